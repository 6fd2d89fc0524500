"""The budget table as print has it: its columns in their order, its amounts in won, and the sums that are ours.

Knows the units that readers may choose; nothing of the page around the table.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from macros.model import BudgetRow, BudgetTable, Edition, Report, Text
from macros.model.remembered import remembered
from macros.views.words import UNITS

WON_OF = {"jo": 10**12, "eok": 10**8, "won": 1}
CHANGES = ("change", "change_percent")
PERCENTAGES = ("share", "change_percent")


@dataclass(frozen=True, kw_only=True)
class Unit:
    """A unit of money that a reader can choose."""

    id: str
    won: int
    name: Text


@dataclass(frozen=True, kw_only=True)
class Cell:
    """One figure of the table, an amount or a percentage, of a change with its sign; neither where none is known."""

    amount_won: int | None = None
    percent: Decimal | None = None
    signed: bool = False


@dataclass(frozen=True, kw_only=True)
class Row:
    """One row of the table: its figures in the order of the columns, and those that the page goes on to speak of."""

    id: str
    former_ids: tuple[str, ...]
    name: Text
    stands_for: Text | None
    cells: tuple[Cell, ...]
    total_won: int
    parts_won: tuple[int, ...]
    share_percent: Decimal | None
    share_rounded: bool
    before_won: int | None
    change_won: int | None


@dataclass(frozen=True, kw_only=True)
class BudgetTableView:
    """The budget table; `sums` are those of the rows, ours where print has no `total_row`.

    `unit` is the printed one, `step_won` the last place that is printed in it; readers may choose `other_units`.
    """

    edition: str
    title: Text
    unit: Text
    unit_won: int
    step_won: int
    other_units: tuple[Unit, ...]
    entity: Text
    columns: tuple[Text, ...]
    rows: tuple[Row, ...]
    sums: tuple[Cell, ...]
    total_row: Row | None
    whole_won: int


@remembered
def budget_table(report: Report, edition: Edition) -> BudgetTableView:
    """The budget table of one edition."""
    table = edition.budget.table
    unit_won, names = table.won(Decimal(1)), [name for name in table.columns.in_order if name != "entity"]
    return BudgetTableView(
        edition=edition.id,
        title=edition.budget.heading,
        unit=table.unit,
        unit_won=unit_won,
        step_won=min(_step_won(amount, unit_won) for row in table.rows for amount in _amounts(row)),
        other_units=tuple(
            Unit(id=id, won=won, name=report.labels.words[UNITS[id]]) for id, won in WON_OF.items() if won != unit_won
        ),
        entity=table.columns.entity,
        columns=tuple(table.columns.headers[name] for name in names),
        rows=tuple(_row(row, table, names) for row in table.rows),
        sums=tuple(_cell(table, name, _sum(table.rows, name)) for name in names),
        total_row=_row(table.total_row, table, names) if table.total_row else None,
        whole_won=table.won(edition.budget.whole),
    )


def _row(row: BudgetRow, table: BudgetTable, names: list[str]) -> Row:
    return Row(
        id=row.id,
        former_ids=row.former_ids,
        name=row.name,
        stands_for=row.stands_for,
        cells=tuple(_cell(table, name, row.cell(name)) for name in names),
        total_won=table.won(row.total),
        parts_won=tuple(table.won(row.parts[part.id]) for part in table.columns.parts),
        share_percent=row.share_percent,
        share_rounded=is_rounded(row, table),
        before_won=None if row.before is None else table.won(row.before),
        change_won=None if row.change is None else table.won(row.change),
    )


def is_rounded(row: BudgetRow, table: BudgetTable) -> bool:
    """Whether the printed share is only about what the amounts make of it."""
    whole = table.total_row.total if table.total_row else sum((each.total for each in table.rows), Decimal(0))
    return row.share_percent is not None and row.share_percent * whole != 100 * row.total


def _cell(table: BudgetTable, name: str, figure: Decimal | None) -> Cell:
    if figure is None:
        return Cell()
    if name in PERCENTAGES:
        return Cell(percent=figure, signed=name in CHANGES)
    return Cell(amount_won=table.won(figure), signed=name in CHANGES)


def _sum(rows: Iterable[BudgetRow], name: str) -> Decimal | None:
    """The sum of a column; of changes in percent what the amounts make of it, where both are printed."""
    figures = [row.cell(name) for row in rows]
    if name == "change_percent":
        before, change = (_sum(rows, column) for column in ("before", "change"))
        if not before or change is None:
            return None
        last_place = min((figure for figure in figures if figure is not None), key=lambda figure: figure.as_tuple()[2])
        return (100 * change / before).quantize(last_place, ROUND_HALF_UP)
    return None if None in figures else sum((figure for figure in figures if figure is not None), Decimal(0))


def _amounts(row: BudgetRow) -> list[Decimal]:
    return [row.total, *row.parts.values(), *(amount for amount in (row.before, row.change) if amount is not None)]


def _step_won(amount: Decimal, unit_won: int) -> int:
    """The won of one in the last place of an amount."""
    return int(Decimal(unit_won).scaleb(int(amount.as_tuple().exponent)))
