"""The misprints of an edition as numbered notes: a mark at each place, and the list that the marks lead to.

Knows where print has a record; nothing of how notes look.
"""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from macros.model import Edition, Labels
from macros.model.misprints import Correction, OpenQuestion
from macros.model.remembered import remembered
from macros.model.walking import by_id
from macros.views.reference import MisprintView, misprint_view


@dataclass(frozen=True)
class Note:
    """One misprint under its number: what was corrected (`certain`) and what may be wrong are numbered apart."""

    number: int
    certain: bool
    misprint: MisprintView


@dataclass(frozen=True)
class Mark:
    """What stands at a place that a note tells of: at a `field` of a record."""

    number: int
    certain: bool
    field: str


@dataclass(frozen=True, kw_only=True)
class Notes:
    """The notes of an edition in the order of print, and all marks by the record that they stand at, or the file."""

    corrections: tuple[Note, ...]
    questions: tuple[Note, ...]
    marks: Mapping[str, tuple[Mark, ...]]


@remembered
def notes(labels: Labels, edition: Edition) -> Notes:
    """All misprints of one edition but those that are answered: print was right."""
    marks: dict[str, list[Mark]] = defaultdict(list)
    found: dict[bool, list[Note]] = {True: [], False: []}
    corrections, questions = edition.corrections.corrections, edition.corrections.unanswered
    entries: tuple[Correction | OpenQuestion, ...] = (*corrections, *questions)
    in_order: list[Correction | OpenQuestion] = sorted(entries, key=partial(_line, edition))
    for entry in in_order:
        own = found[isinstance(entry, Correction)]
        note = Note(len(own) + 1, isinstance(entry, Correction), misprint_view(labels, edition, entry))
        own.append(note)
        for name, field in dict.fromkeys(_place(path) for path in entry.at):
            marks[name].append(Mark(note.number, note.certain, field))
    return Notes(
        corrections=tuple(found[True]),
        questions=tuple(found[False]),
        marks={name: tuple(own) for name, own in marks.items()},
    )


def _place(path: str) -> tuple[str, str]:
    name, _, inside = path.partition(".")
    return name, inside.partition(".")[0]


def _line(edition: Edition, entry: Correction | OpenQuestion) -> int:
    """The first line of print that a misprint is on; what belongs to no record stands at the head of its part."""
    heads = {
        "overview": edition.overview.line,
        "budget": edition.budget.line,
        "achievements": edition.frame.parts.achievements.line,
    }
    lines = {name: record.line for name, record in by_id(edition).items()} | heads
    return min(lines.get(_place(path)[0], 0) for path in entry.at)
