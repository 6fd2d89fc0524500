"""What search knows of an edition's general facts and budget: an entry for each, amounts in words and as numbers.

Knows facts and the budget; the records of the plan and the achievements, entries.py knows.
"""

from collections.abc import Iterator
from decimal import Decimal

from macros.language.amounts import money
from macros.language.picking import pick
from macros.model import Edition, Labels, Text
from macros.model.remembered import remembered
from macros.model.report import Site
from macros.search.entry import EOK_WON, Entry, called
from macros.search.misprinted import misprinted
from macros.views import addresses
from macros.views.misprints import misprints


@remembered
def overview(edition: Edition, site: Site, labels: Labels) -> tuple[Entry, ...]:
    """The entries of one edition, in the languages of the site."""
    return tuple(_facts(edition, site.languages, labels.words))


def _facts(edition: Edition, languages: tuple[str, ...], words: dict[str, Text]) -> Iterator[Entry]:
    names = called(words["overview"])
    yield Entry(location=addresses.overview(edition), kind="page", title=edition.overview.heading, names=names)
    where = addresses.records(edition)
    for fact in edition.overview.facts:
        yield Entry(
            location=where[fact.id],
            kind="fact",
            title=fact.label,
            texts=(fact.text,),
            alias=misprinted(edition, fact.id),
            lines=(fact.line,),
            misprints=misprints(edition, fact.id),
        )
    budget = edition.budget
    names = called(words["budget"], words["budget_table"])
    yield Entry(location=addresses.budget(edition), kind="page", title=budget.heading, names=names)
    for record in budget.sentences:
        yield Entry(
            location=where[record.id],
            kind="budget",
            title=record.label,
            texts=(record.text,),
            alias=misprinted(edition, record.id),
            lines=(record.line,),
            misprints=misprints(edition, record.id),
        )
    table, columns = budget.table, budget.table.columns
    for row in table.rows:
        amounts = [(columns.total, row.total), *((part.name, row.parts[part.id]) for part in columns.parts)]
        said = [(name, table.won(amount)) for name, amount in amounts]
        text = Text(**{lang: _row_in_words(said, columns.share, row.share_percent, lang) for lang in languages})
        yield Entry(
            location=where[row.id],
            kind="budget",
            title=row.name,
            texts=(text,),
            alias=(
                *misprinted(edition, row.id),
                *(() if table.won(Decimal(1)) == EOK_WON else (f"{amount}" for _, amount in amounts)),
            ),
            lines=(row.line,),
            amounts_won=tuple(won for _, won in said),
            misprints=misprints(edition, row.id),
        )


def _row_in_words(amounts: list[tuple[Text, int]], share: Text | None, percent: Decimal | None, lang: str) -> str:
    """A row of the budget in words, a line for each amount: nobody searches for 74,733 and means 억 원, or reads it
    so without the table's head.
    """
    said = [f"{pick(name, lang).text} {money(won, lang)}" for name, won in amounts]
    return "\n".join([*said, *([f"{pick(share, lang).text} {percent}%"] if share and percent is not None else [])])
