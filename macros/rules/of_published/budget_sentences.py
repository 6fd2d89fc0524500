"""Rules about the sentences of the budget: each amount and rate that they say is that of the row they name.

Knows the sentences as they are published, in every language; nothing of the printed lines.
"""

from collections.abc import Iterator, Mapping
from decimal import Decimal

from macros.language.amounts import money
from macros.language.picking import in_every_language, pick
from macros.model import Budget, Edition, Report, Text
from macros.model.budget import WON_OF_UNIT, BudgetSize
from macros.numbers.places import AMOUNTS, Placed, amounts_in, percentages_in
from macros.rules.needs import needs_all_of, of_each_edition
from macros.rules.of_published.budget import in_known_units
from macros.rules.of_published.rows_in_sentences import named, unsaid
from macros.wording.languages import FIRST
from macros.wording.problems import Place, Problem, Values, problem
from macros.wording.words import spoken

Wrong = dict[str, Placed | None]
"""What is said instead of a figure, by the language that does not say it; None where nothing is."""


@needs_all_of("budget")
def sentences_say_the_same_amounts(report: Report) -> Iterator[Problem]:
    """The sentence on the size of the budget says the whole, and the amount of every row that it speaks of."""
    for budget in in_known_units(report):
        size, table = budget.size, budget.table
        unit_won = table.won(Decimal(1))
        if not size or _all_said(budget, size, unit_won):
            continue
        other = next((unit for unit, won in WON_OF_UNIT.items() if _all_said(budget, size, won)), None)
        if other:
            swap = (table.unit.ko, other)
            yield problem(table.unit.place("ko"), "unit-of-sentence", swap=swap, unit=table.unit.ko, other=other)
            continue
        printed = {size.id: (size.total, size.place("total"))}
        printed |= {row.id: (row.total, row.place("total")) for row in table.rows}
        printed |= {id: (figures[0], size.text.place("ko")) for id, figures in _parts(budget).items()}
        for record, wrong in _by_record(_amounts_unsaid(budget, size, unit_won)).items():
            figure, place = printed[record]
            values: Values = dict(figure=figure, unit=in_every_language(table.unit))
            of_part = record in _parts(budget)
            at_figure = ", ".join(f"{row.id}.{record}" for row in table.rows) if of_part else f"{record}.total"
            values |= dict(at=at_figure, at_text=f"{size.id}.text")
            for at, lang, said in _places(size.text, wrong, place):
                if said:
                    name = pick(_names(budget)[record], lang).text
                    yield problem(at, "amount-of-name", name=name, said=said.words, **values)
                else:
                    yield problem(at, "amount-in-words", amount=money(table.won(figure), lang), **values)


@needs_all_of("budget")
@of_each_edition
def sentences_say_the_same_rates(edition: Edition) -> Iterator[Problem]:
    """The sentence on a fiscal rate says the percentage of every row it is given for, after the name of the row."""
    names = _rows(edition.budget)
    for rate in edition.budget.rates:
        percents = {row: percent for row, percent in rate.percent.items() if row in names}
        by_lang = {
            lang: unsaid(text, percentages_in(text), _in(names, lang), percents, _is)
            for lang, text in _texts(rate.text).items()
        }
        owned = named(rate.text.ko, percentages_in(rate.text.ko), _in(names, FIRST))
        for row in owned.keys() - rate.percent.keys():
            values: Values = dict(name=in_every_language(names[row]), said=owned[row].words, id=row)
            yield problem(rate.place("percent"), "rate-left-out", **values)
        for row, wrong in _by_record(by_lang).items():
            values = dict(percent=percents[row], at=f"{rate.id}.percent.{row}", at_text=f"{rate.id}.text")
            for at, lang, said in _places(rate.text, wrong, rate.place("percent", row)):
                if said:
                    name = pick(names[row], lang).text
                    yield problem(at, "percent-of-name", name=name, said=said.words, **values)
                else:
                    yield problem(at, "percent-in-words", **values)


@needs_all_of("budget")
@of_each_edition
def rates_name_budget_rows(edition: Edition) -> Iterator[Problem]:
    """A fiscal rate is given for rows of the budget table."""
    for rate in edition.budget.rates:
        for id in rate.percent:
            if id not in _rows(edition.budget):
                values: Values = dict(what=spoken("budget_row"), id=id, hint="")
                yield problem(rate.key_place("percent", id), "unknown-reference", **values)


@needs_all_of("terms", "budget")
def rates_are_explained_by_their_own_term(report: Report) -> Iterator[Problem]:
    """The term of a fiscal rate is called like the rate, or has that among the other words for it."""
    terms = {term.id: term for term in report.terms}
    for edition in report.editions:
        for rate in edition.budget.rates:
            term = terms.get(rate.term)
            names = [name.replace(" ", "") for name in (term.term.ko, *term.aliases.ko)] if term else []
            if term and rate.label.ko.replace(" ", "") not in names:
                values: Values = dict(term=in_every_language(term.term), label=in_every_language(rate.label))
                yield problem(rate.place("term"), "term-of-rate", id=term.id, **values)


def _all_said(budget: Budget, size: BudgetSize, unit_won: int) -> bool:
    return not any(_amounts_unsaid(budget, size, unit_won).values())


def _amounts_unsaid(budget: Budget, size: BudgetSize, unit_won: int) -> dict[str, dict[str, Placed | None]]:
    """By language, the records whose amounts the sentence does not say: the whole and the rows that it speaks of.

    Those are the rows that any language names; all of them where there are amounts enough beside the whole. A sentence
    that gives the rows and nothing else has no whole.
    """
    whole, amounts = size.total * unit_won, {row.id: row.total * unit_won for row in budget.table.rows}
    texts, parts = _texts(size.text), _parts(budget)
    all_said = {lang: amounts_in(text, lang) for lang, text in texts.items()}
    names = {id: name for id, name in _names(budget).items() if id in parts}
    of_parts = {lang: named(text, all_said[lang], _in(names, lang)) for lang, text in texts.items()}
    said = {lang: [one for one in all_said[lang] if one not in of_parts[lang].values()] for lang in texts}
    by_name = {lang: named(text, said[lang], _in(_rows(budget), lang)) for lang, text in texts.items()}
    spoken_of = {row for rows in by_name.values() for row in rows}
    if any(len(figures) > len(amounts) for figures in said.values()):
        spoken_of = set(amounts)
    wanted = {row: amount for row, amount in amounts.items() if row in spoken_of}
    found: dict[str, dict[str, Placed | None]] = {}
    for lang, text in texts.items():
        rows = unsaid(text, said[lang], _in(_rows(budget), lang), wanted, Placed.says)
        rows_alone = wanted == amounts and not rows and len(said[lang]) == len(amounts) > 1
        says_whole = rows_alone or any(figure.says(whole) for figure in said[lang])
        accounts = of_parts[lang].items()
        rows |= {id: one for id, one in accounts if not any(one.says(won * unit_won) for won in parts[id])}
        found[lang] = rows if says_whole else {size.id: None, **rows}
    return found


def _is(figure: Placed, percent: Decimal | int) -> bool:
    return figure.words.startswith(f"{percent}")  # with the decimals that it is shown with


def _by_record(by_lang: Mapping[str, Mapping[str, Placed | None]]) -> dict[str, Wrong]:
    records = dict.fromkeys(record for wrong in by_lang.values() for record in wrong)
    return {record: {lang: wrong[record] for lang, wrong in by_lang.items() if record in wrong} for record in records}


def _places(text: Text, wrong: Wrong, place: Place) -> list[tuple[Place, str, Placed | None]]:
    """Each sentence that is wrong, with its language and what it says; the figure, where it is so in every language."""
    said = [(text.place(lang), lang, figure) for lang, figure in wrong.items()]
    return said if len(said) < len(_texts(text)) else [(place, *said[0][1:])]


def _texts(text: Text) -> dict[str, str]:
    """The text in every language that it has and whose amounts anybody here can read."""
    return {lang: text.said(lang) or "" for lang in text.languages if lang in AMOUNTS}


def _rows(budget: Budget) -> dict[str, Text]:
    return {row.id: row.name for row in budget.table.rows}


def _names(budget: Budget) -> dict[str, Text]:
    """What a sentence may call an amount by: the rows, and the columns that make up the total."""
    return _rows(budget) | {f"parts.{part.id}": part.name for part in budget.table.columns.parts}


def _parts(budget: Budget) -> dict[str, list[Decimal]]:
    """What a sentence may say of a column, by the name it has here: its sum, or the amount of one row."""
    cells = {
        part.id: [row.parts.get(part.id, Decimal(0)) for row in budget.table.rows]
        for part in budget.table.columns.parts
    }
    return {f"parts.{id}": [sum(amounts, Decimal(0)), *amounts] for id, amounts in cells.items()}


def _in(names: Mapping[str, Text], lang: str) -> dict[str, str]:
    return {row: pick(name, lang).text for row, name in names.items()}


BUDGET_SENTENCES = (
    sentences_say_the_same_amounts,
    sentences_say_the_same_rates,
    rates_name_budget_rows,
    rates_are_explained_by_their_own_term,
)
