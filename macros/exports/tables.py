"""Every table that is published: of each edition, and of all of them together.

Knows where the rows of each come from; nothing of the forms in which a table is written.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping

from macros.exports import achieved, general, plan
from macros.exports.record import Of
from macros.exports.table import Row, Table, table
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


def table_of(report: Report, edition: Edition, roots: Mapping[str, str], name: str) -> Table:
    """A table of one edition; `roots` is where the site is published in each language."""
    rows = OF_EDITION[name](Of(seen(report, edition), edition, _published(roots)))
    return table(name, rows, report.languages, general.parts(edition))


def table_of_all(report: Report, roots: Mapping[str, str], name: str, own: Iterable[Table]) -> Table:
    """The same of all editions together, whose `own` tables are given, newest first: where one has columns of its own,
    those of the others have nothing in them.
    """
    if name in OF_ALL:
        return table(name, OF_ALL[name](report, _published(roots)), report.languages, {})
    several = dict[str, Text]()
    for edition in report.editions:
        several = {**general.parts(edition), **several}
    whole = table(name, (), report.languages, several)
    return whole._replace(rows=tuple(row for part in own for row in part.rows_in(whole.columns)))


def _published(roots: Mapping[str, str]) -> Callable[[str], dict[str, str]]:
    return lambda address: {lang: f"{root}{address}" for lang, root in roots.items()}
