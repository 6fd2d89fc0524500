"""The check's result stands on the pull request as one comment, whatever the artifact of the check holds."""

import io
import json
import re
import zipfile

import comment
import pytest
import yaml
from github_markdown import shown
from projects import ROOT, of_own_pages
from recipes import ANY, RECIPES, recipe
from told_by_github import HEAD, a_run, changed_file

from macros.wording.words import codes

PROGRAM = ".github/workflows/program.yml"
MARK = "<!-- the result of the check -->\n"
MERGE = "합쳐 보기 · Merge it into the default branch"
GOOD = {
    "check": {"errors": 0, "warnings": 0, "problems": []},
    "build": {"outcome": "success", "said": []},
    "changes": {"added": [], "removed": [], "changed": [], "look_only": 0},
}
BAD = {
    **GOOD,
    "check": {
        "errors": 1,
        "warnings": 0,
        "problems": [
            {
                "severity": "error",
                "code": "no-such-day",
                "file": "data/2031/budget.yml",
                "line": 9,
                "column": 12,
                "message": {"ko": "날짜가 아닙니다: '2031-02-30'", "en": "not a date: '2031-02-30'"},
                "fix": {"ko": "달력에 있는 날을 쓰세요", "en": "write a day that exists"},
                "now": "    date: 2031-02-30",
                "paste": "    date: 2031-02-28",
            }
        ],
    },
}


def said(api):
    assert comment.main() == 0
    (posted,) = api.comments
    return posted["body"]


def test_the_comment_says_in_both_languages_that_all_is_well(api):
    api.leave(json.dumps(GOOD))
    body = said(api)
    first = body.splitlines()[1]
    assert first.startswith("### ✅ 문제가 없습니다. 병합하면 아래와 같이 실립니다. · All is well.")
    assert "- 누리집 만들기: 성공\n" in body
    assert "- Building the site: succeeded\n" in body
    assert (
        "커밋 `aaaaaaaaaa`의 결과이며, 전체 목록은 [실행 기록](https://git.example/gaon/plan/actions/runs/77)" in body
    )


def test_the_comment_opens_the_editor_at_the_line_that_is_wrong_and_says_what_to_write(api):
    api.leave(json.dumps(BAD))
    api.conclude("failure", "데이터 검사 · Check the data")
    body = said(api)
    assert "### ❌ 고칠 것이 있습니다." in body
    editor = "https://git.example/citizen/plan/edit/fix/typo/data/2031/budget.yml#L9"
    assert f"- **오류** [`data/2031/budget.yml:9`]({editor})\n" in body
    assert "  - `날짜가 아닙니다: '2031-02-30'`\n  - → `달력에 있는 날을 쓰세요`\n" in body
    assert "  - `not a date: '2031-02-30'`\n  - → `write a day that exists`\n" in body
    assert "이 줄로 바꾸세요:\n\n    ```yaml\n        date: 2031-02-28\n    ```\n" in body
    assert "  - [고치는 방법](https://gaon.github.io/plan/guide/#result)\n" in body
    assert "  - [how to correct it](https://gaon.github.io/plan/en/guide/#result)\n" in body


DIFF = "@@ -8,3 +8,3 @@ budget:\n   - id: city\n-    date: 2031-02-03\n+    date: 2031-02-30\n     line: 4"


def test_a_line_of_the_diff_gets_its_mend_as_a_suggestion_beside_it(api):
    api.files = [changed_file("data/2031/budget.yml", DIFF)]
    api.leave(json.dumps(BAD))
    body = said(api)
    (suggestion,) = api.beside
    where = {"commit_id": HEAD, "path": "data/2031/budget.yml", "line": 9, "side": "RIGHT"}
    assert {name: suggestion[name] for name in where} == where
    assert suggestion["body"] == (
        "<!-- a line to paste -->\n`날짜가 아닙니다: '2031-02-30'`\n\n`not a date: '2031-02-30'`\n\n"
        "```suggestion\n    date: 2031-02-28\n```"
    )
    assert (
        "  - 이 줄 아래에 제안으로 달아 두었습니다. ‘Files changed’에서 ‘Commit suggestion’을 누르면 고쳐집니다.\n"
        in body
    )
    assert "```yaml" not in body


def test_a_suggestion_is_made_once_and_goes_when_its_line_is_mended(api):
    api.files = [changed_file("data/2031/budget.yml", DIFF)]
    api.leave(json.dumps(BAD))
    said(api)
    assert "제안으로 달아 두었습니다" in said(api)
    assert len(api.beside) == 1
    api.leave(json.dumps(GOOD))
    said(api)
    assert api.beside == []


def test_a_suggestion_that_somebody_answered_and_those_of_others_stay(api):
    robot = {"user": {"login": "github-actions[bot]"}, "path": "data/2031/budget.yml", "line": 9}
    api.beside = [
        {**robot, "id": 1, "body": "<!-- a line to paste -->\nold"},
        {"id": 2, "user": {"login": "citizen"}, "path": "a", "line": 1, "body": "why?", "in_reply_to_id": 1},
        {"id": 3, "user": {"login": "citizen"}, "path": "a", "line": 1, "body": "<!-- a line to paste -->"},
        {"id": 4, "user": None, "path": "a", "line": 1, "body": None},
    ]
    api.leave(json.dumps(GOOD))
    said(api)
    assert [one["id"] for one in api.beside] == [1, 2, 3, 4]


@pytest.mark.parametrize(
    ("patch", "problem"),
    [
        (DIFF.replace("02-30", "02-31"), {}),
        (DIFF, {"line": 20}),
        (DIFF, {"file": "data/2031/overview.yml"}),
        (DIFF, {"now": None}),
        (DIFF, {"paste": None}),
        (DIFF, {"paste": "x" * 601}),
        (DIFF, {"paste": "    date:\u202e 2031"}),
        (None, {}),
    ],
    ids=["another text", "no line of it", "another file", "no text", "no mend", "too long", "turned around", "no diff"],
)
def test_no_suggestion_where_the_diff_does_not_show_the_line_that_was_checked(api, patch, problem):
    api.files = [changed_file("data/2031/budget.yml", patch)]
    api.leave(json.dumps({**BAD, "check": {**BAD["check"], "problems": [{**BAD["check"]["problems"][0], **problem}]}}))
    assert "제안으로 달아 두었습니다" not in said(api)
    assert api.beside == []


def test_the_comment_stands_where_github_refuses_a_suggestion(api):
    api.files = [changed_file("data/2031/budget.yml", DIFF)]
    api.refused = {9}
    api.leave(json.dumps(BAD))
    assert "이 줄로 바꾸세요:\n\n    ```yaml\n        date: 2031-02-28\n    ```\n" in said(api)


def test_no_more_suggestions_are_made_than_problems_are_listed(api):
    lines = [f"+    date: 2031-02-{number}" for number in range(30, 60)]
    api.files = [changed_file("data/2031/budget.yml", "@@ -0,0 +1,30 @@\n" + "\n".join(lines))]
    (problem,) = BAD["check"]["problems"]
    problems = [{**problem, "line": at + 1, "now": line[1:]} for at, line in enumerate(lines)]
    api.leave(json.dumps({**BAD, "check": {"errors": 30, "problems": problems}}))
    said(api)
    assert sorted(one["line"] for one in api.beside) == list(range(1, 11))


def test_the_comment_begins_the_file_that_is_missing(api):
    (problem,) = BAD["check"]["problems"]
    missing = {**problem, "code": "missing-file", "file": "data/2031/overview.yml", "paste": None}
    api.leave(json.dumps({**BAD, "check": {**BAD["check"], "problems": [missing]}}))
    assert "(https://git.example/citizen/plan/new/fix/typo?filename=data/2031/overview.yml)" in said(api)


def test_the_comment_knows_where_a_city_with_an_address_of_its_own_has_its_guide(api, monkeypatch):
    monkeypatch.setenv("OWN_SITE_URL", "https://plan.gaon.example")
    api.leave(json.dumps(BAD))
    assert "(https://plan.gaon.example/guide/#result)" in said(api)


@of_own_pages
@pytest.mark.parametrize("lang", ["ko", "en"])
def test_every_recipe_that_the_comment_names_is_in_the_guide(lang):
    guide = (ROOT / "docs" / lang / "guide.md").read_text(encoding="utf-8")
    anchors = set(re.findall(r"\{: #([a-z]+) \}", guide))
    assert {*RECIPES.values(), ANY} - anchors == set()


def test_every_problem_with_a_recipe_exists():
    assert set(RECIPES) - set(codes()) == set()
    assert recipe("sum-of-parts") == "typo"
    assert recipe("a problem of a later version") == "result"


def test_the_comment_names_what_was_there_before_and_what_a_draft_lacks_in_one_line_each(api):
    rest = {"errors": 0, "warnings": 3, "drafts": 566}
    api.leave(json.dumps({**BAD, "check": {**BAD["check"], "rest": rest}}))
    body = said(api)
    assert "\n- 이 제안과 관계없이 전부터 있던 문제: 오류 0개, 경고 3개\n" in body
    assert "\n- 초안에 남은 일: 566개(실리는 데에는 지장이 없습니다)\n" in body


def test_whoever_changed_something_else_is_not_blamed_for_errors_that_were_there(api):
    api.leave(json.dumps({"check": {"errors": 0, "warnings": 0, "problems": [], "rest": {"errors": 2}}}))
    api.conclude("failure", "데이터 검사 · Check the data")
    body = said(api)
    assert body.splitlines()[1].startswith("### ❌ 이 제안이 만든 문제는 없지만, 전부터 있던 오류 때문에")
    assert (
        "`데이터 검사 · Check the data` ([기록](https://git.example/gaon/plan/job/1)) — 고치는 분의 잘못이 아닙니다."
        in body
    )


def test_whoever_meets_errors_of_the_default_branch_is_told_where_they_are(api):
    api.leave(json.dumps({"check": {"errors": 0, "warnings": 0, "problems": [], "rest": {"errors": 2}}}))
    api.conclude("failure", "데이터 검사 · Check the data")
    assert "먼저 고쳐야 합니다. 어디인지는 이 기록의 요약에 있습니다.\n" in said(api)


def test_the_comment_says_that_a_change_cannot_be_merged_and_what_to_press(api):
    api.leave(json.dumps({"check": None, "build": None}))
    api.conclude("failure", MERGE)
    body = said(api)
    assert body.splitlines()[1].startswith("### ❌ 기본 가지에서 같은 곳을 다르게 고쳐 합칠 수 없습니다.")
    assert f"- 멈춘 단계: `{MERGE}` (" in body and "‘Resolve conflicts’를 누르고 맞는 쪽을 남기세요.\n" in body


def test_the_step_that_merges_has_the_name_by_which_the_comment_knows_it():
    workflow = yaml.safe_load((ROOT / ".github" / "workflows" / "data.yml").read_text(encoding="utf-8"))
    assert MERGE in [step.get("name") for step in workflow["jobs"]["data"]["steps"]]


@pytest.mark.parametrize(
    ("file", "who"),
    [
        ("data/2031/budget.yml", "고치는 분의 잘못이 아닙니다. 프로그램을 돌보는 사람에게 이 댓글을 보이세요."),
        ("docs/ko/about.md", "고치는 분이 할 일: 이 제안이 바꾼 docs/의 글을 고치세요."),
        ("macros/site/hooks.py", "프로그램을 바꾼 분이 할 일입니다."),
    ],
)
def test_the_comment_says_why_the_site_was_not_built_and_who_has_to_act(api, file, who):
    api.files = [changed_file(file)]
    api.leave(json.dumps({**GOOD, "build": {"outcome": "failure", "said": ["ERROR   -  no such macro: budget"]}}))
    api.conclude("failure", "누리집 만들기 · Build the site")
    body = said(api)
    assert (
        f"- 멈춘 단계: `누리집 만들기 · Build the site` ([기록](https://git.example/gaon/plan/job/1)) — {who}" in body
    )
    assert "    ```\n    ERROR   -  no such macro: budget\n    ```\n" in body


def test_whoever_changed_the_program_too_still_has_their_own_data_to_correct(api):
    api.files = [changed_file("macros/site/hooks.py")]
    api.leave(json.dumps(BAD))
    api.conclude("failure", "데이터 검사 · Check the data")
    assert "— 고치는 분이 할 일: 아래의 문제를 고치세요." in said(api)


def test_the_comment_says_that_the_check_could_not_begin(api):
    api.leave(json.dumps({"check": None, "build": None}))  # the last step writes down what there is
    api.conclude("failure", "준비 · Install")
    body = said(api)
    assert body.splitlines()[1].startswith("### ⚠️ 검사를 시작하지 못했습니다. 고치는 분의 잘못이 아닙니다.")
    assert "- 멈춘 단계: `준비 · Install` (" in body


def test_the_comment_names_a_link_that_leads_nowhere(api):
    api.files = [changed_file("docs/ko/about.md")]
    api.leave(
        json.dumps({**GOOD, "dead_links": ["https://gaon.example/plan/nowhere/ (https://gaon.example/plan/about/)"]})
    )
    api.conclude("failure", "연결 검사 · Follow the links of the site")
    assert "  - 끊긴 연결: `https://gaon.example/plan/nowhere/ (https://gaon.example/plan/about/)`\n" in said(api)


def test_the_comment_names_every_test_that_failed_and_why(api):
    api.files = [changed_file("macros/site/hooks.py")]
    tests = {
        "passed": 12,
        "failed": 2,
        "skipped": 1,
        "failures": [{"name": "test_the_site_is_found[ko]", "said": "no page /ko/"}, {"name": "test_b", "said": ""}],
    }
    api.runs.append(a_run(id=80, path=PROGRAM, conclusion="failure"))
    api.leave(json.dumps(GOOD))
    api.leave(json.dumps({"tests": tests}), run=80)
    body = said(api)
    assert "  - 실패: `test_the_site_is_found[ko]` `no page /ko/`\n  - 실패: `test_b` \n" in body
    assert "- 시험: 통과 12개, 실패 2개, 건너뜀 1개\n" in body


def test_the_comment_says_that_the_tests_are_under_way(api):
    api.files = [changed_file("macros/site/hooks.py")]
    api.runs.append(a_run(id=80, path=PROGRAM, status="in_progress", conclusion=None))
    api.leave(json.dumps(GOOD))
    assert "- 시험: 하는 중\n" in said(api)


CHANGED = {
    **GOOD,
    "records": [
        {
            "page": "/2031/budget/",
            "anchor": "city",
            "id": "city",
            "fields": [
                {"name": "total", "before": {"": "900"}, "after": {"": "901"}},
                {"name": "name", "before": {"ko": "시", "en": "City"}, "after": {"ko": "시", "en": "The city"}},
            ],
        }
    ],
    "changes": {
        "added": [],
        "removed": [],
        "changed": [
            {"page": "/2031/budget/", "lines": [{"before": "900", "after": "901"}]},
            {"page": "/en/2031/budget/", "lines": [{"before": "City", "after": "The city"}]},
            {"page": "/en/topics/", "lines": [{"before": "Of the City", "after": "Of the The city"}]},
            {"page": "/about/", "lines": [{"before": "옛 글", "after": "새 글"}]},
            {"page": "/translations/", "lines": [{"before": "21", "after": "22"}]},
        ],
        "look_only": 0,
    },
}


def test_the_comment_says_page_by_page_what_each_record_said_and_will_say(api):
    api.leave(json.dumps(CHANGED))
    api.leave("preview", name="site")
    body = said(api)
    assert (
        "- 고침: **`/2031/budget/` ([지금 실린 쪽](https://gaon.github.io/plan/2031/budget/))**\n"
        "  - `city.total`\n"
        "    - 전 `900` → 후 `901`\n"
        "  - `city.name`\n"
        "    - ko: `시` (그대로)\n"
        "    - en: 전 `City` → 후 `The city`\n"
        "- 고침: `/about/` ([지금 실린 쪽](https://gaon.github.io/plan/about/))\n"
        "  - 전: `옛 글`\n"
        "  - 후: `새 글`\n"
        "- 같은 글이 나오거나 그 수를 세는 다른 쪽 2개: `/en/topics/`, `/translations/`\n"
    ) in body
    assert "[미리 보기 내려받기](https://git.example/gaon/plan/actions/runs/77/artifacts/2): " in body


def test_the_comment_shows_a_record_in_whatever_languages_its_report_has(api):
    field = {
        "name": "name",
        "before": {"ko": "시"},
        "after": {"ko": "시", "ja": "市", "no language": "x", "vi": "thành phố"},
    }
    record = {"page": "/2031/budget/", "id": "city", "fields": [field]}
    api.leave(json.dumps({**GOOD, "records": [record]}))
    assert "    - ko: `시` (그대로)\n    - ja: 전 (없음) → 후 `市`\n    - vi: 전 (없음) → 후 `thành phố`\n" in said(api)


def test_the_verdict_does_not_stand_while_the_next_run_runs(api):
    api.leave(json.dumps(GOOD))
    assert "✅" in said(api)
    api.happen(a_run(id=78, status="in_progress", conclusion=None))
    body = said(api)
    assert body.splitlines()[1].startswith("### ⏳ 검사하고 있습니다.")
    assert "✅" not in body


def test_a_run_that_ends_later_than_a_newer_one_changes_nothing(api):
    api.runs.append(a_run(id=78, conclusion="failure"))
    api.leave(json.dumps(BAD), run=78)
    api.leave(json.dumps(GOOD), run=77)
    api.happen(a_run(id=77))
    assert "### ❌ 고칠 것이 있습니다." in said(api)


def test_a_run_that_has_just_ended_is_believed_before_a_list_that_does_not_know_it_yet(api):
    api.leave(json.dumps(GOOD))
    api.happen(a_run())
    api.runs = [a_run(status="in_progress", conclusion=None)]
    assert "✅" in said(api)
    api.runs = []
    assert "✅" in said(api)


def test_a_run_that_was_started_again_is_waited_for(api):
    api.leave(json.dumps(GOOD))
    api.runs = [a_run(run_attempt=2, status="queued", conclusion=None)]
    api.happen(a_run(run_attempt=2, status="queued", conclusion=None))
    assert "⏳" in said(api)


@pytest.mark.parametrize(
    ("conclusion", "says"), [("cancelled", "검사가 도중에 멈추었습니다."), ("action_required", "관리자가 허락해야")]
)
def test_the_comment_says_why_there_is_no_verdict(api, conclusion, says):
    api.conclude(conclusion)
    assert said(api).splitlines()[1].startswith(f"### ⚠️ {says}")


@pytest.mark.parametrize(
    "run",
    [
        a_run(path=".github/workflows/other.yml"),
        a_run(event="push"),
        a_run(head_repository={"full_name": "citizen/other", "owner": {"login": "citizen"}}, head_sha=HEAD),
    ],
    ids=["another workflow called Data", "no check of a pull request", "another repository"],
)
def test_only_a_run_of_the_data_workflow_on_the_pull_request_is_reported(api, run):
    api.leave(json.dumps(GOOD))
    api.happen(run)
    assert comment.main() == 0
    assert api.comments == []


@pytest.mark.parametrize(
    "file",
    [
        changed_file(".github/workflows/data.yml"),
        changed_file("macros/site/hooks.py"),
        changed_file("data/2031/budget.yml", previous_filename="macros/site/hooks.py", status="renamed"),
        changed_file("docs/ko/about.md", "@@ -1 +1,2 @@\n a\n+{{ cycler.__init__.__globals__ }}"),
        changed_file("docs/ko/about.md", "@@ -1 +1,2 @@\n a\n+{% for x in y %}"),
        changed_file("docs/ko/about.md", None, additions=5_000),
        changed_file("docs/overrides/main.html"),
        changed_file("data/accepted/63dcf6ee94.txt", status="removed"),
        changed_file("docs/ko/about.md", previous_filename="data/accepted/63dcf6ee94.txt", status="renamed"),
    ],
    ids=[
        "workflow",
        "program",
        "moved into the data",
        "code in prose",
        "a loop in prose",
        "too long a diff",
        "no page",
        "what was accepted, deleted",
        "what was accepted, moved away",
    ],
)
def test_a_change_that_may_forge_its_verdict_is_never_green_and_is_said_to_first(api, file):
    api.files = [changed_file("data/2031/budget.yml"), file]
    api.leave(json.dumps(GOOD))
    body = said(api)
    first = body.splitlines()[1]
    assert first.startswith("### ⚠️ 데이터(data/)와 글(docs/) 밖의 것이나 이미 확인한 기록을 바꾸는 제안입니다.")
    assert f"- `{file.get('previous_filename') or file['filename']}`\n" in body
    assert "✅" not in body


@pytest.mark.parametrize(
    "file",
    [
        changed_file(
            "docs/ko/about.md", '@@ -1 +1,2 @@\n a\n+## 예산 {: #budget }\n+{{ figure("city.total", "2031") }}'
        ),
        changed_file("docs/ko/old.md", "@@ -1 +0,0 @@\n-{{ x.y }}", status="removed"),
        changed_file("docs/ko/map.png", None, additions=0),
        changed_file("data/accepted/63dcf6ee94.txt", status="added"),
    ],
    ids=["a figure from the data", "a page that goes", "a picture", "what is accepted"],
)
def test_prose_and_pictures_are_no_program(api, file):
    api.files = [file]
    api.leave(json.dumps(GOOD))
    assert said(api).splitlines()[1].startswith("### ✅")


def test_more_files_than_github_tells_of_are_no_plain_change_of_the_data(api):
    api.files = [changed_file(f"data/2031/initiatives/a{number}.yml") for number in range(3_000)]
    api.leave(json.dumps(GOOD))
    assert said(api).splitlines()[1].startswith("### ⚠️")


def test_the_comment_is_renewed_and_never_doubled(api):
    api.leave(json.dumps(BAD))
    comment.main()
    api.artifacts.clear()
    api.leave(json.dumps(GOOD))
    assert "✅" in said(api)
    assert [method for method, path, _ in api.requests if method != "GET"] == ["POST", "PATCH"]


def test_the_comment_is_found_behind_a_hundred_others_and_only_its_own_is_renewed(api):
    somebody = [{"id": number, "user": {"login": "citizen"}, "body": MARK + "mine"} for number in range(130)]
    own = {"id": 555, "user": {"login": "github-actions[bot]"}, "body": MARK + "old"}
    api.comments = [*somebody, own]
    api.leave(json.dumps(GOOD))
    assert comment.main() == 0
    assert [one for one in api.comments if one["body"] == MARK + "mine"] == somebody
    assert "✅" in own["body"]
    assert len(api.comments) == 131


def test_the_comment_is_found_among_those_of_nobody(api):
    api.comments = [{"id": 1, "user": None, "body": MARK}, {"id": 2, "user": {"login": "citizen"}, "body": None}]
    api.leave(json.dumps(GOOD))
    assert comment.main() == 0
    assert "✅" in api.comments[-1]["body"]


def test_the_comment_reports_the_last_attempt_of_a_run(api):
    api.leave(json.dumps(GOOD))
    api.leave(json.dumps(BAD))
    assert "### ❌" in said(api)


def test_the_comment_never_falls_back_on_an_older_attempt(api):
    api.leave(json.dumps(GOOD))
    api.leave("{")
    assert "⚠️" in said(api)


def test_the_comment_does_not_believe_good_results_of_a_run_that_failed(api):
    api.leave(json.dumps(GOOD))
    api.conclude("failure")
    assert "### ❌ 데이터에는 잘못이 없지만, 다른 까닭으로" in said(api)


def test_the_token_is_not_sent_to_where_artifacts_are_stored(api):
    api.leave(json.dumps(GOOD))
    comment.main()
    sent = {path.startswith("storage"): token for _, path, token in api.requests}
    assert sent == {False: "Bearer the-token", True: None}


@pytest.mark.parametrize(
    "pull",
    [
        {"number": 5, "head": {"sha": "b" * 40, "ref": "fix/typo", "repo": {"full_name": "citizen/plan"}}},
        {"number": 5, "head": {"sha": HEAD, "ref": "fix/typo", "repo": {"full_name": "citizen/other"}}},
        {"number": 5, "head": {"sha": HEAD, "ref": "another", "repo": {"full_name": "citizen/plan"}}},
    ],
    ids=["another commit", "another repository", "another branch"],
)
def test_no_comment_where_the_pull_request_is_not_the_one_that_was_checked(api, pull):
    api.pulls = [pull]
    api.leave(json.dumps({**GOOD, "number": 5, "pull_request": 5}))  # what the artifact claims counts for nothing
    assert comment.main() == 0
    assert api.comments == []


def archive_of(name, content, packed=zipfile.ZIP_DEFLATED):
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", packed) as files:
        files.writestr(name, content)
    return archive.getvalue()


@pytest.mark.parametrize(
    "archive",
    [
        b"",
        b"this is no archive",
        archive_of("other.json", "{}"),
        archive_of("../results.json", "{}"),
        archive_of("results.json", "{"),
        archive_of("results.json", b"\xff\xfe\xba"),
        archive_of("results.json", "null"),
        archive_of("results.json", "[" * 100_000),
        archive_of("results.json", " " * 20_000_000),
        archive_of("results.json", "{}")[:-30],
        archive_of("results.json", "{}", zipfile.ZIP_BZIP2).replace(b"BZh9", b"BZh0"),
        archive_of("results.json", "{}", zipfile.ZIP_LZMA).replace(b"]\0\0\x80\0\0", b"]\0\0\x80\0\1"),
    ],
    ids=[
        "empty",
        "no archive",
        "other name",
        "outside",
        "cut JSON",
        "no UTF-8",
        "nothing",
        "deep",
        "bomb",
        "cut archive",
        "broken bzip2",
        "broken LZMA",
    ],
)
def test_the_comment_says_so_where_the_results_cannot_be_read(api, archive):
    api.leave_archive(archive)
    body = said(api)
    assert body.startswith(MARK + "### ⚠️ 검사 결과를 읽을 수 없습니다.")
    assert "The results cannot be read." in body


def test_the_comment_does_not_fetch_what_is_too_large(api):
    api.leave(json.dumps(GOOD), size=2_000_001)
    assert "⚠️" in said(api)
    assert [path for _, path, _ in api.requests if path.startswith("storage")] == []


def test_the_comment_says_so_where_the_check_left_nothing(api):
    assert "⚠️" in said(api)


HOSTILE = [
    ("@everyone #1 GH-1", "`@everyone #1 GH-1`", "```yaml\n    @everyone #1 GH-1\n    ```"),
    ("<script>alert(1)</script>", "`<script>alert(1)</script>`", "```yaml\n    <script>alert(1)</script>\n    ```"),
    (
        "</details></code>\n\n# owned",
        "`</details></code> # owned`",
        "```yaml\n    </details></code>  # owned\n    ```",
    ),
    (
        "[click](https://evil.example)",
        "`[click](https://evil.example)`",
        "```yaml\n    [click](https://evil.example)\n    ```",
    ),
    (
        "![](https://evil.example/x)",
        "`![](https://evil.example/x)`",
        "```yaml\n    ![](https://evil.example/x)\n    ```",
    ),
    ("a `code` b", "``a `code` b``", "```yaml\n    a `code` b\n    ```"),
    ("`` ` ```", "```` `` ` ``` ````", "````yaml\n    `` ` ```\n    ````"),
    ("a\x00b\u202ec\ud800d", "`a\ufffdb\ufffdc\ufffdd`", "```yaml\n    a\ufffdb\ufffdc\ufffdd\n    ```"),
]


@pytest.mark.parametrize(("words", "code", "pasted"), HOSTILE)
def test_the_comment_shows_words_of_the_artifact_as_they_are(api, words, code, pasted):
    finding = dict(BAD["check"]["problems"][0], file=words, message={"ko": words, "en": words}, paste=words)
    changes = {
        "added": [words],
        "removed": [words],
        "changed": [{"page": words, "lines": [{"before": words, "after": words}]}],
    }
    results = {
        "check": {"errors": 1, "problems": [finding]},
        "build": {"outcome": words, "said": [words]},
        "changes": changes,
        "dead_links": [words],
    }
    api.leave(json.dumps(results))
    body = said(api)
    assert body.count(code) == 14  # seven places in two languages; the place of the problem has its line as well
    assert body.count(f":\n\n    {pasted}\n\n") == 2
    assert body.count(pasted.replace("yaml", "")) == 2  # what the build said
    rest = body.replace(code, "").replace(shown(f"{words}:9"), "").replace(pasted, "")
    assert words not in rest.replace(pasted.replace("yaml", ""), "")


@pytest.mark.parametrize(("words", "code"), [(words, code) for words, code, _ in HOSTILE])
def test_the_comment_shows_the_words_of_a_record_as_they_are(api, words, code):
    field = {"name": words, "before": {"ko": words, "en": ""}, "after": {"ko": "", "en": words}}
    record = {"page": words, "id": "", "anchor": words, "fields": [field]}
    api.leave(json.dumps({**GOOD, "records": [record]}))
    body = said(api)
    assert body.count(code) == 8
    assert words not in body.replace(code, "")


@pytest.mark.parametrize(
    "results",
    [
        [],
        "x",
        5,
        {"check": []},
        {"check": {"errors": "many", "problems": {}}},
        {"check": {"problems": [1, None, {"message": []}]}},
        {"tests": {"passed": True}},
        {"changes": {"changed": ["x", {"lines": 3}]}},
    ],
)
def test_the_comment_is_written_whatever_shape_the_results_have(api, results):
    api.leave(json.dumps(results))
    assert said(api).splitlines()[1][:5] in ("### ⚠", "### ❌")


def test_the_comment_counts_every_problem_that_it_does_not_show(api):
    (problem,) = BAD["check"]["problems"]
    of_many = {**problem, "more": 9_988, "lines": [6, 7, 8, "9", -1, True, 10**12]}
    api.leave(json.dumps({**BAD, "check": {"errors": 10_000, "warnings": 1, "problems": [problem] * 4 + [of_many]}}))
    body = said(api)
    assert "    ```\n\n  - 이 파일에 같은 문제가 9988개 더 있습니다. 행: 6, 7, 8 …\n" in body
    assert "\n- 여기에 적지 않은 문제는 모두 9996개입니다\n" in body
    assert "\n- Problems not listed here, all told: 9996\n" in body


def test_the_comment_counts_the_problems_behind_every_limit(api):
    (problem,) = BAD["check"]["problems"]
    api.leave(json.dumps({**BAD, "check": {"errors": 566, "warnings": 10, "problems": [problem] * 300}}))
    body = said(api)
    assert body.count("- **오류** [`data/2031/budget.yml:9`]") == 10
    assert "\n- 여기에 적지 않은 문제는 모두 566개입니다\n" in body


def test_the_comment_fits_however_much_there_is_to_say(api):
    long = "<>" * 5_000
    finding = dict(
        BAD["check"]["problems"][0], message={"ko": long, "en": long}, fix={"ko": long, "en": long}, paste=long
    )
    pages = [{"page": f"/{at}/{long}", "lines": [{"before": long[:900], "after": long}] * 2} for at in range(100)]
    api.leave(
        json.dumps({**GOOD, "check": {"errors": 9_000, "problems": [finding] * 20}, "changes": {"changed": pages}})
    )
    body = said(api)
    assert len(body) < 65_536
    assert "오류 9000개" in body


WAITING = {
    "new": [{"file": "data/topics.yml", "line": 7, "ko": "종소리", "en": "Bells", "paste": "de991f7f88-a4c44b9f94"}],
    "paste": "de991f7f88-a4c44b9f94",
}


def test_the_comment_on_a_branch_of_this_repository_has_the_boxes_above_all_else(api):
    own = {"full_name": "gaon/plan", "owner": {"login": "gaon"}}
    api.pulls = [{"number": 5, "head": {"sha": HEAD, "ref": "fix/typo", "repo": own}}]
    api.happen(a_run(head_repository=own))
    api.leave(json.dumps({**GOOD, "waiting": WAITING}))
    body = said(api)
    assert f"\n- [ ] <!-- accept new {HEAD} --> **확인함**: 새 영어 1개 · **Accept**: 1 new English text(s)\n" in body
    assert body.index("✅") < body.index("accept new") < body.index("<details>")


def test_what_is_wrong_comes_before_what_is_to_be_accepted(api):
    api.leave(json.dumps({**BAD, "waiting": WAITING}))
    body = said(api)
    assert body.index("날짜가 아닙니다") < body.index("#### 확인할 것")


def test_what_the_boxes_are_about_is_not_said_twice(api):
    (problem,) = BAD["check"]["problems"]
    asked = {**problem, "code": "translations-new", "severity": "warning", "message": {"ko": "새 영어: 1개"}}
    check = {"errors": 0, "warnings": 1, "problems": [asked]}
    api.leave(json.dumps({**GOOD, "check": check, "waiting": WAITING}))
    body = said(api)
    assert "새 영어: 1개" not in body and "이 제안에서 고칠 것" not in body and "여기에 적지 않은" not in body
    assert "- 데이터: 오류 0개, 경고 1개\n" in body
    api.leave(json.dumps({**GOOD, "check": check}))
    assert "`새 영어: 1개`" in said(api)


@pytest.mark.parametrize(
    ("status", "conclusion", "state"),
    [
        ("in_progress", None, "pending"),
        ("completed", "success", "success"),
        ("completed", "failure", "failure"),
        ("completed", "cancelled", "failure"),
    ],
)
def test_a_run_that_a_workflow_started_counts_for_the_required_check(api, status, conclusion, state):
    """GitHub counts the check of a dispatched run for no pull request; a status of its name it does."""
    api.leave(json.dumps(GOOD))
    api.happen(a_run(event="workflow_dispatch", status=status, conclusion=conclusion))
    said(api)
    assert api.statuses == [(state, "데이터 · Data")]


def test_a_run_of_the_pull_request_counts_by_itself(api):
    api.leave(json.dumps(GOOD))
    said(api)
    assert api.statuses == []


def test_the_status_has_the_name_of_the_check():
    workflow = yaml.safe_load((ROOT / ".github" / "workflows" / "data.yml").read_text(encoding="utf-8"))
    assert workflow["jobs"]["data"]["name"] == "데이터 · Data"


def test_a_guide_that_is_not_there_in_the_language_of_a_message_is_linked_in_the_first(api, monkeypatch):
    monkeypatch.setattr(comment, "guides", frozenset)
    api.leave(json.dumps(BAD))
    assert "  - [how to correct it](https://gaon.github.io/plan/guide/#result)\n" in said(api)


def test_the_comment_on_a_pull_request_of_a_fork_has_no_box(api):
    api.leave(json.dumps({**GOOD, "waiting": WAITING}))
    body = said(api)
    assert "[ ]" not in body
    assert "/citizen/plan/new/fix/typo/data/accepted?filename=aaaaaaaaaa.txt&value=de991f7f88-a4c44b9f94" in body
