"""Rules about references: what one record says of another must be there."""

from collections.abc import Collection, Iterable, Iterator, Mapping

from macros.model import Anchored, Edition, Record, Report, Text, Topic, TopicLink
from macros.model.periods import period_of
from macros.model.printed_fields import UNPRINTED
from macros.model.record import Named
from macros.model.walking import by_id
from macros.reading.suggestions import nearest
from macros.rules.needs import OF_EDITION, needs, needs_all_of, of_each_edition
from macros.rules.of_print.deleted import deleted, deleted_editions
from macros.wording.problems import Problem, Values, problem
from macros.wording.words import Spoken, spoken

FEW = 12  # ids that a message can list
SAME_ID = 0.8  # ids of different records share words; a slip of the keyboard leaves more than this in common


@needs_all_of("frame")
@of_each_edition
def sectors_exist(edition: Edition) -> Iterator[Problem]:
    """The sector of an initiative, and what a line of the contents points to, exist in the edition."""
    sectors = dict.fromkeys(sector.id for sector in edition.frame.sectors)
    for initiative in edition.initiatives:
        yield from unknown(initiative, "sector", initiative.sector, sectors, "sector")
    parts = dict.fromkeys((*edition.frame.parts.by_id(), *sectors))
    for entry in edition.frame.contents.entries if edition.frame.contents else ():
        yield from unknown(entry, "of", entry.of, parts, "part_or_sector")


@needs_all_of("site", "editions")
def the_current_edition_exists(report: Report) -> Iterator[Problem]:
    """The edition that the site shows first exists."""
    if report.site.current not in deleted_editions(report):  # else it is said already, of its addresses
        yield from unknown(report.site, "current", report.site.current, _editions(report), "edition")


@needs_all_of("terms", "budget")
def terms_exist(report: Report) -> Iterator[Problem]:
    """The glossary term that defines a fiscal rate exists."""
    terms = [term.id for term in report.terms]
    for edition in report.editions:
        for rate in edition.budget.rates:
            yield from unknown(rate, "term", rate.term, terms, "term")


@needs_all_of("topics")
def related_topics_exist(report: Report) -> Iterator[Problem]:
    """A topic is related to other topics that exist."""
    topics = [topic.id for topic in report.topics]
    for index, topic in enumerate(report.topics):
        for item, other in enumerate(topic.related):
            if other == topic.id or other not in topics:
                yield not_there(topic, "related", other, topics[:index] + topics[index + 1 :], "topic", item)


@needs_all_of("topics", "editions")
def editions_of_topics_exist(report: Report) -> Iterator[Problem]:
    """A topic names editions that exist."""
    gone, editions = deleted_editions(report), _editions(report)  # what is gone, is said already of its addresses
    for topic in report.topics:
        for name in topic.records.keys() - gone:
            yield from unknown(topic, "records", name, editions, "edition", name)


@needs("topics")
@needs_all_of(*OF_EDITION)
def records_of_topics_exist(report: Report) -> Iterator[Problem]:
    """The records that a topic names exist."""
    for edition in report.editions:
        records = by_id(edition)
        gone, renamed = deleted(report, edition), new_names(records.values())
        for topic in report.topics:
            for link in topic.records.get(edition.id, ()):
                if link.id not in gone:  # else it is said already, of the record
                    yield from unknown(link, "id", link.id, records, "record", renamed=renamed)


@needs_all_of("topics")
def topics_have_records(report: Report) -> Iterator[Problem]:
    """A topic has a record in some edition."""
    for topic in report.topics:
        if not any(topic.records.values()):
            yield problem(topic.place("records"), "topic-without-records", id=topic.id)


@needs("site", "topics", "editions")
def topics_speak_of_the_current_edition(report: Report) -> Iterator[Problem]:
    """A topic has records of the edition shown first or of a later one, or an empty list that says there are none."""
    current = period_of(report.site.current)
    for topic in report.topics:
        periods = [period for name in topic.records if (period := period_of(name))]
        if current and periods and max(periods) < current and report.site.current in report.row:
            values: Values = dict(id=topic.id, edition=report.site.current)
            yield problem(topic.key_place("records", None), "topic-without-current", **values)


@needs("topics")
def topic_links_are_evident(report: Report) -> Iterator[Problem]:
    """A topic names each record once, with words that stand in the record's own text."""
    seen: set[tuple[str, int, str]] = set()
    for topic, link, records in _links(report):
        if link.id in records and (topic.id, id(records), link.id) in seen:
            yield problem(link.place("id"), "linked-twice", id=link.id)
        elif (
            link.id in records
            and _whole(records[link.id])
            and not any(link.evidence in text for text in own_texts(records[link.id]))
        ):
            yield problem(link.place("evidence"), "evidence", evidence=link.evidence, id=link.id)
        seen.add((topic.id, id(records), link.id))


def _editions(report: Report) -> list[str]:
    """The ids of the editions; of a folder that is named after no period, the year that it will be named after."""
    return [edition.id if period_of(edition.id) else str(edition.period.year) for edition in report.editions]


def unknown(
    record: Record,
    field: str,
    id: str,
    known: Collection[str],
    what: str,
    item: int | str | None = None,
    renamed: Mapping[str, str] | None = None,
    listed: Spoken | None = None,
) -> Iterator[Problem]:
    """A Problem at `field` of `record`, or at one item of it, where `id` is not among `known`; see `not_there`."""
    if id not in known:
        yield not_there(record, field, id, known, what, item, renamed, listed)


def not_there(
    record: Record,
    field: str,
    id: str,
    known: Collection[str],
    what: str,
    item: int | str | None = None,
    renamed: Mapping[str, str] | None = None,
    listed: Spoken | None = None,
) -> Problem:
    """The Problem at `field` of `record`, or at one item of it, that there is no `id`.

    A hint gives its new name, as `renamed` has it, or the nearest, and all there are where they are few or `listed`.
    """
    near = (renamed or {}).get(id) or nearest(id, known, SAME_ID)
    swap = (id, near) if near else None
    values: Values = dict(what=spoken(what), id=id, hint=_hint(near, known, listed))
    return problem(record.key_place(field, item), "unknown-reference", swap=swap, **values)


def new_names(records: Iterable[Named]) -> dict[str, str]:
    """What the records are called now, by every older name."""
    return {old: record.id for record in records for old in record.former_ids}


def _hint(near: str | None, known: Collection[str], listed: Spoken | None) -> Spoken | str:
    names = listed or (", ".join(known) if len(known) <= FEW else "")
    if near and names not in ("", near):
        return spoken("hint_near_known", near=near, names=names)
    if near:
        return spoken("hint_near", near=near)
    return spoken("hint_known", names=names) if names else ""


def _links(report: Report) -> Iterator[tuple[Topic, TopicLink, dict[str, Anchored]]]:
    """(topic, link, records of the edition by id) for every link to an edition that was read."""
    editions = {edition.id: by_id(edition) for edition in report.editions}
    for topic in report.topics:
        for name, links in topic.records.items():
            if name in editions:
                yield from ((topic, link, editions[name]) for link in links)


def _whole(record: Record) -> bool:
    """Whether no text of the record is missing."""
    values = {field: getattr(record, field) for field in type(record).model_fields}
    return all(record.says(field) for field, value in values.items() if isinstance(value, Text))


def own_texts(record: Record) -> list[str]:
    """The Korean texts of the report that stand on the record itself, not on records inside it."""
    values = (getattr(record, field) for field in type(record).model_fields if not UNPRINTED.fullmatch(field))
    return [value.ko for value in values if isinstance(value, Text)]


REFERENCES = (
    sectors_exist,
    the_current_edition_exists,
    terms_exist,
    related_topics_exist,
    editions_of_topics_exist,
    records_of_topics_exist,
    topics_have_records,
    topics_speak_of_the_current_edition,
    topic_links_are_evident,
)
