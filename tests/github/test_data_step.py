"""The step that checks the data: annotations on the lines, the list in the summary, and the results kept."""

import json
import re

import check_data
import pytest


@pytest.fixture
def step_in(project, runner, monkeypatch, capfd):
    """A function that runs the step in the fictional city's project: how it ends, its annotations, summary and
    results.
    """
    monkeypatch.chdir(project)
    monkeypatch.setenv("PYTHONPATH", str(project))

    def run(*arguments):
        code = check_data.main([str(project / "build" / "results"), *arguments])
        lines = capfd.readouterr().out.splitlines()
        summary = (runner / "GITHUB_STEP_SUMMARY").read_text(encoding="utf-8")
        results = json.loads((project / "build" / "results" / "check.json").read_text(encoding="utf-8"))
        return code, [line for line in lines if line.startswith("::error")], summary, results

    return run


def test_the_step_succeeds_without_annotations_where_the_data_is_right(step_in):
    code, annotations, summary, results = step_in()
    assert (code, annotations) == (0, [])
    assert "데이터 검사 · Data check" in summary
    assert (results["ok"], results["errors"]) == (True, 0)


def test_the_step_annotates_the_line_that_is_wrong_in_both_languages(step_in, project):
    path = project / "data" / "2031" / "budget.yml"
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    at = next(number for number, line in enumerate(lines) if re.match(r"\s*total: \d+", line))
    lines[at] = re.sub(r"\d+", "12,345", lines[at])
    path.write_text("".join(lines), encoding="utf-8")

    code, (annotation,), summary, results = step_in()

    assert code == 1
    assert annotation.startswith(f"::error file=data/2031/budget.yml,line={at + 1},")
    assert "쉼표" in annotation and "without commas" in annotation
    assert "data/2031/budget" in summary and "without commas" in summary
    problem, *_ = results["problems"]  # the gravest first
    assert (problem["file"], problem["line"]) == ("data/2031/budget.yml", at + 1)


def test_the_step_annotates_ten_lines_and_lists_the_problems_in_the_summary(step_in, project):
    path = project / "data" / "glossary.yml"
    with open(path, "a", encoding="utf-8") as glossary:
        glossary.writelines(f"  - id: Term {number}\n" for number in range(20))

    code, annotations, summary, results = step_in()

    assert (code, len(annotations)) == (1, 10)
    assert results["errors"] == 100
    assert [problem["message"]["en"] for problem in results["problems"] if "Term" in problem["message"]["en"]] == [
        f"'Term {number}' cannot be an id" for number in range(20)
    ]
    assert all(f"Term {number}" in summary for number in range(20))
