"""The site knows whether its hand-written pages say the same in both languages, and tells readers where they do not."""

import shutil

import pytest
from projects import FICTIONAL, REPOSITORY_URL, SITE_URL

from macros.site.building import building_for

EXTRA = {"repository": REPOSITORY_URL, "branch": "main"}
PAGE = "<h1>About</h1><p>Of Gaon.</p>"


@pytest.fixture
def pages(desk):
    """The desk with the fictional city's pages beside the data, and every translation accepted."""
    shutil.copytree(FICTIONAL / "docs", "docs")
    assert desk.run("accept")[0] == 0
    return desk


def _write(pages, file, text):
    (pages.data.parent / "docs" / file).write_text(text, encoding="utf-8")


def _english(pages, tmp_path, uri="about.md", url="about/"):
    building = building_for(pages.report(), "en", f"{SITE_URL}en/", EXTRA, tmp_path / "site")
    return building.noted(PAGE, uri, url)


def _said(pages):
    return [(one.code, one.place.file, one.severity) for one in pages.problems() if one.code.startswith("page-")]


def test_the_site_says_nothing_of_pages_that_were_accepted(pages, tmp_path):
    assert _said(pages) == []
    assert _english(pages, tmp_path) == PAGE


def test_the_site_warns_where_only_the_korean_page_changes(pages):
    _write(pages, "ko/about.md", "# 가온 안내\n\n새 글입니다.\n")
    assert _said(pages) == [("page-stale", "docs/en/about.md", "warning")]
    (found,) = pages.problems("page-stale")
    assert found.text("ko") == (
        "docs/en/about.md:1:1: docs/ko/about.md이(가) 바뀐 뒤로 docs/en/about.md은(는) 그대로입니다 — "
        "영어 페이지도 같은 뜻으로 고치세요. 고칠 것이 없으면 풀 리퀘스트 댓글의 '그대로 맞음' 칸에 표시하세요"
        "(명령: python -m macros accept docs/en/about.md)"
    )


def test_the_site_warns_where_only_the_english_page_changes(pages):
    _write(pages, "en/about.md", "# About Gaon\n\nNew words.\n")
    assert _said(pages) == [("page-new", "docs/en/about.md", "warning")]


def test_the_site_asks_nothing_of_pages_that_only_break_their_lines_otherwise(pages):
    text = (FICTIONAL / "docs" / "ko" / "about.md").read_text(encoding="utf-8")
    _write(pages, "ko/about.md", text.replace(". ", ".\n") + "\n")
    assert _said(pages) == []


def test_the_english_page_leads_to_the_korean_one_until_somebody_has_looked(pages, tmp_path):
    _write(pages, "ko/about.md", "# 가온 <안내>\n\n새 글입니다.\n")
    assert _english(pages, tmp_path) == (
        '<h1>About</h1><p class="stale">The Korean has changed since this was translated. It now says: '
        '<a href="../../about/" hreflang="ko" lang="ko">가온 &lt;안내&gt;</a></p>\n<p>Of Gaon.</p>'
    )
    assert pages.run("accept", "docs/ko/about.md")[0] == 0
    assert _said(pages) == []
    assert _english(pages, tmp_path) == PAGE


def test_the_korean_page_has_no_note(pages, tmp_path):
    _write(pages, "ko/about.md", "# 가온 안내\n\n새 글입니다.\n")
    building = building_for(pages.report(), "ko", SITE_URL, EXTRA, tmp_path / "site")
    assert building.noted(PAGE, "about.md", "about/") == PAGE


def test_a_page_that_only_calls_the_data_needs_no_translation(pages):
    for lang in ("ko", "en"):
        _write(pages, f"{lang}/index.md", "{{ home() }}\n\n{{ budget('2031') }}\n")
    assert _said(pages) == []


def test_a_dead_link_of_a_page_stops_the_check(pages):
    _write(pages, "ko/about.md", "# 안내\n\n[예산](/2031/budget/)\n")
    status, said = pages.run("check")
    assert status == 1 and "docs/ko/about.md:3:6: '/'로 시작하는 링크입니다: '/2031/budget/'" in said
