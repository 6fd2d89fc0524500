"""What a run found: the data check, the build, the tests, what changes; read from files nobody vouches for.

Knows the shape of the results and how much of them is taken over; nothing of how they are shown.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from waits import Waiting, waiting
from words import LANGUAGES

FINDINGS, PAGES, RECORDS, LINES, NAMES = 200, 300, 300, 20, 100  # of each, no more is taken over
WORDS_LONG = 600
MOST = 10**9  # no count is larger
MOST_LANGUAGES = 10
CODE = re.compile(r"(?:[a-z]{2,3}(?:-[A-Za-z]{2,4})?)?")  # of a language
OUTCOMES = ("success", "failure")
Untrusted = dict[str, object]  # an object as it was read from JSON
Part = TypeVar("Part")
Words = dict[str, str]
"""What is said, by language."""


@dataclass(frozen=True, kw_only=True)
class Finding:
    """One problem of the data: its name, where, how grave, by language what is wrong and what to do; the line as it is
    `now` and the one to `paste`, each whole or "".

    `more` of its kind are in the same file and not listed, on `lines` and perhaps others.
    """

    code: str
    file: str
    line: int
    column: int
    severity: str
    draft: bool
    message: Words
    fix: Words
    now: str
    paste: str
    more: int
    lines: tuple[int, ...]


@dataclass(frozen=True)
class Rest:
    """How many problems were there before the change, and how much is left to do in drafts."""

    errors: int = 0
    warnings: int = 0
    drafts: int = 0


@dataclass(frozen=True)
class Check:
    """The data check: how many problems the change brings, all told, and the gravest of them; how many were there."""

    errors: int
    warnings: int
    findings: tuple[Finding, ...]
    rest: Rest


@dataclass(frozen=True)
class Build:
    """How the build of the site ended, and what it said when it failed."""

    outcome: str
    said: tuple[str, ...]


@dataclass(frozen=True)
class Failure:
    """A test that failed, and the first line of why."""

    name: str
    said: str


@dataclass(frozen=True)
class Tests:
    """The tests: how many went how, and those that failed."""

    passed: int
    failed: int
    skipped: int
    failures: tuple[Failure, ...]


@dataclass(frozen=True)
class PageChange:
    """A page that says something else: pairs of what it said and says."""

    page: str
    lines: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Changes:
    """The pages that differ from those on the branch that the change goes to; `look_only` is how many say the same."""

    added: tuple[str, ...]
    removed: tuple[str, ...]
    changed: tuple[PageChange, ...]
    look_only: int


@dataclass(frozen=True)
class FieldChange:
    """A field of a record that says something else, by language."""

    name: str
    before: Words
    after: Words


@dataclass(frozen=True)
class RecordChange:
    """A record that says something else: its page and place on it, and its fields."""

    page: str
    anchor: str
    id: str
    fields: tuple[FieldChange, ...]


@dataclass(frozen=True)
class Results:
    """All that a run found; None where a part was not run or cannot be read."""

    check: Check | None
    build: Build | None
    tests: Tests | None
    changes: Changes | None
    records: tuple[RecordChange, ...]
    dead_links: tuple[str, ...]
    waiting: Waiting | None

    @property
    def good(self) -> bool:
        """Whether the data may be published: it has no error, and the site was built."""
        built = self.build is not None and self.build.outcome == "success"
        return self.check is not None and not (self.check.errors or self.check.rest.errors) and built


def results(untrusted: object) -> Results:
    """The results in a value read from JSON, each part with the type and length it should have, whatever was sent."""
    parts = _map(untrusted)
    return Results(
        check=_part(parts, "check", _check),
        build=_part(parts, "build", _build),
        tests=_part(parts, "tests", _tests),
        changes=_part(parts, "changes", _changes),
        records=tuple(map(_record, _maps(parts, "records", RECORDS))),
        dead_links=_texts(parts, "dead_links", NAMES),
        waiting=waiting(parts.get("waiting")),
    )


def _check(part: Untrusted) -> Check:
    rest = _map(part.get("rest"))
    return Check(
        errors=_count(part, "errors"),
        warnings=_count(part, "warnings"),
        findings=tuple(map(_finding, _maps(part, "problems", FINDINGS))),
        rest=Rest(_count(rest, "errors"), _count(rest, "warnings"), _count(rest, "drafts")),
    )


def _finding(part: Untrusted) -> Finding:
    severity = "warning" if part.get("severity") == "warning" else "error"
    return Finding(
        code=_words(part.get("code")),
        file=_words(part.get("file")),
        line=_count(part, "line"),
        column=_count(part, "column"),
        severity=severity,
        draft=part.get("draft") is True,
        message=_by_language(part.get("message")),
        fix=_by_language(part.get("fix")),
        now=_whole(part.get("now")),
        paste=_whole(part.get("paste")),
        more=_count(part, "more"),
        lines=tuple(line for line in _list(part, "lines", LINES) if type(line) is int and 0 < line < MOST),
    )


def _by_language(value: object) -> Words:
    return {lang: _words(_map(value).get(lang)) for lang in LANGUAGES}


def _in_any(value: object) -> Words:
    """Words in the languages of a report, which are others than those of the check; "" for what is said in none."""
    known = [(lang, words) for lang, words in _map(value).items() if isinstance(lang, str) and CODE.fullmatch(lang)]
    return {lang: _words(words) for lang, words in known[:MOST_LANGUAGES]}


def _build(part: Untrusted) -> Build:
    outcome = part.get("outcome")
    named = outcome if isinstance(outcome, str) and outcome in OUTCOMES else "failure"
    return Build(named, _texts(part, "said", LINES))


def _tests(part: Untrusted) -> Tests:
    return Tests(
        passed=_count(part, "passed"),
        failed=_count(part, "failed"),
        skipped=_count(part, "skipped"),
        failures=tuple(
            Failure(_words(failure.get("name")), _words(failure.get("said")))
            for failure in _maps(part, "failures", NAMES)
        ),
    )


def _changes(part: Untrusted) -> Changes:
    changed = (
        PageChange(
            _words(change.get("page")),
            tuple((_words(line.get("before")), _words(line.get("after"))) for line in _maps(change, "lines", LINES)),
        )
        for change in _maps(part, "changed", PAGES)
    )
    return Changes(
        _texts(part, "added", PAGES), _texts(part, "removed", PAGES), tuple(changed), _count(part, "look_only")
    )


def _record(part: Untrusted) -> RecordChange:
    return RecordChange(
        page=_words(part.get("page")),
        anchor=_words(part.get("anchor")),
        id=_words(part.get("id")),
        fields=tuple(
            FieldChange(_words(field.get("name")), _in_any(field.get("before")), _in_any(field.get("after")))
            for field in _maps(part, "fields", LINES)
        ),
    )


def _part(parts: Untrusted, name: str, read: Callable[[Untrusted], Part]) -> Part | None:
    part = parts.get(name)
    return read(part) if isinstance(part, dict) else None


def _map(value: object) -> Untrusted:
    return value if isinstance(value, dict) else {}


def _list(part: Untrusted, name: str, most: int) -> list[object]:
    value = part.get(name)
    return value[:most] if isinstance(value, list) else []


def _maps(part: Untrusted, name: str, most: int) -> list[Untrusted]:
    return [entry for entry in _list(part, name, most) if isinstance(entry, dict)]


def _texts(part: Untrusted, name: str, most: int) -> tuple[str, ...]:
    return tuple(_words(text) for text in _list(part, name, most) if isinstance(text, str))


def _whole(value: object) -> str:
    """A line as `_words` takes it over, or "" where that would leave out its end: nobody should paste half a line."""
    return _words(value) if isinstance(value, str) and len(value) <= WORDS_LONG else ""


def _words(value: object) -> str:
    """A text without signs that nobody sees: controls, lone surrogates, those that turn the writing around."""
    words = value[: WORDS_LONG + 1] if isinstance(value, str) else ""
    seen = "".join(sign if sign.isprintable() or sign.isspace() else "\ufffd" for sign in words)
    return seen if len(seen) <= WORDS_LONG else f"{seen[:WORDS_LONG]}…"


def _count(part: Untrusted, name: str) -> int:
    value = part.get(name)
    return value if type(value) is int and 0 <= value < MOST else 0
