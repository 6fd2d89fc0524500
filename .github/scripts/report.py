"""Words the results of a run as Markdown, for the summary of the run and for the comment on the pull request.

Knows the results and how GitHub reads Markdown. Every text that comes from the results is shown as it is: never as
Markdown, HTML, a link, or a mention of a person or an issue.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from results import Changes, Finding, PageChange, Results
from words import LANGUAGES, both, say

COMMENT_LENGTH = 60_000  # GitHub takes 65,536 characters
PLAIN_PATH = re.compile(r"(?!.*\.\.)[A-Za-z0-9][A-Za-z0-9._/-]*")


@dataclass(frozen=True)
class Places:
    """Where the report leads: the run, and the files of the change; GitHub knows both, results are not asked."""

    run: str
    files: str


def comment(results: Results, places: Places, succeeded: bool) -> str:
    """The comment: Korean, then English, with as many items as fit; `succeeded` is what GitHub says of the run."""
    for items in (10, 5, 2, 0):
        text = "\n".join([headline(results, succeeded), "", *_languages(results, places, items)])
        if len(text) <= COMMENT_LENGTH:
            return text
    return headline(results, succeeded)


def summary(results: Results) -> str:
    """The summary of the run: the counts, and every page that changes; the problems are in the check's own summary."""
    lines = [headline(results), ""]
    for lang in LANGUAGES:
        lines += [*_counts(results, lang), ""]
    lines += [f"- {both('failure')}: {shown(name)}" for name in results.tests.failures] if results.tests else []
    return "\n".join([*lines, "", *_changes(results.changes, LANGUAGES, 300, 20)])


def unreadable(places: Places) -> str:
    """The comment where there are no results: only that, and where to look."""
    lines = [f"### ⚠️ {both('unreadable')}", ""]
    return "\n".join([*lines, *(say("whole_list", lang, url=places.run) for lang in LANGUAGES)])


def headline(results: Results, succeeded: bool = True) -> str:
    """One line that says whether the change may be published; results of a run that failed are not believed."""
    return f"### ✅ {both('good')}" if results.good and succeeded else f"### ❌ {both('bad')}"


def shown(words: str) -> str:
    """Words as a piece of code, in which GitHub reads nothing; its fence is longer than any backticks in them."""
    line = " ".join(words.split())
    fence = "`" * (1 + max((len(run) for run in re.findall("`+", line)), default=0))
    room = " " if line.startswith("`") or line.endswith("`") else ""
    return f"{fence}{room}{line}{room}{fence}" if line else ""


def fenced(line: str) -> list[str]:
    """A line as a block of code, with its indentation: what is pasted takes the place of the whole line."""
    inside = re.sub(r"\s", " ", line).rstrip()
    fence = "`" * max(3, 1 + max((len(run) for run in re.findall("`+", inside)), default=0))
    return [f"{fence}yaml", inside, fence]


def _languages(results: Results, places: Places, items: int) -> Iterator[str]:
    first, *others = LANGUAGES
    yield from _in_language(results, places, items, first)
    for lang in others:
        yield from ("", "<details><summary>English</summary>", "")
        yield from _in_language(results, places, items, lang)
        yield from ("", "</details>")


def _in_language(results: Results, places: Places, items: int, lang: str) -> Iterator[str]:
    yield from _counts(results, lang)
    yield ""
    findings = results.check.findings if results.check else ()
    for finding in findings[:items]:
        yield from _finding(finding, places, lang)
    told = sum(1 + finding.more for finding in findings[:items])
    yield from _more(results.check.errors + results.check.warnings - told if results.check else 0, (lang,))
    yield from _changes(results.changes, (lang,), items, 5)
    yield from ("", say("whole_list", lang, url=places.run))


def _counts(results: Results, lang: str) -> Iterator[str]:
    check, tests, changes = results.check, results.tests, results.changes
    counted = {
        "data": check and say("counts", lang, errors=check.errors, warnings=check.warnings),
        "site": results.build and say(results.build, lang),
        "tests": tests and say("tests_counts", lang, passed=tests.passed, failed=tests.failed, skipped=tests.skipped),
        "pages": changes
        and say(
            "pages_counts",
            lang,
            changed=len(changes.changed),
            added=len(changes.added),
            removed=len(changes.removed),
        ),
    }
    for name, words in counted.items():
        yield f"- {say(name, lang)}: {words or say('not_run', lang)}"


def _finding(finding: Finding, places: Places, lang: str) -> Iterator[str]:
    place = shown(f"{finding.file}:{finding.line}:{finding.column}")
    if PLAIN_PATH.fullmatch(finding.file):
        place = f"[{place}]({places.files}/{finding.file}#L{finding.line})"
    yield f"- **{say(finding.severity, lang).capitalize()}** {place}"
    yield f"  - {shown(finding.message[lang])}"
    yield f"  - → {shown(finding.fix[lang])}"
    if finding.paste:
        yield f"  - {say('paste', lang).capitalize()}:"
        yield from ("", *(f"    {line}" for line in fenced(finding.paste)), "")
    if finding.more:
        lines = ", ".join(map(str, finding.lines)) + (" …" if finding.more > len(finding.lines) else "")
        yield f"  - {say('more_alike', lang, count=finding.more, lines=lines)}"


def _changes(changes: Changes | None, langs: tuple[str, ...], pages: int, lines: int) -> Iterator[str]:
    if not changes:
        return
    for name, addresses in (("added", changes.added), ("removed", changes.removed)):
        for address in addresses[:pages]:
            yield f"- {both(name, langs)}: {shown(address)}"
        yield from _more(len(addresses) - pages, langs)
    for change in changes.changed[:pages]:
        yield from _change(change, langs, lines)
    yield from _more(len(changes.changed) - pages, langs)
    if changes.look_only:
        yield f"- {both('look_only', langs, count=changes.look_only)}"


def _change(change: PageChange, langs: tuple[str, ...], lines: int) -> Iterator[str]:
    yield f"- {both('changed', langs)}: {shown(change.page)}"
    for before, after in change.lines[:lines]:
        nothing = both("nothing", langs)
        yield f"  - {both('before', langs)}: {shown(before) or nothing}"
        yield f"  - {both('after', langs)}: {shown(after) or nothing}"
    yield from (f"  {more}" for more in _more(len(change.lines) - lines, langs))


def _more(count: int, langs: tuple[str, ...]) -> Iterator[str]:
    if count > 0:
        yield f"- {both('more', langs, count=count)}"
