"""Rules about the budget: amounts, totals, shares and rates are stored as printed, and must agree.

Knows the budget of an edition as it is published; nothing of the printed lines.
"""

from collections.abc import Iterator, Mapping
from decimal import ROUND_HALF_UP, Decimal

from macros.language.amounts import money
from macros.language.picking import in_every_language
from macros.model import Budget, BudgetRow, BudgetTable, Report, Text
from macros.model.budget import WON_OF_UNIT, BudgetSize
from macros.reading.suggestions import nearest
from macros.rules.needs import needs_all_of
from macros.rules.of_published.references import not_there
from macros.wording.languages import LANGUAGES
from macros.wording.problems import Place, Problem, Values, problem
from macros.wording.words import Spoken, spoken

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
    for edition in report.editions:
        unit = edition.budget.table.unit
        if not edition.budget.table.unit_won:
            near = nearest(unit.ko, WON_OF_UNIT)
            swap = (unit.ko, near) if near else None
            yield problem(unit.place("ko"), "unit-of-money", swap=swap, unit=unit.ko, units=", ".join(WON_OF_UNIT))


@needs_all_of("budget")
def parts_add_up_to_totals(report: Report) -> Iterator[Problem]:
    """Each budget row gives a figure for every column, and they add up to its total; the totals add up to the whole."""
    for budget in _budgets(report):
        columns = dict.fromkeys(part.id for part in budget.table.columns.parts)
        for row in budget.table.rows:
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
                values["hint"] = _other_unit(budget.table, [row.total, *parts.values()])
                yield problem(row.place("total"), "sum-of-parts", **values, name=in_every_language(row.name))
        total = sum(row.total for row in budget.table.rows)
        if total != budget.size.total:
            values = dict(total=budget.size.total, sum=total)
            amounts = [budget.size.total, *(row.total for row in budget.table.rows)]
            values["hint"] = _other_unit(budget.table, amounts)
            yield problem(budget.size.place("total"), "sum-of-rows", **values)


@needs_all_of("budget")
def shares_match_amounts(report: Report) -> Iterator[Problem]:
    """Each printed share is its row's part of the whole, rounded as printed, and the shares add up to 100."""
    for budget in _budgets(report):
        rows, whole = budget.table.rows, sum(row.total for row in budget.table.rows)
        for row in rows:
            step = _last_place(row.share_percent)
            expected = (Decimal(100) * row.total / whole).quantize(step, ROUND_HALF_UP) if whole else Decimal(0)
            if row.share_percent != expected:
                values: Values = dict(share=row.share_percent, total=row.total, whole=whole, expected=expected)
                swap = (str(row.share_percent), str(expected))
                yield problem(
                    row.place("share_percent"), "share", swap=swap, **values, name=in_every_language(row.name)
                )
        total = sum((row.share_percent for row in rows), Decimal(0))
        rounding = sum((_last_place(row.share_percent) for row in rows), Decimal(0)) / 2
        if abs(total - 100) > rounding:
            yield problem(rows[-1].place("share_percent"), "sum-of-shares", sum=total)


@needs_all_of("budget")
def sentences_say_the_same_figures(report: Report) -> Iterator[Problem]:
    """The sentences of the budget say the same amounts and percentages as its figures, in every language."""
    for budget in _budgets(report):
        records: tuple[BudgetSize | BudgetRow, ...] = (budget.size, *budget.table.rows)
        for record in records:
            figure = record.total
            said = {lang: money(budget.table.won(figure), lang) for lang in LANGUAGES}
            for place, lang in _unsaid(budget.size.text, said, record.place("total")):
                values: Values = dict(amount=said[lang], figure=figure, unit=in_every_language(budget.table.unit))
                yield problem(place, "amount-in-words", **values)
        for row, percent in budget.self_reliance.percent.items():
            said = dict.fromkeys(LANGUAGES, f"{percent}%")
            for place, _ in _unsaid(budget.self_reliance.text, said, budget.self_reliance.place("percent", row)):
                yield problem(place, "percent-in-words", percent=percent)


@needs_all_of("budget")
def self_reliance_names_budget_rows(report: Report) -> Iterator[Problem]:
    """Fiscal self-reliance is given for rows of the budget table."""
    for budget in _budgets(report):
        rows = {row.id for row in budget.table.rows}
        for id in budget.self_reliance.percent:
            if id not in rows:
                values: Values = dict(what=spoken("budget_row"), id=id, hint="")
                yield problem(budget.self_reliance.key_place("percent", id), "unknown-reference", **values)


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


def _unsaid(text: Text, said: Mapping[str, str], place: Place) -> list[tuple[Place, str]]:
    """(place, language) of each sentence that does not say what it should; of the figure, where no language says it."""
    silent = [lang for lang in LANGUAGES if getattr(text, lang) is not None and said[lang] not in getattr(text, lang)]
    if len(silent) == len(LANGUAGES):
        return [(place, silent[0])]
    return [(text.place(lang), lang) for lang in silent]


def _budgets(report: Report) -> list[Budget]:
    """The budgets whose amounts can be judged: in a unit of money."""
    return [edition.budget for edition in report.editions if edition.budget.table.unit_won]


BUDGET = (
    units_are_of_money,
    parts_add_up_to_totals,
    shares_match_amounts,
    sentences_say_the_same_figures,
    self_reliance_names_budget_rows,
)
