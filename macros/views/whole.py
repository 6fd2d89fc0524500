"""The whole report of one edition on one page, for print."""

from dataclasses import dataclass

from macros.model import Edition, FurtherPart, Report, Sector, Text
from macros.views import addresses
from macros.views.achievements import AchievementsView, achievements
from macros.views.budget import BudgetView, budget
from macros.views.common import Source
from macros.views.initiative import InitiativeView, initiative
from macros.views.overview import OverviewView, overview


@dataclass(frozen=True)
class WholeSector:
    """A sector with all that its initiatives hold."""

    id: str
    number: int
    name: Text
    initiatives: tuple[InitiativeView, ...]


@dataclass(frozen=True, kw_only=True)
class WholeView:
    """Every part of the report in printed order."""

    edition: str
    title: Text
    slogan: Text | None
    plan: Text
    overview: OverviewView
    budget: BudgetView
    achievements: AchievementsView
    sectors: tuple[WholeSector, ...]
    further: tuple[FurtherPart, ...]
    address: str
    source: Source


def whole(report: Report, edition: Edition) -> WholeView:
    """All of one edition."""
    return WholeView(
        edition=edition.id,
        title=edition.frame.title.text,
        slogan=edition.frame.slogan.text if edition.frame.slogan else None,
        plan=edition.frame.parts.plan.heading,
        overview=overview(report, edition),
        budget=budget(report, edition),
        achievements=achievements(report, edition),
        sectors=tuple(
            _sector(report, edition, sector)
            for sector in sorted(edition.frame.sectors, key=lambda sector: sector.number)
        ),
        further=edition.frame.parts.further,
        address=addresses.whole(edition),
        source=Source(edition.id),
    )


def _sector(report: Report, edition: Edition, sector: Sector) -> WholeSector:
    own = tuple(initiative(report, edition, record.id) for record in edition.initiatives if record.sector == sector.id)
    return WholeSector(sector.id, sector.number, sector.name, own)
