"""Filters, units and palette do what they say, and remember it."""

ROWS = ".event:visible"


def test_filters_narrow_the_list_and_the_table_and_say_how_many_are_left(reader, city):
    page = reader(f"{city}2031/achievements/")
    assert page.locator(ROWS).count() == 6
    page.get_by_label("월", exact=True).select_option("march")
    assert page.locator(ROWS).count() == 2
    assert page.locator("output").inner_text() == "6건 중 2건"
    page.locator(".as-table > summary").click()
    assert page.locator(".as-table tbody tr:visible").count() == 2
    assert page.locator(".month:visible").count() == 1
    assert page.url == f"{city}2031/achievements/?month=march"


def test_filters_are_read_from_the_address(reader, city):
    page = reader(f"{city}2031/achievements/?kind=agreement")
    assert [row.get_attribute("id") for row in page.locator(ROWS).all()] == ["aviation-parts-agreement"]


def test_filters_find_text_and_are_cleared(reader, city):
    page = reader(f"{city}en/2031/achievements/")
    page.get_by_label("Keyword").fill("NOTHING of the kind")
    assert page.locator(ROWS).count() == 0
    assert page.locator("output").inner_text() == "No achievement matches"
    page.get_by_role("button", name="Clear filters").click()
    page.locator(ROWS).nth(5).wait_for()
    assert page.locator(ROWS).count() == 6
    assert page.url == f"{city}en/2031/achievements/"


def test_amounts_change_their_unit_and_change_back(reader, city):
    page = reader(f"{city}2031/budget/")
    cell = page.locator("#city td").first
    assert cell.inner_text() == "15,000"
    page.get_by_role("radio", name="조 원").check()
    assert (cell.inner_text(), page.locator(".unit").inner_text()) == ("1.5000", "(단위: 조 원)")
    page.get_by_role("radio", name="원", exact=True).check()
    assert cell.inner_text() == "1,500,000,000,000"
    page.get_by_role("radio", name="억 원").check()
    assert cell.inner_text() == "15,000"


def test_the_palette_is_chosen_remembered_and_given_back_to_the_device(reader, city):
    page = reader(city)
    dark = page.get_by_role("button", name="어두운 화면")
    dark.click()
    page.goto(f"{city}2031/budget/")
    assert page.evaluate("getComputedStyle(document.documentElement).colorScheme") == "dark"
    assert dark.get_attribute("aria-pressed") == "true"
    dark.click()
    page.reload()
    assert page.evaluate("getComputedStyle(document.documentElement).colorScheme") == "light dark"
