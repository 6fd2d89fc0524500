"""The picture of a shared link: what it says, that nothing of it is lost or overlaps, that a build asks for it."""

import subprocess
import sys
from io import BytesIO

import pytest
from hostile_city import HOSTILE, LINE_OF_5000
from PIL import Image
from projects import ENVIRONMENT, ROOT, fork, run

from macros.pictures import drawing, faces
from macros.pictures.drawing import BODY, FOOT, HEAD, MARGIN, MARK, PAPER, drawn, lacking
from macros.pictures.setting import Box, fitted, readable
from macros.site.building import Building
from macros.site.pictures import Pictures
from macros.site.repository import NOWHERE
from macros.views.menu import Prose
from macros.views.pages import by_uri
from macros.views.pictures import Picture, picture

PLAIN = Picture(
    city="가온 주요업무 보고", edition="2031년 보고서", about="착공", title="강변 도서관 착공", figure="", said=""
)


def told(report, uri, lang):
    """The words of the picture of a page, kind by kind, without those that are empty."""
    return {name: words for name, words in vars(picture(report, by_uri(report)[uri], lang)).items() if words}


def test_the_budget_is_told_by_its_whole_amount(gaon_report):
    assert told(gaon_report, "2031/budget.md", "en") == {
        "city": "Gaon key work report",
        "edition": "2031 report",
        "title": "Budget",
        "figure": "KRW 2.5 trillion",
        "said": "KRW 2.5 trillion in total (city KRW 1.5 trillion, districts KRW 500 billion, education office "
        "KRW 400 billion, corporations KRW 100 billion)",
    }


def test_the_facts_are_told_by_the_first_that_a_number_tells(gaon_report):
    said = told(gaon_report, "2031/overview.md", "ko")
    assert (said["title"], said["figure"], said["said"]) == ("일반현황", "31만 2천 명", "인구 · 2030년 12월 31일 기준")


def test_what_a_page_says_of_itself_is_told_without_its_title(gaon_report):
    topic = told(gaon_report, f"topics/{gaon_report.topics[0].id}.md", "en")
    assert topic["said"].startswith("What the report says about this subject")
    assert told(gaon_report, "2031/achievements.md", "en")["said"].startswith("The 6 key achievements of 2030")


def test_an_initiative_is_told_with_its_sector_and_its_strategies(gaon_report):
    said = told(gaon_report, "2031/initiatives/clean-river.md", "en")
    assert (said["about"], said["title"], said["said"]) == (
        "Waterways and woods", "A clean Gaoncheon for everyone", "Water quality · The riverside",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("id", "about", "kind", "title"),
    [
        ("promenade-opened", "March 2, 2030", ": Opening", "Opened the Gaoncheon promenade"),
        (
            "aviation-parts-agreement", "March 2, 2030 · (Korean only)", ": Agreement",
            "항공부품 기업과 투자 협약(200억 원 | 2개 사)",
        ),
    ],
)  # fmt: skip
def test_an_achievement_is_told_with_its_kind_and_its_whole_date(gaon_report, id, about, kind, title):
    said = picture(gaon_report, by_uri(gaon_report)[f"2031/achievements/{id}.md"], "en")
    assert (said.edition, said.about, said.title) == ("2031 report", about, title)
    assert said.said.startswith("Kind (our grouping)")  # which is ours, as the words of the filter say
    assert said.said.endswith(kind)


@pytest.mark.parametrize(
    ("uri", "lang", "about"),
    [
        ("2031/achievements/safety-ordinance-passed.md", "ko", "2030년 9월 13일 · 오자를 바로잡음"),
        ("2031/achievements/safety-ordinance-passed.md", "en", "September 13, 2030 · Corrected"),
        ("2031/achievements/promenade-opened.md", "ko", "2030년 3월 2일"),
    ],
)
def test_a_correction_of_what_a_picture_quotes_is_marked(gaon_report, uri, lang, about):
    assert told(gaon_report, uri, lang)["about"] == about


@pytest.mark.parametrize(
    ("record", "about"),
    [
        ("baseball-dream-park-groundbreaking", "2023년 3월 22일 · 확인할 점: 2만석일 수 있음"),
        ("night-tourism-city-selected", "2023년 2월 27일 · 확인할 점: 2023년 2월 28일일 수 있음"),
        ("private-gardens-designated", "2023년 8월 7일 · 확인할 점"),  # of letters
    ],
)
def test_a_picture_says_what_may_be_meant_instead(report, record, about):
    assert told(report, f"2024/achievements/{record}.md", "ko")["about"] == about


def test_a_page_of_all_editions_names_none_where_there_are_several(gaon_report):
    assert "edition" not in told(gaon_report, "glossary.md", "ko")
    assert told(gaon_report, "index.md", "ko") == {
        "city": "가온",
        "edition": "2031년 보고서",
        "title": "가온 주요업무 보고",
        "said": "가온의 주요업무 보고를 두 언어로 읽는 누리집입니다.",
    }


def test_a_hand_written_page_is_told_by_its_name(gaon_report):
    about = by_uri(gaon_report)["about.md"]
    assert isinstance(about, Prose)
    assert picture(gaon_report, about, "en").title == "About"


def wide(words, size):
    """Every sign as wide as its size."""
    return len(words) * size


@pytest.mark.parametrize(
    ("text", "room", "lines", "size"),
    [
        ("ab cd", 60, ("ab cd",), 20),
        ("ab cd ef gh", 60, ("ab cd", "ef gh"), 20),
        ("abcdefg hi", 60, ("abcdefg", "hi"), 14),  # smaller, so that no word is parted
        ("aa bb cc dd ee", 60, ("aa bb cc", "dd ee"), 12),
        ("aa b cc d", 60, ("aa b", "cc d"), 20),
        ("one two three four five six", 14, ("one two...",), 10),
        ("one two three four five six", 28, ("one two", "three..."), 10),
        ("abcdefghijklmnopqrstuvwxyz", 28, ("abcdefghij", "klmnopq..."), 10),
        ("abcdefgh ijk lm nop qrs", 14, ("abcdefg...",), 10),  # no room for the dots behind the only word
        ("a · bc · de", 60, ("a ·", "bc · de"), 14),  # no dot begins a line
        ("at KRW 25", 60, ("at", "KRW 25"), 16),  # a currency stays with its figure
    ],
)
def test_words_are_set_as_large_as_they_may_be_and_cut_after_a_word(text, room, lines, size):
    found = fitted(text, Box(100, room, range(20, 9, -1), 2), wide)
    assert (found.lines, found.size) == (lines, size)


def test_letters_are_whole_and_what_no_font_shows_is_left_out():
    assert readable("\u1112\u1161\u11ab\u200b\n  e\u0301 \u202eab\ufe0f") == "한 é ab"


def test_what_no_font_has_is_known():
    assert lacking("가온 新 A㎢→ 😀 ש \ue000") == {"\ue000"}
    assert lacking(" ".join(HOSTILE)) == set()


def test_signs_stand_in_the_font_that_has_them_in_the_order_in_which_they_are_read():
    """What is handed on from the right is words in their own order: who draws them shapes them."""
    assert [words for _, words in faces.runs("가 שלום (12) עולם! 😀👍🏽 नमस्ते")] == [
        "가 ", "עולם", " (12) ", "שלום", "! ", "😀👍🏽", " ", "नमस्ते",
    ]  # fmt: skip
    assert [words for _, words in faces.runs("مرحبا 1,234 عالم")] == ["عالم", " 1,234 ", "مرحبا"]


@pytest.mark.parametrize("words", ["\ue000", "\U0001fbff"])
def test_a_sign_that_no_font_has_leaves_no_box(words):
    blank, with_it = (drawn(Picture(**{**vars(PLAIN), "title": said})) for said in ("강변", f"강변{words}"))
    assert blank == with_it


def test_where_nothing_shapes_words_what_would_be_garbled_is_left_out():
    code = "from macros.pictures.drawing import lacking; print(*sorted(lacking('😀 ש م')))"
    without = "import PIL.features; PIL.features.check = lambda name: False; "
    done = subprocess.run([sys.executable, "-c", without + code], cwd=ROOT, capture_output=True, encoding="utf-8")
    assert done.stdout.split() == ["ש", "م"]


@pytest.mark.parametrize("fields", ["city edition", "title", "about title said", "about title figure said", "figure"])
@pytest.mark.parametrize("text", [*LINE_OF_5000.values(), " ".join(HOSTILE), "가" * 2000, "W" * 2000])
def test_no_word_stands_outside_its_place(fields, text):
    """Drawn over and over the longest and strangest texts, margins and the room between its parts stay empty."""
    said = Picture(**{**vars(PLAIN), **dict.fromkeys(fields.split(), text)})
    image = Image.open(BytesIO(drawn(said))).convert("RGB")
    assert image.size == (1200, 630)
    bottom, right = 630 - FOOT, 1200 - MARGIN
    for box in (
        (0, 0, MARGIN, bottom), (right, 0, 1200, bottom), (0, 0, 1200, HEAD), (0, HEAD + MARK, 1200, BODY[0]),
        (0, BODY[1], 1200, bottom), (798, HEAD, 802, HEAD + MARK),
    ):  # fmt: skip
        assert image.crop(box).getcolors() == [((box[2] - box[0]) * (box[3] - box[1]), PAPER)], box


def test_the_mark_is_the_one_that_was_drawn_after():
    """When it has changed, draw it anew in macros/pictures/drawing.py, then note here what it is now."""
    mark = (ROOT / "macros" / "site" / "overrides" / "assets" / "images" / "mark.svg").read_text(encoding="utf-8")
    assert mark == (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" '
        'fill="#0b50d0"/><path d="M8 10h16M8 16h16M8 22h9" stroke="#fff" stroke-width="3" stroke-linecap="round"/>'
        '<circle cx="23" cy="22" r="2.5" fill="#86aff9"/></svg>\n'
    )


@pytest.fixture
def drawings(monkeypatch):
    """The pictures that were drawn, and a stand-in for drawing one."""
    asked = []
    monkeypatch.setattr(drawing, "drawn", lambda said: asked.append(said) or said.words.encode())
    return asked


def write(report, folder, site, part=""):
    building = Building(report=report, lang="en", roots={}, repository=NOWHERE, staging=None, part=part)
    Pictures(building, folder).write(site)
    return {path.relative_to(site).as_posix(): path.read_bytes().decode() for path in site.rglob("*.png")}


def test_only_what_changed_is_drawn_again_and_what_no_page_asks_for_is_not_kept(gaon_report, drawings, tmp_path):
    kept, first = tmp_path / "kept", write(gaon_report, tmp_path / "kept", tmp_path / "first")
    assert len(drawings) == len(first) >= 30
    (kept / "holiday.png").write_bytes(b"none of ours")
    term, *others = gaon_report.topics
    title = term.title.model_copy(update={"en": "Another title"})
    changed = gaon_report.model_copy(update={"topics": (term.model_copy(update={"title": title}), *others)})
    drawings.clear()

    second = write(changed, kept, tmp_path / "second")

    assert [said.title for said in drawings] == ["Another title"]
    assert {name for name in second if second[name] != first[name]} == {f"topics/{term.id}/picture.png"}
    assert len([*kept.iterdir()]) == len(second) + 1
    assert (kept / "holiday.png").exists()


def test_a_part_keeps_what_the_other_parts_have_drawn(gaon_report, drawings, tmp_path):
    kept = tmp_path / "kept"
    whole = write(gaon_report, kept, tmp_path / "whole")
    part = write(gaon_report, kept, tmp_path / "part", "2030")
    assert {name for name in whole if name.startswith("2030/")} == set(part)
    assert len([*kept.iterdir()]) == len(drawings) == len(whole)


def test_another_version_of_what_draws_draws_all_anew(gaon_report, drawings, tmp_path, monkeypatch):
    write(gaon_report, tmp_path / "kept", tmp_path / "first")
    count = len(drawings)
    monkeypatch.setattr(drawing, "made_with", lambda: "pillow 99")
    write(gaon_report, tmp_path / "kept", tmp_path / "second")
    assert len(drawings) == 2 * count


def test_without_what_draws_them_a_build_that_wants_pictures_says_so(tmp_path, monkeypatch):
    project = fork(tmp_path / "project")
    (project / "PIL.py").write_text('raise ImportError("no drawing here")', encoding="utf-8")
    monkeypatch.setitem(ENVIRONMENT, "SITE_PICTURES", "pictures")
    done = run(project, "mkdocs", "build")
    assert done.returncode == 1
    assert "그릴 수 없습니다: no drawing here — `uv sync --locked --group pictures`로" in done.stderr
    assert "they cannot be drawn: no drawing here — install what they need by" in done.stderr
    assert not (project / "site").exists()
