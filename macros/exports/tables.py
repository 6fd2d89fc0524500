"""Every table that is published: of each edition, and of all of them together.

Knows where the rows of each come from; nothing of the forms in which a table is written.
"""

from collections.abc import Callable, Iterator, Mapping

from macros.exports import achieved, general, plan
from macros.exports.record import Of
from macros.exports.table import Row, Table, names, table
from macros.model import Edition, Report, Text
from macros.views.seen import seen

OF_EDITION: dict[str, Callable[[Of], Iterator[Row]]] = {
    "facts": general.facts,
    "figures": general.figures,
    "budget": general.budget,
    "budget_sentences": general.budget_sentences,
    "fiscal_rates": general.fiscal_rates,
    "achievements": achieved.achievements,
    "sectors": plan.sectors,
    "initiatives": plan.initiatives,
    "strategies": plan.strategies,
    "actions": plan.actions,
    "pending_projects": plan.closing,
    "further": plan.further,
    "outcomes": plan.outcomes,
    "topic_records": achieved.topic_records,
    "corrections": achieved.corrections,
}
OF_ALL = {"topics": achieved.topics, "glossary": achieved.glossary}


def tables_of(report: Report, edition: Edition, roots: Mapping[str, str]) -> Iterator[Table]:
    """The tables of one edition; `roots` is where the site is published in each language."""
    for name in names():
        if name in OF_EDITION:
            yield table(name, _rows(report, edition, roots, name), report.languages, general.parts(edition))


def tables(report: Report, roots: Mapping[str, str]) -> Iterator[Table]:
    """The same of all editions, newest first: where one has columns of its own, those of the others have nothing in
    them.
    """
    several = dict[str, Text]()
    for edition in report.editions:
        several = {**general.parts(edition), **several}
    for name in names():
        if name in OF_ALL:
            rows = OF_ALL[name](report, _published(roots))
        else:
            rows = (row for edition in report.editions for row in _rows(report, edition, roots, name))
        yield table(name, rows, report.languages, several)


def _rows(report: Report, edition: Edition, roots: Mapping[str, str], name: str) -> Iterator[Row]:
    return OF_EDITION[name](Of(seen(report, edition), edition, _published(roots)))


def _published(roots: Mapping[str, str]) -> Callable[[str], Mapping[str, str]]:
    return lambda address: {lang: f"{root}{address}" for lang, root in roots.items()}
