"""The pull request that a run checked, and what it changes, as GitHub tells it.

Knows GitHub's API; nothing of what runs found. Whoever may forge results cannot forge this.
"""

import re
from collections.abc import Iterator
from urllib.parse import quote

from facts import Line, Pull, Touched
from github_api import GitHub

FILE_PAGES = 30  # GitHub tells of no more than 3,000 files
READ, ACCEPTED = ("data/", "docs/"), "data/accepted/"
PICTURES = (".png", ".jpg", ".jpeg", ".webp")
MACRO = re.compile(r"\{\{ ?\w+\((?:\"[^\"\\]*\"(?:, ?\"[^\"\\]*\")*)?\) ?\}\}")
HUNK = re.compile(r"@@ -\d+(?:,\d+)? \+(\d+)")


def checked(github: GitHub, run: dict) -> Pull | None:
    """The open pull request that was checked: same repository, same branch, and still the same commit."""
    head = run["head_repository"]
    if not head:  # the fork was deleted
        return None
    branch = quote(f"{head['owner']['login']}:{run['head_branch']}", safe="")
    for pull in github.read(f"pulls?state=open&per_page=100&head={branch}"):
        same_repository = pull["head"]["repo"] and pull["head"]["repo"]["full_name"] == head["full_name"]
        if same_repository and pull["head"]["sha"] == run["head_sha"]:
            return Pull(int(pull["number"]), run["head_sha"], head["full_name"], run["head_branch"])
    return None


def touched(github: GitHub, pull: Pull) -> Touched:
    """What the pull request changes. Where GitHub does not tell of all its files, the rest counts as outside."""
    files = github.listed(f"pulls/{pull.number}/files", FILE_PAGES)
    outside = [
        name
        for file in files
        for name in _names(file)
        if not name.startswith(READ) or runs_code(file) or takes_back(file)
    ]
    return Touched(
        outside=(*dict.fromkeys(outside), *(["…"] if len(files) >= 100 * FILE_PAGES else [])),
        prose=any(name.startswith("docs/") for file in files for name in _names(file)),
        lines={line: words for file in files for line, words in _shown_lines(file)},
    )


def runs_code(file: dict) -> bool:
    """Whether a file of docs/ may bring code along: in a page, braces are run unless they are one plain macro."""
    if not file["filename"].startswith("docs/") or file["status"] == "removed":
        return False
    added = [line[1:] for line in (file.get("patch") or "").split("\n") if line.startswith("+")]
    braces = any(re.search(r"\{[{%]", MACRO.sub("", line)) for line in added)
    unseen = not file.get("patch") and file["additions"] > 0  # too long for GitHub to show
    return not file["filename"].endswith((".md", *PICTURES)) or braces or unseen


def takes_back(file: dict) -> bool:
    """Whether a file takes back what was accepted: addresses among it are promises, of which one may be withdrawn."""
    return file["status"] != "added" and any(name.startswith(ACCEPTED) for name in _names(file))


def _names(file: dict) -> list[str]:
    return [file["filename"], *([file["previous_filename"]] if file.get("previous_filename") else [])]


def _shown_lines(file: dict) -> Iterator[tuple[Line, str]]:
    """The lines of a file as changed that its diff shows, on which a comment can stand."""
    number = 0
    for line in (file.get("patch") or "").split("\n"):
        if hunk := HUNK.match(line):
            number = int(hunk[1])
        elif line.startswith(("+", " ")):
            yield (file["filename"], number), line[1:].rstrip("\r")
            number += 1
