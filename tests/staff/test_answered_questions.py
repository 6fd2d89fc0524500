"""An open question to which the answer is that print is right: nothing is in doubt any more, and its address stays."""

import pytest
from bad_edits import RIGHT_EDITS, case, make

from macros.search.entries import entries


@pytest.fixture
def answered(desk):
    """The desk, once the fictional city's open question is answered."""
    for edit in case(RIGHT_EDITS / "open-question-answered.yml").edits:
        make(edit, desk.data)
    return desk


def _words(element):
    return " ".join(element.text_content().replace("#", "").split())


def test_the_record_is_marked_as_in_doubt_until_the_question_is_answered(desk):
    record = desk.page("initiative", "2031", "warm-neighbors").get_element_by_id("care-rooms-listed")
    assert "확인할 점" in _words(record) and "12곳" in _words(record)


def test_the_record_is_not_in_doubt_any_more(answered):
    record = answered.page("initiative", "2031", "warm-neighbors").get_element_by_id("care-rooms-listed")
    assert "확인할 점" not in _words(record) and "12곳" in _words(record)


@pytest.mark.parametrize(
    ("lang", "heading"),
    [
        ("ko", "2031년 보고서에서 인쇄된 것이 맞다고 확인한 곳 1건"),
        ("en", "Places in the 2031 report where print turned out to be right 1"),
    ],
)
def test_the_page_of_corrections_keeps_the_question_under_what_it_turned_out_to_be(answered, lang, heading):
    page = answered.page("corrections", lang=lang, at="corrections/")
    question = page.get_element_by_id("care-rooms-count")
    assert _words(question.xpath("preceding::h2[1]")[0]) == heading
    assert _words(page.get_element_by_id("open-2031").find("h2")).endswith({"ko": "0건", "en": " 0"}[lang])
    assert "보통" not in _words(question) and "Medium" not in _words(question)


def test_search_no_longer_takes_the_suggestion_for_what_the_record_says(desk, answered):
    (entry,) = [entry for entry in entries(answered.report()) if "care-rooms-listed" in entry.location]
    assert "13곳" not in entry.alias


def test_search_finds_the_suggestion_as_long_as_the_question_is_open(desk):
    (entry,) = [entry for entry in entries(desk.report()) if "care-rooms-listed" in entry.location]
    assert "13곳" in entry.alias
