"""What is accepted becomes a file of its own, wherever it stands it counts, and two pull requests never conflict."""

import itertools
import json
import os
import re
import shutil
import subprocess
from functools import partial
from pathlib import Path

import pytest
from limits import STUCK

FICTIONAL_PAIR = "0608e0eee2-916537d4a1"


def _added(desk):
    """The files of what was accepted, by name: their lines but for the first, which says what they are."""
    files = (desk.data / "accepted").glob("*.txt")
    return {path.name: path.read_text(encoding="utf-8").splitlines()[1:] for path in files}


def _listed(desk):
    return json.loads(desk.run("accept", "--list")[1])


def _codes(desk):
    """What is wrong, but for texts that have no English: the fictional city has some."""
    return [found.code for found in desk.problems() if found.code != "translations-missing"]


def _with_a_new_topic(desk):
    topic = "  - id: bells\n    title:\n      ko: 종소리\n      en: Bells\n    records:\n      '2031':\n"
    topic += "        - id: clean-river\n          evidence: 가온천\n"
    desk.replace("topics.yml", "topics:\n", f"topics:\n{topic}")


def test_the_command_accepts_all_that_is_new_in_one_file(accepted):
    before = _added(accepted)
    _with_a_new_topic(accepted)
    assert accepted.run("accept")[0] == 0
    (name,) = set(_added(accepted)) - set(before)
    assert _added(accepted)[name] == ["/topics/bells/", "de991f7f88-a4c44b9f94"]
    assert _listed(accepted) == {"new": [], "stale": [], "addresses": [], "prints": [], "paste": ""}


def test_the_command_says_so_where_nothing_waits(accepted):
    before = _added(accepted)
    assert accepted.run("accept") == (0, "확인할 것이 없습니다 · nothing to accept\n")
    assert _added(accepted) == before


def test_the_command_lists_what_waits_with_the_line_that_accepts_it(accepted):
    _with_a_new_topic(accepted)
    accepted.replace("topics.yml", "      ko: 돌봄\n", "      ko: 서로 돌봄\n")
    assert _listed(accepted) == {
        "new": [
            {"file": "data/topics.yml", "line": 7, "ko": "종소리", "en": "Bells", "paste": "de991f7f88-a4c44b9f94"}
        ],
        "stale": [
            {"file": "data/topics.yml", "line": 50, "ko": "서로 돌봄", "en": "Care", "paste": "c7450f106f-4262074d6c"}
        ],
        "addresses": ["/topics/bells/"],
        "prints": [],
        "paste": "de991f7f88-a4c44b9f94 /topics/bells/",
    }


def test_the_command_names_the_two_files_of_a_page(accepted):
    for lang, words in (("ko", "안녕하세요."), ("en", "Hello.")):
        path = accepted.data.parent / "docs" / lang / "hello.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"{words}\n", encoding="utf-8")
    (page,) = [text for text in _listed(accepted)["new"] if text["paste"] == "8b118d6741-2d8bd7d9bb"]
    assert (page["ko"], page["en"]) == ("docs/ko/hello.md", "docs/en/hello.md")


def test_the_command_leaves_out_what_waited_before(accepted, tmp_path):
    _with_a_new_topic(accepted)
    shutil.copytree(accepted.data, tmp_path / "before" / "data")
    accepted.replace("topics.yml", "en: Care\n", "en: Caring\n")
    before, since = _added(accepted), str(tmp_path / "before")
    assert accepted.run("accept", "--since", since)[0] == 0
    (name,) = set(_added(accepted)) - set(before)
    (fingerprint,) = _added(accepted)[name]
    assert fingerprint == "f28442d211-ae688a627e"
    assert [text["en"] for text in _listed(accepted)["new"]] == ["Bells"]


@pytest.mark.parametrize("file", ["translations.txt", "addresses.txt", "accepted/mine.txt"])
def test_a_line_that_was_pasted_counts_wherever_it_stands(accepted, file):
    _with_a_new_topic(accepted)
    with (accepted.data / file).open("a", encoding="utf-8") as pasted:
        pasted.write("  # 종소리\nde991f7f88-a4c44b9f94, /topics/bells/\n\n/topics/bells/ de991f7f88-a4c44b9f94")
    assert _listed(accepted)["paste"] == ""
    assert _codes(accepted) == []


def test_the_command_folds_what_was_added_into_the_two_lists_in_order(accepted):
    _with_a_new_topic(accepted)
    accepted.run("accept")
    before = _listed(accepted)
    assert accepted.run("accept", "--fold") == (
        0,
        "파일 2개를 두 목록에 합쳤습니다 · folded 2 file(s) into both lists\n",
    )
    assert _added(accepted) == {}
    assert _listed(accepted) == before and _codes(accepted) == []
    pairs = (accepted.data / "translations.txt").read_text(encoding="utf-8").splitlines()[2:]
    addresses = (accepted.data / "addresses.txt").read_text(encoding="utf-8").splitlines()[2:]
    assert FICTIONAL_PAIR in pairs and pairs == sorted(set(pairs))
    assert "/topics/bells/" in addresses and addresses == sorted(set(addresses))


def test_folding_leaves_out_what_no_text_needs_and_keeps_what_tells_stale_from_new(accepted):
    accepted.replace("topics.yml", "      ko: 돌봄\n", "      ko: 서로 돌봄\n")
    with (accepted.data / "translations.txt").open("a", encoding="utf-8") as ledger:
        ledger.write("0000000000-0000000000\n")
    accepted.run("accept", "--fold")
    assert "0000000000" not in (accepted.data / "translations.txt").read_text(encoding="utf-8")
    assert _codes(accepted) == ["translation-stale"]


def test_the_command_gives_a_print_that_is_published_its_fingerprint(accepted):
    frame = accepted.data / "2031" / "report.yml"
    whole = frame.read_text(encoding="utf-8")
    frame.write_text(whole.partition("source_fingerprint")[0].rstrip("\n"), encoding="utf-8")
    assert _codes(accepted) == ["print-without-fingerprint"]
    assert accepted.run("accept") == (
        0,
        "data/2031/report.yml: 인쇄본의 확인을 남겼습니다 · accepted the print\n",
    )
    assert frame.read_text(encoding="utf-8") == whole


def test_the_command_accepts_a_changed_print_only_where_it_is_named(accepted):
    path = accepted.data / "2031" / "source.txt"
    path.write_text(path.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    frame = accepted.data / "2031" / "report.yml"
    before = frame.read_text(encoding="utf-8")
    accepted.run("accept")
    assert frame.read_text(encoding="utf-8") == before
    assert _codes(accepted) == ["print-changed"]
    assert accepted.run("accept", "data/2031/source.txt")[0] == 0
    assert _codes(accepted) == []


def test_a_print_waits_until_nothing_else_is_wrong(accepted):
    frame = accepted.data / "2031" / "report.yml"
    frame.write_text(frame.read_text(encoding="utf-8").partition("source_fingerprint")[0], encoding="utf-8")
    accepted.replace("2031/budget.yml", "total: 15000", "total: 15001")
    assert _listed(accepted)["prints"] == []


def test_what_is_no_list_has_no_place_beside_the_lists(accepted):
    (accepted.data / "accepted" / "notes.md").touch()
    (found,) = accepted.problems("strange-file")
    assert found.place.file == "data/accepted/notes.md"


# Two pull requests: GitHub's server merges in a bare repository, where it reads no .gitattributes.


class Server:
    """A bare repository, with the desk's data as it is on the default branch."""

    def __init__(self, desk, folder):
        self.desk, self.folder = desk, folder
        self._git("init", "--quiet", "--bare")
        (desk.data.parent / ".gitattributes").write_text("data/*.txt merge=union\n", encoding="utf-8")
        self.base = self._commit()

    def proposed(self, edit):
        """The commit of a pull request that makes an edit of the data as it is on the default branch."""
        kept = Path("kept")
        shutil.copytree(self.desk.data, kept)
        edit()
        commit = self._commit("-p", self.base)
        shutil.rmtree(self.desk.data)
        kept.rename(self.desk.data)
        return commit

    def conflicts(self, one, other):
        """The files of which a merge does not know what to make."""
        merged = self._git("merge-tree", "--write-tree", "--name-only", "--no-messages", one, other)
        return merged.splitlines()[1:]

    def _commit(self, *parents):
        self._git("--work-tree=.", "add", "--all", ".gitattributes", "data")
        return self._git("commit-tree", "-m", "data", *parents, self._git("write-tree"))

    def _git(self, *arguments):
        who = {f"GIT_{one}_{what}": "x@y" for one in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
        nothing = {"GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": os.devnull, "PATH": os.environ["PATH"]}
        command = ["git", f"--git-dir={self.folder}", *arguments]
        done = subprocess.run(command, env={**who, **nothing}, capture_output=True, encoding="utf-8", timeout=STUCK)
        assert done.returncode == 0 or ("merge-tree" in arguments and done.returncode == 1), done.stderr
        return done.stdout.strip()


@pytest.fixture
def server(accepted, tmp_path):
    """A server with the fictional city's data, in which every translation is accepted."""
    return Server(accepted, tmp_path / "server.git")


def _new_records(desk):
    """Edits that each bring one more record: terms and topics, before every one there is and all at one place."""
    glossary = "  - id: {id}\n    term:\n      ko: 낱말 {at}\n      en: Word {at}\n    type: facility\n"
    glossary += (
        "    status: unverified\n    explanation:\n      ko: 낱말 {at}의 뜻\n      en: The meaning of word {at}\n"
    )
    topics = "  - id: {id}\n    title:\n      ko: 주제 {at}\n      en: Topic {at}\n    records:\n      '2031':\n"
    topics += "        - id: clean-river\n          evidence: 가온천\n"
    for file, record in (("glossary.yml", glossary), ("topics.yml", topics)):
        text = (desk.data / file).read_text(encoding="utf-8")
        starts = [found.start() for found in re.finditer("^  - id:", text, re.MULTILINE)]
        for at, start in enumerate([*starts, starts[0], starts[0]]):
            new = record.format(id=f"new-{at}", at=at)
            yield partial((desk.data / file).write_text, text[:start] + new + text[start:], encoding="utf-8")


def test_two_pull_requests_never_conflict_because_both_accepted_something(accepted, server):
    def accepting(edit):
        edit()
        assert accepted.run("accept")[0] == 0
        assert _listed(accepted)["paste"] == ""

    commits = [server.proposed(partial(accepting, edit)) for edit in _new_records(accepted)]
    commits.append(server.proposed(lambda: accepted.run("accept", "--fold")))
    found = {file for one, other in itertools.combinations(commits, 2) for file in server.conflicts(one, other)}
    assert len(commits) > 10
    assert found == {"data/glossary.yml", "data/topics.yml"}  # where both put a record at one place


def test_two_pull_requests_that_pasted_at_the_end_of_one_list_conflict(accepted, server):
    def pasting(file, line):
        with (accepted.data / file).open("a", encoding="utf-8") as pasted:
            pasted.write(f"{line}\n")

    one, other = (server.proposed(partial(pasting, "addresses.txt", f"/topics/{name}/")) for name in ("a", "b"))
    assert server.conflicts(one, other) == ["data/addresses.txt"]
