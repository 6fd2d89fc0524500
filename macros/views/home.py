"""The home page: what this is, the figures people ask for, the ways in."""

from dataclasses import dataclass

from macros.model import Edition, Fact, Report, Text
from macros.views import addresses
from macros.views.achievements import Event, events
from macros.views.budget import Rate
from macros.views.common import Source
from macros.views.initiatives import SectorCards, by_sector
from macros.views.topics import TopicCard, cards

LATEST = 5


@dataclass(frozen=True)
class HomeView:
    """The current edition at a glance; `older` lists the other editions."""

    edition: str
    title: Text
    description: Text
    slogan: Text
    total: int
    rows: tuple[Rate, ...]
    facts: tuple[Fact, ...]
    achievements: int
    year: int
    initiatives: int
    sectors: tuple[SectorCards, ...]
    topics: tuple[TopicCard, ...]
    latest: tuple[Event, ...]
    overview_address: str
    budget_address: str
    achievements_address: str
    initiatives_address: str
    source: Source
    older: tuple[Edition, ...]


def home(report: Report) -> HomeView:
    """The home page, of the edition that the site shows first."""
    edition = report.edition(report.site.current)
    return HomeView(
        edition.id,
        report.site.title,
        report.site.description,
        edition.frame.slogan.text,
        edition.budget.size.total_eok,
        tuple(Rate(row.name, row.total_eok) for row in edition.budget.table.rows),
        edition.overview.facts,
        len(edition.achievements.achievements),
        edition.achievements.year,
        len(edition.initiatives),
        by_sector(edition),
        cards(report),
        tuple(reversed(events(report, edition)))[:LATEST],
        addresses.overview(edition),
        addresses.budget(edition),
        addresses.achievements(edition),
        addresses.initiatives(edition),
        Source(edition.id),
        tuple(other for other in report.editions if other is not edition),
    )
