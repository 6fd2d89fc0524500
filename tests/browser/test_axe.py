"""axe-core finds nothing on any kind of page, in either language, palette or width, nor with things opened or in
use.
"""

from functools import cache

import pytest
from node_modules import node_modules
from projects import build, fork, run
from served import served

FIND = """options => axe.run(options).then(({ violations }) =>
    violations.map(({ id, nodes }) => [id, nodes.map(node => node.target).slice(0, 5)])
)"""  # what was found to be right stays in the page: to hand it over takes as long as a fourth of the rules
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]
OWN_KINDS = (  # prose, and what the fictional city has none of: its pages have the same elements, but fewer of each
    "", "2024/budget/", "2024/initiatives/personnel-management/", "topics/tram-line-2/", "about/", "accessibility/",
    "architecture/", "guide/", "translations/",
)  # fmt: skip
KINDS = (
    "2031/overview/", "2031/achievements/", "2031/initiatives/", "2031/whole/", "2031/outcomes/", "2030/requests/",
    "topics/", "glossary/", "corrections/",
)  # fmt: skip
UNTRANSLATED = ("2031/budget/", "2031/initiatives/clean-river/")
IN_OTHER_COLORS = ("", "2031/budget/", "2031/achievements/", "2031/initiatives/clean-river/")
COLORS = ["color-contrast", "link-in-text-block"]
ROOTS = ("", "en/")
WIDTHS = (1440, 360)
WIDTH_OF = {"": 1440, "en/": 360}
"""Where a page of each language is looked at: both have the same elements and styles."""


@cache
def axe():
    """The script that is axe-core."""
    return (node_modules() / "axe-core" / "axe.min.js").read_text(encoding="utf-8")


def findings(page, only=None, but=()):
    """What axe finds, with every rule but some or only some: rule, and where."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(axe())
    rules = {"type": "rule", "values": only} if only else {"type": "tag", "values": TAGS}
    off = {rule: {"enabled": False} for rule in but}
    return page.evaluate(FIND, {"runOnly": rules, "rules": off, "resultTypes": ["violations"]})


def all_findings(page, colors=True):
    """What axe finds on a page in both palettes, or but for colors in one; a palette changes nothing else."""
    page.emulate_media(color_scheme="light")
    if not colors:
        return findings(page, but=COLORS)
    found = findings(page)
    page.emulate_media(color_scheme="dark")
    return found + findings(page, only=COLORS)


def assert_nothing_found(page):
    """At desk size and on a phone."""
    found = {}
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 800})
        found[width] = all_findings(page)
    assert found == {1440: [], 360: []}


@pytest.mark.parametrize("kind", OWN_KINDS)
@pytest.mark.parametrize("root", ROOTS)
def test_the_site_gives_axe_nothing_to_find(look, own, root, kind):
    assert all_findings(look(f"{own}{root}{kind}", width=WIDTH_OF[root])) == []


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("root", ROOTS)
def test_the_site_of_another_city_gives_axe_nothing_to_find(look, city, root, kind):
    assert all_findings(look(f"{city}{root}{kind}", width=WIDTH_OF[root])) == []


def test_the_site_gives_axe_nothing_to_find_where_nothing_is_found(look, own):
    assert_nothing_found(look(f"{own}en/nothing/of/the/kind/"))


@pytest.mark.parametrize("kind", UNTRANSLATED)
def test_the_site_gives_axe_nothing_to_find_where_english_is_missing(look, city, kind):
    page = look(f"{city}en/{kind}")
    assert page.locator(".untranslated").count()
    assert_nothing_found(page)


@pytest.fixture(scope="module")
def stale(tmp_path_factory):
    """The address of the fictional city's site, where the Korean of a topic has changed since it was translated."""
    project = fork(tmp_path_factory.mktemp("stale") / "project")
    assert run(project, "macros", "accept").returncode == 0
    topics = project / "data" / "topics.yml"
    topics.write_text(topics.read_text(encoding="utf-8").replace("ko: 돌봄\n", "ko: 서로 돌봄\n"), encoding="utf-8")
    with served(build(project, project / "site")) as address:
        yield address


@pytest.mark.parametrize("kind", ["topics/", "topics/care/", "translations/"])
def test_the_site_gives_axe_nothing_to_find_where_english_is_stale(look, stale, kind):
    page = look(f"{stale}en/{kind}")
    assert "서로 돌봄" in page.locator("article").inner_text()
    assert_nothing_found(page)


@pytest.mark.parametrize("root", ROOTS)
def test_the_site_gives_axe_nothing_to_find_on_an_old_address(reader, city, root):
    page = reader("about:blank", width=360)
    page.route("**/moved.js", lambda route: route.abort())  # which would lead on at once
    page.goto(f"{city}{root}2031/initiatives/river-cleanup/")
    assert all_findings(page) == []


def found_in_search(page):
    look_for(page, "강변")
    page.locator(".search__result").first.wait_for()


def not_found_in_search(page):
    look_for(page, "qqqqqq")
    page.locator(".search__way-on").wait_for()


def look_for(page, words):
    page.locator("header [data-opens-search]").click()
    page.keyboard.type(words)


def explained(page):
    page.locator(".term").first.click()


def menu(page):
    page.locator(".menu > summary").click()


def table(page):
    page.locator(".as-table > summary").click()


def units(page):
    page.locator("[data-units] input[value=won]").check()


def nothing(page):
    pass


INITIATIVE, ACHIEVEMENTS, BUDGET = "2031/initiatives/clean-river/", "2031/achievements/", "2031/budget/"
STATES = [
    (INITIATIVE, 360, found_in_search), (INITIATIVE, 1440, found_in_search), (INITIATIVE, 360, not_found_in_search),
    (INITIATIVE, 360, menu), (INITIATIVE, 360, explained), (INITIATIVE, 1440, explained),
    (f"{ACHIEVEMENTS}?kind=agreement", 360, table), (f"{ACHIEVEMENTS}?kind=agreement", 1440, table),
    (f"{ACHIEVEMENTS}?text=qqqqqq", 360, nothing), (BUDGET, 360, units), (BUDGET, 1440, units),
]  # fmt: skip


@pytest.mark.parametrize("root", ROOTS)
@pytest.mark.parametrize(("address", "width", "open_it"), STATES)
def test_the_site_gives_axe_nothing_to_find_with_things_opened_and_in_use(look, city, root, address, width, open_it):
    page = look(f"{city}{root}{address}", width=width)
    open_it(page)
    assert all_findings(page, colors=width == WIDTH_OF[root]) == []


@pytest.mark.parametrize("kind", IN_OTHER_COLORS)
def test_the_site_gives_axe_nothing_to_find_in_forced_colors(look, city, kind):
    assert findings(look(f"{city}{kind}", forced_colors="active")) == []


@pytest.mark.parametrize("kind", IN_OTHER_COLORS)
def test_the_site_gives_axe_nothing_to_find_on_paper(look, city, kind):
    assert findings(look(f"{city}{kind}", media="print")) == []
