"""What a reader has chosen stands in the address, and the page shows that and nothing else: after reload and Back, in
the other language and in another tab, in Chromium and in Firefox; neither finds anything that its policy stops.

What is done stands in state.mjs, which walks all journeys in one go of each browser.
"""

import base64
import io
import re

import pytest
from journeys import PROGRAMS, walked
from pypdf import PdfReader

TRILLION = {"checked": "조 원", "table": "(단위: 조 원)", "figure": "1.5000", "address": "?unit=jo"}
PRINTED = {"checked": "억 원", "table": "(단위: 억 원)", "figure": "15,000", "address": ""}
FILL = re.compile(rb"([\d.]+) ([\d.]+) ([\d.]+) rg")
INK, INK_IN_THE_DARK = (0.12, 0.13, 0.14), (0.9, 0.91, 0.92)
MARCH = {
    "asked": {"text": "산책길", "month": "march"}, "shown": ["promenade-opened"], "contents": ["#march"],
    "address": "?month=march&text=%EC%82%B0%EC%B1%85%EA%B8%B8",
}  # fmt: skip


@pytest.fixture(scope="module", params=PROGRAMS)
def went(request, city):
    """What a browser saw on a journey, by its name."""
    return walked("state.mjs", request.param, city)


def test_the_home_page_is_white_on_blue(went):
    assert went("the first page") == {
        "title": "가온 주요업무 보고",
        "ink": "rgb(255, 255, 255)",
        "ground": "rgb(3, 22, 58)",
    }


def test_an_explanation_opens_and_closes(went):
    seen = went("an explanation, and paper")
    assert (seen["closed"], seen["opened"], seen["again"]) == ([], ["term-gaoncheon"], [])


def test_paper_is_dark_on_white_and_holds_the_page(went):
    pages = PdfReader(io.BytesIO(base64.b64decode(went("an explanation, and paper")["paper"], validate=True))).pages
    colors = {
        tuple(round(float(part), 2) for part in color)
        for page in pages
        for color in FILL.findall(page.get_contents().get_data())
    }
    assert (INK in colors, INK_IN_THE_DARK in colors) == (True, False)
    words = re.sub(r"\W", "", "".join(page.extract_text() for page in pages))
    assert "맑은가온천을시민의품으로" in words
    assert "오류신고" not in words


def test_the_policy_stops_nothing(went):
    """What a browser fetches ahead, too: Firefox does so with what a page names as the next."""
    stopped = went("stopped")
    assert len(stopped) == 10
    assert [what for journey in stopped.values() for what in journey] == []


def test_the_unit_that_is_checked_is_that_of_the_table(went):
    assert went("a unit that was chosen") == {"chosen": TRILLION, "again": TRILLION, "back": TRILLION}


def test_no_unit_is_checked_that_only_the_browser_remembers(went):
    assert went("a unit that only the browser remembers") == {"again": PRINTED, "back": PRINTED}


def test_a_filter_and_its_list_agree_after_reload_and_back(went):
    seen = went("a filter, left and come back to")
    assert [seen[when] for when in ("chosen", "again", "back")] == [MARCH, MARCH, MARCH]


def test_back_within_a_page_brings_back_what_was_asked_for_there(went):
    seen = went("a filter, left and come back to")
    assert seen["other"]["asked"] == {"text": "산책길"}
    assert seen["before"] == MARCH


def test_the_other_language_has_the_record_and_what_was_asked_for(went):
    assert went("a filter in the other language") == {
        "path": "/plan/en/2031/achievements/", "asked": {"month": "march", "kind": "opening"},
        "shown": ["promenade-opened"], "contents": ["#march"],
        "address": "?h=none&kind=opening&month=march#promenade-opened",
    }  # fmt: skip


def test_the_other_language_lets_go_of_words_that_hide_the_record_there(went):
    assert went("a record and words that only this language has") == {
        "here": ["promenade-opened"], "asked": {}, "there": 6, "address": "#promenade-opened",
    }  # fmt: skip


def test_another_tab_follows_into_the_dark_and_back(went):
    assert went("a palette in another tab") == {"dark": "true", "light": "false"}


def test_a_menu_that_was_left_open_is_closed_when_the_page_is_come_back_to(went):
    assert went("a menu that was left open") == {"left": True, "back": False}


def test_what_was_opened_is_open_after_reload_and_back(went):
    assert went("a table that was opened") == {
        "address": "?month=march&open=table", "again": True, "back": True, "closed": "?month=march",
    }  # fmt: skip
