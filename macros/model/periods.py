"""The period that an edition is of: a year, or half of one, as the name of its folder says.

Knows the form of the name and which period is the later; nothing of what readers call it.
"""

import re
from dataclasses import dataclass

FORM = re.compile(r"(?P<year>[1-9][0-9]{3})(?:-(?P<half>[12]))?")


@dataclass(frozen=True, order=True)
class Period:
    """A year, or a `half` of it, 1 or 2; 0 is the whole year, which begins the row: 2031, 2031-1, 2031-2, 2032."""

    year: int
    half: int = 0


def period_of(id: str) -> Period | None:
    """The period that a folder is named after: '2031' -> Period(2031), '2031-1' -> Period(2031, 1); None for others."""
    form = FORM.fullmatch(id)
    return Period(int(form["year"]), int(form["half"] or 0)) if form else None
