"""The rows of what was achieved and of what was corrected, and of topics and terms, which all editions share.

Knows what pages show of them; nothing of columns in languages, and nothing of files.
"""

from collections.abc import Iterator

from macros.exports.record import Of, Published, iso
from macros.exports.table import Row
from macros.model import Report
from macros.model.misprints import Correction, OpenQuestion
from macros.views import addresses
from macros.views.events import events
from macros.views.misprints import as_printed, as_published
from macros.views.words import GROUPS, STATUS


def achievements(of: Of) -> Iterator[Row]:
    """Achievements in order of date."""
    for event in events(of.report, of.edition):
        record = event.achievement
        yield of.in_topics(
            record,
            date=iso(record.date),
            end=iso(record.end),
            date_printed=record.date_printed,
            kind=record.kind,
            kind_name=event.kind,
            text=record.text,
            remarks=record.remarks,
        )


def corrections(of: Of) -> Iterator[Row]:
    """Corrections, open questions, and those that were answered: print is right."""
    held = of.edition.corrections
    entries: tuple[Correction | OpenQuestion, ...] = (*held.corrections, *held.unanswered, *held.answered)
    for entry in entries:
        certain = isinstance(entry, Correction)
        new = entry.published if isinstance(entry, Correction) else entry.suggested
        said = iso(as_published(of.edition, entry.at[0], new))
        yield dict(
            edition=of.edition.id,
            id=entry.id,
            state="corrected" if certain else "right" if entry in held.answered else "open",
            certainty=entry.certainty,
            at=" ".join(entry.at),
            printed=iso(as_printed(of.edition, entry.at[0], entry.printed)),
            published=said if certain else None,
            suggested=None if certain else said,
            why=entry.why,
            sources=" ".join(entry.sources) or None,
            address=of.published(addresses.misprint(entry.id)),
        )


def topic_records(of: Of) -> Iterator[Row]:
    """Which record belongs to which topic, and why."""
    for topic in of.report.topics:
        for link in topic.records.get(of.edition.id, ()):
            yield dict(edition=of.edition.id, topic=topic.id, id=link.id, evidence=link.evidence)


def topics(report: Report, published: Published) -> Iterator[Row]:
    """Topics, in the order of the data."""
    for topic in report.topics:
        address = published(addresses.topic(topic.id))
        yield dict(
            id=topic.id,
            title=topic.title,
            note=topic.note,
            group=topic.group,
            group_name=report.labels.words[GROUPS[topic.group]],
            related=" ".join(topic.related) or None,
            address=address,
        )


def glossary(report: Report, published: Published) -> Iterator[Row]:
    """Terms, in the order of the data."""
    for term in report.terms:
        yield dict(
            id=term.id,
            term=term.term,
            status=term.status,
            status_name=report.labels.words[STATUS[term.status]],
            explanation=term.explanation,
            as_of=iso(term.as_of),
            source=term.source,
            address=published(addresses.term(term.id)),
        )
