"""Rules about names that readers tell things apart by: rows, columns, facts and sectors.

Knows the names as they are published; what print calls them, the rules of print say.
"""

from collections.abc import Iterator

from macros.model import Edition, Report, Text
from macros.rules.needs import needs
from macros.wording.problems import Problem, problem


@needs()
def names_tell_apart(report: Report) -> Iterator[Problem]:
    """No two rows or columns of the budget, general facts or sectors of an edition have the same name in a language."""
    for edition in report.editions:
        for names in _groups(edition):
            for lang in report.languages:
                yield from _repeated(names, lang)


def _groups(edition: Edition) -> Iterator[list[Text]]:
    if edition.frame:
        yield [sector.name for sector in edition.frame.sectors]
    if edition.overview:
        yield [fact.label for fact in edition.overview.facts]
    if edition.budget:
        yield [row.name for row in edition.budget.table.rows]
        yield list(edition.budget.table.columns.headers.values())


def _repeated(names: list[Text], lang: str) -> Iterator[Problem]:
    seen: dict[str, Text] = {}
    for name in names:
        said = name.said(lang)
        first = seen.setdefault(said, name) if said else name
        if said and first is not name:
            place = first.place(lang)
            yield problem(name.place(lang), "name-of-two", name=said, file=place.file, line=place.line)


NAMES = (names_tell_apart,)
