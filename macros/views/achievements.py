"""The pages that list achievements: a timeline by month, in true order of dates; where one page would be too long, one
page a month.
"""

from collections import Counter
from dataclasses import dataclass
from datetime import date

from macros.model import Edition, Report, Text
from macros.model.dates import When, first_day, last_day
from macros.model.remembered import remembered
from macros.views import addresses
from macros.views.common import Editions, Source, other_editions, source, topics_holding
from macros.views.divided import months_apart, months_of
from macros.views.events import Event, events


@dataclass(frozen=True)
class Month:
    """The achievements of one month; `first` is its first day, worded `with_year` where there are several years, and
    `address` that of its page, where each month has one.
    """

    id: str
    first: date
    with_year: bool
    events: tuple[Event, ...]
    address: str


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
    """A page of them: how many, over which period, of which kinds (the most frequent first), and the timeline.

    `apart` where the page holds a way to each month instead; the page of a month, `of`, lies between two others.
    """

    edition: str
    title: Text
    apart: bool
    of: Month | None
    count: int
    first: When | None
    last: When | None
    kinds: tuple[KindCount, ...]
    topics: tuple[TopicChoice, ...]
    timeline: TimelineView
    before: Month | None
    after: Month | None
    source: Source
    editions: Editions


@remembered
def timeline(report: Report, edition: Edition) -> TimelineView:
    """The timeline of one edition."""
    achievements, columns = edition.achievements.achievements, edition.achievements.columns
    remarks = columns.remarks if any(achievement.remarks for achievement in achievements) else None
    return TimelineView(tuple(month for month in _months(report, edition) if month.events), remarks)


@remembered
def achievements(report: Report, edition: Edition) -> AchievementsView:
    """The achievements page of one edition."""
    return _listed(report, edition)


@remembered
def month_of_achievements(report: Report, edition: Edition, id: str) -> AchievementsView:
    """The page of one month, which may have none. Raises KeyError where months have no pages, or there is none such."""
    return _listed(report, edition, {own: place for place, own in enumerate(months_apart(report, edition))}[id])


def _listed(report: Report, edition: Edition, place: int | None = None) -> AchievementsView:
    """The page of all months, or of the one at a place among them."""
    months, whole, apart = _months(report, edition), timeline(report, edition), bool(months_apart(report, edition))
    shown = whole if place is None else TimelineView(months[place : place + 1], whole.remarks)
    records = [event.achievement for month in shown.months for event in month.events]
    count = Counter(achievement.kind for achievement in records)
    kinds = sorted(count, key=lambda id: (-count[id], id))
    return AchievementsView(
        edition=edition.id,
        title=edition.frame.parts.achievements.heading,
        apart=apart and place is None,
        of=None if place is None else months[place],
        count=len(records),
        first=min((achievement.date for achievement in records), default=None, key=first_day),
        last=max((achievement.end or achievement.date for achievement in records), default=None, key=last_day),
        kinds=tuple(KindCount(id, report.labels.kinds[id], count[id]) for id in kinds),
        topics=tuple(
            TopicChoice(topic.id, topic.title)
            for topic in topics_holding(report, edition, {achievement.id for achievement in records})
        ),
        timeline=shown,
        before=months[place - 1] if place else None,
        after=months[place + 1] if place is not None and place + 1 < len(months) else None,
        source=source(edition, "achievements"),
        editions=other_editions(report, edition, addresses.achievements),
    )


@remembered
def _months(report: Report, edition: Edition) -> tuple[Month, ...]:
    """All months of the years reported on, with what was achieved in each."""
    held = dict[date, list[Event]]()
    for event in events(report, edition):
        held.setdefault(first_day(event.achievement.date).replace(day=1), []).append(event)
    with_year = len(edition.achievements.years) > 1
    return tuple(
        Month(id, first, with_year, tuple(held.get(first, ())), addresses.month(edition, id))
        for id, first in months_of(edition).items()
    )
