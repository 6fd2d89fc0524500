"""Writes a list of problems for a terminal, for other programs, and for GitHub's annotations and step summary.

Knows the forms and how each is escaped; nothing of how the problems were found.
"""

import json
import re
from collections.abc import Callable, Iterator, Mapping

from macros.language.periods import period_in_every_language
from macros.model import Report
from macros.wording.languages import LANGUAGES
from macros.wording.problems import ERROR, LINES, WARNING, Listed, Problem, listed, listing
from macros.wording.words import both, say

ANNOTATIONS = 10  # GitHub shows no more of them a step
VERSION = 3  # of the JSON form; changes only when a name in it goes or changes its meaning

Left = Mapping[str, int]
"""How much is left to do in each draft, whether or not it is told."""

NOTHING_LEFT: Left = {}


def text(problems: tuple[Problem, ...], langs: tuple[str, ...], left: Left = NOTHING_LEFT) -> str:
    """Lines for a terminal: the problems, then how many there are."""
    return "\n\n".join([*([listed(problems, langs)] if problems else []), _summary(problems, langs, left)])


def nothing_found(report: Report, langs: tuple[str, ...]) -> str:
    """That all is well, and how much was looked at."""
    initiatives = sum(len(edition.initiatives) for edition in report.editions)
    return both("none", langs, editions=len(report.editions), initiatives=initiatives)


def github(problems: tuple[Problem, ...], langs: tuple[str, ...], left: Left = NOTHING_LEFT) -> str:
    """Workflow commands that annotate the lines of a pull request: the gravest ten, and how many more there are."""
    lines = [_annotation(entry.problem, langs) for entry in listing(problems).entries[:ANNOTATIONS]]
    if len(problems) > len(lines):
        lines.append(both("more_in_summary", langs, count=len(problems) - len(lines)))
    return "\n".join([*lines, _summary(problems, langs, left)])


def as_json(problems: tuple[Problem, ...], langs: tuple[str, ...], left: Left = NOTHING_LEFT) -> str:
    """One JSON object, described in docs; always in every language."""
    shown = listing(problems)
    return json.dumps(
        {
            "version": VERSION,
            "ok": not _count(problems, ERROR),
            "errors": _count(problems, ERROR),
            "warnings": _count(problems, WARNING),
            "drafts": [{"edition": draft, "left": count} for draft, count in left.items()],
            "problems": [_as_object(entry) for entry in shown.entries],
            "unlisted": shown.unlisted,
        },
        ensure_ascii=False,
        indent=2,
    )


def markdown(problems: tuple[Problem, ...], langs: tuple[str, ...], left: Left = NOTHING_LEFT) -> str:
    """A step summary: how many problems there are, then each with its place, its mend and the line to paste."""
    shown = listing(problems)
    lines = [f"## {both('heading', langs)}", "", _summary(problems, langs, left), ""]
    for entry in shown.entries:
        lines += [*_item(entry, langs), ""]
    if shown.unlisted:
        lines.append(both("more", langs, count=shown.unlisted))
    return "\n".join(lines).rstrip()


FORMATS: dict[str, Callable[[tuple[Problem, ...], tuple[str, ...], Left], str]] = {
    "text": text,
    "github": github,
    "json": as_json,
    "markdown": markdown,
}


def _annotation(problem: Problem, langs: tuple[str, ...]) -> str:
    place = problem.place
    properties = dict(file=place.file, line=place.line, col=place.column, title=_title(problem, langs))
    named = ",".join(f"{name}={_property(str(value))}" for name, value in properties.items())
    paste = [f"{both('paste', langs)}: {problem.paste.strip()}"] if problem.paste else []
    lines = [line for lang in langs for line in (problem.said(lang), f"{say('why', lang)}: {_in(problem.why, lang)}")]
    return f"::{problem.severity} {named}::{_data(chr(10).join([*lines, *paste]))}"


def _title(problem: Problem, langs: tuple[str, ...]) -> str:
    return " / ".join(_in(problem.message, lang) for lang in langs)[:200]


def _data(value: str) -> str:
    return value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(value: str) -> str:
    return _data(value).replace(":", "%3A").replace(",", "%2C")


def _as_object(entry: Listed) -> dict[str, object]:
    problem = entry.problem
    said = {name: dict(zip(LANGUAGES, getattr(problem, name), strict=True)) for name in ("message", "why", "fix")}
    place = problem.place
    where = dict(file=place.file, line=place.line, column=place.column)
    kind = dict(severity=problem.severity, draft=problem.in_draft, code=problem.code)
    others = dict(more=entry.more, lines=entry.lines[:LINES])
    return {**kind, **where, **said, "paste": problem.paste, **others}


def _item(entry: Listed, langs: tuple[str, ...]) -> Iterator[str]:
    problem = entry.problem
    place = f"{problem.place.file}:{problem.place.line}:{problem.place.column}"
    yield f"- **{escaped(both('draft' if problem.in_draft else problem.severity, langs))}** {escaped(place)}"
    for lang in langs:
        why = f"{say('why', lang)}: {_in(problem.why, lang)}"
        yield f"  - {escaped(problem.said(lang))} ({escaped(why)})"
    if problem.paste is not None:
        paste = problem.paste.rstrip()  # with its indentation: it takes the place of the whole line
        fence = "`" * max(3, 1 + max((len(run) for run in re.findall("`+", paste)), default=0))
        yield f"  - {escaped(both('paste', langs))}:"
        yield from ("", f"    {fence}yaml", f"    {paste}", f"    {fence}")
    if entry.more:
        yield f"  - {escaped(entry.others(langs))}"


def escaped(words: str) -> str:
    """Words as Markdown shows them exactly as they are: no mark-up, no HTML, no mention of a person or an issue."""
    plain = " ".join(words.split())
    return re.sub(r"[\\`*_{}\[\]()<>#+!|~&@$:.-]", lambda sign: f"&#{ord(sign[0])};", plain)


def _summary(problems: tuple[Problem, ...], langs: tuple[str, ...], left: Left) -> str:
    errors, warnings = _count(problems, ERROR), _count(problems, WARNING)
    lines = [both("counts", langs, errors=errors, warnings=warnings)]
    if errors or warnings:
        lines.append(both("blocked" if errors else "informed", langs))
    drafts = {draft: period_in_every_language(draft) for draft in left}
    lines += [both("left_in_draft", langs, edition=drafts[draft], count=count) for draft, count in left.items()]
    return "\n".join(lines)


def _in(words: tuple[str, ...], lang: str) -> str:
    return words[LANGUAGES.index(lang)]


def _count(problems: tuple[Problem, ...], severity: str) -> int:
    return sum(problem.severity == severity and not problem.in_draft for problem in problems)
