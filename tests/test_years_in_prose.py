"""Pages that people wrote by hand name no other report than the one the site shows first, and lead to no other."""

from pathlib import Path

import pytest

from macros.load import load
from macros.site.rules import RULES


@pytest.fixture
def written(project, monkeypatch):
    """Writes a page for readers of the fictional city and says what the check has to say of it."""
    monkeypatch.chdir(project)

    def write(text, lang="ko", name="about.md"):
        (project / "docs" / lang / name).write_text(text, encoding="utf-8")
        loaded = load(Path("data"), RULES)
        found = [one for one in loaded.problems if one.code == "year-in-prose"]
        assert (loaded.accepted is None) == bool(found)
        return [(one.place.file, one.place.line, one.place.column, one.paste) for one in found]

    return write


@pytest.mark.parametrize(
    ("lang", "line", "column", "mended"),
    [
        ("ko", "[예산](2030/budget.md)을 보세요.", 6, "[예산]({{ folder() }}/budget.md)을 보세요."),
        ("ko", "`{{ config.site_url }}2030/budget/`", 23, "`{{ config.site_url }}{{ folder() }}/budget/`"),
        ("ko", "가온의 2030년 보고서입니다.", 5, "가온의 {{ edition() }} 보고서입니다."),
        ("en", "This is the 2030 report.", 13, "This is the {{ edition() }} report."),
    ],
)
def test_a_page_that_names_another_edition_is_refused_with_the_line_to_paste(written, lang, line, column, mended):
    assert written(f"# 안내\n\n{line}\n", lang) == [(f"docs/{lang}/about.md", 3, column, mended)]


@pytest.mark.parametrize(
    "line",
    [
        "[예산](2031/budget.md)과 2031년 보고서",
        "[예산]({{ folder() }}/budget.md)과 {{ edition() }} 보고서",
        '[예산]({{ folder("2030") }}/budget.md)과 {{ edition("2030") }} 보고서',
        "확인한 날: 2030년 11월 25일. Last check: November 25, 2030. 2030-11-25",
        "인구 20305명, https://example.org/x-2030/ 1999년",
    ],
)
def test_a_page_may_name_the_edition_shown_first_or_any_by_a_macro_and_the_date_of_something(written, line):
    assert written(f"# 안내\n\n{line}\n") == []


@pytest.mark.parametrize("name", ["guide.md", "architecture.md"])
def test_the_pages_that_show_by_example_may_take_any_edition_for_it(written, name):
    assert written("# 예\n\n[예산](2030/budget.md)\n", name=name) == []


def test_the_macros_say_the_edition_shown_first_or_another(project):
    from projects import build

    text = '# 안내\n\n<p id="said">{{ folder() }}, {{ edition() }}, {{ folder("2030") }}, {{ edition("2030") }}</p>\n'
    for lang in ("ko", "en"):
        (project / "docs" / lang / "about.md").write_text(text, encoding="utf-8")
    site = build(project, project / "site")
    said = {
        lang: (site / root / "about" / "index.html")
        .read_text(encoding="utf-8")
        .partition('id="said">')[2]
        .partition("<")[0]
        for lang, root in (("ko", "."), ("en", "en"))
    }
    assert said == {"ko": "2031, 2031년, 2030, 2030년", "en": "2031, 2031, 2030, 2030"}
