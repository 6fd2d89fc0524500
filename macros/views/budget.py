"""The page of the budget: the sentence, the table and its bars, the fiscal rates with their definitions.

Knows what of a budget may be missing; the table itself and the bars are known beside it.
"""

from dataclasses import dataclass
from decimal import Decimal

from macros.model import Edition, Report, Term, Text
from macros.model.budget import BudgetSize, FiscalRate
from macros.model.remembered import remembered
from macros.views import addresses
from macros.views.budget_bars import Bar, bars
from macros.views.budget_table import BudgetTableView, budget_table
from macros.views.common import Editions, Source, other_editions, source
from macros.views.misprints import Misprint, misprints


@dataclass(frozen=True)
class Percentage:
    """The rate of one government, in percent."""

    name: Text
    percent: Decimal


@dataclass(frozen=True, kw_only=True)
class Rate:
    """One fiscal rate: what print says, the percentages in the order of the rows, the term that defines it."""

    record: FiscalRate
    percentages: tuple[Percentage, ...]
    term: Term
    term_address: str
    misprints: tuple[Misprint, ...]


@dataclass(frozen=True, kw_only=True)
class BudgetView:
    """The whole page; `size` is None where print has no such sentence, `rates` empty where it has no rate."""

    edition: str
    title: Text
    size: BudgetSize | None
    size_misprints: tuple[Misprint, ...]
    table: BudgetTableView
    table_misprints: tuple[Misprint, ...]
    bars: tuple[Bar, ...]
    rates: tuple[Rate, ...]
    source: Source
    editions: Editions


@remembered
def budget(report: Report, edition: Edition) -> BudgetView:
    """The budget page of one edition."""
    size = edition.budget.size
    return BudgetView(
        edition=edition.id,
        title=edition.budget.heading,
        size=size,
        size_misprints=misprints(edition, size.id) if size else (),
        table=budget_table(report, edition),
        table_misprints=tuple(
            misprint
            for name in ("budget", *(row.id for row in edition.budget.table.rows))
            for misprint in misprints(edition, name)
        ),
        bars=bars(edition),
        rates=tuple(_rate(report, edition, rate) for rate in edition.budget.rates),
        source=source(edition, "overview"),
        editions=other_editions(report, edition, addresses.budget),
    )


def _rate(report: Report, edition: Edition, rate: FiscalRate) -> Rate:
    names = {row.id: row.name for row in edition.budget.table.rows}
    return Rate(
        record=rate,
        percentages=tuple(Percentage(name, rate.percent[id]) for id, name in names.items() if id in rate.percent),
        term=next(term for term in report.terms if term.id == rate.term),
        term_address=addresses.term(rate.term),
        misprints=misprints(edition, rate.id),
    )
