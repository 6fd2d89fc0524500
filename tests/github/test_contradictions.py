"""Two changes that were green by themselves and contradict each other: the message says which they were."""

import json
import subprocess

import merged
import pytest

ERROR = {
    "severity": "error",
    "code": "sum-of-parts",
    "file": "data/2031/budget.yml",
    "line": 2,
    "message": {"ko": "합계가 다릅니다", "en": "the total differs"},
    "fix": {"ko": "한 칸을 고치세요", "en": "correct one"},
}


def git(folder, *arguments):
    identity = ["-c", "user.name=a", "-c", "user.email=a@city.example"]
    done = subprocess.run(["git", *identity, *arguments], cwd=folder, capture_output=True, encoding="utf-8", check=True)
    return done.stdout.strip()


@pytest.fixture
def history(api, runner, monkeypatch):
    """A repository with two merged changes of one file and one of another since it was published; their commits."""
    folder = runner / "repository"
    (folder / "data" / "2031").mkdir(parents=True)
    budget, overview = folder / "data" / "2031" / "budget.yml", folder / "data" / "2031" / "overview.yml"
    git(runner, "init", "-q", "-b", "trunk", str(folder))
    commits = []
    for path, words in ((budget, "total: 3\n"), (budget, "a: 1\ntotal: 3\n"), (overview, "x: 1\n"), (budget, "a: 1\n")):
        path.write_text(words, encoding="utf-8")
        git(folder, "add", ".")
        git(folder, "commit", "-q", "-m", "a change")
        commits.append(git(folder, "rev-parse", "HEAD"))
    published, first, other, second = commits
    api.published = [published]
    merges = {first: 12, other: 13, second: 14}
    api.merged = {sha: [{"number": number, "merged_at": "2031-01-02"}] for sha, number in merges.items()}
    api.event.write_text(json.dumps({"repository": {"default_branch": "trunk"}}), encoding="utf-8")
    api.leave(json.dumps({"check": {"errors": 1, "problems": [ERROR]}}))
    monkeypatch.setenv("GITHUB_RUN_ID", "77")
    monkeypatch.chdir(folder)
    return commits


def test_the_pull_requests_that_changed_the_file_since_it_was_published_are_named(history, api, runner, capsys):
    assert merged.main() == 0
    named = "마지막으로 실은 뒤 이 파일을 바꾼 것: #14, #12"
    assert capsys.readouterr().out.startswith(f"::error::data/2031/budget.yml:2: {named} · ")
    assert [comment["on"] for comment in api.comments] == [14, 12]
    body = api.comments[0]["body"]
    assert body.splitlines()[1].startswith(
        "### ❌ 데이터에 오류가 있어 싣지 않았습니다. 지금 실린 누리집은 그대로입니다."
    )
    editor = "https://git.example/gaon/plan/edit/trunk/data/2031/budget.yml#L2"
    assert f"- [`data/2031/budget.yml:2`]({editor}) {named}\n  - `합계가 다릅니다`\n  - → `한 칸을 고치세요`\n" in body
    assert "#14, #12" in (runner / "GITHUB_STEP_SUMMARY").read_text(encoding="utf-8")


def test_the_comment_on_a_merged_pull_request_is_not_doubled(history, api):
    merged.main()
    merged.main()
    assert [comment["on"] for comment in api.comments] == [14, 12]


def test_a_change_without_a_pull_request_is_named_by_its_commit(history, api, capsys):
    api.merged = {history[1]: [{"number": 12, "merged_at": None}]}  # closed without being merged
    merged.main()
    assert f": {history[3][:10]}, {history[1][:10]} · " in capsys.readouterr().out
    assert api.comments == []


def test_all_that_is_known_is_looked_at_where_nothing_was_published_yet(history, api):
    api.published = []
    api.merged[history[0]] = [{"number": 11, "merged_at": "2031-01-01"}]
    merged.main()
    assert [comment["on"] for comment in api.comments] == [14, 12, 11]


def test_nothing_is_said_where_the_check_left_no_error(history, api):
    api.leave(json.dumps({"check": {"errors": 0, "problems": []}}))
    assert merged.main() == 0
    assert api.comments == []
