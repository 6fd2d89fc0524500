"""The period that an edition is of: a year, or half of one, as the name of its folder says.

Knows the form of the name and which period is the later; nothing of what readers call it.
"""

import re
from dataclasses import dataclass
from functools import cache

FORM = re.compile(r"(?P<year>[1-9][0-9]{3})(?:-(?P<half>[12]))?")


@dataclass(frozen=True, order=True)
class Period:
    """A year, or a `half` of it, 1 or 2; 0 is the whole year, which begins the row: 2031, 2031-1, 2031-2, 2032."""

    year: int
    half: int = 0


@cache
def period_of(id: str) -> Period | None:
    """The period that a folder is named after: '2031' -> Period(2031), '2031-1' -> Period(2031, 1); None for others."""
    form = FORM.fullmatch(id)
    return Period(int(form["year"]), int(form["half"] or 0)) if form else None


def following(id: str) -> str:
    """The id of the edition after: '2031' -> '2032', '2031-1' -> '2031-2', '2031-2' -> '2032-1'; of others, itself."""
    of = period_of(id)
    if of is None:
        return id
    year, half = (of.year, 2) if of.half == 1 else (of.year + 1, min(of.half, 1))
    return f"{year}-{half}" if half else str(year)
