"""The page of achievements: a timeline by month, in true order of dates."""

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from macros.model import Achievement, Edition, Report, Text
from macros.model.dates import When, first_day, last_day
from macros.model.remembered import remembered
from macros.views import addresses
from macros.views.common import Link, OtherEdition, Source, other_editions, source, topics_holding, topics_of
from macros.views.misprints import Misprint, misprints
from macros.views.outcomes import Trace, traces


@dataclass(frozen=True, kw_only=True)
class Event:
    """One achievement with the kind of step it was, its topics, what print says otherwise, and what it goes on with."""

    achievement: Achievement
    kind_id: str
    kind: Text
    topics: tuple[Link, ...]
    topic_ids: tuple[str, ...]
    misprints: tuple[Misprint, ...]
    traces: tuple[Trace, ...]
    address: str


@dataclass(frozen=True)
class Month:
    """The achievements of one month; `first` is its first day, worded `with_year` where there are several years."""

    id: str
    first: date
    with_year: bool
    events: tuple[Event, ...]


@dataclass(frozen=True)
class TimelineView:
    """The achievements of an edition by month; `remarks` is the header of their remarks, where any has some."""

    months: tuple[Month, ...]
    remarks: Text | None


@dataclass(frozen=True)
class KindCount:
    """How many achievements were steps of one kind."""

    id: str
    kind: Text
    count: int


@dataclass(frozen=True)
class TopicChoice:
    """A topic that some achievement belongs to."""

    id: str
    title: Text


@dataclass(frozen=True, kw_only=True)
class AchievementsView:
    """The whole page: how many, over which period, of which kinds (the most frequent first), and the timeline."""

    edition: str
    title: Text
    count: int
    first: When | None
    last: When | None
    kinds: tuple[KindCount, ...]
    topics: tuple[TopicChoice, ...]
    timeline: TimelineView
    source: Source
    editions: tuple[OtherEdition, ...]


@remembered
def events(report: Report, edition: Edition) -> tuple[Event, ...]:
    """The achievements in order of date; those of one day as printed, where a month begins on its first day."""
    where = addresses.records(edition)
    return tuple(
        Event(
            achievement=achievement,
            kind_id=achievement.kind,
            kind=report.labels.kinds[achievement.kind],
            topics=topics_of(report, edition, {achievement.id}),
            topic_ids=tuple(topic.id for topic in topics_holding(report, edition, {achievement.id})),
            misprints=misprints(edition, achievement.id),
            traces=traces(report, edition, achievement.id),
            address=where[achievement.id],
        )
        for achievement in sorted(
            edition.achievements.achievements, key=lambda achievement: first_day(achievement.date)
        )
    )


def events_among(report: Report, edition: Edition, ids: Collection[str]) -> tuple[Event, ...]:
    """Those of these records that are achievements, in the same order."""
    places = _places(report, edition)
    return tuple(events(report, edition)[place] for place in sorted(places[id] for id in ids if id in places))


@remembered
def _places(report: Report, edition: Edition) -> dict[str, int]:
    return {event.achievement.id: place for place, event in enumerate(events(report, edition))}


def timeline(report: Report, edition: Edition) -> TimelineView:
    """The timeline of one edition."""
    table = edition.achievements
    months = groupby(events(report, edition), key=lambda event: first_day(event.achievement.date).replace(day=1))
    return TimelineView(
        tuple(_month(first, tuple(group), len(table.years) > 1) for first, group in months),
        table.columns.remarks if any(achievement.remarks for achievement in table.achievements) else None,
    )


@remembered
def achievements(report: Report, edition: Edition) -> AchievementsView:
    """The achievements page of one edition."""
    records = edition.achievements.achievements
    count = Counter(achievement.kind for achievement in records)
    kinds = sorted(count, key=lambda id: (-count[id], id))
    return AchievementsView(
        edition=edition.id,
        title=edition.frame.parts.achievements.heading,
        count=len(records),
        first=min((achievement.date for achievement in records), default=None, key=first_day),
        last=max((achievement.end or achievement.date for achievement in records), default=None, key=last_day),
        kinds=tuple(KindCount(id, report.labels.kinds[id], count[id]) for id in kinds),
        topics=tuple(
            TopicChoice(topic.id, topic.title)
            for topic in topics_holding(report, edition, {achievement.id for achievement in records})
        ),
        timeline=timeline(report, edition),
        source=source(edition, "achievements"),
        editions=other_editions(report, edition, addresses.achievements, addresses.achievements),
    )


def _month(first: date, events: tuple[Event, ...], with_year: bool) -> Month:
    name = f"{first:%B}".lower()
    return Month(f"{name}-{first.year}" if with_year else name, first, with_year, events)
