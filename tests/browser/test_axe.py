"""axe-core finds nothing on any kind of page, in either language, palette or width, nor with things opened."""

import pytest
from axe_playwright_python.sync_playwright import Axe

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]
KINDS = (
    "", "2024/overview/", "2024/budget/", "2024/achievements/", "2024/initiatives/", "2024/initiatives/safe-city/",
    "2024/initiatives/personnel-management/", "topics/", "topics/tram-line-2/", "glossary/", "corrections/", "about/",
    "accessibility/", "architecture/", "guide/", "2024/whole/", "404.html",
)  # fmt: skip
COLORS = ["color-contrast", "link-in-text-block"]
WIDTHS = (360, 1440)
PALETTES = ("light", "dark")


def findings(page, only=None):
    """What axe finds, with every rule or only some: rule, and where."""
    rules = {"type": "rule", "values": only} if only else {"type": "tag", "values": TAGS}
    found = Axe().run(page, options={"runOnly": rules, "resultTypes": ["violations"]}).response["violations"]
    return [(one["id"], [node["target"] for node in one["nodes"]][:5]) for one in found]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("root", ["", "en/"])
def test_the_site_gives_axe_nothing_to_find(reader, own, root, kind):
    if kind == "404.html" and root:
        pytest.skip("one 404 page serves both languages")
    found = {}
    for width in WIDTHS:
        page = reader(f"{own}{root}{kind}", width=width)
        found[width, "light"] = findings(page)
        page.emulate_media(color_scheme="dark")
        found[width, "dark"] = findings(page, only=COLORS)  # a palette changes nothing but colors
    assert {view: one for view, one in found.items() if one} == {}


def opened_search(page):
    page.locator("header [data-opens-search]").click()
    page.keyboard.type("안전")
    page.keyboard.press("Shift")  # a driven browser types Hangul without a keyup
    page.locator(".md-search-result__item").first.wait_for()


def opened_explanation(page):
    page.locator(".term").first.click()


def opened_menu(page):
    page.locator(".menu > summary").click()


@pytest.mark.parametrize("palette", PALETTES)
@pytest.mark.parametrize("width, opened", [(360, opened_search), (1440, opened_search), (360, opened_menu), (360, opened_explanation)])
def test_the_site_gives_axe_nothing_to_find_with_things_opened(reader, own, width, opened, palette):
    page = reader(f"{own}2024/initiatives/safe-city/", width=width, color_scheme=palette)
    opened(page)
    assert findings(page) == []
