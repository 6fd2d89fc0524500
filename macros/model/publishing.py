"""Makes of a report as printed the report as published.

Knows how a correction changes the one field it names; whether it fits there, the rules say, and what does not is left
as printed.
"""

from collections import defaultdict
from typing import Any

from macros.model import Correction, Edition, Report
from macros.model.printed_fields import PrintedField, Step, printed_fields
from macros.wording.problems import Place


def publish(report: Report) -> Report:
    """The report with every correction of every edition made that fits; nothing else differs from print.

    A corrected value stands where its correction says it, so that a rule that finds it wrong points there.
    """
    return report.model_copy(update={"editions": tuple(_publish(edition) for edition in report.editions)})


def _publish(edition: Edition) -> Edition:
    corrections = edition.corrections.corrections if edition.corrections else ()
    if not corrections:
        return edition
    fields = printed_fields(edition)
    by_field: dict[str, list[Correction]] = defaultdict(list)
    for correction in corrections:
        for path in correction.at:
            if path in fields:
                by_field[path].append(correction)
    for path, entries in by_field.items():
        value = _corrected(fields[path], entries)
        if value is not None:
            edition = _with(edition, fields[path].route, value, entries[0].place("published"))
    return edition


def _corrected(field: PrintedField, corrections: list[Correction]) -> Any:
    """The value that corrections of a field make of it, or None where none fits."""
    old = field.value
    if not isinstance(old, str):
        printed, published = (field.read(words) for words in (corrections[0].printed, corrections[0].published))
        return published if printed == old else None
    text, end = "", len(old)
    for start, correction in sorted(((old.find(entry.printed), entry) for entry in corrections), key=_start)[::-1]:
        if start >= 0 and start + len(correction.printed) <= end:
            text = correction.published + old[start + len(correction.printed) : end] + text
            end = start
    return old[:end] + text


def _start(found: tuple[int, Correction]) -> int:
    return found[0]


def _with(held: Any, route: tuple[Step, ...], value: Any, place: Place) -> Any:
    """What is held with the value in it at the end of the route."""
    if not route:
        return value
    step, rest = route[0], route[1:]
    if isinstance(held, tuple):
        return tuple(_with(item, rest, value, place) if at == step else item for at, item in enumerate(held))
    if isinstance(held, dict):
        return {**held, step: _with(held[step], rest, value, place)}
    inner = getattr(held, str(step))
    copy = held.model_copy(update={str(step): _with(inner, rest, value, place)})
    if not rest:
        copy._places = {**held._places, step: place}
    elif isinstance(inner, dict):
        copy._places = {**held._places, (step, rest[0]): place}
    return copy
