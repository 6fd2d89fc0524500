"""What a problem in the data is: where it stands, how grave it is, what is wrong, why it matters, what to do.

Knows nothing of YAML, records or rules; the wording is read from ko.toml and en.toml.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, NamedTuple

from macros.wording.languages import LANGUAGES
from macros.wording.words import both, codes, filled, message, say

ERROR, WARNING = "error", "warning"

MOST = 200  # problems that are listed; nobody reads on
MANY, FEW = 20, 5  # more than MANY of one cause in one file are one mistake, which the first FEW show
LINES = 10  # on which the others stand
LONGEST_QUOTE = 1_000  # characters; the longest text of a report is a third of it

Values = dict[str, Any]
"""What fills the places of a message, by name."""

WARNINGS = frozenset(
    (
        "comment-after-text",
        "long-text",
        "numbers-unjudged",
        "page-new",
        "page-stale",
        "placeholder",
        "topic-without-current",
        "translation-stale",
        "translations-missing",
        "translations-new",
    )
)
"""Everything else is an error, which blocks publishing."""


@cache
def unreadable() -> frozenset[str]:
    """The codes of which what follows on the same line may stem."""
    return frozenset(codes("files", "syntax", "characters"))


class Place(NamedTuple):
    """Where something stands in a file of data: path as a person types it, line and column from 1."""

    file: str
    line: int = 1
    column: int = 1


@dataclass(frozen=True, kw_only=True)
class Problem:
    """One thing that is wrong: its place, and per language what is wrong, what to do and why it matters.

    `paste` is the mended line, where it can be known; `swap` what to replace on the line to get it. What is left to do
    in a `draft`, an edition given by its id, blocks nothing.
    """

    place: Place
    code: str
    message: tuple[str, ...]
    fix: tuple[str, ...]
    why: tuple[str, ...]
    paste: str | None = None
    swap: tuple[str, str] | None = None
    draft: str | None = None

    @property
    def in_draft(self) -> bool:
        """Whether it is in an edition that is not published yet."""
        return self.draft is not None

    @property
    def severity(self) -> str:
        """Either "error", which blocks publishing, or "warning", which informs."""
        return WARNING if self.in_draft or self.code in WARNINGS else ERROR

    @property
    def order(self) -> tuple[int, str, int, int, str, tuple[str, ...], str]:
        """Sorts problems: files nobody can read, other errors, warnings, drafts; then by place, code and wording."""
        rank = 3 if self.in_draft else 2 if self.severity == WARNING else 0 if self.code in unreadable() else 1
        return (rank, self.place.file, self.place.line, self.place.column, self.code, self.message, self.paste or "")

    @property
    def cause(self) -> tuple[str, str, str]:
        """What problems of one kind in one file have in common."""
        return (self.code, self.place.file, self.severity)

    def text(self, lang: str) -> str:
        """`path:line:column: what is wrong — what to do` in one language."""
        return f"{self.place.file}:{self.place.line}:{self.place.column}: {self.said(lang)}"

    def said(self, lang: str) -> str:
        """What is wrong and what to do, in one language, without the place."""
        index = LANGUAGES.index(lang)
        return f"{self.message[index]} — {self.fix[index]}"


class InvalidData(Exception):
    """The data cannot be published; carries every problem found, the gravest first."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = in_order(problems)
        super().__init__(listed(self.problems))


def problem(
    place: Place, code: str, paste: str | None = None, swap: tuple[str, str] | None = None, **values: object
) -> Problem:
    """The problem called `code` at `place`, worded in every language; a value may be `Spoken`, in each of them too.

    Raises KeyError for an unknown code, or where its message names a value that is not given.
    """
    short = {name: _quoted(value) for name, value in values.items()}
    what, fix, why = (
        tuple(filled(message(code, lang)[part], lang, short) for lang in LANGUAGES) for part in ("what", "fix", "why")
    )
    return Problem(place=place, code=code, message=what, fix=fix, why=why, paste=paste, swap=swap)


def _quoted(value: object) -> object:
    """A value as a message quotes it: a text of pages, which a thousand problems may be about, without its end."""
    if isinstance(value, Mapping):
        return {lang: _quoted(words) for lang, words in value.items()}
    return f"{value[:LONGEST_QUOTE]}…" if isinstance(value, str) and len(value) > LONGEST_QUOTE else value


def in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """The problems without repeats, the gravest first; the order they were found in leaves no trace."""
    return tuple(sorted(set(problems), key=lambda finding: finding.order))


@dataclass(frozen=True)
class Listed:
    """A problem that is listed; with the last of its kind that is, how many `more` there are, and on which `lines`."""

    problem: Problem
    more: int = 0
    lines: tuple[int, ...] = ()

    def others(self, langs: tuple[str, ...]) -> str:
        """How many more there are of its kind, and on which lines."""
        shown = ", ".join(map(str, self.lines[:LINES])) + (" …" if len(self.lines) > LINES else "")
        return both("more_alike", langs, count=self.more, lines=shown)


@dataclass(frozen=True)
class Listing:
    """What is listed of many problems, and how many are neither listed nor counted beside one."""

    entries: tuple[Listed, ...]
    unlisted: int


def listing(problems: Collection[Problem]) -> Listing:
    """The first problems, however many there are; of many of one cause in one file, the first few stand for all."""
    alike: dict[tuple[str, str, str], list[Problem]] = defaultdict(list)
    for finding in problems:
        alike[finding.cause].append(finding)
    seen: Counter[tuple[str, str, str]] = Counter()
    entries: list[Listed] = []
    for finding in problems:
        group = alike[finding.cause]
        seen[finding.cause] += 1
        if len(entries) < MOST and (len(group) <= MANY or seen[finding.cause] <= FEW):
            others = group[FEW:] if len(group) > MANY and seen[finding.cause] == FEW else []
            lines = tuple(dict.fromkeys(other.place.line for other in others))
            entries.append(Listed(finding, len(others), lines))
    return Listing(tuple(entries), len(problems) - sum(1 + entry.more for entry in entries))


def listed(problems: Collection[Problem], langs: tuple[str, ...] = LANGUAGES) -> str:
    """The problems as lines for a terminal: the first language by the place, everything else indented beneath."""
    shown = listing(problems)
    lines = [line for entry in shown.entries for line in _lines(entry, langs)]
    return "\n".join([*lines, *([both("more", langs, count=shown.unlisted)] if shown.unlisted else [])])


def _lines(entry: Listed, langs: tuple[str, ...]) -> Iterator[str]:
    finding = entry.problem
    place = f"{finding.place.file}:{finding.place.line}:{finding.place.column}: "
    for lang in langs:
        kind = "draft" if finding.in_draft else finding.severity
        mark = f"[{say(kind, lang)}] " if kind != ERROR else ""
        yield f"{place}{mark}{finding.said(lang)}"
        yield f"      {say('why', lang)}: {finding.why[LANGUAGES.index(lang)]}"
        place = "    "
    if finding.paste is not None:
        yield f"      {both('paste', langs)}: {finding.paste.strip()}"
    if entry.more:
        yield f"      {entry.others(langs)}"
