"""What a pull request brings is told apart from what was there: problems, and the words of the records."""

import json

import check_data
import pytest
from projects import fork


@pytest.fixture
def before(project, tmp_path, runner, monkeypatch):
    """The project as it is before the change; the step runs in the changed one."""
    monkeypatch.chdir(project)
    return fork(tmp_path / "before")


def put(folder, file, old, new):
    """Replaces words in a file of the data, once."""
    path = folder / "data" / file
    text = path.read_text(encoding="utf-8")
    assert text.count(old) >= 1
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def run(project, before):
    """How the step ends, and what it leaves."""
    results = project / "build"
    code = check_data.main([str(results), "--before", str(before)])
    left = {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in results.glob("*.json")}
    return code, left["check"], left.get("records")


def found(check):
    return [(problem["code"], problem["file"], problem["line"], problem["now"]) for problem in check["problems"]]


def test_a_problem_that_was_there_is_counted_and_not_listed_though_it_stands_on_another_line(project, before):
    for folder in (project, before):
        put(folder, "2031/budget.yml", "total: 25000", "total: 25,000")
    put(project, "2031/budget.yml", "number: 2\n", "\n\nnumber: 2\n")
    put(project, "synonyms.yml", "groups:\n", "extra: yes\ngroups:\n")

    code, check, records = run(project, before)

    assert code == 1
    assert found(check) == [("unknown-field", "data/synonyms.yml", 1, "extra: yes")]
    assert (check["errors"], check["rest"]["errors"]) == (1, 1)
    assert records is None  # there is no report to compare


def test_a_problem_is_new_where_one_like_it_was_there_before(project, before):
    for folder in (project, before):
        put(folder, "2031/budget.yml", "total: 25000", "total: 25,000")
    put(project, "2031/budget.yml", "total: 5000", "total: 25,000")
    _, check, _ = run(project, before)
    assert (check["errors"], check["rest"]["errors"]) == (1, 1)


def test_a_text_whose_english_waits_is_not_new_because_another_line_came_before_it(project, before):
    put(project, "glossary.yml", "terms:\n", "\nterms:\n")
    _, check, _ = run(project, before)
    assert (found(check), check["warnings"]) == ([], 0)
    assert check["rest"]["warnings"] > 10  # the fictional city has not accepted its English


def test_a_warning_for_a_whole_file_is_brought_only_where_there_are_more_than_before(project, before):
    put(before, "glossary.yml", "that the city raises itself", "that the city itself raises")
    put(project, "glossary.yml", "      en: The share of the budget that the city raises itself.\n", "")
    _, check, _ = run(project, before)
    assert [problem["code"] for problem in check["problems"]] == ["translations-missing"]  # and one fewer is new


def test_what_waits_is_what_the_change_brings(project, before):
    put(project, "glossary.yml", "that the city raises itself", "that the city itself raises")
    run(project, before)
    waits = json.loads((project / "build" / "waiting.json").read_text(encoding="utf-8"))
    assert [text["en"] for text in waits["new"]] == ["The share of the budget that the city itself raises."]
    assert (len(waits["paste"].split()), waits["stale"], waits["prints"]) == (1, [], [])


@pytest.mark.parametrize(("published", "brought"), [(True, 1), (False, 0)])
def test_what_is_left_to_do_is_told_in_a_draft_that_was_there_and_counted_in_one_that_is_new(
    project, before, published, brought
):
    for folder in (project, before):
        put(folder, "2031/report.yml", "year: 2031\n", "year: 2031\nstatus: draft\n")
        put(folder, "site.yml", "2031", "2030")
    if not published:
        (before / "data" / "2031" / "overview.yml").unlink()
    put(project, "2031/overview.yml", "heading:", "headings:")

    _, check, _ = run(project, before)

    told = [problem for problem in check["problems"] if problem["code"] == "unknown-field"]
    assert len(told) == brought
    assert all(problem["draft"] for problem in told)
    assert check["rest"]["drafts"] > 0


def test_a_record_that_says_something_else_is_told_in_both_languages(project, before):
    put(project, "glossary.yml", "the budget that the city raises itself", "the budget that the city itself raises")
    code, _, records = run(project, before)
    assert (code, records) == (
        0,
        [
            {
                "page": "/glossary/",
                "anchor": "fiscal-independence",
                "id": "fiscal-independence",
                "fields": [
                    {
                        "name": "explanation",
                        "before": {
                            "ko": "시가 스스로 걷는 돈이 예산에서 차지하는 비율입니다.",
                            "en": "The share of the budget that the city raises itself.",
                        },
                        "after": {
                            "ko": "시가 스스로 걷는 돈이 예산에서 차지하는 비율입니다.",
                            "en": "The share of the budget that the city itself raises.",
                        },
                    }
                ],
            }
        ],
    )


def test_a_record_of_an_initiative_stands_on_the_page_of_the_initiative(project, before):
    put(project, "2031/initiatives/clean-river.yml", "en: Water quality", "en: Quality of water")
    _, _, (record,) = run(project, before)
    assert (record["page"], record["anchor"]) == ("/2031/initiatives/clean-river/", "water-quality")


def test_a_record_under_a_new_id_says_what_it_said(project, before):
    put(project, "glossary.yml", "id: three-rs\n", "id: learning\n    former_ids: [three-rs]\n")
    code, check, records = run(project, before)
    assert (code, check["errors"], records) == (0, 0, [])


TERM = """\
terms:
  - id: {id}
    term:
      ko: {name}
    type: term
    status: standard
    explanation:
      ko: 풀이
"""


def test_a_record_that_is_new_and_one_that_is_gone_are_told_whole(project, before):
    put(before, "glossary.yml", "terms:\n", TERM.format(id="old-word", name="옛말"))
    put(project, "glossary.yml", "terms:\n", TERM.format(id="new-word", name="새말"))
    _, _, records = run(project, before)
    told = {record["id"]: record["fields"][0] for record in records}
    assert told == {
        "new-word": {"name": "term", "before": {}, "after": {"ko": "새말"}},
        "old-word": {"name": "term", "before": {"ko": "옛말"}, "after": {}},
    }


def test_nothing_is_told_of_a_change_that_says_nothing_else(project, before):
    put(project, "glossary.yml", "terms:\n", "# a comment\n\nterms:\n")
    assert run(project, before)[1]["problems"] == []
    assert run(project, before)[2] == []
