"""The pages of topics: what the report says of one subject, in time order."""

from collections.abc import Iterator
from dataclasses import dataclass

from macros.model import (
    Achievement,
    Anchored,
    BudgetRow,
    Edition,
    Fact,
    FurtherPart,
    Initiative,
    Item,
    PartItem,
    Report,
    Text,
    Topic,
)
from macros.model.remembered import remembered
from macros.model.walking import by_id
from macros.views import addresses
from macros.views.common import Editions, Link, Source, all_editions, notice, source_of
from macros.views.events import Event, events_among
from macros.views.misprints import Misprint, NotedLink, misprints, noted_link
from macros.views.seen import seen


@dataclass(frozen=True)
class TopicCard:
    """A topic in a list, with the number of records it brings together."""

    title: Text
    address: str
    count: int


@dataclass(frozen=True)
class TopicsView:
    """All topics, in the order of the data."""

    editions: Editions
    cards: tuple[TopicCard, ...]
    sources: tuple[Source, ...]


@dataclass(frozen=True, kw_only=True)
class Statement:
    """What one record of the plan says, and the initiative that says it."""

    kind: str
    label: Text | None
    text: Text | None
    address: str
    initiative: NotedLink | None
    misprints: tuple[Misprint, ...]


@dataclass(frozen=True)
class HeadedStatements:
    """What stands under one printed heading: a list that closes initiatives, or a part after the plan."""

    id: str
    heading: Text
    statements: tuple[Statement, ...]


@dataclass(frozen=True, kw_only=True)
class TopicEdition:
    """What one edition says of a topic: facts, then achieved, planned, what closes initiatives, and further parts."""

    id: str
    notice: Text
    facts: tuple[Statement, ...]
    achieved: tuple[Event, ...]
    planned: tuple[Statement, ...]
    closing: tuple[HeadedStatements, ...]
    further: tuple[HeadedStatements, ...]
    source: Source


@dataclass(frozen=True)
class TopicView:
    """One topic across the editions, newest first."""

    topic: Topic
    count: int
    editions: tuple[TopicEdition, ...]
    related: tuple[Link, ...]


def cards(report: Report) -> tuple[TopicCard, ...]:
    """Every topic as a card."""
    return tuple(TopicCard(topic.title, addresses.topic(topic.id), count(report, topic.id)) for topic in report.topics)


def topics(report: Report) -> TopicsView:
    """The list of topics."""
    return TopicsView(all_editions(report), cards(report), tuple(Source(edition.id) for edition in report.editions))


@remembered
def topic(report: Report, id: str) -> TopicView:
    """One topic. Raises KeyError where there is none of that id."""
    by_name = _by_name(report)
    topic = by_name[id]
    return TopicView(
        topic,
        count(report, id),
        tuple(
            in_edition(seen(report, edition), edition, id)
            for edition in report.editions
            if topic.records.get(edition.id)
        ),
        tuple(Link(by_name[other].title, addresses.topic(other)) for other in topic.related),
    )


def count(report: Report, id: str) -> int:
    """How many records a topic has in all editions. Raises KeyError where there is none of that id."""
    return sum(len(links) for links in _by_name(report)[id].records.values())


@remembered
def in_edition(report: Report, edition: Edition, id: str) -> TopicEdition:
    """What one edition says of a topic that it speaks of. Raises KeyError where there is none such."""
    where, records, places = addresses.records(edition), by_id(edition), _places(edition)
    ids = {link.id for link in _by_name(report)[id].records[edition.id]}
    initiatives, in_order = _initiatives(edition), sorted(ids & places.keys(), key=lambda id: places[id])
    statements = [_statement(records[id], where[id], initiatives.get(id), edition) for id in in_order]
    return TopicEdition(
        id=edition.id,
        notice=notice(report, edition),
        facts=tuple(statement for statement in statements if statement.kind == "fact"),
        achieved=events_among(report, edition, ids),
        planned=tuple(statement for statement in statements if statement.kind == "planned"),
        closing=tuple(_closing(edition, in_order)),
        further=tuple(_further(edition, ids)),
        source=source_of(edition, ids),
    )


@remembered
def _by_name(report: Report) -> dict[str, Topic]:
    return {topic.id: topic for topic in report.topics}


@remembered
def _places(edition: Edition) -> dict[str, int]:
    """Where every record stands in reading order."""
    return {id: place for place, id in enumerate(by_id(edition))}


@remembered
def _initiatives(edition: Edition) -> dict[str, Initiative]:
    """The initiative of every record that has one."""
    return {
        record.id: initiative
        for initiative in edition.initiatives
        for record in (initiative, *addresses.inside(initiative))
    }


def _closing(edition: Edition, ids: list[str]) -> Iterator[HeadedStatements]:
    """The pending projects, then the reference items, each under the heading that print first gives them."""
    where, records, initiatives = addresses.records(edition), by_id(edition), _initiatives(edition)
    items = [(id, initiatives[id]) for id in ids if isinstance(records[id], Item)]
    for kind in ("pending", "reference"):
        lists = ((id, initiative, getattr(initiative, kind)) for id, initiative in items)
        own = [each for each in lists if each[2] and any(item.id == each[0] for item in each[2].items)]
        if own:
            statements = tuple(_statement(records[id], where[id], initiative, edition) for id, initiative, _ in own)
            yield HeadedStatements(kind, own[0][2].heading, statements)


def _further(edition: Edition, ids: set[str]) -> Iterator[HeadedStatements]:
    where = addresses.records(edition)
    for part in edition.frame.parts.further:
        own = [record for record in (part, *part.items) if record.id in ids]
        if own:
            statements = tuple(_statement(record, where[record.id], None, edition) for record in own)
            yield HeadedStatements(part.id, part.heading, statements)


def _statement(record: Anchored, address: str, initiative: Initiative | None, edition: Edition) -> Statement:
    kind = "planned"
    if isinstance(record, Achievement):
        kind = "achieved"
    elif isinstance(record, Item):
        kind = "closing"
    elif isinstance(record, FurtherPart | PartItem):
        kind = "further"
    elif isinstance(record, Fact | BudgetRow) or initiative is None:
        kind = "fact"
    own = initiative if initiative is not record else None
    parent = noted_link(edition, own.id, own.title, addresses.initiative(edition, own.id)) if own else None
    label = getattr(record, "label", None) or getattr(record, "name", None)
    text = getattr(record, "title", None) or getattr(record, "heading", None) or getattr(record, "text", None)
    said = misprints(edition, record.id)
    return Statement(kind=kind, label=label, text=text, address=address, initiative=parent, misprints=said)
