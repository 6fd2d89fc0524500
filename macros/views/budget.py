"""The page of the budget: table, checks, fiscal self-reliance."""

from dataclasses import dataclass
from decimal import Decimal

from macros.model import BudgetRow, BudgetTable, Edition, Report, Term, Text
from macros.model.budget import BudgetSize, SelfReliance
from macros.views import addresses
from macros.views.budget_bars import Bar, bars
from macros.views.common import OtherEdition, Source, other_editions, source

UNITS = {"jo": "unit_jo", "eok": "unit_eok", "won": "unit_won"}
"""The units that amounts can be read in besides the printed one, each with the interface word that names it."""
WON_OF = {"jo": 10**12, "eok": 10**8, "won": 1}


@dataclass(frozen=True, kw_only=True)
class Unit:
    """A unit of money that a reader can choose."""

    id: str
    won: int
    name: Text


@dataclass(frozen=True, kw_only=True)
class Row:
    """One row of the table: its amounts in the order of the columns."""

    id: str
    former_ids: tuple[str, ...]
    name: Text
    total_won: int
    parts_won: tuple[int, ...]
    share_percent: Decimal


@dataclass(frozen=True, kw_only=True)
class BudgetTableView:
    """The budget table; `totals_won` is the sum of the rows, which print gives only for the whole.

    `unit` is the printed one, `step_won` the last place that is printed in it; readers may choose `other_units`.
    """

    edition: str
    title: Text
    unit: Text
    unit_won: int
    step_won: int
    other_units: tuple[Unit, ...]
    entity: Text
    total: Text
    parts: tuple[Text, ...]
    share: Text
    rows: tuple[Row, ...]
    whole_won: int
    totals_won: tuple[int, ...]
    total_percent: Decimal


@dataclass(frozen=True)
class Rate:
    """The fiscal self-reliance of one government, in percent."""

    name: Text
    percent: Decimal


@dataclass(frozen=True, kw_only=True)
class BudgetView:
    """The whole page: the sentence, the table, fiscal self-reliance with its definition."""

    edition: str
    title: Text
    size: BudgetSize
    table: BudgetTableView
    bars: tuple[Bar, ...]
    reliance: SelfReliance
    rates: tuple[Rate, ...]
    term: Term
    term_address: str
    source: Source
    editions: tuple[OtherEdition, ...]


def budget_table(report: Report, edition: Edition) -> BudgetTableView:
    """The budget table of one edition."""
    table = edition.budget.table
    columns, unit_won = table.columns, table.won(Decimal(1))
    return BudgetTableView(
        edition=edition.id,
        title=edition.budget.heading,
        unit=table.unit,
        unit_won=unit_won,
        step_won=min(_step_won(amount, unit_won) for row in table.rows for amount in (row.total, *row.parts.values())),
        other_units=tuple(
            Unit(id=id, won=won, name=report.labels.words[UNITS[id]]) for id, won in WON_OF.items() if won != unit_won
        ),
        entity=columns.entity,
        total=columns.total,
        parts=tuple(part.name for part in columns.parts),
        share=columns.share,
        rows=tuple(_row(row, table) for row in table.rows),
        whole_won=table.won(edition.budget.size.total),
        totals_won=tuple(sum(table.won(row.parts[part.id]) for row in table.rows) for part in columns.parts),
        total_percent=sum((row.share_percent for row in table.rows), Decimal(0)),
    )


def budget(report: Report, edition: Edition) -> BudgetView:
    """The budget page of one edition."""
    reliance = edition.budget.self_reliance
    names = {row.id: row.name for row in edition.budget.table.rows}
    return BudgetView(
        edition=edition.id,
        title=edition.budget.heading,
        size=edition.budget.size,
        table=budget_table(report, edition),
        bars=bars(edition),
        reliance=reliance,
        rates=tuple(Rate(name, reliance.percent[id]) for id, name in names.items() if id in reliance.percent),
        term=next(term for term in report.terms if term.id == reliance.term),
        term_address=addresses.term(reliance.term),
        source=source(edition, "overview"),
        editions=other_editions(report, edition, addresses.budget, addresses.budget),
    )


def _step_won(amount: Decimal, unit_won: int) -> int:
    """The won of one in the last place of an amount."""
    return int(Decimal(unit_won).scaleb(int(amount.as_tuple().exponent)))


def _row(row: BudgetRow, table: BudgetTable) -> Row:
    parts = tuple(table.won(row.parts[part.id]) for part in table.columns.parts)
    return Row(
        id=row.id,
        former_ids=row.former_ids,
        name=row.name,
        total_won=table.won(row.total),
        parts_won=parts,
        share_percent=row.share_percent,
    )
