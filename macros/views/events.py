"""What was achieved, one event after another in true order of dates: what every page that lists some shows of each."""

from collections.abc import Collection
from dataclasses import dataclass

from macros.model import Achievement, Edition, Report, Text
from macros.model.remembered import remembered
from macros.views import addresses
from macros.views.common import Link, topics_holding, topics_of
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


@remembered
def events(report: Report, edition: Edition) -> tuple[Event, ...]:
    """The achievements of an edition, in order."""
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
        for achievement in edition.achievements.in_order
    )


def events_among(report: Report, edition: Edition, ids: Collection[str]) -> tuple[Event, ...]:
    """Those of these records that are achievements, in the same order."""
    places = _places(report, edition)
    return tuple(events(report, edition)[place] for place in sorted(places[id] for id in ids if id in places))


def around(report: Report, edition: Edition, id: str) -> tuple[Event | None, Event, Event | None]:
    """One of them between the one before and the one after. Raises KeyError where there is none of that id."""
    all, place = events(report, edition), _places(report, edition)[id]
    return all[place - 1] if place else None, all[place], all[place + 1] if place + 1 < len(all) else None


@remembered
def _places(report: Report, edition: Edition) -> dict[str, int]:
    return {event.achievement.id: place for place, event in enumerate(events(report, edition))}


@remembered
def places(edition: Edition) -> dict[str, int]:
    """The place of every achievement in order of date, by its id."""
    return {record.id: place for place, record in enumerate(edition.achievements.in_order, 1)}
