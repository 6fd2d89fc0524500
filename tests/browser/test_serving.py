"""What `mkdocs serve` shows whoever is writing: pages that reload by themselves, and search."""

import contextlib
import re
import time
import urllib.error
import urllib.request

import pytest
from limits import STUCK
from playwright.sync_api import expect
from projects import fork, serving


@pytest.fixture(scope="module")
def project(tmp_path_factory):
    """A project of the fictional city, which is served."""
    return fork(tmp_path_factory.mktemp("served") / "project")


@pytest.fixture(scope="module")
def served(project):
    """The address of the project, once it answers."""
    with serving(project, project.parent / "serve.log") as (address, _):
        end = time.monotonic() + STUCK
        while not answers(address) and time.monotonic() < end:
            time.sleep(0.2)
        yield address


def answers(address):
    with contextlib.suppress(urllib.error.URLError, ConnectionError):
        return urllib.request.urlopen(address, timeout=STUCK).status == 200


def test_the_site_is_searched_while_it_is_being_written_too(reader, served):
    """The worker and the index are given out like any file."""
    page = reader(served)
    page.locator("header [data-opens-search]").click()
    page.keyboard.type("바람길")
    expect(page.locator(".search__result a").first).to_have_attribute("href", re.compile("initiatives/wind-forest/"))


def test_the_site_reloads_by_itself_when_a_text_is_saved(reader, served, project):
    """MkDocs does it by a script inside the page, which the policy of the published site would stop."""
    page = reader(f"{served}en/2031/initiatives/clean-river/")
    expect(page.locator("h1")).to_contain_text("A clean Gaoncheon for everyone")
    initiative = project / "data" / "2031" / "initiatives" / "clean-river.yml"
    saved = initiative.read_text(encoding="utf-8").replace("A clean Gaoncheon for everyone", "Gaoncheon, clean at last")
    initiative.write_text(saved, encoding="utf-8")
    expect(page.locator("h1")).to_contain_text("Gaoncheon, clean at last", timeout=STUCK * 1000)
