"""Says which merged pull requests made the data unfit to publish, on the run and on those pull requests.

Two changes that are right by themselves may contradict each other. Runs on the default branch with the right to
comment, from what the check of that branch left. Knows the history of the files that the problems are in; nothing of
what is wrong in them.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import quote

from github_api import GitHub, left, renew, this_repository
from github_markdown import linked, shown
from results import Finding, results
from runner import ANNOTATIONS, annotate, event, summarize
from words import LANGUAGES, both, say

MARK = "<!-- not fit to publish -->"
MOST_COMMITS, MOST_PULLS = 50, 10
WORKFLOW = "publish.yml"


@dataclass(frozen=True)
class Merged:
    """A commit on the default branch since the site was last published: its pull requests, and the files it changed."""

    commit: str
    pulls: tuple[int, ...]
    files: frozenset[str]

    def __str__(self) -> str:
        return ", ".join(f"#{number}" for number in self.pulls) or self.commit[:10]


def main() -> int:
    """Says it, and ends well: that nothing is published is the failure of another job."""
    github, branch = this_repository(), event()["repository"]["default_branch"]
    found = results(left(github, int(os.environ["GITHUB_RUN_ID"]))).check
    errors = [finding for finding in found.findings if finding.severity == "error"] if found else []
    if not errors:
        print("The check left no error of the data.")
        return 0
    since = list(merged(github, branch))
    guilty = {finding.file: [one for one in since if finding.file in one.files] for finding in errors}
    annotate("error", [f"{finding.file}:{finding.line}: {_of(guilty[finding.file])}" for finding in errors])
    body = "\n".join(_said(github, branch, errors, guilty))
    summarize(body)
    numbers = {number for merges in guilty.values() for one in merges for number in one.pulls}
    for number in sorted(numbers, reverse=True)[:MOST_PULLS]:
        renew(github, number, MARK, body)
    return 0


def merged(github: GitHub, branch: str) -> Iterator[Merged]:
    """What was merged since the site was last published, the newest first."""
    published = f"actions/workflows/{WORKFLOW}/runs?branch={quote(branch, safe='')}&status=success&per_page=1"
    last = [run["head_sha"] for run in github.read(published)["workflow_runs"]]
    reach = [f"{last[0]}..HEAD"] if last and _is_there(last[0]) else ["HEAD"]
    for commit in _git("log", "--first-parent", f"-{MOST_COMMITS}", "--format=%H", *reach).split():
        files = _git("diff-tree", "-r", "--root", "-m", "--first-parent", "--name-only", "--no-commit-id", commit)
        pulls = github.read(f"commits/{commit}/pulls")
        numbers = tuple(int(pull["number"]) for pull in pulls if pull.get("merged_at"))
        yield Merged(commit, numbers, frozenset(files.splitlines()))


def _said(github: GitHub, branch: str, errors: list[Finding], guilty: dict[str, list[Merged]]) -> Iterator[str]:
    yield f"### ❌ {both('not_published')}"
    server = os.environ["GITHUB_SERVER_URL"]
    for lang in LANGUAGES:
        yield ""
        for finding in errors[:ANNOTATIONS]:
            editor = f"{server}/{github.repository}/edit/{quote(branch)}/{finding.file}#L{finding.line}"
            yield f"- {linked(shown(f'{finding.file}:{finding.line}'), editor)} {_of(guilty[finding.file], lang)}"
            yield f"  - {shown(finding.message[lang])}"
            yield f"  - → {shown(finding.fix[lang])}"
        yield ""
        yield say("not_published_do", lang)


def _of(merges: list[Merged], *langs: str) -> str:
    """Which pull requests, or commits where there are none, changed a file since the site was last published."""
    names = ", ".join(dict.fromkeys(map(str, merges))) or "-"
    return both("changed_since", langs or LANGUAGES, names=names)


def _is_there(commit: str) -> bool:
    known = ["git", "merge-base", "--is-ancestor", commit, "HEAD"]
    return subprocess.run(known, capture_output=True).returncode == 0


def _git(*arguments: str) -> str:
    done = subprocess.run(["git", *arguments], capture_output=True, encoding="utf-8", check=True)
    return done.stdout


if __name__ == "__main__":
    sys.exit(main())
