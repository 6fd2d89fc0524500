"""The bars above the budget table: every government's budget by account and fund, drawn to one scale.

Knows places and widths in percent; nothing of colors.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from unicodedata import east_asian_width

from macros.model import BudgetRow, BudgetTable, Edition, Text
from macros.views.budget_table import is_rounded

MARK_PERCENT = 5
EM_PERCENT, AROUND_PERCENT = 2.2, 2
"""Of the narrowest bar that shows names: a letter as wide as it is high, and the room around a name."""
NARROW = 0.55
"""How wide other letters are, to that."""


@dataclass(frozen=True, kw_only=True)
class Segment:
    """One part of a bar: its mark in the key, where it begins and how wide it is in percent, and what fits in: nothing,
    its mark, or even its name.
    """

    mark: str
    name: Text
    amount_won: int
    start: Decimal
    middle: Decimal
    width: Decimal
    fits_mark: bool

    def fits(self, name: str) -> bool:
        """Whether its name in a language does."""
        ems = sum(1 if east_asian_width(letter) in "WF" else NARROW for letter in name)
        return self.width >= ems * EM_PERCENT + AROUND_PERCENT


@dataclass(frozen=True, kw_only=True)
class Bar:
    """The parts of one government's budget, drawn to the scale of the largest budget, and its share of all."""

    id: str
    name: Text
    stands_for: Text | None
    total_won: int
    share_percent: Decimal | None
    share_rounded: bool
    segments: tuple[Segment, ...]


def bars(edition: Edition) -> tuple[Bar, ...]:
    """A bar for every row of the table, all to one scale; parts of nothing are left out."""
    table = edition.budget.table
    widest = max(table.won(row.total) for row in table.rows)
    return tuple(
        Bar(
            id=row.id,
            name=row.name,
            stands_for=row.stands_for,
            total_won=table.won(row.total),
            share_percent=row.share_percent,
            share_rounded=is_rounded(row, table),
            segments=tuple(_segments(row, table, widest)),
        )
        for row in table.rows
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
            )
        start += width


def _percent(amount: int | Decimal, whole: int) -> Decimal:
    return (Decimal(100) * amount / whole).quantize(Decimal("0.01")) if whole else Decimal(0)
