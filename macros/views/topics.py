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
from macros.model.walking import by_id
from macros.views import addresses
from macros.views.achievements import Event, events
from macros.views.common import Link, Source, source_of


@dataclass(frozen=True)
class TopicCard:
    """A topic in a list, with the number of records it brings together."""

    title: Text
    address: str
    count: int


@dataclass(frozen=True)
class TopicsView:
    """All topics, in the order of the data."""

    cards: tuple[TopicCard, ...]
    sources: tuple[Source, ...]


@dataclass(frozen=True, kw_only=True)
class Statement:
    """What one record of the plan says, and the initiative that says it."""

    kind: str
    label: Text | None
    text: Text | None
    address: str
    initiative: Link | None


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
    return tuple(TopicCard(topic.title, addresses.topic(topic.id), _count(topic)) for topic in report.topics)


def topics(report: Report) -> TopicsView:
    """The list of topics."""
    return TopicsView(cards(report), tuple(Source(edition.id) for edition in report.editions))


def topic(report: Report, id: str) -> TopicView:
    """One topic. Raises KeyError where there is none of that id."""
    by_name = {topic.id: topic for topic in report.topics}
    topic = by_name[id]
    return TopicView(
        topic,
        _count(topic),
        tuple(_edition(report, edition, topic) for edition in report.editions if topic.records.get(edition.id)),
        tuple(Link(by_name[other].title, addresses.topic(other)) for other in topic.related),
    )


def _count(topic: Topic) -> int:
    return sum(len(links) for links in topic.records.values())


def _edition(report: Report, edition: Edition, topic: Topic) -> TopicEdition:
    ids = {link.id for link in topic.records[edition.id]}
    where, records = addresses.records(edition), by_id(edition)
    initiatives = {
        record.id: initiative
        for initiative in edition.initiatives
        for record in (initiative, *addresses.inside(initiative))
    }
    statements = [_statement(records[id], where[id], initiatives.get(id), edition) for id in records if id in ids]
    return TopicEdition(
        id=edition.id,
        facts=tuple(statement for statement in statements if statement.kind == "fact"),
        achieved=tuple(event for event in events(report, edition) if event.achievement.id in ids),
        planned=tuple(statement for statement in statements if statement.kind == "planned"),
        closing=tuple(_closing(edition, ids)),
        further=tuple(_further(edition, ids)),
        source=source_of(edition, ids),
    )


def _closing(edition: Edition, ids: set[str]) -> Iterator[HeadedStatements]:
    """The pending projects, then the reference items, each under the heading that print first gives them."""
    where = addresses.records(edition)
    for kind in ("pending", "reference"):
        lists = [(initiative, closing) for initiative in edition.initiatives if (closing := getattr(initiative, kind))]
        own = [(initiative, closing, item) for initiative, closing in lists for item in closing.items if item.id in ids]
        if own:
            statements = tuple(_statement(item, where[item.id], initiative, edition) for initiative, _, item in own)
            yield HeadedStatements(kind, own[0][1].heading, statements)


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
    parent = None
    if initiative is not None and initiative is not record:
        parent = Link(initiative.title, addresses.initiative(edition, initiative.id))
    label = getattr(record, "label", None) or getattr(record, "name", None)
    text = getattr(record, "title", None) or getattr(record, "heading", None) or getattr(record, "text", None)
    return Statement(kind=kind, label=label, text=text, address=address, initiative=parent)
