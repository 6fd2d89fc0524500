"""What the check tells other programs has the shape that is promised: in a schema, and on the page for whoever
carries on.
"""

import json
import re
import subprocess
import sys

import pytest
from bad_edits import case, cases, make
from limits import STUCK
from projects import DOCS, OWN_PAGES, of_own_pages, run

SCHEMA = DOCS / "check.schema.json"
pytestmark = of_own_pages
CITIES = [None, "rules/every-problem-at-once", "fields/every-problem-at-once", "files/unreadable-hides-nothing"]
PROMISED = json.loads(SCHEMA.read_text(encoding="utf-8")) if OWN_PAGES else {}


def fits(*files):
    """Whether files fit the schema, and what the validator says of them."""
    command = [sys.executable, "-m", "check_jsonschema", "--schemafile", str(SCHEMA), *map(str, files)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=STUCK)
    return done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("name", CITIES)
def test_the_site_tells_other_programs_what_it_promised(name, project, tmp_path):
    for edit in case(cases()[name]).edits if name else ():
        make(edit, project / "data")
    done = run(project, "macros", "check", "--format", "json", "--lang", "ko")
    (tmp_path / "result.json").write_text(done.stdout, encoding="utf-8")
    assert fits(tmp_path / "result.json") == (True, "ok -- validation done\n")
    told = json.loads(done.stdout)
    assert (done.returncode, told["ok"], told["errors"] > 0) == ((1, False, True) if name else (0, True, False))
    assert told["problems"]


@pytest.mark.parametrize("asked", [(), ("--drafts",)], ids=["quiet", "asked"])
def test_the_site_tells_other_programs_of_a_draft_as_it_promised(asked, project, tmp_path):
    assert run(project, "macros", "new", "edition", "2032").returncode == 0
    done = run(project, "macros", "check", "--format", "json", *asked)
    (tmp_path / "result.json").write_text(done.stdout, encoding="utf-8")
    assert fits(tmp_path / "result.json") == (True, "ok -- validation done\n")
    told = json.loads(done.stdout)
    assert [draft["edition"] for draft in told["drafts"]] == ["2032"]
    assert any(problem["draft"] for problem in told["problems"]) == bool(asked)


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
