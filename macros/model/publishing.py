"""Makes of a report as printed the report as published.

Knows how a correction changes a field; the rules have seen to it that every correction fits.
"""

from collections import defaultdict
from datetime import date

from macros.model import Correction, Edition, Record, Report


def publish(report: Report) -> Report:
    """The report with every correction of every edition made; nothing else differs from print.

    Raises ValueError for a date corrected to none, which the rules refuse.
    """
    return report.model_copy(update={"editions": tuple(_publish(edition) for edition in report.editions)})


def _publish(edition: Edition) -> Edition:
    by_field = defaultdict(list)
    for correction in edition.corrections.corrections:
        for path in correction.at:
            by_field[path].append(correction)
    return _corrected(edition, by_field) if by_field else edition


def _corrected(value, by_field):
    if isinstance(value, tuple):
        return tuple(_corrected(item, by_field) for item in value)
    if not isinstance(value, Record):
        return value
    changes = {}
    for field in type(value).model_fields:
        old = getattr(value, field)
        new = _corrected(old, by_field)
        for correction in by_field.get(f"{getattr(value, 'id', None)}.{field}", ()):
            new = _replaced(new, correction)
        if new is not old and new != old:
            changes[field] = new
    return value.model_copy(update=changes) if changes else value


def _replaced(value, correction: Correction):
    if isinstance(value, date):
        return date.fromisoformat(correction.published)
    return value.model_copy(update={"ko": value.ko.replace(correction.printed, correction.published)})
