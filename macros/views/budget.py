"""The page of the budget: table, checks, fiscal self-reliance."""

from dataclasses import dataclass
from decimal import Decimal

from macros import addresses
from macros.model import BudgetRow, Edition, Report, Term, Text
from macros.views.common import OtherEdition, Source, other_editions, source


@dataclass(frozen=True)
class Row:
    """One row of the table: amounts in eok won in the order of the columns, share in percent."""

    id: str
    former_ids: tuple[str, ...]
    name: Text
    total: int
    parts: tuple[int, ...]
    share: Decimal


@dataclass(frozen=True)
class BudgetTableView:
    """The budget table; `totals` is the sum of the rows, which print gives only for the whole."""

    edition: str
    title: Text
    unit: Text
    entity: Text
    total: Text
    parts: tuple[Text, ...]
    share: Text
    rows: tuple[Row, ...]
    whole: int
    totals: tuple[int, ...]
    share_total: Decimal


@dataclass(frozen=True)
class Rate:
    """The fiscal self-reliance of one government, in percent."""

    name: Text
    percent: Decimal


@dataclass(frozen=True)
class BudgetView:
    """The whole page: the sentence, the table, fiscal self-reliance with its definition."""

    edition: str
    title: Text
    size: object
    table: BudgetTableView
    reliance: object
    rates: tuple[Rate, ...]
    term: Term
    term_address: str
    source: Source
    editions: tuple[OtherEdition, ...]


def budget_table(report: Report, edition: Edition) -> BudgetTableView:
    """The budget table of one edition."""
    table = edition.budget.table
    columns = table.columns
    return BudgetTableView(
        edition.id,
        edition.budget.heading,
        table.unit,
        columns.entity,
        columns.total,
        tuple(part.name for part in columns.parts),
        columns.share,
        tuple(_row(row, columns) for row in table.rows),
        edition.budget.size.total_eok,
        tuple(sum(row.parts_eok[part.id] for row in table.rows) for part in columns.parts),
        sum((row.share_percent for row in table.rows), Decimal(0)),
    )


def budget(report: Report, edition: Edition) -> BudgetView:
    """The budget page of one edition."""
    reliance = edition.budget.self_reliance
    names = {row.id: row.name for row in edition.budget.table.rows}
    return BudgetView(
        edition.id,
        edition.budget.heading,
        edition.budget.size,
        budget_table(report, edition),
        reliance,
        tuple(Rate(names[id], percent) for id, percent in reliance.percent.items()),
        next(term for term in report.terms if term.id == reliance.term),
        addresses.term(reliance.term),
        source(edition, "overview"),
        other_editions(report, edition, addresses.budget, addresses.budget),
    )


def _row(row: BudgetRow, columns):
    parts = tuple(row.parts_eok[part.id] for part in columns.parts)
    return Row(row.id, row.former_ids, row.name, row.total_eok, parts, row.share_percent)
