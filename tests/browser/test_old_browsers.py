"""Where a browser knows nothing of what is younger than the oldest that pages are made for, everything can be read and
used: on a page from which all of that is taken away.
"""

import json
import re

import pytest
from browser_support import unknown_to_oldest
from limits import NOT_SHOWN
from test_axe import COLORS, findings

KINDS = (
    ("", "light"), ("", "dark"), ("2031/budget/", "light"), ("2031/budget/", "dark"), ("2031/achievements/", "dark"),
    ("2031/initiatives/clean-river/", "light"), ("glossary/", "dark"),
)  # fmt: skip
STYLES = re.compile(
    r"popover-open|:has\(|:details-content|position-area|position-try|light-dark\(|text-wrap|subgrid"
    r"|content-visibility|scrollbar-gutter|accent-color"
)
"""What of our styles an old browser does not know; what has another beside it is left out."""
TAKE_AWAY = """names => {
    for (const [first, ...way] of names) {
        const last = way.pop()
        const owner = way.reduce((object, name) => object?.[name], globalThis[first])
        for (const one of [owner?.prototype, owner])
            if (one && Object.hasOwn(one, last) && Object.getOwnPropertyDescriptor(one, last).configurable)
                delete one[last]
    }
}"""
OF_THE_DRIVER = "checkVisibility"
"""What the driver asks elements for, so that they keep it."""
FILLS = "parts => parts.map(part => getComputedStyle(part).fill)"


@pytest.fixture(scope="module")
def taken():
    """What is taken from a page before its scripts run: the way to each member of each object."""
    names = [name.split(".") for name, new in unknown_to_oldest().items() if new and not name.endswith(OF_THE_DRIVER)]
    return [way[1:] for way in names if way[0] == "api" and len(way) == 3] + [
        way[2:] for way in names if way[:2] == ["javascript", "builtins"] and len(way) == 4
    ]


@pytest.fixture(scope="module")
def old(browser, taken):
    """Opens an address as an old browser does: `old(address, color_scheme="dark")`."""
    context = browser.new_context(viewport={"width": 1440, "height": 800})
    context.set_default_timeout(NOT_SHOWN * 1000)
    context.add_init_script(f"({TAKE_AWAY})({json.dumps(taken)})")

    def older(route):
        answer = route.fetch()
        text = answer.text()
        is_page = "text/html" in answer.headers["content-type"]
        route.fulfill(
            response=answer,
            body=text.replace(" popover>", " popover-of-later>") if is_page else STYLES.sub("of-later", text),
        )

    context.route(re.compile(r"(/|\.html|\.css)(\?.*)?$"), older)
    page = context.new_page()
    faults = []
    page.on("pageerror", lambda error: faults.append(str(error)))

    def show(address, color_scheme="light"):
        page.emulate_media(color_scheme=color_scheme)
        page.goto(address)
        assert faults == []
        return page

    yield show
    context.close()


@pytest.mark.parametrize(("kind", "color_scheme"), KINDS)
def test_everything_can_be_read_and_explanations_are_closed(old, city, kind, color_scheme):
    page = old(f"{city}{kind}", color_scheme)
    assert page.evaluate("['showPopover' in document.body, CSS.supports('selector(:popover-open)')]") == [False, True]
    assert findings(page, only=COLORS) == []
    assert page.locator(".term-note:visible").count() == 0


@pytest.mark.parametrize("color_scheme", ["light", "dark"])
def test_the_parts_of_a_bar_are_told_apart(old, city, color_scheme):
    page = old(f"{city}2031/budget/", color_scheme)
    bar = page.locator(".bar").first
    fills = bar.locator("rect").evaluate_all(FILLS)
    assert len(set(fills)) == len(fills) == 2
    assert bar.locator("text:visible").all_text_contents() == ["일반회계", "공기업회계"]


def test_the_link_beside_a_record_leads_to_its_address(old, city):
    page = old(f"{city}2031/initiatives/clean-river/")
    link = page.locator("a.permalink[href='#state-funds']")
    assert link.get_attribute("role") is None
    link.click()
    page.wait_for_url(re.compile("#state-funds$"))


def test_search_opens_over_the_page_and_is_walked_by_arrows(old, city):
    page = old(f"{city}2031/budget/")
    page.locator("header [data-opens-search]").click()
    page.keyboard.insert_text("가온천")
    page.locator(".search__result").first.wait_for()
    assert page.locator(".search").evaluate("one => getComputedStyle(one).backgroundColor") == "rgb(255, 255, 255)"
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    assert page.evaluate("[...document.querySelectorAll('.search__result a')].indexOf(document.activeElement)") == 1
