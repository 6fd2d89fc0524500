"""What a problem in the data is: where it stands, how grave it is, what is wrong, why it matters, what to do.

Knows nothing of YAML, records or rules; the wording is read from ko.toml and en.toml.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from macros.wording.languages import FIRST, LANGUAGES
from macros.wording.words import both, filled, read, say

ERROR, WARNING = "error", "warning"

Values = dict[str, Any]
"""What fills the places of a message, by name."""

MESSAGES = {
    code: {lang: read(lang)["problems"][theme][code] for lang in LANGUAGES}
    for theme, messages in read(FIRST)["problems"].items()
    for code in messages
}
"""By code and language, the parts of a message: `what` is wrong, how to `fix` it, `why` it matters."""

UNREADABLE = frozenset(code for theme in ("files", "syntax", "characters") for code in read(FIRST)["problems"][theme])
"""What follows on the same line may stem from these."""

WARNINGS = frozenset(
    (
        "comment-after-text",
        "long-text",
        "numbers-unjudged",
        "placeholder",
        "translation-stale",
        "translations-missing",
        "translations-new",
    )
)
"""Everything else is an error, which blocks publishing."""


@dataclass(frozen=True)
class Place:
    """Where something stands in a file of data: path as a person types it, line and column from 1."""

    file: str
    line: int = 1
    column: int = 1


@dataclass(frozen=True, kw_only=True)
class Problem:
    """One thing that is wrong: its place, and per language what is wrong, what to do and why it matters.

    `paste` is the mended line, where it can be known; `swap` what to replace on the line to get it. What is wrong in a
    draft blocks nothing.
    """

    place: Place
    code: str
    message: tuple[str, ...]
    fix: tuple[str, ...]
    why: tuple[str, ...]
    paste: str | None = None
    swap: tuple[str, str] | None = None
    in_draft: bool = False

    @property
    def severity(self) -> str:
        """Either "error", which blocks publishing, or "warning", which informs."""
        return WARNING if self.in_draft or self.code in WARNINGS else ERROR

    @property
    def order(self) -> tuple[int, str, int, int, str, tuple[str, ...], str]:
        """Sorts problems: files nobody can read, other errors, warnings; then by place, code and wording."""
        rank = 2 if self.severity == WARNING else 0 if self.code in UNREADABLE else 1
        return (rank, self.place.file, self.place.line, self.place.column, self.code, self.message, self.paste or "")

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
    message, fix, why = (
        tuple(filled(MESSAGES[code][lang][part], lang, values) for lang in LANGUAGES) for part in ("what", "fix", "why")
    )
    return Problem(place=place, code=code, message=message, fix=fix, why=why, paste=paste, swap=swap)


def in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """The problems without repeats, the gravest first; the order they were found in leaves no trace."""
    return tuple(sorted(set(problems), key=lambda finding: finding.order))


def listed(problems: Iterable[Problem], langs: tuple[str, ...] = LANGUAGES) -> str:
    """All problems as lines for a terminal: the first language by the place, everything else indented beneath."""
    return "\n".join(line for finding in problems for line in _lines(finding, langs))


def _lines(finding: Problem, langs: tuple[str, ...]) -> Iterator[str]:
    place = f"{finding.place.file}:{finding.place.line}:{finding.place.column}: "
    for lang in langs:
        kind = "draft" if finding.in_draft else finding.severity
        mark = f"[{say(kind, lang)}] " if kind != ERROR else ""
        yield f"{place}{mark}{finding.said(lang)}"
        yield f"      {say('why', lang)}: {finding.why[LANGUAGES.index(lang)]}"
        place = "    "
    if finding.paste is not None:
        yield f"      {both('paste', langs)}: {finding.paste.strip()}"
