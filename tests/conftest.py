"""What all tests share: the reports as data, and whole sites, each built once a session."""

import gc
import os
import shutil
import sys
from collections import Counter
from pathlib import Path

import pytest
from built_site import Site
from chromium import CHROMIUM
from filelock import FileLock
from hostile_city import make_hostile
from limits import NOT_SHOWN, SELDOM
from live import watch
from projects import FIRST_EDITION, SITE_URL, build, fictional_data, first_edition, fork

from macros.load import load
from macros.site.rules import RULES

WORTH_SAYING = 60  # seconds of tests; whoever runs a few needs no table
MOST_FILES = 25
BEGUN_FIRST = (
    "browser/test_axe.py", "test_never_stale.py", "browser/test_lighthouse.py", "github/test_first_push.py",
    "test_search.py", "browser/test_search_journeys.py",
)  # fmt: skip
"""Files of tests that take longest in one go: whoever began them last would be waited for by all others."""

TOKEN = """NAVER_SITE_VERIFICATION, '"><script>alert(1)</script>'"""
"""What a search engine never asks for, but somebody may enter."""


def pytest_xdist_auto_num_workers(config):
    """One process more than the machine has cores: there is always one that waits, for a browser or a server."""
    return (os.cpu_count() or 1) + 1


def pytest_configure():
    """Looks seldom for what could be forgotten: of all that a process of tests holds, hardly anything could."""
    gc.set_threshold(SELDOM)


def pytest_collection_modifyitems(items):
    """What takes longest comes first, and all else as it was found."""
    first = {str(Path(__file__).parent / name): at for at, name in enumerate(BEGUN_FIRST)}
    items.sort(key=lambda item: first.get(str(item.path), len(first)))


@pytest.fixture(scope="session", autouse=True)
def _what_staff_edit():
    """Ends every test that reads what staff edit: a right edit turns no test red."""
    sys.addaudithook(watch)


@pytest.fixture(scope="session")
def browser():
    """Chromium, wherever it is; CI must have one."""
    if not CHROMIUM:
        assert not os.environ.get("CI"), "CI runs these tests: install chromium or set CHROME_PATH"
        pytest.skip("no Chromium on PATH and no CHROME_PATH")
    from playwright.sync_api import expect, sync_playwright

    expect.set_options(timeout=NOT_SHOWN * 1000)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def report():
    """The report of the first edition, as published."""
    return load(FIRST_EDITION / "data", RULES).published()


@pytest.fixture(scope="session")
def gaon_data(tmp_path_factory):
    """The folder of the fictional city's data; nobody changes it."""
    return fictional_data(tmp_path_factory.mktemp("gaon") / "data")


@pytest.fixture(scope="session")
def gaon_report(gaon_data):
    """The fictional city's report, as published."""
    return load(gaon_data, RULES).published()


@pytest.fixture(scope="session")
def built_once(tmp_path_factory):
    """A function that makes a project and builds its site, once for all processes of tests. Returns the project."""
    folder = tmp_path_factory.getbasetemp()
    folder = (folder.parent if "PYTEST_XDIST_WORKER" in os.environ else folder) / "built"
    folder.mkdir(exist_ok=True)

    def built(name, make):
        project = folder / name
        with FileLock(f"{project}.lock"):
            if not (project / "site").is_dir():
                shutil.rmtree(project, ignore_errors=True)  # what another process has failed to build
                make(project)
                build(project, project / "site")
        return project

    return built


@pytest.fixture(scope="session")
def site(built_once):
    """The site of the first edition."""
    return Site(built_once("first", first_edition) / "site", SITE_URL)


@pytest.fixture(scope="session")
def gaon(built_once):
    """The site of the fictional city."""
    return Site(built_once("gaon", fork) / "site", SITE_URL)


@pytest.fixture(scope="session")
def hostile_project(built_once):
    """The fictional city's project with hostile strings for texts, and its site with pictures for shared links."""

    def make(project):
        make_hostile(fork(project) / "data")
        settings = project / "mkdocs.yml"
        set_to = {'SITE_PICTURES, ""': "SITE_PICTURES, pictures", 'NAVER_SITE_VERIFICATION, ""': TOKEN}
        words = settings.read_text(encoding="utf-8")
        for default, own in set_to.items():
            words = words.replace(f"[{default}]", f"[{own}]")
        settings.write_text(words, "utf-8")

    return built_once("hostile", make)


@pytest.fixture(scope="session")
def hostile(hostile_project):
    """The site of the hostile city."""
    return Site(hostile_project / "site", SITE_URL)


@pytest.fixture
def project(tmp_path):
    """A project of the fictional city that a test may break."""
    return fork(tmp_path / "project")


def pytest_terminal_summary(terminalreporter):
    """Says what costs what: the seconds of each folder of tests, and of the files that need most."""
    folders, files = Counter(), Counter()
    for reports in terminalreporter.stats.values():
        for report in (one for one in reports if hasattr(one, "duration")):
            file = report.nodeid.partition("::")[0]
            files[file] += report.duration
            folders[os.path.dirname(file)] += report.duration
    if terminalreporter.verbosity >= 0 and sum(folders.values()) >= WORTH_SAYING:
        terminalreporter.section("seconds")
        for name, seconds in (*folders.most_common(), *files.most_common(MOST_FILES)):
            terminalreporter.write_line(f"{seconds:8.1f}  {name}")
