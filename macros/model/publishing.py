"""Makes of a report as printed the report as published.

Knows how a correction changes a field; the rules have seen to it that every correction fits.
"""

from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from typing import Any

from macros.model import Correction, Edition, Record, Report, Text
from macros.model.record import AnyRecord


def publish(report: Report) -> Report:
    """The report with every correction of every edition made; nothing else differs from print.

    Raises ValueError for a date corrected to none, which the rules refuse.
    """
    return report.model_copy(update={"editions": tuple(_publish(edition) for edition in report.editions)})


def _publish(edition: Edition) -> Edition:
    by_field: dict[str, list[Correction]] = defaultdict(list)
    for correction in edition.corrections.corrections:
        for path in correction.at:
            by_field[path].append(correction)
    return _corrected(edition, by_field) if by_field else edition


def _corrected(record: AnyRecord, by_field: Mapping[str, list[Correction]]) -> AnyRecord:
    changes = {}
    for field in type(record).model_fields:
        old = getattr(record, field)
        new = _inside(old, by_field)
        for correction in by_field.get(f"{getattr(record, 'id', None)}.{field}", ()):
            new = _replaced(new, correction)
        if new is not old and new != old:
            changes[field] = new
    return record.model_copy(update=changes) if changes else record


def _inside(value: Any, by_field: Mapping[str, list[Correction]]) -> Any:
    """What a field holds, which may be anything, with the corrections of all records in it made."""
    if isinstance(value, tuple):
        return tuple(_inside(item, by_field) for item in value)
    return _corrected(value, by_field) if isinstance(value, Record) else value


def _replaced(value: date | Text, correction: Correction) -> date | Text:
    if isinstance(value, date):
        return date.fromisoformat(correction.published)
    return value.model_copy(update={"ko": value.ko.replace(correction.printed, correction.published)})
