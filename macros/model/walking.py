"""Walks the records of an edition: every record that has an address, and where its texts were printed.

Knows the shape of an edition, not its rules and not its pages.
"""

from collections.abc import Iterator

from macros.model import Anchored, Edition, Record, Report, Text
from macros.model.once import once
from macros.model.record import field_names

HOLDING = (Record, tuple, dict)
OF_EDITION = ("frame", "overview", "budget", "achievements", "corrections", "outcomes")
"""What an edition holds beside its initiatives and its print."""


def walk(record: object) -> Iterator[Record]:
    """The record and every record inside it, in reading order."""
    if isinstance(record, Text):
        yield record
    elif isinstance(record, Record):
        yield from _whole(record)
    elif isinstance(record, tuple):
        for item in record:
            yield from walk(item)
    elif isinstance(record, dict):
        for item in record.values():
            yield from walk(item)


def texts(record: object) -> Iterator[Text]:
    """Every text of the record and of the records inside it, in reading order."""
    if isinstance(record, Record):
        return iter(_texts(record))
    return (part for part in walk(record) if isinstance(part, Text))


@once
def _whole(record: Record) -> tuple[Record, ...]:
    held = (value for field in field_names(type(record)) if isinstance(value := getattr(record, field), HOLDING))
    return (record, *(inner for value in held for inner in walk(value)))


@once
def _texts(record: Record) -> tuple[Text, ...]:
    return tuple(part for part in walk(record) if isinstance(part, Text))


def parts(*held: object) -> Iterator[Record]:
    """The records that are held, one by one; of an edition its parts, each of them from one file."""
    for one in held:
        if isinstance(one, Edition):
            yield from parts(*(getattr(one, name) for name in OF_EDITION), one.initiatives)
        elif isinstance(one, Record):
            yield one
        elif isinstance(one, tuple):
            yield from parts(*one)


def files(report: Report) -> dict[str, Record | tuple[Record, ...]]:
    """What each file of data holds, by the file's path inside the data folder, in the order of the menu."""
    held: dict[str, Record | tuple[Record, ...]] = {"site.yml": report.site}
    for edition in report.editions:
        held[f"{edition.id}/report.yml"] = edition.frame
        for name in ("overview", "budget", "achievements", "corrections"):
            held[f"{edition.id}/{name}.yml"] = getattr(edition, name)
        held |= {f"{edition.id}/initiatives/{initiative.id}.yml": initiative for initiative in edition.initiatives}
    return held | {"topics.yml": report.topics, "glossary.yml": report.terms, "labels.yml": report.labels}


@once
def anchored(edition: Edition) -> tuple[Anchored, ...]:
    """Every record of the edition that has an address of its own, in reading order."""
    return tuple(record for record in walk(edition) if isinstance(record, Anchored))


@once
def by_id(edition: Edition) -> dict[str, Anchored]:
    """Every record of the edition that has an address, by its id."""
    return {record.id: record for record in anchored(edition)}
