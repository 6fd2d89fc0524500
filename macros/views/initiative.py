"""The page of one initiative: strategies, actions, what closes it, and what else the report says of its topics."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from macros.model import Action, ClosingList, Edition, Initiative, Item, PartItem, Report, Strategy, Text
from macros.model.remembered import remembered
from macros.views import addresses
from macros.views.common import Editions, Link, Source, other_editions, source, topics_of
from macros.views.events import Event, events_among
from macros.views.initiatives import Card, card
from macros.views.misprints import Misprint, NotedLink, misprints, noted_link
from macros.views.outcomes import Trace, traces


@dataclass(frozen=True)
class Noted:
    """An action or an item with what print says otherwise, and the ways to other editions."""

    record: Action | Item | PartItem
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


@dataclass(frozen=True, kw_only=True)
class InitiativeView:
    """One initiative, whole."""

    edition: str
    initiative: Initiative
    card: Card
    misprints: tuple[Misprint, ...]
    traces: tuple[Trace, ...]
    strategies: tuple[StrategyView, ...]
    closing: tuple[ClosingView, ...]
    related: tuple[TopicEvents, ...]
    before: NotedLink | None
    after: NotedLink | None
    source: Source
    editions: Editions


@remembered
def initiative(report: Report, edition: Edition, id: str) -> InitiativeView:
    """One initiative of one edition. Raises KeyError where there is none of that id."""
    places = {initiative.id: place for place, initiative in enumerate(edition.initiatives)}
    place = places[id]
    initiative = edition.initiatives[place]
    sector = next(sector for sector in edition.frame.sectors if sector.id == initiative.sector)
    return InitiativeView(
        edition=edition.id,
        initiative=initiative,
        card=card(edition, initiative),
        misprints=misprints(edition, initiative.id),
        traces=traces(report, edition, initiative.id),
        strategies=tuple(_strategy(report, edition, strategy) for strategy in initiative.strategies),
        closing=tuple(_closings(report, edition, initiative)),
        related=tuple(_related(report, edition, initiative)),
        before=_link(edition, edition.initiatives[place - 1]) if place else None,
        after=_link(edition, edition.initiatives[place + 1]) if place + 1 < len(edition.initiatives) else None,
        source=source(edition, "plan", sector),
        editions=other_editions(report, edition, addresses.initiatives, partial(addresses.initiative, id=id)),
    )


def noted(report: Report, edition: Edition, record: Action | Item | PartItem) -> Noted:
    """One action or item with what pages say beside it."""
    return Noted(record, misprints(edition, record.id), traces(report, edition, record.id))


def _link(edition: Edition, initiative: Initiative) -> NotedLink:
    return noted_link(edition, initiative.id, initiative.title, addresses.initiative(edition, initiative.id))


def _strategy(report: Report, edition: Edition, strategy: Strategy) -> StrategyView:
    return StrategyView(
        strategy,
        misprints(edition, strategy.id),
        traces(report, edition, strategy.id),
        tuple(noted(report, edition, action) for action in strategy.actions),
    )


def _closings(report: Report, edition: Edition, initiative: Initiative) -> Iterator[ClosingView]:
    lists: dict[str, ClosingList | None] = {"pending": initiative.pending, "reference": initiative.reference}
    for anchor, closing in lists.items():
        if closing:
            items = tuple(noted(report, edition, item) for item in closing.items)
            yield ClosingView(anchor, closing.heading, items, closing.open_ended)


def _related(report: Report, edition: Edition, initiative: Initiative) -> Iterator[TopicEvents]:
    ids = {initiative.id, *(record.id for record in addresses.inside(initiative))}
    links = {link.address: link for link in topics_of(report, edition, ids)}
    for topic in report.topics:
        link = links.get(addresses.topic(topic.id))
        if link:
            yield TopicEvents(link, events_among(report, edition, {entry.id for entry in topic.records[edition.id]}))
