"""What the rows of records have in common: where a record stands, where it is printed and where it is published.

Knows records of every kind alike; what each kind says, the modules beside it know.
"""

from collections.abc import Callable
from typing import NamedTuple

from macros.exports.table import ByLanguage, Row, Value
from macros.model import Anchored, Edition, Report
from macros.views import addresses
from macros.views.common import topics_holding
from macros.views.misprints import misprints

Published = Callable[[str], ByLanguage]
"""From an address in the site to its web address in each language."""


class Of(NamedTuple):
    """Whose rows are made: those of an edition as it sees the report, at the addresses where it is published."""

    report: Report
    edition: Edition
    published: Published

    def record(self, record: Anchored, **said: Value | ByLanguage) -> Row:
        """The row of a record: what it says, whether print was corrected, where it is printed and published."""
        edition, own = self.edition, misprints(self.edition, record.id)
        return {
            "edition": edition.id,
            "id": record.id,
            **said,
            "corrected": any(one.certain for one in own),
            "in_doubt": any(not one.certain for one in own),
            "line": record.line,
            "printed": edition.source[record.line - 1].strip() if record.line <= len(edition.source) else None,
            "address": self.published(addresses.records(edition)[record.id]),
        }

    def in_topics(self, record: Anchored, **said: Value | ByLanguage) -> Row:
        """The same of a record that may belong to topics."""
        topics = topics_holding(self.report, self.edition, {record.id})
        return self.record(record, **said, topics=" ".join(topic.id for topic in topics) or None)


def iso(when: object) -> str | None:
    """A day or a month as ISO 8601 writes it, and whatever else as it is; None of nothing."""
    return None if when is None else str(when)
