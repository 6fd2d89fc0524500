"""The mended lines that stand as suggestions beside the lines of a pull request, where one button takes them over.

Knows which lines can have one; how they are worded is said in one place below. A suggestion is made once, and goes when
its line is mended.
"""

from urllib.error import HTTPError

from facts import Line, Pull, Touched
from github_api import GitHub, by_robot
from github_markdown import fenced, shown
from results import Finding
from words import LANGUAGES

MARK = "<!-- a line to paste -->"
PAGES = 10
REFUSED = 422  # what GitHub answers where a line is not in the diff after all


def fitting(findings: tuple[Finding, ...], touched: Touched) -> dict[Line, Finding]:
    """The findings whose mended line can be suggested: the diff shows the very line that was checked, one for each."""
    found: dict[Line, Finding] = {}
    for finding in findings:
        line = (finding.file, finding.line)
        there = finding.paste and finding.now and touched.lines.get(line) == finding.now
        if there and finding.paste != finding.now and "\ufffd" not in finding.paste:
            found.setdefault(line, finding)
    return found


def suggest(github: GitHub, pull: Pull, fits: dict[Line, Finding]) -> frozenset[Line]:
    """Makes the suggestions that are not there yet, and takes away those that nobody needs or has answered.

    Returns the lines that have one now. Raises HTTPError where GitHub refuses one for another reason than its line.
    """
    wanted = {(file, worded(finding)): (file, line) for (file, line), finding in fits.items()}
    comments = github.listed(f"pulls/{pull.number}/comments", PAGES)
    answered = {comment.get("in_reply_to_id") for comment in comments}
    there: set[Line] = set()
    for comment in comments:
        if not by_robot(comment) or not (comment["body"] or "").startswith(MARK):
            continue
        line = wanted.get((comment["path"], comment["body"]))
        if line and comment.get("line") and line not in there:
            there.add(line)
        elif comment["id"] not in answered:
            github.write("DELETE", f"pulls/comments/{int(comment['id'])}")
    return frozenset(
        there | {line for line, finding in fits.items() if line not in there and _made(github, pull, finding)}
    )


def worded(finding: Finding) -> str:
    """The suggestion: what is wrong, in every language, and the line that a button puts in its place."""
    said = [shown(finding.message[lang]) for lang in LANGUAGES]
    return "\n".join([MARK, *(line for words in said for line in (words, "")), *fenced([finding.paste], "suggestion")])


def _made(github: GitHub, pull: Pull, finding: Finding) -> bool:
    place = dict(commit_id=pull.sha, path=finding.file, line=finding.line, side="RIGHT")
    try:
        github.write("POST", f"pulls/{pull.number}/comments", {"body": worded(finding), **place})
    except HTTPError as error:
        if error.code != REFUSED:
            raise
        return False
    return True
