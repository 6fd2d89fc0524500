"""Drafts: editions that somebody is still writing. None is published, and nothing in one keeps the others from it.

Knows how a draft is marked and what the report is without it; nothing of the rules.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import PurePosixPath

from macros.model import Topic
from macros.rules.needs import Reading
from macros.wording.problems import Problem

MARK = re.compile(r"^status: *[\"']?draft\b", re.MULTILINE)


def is_draft(frame: str) -> bool:
    """Whether the text of an edition's report.yml says that it is a draft, even where it cannot be read as YAML."""
    return MARK.search(frame) is not None


def without_drafts(reading: Reading) -> Reading:
    """What was read of the published editions; topics keep only the records of those.

    A topic of which only drafts have records is published when they are.
    """
    report, drafts = reading.report, reading.drafts
    if not drafts:
        return reading
    waiting = frozenset(topic.id for topic in report.topics if topic.records and drafts.issuperset(topic.records))
    topics = tuple(_without(topic, drafts, waiting) for topic in report.topics if topic.id not in waiting)
    editions = tuple(edition for edition in report.editions if edition.id not in drafts)
    return replace(
        reading,
        report=report.model_copy(update={"topics": topics, "editions": editions}),
        absent=frozenset(part for part in reading.absent if part[0] not in drafts),
        broken=frozenset(part for part in reading.broken if part[0] not in drafts),
        drafts=frozenset(),
    )


def _without(topic: Topic, drafts: frozenset[str], waiting: frozenset[str]) -> Topic:
    """The topic without what it says of drafts, and of topics that wait for these."""
    records = {id: links for id, links in topic.records.items() if id not in drafts}
    related = tuple(id for id in topic.related if id not in waiting)
    before: Topic | None = topic.kept.get(_without)
    if before is None or (before.records, before.related) != (records, related):
        before = topic.kept[_without] = topic.model_copy(update={"records": records, "related": related})
    return before


def stands_in(problem: Problem, folders: set[str]) -> bool:
    """Whether a problem stands in a file of one of these folders."""
    return bool(folders & {str(parent) for parent in PurePosixPath(problem.place.file).parents})


def still_open(problem: Problem, drafts: Sequence[str]) -> Problem:
    """A problem of a draft: something that is left to do, and blocks nothing.

    It is of the draft in whose folder it stands; in a file of the whole site, of the first of `drafts`.
    """
    folders = PurePosixPath(problem.place.file).parent.parts
    return replace(problem, draft=next((draft for draft in drafts if draft in folders), drafts[0]))
