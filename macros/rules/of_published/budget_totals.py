"""Rules about the row that adds up the others: it is known as such, and its figures are the sums.

Knows the rows of the budget table; nothing of sentences.
"""

from collections.abc import Iterator
from decimal import Decimal

from macros.language.picking import in_every_language
from macros.model import Budget, Report
from macros.rules.needs import needs_all_of
from macros.rules.of_published.budget import FIELDS, in_known_units
from macros.wording.problems import Problem, Values, problem

WHOLE_SHARE = Decimal(100)
TOTALS = ("계", "합계", "총계", "총합계", "전체")


@needs_all_of("budget")
def the_row_of_totals_is_none_of_the_rows(report: Report) -> Iterator[Problem]:
    """No row of the budget is called a total: where print has such a row, it stands apart, or it counts twice."""
    for budget in in_known_units(report):
        for row in budget.table.rows:
            if row.name.ko.replace(" ", "") in TOTALS and len(budget.table.rows) > 1:
                yield problem(row.place(), "row-is-total", name=in_every_language(row.name))


@needs_all_of("budget")
def the_row_of_totals_adds_up_the_rows(report: Report) -> Iterator[Problem]:
    """The printed row of totals has the sums of the columns; as its share the sum of the shares, or 100."""
    for budget in in_known_units(report):
        row = budget.table.total_row
        for column in budget.table.columns.headers if row else ():
            figure = row.cell(column) if row else None
            sums = _sums(budget, column)
            if row and figure is not None and sums and figure not in sums:
                part = column in row.parts
                values: Values = dict(name=in_every_language(row.name), figure=figure, sum=sums[0])
                values["column"] = in_every_language(budget.table.columns.headers[column])
                values["at"] = f"{row.id}.parts.{column}" if part else f"{row.id}.{FIELDS.get(column, column)}"
                place = row.place("parts", column) if part else row.place(FIELDS.get(column, column))
                yield problem(place, "total-of-column", **values)


def _sums(budget: Budget, column: str) -> list[Decimal]:
    """What the row of totals may say in a column; nothing where a column cannot be added up."""
    figures = [row.cell(column) for row in budget.table.rows]
    known = [figure for figure in figures if figure is not None]
    if column in ("entity", "change_percent") or len(known) < len(figures):
        return []
    total = sum(known, Decimal(0))
    return [total, WHOLE_SHARE] if column == "share" else [total]


BUDGET_TOTALS = (the_row_of_totals_is_none_of_the_rows, the_row_of_totals_adds_up_the_rows)
