"""What a run found: the data check, the build, the tests, the pages that change; read from files nobody vouches for.

Knows the shape of the results and how much of them is taken over; nothing of how they are shown.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from words import LANGUAGES

FINDINGS, PAGES, LINES, NAMES = 200, 300, 20, 100  # of each, no more is taken over
WORDS_LONG = 600
MOST = 10**9  # no count is larger
OUTCOMES = ("success", "failure")
Untrusted = dict[str, object]  # an object as it was read from JSON
Part = TypeVar("Part")


@dataclass(frozen=True, kw_only=True)
class Finding:
    """One problem of the data: where, how grave, by language what is wrong and what to do; the line to paste.

    `more` of its kind are in the same file and not listed, on `lines` and perhaps others.
    """

    file: str
    line: int
    column: int
    severity: str
    message: dict[str, str]
    fix: dict[str, str]
    paste: str
    more: int
    lines: tuple[int, ...]


@dataclass(frozen=True)
class Check:
    """The data check: how many problems, all told, and the gravest of them."""

    errors: int
    warnings: int
    findings: tuple[Finding, ...]


@dataclass(frozen=True)
class Tests:
    """The tests: how many went how, and the names of those that failed."""

    passed: int
    failed: int
    skipped: int
    failures: tuple[str, ...]


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
class Results:
    """All that a run found; None where a part was not run or cannot be read."""

    check: Check | None
    build: str | None
    tests: Tests | None
    changes: Changes | None

    @property
    def good(self) -> bool:
        """Whether the change may be published: the data has no error and the site was built; where tests ran, none
        failed.
        """
        if not self.check or self.check.errors or self.build != "success":
            return False
        return not self.tests or (self.tests.passed > 0 and not self.tests.failed)


def results(untrusted: object) -> Results:
    """The results in a value read from JSON, each part with the type and length it should have, whatever was sent."""
    parts = _map(untrusted)
    build = parts.get("build")
    return Results(
        check=_part(parts, "check", _check),
        build=build if isinstance(build, str) and build in OUTCOMES else None,
        tests=_part(parts, "tests", _tests),
        changes=_part(parts, "changes", _changes),
    )


def _check(part: Untrusted) -> Check:
    return Check(
        _count(part, "errors"), _count(part, "warnings"), tuple(map(_finding, _maps(part, "problems", FINDINGS)))
    )


def _finding(part: Untrusted) -> Finding:
    severity = "warning" if part.get("severity") == "warning" else "error"
    return Finding(
        file=_words(part.get("file")),
        line=_count(part, "line"),
        column=_count(part, "column"),
        severity=severity,
        message=_by_language(part.get("message")),
        fix=_by_language(part.get("fix")),
        paste=_words(part.get("paste")),
        more=_count(part, "more"),
        lines=tuple(line for line in _list(part, "lines", LINES) if type(line) is int and 0 < line < MOST),
    )


def _by_language(value: object) -> dict[str, str]:
    return {lang: _words(_map(value).get(lang)) for lang in LANGUAGES}


def _tests(part: Untrusted) -> Tests:
    return Tests(
        passed=_count(part, "passed"),
        failed=_count(part, "failed"),
        skipped=_count(part, "skipped"),
        failures=_texts(part, "failures", NAMES),
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


def _words(value: object) -> str:
    """A text without signs that nobody sees: controls, lone surrogates, those that turn the writing around."""
    words = value[: WORDS_LONG + 1] if isinstance(value, str) else ""
    seen = "".join(sign if sign.isprintable() or sign.isspace() else "\ufffd" for sign in words)
    return seen if len(seen) <= WORDS_LONG else f"{seen[:WORDS_LONG]}…"


def _count(part: Untrusted, name: str) -> int:
    value = part.get(name)
    return value if type(value) is int and 0 <= value < MOST else 0
