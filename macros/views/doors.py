"""The ways in by topic: for people, for daily life, for work, for what city government does, and for projects.

Knows how many records of each kind a topic has, and which plans have no topic; what they say, the page of a topic says.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import get_args

from macros.model import Anchored, Edition, Initiative, Report, Text, Topic
from macros.model.remembered import remembered
from macros.model.topics import Group
from macros.views import addresses
from macros.views.common import Editions, Link, Source, all_editions, name_of, topics_holding
from macros.views.kinds import kinds
from macros.views.seen import seen
from macros.views.words import GROUPS

FIRST = 8
"""So many topics of a group stand on the home page, but for those of people, who all find themselves."""
MORE = {"reference": "search_reference", "further": "search_further", "fact": "overview"}
"""What few topics have besides what was achieved, is planned or is pending, and the words for it."""
FEW = 100
"""So many plans without a topic at most are listed one by one, of more their number in each initiative."""


@dataclass(frozen=True, kw_only=True)
class Door:
    """A topic as a way in: how much was achieved, is planned and is pending in one edition, `more` of it as the columns
    of a list of topics name it, and its records in all.
    """

    id: str
    title: Text
    note: Text | None
    address: str
    achieved: int
    planned: int
    pending: int
    more: tuple[int, ...]
    count: int


@dataclass(frozen=True)
class Doors:
    """The topics of one group, in the order of the data: all, or the first few and how many `more` there are."""

    id: str
    title: Text
    doors: tuple[Door, ...]
    more: int = 0


@dataclass(frozen=True, kw_only=True)
class Outside:
    """What belongs to no topic of one initiative and its records: how many in all, whether the initiative `itself`, and
    which of its records, where they are few.
    """

    initiative: Link
    itself: bool
    count: int
    records: tuple[Link, ...]


@dataclass(frozen=True, kw_only=True)
class TopicsView:
    """All topics by group, counted in the edition shown first, and the records of its plan that belong to none. `more`
    names what some topics have besides what was achieved, is planned or is pending.
    """

    editions: Editions
    edition: str
    years: range
    year: int
    count: int
    several: bool
    more: tuple[Text, ...]
    groups: tuple[Doors, ...]
    plans: int
    plans_outside: int
    outside: tuple[Outside, ...]
    sources: tuple[Source, ...]


@remembered
def topics(report: Report) -> TopicsView:
    """The list of topics."""
    edition = report.edition(report.site.current)
    outside = tuple(_outside(seen(report, edition), edition))
    return TopicsView(
        editions=all_editions(report),
        edition=edition.id,
        years=edition.achievements.years,
        year=edition.frame.year,
        count=len(report.topics),
        several=len(report.editions) > 1,
        more=tuple(report.labels.words[MORE[kind]] for kind in _more(report, edition)),
        groups=groups(report),
        plans=sum(len(_whole(initiative)) for initiative in edition.initiatives),
        plans_outside=sum(own.count for own in outside),
        outside=outside,
        sources=tuple(Source(edition.id) for edition in report.editions),
    )


def first_doors(report: Report) -> tuple[Doors, ...]:
    """The groups as the home page shows them: of each the first few topics, and how many more there are."""
    return tuple(
        group if group.id == "people" else replace(group, doors=group.doors[:FIRST], more=len(group.doors[FIRST:]))
        for group in groups(report)
    )


@remembered
def groups(report: Report) -> tuple[Doors, ...]:
    """The groups that have a topic, those of people first."""
    edition = report.edition(report.site.current)
    every = [
        Doors(id, report.labels.words[GROUPS[id]], tuple(_doors(seen(report, edition), edition, id)))
        for id in get_args(Group)
    ]
    return tuple(group for group in every if group.doors)


def plans(initiative: Initiative) -> tuple[Anchored, ...]:
    """The plans of an initiative: strategies, their actions, and pending projects."""
    reference = {item.id for item in initiative.reference.items} if initiative.reference else set()
    return tuple(record for record in addresses.inside(initiative) if record.id not in reference)


def name_of_plan(record: Anchored) -> Text:
    """What a plan says, or where it has a label only, that."""
    text: Text | None = getattr(record, "text", None)
    return text or name_of(record)


def _whole(initiative: Initiative) -> tuple[Anchored, ...]:
    """An initiative and every record in it."""
    return (initiative, *addresses.inside(initiative))


def _doors(report: Report, edition: Edition, group: str) -> Iterator[Door]:
    for topic in report.topics:
        if topic.group == group:
            counts = _counts(topic, edition)
            yield Door(
                id=topic.id,
                title=topic.title,
                note=topic.note,
                address=addresses.topic(topic.id),
                achieved=counts["achieved"],
                planned=counts["planned"],
                pending=counts["pending"],
                more=tuple(counts[kind] for kind in _more(report, edition)),
                count=sum(len(links) for links in topic.records.values()),
            )


def _counts(topic: Topic, edition: Edition) -> Counter[str]:
    return Counter(kinds(edition)[link.id] for link in topic.records.get(edition.id, ()))


@remembered
def _more(report: Report, edition: Edition) -> tuple[str, ...]:
    """The further kinds of record that any topic has in an edition."""
    has = {kind for topic in report.topics for kind in _counts(topic, edition)}
    return tuple(kind for kind in MORE if kind in has)


def _outside(report: Report, edition: Edition) -> Iterator[Outside]:
    where, none = addresses.records(edition), dict[str, list[Anchored]]()
    for initiative in edition.initiatives:
        none[initiative.id] = [
            record for record in _whole(initiative) if not topics_holding(report, edition, {record.id})
        ]
    few = sum(map(len, none.values())) <= FEW
    for initiative in edition.initiatives:
        if own := none[initiative.id]:
            inside = [record for record in own if record is not initiative] if few else []
            yield Outside(
                initiative=Link(initiative.title, where[initiative.id]),
                itself=initiative in own,
                count=len(own),
                records=tuple(Link(name_of_plan(record), where[record.id]) for record in inside),
            )
