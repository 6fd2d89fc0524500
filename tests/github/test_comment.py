"""The check's result stands on the pull request as one comment, whatever the artifact of the check holds."""

import io
import json
import zipfile

import comment
import pytest
from report import shown

HEAD = "a" * 40
MARK = "<!-- the result of the check -->\n"
GOOD = {
    "check": {"errors": 0, "warnings": 0, "problems": []},
    "build": "success",
    "tests": {"passed": 12, "failed": 0, "skipped": 1, "failures": []},
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
                "file": "data/2031/budget.yml",
                "line": 9,
                "column": 12,
                "message": {"ko": "날짜가 아닙니다: '2031-02-30'", "en": "not a date: '2031-02-30'"},
                "fix": {"ko": "달력에 있는 날을 쓰세요", "en": "write a day that exists"},
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
    assert "- 시험: 통과 12개, 실패 0개, 건너뜀 1개\n" in body
    assert "- Tests: 12 passed, 0 failed, 1 skipped\n" in body
    assert "[실행 기록](https://git.example/gaon/plan/actions/runs/77)" in body


def test_the_comment_leads_to_the_line_that_is_wrong_and_says_what_to_write(api):
    api.leave(json.dumps(BAD))
    body = said(api)
    assert "### ❌ 고칠 것이 있습니다." in body
    assert f"(https://git.example/citizen/plan/blob/{HEAD}/data/2031/budget.yml#L9)" in body
    assert "  - `날짜가 아닙니다: '2031-02-30'`\n  - → `달력에 있는 날을 쓰세요`\n" in body
    assert "  - `not a date: '2031-02-30'`\n  - → `write a day that exists`\n" in body
    assert "  - 이 줄로 바꾸세요:\n\n    ```yaml\n        date: 2031-02-28\n    ```\n" in body


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
    assert "### ❌ 고칠 것이 있습니다." in said(api)


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


@pytest.mark.parametrize(
    ("words", "code", "pasted"),
    [
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
    ],
)
def test_the_comment_shows_words_of_the_artifact_as_they_are(api, words, code, pasted):
    finding = dict(BAD["check"]["problems"][0], file=words, message={"ko": words, "en": words}, paste=words)
    changes = {
        "added": [words],
        "removed": [words],
        "changed": [{"page": words, "lines": [{"before": words, "after": words}]}],
    }
    api.leave(json.dumps({**GOOD, "check": {"errors": 1, "problems": [finding]}, "changes": changes}))
    body = said(api)
    assert body.count(code) == 12  # six places in two languages; the place of the problem has its line as well
    assert body.count(f":\n\n    {pasted}\n\n") == 2
    assert words not in body.replace(code, "").replace(shown(f"{words}:9:12"), "").replace(pasted, "")


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
    assert "### ❌" in said(api)


def test_the_comment_counts_every_problem_that_it_does_not_show(api):
    (problem,) = BAD["check"]["problems"]
    of_many = {**problem, "more": 9_988, "lines": [6, 7, 8, "9", -1, True, 10**12]}
    api.leave(json.dumps({**BAD, "check": {"errors": 10_000, "warnings": 1, "problems": [problem] * 4 + [of_many]}}))
    body = said(api)
    assert "    ```\n\n  - 이 파일에 같은 문제가 9988개 더 있습니다. 행: 6, 7, 8 …\n- 그 밖에 8개\n" in body
    assert "    ```\n\n  - 9988 more of this kind in this file, lines: 6, 7, 8 …\n- 8 more\n" in body


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
