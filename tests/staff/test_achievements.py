"""Achievements as print has them, whatever its table looks like: what the pages show and search knows of them."""

import json

import pytest
from bad_edits import RIGHT_EDITS, case, cases, make

from macros.search.index import search_files

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
    return json.loads(search_files(desk.report(), lang)["search/search_index.json"])


@pytest.mark.parametrize(("lang", "said"), [("ko", "비고: 환경부"), ("en", "Remarks: Ministry of Environment")])
def test_remarks_stand_beside_their_achievement(edited, lang, said):
    page = edited("remarks").page("achievements", "2031", lang=lang, at=PAGE)
    assert [words(each) for each in page.xpath(".//*[@class='event-remarks']")] == [said]
    assert page.xpath("string(.//*[@class='event-remarks']/ancestor::li/@id)") == "urban-forest-zone-designated"


def test_remarks_have_a_column_of_their_own(edited):
    desk = edited("remarks")
    table = rows(desk.page("achievements", "2031", at=PAGE))
    assert table[0] == ["날짜", "주요성과", "단계", "주제", "비고"]
    assert [row[4] for row in table[1:]] == ["", "", "", "", "환경부", ""]
    whole = rows(next(iter(desk.page("whole", "2031", lang="en").xpath(".//section[.//table[@class='events']]"))))
    assert [row[-1] for row in whole] == ["Remarks", "", "", "", "", "Ministry of Environment", ""]


def test_search_finds_remarks(edited):
    [page] = [doc for doc in indexed(edited("remarks"), "en")["docs"] if doc["location"] == PAGE]
    assert {"title": "Designated as an urban forest zone", "text": "Ministry of Environment"} in page["records"][
        "achievement"
    ]


def test_a_table_without_remarks_and_total_is_shown_as_any_other(edited):
    table = rows(edited("no-remarks-and-no-total").page("achievements", "2030", at="2030/achievements/"))
    assert [row[0] for row in table] == ["날짜", "2029년 4월 5일", "2029년 12월 31일~2030년 1월 1일"]
