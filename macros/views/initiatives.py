"""The page that lists the initiatives of an edition by sector."""

from dataclasses import dataclass

from macros.model import Edition, Initiative, Report, Sector, Text
from macros.model.remembered import remembered
from macros.views import addresses
from macros.views.common import Editions, Source, other_editions, source
from macros.views.misprints import Misprint, misprints
from macros.views.unsaid import UnsaidView, unsaid


@dataclass(frozen=True, kw_only=True)
class Card:
    """An initiative in a list: its number, title, and how much it holds."""

    number: int
    title: Text
    address: str
    strategies: int
    actions: int
    pending: int
    misprints: tuple[Misprint, ...]


@dataclass(frozen=True)
class SectorCards:
    """A sector and its initiatives."""

    sector: Sector
    cards: tuple[Card, ...]
    address: str


@dataclass(frozen=True, kw_only=True)
class InitiativesView:
    """The initiatives of an edition, by sector in printed order, and what their plans name."""

    edition: str
    title: Text
    count: int
    sectors: tuple[SectorCards, ...]
    unsaid: UnsaidView
    source: Source
    editions: Editions


def by_sector(edition: Edition) -> tuple[SectorCards, ...]:
    """The sectors of an edition with their initiatives, in printed order."""
    where = addresses.records(edition)
    return tuple(
        SectorCards(
            sector,
            tuple(card(edition, initiative) for initiative in edition.initiatives if initiative.sector == sector.id),
            where[sector.id],
        )
        for sector in sorted(edition.frame.sectors, key=lambda sector: sector.number)
    )


@remembered
def initiatives(report: Report, edition: Edition) -> InitiativesView:
    """The list of initiatives of one edition."""
    return InitiativesView(
        edition=edition.id,
        title=edition.frame.parts.plan.heading,
        count=len(edition.initiatives),
        sectors=by_sector(edition),
        unsaid=unsaid(edition),
        source=source(edition, "plan"),
        editions=other_editions(report, edition, addresses.initiatives),
    )


def card(edition: Edition, initiative: Initiative) -> Card:
    """One initiative for a list, with how much it holds."""
    return Card(
        number=initiative.number,
        title=initiative.title,
        address=addresses.initiative(edition, initiative.id),
        strategies=len(initiative.strategies),
        actions=sum(len(strategy.actions) for strategy in initiative.strategies),
        pending=len(initiative.pending.items) if initiative.pending else 0,
        misprints=misprints(edition, initiative.id),
    )
