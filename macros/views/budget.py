"""The page of the budget: table, checks, fiscal self-reliance."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from macros.model import BudgetRow, Edition, Report, Term, Text
from macros.model.overview import BudgetColumns, BudgetSize, SelfReliance
from macros.views import addresses
from macros.views.common import OtherEdition, Source, other_editions, source

MARK_PERCENT, NAME_PERCENT = 5, 9


@dataclass(frozen=True, kw_only=True)
class Row:
    """One row of the table: its amounts in the order of the columns."""

    id: str
    former_ids: tuple[str, ...]
    name: Text
    total_eok: int
    parts_eok: tuple[int, ...]
    share_percent: Decimal


@dataclass(frozen=True, kw_only=True)
class BudgetTableView:
    """The budget table; `totals_eok` is the sum of the rows, which print gives only for the whole."""

    edition: str
    title: Text
    unit: Text
    entity: Text
    total: Text
    parts: tuple[Text, ...]
    share: Text
    rows: tuple[Row, ...]
    whole_eok: int
    totals_eok: tuple[int, ...]
    total_percent: Decimal


@dataclass(frozen=True, kw_only=True)
class Segment:
    """One part of a bar: its mark in the key, where it begins and how wide it is in percent, and what fits in.

    That is nothing, its mark, or even its name.
    """

    mark: str
    name: Text
    amount_eok: int
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
    total_eok: int
    segments: tuple[Segment, ...]


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
    columns = table.columns
    return BudgetTableView(
        edition=edition.id,
        title=edition.budget.heading,
        unit=table.unit,
        entity=columns.entity,
        total=columns.total,
        parts=tuple(part.name for part in columns.parts),
        share=columns.share,
        rows=tuple(_row(row, columns) for row in table.rows),
        whole_eok=edition.budget.size.total_eok,
        totals_eok=tuple(sum(row.parts_eok[part.id] for row in table.rows) for part in columns.parts),
        total_percent=sum((row.share_percent for row in table.rows), Decimal(0)),
    )


def bars(edition: Edition) -> tuple[Bar, ...]:
    """A bar for every row of the table, all to one scale; parts of nothing are left out."""
    table = edition.budget.table
    widest = max(row.total_eok for row in table.rows)
    return tuple(
        Bar(row.id, row.name, row.total_eok, tuple(_segments(row, table.columns, widest))) for row in table.rows
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


def _segments(row: BudgetRow, columns: BudgetColumns, widest: int) -> Iterator[Segment]:
    start = Decimal(0)
    for place, part in enumerate(columns.parts, 1):
        amount = row.parts_eok[part.id]
        width = _percent(amount, widest)
        if amount:
            middle = _percent(width / 2 + start, 100)
            yield Segment(
                mark=str(place),
                name=part.name,
                amount_eok=amount,
                start=start,
                middle=middle,
                width=width,
                fits_mark=width >= MARK_PERCENT,
                fits_name=width >= NAME_PERCENT,
            )
        start += width


def _percent(amount: int | Decimal, whole: int) -> Decimal:
    return (Decimal(100) * amount / whole).quantize(Decimal("0.01")) if whole else Decimal(0)


def _row(row: BudgetRow, columns: BudgetColumns) -> Row:
    parts = tuple(row.parts_eok[part.id] for part in columns.parts)
    return Row(
        id=row.id,
        former_ids=row.former_ids,
        name=row.name,
        total_eok=row.total_eok,
        parts_eok=parts,
        share_percent=row.share_percent,
    )
