"""What the check tells other programs has the shape that is promised: in a schema, and on the page for whoever
carries on.
"""

import json
import re

import pytest
from bad_edits import case, cases, make
from projects import DOCS, OWN_PAGES, of_own_pages
from schema_check import checked

from macros.__main__ import main

SCHEMA = DOCS / "check.schema.json"
pytestmark = of_own_pages
CITIES = [None, "rules/every-problem-at-once", "fields/every-problem-at-once", "files/unreadable-hides-nothing"]
PROMISED = json.loads(SCHEMA.read_text(encoding="utf-8")) if OWN_PAGES else {}


def fits(file):
    """Whether a file fits the schema, and what the validator says of it."""
    status, said = checked("--schemafile", SCHEMA, file)
    return status == 0, said


@pytest.fixture
def told(project, monkeypatch, capsys):
    """A function that gives the status of a command in the project, and what it says."""
    monkeypatch.chdir(project)

    def tell(*command):
        capsys.readouterr()
        return main([*command]), capsys.readouterr().out

    return tell


@pytest.mark.parametrize("name", CITIES)
def test_the_site_tells_other_programs_what_it_promised(name, project, told, tmp_path):
    for edit in case(cases()[name]).edits if name else ():
        make(edit, project / "data")
    status, said = told("check", "--format", "json", "--lang", "ko")
    (tmp_path / "result.json").write_text(said, encoding="utf-8")
    assert fits(tmp_path / "result.json") == (True, "ok -- validation done\n")
    result = json.loads(said)
    assert (status, result["ok"], result["errors"] > 0) == ((1, False, True) if name else (0, True, False))
    assert result["problems"]


@pytest.mark.parametrize("asked", [(), ("--drafts",)], ids=["quiet", "asked"])
def test_the_site_tells_other_programs_of_a_draft_as_it_promised(asked, told, tmp_path):
    assert told("new", "edition", "2032")[0] == 0
    _, said = told("check", "--format", "json", *asked)
    (tmp_path / "result.json").write_text(said, encoding="utf-8")
    assert fits(tmp_path / "result.json") == (True, "ok -- validation done\n")
    result = json.loads(said)
    assert [draft["edition"] for draft in result["drafts"]] == ["2032"]
    assert any(problem["draft"] for problem in result["problems"]) == bool(asked)


@pytest.mark.parametrize(
    "change",
    [{"version": 2}, {"extra": 1}, {"errors": -1}, {"drafts": ["2032"]}, {"problems": [{"severity": "error"}]}],
    ids=lambda one: next(iter(one)),
)
def test_the_schema_marks_a_result_of_another_shape(change, tmp_path):
    result = {"version": 3, "ok": True, "errors": 0, "warnings": 0, "drafts": [], "problems": [], "unlisted": 0}
    (tmp_path / "result.json").write_text(json.dumps(result | change), encoding="utf-8")
    assert not fits(tmp_path / "result.json")[0]


@pytest.mark.parametrize("lang", ["ko", "en"])
def test_the_page_names_everything_that_the_schema_does(lang):
    section = (
        (DOCS / lang / "architecture.md").read_text(encoding="utf-8").partition("{: #json }")[2].partition("\n## ")[0]
    )
    rows = [row.split("|")[1] for row in section.splitlines() if row.startswith("| `")]
    named = [name for row in rows for name in re.findall(r"`([a-z]+)`", row)]
    assert sorted(named) == sorted([*PROMISED["properties"], *PROMISED["definitions"]["problem"]["properties"]])
