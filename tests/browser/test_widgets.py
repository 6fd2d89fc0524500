"""Filters, units and palette do what they say, and remember it."""

import pytest
from playwright.sync_api import expect

ROWS = ".event:visible"
CONTENTS = ".band li:visible > a"


def test_filters_narrow_the_list_and_the_table_and_say_how_many_are_left(reader, city):
    page = reader(f"{city}2031/achievements/")
    assert page.locator(ROWS).count() == 6
    page.get_by_label("월", exact=True).select_option("march")
    assert page.locator(ROWS).count() == 2
    assert page.locator("output").inner_text() == "6건 중 2건"
    page.locator(".as-table > summary").click()
    assert page.locator(".as-table tbody tr:visible").count() == 2
    assert page.locator(".month:visible").count() == 1
    expect(page).to_have_url(f"{city}2031/achievements/?month=march&open=table")


def test_filters_are_read_from_the_address(reader, city):
    page = reader(f"{city}2031/achievements/?kind=agreement")
    assert [row.get_attribute("id") for row in page.locator(ROWS).all()] == ["aviation-parts-agreement"]


def test_a_filtered_list_says_so_in_its_headings_its_contents_and_on_paper(look, city):
    page = look(f"{city}en/2031/achievements/?kind=opening")
    assert page.locator("h1").inner_text() == "Key achievements of 2030 1 of 6 shown"
    assert page.locator(".month:visible > h2").all_inner_texts() == ["March\n1 of 2 shown"]
    assert [link.get_attribute("href") for link in page.locator(CONTENTS).all()] == ["#march"]
    page.locator(".as-table > summary").click()
    assert page.locator("caption").inner_text() == "Key achievements of 2030 1 of 6 shown"
    page.emulate_media(media="print")
    assert page.locator("h1, .month:visible > h2").all_inner_texts() == [
        "Key achievements of 2030 1 of 6 shown", "March\n1 of 2 shown",
    ]  # fmt: skip
    page.emulate_media(media="screen")
    page.goto(f"{city}en/2031/achievements/?text=nothing of the kind")
    assert page.locator("h1").inner_text() == "Key achievements of 2030 No achievement matches"
    assert page.locator(CONTENTS).count() == 0
    page.goto(f"{city}en/2031/achievements/")
    assert page.locator("h1").inner_text() == "Key achievements of 2030"
    assert page.locator(CONTENTS).count() == 4


def test_the_kinds_above_a_filtered_list_are_counted_in_it(look, city):
    page = look(f"{city}en/2031/achievements/?month=march")
    kinds = page.locator(".kinds li:visible")
    assert kinds.all_inner_texts() == ["Agreement 1", "Opening 1"]
    page.goto(f"{city}en/2031/achievements/")
    assert sum(int(kind.rpartition(" ")[2]) for kind in kinds.all_inner_texts()) == 6


def test_a_heading_and_the_way_to_it_count_what_is_shown_once(look, own):
    page = look(f"{own}corrections/?text=관람석")
    assert page.locator("h2:visible").all_inner_texts() == ["2024년 보고서에서 확인할 점 26건 중 1건"]
    assert page.locator(CONTENTS).all_inner_texts() == ["2024년 보고서에서 확인할 점 26건 중 1건"]
    page.goto(f"{own}corrections/")
    assert page.locator("h2:visible").all_inner_texts() == [
        "2024년 보고서에서 바로잡은 오자 13건", "2024년 보고서에서 확인할 점 26건",
    ]  # fmt: skip


@pytest.mark.parametrize("root", ["", "en/"])
def test_a_record_that_an_address_names_is_shown_whatever_the_address_filters_by(look, city, root):
    """As the link to the other language does with words that only this one has."""
    page = look(f"{city}{root}2031/achievements/?text=nothing of the kind&month=june#promenade-opened")
    record = page.locator("#promenade-opened")
    expect(record).to_be_in_viewport()
    expect(page).to_have_url(f"{city}{root}2031/achievements/#promenade-opened")
    assert page.get_by_role("searchbox").first.input_value() == ""
    assert page.locator(ROWS).count() == 6


def test_a_filter_that_keeps_the_record_of_the_address_stays(look, city):
    page = look(f"{city}2031/achievements/?month=march#promenade-opened")
    assert page.url.endswith("?month=march#promenade-opened")
    assert page.locator(ROWS).count() == 2


def test_whoever_asks_for_other_records_is_not_held_by_the_one_of_the_address(reader, city):
    page = reader(f"{city}2031/achievements/#promenade-opened")
    page.get_by_label("월", exact=True).select_option("january")
    expect(page).to_have_url(f"{city}2031/achievements/?month=january")
    assert page.locator("#promenade-opened:visible").count() == 0
    other = page.locator("a[hreflang=en].tool").get_attribute("href")
    assert page.locator("a[hreflang=en].tool").evaluate("link => link.hash + link.search") == "?month=january", other


def test_paper_says_the_address_with_what_was_chosen(look, city):
    page = look(f"{city}2031/achievements/?h=river&kind=opening", media="print")
    assert page.locator(".page-address").inner_text() == ("https://gaon.example/plan/2031/achievements/?kind=opening")
    page.goto(f"{city}2031/achievements/")
    assert page.locator(".page-address").inner_text() == "https://gaon.example/plan/2031/achievements/"


STRANGE = (
    "month=nosuch", "kind=__proto__&topic=constructor", "kind=&topic=&text=", "text=%20%20", "kind=opening%00",
    f"text={'a' * 5000}", "%E0%A4%A=%E0%A4%A", "kind[]=opening", "unit=constructor&Month=march", "month=%26march",
)  # fmt: skip


@pytest.mark.parametrize("query", STRANGE)
def test_what_no_filter_can_say_is_ignored_in_an_address(look, city, query):
    page = look(f"{city}2031/achievements/?{query}")
    assert page.locator(ROWS).count() == 6
    assert page.locator("output").inner_text() == "6건 중 6건"
    assert page.locator("form[data-filters] select").evaluate_all("lists => lists.map(one => one.selectedIndex)") == [
        0, 0, 0,
    ]  # fmt: skip


def test_of_what_an_address_repeats_the_first_counts(look, city):
    page = look(f"{city}2031/achievements/?kind=agreement&kind=opening&text=&text=none")
    assert [row.get_attribute("id") for row in page.locator(ROWS).all()] == ["aviation-parts-agreement"]


@pytest.mark.parametrize("unit", ["", "printed", "toString", "__proto__", "jo%20", "in-units"])
def test_amounts_stay_as_printed_where_an_address_says_no_unit(look, city, unit):
    page = look(f"{city}2031/budget/?unit={unit}")
    assert page.locator("#city td").first.inner_text() == "15,000"
    assert page.get_by_role("radio", name="억 원").is_checked()


def test_filters_find_text_and_are_cleared(reader, city):
    page = reader(f"{city}en/2031/achievements/")
    page.get_by_label("Keyword").fill("NOTHING of the kind")
    assert page.locator(ROWS).count() == 0
    assert page.locator("output").inner_text() == "No achievement matches"
    page.get_by_role("button", name="Clear filters").click()
    page.locator(ROWS).nth(5).wait_for()
    assert page.locator(ROWS).count() == 6
    expect(page).to_have_url(f"{city}en/2031/achievements/")


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
