"""A correction changes the one value that it names, wherever the site says it; nothing is quoted that print lacks."""

import pytest
from bad_edits import RIGHT_EDITS, case, make

from macros.search.entries import entries
from macros.search.misprinted import marks


@pytest.fixture
def corrected(desk):
    """A function that gives the desk with the corrections of a right case made."""

    def edited(name):
        for edit in case(RIGHT_EDITS / f"{name}.yml").edits:
            make(edit, desk.data)
        return desk

    return edited


def _words(element):
    return " ".join(element.text_content().replace("#", "").split())


@pytest.mark.parametrize(
    ("lang", "number", "text"),
    [
        ("ko", "31만 3천 명", "31만 3천 명 (2030.12.31. 기준)"),
        ("en", "313,000 people", "313,000 (as of December 31, 2030)"),
    ],
)
def test_home_overview_and_search_agree_on_a_corrected_fact(corrected, lang, number, text):
    desk = corrected("correction-of-a-fact")
    assert number in _words(desk.page("home", lang=lang, at=""))
    fact = desk.page("overview", "2031", lang=lang).get_element_by_id("population")
    assert _words(fact.xpath(".//ul[@class='quantities']")[0]) == number
    assert text in _words(fact)
    (entry,) = [entry for entry in entries(desk.report()) if entry.location == "2031/overview/#population"]
    assert text in [getattr(said, lang) for said in entry.texts]


def test_a_corrected_fact_is_not_quoted_but_what_print_says_is(corrected):
    fact = corrected("correction-of-a-fact").page("overview", "2031").get_element_by_id("population")
    assert [_words(quote) for quote in fact.xpath(".//q")] == ["31만 2천"]


def test_a_fact_as_printed_is_quoted_and_its_translation_is_not(desk):
    quoted = {lang: desk.page("overview", "2031", lang=lang).get_element_by_id("population") for lang in ("ko", "en")}
    assert [_words(quote) for quote in quoted["ko"].xpath(".//q")] == ["31만 2천 명 (2030.12.31. 기준)"]
    assert quoted["en"].xpath(".//q") == []


def test_a_correction_leaves_the_same_words_of_other_records_as_they_are(corrected):
    page = corrected("correction-of-one-record").page("initiative", "2031", "warm-neighbors")
    assert "늦은 밤까지 여는 마을 돌봄방 13곳" in _words(page.get_element_by_id("care-rooms"))
    assert "마을 돌봄방 12곳" in _words(page.get_element_by_id("care-rooms-listed"))


def test_a_corrected_head_stands_over_its_column_and_what_print_says_below_the_table(corrected):
    page = corrected("correction-of-anything").page("budget", "2031")
    heads = [_words(head) for head in page.xpath("//table[contains(@class, 'budget')]//thead//th")]
    assert heads == ["구분", "합계", "일반회계", "공기업특별회계", "비율"]
    assert "공기업회계" in [quote.text_content() for quote in page.xpath("//p[@class='misprint']/q")]


def test_the_page_of_corrections_says_each_in_the_form_of_the_value_and_where_it_stands(corrected):
    desk = corrected("correction-of-anything")
    page = desk.page("corrections", at="corrections/")
    said = {
        entry.get("id"): (_words(entry.xpath(".//p[@class='change']")[0]), _words(entry.xpath(".//small")[0]))
        for entry in page.xpath("//li[@id]")
    }
    assert "가꾸기 → 바로잡음 돌보기" in said["keeping-label"][0]
    assert "2030년 6월 2일 → 바로잡음 2030년 6월 3일" in said["festival-end"][0]
    assert "위치: 2031년 재정현황" in said["account-head"][1]
    assert "위치: 새해의 주요 업무 보고" in said["title"][1]


def test_a_stored_number_is_said_with_its_thousands_apart(corrected):
    page = corrected("correction-of-a-fact").page("corrections", at="corrections/")
    assert "312,000 → 바로잡음 313,000" in _words(page.get_element_by_id("population-value"))


@pytest.mark.parametrize(
    ("page", "of"),
    [
        (("home",), "ul[@class='latest']"),
        (("topic", "care"), "ul[@class='said']"),
        (("initiative", "2031", "warm-neighbors"), "section[@class='related']"),
    ],
)
def test_a_corrected_achievement_is_marked_in_every_list_that_holds_it(desk, page, of):
    desk.replace(
        "topics.yml",
        "        - id: warm-neighbors\n",
        "        - id: safety-ordinance-passed\n          evidence: 조례\n        - id: warm-neighbors\n",
    )
    [marked] = desk.page(*page).xpath(f"//{of}//li[a[contains(@href, '/safety-ordinance-passed/')]]")
    assert marked.xpath("p[@class='misprint']/q/text()") == ["9. 3."]


@pytest.mark.parametrize(
    ("lang", "question"),
    [
        ("ko", "확인할 점: 13곳일 수 있음: 다른 자료는 13곳"),
        ("en", "Open question: may be 13곳: 13 rooms in another document"),
    ],
)
def test_a_reason_in_few_words_stands_beside_the_record_in_place_of_the_whole(desk, lang, question):
    desk.replace(
        "2031/corrections.yml",
        "    suggested: 13곳\n",
        "    suggested: 13곳\n    in_short: {ko: 다른 자료는 13곳, en: 13 rooms in another document}\n",
    )
    item = desk.page("initiative", "2031", "warm-neighbors", lang=lang).get_element_by_id("care-rooms-listed")
    assert _words(item.xpath("p[@class='misprint']")[0]) == question
    (entry,) = [each for each in entries(desk.report()) if each.location.endswith("#care-rooms-listed")]
    assert list(marks(desk.report(), entry.misprints, lang)) == [question]


def test_the_table_of_achievements_marks_what_is_corrected(desk):
    page = desk.page("achievements", "2031", at="2031/achievements/")
    [cell] = page.xpath("//table//th[a[contains(@href, 'safety-ordinance-passed/')]]")
    assert _words(cell.xpath("small")[0]) == "오자를 바로잡음"
    assert len(page.xpath("//table//th/small")) == 1
