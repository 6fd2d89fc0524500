"""What a problem in the data is: where it stands, what is wrong, what to do.

Knows nothing of YAML, records or rules; the wording comes from messages.py.
"""

from dataclasses import dataclass

from macros.messages import LANGUAGES, MESSAGES, WARNINGS


ERROR, WARNING = "error", "warning"


@dataclass(frozen=True)
class Place:
    """Where something stands in a file of data: path as a person types it, line and column from 1."""

    file: str
    line: int = 1
    column: int = 1


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong: its place, and per language what is wrong and what to do; only errors block."""

    place: Place
    code: str
    message: tuple[str, ...]
    fix: tuple[str, ...]

    @property
    def severity(self) -> str:
        """"error", which blocks publishing, or "warning", which informs."""
        return WARNING if self.code in WARNINGS else ERROR

    @property
    def order(self) -> tuple:
        """Sorts problems: errors first; then by file, line, column, code and wording."""
        return (self.severity != ERROR, self.place.file, self.place.line, self.place.column, self.code, self.message)

    def text(self, lang: str) -> str:
        """`path:line:column: what is wrong — what to do` in one language."""
        place, at = self.place, LANGUAGES.index(lang)
        return f"{place.file}:{place.line}:{place.column}: {self.message[at]} — {self.fix[at]}"


class InvalidData(Exception):
    """The data cannot be published; carries every problem found, in order of place."""

    def __init__(self, problems):
        self.problems = tuple(sorted(set(problems), key=lambda problem: problem.order))
        super().__init__(report(self.problems))


def problem(place: Place, code: str, **values) -> Problem:
    """The problem called `code` at `place`, worded in every language with the values given."""
    wording = [MESSAGES[code][lang] for lang in LANGUAGES]
    return Problem(
        place,
        code,
        tuple(what.format(**values) for what, _ in wording),
        tuple(fix.format(**values) for _, fix in wording),
    )


def report(problems) -> str:
    """All problems as lines for a terminal: Korean first, the English indented beneath."""
    first, *others = LANGUAGES
    lines = []
    for found in problems:
        lines.append(found.text(first))
        for lang in others:
            at = LANGUAGES.index(lang)
            lines.append(f"    {found.message[at]} — {found.fix[at]}")
    return "\n".join(lines)
