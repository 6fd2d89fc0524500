"""The whole report of one edition on one page, for print."""

from dataclasses import dataclass

from macros.model import Edition, Report, Text
from macros.views import addresses
from macros.views.achievements import AchievementsView, achievements
from macros.views.budget import BudgetView, budget
from macros.views.common import Source
from macros.views.initiatives import InitiativeView, initiative
from macros.views.overview import OverviewView, overview


@dataclass(frozen=True)
class WholeSector:
    """A sector with all that its initiatives hold."""

    id: str
    number: int
    name: Text
    initiatives: tuple[InitiativeView, ...]


@dataclass(frozen=True)
class WholeView:
    """Every part of the report in printed order."""

    edition: str
    title: Text
    slogan: Text
    plan: Text
    overview: OverviewView
    budget: BudgetView
    achievements: AchievementsView
    sectors: tuple[WholeSector, ...]
    address: str
    source: Source


def whole(report: Report, edition: Edition) -> WholeView:
    """All of one edition."""
    return WholeView(
        edition.id,
        edition.frame.title.text,
        edition.frame.slogan.text,
        edition.frame.parts.plan.heading,
        overview(report, edition),
        budget(report, edition),
        achievements(report, edition),
        tuple(_sector(report, edition, sector) for sector in sorted(edition.frame.sectors, key=lambda one: one.number)),
        addresses.whole(edition),
        Source(edition.id),
    )


def _sector(report, edition, sector):
    own = tuple(initiative(report, edition, one.id) for one in edition.initiatives if one.sector == sector.id)
    return WholeSector(sector.id, sector.number, sector.name, own)
