"""The report as the pages of one edition see it, so that nothing else of it can change what they show.

Of another edition they see what it is called and which pages it has, and nothing that stands there; but where one of
two says what became of the projects of the other, each sees the other whole.
"""

from typing import Any, TypeVar

from macros.model import Edition, Record, Report
from macros.model.once import as_before, once
from macros.views import addresses

SeenRecord = TypeVar("SeenRecord", bound=Record)


class Outline(Edition):
    """What pages of other editions see of an edition: its name and the addresses of its `pages`; all else is None."""

    pages: tuple[str, ...]


class Seen(Report):
    """What the pages of one edition see: that edition whole, of others outlines, and of terms those that they tell."""


BEFORE: dict[tuple[type[Record], str], Any] = {}
"""What was seen last of an edition, by its own pages and by others: where it is equal, it is the very same again."""


def seen(report: Report, edition: Edition) -> Report:
    """What the pages of an edition see of a report: the very same of two reports where they see no difference."""
    return report if isinstance(report, Seen) else _seen(report)[edition.id]


def seen_at(report: Report, address: str) -> Report:
    """The same for the page at an address; a page of no edition sees all."""
    return report if isinstance(report, Seen) else _seen(report).get(address.partition("/")[0], report)


def pages(edition: Edition) -> tuple[str, ...]:
    """The addresses of the pages of an edition that have records on them, and of its outcomes."""
    return edition.pages if isinstance(edition, Outline) else _pages(edition)


@once
def _seen(report: Report) -> dict[str, Report]:
    return {edition.id: _as_before(_by(report, edition), edition.id) for edition in report.editions}


def _by(report: Report, edition: Edition) -> Seen:
    before, after = report.before(edition), report.after(edition)
    whole = (
        edition,
        before if edition.outcomes.outcomes else None,
        after if after and after.outcomes.outcomes else None,
    )
    told = {rate.term for rate in edition.budget.rates}
    return Seen.model_construct(
        site=report.site,
        labels=report.labels,
        terms=tuple(term for term in report.terms if term.id in told),
        topics=report.topics,
        synonyms=report.synonyms,
        editions=tuple(other if any(other is one for one in whole) else _outline(other) for other in report.editions),
        promises=report.promises,
    )


@once
def _outline(edition: Edition) -> Outline:
    nothing: dict[str, Any] = dict.fromkeys(Edition.model_fields)
    kept = dict(id=edition.id, frame=edition.frame, outcomes=edition.outcomes, pages=_pages(edition))
    return _as_before(Outline.model_construct(**(nothing | kept)), edition.id)


@once
def _pages(edition: Edition) -> tuple[str, ...]:
    of_records = {address.partition("#")[0] for address in addresses.records(edition).values()}
    return tuple(sorted(of_records | ({addresses.outcomes(edition)} if edition.outcomes.outcomes else set())))


def _as_before(new: SeenRecord, id: str) -> SeenRecord:
    BEFORE[type(new), id] = same = as_before(new, BEFORE.get((type(new), id)))
    return same
