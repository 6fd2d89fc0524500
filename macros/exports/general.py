"""The rows of general facts and of the budget, whose amounts are whole won whatever the unit they are printed in.

Knows what pages show of them; nothing of columns in languages, and nothing of files.
"""

from collections.abc import Iterator

from macros.exports.record import Of, iso
from macros.exports.table import Row
from macros.model import Edition, Text
from macros.views.budget_table import budget_table


def facts(of: Of) -> Iterator[Row]:
    """General facts in printed order."""
    for fact in of.edition.overview.facts:
        yield of.record(fact, label=fact.label, text=fact.text, as_of=iso(fact.as_of))


def figures(of: Of) -> Iterator[Row]:
    """The numbers of the general facts, one by one."""
    for fact in of.edition.overview.facts:
        for place, figure in enumerate(fact.figures, 1):
            yield dict(edition=of.edition.id, fact=fact.id, place=place, value=figure.value, unit=figure.unit)


def budget(of: Of) -> Iterator[Row]:
    """The printed rows of the budget table, in won."""
    view, table = budget_table(of.report, of.edition), of.edition.budget.table
    rows = (*view.rows, *([view.total_row] if view.total_row else []))
    for record, row in zip(table.printed_rows, rows, strict=True):
        yield of.record(
            record,
            name=row.name,
            stands_for=row.stands_for,
            total_won=row.total_won,
            **dict(zip(parts(of.edition), row.parts_won, strict=True)),
            share_percent=row.share_percent,
            before_won=row.before_won,
            change_won=row.change_won,
            change_percent=record.change_percent,
        )


def budget_sentences(of: Of) -> Iterator[Row]:
    """What print says of the size of the budget and of the rates; the size alone has a total."""
    budget = of.edition.budget
    for sentence in budget.sentences:
        total = budget.table.won(budget.size.total) if budget.size and sentence is budget.size else None
        yield of.record(sentence, label=sentence.label, text=sentence.text, total_won=total)


def fiscal_rates(of: Of) -> Iterator[Row]:
    """The rates of every government, one by one."""
    names = {row.id: row.name for row in of.edition.budget.table.printed_rows}
    for rate in of.edition.budget.rates:
        for id, percent in rate.percent.items():
            yield dict(edition=of.edition.id, rate=rate.id, government=id, name=names.get(id), percent=percent)


def parts(edition: Edition) -> dict[str, Text]:
    """The columns of the parts of the total, and what print calls each."""
    return {f"{part.id.replace('-', '_')}_won": part.name for part in edition.budget.table.columns.parts}
