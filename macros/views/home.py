"""The home page: what this is, the figures people ask for, the ways in."""

from dataclasses import dataclass

from macros.model import Edition, Report, Text
from macros.views import addresses
from macros.views.common import Editions, Source, of_site, other_editions
from macros.views.doors import Doors, first_doors
from macros.views.events import Event, events
from macros.views.initiatives import SectorCards, by_sector
from macros.views.misprints import Misprint, misprints
from macros.views.overview import NotedFact, noted
from macros.views.seen import seen

LATEST = 5


@dataclass(frozen=True)
class Amount:
    """The budget of one government."""

    name: Text
    stands_for: Text | None
    total_won: int
    misprints: tuple[Misprint, ...]


@dataclass(frozen=True, kw_only=True)
class HomeView:
    """The current edition at a glance; `others` are the other editions, newest first."""

    title: Text
    description: Text
    budget_year: int
    total_won: int
    amounts: tuple[Amount, ...]
    facts: tuple[NotedFact, ...]
    achievements: int
    years: range
    initiatives: int
    sectors: tuple[SectorCards, ...]
    doors: tuple[Doors, ...]
    latest: tuple[Event, ...]
    overview_address: str
    budget_address: str
    achievements_address: str
    whole_address: str
    initiatives_address: str
    source: Source
    others: tuple[Edition, ...]
    editions: Editions


def home(report: Report) -> HomeView:
    """The home page, of the edition that the site shows first."""
    edition = report.edition(report.site.current)
    budget, table = edition.budget, edition.budget.table
    return HomeView(
        title=of_site(report, report.site.title),
        description=of_site(report, report.site.description),
        budget_year=edition.frame.year,
        total_won=table.won(budget.whole),
        amounts=tuple(
            Amount(row.name, row.stands_for, table.won(row.total), misprints(edition, row.id)) for row in table.rows
        ),
        facts=_told(edition),
        achievements=len(edition.achievements.achievements),
        years=edition.achievements.years,
        initiatives=len(edition.initiatives),
        sectors=by_sector(edition),
        doors=first_doors(report),
        latest=tuple(reversed(events(seen(report, edition), edition)))[:LATEST],
        overview_address=addresses.overview(edition),
        budget_address=addresses.budget(edition),
        achievements_address=addresses.achievements(edition),
        whole_address=addresses.whole(edition),
        initiatives_address=addresses.initiatives(edition),
        source=Source(edition.id),
        others=tuple(other for other in report.editions if other is not edition),
        editions=other_editions(report, edition, addresses.overview, lambda _: ""),
    )


def _told(edition: Edition) -> tuple[NotedFact, ...]:
    """The facts that one number tells: the first that has any, and all others that have just one."""
    facts = [fact for fact in edition.overview.facts if fact.figures]
    return tuple(noted(edition, fact) for place, fact in enumerate(facts) if not place or len(fact.figures) == 1)
