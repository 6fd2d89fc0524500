"""The page of general facts."""

from dataclasses import dataclass

from macros.model import Edition, Fact, Report, Text
from macros.model.remembered import remembered
from macros.views import addresses
from macros.views.citation import CITATIONS
from macros.views.common import Editions, Source, other_editions, source
from macros.views.misprints import Misprint, is_corrected, misprints


@dataclass(frozen=True)
class NotedFact:
    """A general fact, whether its text is the report's own, and what print says otherwise."""

    record: Fact
    as_printed: bool
    misprints: tuple[Misprint, ...]


@dataclass(frozen=True, kw_only=True)
class OverviewView:
    """General facts in printed order; `citations` are files that cite the edition, each after its format."""

    edition: str
    title: Text
    facts: tuple[NotedFact, ...]
    source: Source
    editions: Editions
    publisher: Text | None
    citations: tuple[tuple[str, str], ...]


def noted(edition: Edition, fact: Fact) -> NotedFact:
    """One fact with what pages say beside it."""
    return NotedFact(fact, not is_corrected(edition, fact.id, "text"), misprints(edition, fact.id))


@remembered
def overview(report: Report, edition: Edition) -> OverviewView:
    """The facts of one edition."""
    return OverviewView(
        edition=edition.id,
        title=edition.overview.heading,
        facts=tuple(noted(edition, fact) for fact in edition.overview.facts),
        source=source(edition, "overview"),
        editions=other_editions(report, edition, addresses.overview),
        publisher=edition.frame.publisher.text if edition.frame.publisher else None,
        citations=tuple((name, f"{edition.id}/{file}") for name, file in CITATIONS.items()),
    )
