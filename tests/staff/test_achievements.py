"""Achievements as print has them, whatever its table looks like: what the pages show and search knows of them."""

import pytest
from bad_edits import RIGHT_EDITS, case, cases, make
from built_site import content_of, days_of, entries_of

from macros.search.index import search_files
from macros.views import descriptions

RIGHT = cases(RIGHT_EDITS)
PAGE = "2031/achievements/"


@pytest.fixture
def edited(desk):
    """A function that makes the edits of a right case at the desk, and gives the desk."""

    def edit(name):
        for each in case(RIGHT[name]).edits:
            make(each, desk.data)
        return desk

    return edit


def words(element):
    """The words of an element on one line."""
    return " ".join(element.text_content().split()).removesuffix(" #")


def rows(page):
    """The cells of the table of achievements, row by row."""
    [table] = page.xpath(".//table[contains(@class, 'events')]")
    return [[words(cell) for cell in row.xpath("th|td")] for row in table.xpath(".//tr")]


def indexed(desk, lang):
    """The index of search in one language."""
    return content_of(search_files(desk.report(), lang)["search/search_index.json"])


@pytest.mark.parametrize(("lang", "said"), [("ko", "비고: 환경부"), ("en", "Remarks: Ministry of Environment")])
def test_remarks_stand_beside_their_achievement(edited, lang, said):
    page = edited("remarks").page("achievements", "2031", lang=lang, at=PAGE)
    assert [words(each) for each in page.xpath(".//*[@class='event-remarks']")] == [said]
    assert page.xpath("string(.//*[@class='event-remarks']/ancestor::li/@id)") == "urban-forest-zone-designated"


def test_remarks_have_a_column_of_their_own(edited):
    desk = edited("remarks")
    table = rows(desk.page("achievements", "2031", at=PAGE))
    assert table[0] == ["날짜", "주요성과", "종류(이 누리집의 구분)", "비고"]
    assert [row[3] for row in table[1:]] == ["", "", "", "", "환경부", ""]
    whole = rows(next(iter(desk.page("whole", "2031", lang="en").xpath(".//section[.//table[@class='events']]"))))
    assert [row[-1] for row in whole] == [
        "Remarks",
        "",
        "",
        "",
        "",
        "",
        "Ministry of Environment",
        "",
    ]  # with the total


def test_search_finds_remarks(edited):
    entries = entries_of(indexed(edited("remarks"), "en"))
    texts = {entry["title"]: entry.get("text") for entry in entries if entry["location"].startswith(PAGE)}
    assert texts["Designated as an urban forest zone"] == "Ministry of Environment"


def test_a_table_without_remarks_and_total_is_shown_as_any_other(edited):
    table = rows(edited("no-remarks-and-no-total").page("achievements", "2030", at="2030/achievements/"))
    assert [row[0] for row in table] == ["날짜", "2029년 4월 5일", "2029년 12월 31일~2030년 1월 1일"]


def months(page):
    """The months of the timeline: (anchor, heading)."""
    return [(each.get("id"), words(each.find("h2"))) for each in page.xpath(".//section[@class='month']")]


def choices(page):
    """The months to filter by: (value, words)."""
    return [(each.get("value"), words(each)) for each in page.xpath(".//select[@id='filter-month']/option[@value!='']")]


def dates(page):
    """The dates of the timeline: (for machines, in words)."""
    return [(each.get("datetime"), words(each)) for each in page.xpath(".//*[@class='timeline']//time")]


def searched(desk, lang):
    """What search knows of dates: (for the engine, in words)."""
    return days_of(indexed(desk, lang)["records"]["achievement"])


@pytest.mark.parametrize(
    ("lang", "march", "may"), [("ko", "2030년 3월", "2030년 5월"), ("en", "March 2030", "May 2030")]
)
def test_a_month_without_a_day_is_said_as_a_month_everywhere(edited, lang, march, may):
    desk = edited("month-only")
    page = desk.page("achievements", "2031", lang=lang, at=PAGE)
    assert [dates(page)[at] for at in (0, 3)] == [("2030-03", march), ("2030-05", may)]
    assert [row[0] for row in rows(page)[1:]] == [said for _, said in dates(page)]
    assert {("20300301-20300331", march), ("20300501-20300531", may)} < set(searched(desk, lang))
    assert [words(time) for time in desk.page("home", lang=lang).xpath(".//*[@class='latest']//time")][2] == may
    topic = desk.page("topic", "starlight-festival", lang=lang)
    assert may in [words(time) for time in topic.xpath(".//time")]
    assert may in [words(time) for time in desk.page("whole", "2031", lang=lang).xpath(".//time")]


def test_a_month_without_a_day_stands_before_the_days_of_that_month(edited):
    page = edited("month-only").page("achievements", "2031", lang="en", at=PAGE)
    assert dates(page)[:2] == [("2030-03", "March 2030"), ("2030-03-02", "March 2, 2030")]
    assert months(page) == [
        ("march", "March (3 achievements)"),
        ("may", "May (1 achievement)"),
        ("september", "September (2 achievements)"),
    ]
    assert words(page.xpath(".//*[@class='lead']")[0]).startswith(
        "The report lists 6 achievements from March 2030 to September 13, 2030."
    )


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("ko", ["2030년 5월~9월", "2030년 11월~2031년 2월"]),
        ("en", ["May–September 2030", "November 2030 – February 2031"]),
    ],
)
def test_several_months_are_said_from_the_first_to_the_last(edited, lang, said):
    desk = edited("months")
    page = desk.page("achievements", "2031", lang=lang, at=PAGE)
    assert [words for _, words in dates(page) if words in said] == said
    assert [period for period, words in searched(desk, lang) if words in said] == [
        "20301101-20310228",
        "20300501-20300930",
    ]


def test_a_period_in_the_column_of_dates_is_shown_as_one_that_the_text_gives(edited):
    desk = edited("period-in-the-column-of-dates")
    shown = [said for _, said in dates(desk.page("achievements", "2031", lang="en", at=PAGE))]
    assert shown[3:5] == ["May 20 – June 2, 2030", "September 8–17, 2030"]
    [_, eve] = dates(desk.page("achievements", "2030", lang="en", at="2030/achievements/"))
    assert eve == ("2029-12-31", "December 31, 2029 – January 1, 2030")


def test_a_year_in_the_column_of_dates_changes_nothing_on_the_page(edited, desk):
    before = desk.page("achievements", "2031", at=PAGE)
    after = edited("year-in-the-column-of-dates").page("achievements", "2031", at=PAGE)
    assert (dates(after), months(after)) == (dates(before), months(before))


def test_months_have_their_year_where_there_are_several(edited):
    desk = edited("achievements-of-several-years")
    page = desk.page("achievements", "2031", at=PAGE)
    assert months(page) == [
        ("march-2029", "2029년 3월 1건"),
        ("may-2029", "2029년 5월 1건"),
        ("march-2030", "2030년 3월 1건"),
        ("may-2030", "2030년 5월 1건"),
        ("september-2030", "2030년 9월 2건"),
    ]
    assert choices(page)[:2] == [("march-2029", "2029년 3월"), ("may-2029", "2029년 5월")]
    assert page.xpath(".//li[@id='promenade-opened']/ancestor::section/@data-month") == ["march-2029"]
    assert [row[0] for row in rows(page)[1:3]] == ["2029년 3월 2일", "2029년 5월 15일"]
    english = desk.page("achievements", "2031", lang="en", at=PAGE)
    assert months(english)[0] == ("march-2029", "March 2029 (1 achievement)")
    assert "from March 2, 2029 to September 13, 2030" in words(english.xpath(".//*[@class='lead']")[0])


def test_months_of_one_year_keep_their_addresses(desk):
    page = desk.page("achievements", "2031", lang="en", at=PAGE)
    assert months(page) == [
        ("january", "January (1 achievement)"),
        ("march", "March (2 achievements)"),
        ("may", "May (1 achievement)"),
        ("september", "September (2 achievements)"),
    ]
    assert choices(page)[0] == ("january", "January")


@pytest.mark.parametrize(
    ("lang", "of", "latest"),
    [
        ("ko", "2029~2030년 주요성과", "2029~2030년의 최근 성과"),
        ("en", "Achievements of 2029–2030", "Latest achievements of 2029–2030"),
    ],
)
def test_the_home_page_names_the_years_where_there_are_several(edited, lang, of, latest):
    home = edited("achievements-of-several-years").page("home", lang=lang)
    assert of in home.xpath(".//*[@class='figures']//span/text()")
    assert words(home.xpath(".//*[@id='latest']")[0]) == latest


def test_a_shared_link_names_the_years_where_there_are_several(edited):
    report = edited("achievements-of-several-years").report()
    said = descriptions.achievements(report, report.edition("2031"))
    assert said.ko == "2029~2030년의 주요성과 6건을 날짜와 종류, 주제와 함께 실었습니다."
    assert said.en == "The 6 key achievements of 2029–2030, each with its date, kind and topics."


def test_a_corrected_period_is_published_corrected(edited):
    desk = edited("corrected-period")
    times = desk.page("achievements", "2031", at=PAGE).xpath(".//li[@id='safety-ordinance-passed']//time")
    assert [words(time) for time in times] == ["2030년 9월 13일~15일"]


def test_a_reason_for_a_kind_stands_in_the_data_and_on_no_page(edited):
    desk = edited("kind-with-a-reason")
    page = desk.page("achievements", "2031", lang="en", at=PAGE)
    assert words(page.xpath(".//li[@id='riverside-library-groundbreaking']//*[contains(@class, 'kind')]")[0]) == (
        "Plan or announcement"
    )
    assert "Only the plan was announced" not in words(page)


def test_the_next_edition_starts_with_achievements_of_one_year(edited):
    desk = edited("achievements-of-several-years")
    assert desk.run("accept")[0] == 0
    assert desk.run("new", "edition", "2032")[0] == 0
    started = (desk.data / "2032" / "achievements.yml").read_text(encoding="utf-8")
    assert "year: 2031\n" in started and "first_year" not in started


def test_search_finds_what_took_several_months_in_each_of_them(edited):
    periods = [period.split("-") for period, _ in searched(edited("months"), "ko")]
    assert ["20300501", "20300930"] in periods and ["20301101", "20310228"] in periods


def test_a_corrected_end_is_shown_as_print_has_it_and_in_words(edited):
    desk = edited("corrected-period")
    change = desk.page("corrections", lang="en").xpath(".//*[@id='ordinance-end']")[0]
    assert change.xpath(".//del/text()") == ["9.3.~9.5."]
    assert [words(day) for day in change.xpath(".//ins")] == ["September 15, 2030"]


def test_a_date_that_print_gives_elsewhere_is_shown_in_words(desk):
    desk.replace(
        "2031/corrections.yml",
        "- safety-ordinance-passed.date\n    printed: 2030-09-03\n    published: 2030-09-13",
        "- starlight-festival-held.end\n    printed: 2030-06-02\n    published: 2030-06-03",
    )
    desk.replace(
        "2031/corrections.yml",
        "corrections:\n",
        "corrections:\n  - id: festival-period\n    kind: date\n    certainty: high\n"
        "    at: [starlight-festival-held.text]\n    printed: 5.20~6.2\n    published: 5.20~6.3\n"
        "    why:\n      ko: 축제는 6월 3일에 끝났습니다.\n      en: The festival ended on June 3.\n",
    )
    desk.replace("2031/achievements.yml", "May 20 – June 2", "May 20 – June 3")
    change = desk.page("corrections", lang="en").xpath(".//*[@id='safety-ordinance-date']")[0]
    assert [words(day) for day in change.xpath(".//del | .//ins")] == ["June 2, 2030", "June 3, 2030"]
    event = desk.page("achievements", "2031", at=PAGE).xpath(".//li[@id='starlight-festival-held']")[0]
    assert [words(each) for each in event.xpath(".//*[@class='misprint']")] == [
        "오자를 바로잡음: 인쇄본 표기 5.20~6.2. 축제는 6월 3일에 끝났습니다.",
        "오자를 바로잡음: 인쇄본에서 읽은 값 2030년 6월 2일. 표가 날짜순이므로 9. 8. 다음에는 9.13.이 와야 맞습니다. (근거 1)",
    ]
