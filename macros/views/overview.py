"""The page of general facts."""

from dataclasses import dataclass

from macros.model import Edition, Fact, Report, Text
from macros.views import addresses
from macros.views.common import OtherEdition, Source, other_editions, source


@dataclass(frozen=True, kw_only=True)
class OverviewView:
    """General facts in printed order."""

    edition: str
    title: Text
    facts: tuple[Fact, ...]
    source: Source
    editions: tuple[OtherEdition, ...]


def overview(report: Report, edition: Edition) -> OverviewView:
    """The facts of one edition."""
    return OverviewView(
        edition=edition.id,
        title=edition.overview.heading,
        facts=edition.overview.facts,
        source=source(edition, "overview"),
        editions=other_editions(report, edition, addresses.overview, addresses.overview),
    )
