"""Accepts what a person ticked in the comment on a pull request, by a commit on its branch.

Runs with the right to write, so only the program of the default branch is run; the pull request's data is laid out as
plain files and read. Accepted is what the ticked box was about: whatever came later was not seen and is refused, and
what waited already where the branch began is not this pull request's.
"""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Collection
from pathlib import Path
from typing import Any
from urllib.parse import quote

from boxes import refused, ticked
from git_objects import Repository
from github_api import GitHub, by_robot, this_repository
from runner import event, summarize
from words import Refused, both

ROOT = Path(__file__).parents[2]
MAY_WRITE = ("admin", "write")
ACCEPTED = "data/accepted/"
CHECK = "data.yml"


def main() -> int:
    """Accepts, or says in the comment why not; 1 where it was refused."""
    happened, github = event(), this_repository()
    number, id = int(happened["issue"]["number"]), int(happened["comment"]["id"])
    comment = github.read(f"issues/comments/{id}")
    boxes = ticked(comment["body"] or "")
    written_here = by_robot(comment) and comment["issue_url"].endswith(f"/issues/{number}")
    if not boxes or not written_here:
        print("No box of a comment of this repository's workflows is ticked.")
        return 0
    try:
        accept(github, happened, github.read(f"pulls/{number}"), boxes)
    except Refused as why:
        github.write("PATCH", f"issues/comments/{id}", {"body": refused(comment["body"], both(why.name))})
        summarize(both(why.name))
        return 1
    return 0


def accept(github: GitHub, happened: dict, pull: dict, boxes: Collection[tuple[str, str]]) -> None:
    """Commits on the branch of the pull request what was ticked, and has it checked.

    Raises Refused where the person may not write here, the branch is not one to write to, or has moved on.
    """
    login, head = happened["sender"]["login"], pull["head"]
    if github.read(f"collaborators/{quote(login, safe='')}/permission")["permission"] not in MAY_WRITE:
        raise Refused("refused_right")
    own = head["repo"] and head["repo"]["full_name"] == github.repository
    if pull["state"] != "open" or not own or head["ref"] == happened["repository"]["default_branch"]:
        raise Refused("refused_branch")
    with tempfile.TemporaryDirectory() as folder:
        url = f"{os.environ['GITHUB_SERVER_URL']}/{github.repository}"
        repository = Repository(Path(folder, "objects"), url, github.token)
        data, before = Path(folder, "laid-out"), Path(folder, "before")
        began = _began(github, pull)
        repository.fetch(*dict.fromkeys([head["sha"], began, *sorted(sha for _, sha in boxes)]))
        if not all(repository.only_adds(sha, head["sha"], ACCEPTED) for _, sha in boxes):
            raise Refused("refused_moved")
        repository.lay_out(head["sha"], data)
        repository.lay_out(began, before)
        files = accepted(data, before, {kind for kind, _ in boxes})
        if not files:
            print("Nothing is left to accept.")
            return
        message = f"data: accept what waited, as {login} ticked\n\n{happened['comment']['html_url']}\n"
        repository.push(repository.committed(head["sha"], files, message), head["ref"])
    github.write("POST", f"actions/workflows/{CHECK}/dispatches", {"ref": head["ref"]})
    print(f"Accepted: {', '.join(sorted(files))}")


def accepted(folder: Path, before: Path, kinds: Collection[str]) -> dict[str, bytes]:
    """The files that accepting changes in the laid out data, by their path: a new one, and report.yml for a print.

    Whatever waits in the data as it was `before` stays as it is. Raises Refused where the
    data cannot be read.
    """
    untouched, waits = _contents(folder), json.loads(_run(folder, "--list", "--since", str(before)))
    if "new" in kinds:
        _run(folder, "--since", str(before))
    named = [f"{text['file']}:{text['line']}" for text in waits["stale"]] if "stale" in kinds else []
    named += [one["file"] for one in waits["prints"] if one["changed"]] if "print" in kinds else []
    if named:
        _run(folder, *named)
    return {name: content for name, content in _contents(folder).items() if untouched.get(name) != content}


def _began(github: GitHub, pull: dict) -> str:
    """The commit from which the branch of a pull request went its own way."""
    both_ends = f"{quote(pull['base']['ref'], safe='')}...{pull['head']['sha']}"
    return str(github.read(f"compare/{both_ends}?per_page=1")["merge_base_commit"]["sha"])


def _run(folder: Path, *arguments: str) -> str:
    """What the command of this branch's program prints. It sees neither the token nor programs beside the data."""
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "PYTHONSAFEPATH": "1", "PYTHONUTF8": "1"}
    command: list[Any] = [sys.executable, "-m", "macros", "accept", *arguments]
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, encoding="utf-8", timeout=300)
    if done.returncode:
        print(done.stdout, done.stderr)
        raise Refused("refused_data")
    return done.stdout


def _contents(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


if __name__ == "__main__":
    sys.exit(main())
