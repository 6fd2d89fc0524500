"""Rules about general facts, and the period that an edition is of: what a text says and what is stored agree."""

import re
from collections.abc import Iterator

from macros.model import Edition, Fact
from macros.model.periods import period_of
from macros.numbers import amounts_in_place, day_said, read_korean
from macros.rules.needs import needs, of_each_edition
from macros.wording.problems import Problem, Values, problem

CODE = re.compile(r"[{}<>\\]")
BESIDE = re.compile(r"\([^)]*\)|[*※].*")  # what a text adds in brackets or as a note is no fact of its own
AS_OF = re.compile(r"\d{1,2}[.월]\s?\d{1,2}[.일]\s?(?:기준|현재)")
YEAR = re.compile(r"(?<!\d)(?:19|20|21)\d\d$")


@needs("overview")
@of_each_edition
def figures_of_facts_are_those_of_their_text(edition: Edition) -> Iterator[Problem]:
    """The numbers of a general fact are those that its text says, with the same units, in the same order."""
    for fact in edition.overview.facts:
        if fact.says("text") and not CODE.search(fact.text.ko):  # what a figure means in code, nobody can tell
            yield from _figures(fact)


@needs("overview")
@of_each_edition
def days_of_facts_stand_in_their_text(edition: Edition) -> Iterator[Problem]:
    """The day that a general fact is of is said in its text; its year too, or it is that of the report or before."""
    for fact in (fact for fact in edition.overview.facts if fact.says("text")):
        said = {value for figure in read_korean(fact.text.ko) for value in figure.values}
        day = fact.as_of
        if not day and AS_OF.search(fact.text.ko):
            yield problem(fact.place("text"), "day-left-out", text=fact.text.ko)
        if not day or CODE.search(fact.text.ko):
            continue
        years = {int(value[1]) for value in said if value[0] == "number" and YEAR.match(f"{value[1]:f}")}
        if day_said(day.month, day.day) not in said or day.year not in (years or _years_beside(edition)):
            at = f"{fact.id}.text, {fact.id}.as_of"
            yield problem(fact.place("as_of"), "day-in-text", date=day, text=fact.text.ko, at=at)


@needs("frame")
@of_each_edition
def folders_are_named_after_the_year(edition: Edition) -> Iterator[Problem]:
    """The folder of an edition is named after the year of its report, or after a half of that year."""
    year, period = edition.frame.year, period_of(edition.id)
    if period is None:
        yield problem(edition.frame.place("year"), "edition-folder", folder=edition.id, year=year)
    elif period.year != year:
        swap = (str(year), str(period.year))
        yield problem(edition.frame.place("year"), "year-of-edition", swap=swap, year=year, folder=edition.id)


def _figures(fact: Fact) -> Iterator[Problem]:
    """A problem at every number that the text does not say behind the one before, and for every one it says besides."""
    text, end = fact.text.ko, 0
    said, beside = amounts_in_place(text), [note.span() for note in BESIDE.finditer(text)]
    told = [(start, stop) for start, stop, _ in said if not any(first <= start < last for first, last in beside)]
    for number, figure in enumerate(fact.figures, 1):
        places = [(start, stop) for start, stop, value in said if value == figure.value]
        behind = [place for place in places if place[0] >= end]
        unit = figure.unit.ko
        fitting = [(start, stop) for start, stop in behind if _has_unit(text[:start], text[stop:], unit)]
        at = f"{fact.id}.text, {fact.id}.figures.{number}.unit"
        values: Values = dict(value=figure.value, unit=figure.unit.ko, text=text, at=at)
        if not places:
            at = f"{fact.id}.text, {fact.id}.figures.{number}.value"
            yield problem(figure.place("value"), "figure-in-text", value=figure.value, text=text, at=at)
        elif not behind:
            yield problem(figure.place("value"), "figure-out-of-order", value=figure.value, text=text)
        elif not fitting:
            yield problem(figure.unit.place("ko"), "unit-in-text", **values)
        end = (fitting or behind or [(end, end)])[0][1]
        told = [place for place in told if place not in (fitting or places)[:1]]
        word, english, at = figure.unit.en, fact.text.en, f"{fact.id}.text, {fact.id}.figures.{number}.unit"
        if word and english and word in english and f"{figure.value:,} {word}" not in english:  # but of other numbers
            yield problem(figure.unit.place("en"), "unit-in-text", value=figure.value, unit=word, text=english, at=at)
    if len(told) > sum(figure.value not in {value for *_, value in said} for figure in fact.figures):
        start, stop = told[0]
        yield problem(fact.place("figures"), "figure-left-out", words=text[start:stop].strip(" ,"), text=text)


def _has_unit(before: str, after: str, unit: str) -> bool:
    """Whether a number has a unit: behind it, or before it where nothing follows (행정동 9, 법정동 21)."""
    outside, _, inside = unit.partition("(")
    shape = r"\s*".join(map(re.escape, "".join(outside.split())))
    alone = not after.strip() or after.lstrip()[0] in ",/;)"
    if not all(word in before + after for word in re.findall(r"[^\W\d_]+", inside)):
        return False
    behind = re.match(rf"\s*{shape}(?!\s*[^\W\d_])", after)
    return bool(behind) or (alone and re.search(rf"(?<![^\W\d_]){shape}\s*$", before) is not None)


def _years_beside(edition: Edition) -> set[int]:
    year = edition.frame.year if edition.frame else 0
    return {year - 1, year}


READINGS = (figures_of_facts_are_those_of_their_text, days_of_facts_stand_in_their_text)
"""What is read out of a text agrees with it in print, and as it is published."""

FACTS = (*READINGS, folders_are_named_after_the_year)
