"""Rules about general facts, and the year that an edition is of: what a text says and what is stored agree."""

import re
from collections.abc import Iterator

from macros.model import Report
from macros.numbers import day_said, number_said, read_korean
from macros.rules.needs import needs
from macros.wording.problems import Problem, problem

CODE = re.compile(r"[{}<>\\]")


@needs("overview")
def figures_of_facts_stand_in_their_text(report: Report) -> Iterator[Problem]:
    """Each number of a general fact, and the day it is of, is one that its text says."""
    for edition in report.editions:
        for fact in edition.overview.facts:
            if CODE.search(fact.text.ko):
                continue  # what a figure means in code, nobody can tell
            said = {value for figure in read_korean(fact.text.ko) for value in figure.values}
            for figure in fact.figures:
                if number_said(figure.value) not in said:
                    yield problem(figure.place("value"), "figure-in-text", value=figure.value, text=fact.text.ko)
            if fact.as_of and day_said(fact.as_of.month, fact.as_of.day) not in said:
                yield problem(fact.place("as_of"), "day-in-text", date=fact.as_of, text=fact.text.ko)


@needs("frame")
def folders_are_named_after_the_year(report: Report) -> Iterator[Problem]:
    """The folder of an edition is named after the year of its report."""
    for edition in report.editions:
        if edition.id != str(edition.frame.year):
            swap = (str(edition.frame.year), edition.id) if edition.id.isdecimal() else None
            yield problem(
                edition.frame.place("year"), "year-of-edition", swap=swap, year=edition.frame.year, folder=edition.id
            )


FACTS = (figures_of_facts_stand_in_their_text, folders_are_named_after_the_year)
