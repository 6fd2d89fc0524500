"""The page of one achievement: what the report says of it, in every language, and what it says around it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import islice, takewhile
from typing import TypeVar

from macros.language.dates import days
from macros.language.picking import pick
from macros.model import Edition, Report, Text
from macros.model.remembered import remembered
from macros.views import addresses
from macros.views.common import Editions, Link, Source, other_editions, source
from macros.views.events import Event, around
from macros.views.misprints import NotedLink, noted_link
from macros.views.reference import MisprintView, misprints_of
from macros.views.topics import HeadedStatements, Statement, count, in_edition

FEW = 5
"""So many records at most are shown of each list; the page of the topic has them all."""

Shown = TypeVar("Shown", Event, Statement)


@dataclass(frozen=True, kw_only=True)
class InLanguage:
    """The achievement as one language says it, where it says it; `name` is what the language calls itself."""

    lang: str
    name: str
    when: str
    kind: str
    text: str
    stale: bool


@dataclass(frozen=True, kw_only=True)
class TopicAround:
    """What the report says of a topic besides: the achievements just before, what it plans, what is pending; `count` is
    how many records the topic has in all.
    """

    topic: Link
    count: int
    before: tuple[Event, ...]
    planned: tuple[Statement, ...]
    closing: tuple[HeadedStatements, ...]


@dataclass(frozen=True, kw_only=True)
class AchievementView:
    """One achievement, whole; `printed` is its line in print, `line` the number of that in the file of the print."""

    edition: str
    event: Event
    remarks: Text | None
    languages: tuple[InLanguage, ...]
    printed: str
    line: int
    corrected: tuple[MisprintView, ...]
    questions: tuple[MisprintView, ...]
    topics: tuple[TopicAround, ...]
    before: NotedLink | None
    after: NotedLink | None
    source: Source
    editions: Editions


@remembered
def achievement(report: Report, edition: Edition, id: str) -> AchievementView:
    """One achievement of one edition. Raises KeyError where there is none of that id."""
    before, event, after = around(report, edition, id)
    line, (corrected, questions) = event.achievement.line, misprints_of(report, edition, event.address)
    return AchievementView(
        edition=edition.id,
        event=event,
        remarks=edition.achievements.columns.remarks,
        languages=tuple(_in_languages(report, event)),
        printed=edition.source[line - 1].strip() if line <= len(edition.source) else "",
        line=line,
        corrected=corrected,
        questions=questions,
        topics=tuple(_topics(report, edition, event)),
        before=_link(edition, before),
        after=_link(edition, after),
        source=source(edition, "achievements"),
        editions=other_editions(report, edition, addresses.achievements, partial(addresses.achievement, id=id)),
    )


def _link(edition: Edition, event: Event | None) -> NotedLink | None:
    return noted_link(edition, event.achievement.id, event.achievement.text, event.address) if event else None


def _in_languages(report: Report, event: Event) -> Iterator[InLanguage]:
    achievement, names = event.achievement, report.labels.words["this_language"]
    for lang in report.languages:
        text = achievement.text.said(lang)
        if text is not None:
            yield InLanguage(
                lang=lang,
                name=pick(names, lang).text,
                when=days(achievement.date, achievement.end, lang),
                kind=pick(event.kind, lang).text,
                text=text,
                stale=achievement.text.state(lang) == "stale",
            )


def _topics(report: Report, edition: Edition, event: Event) -> Iterator[TopicAround]:
    """Every topic of the achievement; what several of them hold stands under the first."""
    told = {event.address}
    for id, link in zip(event.topic_ids, event.topics, strict=True):
        own = in_edition(report, edition, id)
        earlier = takewhile(lambda other: other is not event, own.achieved)
        closing = (replace(list, statements=_few(list.statements, told)) for list in (own.pending, own.reference))
        yield TopicAround(
            topic=link,
            count=count(report, id),
            before=_few(tuple(earlier)[::-1], told),
            planned=_few(own.planned, told),
            closing=tuple(list for list in closing if list.statements),
        )


def _few(records: Sequence[Shown], told: set[str]) -> tuple[Shown, ...]:
    """The first few that were not told yet, which then they are."""
    few = tuple(islice((record for record in records if record.address not in told), FEW))
    told.update(record.address for record in few)
    return few
