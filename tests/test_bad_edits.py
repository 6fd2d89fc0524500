"""Bad data publishes nothing: every rule with a small bad edit and its exact message."""

import re
import subprocess
import unicodedata
from functools import cache
from pathlib import Path

import pytest
from bad_edits import RIGHT_EDITS, case, cases, make, problems
from projects import ROOT, fictional_data

from macros.__main__ import main
from macros.load import load
from macros.reading.strict_yaml import parse
from macros.rules import RULES
from macros.site.rules import RULES as ALL_RULES
from macros.wording.problems import WARNINGS, Place
from macros.wording.words import codes

CASES = cases()
RIGHT = cases(RIGHT_EDITS)
OF_ONE_RECORD = ["duplicate-id", "duplicate-term", "english-still-korean", "id-of-no-page", "id-of-page",
                 "korean-in-english", "korean-still-english", "languages-swapped", "lone-jamo",
                 "long-text", "name-of-two-terms", "name-twice", "placeholder", "topic-without-records",
                 "unfinished"]  # fmt: skip
OF_WORDS = ["english-still-korean", "korean-in-english", "korean-still-english", "languages-swapped", "lone-jamo",
            "unfinished"]  # fmt: skip
UNREACHED = {
    "not-readable": "a file without permission to read it, which the superuser opens all the same",
    "invalid": "the answer to a kind of error that pydantic might report one day and the model does not cause now",
}


@pytest.fixture(scope="module")
def found(tmp_path_factory):
    """A function that gives the problems of a case, each case tried once."""
    return cache(lambda name: problems(case(CASES[name]).edits, tmp_path_factory.mktemp("edit")))


@pytest.mark.parametrize("name", CASES)
def test_the_site_refuses_a_bad_edit_and_says_where_and_how_to_mend_it(name, found):
    assert str(found(name)) == case(CASES[name]).says


def test_the_site_accepts_the_data_without_an_edit(tmp_path):
    assert problems([], tmp_path) is None


@pytest.mark.parametrize("name", RIGHT)
def test_the_site_accepts_an_edit_that_is_unusual_but_right(name, tmp_path):
    assert problems(case(RIGHT[name]).edits, tmp_path) is None


def test_git_ignores_what_systems_and_editors_leave():
    left = [f"data/{edit['file']}" for edit in case(RIGHT["left-by-programs"]).edits]
    ignored = subprocess.run(["git", "check-ignore", "--no-index", *left], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert ignored.stdout.split() == left


@pytest.mark.parametrize("damage", ["strange_field: 1", "["], ids=["records left out", "nothing read"])
@pytest.mark.parametrize("name", OF_ONE_RECORD)
def test_what_is_wrong_in_one_record_is_said_whatever_other_files_lack(name, damage, tmp_path):
    edited = case(CASES[f"rules/{name}"])
    concerned = set(re.findall(r"data/(\S+\.yml)", edited.says))
    data = fictional_data(tmp_path / "data")
    for edit in edited.edits:
        make(edit, data)
    others = [path for path in data.rglob("*.yml") if path.relative_to(data).as_posix() not in concerned]
    for path in others:
        path.write_text(f"{path.read_text(encoding='utf-8')}\n{damage}\n", encoding="utf-8")
    said = load(data, ALL_RULES).problems
    assert {path.name for path in others} <= {Path(one.place.file).name for one in said}
    assert {"duplicate-term": "duplicate-id"}.get(name, name) in {one.code for one in said}


@pytest.mark.parametrize("name", OF_WORDS)
def test_what_is_wrong_in_a_text_is_said_though_its_translation_was_accepted(name, tmp_path):
    data = fictional_data(tmp_path / "data")
    for edit in case(CASES[f"rules/{name}"]).edits:
        make(edit, data)
    assert main(["accept", "--data", str(data)]) == 0
    said = {one.code for one in load(data, ALL_RULES).problems}
    assert name in said and "translations-new" not in said


def test_every_message_that_blocks_has_a_case(found):
    seen = {problem.code for name in CASES for problem in found(name).problems}
    assert set(codes()) - WARNINGS - seen == set(UNREACHED)


@pytest.mark.parametrize("rule", [*RULES.of_print, *RULES.of_published], ids=lambda rule: rule.__name__)
def test_every_rule_says_in_one_sentence_what_it_is(rule):
    assert rule.__doc__.endswith(".") and "\n" not in rule.__doc__.strip()


@pytest.mark.parametrize(
    "written",
    ["10.30", "1.18", "1:30", "0640", "0x1f", "1e3", "no", "yes", "on", "true", "2023-02-30", ".inf", "1_000"],
)
def test_what_is_written_in_yaml_stays_as_it_is_written(written):
    found = []
    assert parse(f"value: {written}", "a.yml", found) == {"value": written}
    assert found == []


def test_a_value_remembers_where_it_stands():
    read = parse("one: 1\ntwo:\n  - a\n  - b: c\n", "a.yml", [])
    assert read.places["two"] == Place("a.yml", 3, 3)
    assert read["two"].places[1] == Place("a.yml", 4, 5)
    assert read["two"][1].places["b"] == Place("a.yml", 4, 8)


def test_decomposed_hangul_and_a_byte_order_mark_are_accepted(tmp_path):
    """What macOS and Windows write is unusual but right: it becomes what everybody else writes."""
    data = fictional_data(tmp_path / "data")
    path = data / "2031" / "overview.yml"
    text = unicodedata.normalize("NFD", path.read_text(encoding="utf-8")).replace("\n", "\r\n")
    path.write_bytes(b"\xef\xbb\xbf" + text.encode("utf-8"))
    assert load(data, ALL_RULES).published().edition("2031").overview.facts[2].text.ko == "2개 구 9개 동"
