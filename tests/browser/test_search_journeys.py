"""Whoever searches is never thrown out, loses no letter and finds the way back: by touch on a phone, by keys at a desk,
in Chromium and in Firefox.

What is done stands in search.mjs, which walks all journeys in one go of each browser.
"""

import functools
import time

import pytest
from journeys import PROGRAMS, walked
from served import UNDER, StaticHost, answering

OF_SEARCH = ("search.mjs", "workers/search.js", "search_index.json")


class LateSearch(StaticHost):
    """Whoever types has typed before anything of search is there."""

    assets_kept = "no-store"  # nor is it there for whoever types next

    def do_GET(self):  # noqa: N802 as its parent calls it
        if self.path.endswith(OF_SEARCH):
            time.sleep(1)
        super().do_GET()


@pytest.fixture(scope="module", params=PROGRAMS)
def went(request, own, site):
    """What a browser saw on a journey, by its name."""
    with answering(functools.partial(LateSearch, folder=site.folder)) as late:
        return walked("search.mjs", request.param, own, late + UNDER, site.files["about/index.html"].as_uri())


def test_search_opens_where_a_reader_has_landed_and_stays_open(went):
    seen = went("search opens where one has landed and stays open")
    assert (seen["open"], seen["same"]) == (True, True)
    assert seen["box"] == "UAM 기본계획"
    assert seen["says"] == f"검색 결과 {seen['results']}건"
    assert seen["address"].endswith("#self-driving-uam-and-maas")


def test_the_way_back_leads_to_the_query_the_list_and_the_place(went):
    seen = went("the way back leads to the query, the list and the place")
    before, there, after = seen["before"], seen["there"], seen["after"]
    assert (there["open"], there["marks"] > 0) == (False, True)
    assert before["place"] == 1200
    kept = ("open", "box", "says", "results", "place", "scrolled", "address")
    assert {name: after[name] for name in kept} == {name: before[name] for name in kept}
    assert after["focus"] == seen["followed"]


def test_clearing_clears_the_list_the_marks_and_the_count(went):
    seen = went("clearing clears the list, the marks and the count")
    assert (seen["marked"]["marks"], seen["opened"]["results"] > 0) == (11, True)
    assert "?h=" in seen["marked"]["address"]  # so that a reload marks them again
    cleared = seen["cleared"]
    assert (cleared["open"], cleared["focus"], cleared["box"]) == (True, "box", "")
    assert (cleared["marks"], cleared["results"], cleared["says"]) == (0, 0, "낱말이나 사업 이름")
    assert (cleared["address"], seen["twin"]) == ("2024/achievements/lig-nex1-investment-agreement/", "")


def test_a_key_opens_search_arrows_go_to_results_first_and_letters_to_the_box(went):
    seen = went("a key opens search, arrows go to results first, letters to the box")
    assert seen["single"] is False  # letters alone open nothing
    assert seen["focus"] == [0, 1, 0, "box", "box", 0, "box"]
    assert seen["box"] == "트램z"
    assert (seen["closed"]["open"], seen["back"], seen["closed"]["address"]) == (False, True, "about/")


def test_what_is_entered_before_anything_has_loaded_leads_to_its_result(went):
    seen = went("what is entered before anything has loaded leads to its result")
    assert seen["address"] == "2024/achievements/sk-on-investment-agreement/?h=SK%EC%98%A8"


def test_what_has_no_result_stays_when_it_is_entered(went):
    seen = went("what has no result stays when it is entered")
    assert (seen["open"], seen["box"], seen["same"]) == (True, "qqqqqq", True)


def test_enter_ends_a_syllable_that_is_composed_and_does_nothing_else(went):
    seen = went("a syllable being composed is ended by Enter, and nothing else")
    assert (seen["open"], seen["box"], seen["same"]) == (True, "트램", True)


def test_an_address_with_a_query_and_a_place_opens_with_results_at_the_place(went):
    seen = went("an address with a query and a place opens with results")
    assert (seen["open"], seen["box"], seen["says"], seen["focus"]) == (True, "tram", "8 results", "box")
    assert seen["address"].endswith("/?q=tram#self-driving-uam-and-maas")
    assert seen["scrolled"] > 0


def test_the_way_back_within_a_page_leads_to_its_search_and_out_of_it(went):
    seen = went("the way back within a page leads to its search, and out of it")
    kept = ("open", "box", "address")
    assert [[seen[when][name] for name in kept] for when in ("closed", "back", "forward")] == [
        [False, "트램", "about/#top"], [True, "트램", "about/?q=%ED%8A%B8%EB%9E%A8"], [False, "트램", "about/#top"],
    ]  # fmt: skip
    assert seen["back"]["results"] > 0


def test_a_page_opened_from_a_disk_says_why_it_is_not_searched(went):
    assert went("a page from a disk says why it is not searched") == {
        "shown": True,
        "says": "파일로 연 페이지에서는 브라우저가 검색을 실행하지 않습니다. 게시된 페이지에서 찾아보세요.",
        "leads": "https://gaon.example/plan/about/",
    }
