"""Rules about references: what one record says of another must be there."""

from collections.abc import Collection, Iterable, Iterator, Mapping

from macros.model import Edition, Record, Report
from macros.model.periods import period_of
from macros.model.record import Named
from macros.reading.suggestions import nearest
from macros.rules.needs import needs_all_of, of_each_edition
from macros.rules.of_print.deleted import deleted_editions
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
        yield from unknown(report.site, "current", report.site.current, ids_of_editions(report), "edition")


@needs_all_of("terms", "budget")
def terms_exist(report: Report) -> Iterator[Problem]:
    """The glossary term that defines a fiscal rate exists."""
    terms = [term.id for term in report.terms]
    for edition in report.editions:
        for rate in edition.budget.rates:
            yield from unknown(rate, "term", rate.term, terms, "term")


def ids_of_editions(report: Report) -> list[str]:
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


REFERENCES = (
    sectors_exist,
    the_current_edition_exists,
    terms_exist,
)
