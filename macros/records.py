"""Walks the records of an edition: every record that has an address, and where its texts were printed.

Knows the shape of an edition, not its rules and not its pages.
"""

from collections.abc import Iterator

from macros.model import Anchored, Edition, Record


def walk(record) -> Iterator[Record]:
    """The record and every record inside it, in reading order."""
    if isinstance(record, Record):
        yield record
        for field in type(record).model_fields:
            yield from walk(getattr(record, field))
    elif isinstance(record, tuple):
        for item in record:
            yield from walk(item)


def anchored(edition: Edition) -> Iterator[Anchored]:
    """Every record of the edition that has an address of its own, in reading order."""
    return (record for record in walk(edition) if isinstance(record, Anchored))


def by_id(edition: Edition) -> dict[str, Anchored]:
    """Every record of the edition that has an address, by its id."""
    return {record.id: record for record in anchored(edition)}
