"""The words of the check, the commands and the reports: whole in every language, each with the same places, none
unused.
"""

import ast
import subprocess
import sys
import tomllib
from string import Formatter

import pytest
from limits import STUCK
from projects import ROOT

from macros.wording.languages import FIRST, LANGUAGES
from macros.wording.problems import WARNINGS
from macros.wording.words import both, codes, filled, message, read, say, spoken

OTHERS = [lang for lang in LANGUAGES if lang != FIRST]
ONLY_IN_ONE_LANGUAGE = {
    ("problems.syntax.syntax.what", "detail"): "what the YAML parser says is English",
}
SOURCES = [path for folder in ("macros", ".github/scripts") for path in sorted((ROOT / folder).rglob("*.py"))]


def flat(words: dict, path: str = "") -> dict[str, str]:
    """Every text of a language by the names that lead to it: 'problems.syntax.anchor.fix'."""
    found = {}
    for name, value in words.items():
        found |= flat(value, f"{path}{name}.") if isinstance(value, dict) else {f"{path}{name}": value}
    return found


WORDS = {
    lang: flat(tomllib.loads((ROOT / "macros" / "wording" / f"{lang}.toml").read_text(encoding="utf-8")))
    for lang in LANGUAGES
}


def places(pattern: str) -> set[str]:
    """The names in braces: '{total:,} of {name}' -> total, name."""
    return {name for _, name, _, _ in Formatter().parse(pattern) if name is not None}


@pytest.mark.parametrize("lang", OTHERS)
def test_every_language_has_the_same_words(lang):
    assert sorted(WORDS[lang]) == sorted(WORDS[FIRST])


@pytest.mark.parametrize("lang", OTHERS)
def test_every_text_has_the_same_places_in_every_language(lang):
    differ = {
        (name, place) for name, pattern in WORDS[lang].items() for place in places(pattern) ^ places(WORDS[FIRST][name])
    }
    assert differ - set(ONLY_IN_ONE_LANGUAGE) == set()


def test_every_exception_for_a_place_is_needed():
    lacking = {
        (name, place)
        for name, place in ONLY_IN_ONE_LANGUAGE
        if len({place in places(WORDS[lang][name]) for lang in LANGUAGES}) == 1
    }
    assert lacking == set()


@pytest.mark.parametrize("code", codes())
def test_every_message_says_what_is_wrong_what_to_do_and_why_in_both_languages(code):
    for lang in LANGUAGES:
        assert sorted(message(code, lang)) == ["fix", "what", "why"]
        assert [part for part in message(code, lang).values() if not part.strip() or part.endswith(".")] == []


def test_a_warning_is_a_message_that_exists():
    assert set(codes()) > WARNINGS


def test_no_text_is_there_that_nobody_asks_for():
    """A name stands in the code as a text of its own; which words are asked for together is not seen any other way."""
    asked = {
        node.value
        for path in SOURCES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    assert {*read(FIRST)["words"], *codes()} - asked == set()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_text_stays_within_the_width_of_a_line(lang):
    lines = (ROOT / "macros" / "wording" / f"{lang}.toml").read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if len(line) > 120] == []


def test_words_are_filled_in_language_by_language():
    assert (
        say("hint_unit", "en", amount=1234, unit="KRW", own="KRW 100 million", needed=5)
        == " (1,234 looks like KRW; in KRW 100 million it is 5)"
    )
    assert spoken(
        "hint_unit", amount=1234, unit=spoken("unit_won"), own={"ko": "억 원", "en": "KRW 100 million"}, needed=5
    ) == {
        "ko": "(1,234은 원 단위로 쓴 것 같습니다. 억 원으로는 5)",
        "en": " (1,234 looks like KRW; in KRW 100 million it is 5)",
    }
    assert both("counts", errors=1, warnings=0) == "오류 1개, 경고 0개 · 1 error(s), 0 warning(s)"
    assert both("counts", ("en",), errors=1, warnings=0) == "1 error(s), 0 warning(s)"


def test_a_value_is_shown_as_it_is_whatever_it_holds():
    assert filled("'{value}'", "ko", {"value": "{0} {value} {{"}) == "'{0} {value} {{'"


def test_the_words_need_nothing_but_the_standard_library():
    """The comment on a pull request is written where nothing is installed: -I -S leaves the standard library alone."""
    code = (
        f"import sys; sys.path.append({str(ROOT)!r}); from macros.wording.problems import problem, Place; "
        "print(problem(Place('a.yml'), 'tab').text('en'))"
    )
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", code], capture_output=True, encoding="utf-8", timeout=STUCK
    )
    assert (
        done.stdout
        == "a.yml:1:1: a tab is used for indentation — delete the tab and indent with spaces, two per level\n"
    )
