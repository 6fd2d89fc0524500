"""Rules about ids: the words that addresses are made of."""

from collections.abc import Iterable, Iterator, Sequence

from macros.model import Achievement, Correction, Edition, FurtherPart, Initiative, OpenQuestion, Report, Sector
from macros.model.record import Named
from macros.model.walking import anchored
from macros.numbers.english import MONTH_ID
from macros.rules.needs import needs, needs_all_of, of_each_edition
from macros.rules.of_print.deleted import deleted_initiatives
from macros.wording.problems import Place, Problem, problem

OF_PAGES = frozenset(
    (
        *"amounts as-table checks contents contents-title editions facts figures filter-kind filter-month".split(),
        *"filter-text filter-topic latest notes notes-corrected notes-open part-achievements part-budget".split(),
        *"part-facts part-overview part-plan pending picture-title reference related sectors table top topics".split(),
        *"in-print waiting data-all data-excel data-pandas data-tables data-use outside unsaid".split(),
    )
)
PAGES = frozenset("overview budget achievements initiatives outcomes whole data plan".split())
"""The pages of an edition, its downloads, and what its contents call the plan."""

DEVICES = frozenset(("con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))))
"""Windows makes no file and no folder of these names."""
NO_PAGES = DEVICES | {"index"}  # the list of the pages in a folder


@needs()
def ids_are_unique(report: Report) -> Iterator[Problem]:
    """No two records of an edition share an id or older name, of whatever kind; nor do topics, terms, corrections."""
    groups: list[Sequence[Named]] = [
        report.terms,
        report.topics,
        [entry for edition in report.editions for entry in _misprints(edition)],
        *(list(anchored(edition)) for edition in report.editions),
    ]
    for records in groups:
        yield from _repeated(records)


@needs()
def ids_are_no_anchors_of_pages(report: Report) -> Iterator[Problem]:
    """No record is called like a part of the page it may stand on, which has the anchor already."""
    anchors = [record for edition in report.editions for record in (*anchored(edition), *_misprints(edition))]
    for record in (*report.terms, *anchors):
        for name in (record.id, *record.former_ids):
            own_page = isinstance(record, Initiative | FurtherPart)
            if not own_page and (name in OF_PAGES or MONTH_ID.fullmatch(name)):
                yield problem(record.place("id" if name == record.id else "former_ids"), "id-of-page", id=name)


@needs()
@of_each_edition
def parts_have_addresses_of_their_own(edition: Edition) -> Iterator[Problem]:
    """No part after the plan is called like another page of its edition."""
    for record in anchored(edition):
        if isinstance(record, FurtherPart):
            for name in {record.id, *record.former_ids} & PAGES:
                field = "id" if name == record.id else "former_ids"
                yield problem(record.place(field), "id-of-another-page", id=name)


@needs()
def ids_of_pages_can_be_files(report: Report) -> Iterator[Problem]:
    """No record or topic with a page is called like the index of the folder that its page is in, or like a device."""
    records = [record for edition in report.editions for record in anchored(edition)]
    with_pages = [record for record in records if isinstance(record, Achievement | Initiative | FurtherPart)]
    for record in (*report.topics, *with_pages):
        for name in (record.id, *record.former_ids):
            if name in NO_PAGES:
                yield problem(record.place("id" if name == record.id else "former_ids"), "id-of-no-page", id=name)


@needs_all_of("frame", "initiatives")
def numbers_run_from_one(report: Report) -> Iterator[Problem]:
    """The initiatives of a sector, and the sectors, are numbered from 1 without gaps or repeats."""
    for edition in report.editions:
        yield from _gaps(sorted(edition.frame.sectors, key=lambda sector: sector.number))
        sectors = {sector.id for sector in edition.frame.sectors}
        if any(initiative.sector not in sectors for initiative in edition.initiatives):
            continue  # the gap is where that initiative belongs
        for sector in edition.frame.sectors:
            own = [initiative for initiative in edition.initiatives if initiative.sector == sector.id]
            lacking = len(deleted_initiatives(report, edition))
            yield from _gaps(sorted(own, key=lambda initiative: (initiative.number, initiative.id)), lacking)


def _misprints(edition: Edition) -> tuple[Correction | OpenQuestion, ...]:
    misprints = edition.corrections
    return (*misprints.corrections, *misprints.open_questions) if misprints else ()


def _repeated(records: Iterable[Named]) -> Iterator[Problem]:
    seen: dict[str, Place] = {}
    for record in records:
        for name in (record.id, *record.former_ids):
            place = record.place("id" if name == record.id else "former_ids")
            if name in seen:
                yield problem(place, "duplicate-id", id=name, file=seen[name].file, line=seen[name].line)
            seen.setdefault(name, place)


def _gaps(records: Sequence[Sector | Initiative], lacking: int = 0) -> Iterator[Problem]:
    """A problem where a number repeats, or where more are left out than records are known to be lacking."""
    for expected, (before, record) in enumerate(zip([None, *records], records, strict=False), 1):
        place = record.place("number")
        if before is not None and before.number == record.number:
            yield problem(place, "number-twice", number=record.number, file=before.place().file)
        elif record.number != expected and not 1 <= record.number - (before.number if before else 0) <= 1 + lacking:
            yield problem(place, "numbers-in-order", number=record.number, expected=expected)


IDS = (
    ids_are_unique,
    ids_are_no_anchors_of_pages,
    ids_of_pages_can_be_files,
    parts_have_addresses_of_their_own,
    numbers_run_from_one,
)
