"""What is said beside a record that was corrected or may be wrong: print's letters or, of a date, ours, and why.

Knows which field a misprint names and whether it touches a fact; nothing of how corrections are made.
"""

from collections import defaultdict
from dataclasses import dataclass

from macros.model import Edition, Text
from macros.model.dates import When
from macros.model.fields import day_or_month
from macros.model.misprints import Correction, OpenQuestion
from macros.model.remembered import remembered
from macros.model.walking import by_id
from macros.numbers.periods import printed_date
from macros.views import addresses
from macros.views.common import Link, name_of
from macros.views.prose import figure

DATES = ("date", "end", "as_of")  # the fields that misprints quote as 2030-01-18
OF_LETTERS = ("middle-dot", "punctuation", "spacing", "syllable")
"""The kinds of misprint that touch no fact, which a small mark tells of; any other is told in the open."""


@dataclass(frozen=True, kw_only=True)
class Misprint:
    """What print says where a record was corrected (`certain`) or may be wrong, and what is or may be meant instead.

    Both in the words of print, or a date said in ours. `of` is the record, or the file.
    """

    of: str
    certain: bool
    of_letters: bool
    printed: str | When
    new: str | When
    why: Text
    in_short: Text | None
    sources: tuple[str, ...]
    address: str


@dataclass(frozen=True)
class NotedLink(Link):
    """A link to a record by its name, and whether anything of that was corrected or may be wrong."""

    corrected: bool
    in_doubt: bool


def noted_link(edition: Edition, id: str, text: Text, address: str) -> NotedLink:
    """A link to a record, with what is said beside it."""
    own = misprints(edition, id)
    return NotedLink(text, address, any(one.certain for one in own), any(not one.certain for one in own))


def misprints(edition: Edition, name: str) -> tuple[Misprint, ...]:
    """The misprints of one record, or of what stands outside records in one file ('budget').

    The report's own wording; a number that print says in other words is left to the misprint of those words.
    """
    return _misprints(edition).get(name, ())


@remembered
def _misprints(edition: Edition) -> dict[str, tuple[Misprint, ...]]:
    """The misprints of every record that has any."""
    found: dict[str, list[Misprint]] = defaultdict(list)
    held = edition.corrections
    entries: tuple[Correction | OpenQuestion, ...] = (*held.corrections, *held.unanswered)
    for entry in entries:
        first = {path.partition(".")[0]: path for path in reversed(entry.at)}
        for name, path in first.items():
            if stands_in_print(edition, path, as_printed(edition, path, entry.printed)):
                found[name].append(_misprint(edition, path, entry))
    return {name: tuple(own) for name, own in found.items()}


def _misprint(edition: Edition, path: str, entry: Correction | OpenQuestion) -> Misprint:
    return Misprint(
        of=path.partition(".")[0],
        certain=isinstance(entry, Correction),
        of_letters=entry.kind in OF_LETTERS,
        printed=as_printed(edition, path, entry.printed),
        new=as_published(edition, path, entry.published if isinstance(entry, Correction) else entry.suggested),
        why=entry.why,
        in_short=entry.in_short,
        sources=entry.sources,
        address=addresses.misprint(entry.id),
    )


def as_printed(edition: Edition, path: str, quoted: str) -> str | When:
    """What a misprint quotes from print: of a date what stands in the column of dates, if that gives it."""
    if _is_figure(edition, path):
        return _in_thousands(quoted)
    id, _, field = path.partition(".")
    if field not in DATES:
        return quoted
    for achievement in edition.achievements.achievements:
        column = printed_date(achievement.date_printed) if achievement.id == id else None
        if column and (field == "date" or column.last):
            return column.words
    return day_or_month(quoted)


def as_published(edition: Edition, path: str, new: str) -> str | When:
    """What a misprint says instead, in the same form."""
    if path.partition(".")[2] in DATES:
        return day_or_month(new)
    return _in_thousands(new) if _is_figure(edition, path) else new


def stands_in_print(edition: Edition, path: str, printed: str | When) -> bool:
    """Whether print has a figure in these digits: the population is printed as 1,442천 and stored as 1442000."""
    if not isinstance(printed, str) or not _is_figure(edition, path):
        return True
    line = getattr(by_id(edition).get(path.partition(".")[0]), "line", 0)
    return printed in edition.source[line - 1] if 0 < line <= len(edition.source) else False


def is_corrected(edition: Edition, id: str, field: str) -> bool:
    """Whether a field of a record differs from print."""
    return any(f"{id}.{field}" in correction.at for correction in edition.corrections.corrections)


def place_of(edition: Edition, path: str) -> Link:
    """The record that a misprint names, or the page of what stands outside records."""
    name, where = path.partition(".")[0], addresses.records(edition)
    if name in where:
        return Link(name_of(by_id(edition)[name]), where[name])
    pages: dict[str, tuple[Text, str]] = {
        "report": (edition.frame.title.text, addresses.whole(edition)),
        "overview": (edition.overview.heading, addresses.overview(edition)),
        "budget": (edition.budget.heading, addresses.budget(edition)),
        "achievements": (edition.frame.parts.achievements.heading, addresses.achievements(edition)),
    }
    return Link(*pages[name])


def _is_figure(edition: Edition, path: str) -> bool:
    try:
        figure(edition, path)
    except LookupError:
        return False
    return True


def _in_thousands(words: str) -> str:
    return f"{int(words):,}" if words.isdecimal() else words
