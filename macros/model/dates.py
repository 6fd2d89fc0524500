"""What a report dates things by: a day, or a month where print gives no day.

Knows the calendar; nothing of records, and nothing of how a date is printed or worded.
"""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from typing import Literal


@dataclass(frozen=True)
class Month:
    """A month of a year, of which no day is known: '2030-05'."""

    year: int
    month: int

    def __str__(self) -> str:
        return f"{self.year:04}-{self.month:02}"


When = date | Month


def first_day(when: When) -> date:
    """The day, or the first of the month."""
    return date(when.year, when.month, 1) if isinstance(when, Month) else when


def last_day(when: When) -> date:
    """The day, or the last of the month."""
    if isinstance(when, Month):
        return date(when.year, when.month, monthrange(when.year, when.month)[1])
    return when


def misfit(start: When, end: When) -> Literal["end_of_another_kind", "end_before_start"] | None:
    """Why no period runs from `start` to `end`, as the code of an error; None where one does."""
    if isinstance(start, Month) is not isinstance(end, Month):
        return "end_of_another_kind"
    return "end_before_start" if first_day(end) <= first_day(start) else None
