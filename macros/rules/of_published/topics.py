"""Rules about topics: what they name is there, and that it belongs to them is evident from its own text."""

from collections.abc import Iterator

from macros.model import Anchored, Record, Report, Text, Topic, TopicLink
from macros.model.periods import period_of
from macros.model.printed_fields import UNPRINTED
from macros.model.walking import by_id
from macros.rules.needs import OF_EDITION, needs, needs_all_of
from macros.rules.of_print.deleted import deleted, deleted_editions
from macros.rules.of_published.references import ids_of_editions, new_names, not_there, unknown
from macros.wording.problems import Problem, Values, problem


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
    gone, editions = deleted_editions(report), ids_of_editions(report)  # what is gone, is said already of its addresses
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


@needs("topics")
def lists_of_names_are_marked_in_every_topic(report: Report) -> Iterator[Problem]:
    """A record that only lists the names of others is marked so in every topic that it belongs to."""
    marked: dict[tuple[int, str], Topic] = {}
    for topic, link, records in _links(report):
        if link.names_only:
            marked.setdefault((id(records), link.id), topic)
    for _, link, records in _links(report):
        other = marked.get((id(records), link.id))
        if other and not link.names_only:
            yield problem(link.place("id"), "names-only-elsewhere", id=link.id, topic=other.id)


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


TOPICS = (
    related_topics_exist,
    editions_of_topics_exist,
    records_of_topics_exist,
    topics_have_records,
    topics_speak_of_the_current_edition,
    topic_links_are_evident,
    lists_of_names_are_marked_in_every_topic,
)
