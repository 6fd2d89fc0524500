"""The pages of the plan: the initiatives by sector, and one initiative."""

from dataclasses import dataclass

from macros.model import ClosingList, Edition, Initiative, Report, Sector, Strategy, Text
from macros.views import addresses
from macros.views.achievements import Event, events
from macros.views.common import (
    Link,
    Misprint,
    OtherEdition,
    Source,
    misprints,
    other_editions,
    source,
    topics_of,
)  # fmt: skip
from macros.views.outcomes import Trace, traces


@dataclass(frozen=True)
class Card:
    """An initiative in a list: its number, title, and how much it holds."""

    number: int
    title: Text
    address: str
    strategies: int
    actions: int
    pending: int


@dataclass(frozen=True)
class SectorCards:
    """A sector and its initiatives."""

    sector: Sector
    cards: tuple[Card, ...]
    address: str


@dataclass(frozen=True)
class InitiativesView:
    """The initiatives of an edition, by sector in printed order."""

    edition: str
    title: Text
    count: int
    sectors: tuple[SectorCards, ...]
    source: Source
    editions: tuple[OtherEdition, ...]


@dataclass(frozen=True)
class Noted:
    """A record of an initiative with what print says otherwise, and the ways to other editions."""

    record: object
    misprints: tuple[Misprint, ...]
    traces: tuple[Trace, ...]


@dataclass(frozen=True)
class StrategyView:
    """A strategy and its actions."""

    strategy: Strategy
    misprints: tuple[Misprint, ...]
    traces: tuple[Trace, ...]
    actions: tuple[Noted, ...]


@dataclass(frozen=True)
class ClosingView:
    """The list that closes an initiative; `anchor` is the id of its heading."""

    anchor: str
    heading: Text
    items: tuple[Noted, ...]
    open_ended: bool


@dataclass(frozen=True)
class TopicEvents:
    """A topic that the initiative belongs to, and the achievements of that topic."""

    topic: Link
    events: tuple[Event, ...]


@dataclass(frozen=True)
class InitiativeView:
    """One initiative, whole."""

    edition: str
    initiative: Initiative
    card: Card
    sector: Link
    misprints: tuple[Misprint, ...]
    traces: tuple[Trace, ...]
    strategies: tuple[StrategyView, ...]
    closing: tuple[ClosingView, ...]
    related: tuple[TopicEvents, ...]
    before: Link | None
    after: Link | None
    source: Source
    editions: tuple[OtherEdition, ...]


def by_sector(edition: Edition) -> tuple[SectorCards, ...]:
    """The sectors of an edition with their initiatives, in printed order."""
    where = addresses.records(edition)
    return tuple(
        SectorCards(
            sector,
            tuple(_card(edition, one) for one in edition.initiatives if one.sector == sector.id),
            where[sector.id],
        )
        for sector in sorted(edition.frame.sectors, key=lambda sector: sector.number)
    )


def initiatives(report: Report, edition: Edition) -> InitiativesView:
    """The list of initiatives of one edition."""
    return InitiativesView(
        edition.id,
        edition.frame.parts.plan.heading,
        len(edition.initiatives),
        by_sector(edition),
        source(edition, "plan"),
        other_editions(report, edition, addresses.initiatives, addresses.initiatives),
    )


def initiative(report: Report, edition: Edition, id: str) -> InitiativeView:
    """One initiative of one edition. Raises KeyError where there is none of that id."""
    at = [one.id for one in edition.initiatives].index(id)
    one = edition.initiatives[at]
    sector = next(sector for sector in edition.frame.sectors if sector.id == one.sector)
    return InitiativeView(
        edition.id,
        one,
        _card(edition, one),
        Link(sector.name, addresses.records(edition)[sector.id]),
        misprints(edition, one.id),
        traces(report, edition, one.id),
        tuple(_strategy(report, edition, strategy) for strategy in one.strategies),
        tuple(_closings(report, edition, one)),
        tuple(_related(report, edition, one)),
        _link(edition, edition.initiatives[at - 1]) if at else None,
        _link(edition, edition.initiatives[at + 1]) if at + 1 < len(edition.initiatives) else None,
        source(edition, "plan", sector),
        other_editions(report, edition, lambda other: _same(other, one), addresses.initiatives),
    )


def _card(edition, one):
    return Card(
        one.number,
        one.title,
        addresses.initiative(edition, one.id),
        len(one.strategies),
        sum(len(strategy.actions) for strategy in one.strategies),
        len(one.pending.items) if one.pending else 0,
    )


def _link(edition, one):
    return Link(one.title, addresses.initiative(edition, one.id))


def _strategy(report, edition, strategy):
    noted = _noted(report, edition, strategy)
    return StrategyView(
        strategy, noted.misprints, noted.traces, tuple(_noted(report, edition, one) for one in strategy.actions)
    )


def _noted(report, edition, record):
    return Noted(record, misprints(edition, record.id), traces(report, edition, record.id))


def _closings(report, edition, one):
    lists: dict[str, ClosingList | None] = {"pending": one.pending, "reference": one.reference}
    for anchor, closing in lists.items():
        if closing:
            items = tuple(_noted(report, edition, item) for item in closing.items)
            yield ClosingView(anchor, closing.heading, items, closing.open_ended)


def _related(report, edition, one):
    ids = {one.id, *(record.id for record in addresses.inside(one))}
    happened = {event.achievement.id: event for event in events(report, edition)}
    links = {link.address: link for link in topics_of(report, edition, ids)}
    for topic in report.topics:
        link = links.get(addresses.topic(topic.id))
        if link:
            own = [happened[entry.id] for entry in topic.records[edition.id] if entry.id in happened]
            yield TopicEvents(link, tuple(sorted(own, key=lambda event: event.achievement.date)))


def _same(other, one):
    return next((addresses.initiative(other, same.id) for same in other.initiatives if same.id == one.id), None)
