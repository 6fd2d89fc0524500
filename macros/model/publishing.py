"""Makes of a report as printed the report as published.

Knows how a correction changes the one field it names; whether it fits there, the rules say, and what does not is left
as printed.
"""

from collections import defaultdict
from typing import Any

from macros.model import Correction, Edition, Record, Report
from macros.model.once import once
from macros.model.printed_fields import PrintedField, Step, printed_fields
from macros.model.record import Where
from macros.wording.problems import Place

Change = tuple[Any, Place] | dict[Step, Any]
"""A value that takes the place of another, with where it was read from; or changes inside what is held."""

Changes = dict[Step, Any]
"""A Change by each step from what is held."""


@once
def publish(report: Report) -> Report:
    """The report with every correction of every edition made that fits; nothing else differs from print.

    A corrected value stands where its correction says it, so that a rule that finds it wrong points there.
    """
    return report.model_copy(update={"editions": tuple(published(edition) for edition in report.editions)})


@once
def published(edition: Edition) -> Edition:
    """One edition with its corrections made."""
    corrections = edition.corrections.corrections if edition.corrections else ()
    if not corrections:
        return edition
    fields = printed_fields(edition)
    by_field: dict[str, list[Correction]] = defaultdict(list)
    for correction in corrections:
        for path in correction.at:
            if path in fields:
                by_field[path].append(correction)
    changes: Changes = {}
    for path, entries in by_field.items():
        value = _corrected(fields[path], entries)
        if value is not None:
            *way, last = fields[path].route
            inside = changes
            for step in way:
                inside = inside.setdefault(step, {})
            inside[last] = (value, entries[0].place("published"))
    published: Edition = _with(edition, changes)
    return published


def _corrected(field: PrintedField, corrections: list[Correction]) -> Any:
    """The value that corrections of a field make of it, or None where none fits."""
    old = field.value
    if not isinstance(old, str):
        printed, published = (field.read(words) for words in (corrections[0].printed, corrections[0].published))
        return published if printed == old else None
    end, pieces = len(old), list[str]()  # from the end to the start
    for start, correction in sorted(((old.find(entry.printed), entry) for entry in corrections), key=_start)[::-1]:
        if start >= 0 and start + len(correction.printed) <= end:
            pieces += [old[start + len(correction.printed) : end], correction.published]
            end = start
    return "".join([old[:end], *reversed(pieces)])


def _start(found: tuple[int, Correction]) -> int:
    return found[0]


def _with(held: Any, changes: Changes) -> Any:
    """What is held with every change made in it; a record just as the last time, where the changes are the same."""
    if isinstance(held, tuple):
        return tuple(_changed(item, changes[at]) if at in changes else item for at, item in enumerate(held))
    if isinstance(held, dict):
        return {**held, **{step: _changed(held[step], change) for step, change in changes.items()}}
    how, before = held.kept.get(_with, (None, None))
    if how != repr(changes):  # where 1.0 is another figure than 1.00
        before = _changed_record(held, changes)
        held.kept[_with] = (repr(changes), before)
    return before


def _changed_record(held: Record, changes: Changes) -> Record:
    parts = {str(step): (getattr(held, str(step)), change) for step, change in changes.items()}
    copy = held.model_copy(update={name: _changed(inner, change) for name, (inner, change) in parts.items()})
    places: dict[Where, Place] = {}
    for name, (inner, change) in parts.items():
        if isinstance(change, tuple):
            places[name] = change[1]
        elif isinstance(inner, dict):
            places |= {(name, key): value[1] for key, value in change.items() if isinstance(value, tuple)}
    return copy.standing(places)


def _changed(held: Any, change: Change) -> Any:
    return change[0] if isinstance(change, tuple) else _with(held, change)
