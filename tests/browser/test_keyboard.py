"""A keyboard alone reaches, works and leaves everything, at desk size and at 320 pixels."""

import itertools

import pytest

FOCUS = """() => {
    // WCAG 2.4.11: something else stands over its middle; a link of two lines has its middle in the first
    const covered = (one, box) => {
        const [line] = one.getClientRects()
        const middle = line && [line.left + line.width / 2, line.top + line.height / 2]
        const over = middle && document.elementFromPoint(...middle)
        return Boolean(over) && !one.contains(over) && !over.contains(one) && !over.closest('label')?.contains(one)
    }
    const one = document.activeElement
    if (one === document.body) return null
    const box = one.getBoundingClientRect(), style = getComputedStyle(one)
    return {name: (one.innerText || one.value || one.ariaLabel || '').trim().slice(0, 40), tag: one.tagName,
            seen: box.width > 0 && box.height > 0 && box.left >= 0 && box.right <= innerWidth + 1,
            outlined: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
            covered: covered(one, box), top: box.top + scrollY, left: box.left, main: Boolean(one.closest('article'))}
}"""


def journey(page, most=200, key="Tab"):
    """Every stop of the Tab key until it leaves the page. In a window that it has left before, it would go round."""
    stops = []
    for _ in range(most):
        page.keyboard.press(key)
        stop = page.evaluate(FOCUS)
        if stop is None:
            return stops
        stops.append(stop)
    raise AssertionError(f"Tab never left the page: {stops[-3:]}")


@pytest.mark.parametrize("width", [320, 1440])
@pytest.mark.parametrize("kind", ["", "2031/achievements/", "2031/budget/", "2031/initiatives/clean-river/"])
def test_tab_passes_through_the_page_in_reading_order_and_is_seen_everywhere(reader, city, kind, width):
    stops = journey(reader(f"{city}{kind}", width=width))
    assert [stop for stop in stops if not (stop["seen"] and stop["outlined"]) or stop["covered"]] == []
    inside = [stop for stop in stops if stop["main"]]
    backwards = [(a, b) for a, b in itertools.pairwise(inside) if b["top"] < a["top"] - 60 and b["left"] <= a["left"]]
    assert backwards == []  # columns are read one after the other


@pytest.mark.parametrize(
    ("kind", "width"), [("2031/achievements/", 320), ("2031/budget/", 1440), ("2031/whole/", 320), ("glossary/", 1440)]
)
def test_shift_and_tab_passes_through_the_page_the_other_way(reader, city, kind, width):
    page = reader(f"{city}en/{kind}", width=width)
    forth = journey(page)
    back = journey(page, key="Shift+Tab")[: len(forth)]  # backwards, this browser goes round instead of leaving
    assert [stop["name"] for stop in back] == [stop["name"] for stop in reversed(forth)]
    assert [stop for stop in back if not (stop["seen"] and stop["outlined"]) or stop["covered"]] == []


def test_filters_are_used_by_keys_alone(look, city):
    page = look(f"{city}2031/achievements/", width=320)
    page.locator("#filter-text").focus()
    page.keyboard.press("Tab")
    page.keyboard.type("3월")  # a list of choices is chosen from by its first letters
    page.keyboard.press("Tab")
    assert page.locator("output").inner_text() == "6건 중 2건"
    page.locator(".as-table > summary").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate(
        "document.activeElement.matches('.as-table .table-scroll')"
    )  # a wide table scrolls by arrow keys


def test_the_first_stop_leads_past_the_menus(look, city):
    page = look(f"{city}2031/budget/")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate(FOCUS)["main"]


@pytest.mark.parametrize("width", [320, 1440])
def test_search_opens_holds_the_focus_and_gives_it_back(look, city, width):
    page = look(f"{city}2031/budget/", width=width)
    page.locator("header [data-opens-search]").focus()
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.name") == "q"
    for _ in range(6):
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.matches('body, dialog, dialog *')")  # or the browser's own
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.matches('[data-opens-search]')")
    assert not page.locator("dialog").is_visible()


def test_the_menu_of_small_screens_opens_and_escape_closes_it(look, city):
    page = look(f"{city}2031/budget/", width=320)
    page.locator(".menu > summary").focus()
    page.keyboard.press("Enter")
    assert page.locator(".menu__panel").is_visible()
    page.keyboard.press("Tab")
    page.keyboard.press("Escape")
    assert not page.locator(".menu__panel").is_visible()
    assert page.evaluate("document.activeElement.matches('.menu > summary')")


def test_a_term_is_explained_by_key_and_escape_puts_it_away(look, own):
    page = look(f"{own}2024/initiatives/safe-city/")
    term = page.locator(".term").first
    term.focus()
    page.keyboard.press("Enter")
    note = page.locator(".term-note:popover-open")
    assert note.count() == 1
    assert term.get_attribute("aria-expanded") == "true"
    page.keyboard.press("Escape")
    assert note.count() == 0
    for open_notes in (1, 0, 1):
        term.click()
        assert note.count() == open_notes


def test_a_term_is_explained_without_a_script_and_put_away_by_going_back(look, own):
    page = look(f"{own}2024/initiatives/safe-city/", java_script_enabled=False, width=360)
    assert page.locator(".term-note:visible").count() == 0
    page.locator(".term").first.click()
    note = page.locator(".term-note:visible")
    assert note.count() == 1
    assert note.bounding_box()["y"] + note.bounding_box()["height"] == page.viewport_size["height"]
    page.go_back()
    assert note.count() == 0


def test_no_single_key_does_anything(look, city):
    page = look(f"{city}2031/initiatives/clean-river/")
    with page.expect_response("**/search.mjs"):  # which listens for keys while search is open
        page.locator("header [data-opens-search]").click()
    page.wait_for_load_state("networkidle")
    page.keyboard.press("Escape")
    before = page.url
    page.locator("h1").click()
    for key in "sfnp/.,":
        page.keyboard.press(key)
        page.wait_for_timeout(100)
        assert (key, page.url) == (key, before)
        assert not page.locator("dialog").is_visible(), key
