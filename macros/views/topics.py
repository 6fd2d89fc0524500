"""The pages of topics: what was achieved of one subject, what is planned and what is pending, side by side.

Only what has a date stands in time order; plans stand as printed, and those that only list the names of others last.
"""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import partial

from macros.model import Anchored, Edition, Initiative, Report, Text, Topic
from macros.model.remembered import remembered
from macros.model.walking import by_id
from macros.views import addresses
from macros.views.common import Link, Source, notice, source_of
from macros.views.events import Event, events_among
from macros.views.kinds import initiative_of, kinds
from macros.views.misprints import Misprint, NotedLink, misprints, noted_link
from macros.views.seen import seen


@dataclass(frozen=True, kw_only=True)
class Statement:
    """What one record of the plan says, and the initiative that says it; `names_only` where it only lists names."""

    kind: str
    label: Text | None
    text: Text | None
    address: str
    initiative: NotedLink | None
    names_only: bool
    misprints: tuple[Misprint, ...]


@dataclass(frozen=True)
class HeadedStatements:
    """What stands under one printed heading: a list that closes initiatives, or a part after the plan."""

    id: str
    heading: Text
    statements: tuple[Statement, ...]


@dataclass(frozen=True, kw_only=True)
class TopicEdition:
    """What one edition says of a topic: achieved in `years`, planned for `year` and pending; and what else it says."""

    id: str
    notice: Text
    years: range
    year: int
    facts: tuple[Statement, ...]
    achieved: tuple[Event, ...]
    planned: tuple[Statement, ...]
    pending: HeadedStatements
    reference: HeadedStatements
    further: tuple[HeadedStatements, ...]
    source: Source


@dataclass(frozen=True)
class TopicView:
    """One topic across the editions, newest first."""

    topic: Topic
    count: int
    editions: tuple[TopicEdition, ...]
    related: tuple[Link, ...]


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
    links = {link.id: link for link in _by_name(report)[id].records[edition.id]}
    ids, initiatives = links.keys(), initiative_of(edition)
    in_order = sorted(ids & places.keys(), key=lambda id: (links[id].names_only, places[id]))
    statements = {
        id: _statement(records[id], where[id], initiatives.get(id), edition, names_only=links[id].names_only)
        for id in in_order
    }
    of_kind = partial(_of_kind, statements.values())
    return TopicEdition(
        id=edition.id,
        notice=notice(report, edition),
        years=edition.achievements.years,
        year=edition.frame.year,
        facts=of_kind("fact"),
        achieved=events_among(report, edition, ids),
        planned=of_kind("planned"),
        pending=HeadedStatements("pending", _heading(report, edition, in_order, "pending"), of_kind("pending")),
        reference=HeadedStatements("reference", _heading(report, edition, in_order, "reference"), of_kind("reference")),
        further=tuple(_further(edition, ids)),
        source=source_of(edition, {*ids}),
    )


def _of_kind(statements: Iterable[Statement], kind: str) -> tuple[Statement, ...]:
    return tuple(statement for statement in statements if statement.kind == kind)


@remembered
def _by_name(report: Report) -> dict[str, Topic]:
    return {topic.id: topic for topic in report.topics}


@remembered
def _places(edition: Edition) -> dict[str, int]:
    """Where every record stands in reading order."""
    return {id: place for place, id in enumerate(by_id(edition))}


def _heading(report: Report, edition: Edition, ids: list[str], kind: str) -> Text:
    """What print calls the lists of a kind that close initiatives: as that of the first of these records, or of any."""
    initiatives = initiative_of(edition)
    own = (initiatives[id] for id in ids if id in initiatives)
    lists = (getattr(initiative, kind) for initiative in (*own, *edition.initiatives))
    return next((closing.heading for closing in lists if closing), report.labels.words["pending"])


def _further(edition: Edition, ids: Collection[str]) -> Iterator[HeadedStatements]:
    where = addresses.records(edition)
    for part in edition.frame.parts.further:
        own = [record for record in (part, *part.items) if record.id in ids]
        if own:
            statements = tuple(_statement(record, where[record.id], None, edition) for record in own)
            yield HeadedStatements(part.id, part.heading, statements)


def _statement(
    record: Anchored, address: str, initiative: Initiative | None, edition: Edition, *, names_only: bool = False
) -> Statement:
    own = initiative if initiative is not record else None
    parent = noted_link(edition, own.id, own.title, addresses.initiative(edition, own.id)) if own else None
    return Statement(
        kind=kinds(edition)[record.id],
        label=getattr(record, "label", None) or getattr(record, "name", None),
        text=getattr(record, "title", None) or getattr(record, "heading", None) or getattr(record, "text", None),
        address=address,
        initiative=parent,
        names_only=names_only,
        misprints=misprints(edition, record.id),
    )
