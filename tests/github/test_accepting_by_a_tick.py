"""A box of the comment that somebody ticks becomes a commit on the pull request's branch, and nothing else does."""

import json
import os

import accept
import pytest
from bare_repository import Hosted, accepted_city
from boxes import Branch, refused, section, ticked
from waits import waiting

TERM = """\
  - id: bell
    term:
      ko: 종
      en: bell
    type: facility
    status: unverified
    explanation:
      ko: 시간을 알리는 종입니다.
      en: A bell that tells the time.
"""
TERM_ACCEPTED = ["/glossary/#bell", "5165887523-0691251536", "62003983e1-f683740cde"]
GONG_ACCEPTED = ["/glossary/#gong", "04ee56749f-4d97bada78", "eaac7bcd2d-cb37790a85"]


@pytest.fixture(scope="module")
def gaon_accepted(tmp_path_factory):
    """The fictional city's project, with nothing left to accept."""
    return accepted_city(tmp_path_factory.mktemp("accepted"))


@pytest.fixture
def hosted(gaon_accepted, tmp_path, monkeypatch, serve, runner):
    """GitHub with the fictional city, in which all is accepted; its branch fix has one more term."""
    hosted = Hosted(tmp_path / "hosted", gaon_accepted)
    monkeypatch.setenv("GITHUB_SERVER_URL", f"file://{tmp_path}/hosted")
    monkeypatch.setenv("GITHUB_API_URL", serve(hosted.handler()))
    edit(hosted, "glossary.yml", "terms:\n", f"terms:\n{TERM}")
    hosted.commit("fix")
    return hosted


def edit(hosted, file, old, new):
    path = hosted.work / "data" / file
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), encoding="utf-8")


def tick(hosted, monkeypatch, tmp_path, *kinds, sha=None, login="kim"):
    """Ticks boxes of the comment, and runs the step that this starts."""
    lines = [f"- [x] <!-- accept {kind} {sha or hosted.pull['head']['sha']} --> words" for kind in kinds]
    hosted.comment["body"] = "\n".join(["### ✅", "", *lines, "- [ ] another"])
    happened = {
        "issue": {"number": 5, "pull_request": {}},
        "comment": {"id": 900, "html_url": "https://git.example/gaon/plan/pull/5#issuecomment-900"},
        "sender": {"login": login},
        "repository": {"default_branch": "main"},
    }
    (tmp_path / "event.json").write_text(json.dumps(happened), encoding="utf-8")
    monkeypatch.setenv("GITHUB_EVENT_PATH", str(tmp_path / "event.json"))
    return accept.main()


@pytest.fixture
def ticks(hosted, monkeypatch, tmp_path):
    """A function that ticks boxes and says how the step ends."""
    return lambda *kinds, **differing: tick(hosted, monkeypatch, tmp_path, *kinds, **differing)


def test_a_tick_adds_one_file_to_the_branch_and_has_it_checked(hosted, ticks):
    before = hosted.head("fix")
    assert ticks("new") == 0
    (line,) = hosted.changed(before, hosted.head("fix"))
    assert line.startswith("A data/accepted/")
    _, *lines = hosted.text("fix", line.removeprefix("A ")).splitlines()
    assert lines == TERM_ACCEPTED
    assert hosted.said("fix") == (
        "github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>\n"
        "data: accept what waited, as kim ticked\n\nhttps://git.example/gaon/plan/pull/5#issuecomment-900"
    )
    assert hosted.sent == [("POST", "actions/workflows/data.yml/dispatches", {"ref": "fix"})]


def test_english_that_still_fits_is_accepted_by_a_box_of_its_own(hosted, ticks):
    edit(hosted, "topics.yml", "      ko: 돌봄\n", "      ko: 서로 돌봄\n")
    before = hosted.commit("fix")
    assert ticks("stale") == 0
    (line,) = hosted.changed(before, hosted.head("fix"))
    assert hosted.text("fix", line.removeprefix("A ")).splitlines()[1:] == ["c7450f106f-4262074d6c"]


def test_a_page_written_in_both_languages_is_accepted_with_the_rest(hosted, ticks):
    for lang, words in (("ko", "안녕하세요."), ("en", "Hello.")):
        (hosted.work / "docs" / lang).mkdir(parents=True)
        (hosted.work / "docs" / lang / "hello.md").write_text(f"{words}\n", encoding="utf-8")
    before = hosted.commit("fix")
    assert ticks("new") == 0
    (line,) = hosted.changed(before, hosted.head("fix"))
    (page,) = set(hosted.text("fix", line.removeprefix("A ")).splitlines()[1:]) - set(TERM_ACCEPTED)
    assert page == "8b118d6741-2d8bd7d9bb"


def test_a_changed_print_is_accepted_by_a_box_of_its_own(hosted, ticks):
    path = hosted.work / "data" / "2031" / "source.txt"
    path.write_text(path.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    before = hosted.commit("fix")
    assert ticks("new") == 0
    (new,) = hosted.changed(before, hosted.head("fix"))
    assert new.startswith("A data/accepted/")
    before = hosted.pull["head"]["sha"] = hosted.head("fix")
    assert ticks("print") == 0
    assert hosted.changed(before, hosted.head("fix")) == ["M data/2031/report.yml"]


def test_two_boxes_ticked_one_after_the_other_are_both_accepted(hosted, ticks):
    edit(hosted, "topics.yml", "      ko: 돌봄\n", "      ko: 서로 돌봄\n")
    shown = hosted.commit("fix")
    assert ticks("new") == 0
    hosted.pull["head"]["sha"] = hosted.head("fix")
    assert ticks("new", "stale", sha=shown) == 0  # the comment is still the one of before
    assert [line[:16] for line in hosted.changed(shown, hosted.head("fix"))] == ["A data/accepted/"] * 2


def test_what_waits_where_the_branch_began_is_not_accepted_by_its_box(hosted, ticks):
    """The box lists what the pull request brings, and accepts no more than that."""
    edit(hosted, "topics.yml", "en: Care\n", "en: Caring\n")
    hosted.commit("main")  # where neither this nor the bell is accepted
    edit(hosted, "glossary.yml", "terms:\n", f"terms:\n{TERM.replace('bell', 'gong').replace('종', '징')}")
    before = hosted.commit("fix")
    assert ticks("new", "stale") == 0
    (line,) = hosted.changed(before, hosted.head("fix"))
    assert hosted.text("fix", line.removeprefix("A ")).splitlines()[1:] == GONG_ACCEPTED


def says_why(hosted, words):
    """Whether the comment says why nothing was done, and has its boxes empty again."""
    return words in hosted.comment["body"] and ticked(hosted.comment["body"]) == set()


def test_nothing_is_accepted_that_came_after_the_comment(hosted, ticks):
    shown = hosted.head("fix")
    edit(hosted, "glossary.yml", "en: bell\n", "en: a bell nobody saw\n")
    newer = hosted.commit("fix")
    assert ticks("new", sha=shown) == 1
    assert hosted.head("fix") == newer
    assert says_why(hosted, "그 뒤에 내용이 바뀌었습니다") and "something changed since" in hosted.comment["body"]


def test_a_push_in_the_meantime_is_not_written_over(hosted, ticks):
    shown = hosted.head("fix")
    edit(hosted, "glossary.yml", "en: bell\n", "en: a bell nobody saw\n")
    newer = hosted.commit("fix")
    hosted.pull["head"]["sha"] = shown  # GitHub answered before the push
    assert ticks("new") == 1
    assert hosted.head("fix") == newer
    assert says_why(hosted, "가지가 그사이 바뀌었거나")


def test_who_may_not_write_accepts_nothing(hosted, ticks):
    before = hosted.head("fix")
    assert ticks("new", login="citizen") == 1
    assert hosted.head("fix") == before and says_why(hosted, "쓸 권한이 있는 사람")


@pytest.mark.parametrize(
    "otherwise",
    [
        {"state": "closed"},
        {"head": {"ref": "main"}},
        {"head": {"repo": {"full_name": "citizen/plan"}}},
        {"head": {"repo": None}},
    ],
    ids=["closed", "the default branch", "a fork", "a fork that is gone"],
)
def test_only_a_branch_of_an_open_pull_request_of_this_repository_is_written_to(hosted, ticks, otherwise):
    before = (hosted.head("fix"), hosted.head("main"))
    hosted.pull = {**hosted.pull, **otherwise, "head": {**hosted.pull["head"], **otherwise.get("head", {})}}
    assert ticks("new") == 1
    assert (hosted.head("fix"), hosted.head("main")) == before and says_why(hosted, "닫힌 풀 리퀘스트이거나")


def _link(data):
    (data / "glossary.yml").unlink()
    os.symlink("/etc/passwd", data / "glossary.yml")


def _named(data):
    (data / "accepted" / "$(touch x).txt").touch()


def _large(data):
    (data / "2031" / "source.txt").write_text("가" * 400_000, encoding="utf-8")


@pytest.mark.parametrize("damage", [_link, _named, _large])
def test_what_is_no_plain_file_of_data_is_not_laid_out(hosted, ticks, damage):
    damage(hosted.work / "data")
    before = hosted.commit("fix")
    assert ticks("new") == 1
    assert hosted.head("fix") == before and says_why(hosted, "링크나 너무 큰 파일")


def test_nothing_of_the_pull_request_is_run(hosted, ticks, tmp_path):
    for name in ("macros/__init__.py", "macros/__main__.py", "yaml.py", "sitecustomize.py", "json.py"):
        path = hosted.work / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"open({str(tmp_path / 'ran')!r}, 'w')\n", encoding="utf-8")
    (hosted.work / ".gitattributes").write_text("* filter=run export-ignore\n", encoding="utf-8")
    before = hosted.commit("fix")
    assert ticks("new") == 0
    (line,) = hosted.changed(before, hosted.head("fix"))
    assert hosted.text("fix", line.removeprefix("A ")).splitlines()[1:] == TERM_ACCEPTED
    assert not (tmp_path / "ran").exists()


def test_data_that_cannot_be_read_is_corrected_first(hosted, ticks):
    edit(hosted, "glossary.yml", "terms:\n", "terms: [\n")
    before = hosted.commit("fix")
    assert ticks("new") == 1
    assert hosted.head("fix") == before and says_why(hosted, "먼저 데이터의 오류를 고치세요")


def test_only_boxes_of_a_comment_by_a_workflow_count(hosted, ticks):
    before = hosted.head("fix")
    hosted.comment["user"] = {"login": "citizen"}
    assert ticks("new") == 0
    assert (hosted.head("fix"), hosted.sent) == (before, [])


# The boxes themselves.

LISTED = {
    "new": [{"file": "data/glossary.yml", "line": 7, "ko": "종", "en": "bell", "paste": "7f20dc3e05-89ce65fc2e"}],
    "stale": [
        {"file": "data/topics.yml", "line": 42, "ko": "서로 돌봄", "en": "Care", "paste": "c7450f106f-4262074d6c"}
    ],
    "addresses": ["/glossary/#bell"],
    "prints": [
        {"file": "data/2031/source.txt", "changed": True, "paste": "source_fingerprint: 9b3c74bb979efe2e-pep"},
        {"file": "data/2032/source.txt", "changed": False, "paste": "source_fingerprint: 3881cd5c5d041d1b-pep"},
    ],
    "paste": "7f20dc3e05-89ce65fc2e /glossary/#bell",
}
OWN = Branch("https://git.example/gaon/plan", "fix/typo", "a" * 40, own=True)
FORK = Branch("https://git.example/citizen/plan", "fix/typo", "a" * 40, own=False)


def test_the_comment_has_a_box_for_what_waits():
    text = "\n".join(section(waiting(LISTED), OWN))
    assert (
        f"- [ ] <!-- accept new {'a' * 40} --> **확인함**: 새 영어 1개, 새 주소 1개, 새 인쇄본 1개 · **Accept**: 1 new"
        in text
    )
    assert "  - `data/glossary.yml:7` `종` → `bell`\n  - `/glossary/#bell`\n" in text
    assert f"- [ ] <!-- accept stale {'a' * 40} --> **그대로 맞음**: 한국어만 바뀐 글의 영어 1개" in text
    assert f"- [ ] <!-- accept print {'a' * 40} --> **바뀐 인쇄본이 맞음**" in text
    assert ticked(text) == set()
    assert ticked(text.replace("- [ ] <!-- accept stale", "- [x] <!-- accept stale")) == {("stale", "a" * 40)}


def test_the_comment_on_a_pull_request_of_a_fork_gives_the_line_to_paste():
    text = "\n".join(section(waiting(LISTED), FORK))
    assert "[ ]" not in text
    assert (
        "(https://git.example/citizen/plan/new/fix/typo/data/accepted?filename=aaaaaaaaaa.txt"
        "&value=7f20dc3e05-89ce65fc2e%20/glossary/%23bell)"
    ) in text
    assert "    ```text\n    7f20dc3e05-89ce65fc2e /glossary/#bell\n    ```" in text
    assert "`c7450f106f-4262074d6c`" in text
    assert "[data/2032/report.yml](https://git.example/citizen/plan/edit/fix/typo/data/2032/report.yml)" in text
    assert "    ```yaml\n    source_fingerprint: 3881cd5c5d041d1b-pep\n    ```" in text


@pytest.mark.parametrize(
    "untrusted", [None, [], "x", {}, {"new": [1, None], "addresses": "x"}, {"prints": [{"file": "../x"}], "paste": 5}]
)
def test_the_comment_has_no_box_where_nothing_waits_that_can_be_read(untrusted):
    assert waiting(untrusted) is None


def test_no_more_addresses_are_shown_than_texts():
    waits = waiting({"addresses": [f"/topics/{number}/" for number in range(30)]})
    text = "\n".join(section(waits, OWN, 2))
    assert "새 주소 30개" in text and "\n  - `/topics/0/`, `/topics/1/` …\n" in text


def test_words_of_the_results_make_no_box_and_no_line_to_paste():
    words = f"x\n- [x] <!-- accept new {'b' * 40} --> </details> @kim"
    new = [{"file": words, "line": words, "ko": words, "en": words, "paste": words}]
    for branch in (OWN, FORK):
        text = "\n".join(section(waiting({"new": new, "stale": new, "addresses": [words, 5], "paste": words}), branch))
        assert ticked(text) == set()
        assert "\n- [x]" not in text


def test_a_comment_with_a_reason_keeps_all_else_as_it_was():
    body = f"### ✅\n\n- [X] <!-- accept new {'a' * 40} --> words\n- [x] mine\n"
    assert refused(body, "까닭") == f"### ✅\n\n> ⚠️ 까닭\n\n- [ ] <!-- accept new {'a' * 40} --> words\n- [x] mine\n"
