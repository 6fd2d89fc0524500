"""The bars above the budget table: every government's budget by account and fund, drawn to one scale.

Knows places and widths in percent; nothing of colors.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from macros.model import BudgetRow, BudgetTable, Edition, Text

MARK_PERCENT, NAME_PERCENT = 5, 9


@dataclass(frozen=True, kw_only=True)
class Segment:
    """One part of a bar: its mark in the key, where it begins and how wide it is in percent, and what fits in.

    That is nothing, its mark, or even its name.
    """

    mark: str
    name: Text
    amount_won: int
    start: Decimal
    middle: Decimal
    width: Decimal
    fits_mark: bool
    fits_name: bool


@dataclass(frozen=True)
class Bar:
    """The parts of one government's budget, drawn to the scale of the largest budget."""

    id: str
    name: Text
    total_won: int
    segments: tuple[Segment, ...]


def bars(edition: Edition) -> tuple[Bar, ...]:
    """A bar for every row of the table, all to one scale; parts of nothing are left out."""
    table = edition.budget.table
    widest = max(table.won(row.total) for row in table.rows)
    return tuple(
        Bar(row.id, row.name, table.won(row.total), tuple(_segments(row, table, widest))) for row in table.rows
    )


def _segments(row: BudgetRow, table: BudgetTable, widest: int) -> Iterator[Segment]:
    start = Decimal(0)
    for place, part in enumerate(table.columns.parts, 1):
        amount = table.won(row.parts[part.id])
        width = _percent(amount, widest)
        if amount:
            middle = _percent(width / 2 + start, 100)
            yield Segment(
                mark=str(place),
                name=part.name,
                amount_won=amount,
                start=start,
                middle=middle,
                width=width,
                fits_mark=width >= MARK_PERCENT,
                fits_name=width >= NAME_PERCENT,
            )
        start += width


def _percent(amount: int | Decimal, whole: int) -> Decimal:
    return (Decimal(100) * amount / whole).quantize(Decimal("0.01")) if whole else Decimal(0)
