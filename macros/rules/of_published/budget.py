"""Rules about the budget: amounts, totals, shares and rates are stored as printed, and must agree.

Knows the budget of an edition as it is published; nothing of the printed lines.
"""

from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal

from macros.language.picking import in_every_language
from macros.model import Budget, BudgetTable, Report
from macros.model.budget import WON_OF_UNIT
from macros.reading.suggestions import nearest
from macros.rules.needs import needs_all_of
from macros.rules.of_published.references import not_there
from macros.wording.problems import Problem, Values, problem
from macros.wording.words import Spoken, spoken

NAMES = ("entity", "total", "share", "before", "change", "change_percent")
FIELDS = {"share": "share_percent"}  # of a row, where the column is called otherwise
UNITS = {
    10**12: "unit_trillion",
    10**8: "unit_hundred_million",
    10**6: "unit_million",
    10**3: "unit_thousand",
    1: "unit_won",
}


@needs_all_of("budget")
def units_are_of_money(report: Report) -> Iterator[Problem]:
    """The budget table is printed in a unit of money that is known."""
    for budget in _budgets(report):
        unit = budget.table.unit
        if not budget.table.unit_won:
            near = nearest(unit.ko, WON_OF_UNIT)
            swap = (unit.ko, near) if near else None
            yield problem(unit.place("ko"), "unit-of-money", swap=swap, unit=unit.ko, units=", ".join(WON_OF_UNIT))


@needs_all_of("budget")
def columns_have_an_order(report: Report) -> Iterator[Problem]:
    """The printed order of the columns names each of them once, and no part is called like another column."""
    for budget in _budgets(report):
        columns = budget.table.columns
        for part in columns.parts:
            if part.id in NAMES:
                yield problem(part.place("id"), "part-named-as-column", id=part.id, names=", ".join(NAMES))
        if columns.order and columns.order != columns.in_order:
            values: Values = dict(order=", ".join(columns.order), expected=", ".join(columns.headers))
            yield problem(columns.place("order"), "order-of-columns", **values)


@needs_all_of("budget")
def rows_have_every_column(report: Report) -> Iterator[Problem]:
    """A budget row gives a figure for every column of shares and changes, and for no column that is not there."""
    for budget in _budgets(report):
        headers = budget.table.columns.headers
        for row in budget.table.printed_rows:
            for column in ("share", "before", "change", "change_percent"):
                field, given = FIELDS.get(column, column), row.cell(column) is not None
                values: Values = dict(name=in_every_language(row.name), field=field, column=column)
                if given and column not in headers:
                    yield problem(row.place(field), "figure-without-column", **values)
                elif not given and column in headers and not (column == "change_percent" and row.before == 0):
                    yield problem(row.place(), "column-without-figure", **values)


@needs_all_of("budget")
def parts_add_up_to_totals(report: Report) -> Iterator[Problem]:
    """Each budget row gives a figure for every column, and they add up to its total; the totals add up to the whole."""
    for budget in in_known_units(report):
        columns = dict.fromkeys(part.id for part in budget.table.columns.parts)
        for row in budget.table.printed_rows:
            parts = row.parts
            strange = [part for part in parts if part not in columns]
            lacking = [column for column in columns if column not in parts]
            for part in strange:
                yield not_there(row, "parts", part, lacking, "budget_column", part)
            if not strange and sorted(parts) != sorted(columns):
                given, expected = ", ".join(parts), ", ".join(columns)
                yield problem(
                    row.place("parts"),
                    "parts-match-columns",
                    found=given,
                    expected=expected,
                    name=in_every_language(row.name),
                )
            elif not strange and sum(parts.values()) != row.total:
                shown = " + ".join(f"{part:,}" for part in parts.values())
                values: Values = dict(total=row.total, parts=shown, sum=sum(parts.values()))
                values["at"] = ", ".join([f"{row.id}.total", *(f"{row.id}.parts.{part}" for part in parts)])
                values["hint"] = _other_unit(budget.table, [row.total, *parts.values()])
                yield problem(row.place("total"), "sum-of-parts", **values, name=in_every_language(row.name))
        total = sum(row.total for row in budget.table.rows)
        if budget.size and total != budget.whole:
            values = dict(total=budget.whole, sum=total)
            values["at"] = ", ".join([f"{budget.size.id}.total", *(f"{row.id}.total" for row in budget.table.rows)])
            amounts = [budget.whole, *(row.total for row in budget.table.rows)]
            values["hint"] = _other_unit(budget.table, amounts)
            yield problem(budget.size.place("total"), "sum-of-rows", **values)


@needs_all_of("budget")
def shares_match_amounts(report: Report) -> Iterator[Problem]:
    """Each printed share is its row's part of the whole, rounded as printed, and the shares add up to 100."""
    for budget in in_known_units(report):
        rows, whole = budget.table.rows, sum(row.total for row in budget.table.rows)
        shares = [(row, row.share_percent) for row in rows if row.share_percent is not None]
        for row, share in shares:
            expected = _percent(row.total, whole, share)
            if share != expected:
                values: Values = dict(share=share, total=row.total, whole=whole, expected=expected)
                values["at"] = f"{row.id}.share_percent, {row.id}.total"
                swap = (str(share), str(expected))
                yield problem(
                    row.place("share_percent"), "share", swap=swap, **values, name=in_every_language(row.name)
                )
        total = sum((share for _, share in shares), Decimal(0))
        rounding = sum((_last_place(share) for _, share in shares), Decimal(0)) / 2
        if len(shares) == len(rows) and abs(total - 100) > rounding:
            yield problem(
                rows[-1].place("share_percent"), "sum-of-shares", sum=total, at=f"{rows[-1].id}.share_percent"
            )


@needs_all_of("budget")
def changes_match_amounts(report: Report) -> Iterator[Problem]:
    """Where print gives the amount of the year before, the change and its percent follow from the two amounts."""
    for budget in in_known_units(report):
        for row in budget.table.printed_rows:
            if row.before is None:
                continue
            name, change = in_every_language(row.name), row.total - row.before
            if row.change not in (None, change):
                values: Values = dict(change=row.change, total=row.total, before=row.before, expected=change)
                values["at"] = f"{row.id}.change, {row.id}.total, {row.id}.before"
                swap = (str(row.change), str(change))
                yield problem(row.place("change"), "change-of-amount", swap=swap, **values, name=name)
            percent = row.change_percent
            if percent is not None and row.before and percent != _percent(change, row.before, percent):
                expected = _percent(change, row.before, percent)
                values = dict(percent=percent, change=change, before=row.before, expected=expected)
                values["at"] = f"{row.id}.change_percent"
                swap = (str(percent), str(expected))
                yield problem(row.place("change_percent"), "change-in-percent", swap=swap, **values, name=name)


def in_known_units(report: Report) -> list[Budget]:
    """The budgets whose amounts can be judged: printed in a unit of money."""
    return [budget for budget in _budgets(report) if budget.table.unit_won]


def _budgets(report: Report) -> list[Budget]:
    return [edition.budget for edition in report.editions]


def _percent(part: Decimal, whole: Decimal | int, printed: Decimal) -> Decimal:
    """A part in percent of the whole, rounded to the last place of what is printed; 0 of nothing."""
    exact = Decimal(100) * part / whole if whole else Decimal(0)
    return exact.quantize(_last_place(printed), ROUND_HALF_UP)


def _last_place(figure: Decimal) -> Decimal:
    """One in the last place that a figure is printed with: 0.1 of 64.3."""
    return Decimal(1).scaleb(int(figure.as_tuple().exponent))


def _other_unit(table: BudgetTable, amounts: list[Decimal]) -> Spoken | str:
    """A hint where one of the amounts, the first of them the sum of the others, fits in another unit of money."""
    whole, *parts = amounts
    own, difference = table.won(Decimal(1)), whole - sum(parts)
    for amount, needed in ((whole, whole - difference), *((part, part + difference) for part in parts)):
        for won, unit in UNITS.items():
            if needed > 0 and won != own and amount * won == needed * own:
                values: Values = dict(amount=amount, unit=spoken(unit), needed=needed)
                return spoken("hint_unit", own=in_every_language(table.unit), **values)
    return ""


BUDGET = (
    units_are_of_money,
    columns_have_an_order,
    rows_have_every_column,
    parts_add_up_to_totals,
    shares_match_amounts,
    changes_match_amounts,
)
