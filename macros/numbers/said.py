"""One figure that a text says: the words, and every value they can mean.

Knows kinds of value: a number, an amount of money in won, a day of a year without its year, a month.
"""

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

Amount = tuple[Literal["number", "won"], Decimal]
Day = tuple[Literal["day"], int, int]
Month = tuple[Literal["month"], int]
Value = Amount | Day | Month
"""One thing that words can mean: (kind, value)."""

FIGURE = r"\d[\d,]*(?:\.\d+)?"  # as both languages write it: 1,442 and 64.3
FIVE_DIGITS = 10_000  # below, a number may be a year, which has no comma


@dataclass(frozen=True)
class Said:
    """Words of a text and the values they can mean.

    `certain` where the other language must say one of them too.
    """

    words: str
    values: frozenset[Value]
    certain: bool = True


def number_said(value: int | str | Decimal) -> Amount:
    """A number of anything."""
    return ("number", Decimal(value).normalize() + 0)


def won_said(value: int | str | Decimal) -> Amount:
    """An amount of money in won."""
    return ("won", Decimal(value).normalize() + 0)


def day_said(month: int | str, day: int | str) -> Day:
    """A day of any year."""
    return ("day", int(month), int(day))


def month_said(month: int | str) -> Month:
    """A month of any year."""
    return ("month", int(month))


def is_day(month: int | str, day: int | str) -> bool:
    """Whether two numbers can be a month and a day."""
    return 1 <= int(month) <= 12 and 1 <= int(day) <= 31


def shown(figures: list[Said]) -> str:
    """Figures as a list for a message, each with its reading: '1조 4천억 원(1,400,000,000,000)', or '-' for none."""
    return ", ".join(_shown(figure) for figure in figures) or "-"


def _shown(figure: Said) -> str:
    words, reading = figure.words.strip(), _reading(figure)
    return words if words.replace(",", "") == reading.replace(",", "") else f"{words}({reading})"


def _reading(figure: Said) -> str:
    kind, *value = min(figure.values, key=str)
    if kind in ("day", "month"):
        return "-".join(map(str, value))
    return f"{value[0]:,f}" if value[0] >= FIVE_DIGITS else f"{value[0]:f}"
