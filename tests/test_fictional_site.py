"""Another city, other years: the fictional city's site holds everything and nothing of this repository's city."""

import re

import pytest
from built_site import LANGUAGES, content_of, days_of, text
from projects import FICTIONAL, ROOT

PAGES = [
    "", "about/", "accessibility/", "architecture/", "guide/", "glossary/", "corrections/", "topics/", "translations/",
    "changes/",
    "data/",
    "topics/gaoncheon-stream/", "topics/starlight-festival/", "topics/care/",
    "2031/overview/", "2031/budget/", "2031/achievements/", "2031/initiatives/", "2031/outcomes/", "2031/whole/",
    "2031/achievements/riverside-library-groundbreaking/", "2031/achievements/promenade-opened/",
    "2031/achievements/aviation-parts-agreement/", "2031/achievements/starlight-festival-held/",
    "2031/achievements/urban-forest-zone-designated/", "2031/achievements/safety-ordinance-passed/",
    "2030/achievements/gaoncheon-groundbreaking/", "2030/achievements/starlight-eve-held/",
    "2031/initiatives/clean-river/", "2031/initiatives/wind-forest/",
    "2031/initiatives/warm-neighbors/", "2031/initiatives/night-buses/",
    "2030/overview/", "2030/budget/", "2030/achievements/", "2030/initiatives/", "2030/requests/", "2030/whole/",
    "2030/initiatives/clean-river/", "2030/initiatives/reading-city/",
]  # fmt: skip


def test_the_site_has_one_page_of_every_kind_and_initiative_in_both_languages(gaon):
    expected = {f"{gaon.root(lang)}{address}index.html" for lang in LANGUAGES for address in PAGES}
    assert set(gaon.published) == expected


def test_both_editions_lead_to_each_other(gaon):
    name = "2031/initiatives/clean-river/index.html"
    links = gaon.pages[name].xpath("//nav[contains(@class, 'editions')]//a")
    assert [(text(link), gaon.target(name, link.get("href"))[0], link.get("aria-current")) for link in links] == [
        ("2031년 보고서", "2031/initiatives/clean-river/index.html", "true"),
        ("2030년 보고서", "2030/initiatives/clean-river/index.html", None),
    ]


def test_an_initiative_that_the_other_edition_lacks_leads_to_the_list_of_initiatives(gaon):
    name = "2030/initiatives/reading-city/index.html"
    links = gaon.pages[name].xpath("//nav[contains(@class, 'editions')]//a/@href")
    assert [gaon.target(name, link)[0] for link in links] == [
        "2031/initiatives/index.html", "2030/initiatives/reading-city/index.html",
    ]  # fmt: skip


def test_a_part_after_the_plan_stands_in_the_menu_after_the_plan(gaon):
    [menu] = gaon.page("2030/requests/", "en").xpath("//nav[@class='side']/ul")
    names = [text(entry) for entry in menu.xpath("./li/a | ./li/p")]
    assert names == ["Overview", "Budget", "Achievements", "Initiatives", "Requests for cooperation"]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_part_after_the_plan_is_in_the_sitemap_and_in_search(gaon, lang):
    address = f"{gaon.url}{gaon.root(lang)}2030/requests/"
    assert address in gaon.files["sitemap.xml"].read_text(encoding="utf-8")
    kinds = {entry["location"]: entry["kind"] for entry in gaon.search_entries(lang) if "kind" in entry}
    assert {location for location, kind in kinds.items() if kind == "further"} == {
        "2030/requests/", "2030/requests/#saving-water", "2030/requests/#joining-forums",
    }  # fmt: skip


def test_the_home_page_shows_the_current_edition_and_leads_to_the_older(gaon):
    links = [gaon.target("index.html", link)[0] for link in gaon.page("").xpath("//div[@class='home']//a/@href")]
    assert "2031/budget/index.html" in links
    assert "2030/overview/index.html" in links
    assert text(gaon.page("").xpath("//h1")[0]) == "가온 주요업무 보고"


def test_corrections_and_open_questions_show_what_print_says(gaon):
    page = gaon.page("2031/initiatives/warm-neighbors/")
    assert "찾아가는 한 끼" in text(page.xpath("//*[@id='meals-and-calls']")[0])
    assert page.xpath("//*[@id='meals-and-calls']//q[@lang='ko']/text()") == ["찾아카는"]
    assert "12곳" in text(page.xpath("//*[@id='care-rooms-listed']")[0])
    [question] = page.xpath("//*[@id='care-rooms-listed']/p[@class='misprint']")
    assert text(question) == "확인할 점: 13곳일 수 있음: 다른 자료에는 13곳으로 적혀 있습니다."
    corrected = gaon.record("2031/achievements/", "safety-ordinance-passed")
    assert corrected.xpath(".//time/@datetime") == ["2030-09-13"]
    assert corrected.xpath(".//q/text()") == ["9. 3."]


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("ko", "오자를 바로잡음 인쇄본 표기 찾아카는. '찾아카는'이라는 말은 없습니다. 바로잡은 곳"),
        ("en", "Corrected printed as 찾아카는. '찾아카는' is not a word. Corrections"),
    ],
)
def test_a_misprint_of_letters_is_a_mark_that_opens_without_script(gaon, lang, said):
    [mark] = gaon.page("2031/initiatives/warm-neighbors/", lang).xpath("//*[@id='meals-and-calls']/details")
    assert (text(mark), mark.get("open")) == (said, None)


def test_the_corrections_page_names_the_printed_and_the_published_form(gaon):
    change = gaon.record("corrections/", "visiting-meals-syllable")
    assert (change.xpath(".//del/text()"), change.xpath(".//ins/text()")) == (["찾아카는"], ["찾아가는"])
    question = gaon.record("corrections/", "care-rooms-count")
    assert (question.xpath(".//del/text()"), question.xpath(".//ins/text()")) == (["12곳"], ["13곳"])


def rows(table):
    return [
        [text(cell).removesuffix(" #") for cell in row.xpath("th|td[not(@class='way')]")]
        for row in table.xpath(".//tr")
    ]


def test_the_budget_table_has_four_rows_and_the_accounts_of_this_city(gaon):
    [table] = gaon.page("2031/budget/").xpath("//table")
    assert rows(table) == [
        ["구분", "합계", "일반회계", "공기업회계", "비율"],
        ["시", "15,000", "12,000", "3,000", "60.0%"],
        ["구", "5,000", "4,500", "500", "20.0%"],
        ["교육청", "4,000", "3,800", "200", "16.0%"],
        ["공사·공단", "1,000", "0", "1,000", "4.0%"],
        ["합계", "25,000", "20,300", "4,700", "100.0%"],
    ]


def test_a_hand_written_page_shows_the_table_of_the_edition_it_names(gaon):
    [table] = gaon.page("architecture/", "en").xpath("//table")
    assert rows(table)[1] == ["City", "1,000", "900", "100", "33.3%"]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("edition", ["2030", "2031"])
def test_a_date_reads_alike_in_the_timeline_in_the_table_and_in_search(gaon, edition, lang):
    page = gaon.page(f"{edition}/achievements/", lang)
    timeline = [text(time) for time in page.xpath("//*[contains(@class, 'timeline')]//time")]
    table = [text(row.xpath("./td")[0]) for row in page.xpath("//table[contains(@class, 'events')]/tbody/tr")]
    index = content_of(gaon.files[f"{gaon.root(lang)}search/search_index.json"].read_bytes())
    searched = [day for _, day in days_of(index["records"]["achievement"])]
    assert len(timeline) == {"2030": 2, "2031": 6}[edition]
    assert timeline == table
    assert sorted(timeline) == sorted(day for day in searched if day in timeline)
    assert len(searched) == 8


def test_the_timeline_follows_true_dates_and_shows_ranges_whole(gaon):
    times = gaon.page("2031/achievements/", "en").xpath("//*[@class='event' or contains(@class, 'event ')]//time[1]")
    assert [(time.get("datetime"), text(time)) for time in times] == [
        ("2030-01-15", "January 15, 2030"),
        ("2030-03-02", "March 2, 2030"),
        ("2030-03-02", "March 2, 2030"),
        ("2030-05-20", "May 20 – June 2, 2030"),
        ("2030-09-08", "September 8, 2030"),
        ("2030-09-13", "September 13, 2030"),
    ]
    [_, across] = gaon.page("2030/achievements/").xpath("//*[contains(@class, 'event')]//time[1]")
    assert text(across) == "2029년 12월 31일~2030년 1월 1일"


def test_a_list_that_is_not_exhaustive_and_an_initiative_without_one_say_so(gaon):
    assert "등" in text(gaon.page("2031/initiatives/clean-river/").xpath("//section[contains(@class, 'closing')]")[0])
    notes = gaon.page("2031/initiatives/wind-forest/", "en").xpath("//*[contains(@class, 'note')]")
    assert [text(note) for note in notes] == ["The report lists no immediate priorities for this initiative."]


def test_a_strategy_of_a_label_only_has_no_empty_text(gaon):
    section = gaon.record("2031/initiatives/night-buses/", "bright-stops").xpath("ancestor::section[1]")[0]
    assert [text(child) for child in section if text(child)] == ["정류장 밝히기"]


def test_a_topic_tells_what_every_edition_says_side_by_side(gaon):
    headings = gaon.page("topics/gaoncheon-stream/", "en").xpath("//article//h2/@id | //article//h3/@id")
    assert headings == [
        "edition-2031", "achieved-2031", "planned-2031", "pending-2031",
        "edition-2030", "achieved-2030", "planned-2030", "pending-2030", "related",
    ]  # fmt: skip
    columns = gaon.page("topics/gaoncheon-stream/", "en").xpath("//div[@class='side-by-side']")[1]
    assert [text(column[0]) for column in columns] == [
        "Achievements of 2029",
        "Planned for 2030",
        "Immediate priorities",
    ]
    assert text(columns[2]) == "Immediate priorities None"


@pytest.mark.parametrize(
    ("lang", "heading", "pending"),
    [("ko", "참고사항", "당면사항 없음"), ("en", "Reference", "Immediate priorities None")],
)
def test_a_topic_calls_what_print_lists_for_reference_as_print_does(gaon, lang, heading, pending):
    page = gaon.page("topics/care/", lang)
    [section] = page.xpath("//h3[@id='reference-2031']")
    assert text(section) == heading
    assert text(page.xpath("//section[h3/@id='pending-2031']")[0]) == pending
    [item] = section.getnext().xpath("li/a/@href")
    assert item.endswith("2031/initiatives/warm-neighbors/#care-neighbors")


def test_an_initiative_shows_its_topics_and_their_achievements(gaon):
    name = "2031/initiatives/clean-river/index.html"
    links = gaon.pages[name].xpath("//section[contains(@class, 'related')]//a/@href")
    assert [gaon.target(name, link) for link in links] == [
        ("topics/gaoncheon-stream/index.html", ""),
        ("2031/achievements/promenade-opened/index.html", ""),
    ]


FOREIGN = re.compile("대전|daejeon|2024", re.IGNORECASE)
WRITTEN = (".html", ".json", ".xml", ".js", ".mjs", ".css", ".csv", ".txt", ".md", ".svg", ".webmanifest")


def foreign(path):
    """The lines of a file that name this repository's city or year."""
    lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    return [line.strip()[:120] for line in lines if FOREIGN.search(line)]


def test_nothing_in_the_fictional_site_is_of_another_city_or_year(gaon):
    written = [path for name, path in gaon.files.items() if name.endswith(WRITTEN)]
    assert len(written) > len(PAGES)
    assert {path.name: foreign(path) for path in written if foreign(path)} == {}


def test_no_city_and_no_year_stands_in_the_code():
    written = [
        path for path in sorted((ROOT / "macros").rglob("*")) if path.is_file() and "__pycache__" not in path.parts
    ]
    assert {path.name: foreign(path) for path in written if foreign(path)} == {}


def test_nothing_of_this_city_stands_in_the_fictional_one():
    written = [path for path in sorted(FICTIONAL.rglob("*")) if path.is_file()]
    assert {path.name: foreign(path) for path in written if foreign(path)} == {}
