"""A budget is published as print comes: in any unit of money, with more columns or fewer, and a misprint corrected."""

from collections.abc import Callable

import pytest
from bad_edits import RIGHT_EDITS, case, make

from macros.search.entries import entries

CORRECTIONS = """\
corrections:
  - id: city-total-digit
    kind: number
    certainty: high
    at:
      - city.total
    printed: 15,010
    published: 15,000
    why:
      ko: 세부 금액을 더하면 15,000입니다.
      en: The parts add up to 15,000.
  - id: city-total-in-words
    kind: number
    certainty: high
    at:
      - budget-size.text
    printed: 시 1조 5,010억 원
    published: 시 1조 5,000억 원
    why:
      ko: 예산표의 세부 금액을 더하면 1조 5,000억 원입니다.
      en: The parts of the table add up to KRW 1.5 trillion.
"""


@pytest.fixture
def city(desk) -> Callable:
    """A function that gives the desk with a right edit made."""

    def edited(name: str):
        for edit in case(RIGHT_EDITS / f"{name}.yml").edits:
            make(edit, desk.data)
        return desk

    return edited


def words(element) -> str:
    """The text of an element, its spaces made one."""
    return " ".join(element.text_content().split())


def table(page) -> list[list[str]]:
    """The cells of the budget table, row by row, without the way to each row."""
    rows = page.xpath("//table[contains(@class, 'budget')]//tr")
    return [[words(cell) for cell in row.xpath("*[not(@class='way')]")] for row in rows]


def row_of_search(report, id: str):
    """What search knows of a row of the budget of 2031."""
    return next(entry for entry in entries(report) if entry.location == f"2031/budget/#{id}")


def test_a_table_in_millions_shows_its_figures_as_printed(city):
    page = city("budget-in-millions").page("budget")
    assert table(page)[1] == ["시", "1,500,000", "1,200,000", "300,000", "60.0%"]
    assert words(page.xpath("//caption")[0]) == "2031년 재정현황 (단위: 백만원)"
    assert "시: 1,200,000 + 300,000 = 1,500,000" in [words(item) for item in page.xpath("//*[@class='checks']/li")]


def test_readers_choose_the_printed_unit_first_and_lose_no_digit_in_another(city):
    page = city("budget-rounded-in-the-sentence").page("budget")
    assert [words(choice) for choice in page.xpath("//*[@data-units]/label")] == ["백만원", "조 원", "억 원", "원"]
    assert page.xpath("//*[@data-units]//input[@checked]/@value") == [""]
    cell = page.xpath("//tr[@id='city']/td")[0]
    assert dict(cell.attrib) == {
        "class": "number",
        "data-column": "합계",
        "data-jo": "1.500049",
        "data-eok": "15,000.49",
        "data-won": "1,500,049,000,000",
    }


@pytest.mark.parametrize(
    ("lang", "whole", "of_city"),
    [
        ("ko", "2조 5,000억 4,900만 원", "시 1조 5,000억 4,900만 원"),
        ("en", "KRW 2.500049 trillion", "City KRW 1.500049 trillion"),
    ],
)
def test_amounts_of_a_table_in_millions_are_said_to_the_last_digit(city, lang, whole, of_city):
    desk = city("budget-rounded-in-the-sentence")
    figures = words(desk.page("home", lang=lang).xpath("//*[@class='figures']/li")[0])
    assert whole in figures and of_city in figures
    assert words(desk.page("budget", lang=lang).xpath("//*[@id='bar-city']")[0]) == f"{of_city} (≈ 60.0%)"
    assert desk.macro("money", "budget-size.total", lang=lang) == whole
    said = row_of_search(desk.report(), "city")
    assert getattr(said.texts[0], lang).splitlines()[0].endswith(of_city.partition(" ")[2])
    assert said.amounts_won[0] == 1_500_049_000_000
    assert said.alias[0] == "1500049"


def test_a_table_alone_leaves_no_empty_place(city):
    desk = city("budget-of-a-table-alone")
    page = desk.page("budget")
    assert table(page)[0] == ["구분", "합계", "일반회계", "공기업회계"]
    assert table(page)[-1] == ["합계", "25,000", "20,300", "4,700"]
    assert page.xpath("//*[@class='size'] | //*[@class='rates']") == []
    assert [words(item) for item in page.xpath("//*[@class='checks']/li")][:2] == [
        "시: 12,000 + 3,000 = 15,000",
        "구: 4,500 + 500 = 5,000",
    ]
    for macro in ("budget", "whole", "home"):
        assert "None" not in words(desk.page(macro))
        assert desk.page(macro).xpath("//h2[not(normalize-space())] | //p[not(normalize-space())]") == []
    assert "2조 5,000억 원" in words(desk.page("home").xpath("//*[@class='figures']/li")[0])
    assert (
        row_of_search(desk.report(), "city").texts[0].ko
        == "합계 1조 5,000억 원\n일반회계 1조 2,000억 원\n공기업회계 3,000억 원"
    )


def test_columns_stand_in_the_printed_order_with_what_changed_since_the_year_before(city):
    page = city("budget-with-changes-and-two-rates").page("budget", lang="en")
    assert table(page)[0][-4:] == ["Total", "Year before", "Change", "Change (%)"]
    assert [row[1:] for row in table(page)[1:]] == [
        ["12,000", "3,000", "15,000", "14,000", "+1,000", "+7.1%"],
        ["4,500", "500", "5,000", "5,500", "−500", "−9.1%"],
        ["3,800", "200", "4,000", "4,000", "0", "0.0%"],
        ["0", "1,000", "1,000", "1,234", "−234", "−19.0%"],
        ["20,300", "4,700", "25,000", "24,734", "+266", "+1.1%"],
    ]
    assert "Districts: 5,000 − 5,500 = −500" in [words(item) for item in page.xpath("//*[@class='checks']/li")]


def test_two_rates_stand_one_after_the_other_each_with_its_term(city):
    desk = city("budget-with-changes-and-two-rates")
    page = desk.page("budget")
    assert [[words(item) for item in rates] for rates in page.xpath("//*[@class='rates']")] == [
        ["시 41.5%", "구 20.0%"],
        ["시 66.6%", "구 55.5%"],
    ]
    assert page.xpath("//*[@class='rates']/following-sibling::p[1]/a/@href") == [
        "../glossary/#fiscal-independence",
        "../glossary/#fiscal-autonomy",
    ]
    assert row_of_search(desk.report(), "fiscal-autonomy").texts[0].ko == "구 55.5%, 시 66.6%"
    whole = words(desk.page("whole", "2031"))
    assert "재정자립도: 시 41.5%, 구 20.0%" in whole and "재정자주도: 구 55.5%, 시 66.6%" in whole


def test_an_amount_misprinted_in_table_and_sentence_is_published_corrected(desk):
    """The city's total is printed with a wrong digit in both places; its parts and the whole are right."""
    desk.replace("2031/source.txt", "시\t15,000\t", "시\t15,010\t")
    desk.replace("2031/source.txt", "(시 1조 5,000억 원, 구", "(시 1조 5,010억 원, 구")
    desk.replace("2031/budget.yml", "total: 15000", "total: 15010")
    desk.replace("2031/budget.yml", "(시 1조 5,000억 원, 구", "(시 1조 5,010억 원, 구")
    assert [one.code for one in desk.problems() if one.severity == "error"] == [
        "numbers-differ",
        "sum-of-rows",
        "sum-of-parts",
    ]
    assert "at: city.total" in desk.problems("sum-of-parts")[0].said("ko")
    desk.replace("2031/corrections.yml", "corrections:\n", CORRECTIONS)
    assert [one for one in desk.problems() if one.severity == "error"] == []
    for lang, city, of_city in (("ko", "시", "시 1조 5,000억 원"), ("en", "City", "City KRW 1.5 trillion")):
        page = desk.page("budget", lang=lang)
        assert table(page)[1] == [city, "15,000", "12,000", "3,000", "60.0%"]
        assert of_city.lower() in words(page.xpath("//*[@id='budget-size']")[0]).lower()
        assert words(page.xpath("//*[@id='bar-city']")[0]) == f"{of_city} (60.0%)"
        assert of_city in words(desk.page("home", lang=lang))
        assert of_city.lower() in words(desk.page("whole", "2031", lang=lang)).lower()
        assert [words(note) for note in page.xpath("//p[@class='misprint']/q")] == ["시 1조 5,010억 원", "15,010"]
        assert desk.page("home", lang=lang).xpath("//ul[@class='figures']//p[@class='misprint']/q/text()") == ["15,010"]
        whole = desk.page("whole", lang=lang)
        assert [part.text_content() for part in whole.xpath("//section[contains(., '5,010')]")] == [
            notes.text_content() for notes in whole.xpath("//section[h2/@id='notes']")
        ]
    said = row_of_search(desk.report(), "city")
    assert said.texts[0].ko.splitlines()[0] == "합계 1조 5,000억 원"
    assert said.amounts_won[0] == 1_500_000_000_000
    assert "15,010" in words(desk.page("corrections"))


def test_a_misprinted_decrease_is_corrected_as_print_writes_it(city):
    desk = city("budget-with-changes-and-two-rates")
    desk.replace("2031/source.txt", "△500", "△400")
    desk.replace("2031/budget.yml", "change: -500", "change: -400")
    assert [one.code for one in desk.problems() if one.severity == "error"] == ["change-of-amount"]
    entry = CORRECTIONS.partition("  - id: city-total-in-words")[0].replace("city.total", "districts.change")
    entry = entry.replace("printed: 15,010", "printed: △400").replace("published: 15,000", "published: △500")
    desk.replace("2031/corrections.yml", "corrections:\n", entry)
    assert [one for one in desk.problems() if one.severity == "error"] == []
    assert table(desk.page("budget"))[2][5] == "−500"


def test_a_printed_row_of_totals_stands_in_place_of_ours_and_counts_in_no_sum(city):
    desk = city("budget-with-a-total-row")
    page = desk.page("budget")
    assert table(page)[-1] == ["계", "25,000", "20,300", "4,700", "100.0%"]
    assert "합계 행은 위의 행을 더한 값으로" not in words(page)
    assert "2조 5,000억 원" in words(desk.page("home"))


def test_a_table_in_thousands_is_said_in_the_same_words(city):
    page = city("budget-in-thousands").page("budget", lang="en")
    assert table(page)[1] == ["City", "1,500,000,000", "1,200,000,000", "300,000,000", "60.0%"]
    assert "City KRW 1.5 trillion" in words(page)


@pytest.mark.parametrize(
    ("lang", "districts"), [("ko", "구 (2개 자치구 전체)"), ("en", "Districts (both districts together)")]
)
def test_a_row_says_whose_budget_it_is(desk, lang, districts):
    together = "      stands_for: {ko: 2개 자치구 전체, en: both districts together}\n"
    desk.replace("2031/budget.yml", "      total: 5000\n", f"{together}      total: 5000\n")
    page = desk.page("budget", lang=lang)
    bar = words(page.xpath("//*[@id='bar-districts']")[0])
    assert bar.startswith(f"{districts} ") and bar.endswith(" (20.0%)")
    assert districts in words(desk.page("home", lang=lang).xpath("//ul[@class='figures']")[0])


def test_the_explanation_of_a_rate_says_that_it_is_ours_and_of_which_day(desk):
    desk.replace(
        "glossary.yml",
        "    explanation:\n      ko: 시가 스스로",
        "    as_of: 2031-02-03\n    explanation:\n      ko: 시가 스스로",
    )
    [told] = desk.page("budget", lang="en").xpath("//div[h2[@id='fiscal-self-reliance']]/following-sibling::p/small")
    assert words(told) == "This site's own explanation (as of February 3, 2031)"
