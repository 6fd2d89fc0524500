"""Which records of an edition were published and are deleted: what still names one is a consequence, said once.

Knows the form of published addresses; nothing of what follows where a record is missing.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping

from macros.model import Anchored, Edition, Report
from macros.model.files import INITIATIVES
from macros.model.periods import period_of
from macros.model.walking import walk
from macros.numbers.english import MONTH_ID
from macros.rules.of_print.left_out import stretches_left_out, words_left_out

OF_RECORD = re.compile(r"/(?P<edition>[^/#]+)/(?P<page>(?:[^/#]+/)+)#?(?P<id>[^/#]+)/?")
OF_LISTS = ("pending", "reference")  # anchors that are no records'
OF_SECTORS = "whole/"  # what is printed of a sector stands on its own page as well


def with_deleted(report: Report) -> Report:
    """The report as printed, which remembers for every edition what is deleted, also when it is published."""
    listed: dict[str, dict[str, str]] = defaultdict(dict)
    for promise in report.promises:
        match = OF_RECORD.fullmatch(promise.address)
        if match and match["page"] != OF_SECTORS and not MONTH_ID.fullmatch(match["id"]):
            listed[match["edition"]][match["id"]] = match["page"]
    found = {edition.id: _deleted(listed[edition.id], edition) for edition in report.editions}
    return report.model_copy(update={"deleted": found})


def deleted(report: Report, edition: Edition) -> dict[str, str]:
    """The ids of deleted records, each with the page that it stood on, such as 'initiatives/clean-river/'."""
    return report.deleted.get(edition.id, {})


def _deleted(listed: Mapping[str, str], edition: Edition) -> dict[str, str]:
    """Of the ids `listed` with the page that each stood on, such as 'initiatives/clean-river/', those of no record now.

    A record that is called otherwise now is none: where its page has one that was not published yet, nobody can tell.
    Where all that is printed is in some record, none is deleted.
    """
    names = [(page, {record.id, *record.former_ids}) for page, record in _on_pages(edition)]
    now = set().union(*(own for _, own in names))
    new = {page for page, own in names if own.isdisjoint(listed)}
    gone = {id: page for id, page in listed.items() if id not in (*now, *OF_LISTS)}
    if not gone or not (stretches_left_out(edition) or any(words_left_out(edition))):
        return {}
    inside = {id: {other for other, page in listed.items() if page == f"{INITIATIVES}/{id}/"} for id in gone}
    return {
        id: page
        for id, page in gone.items()
        if (inside[id].isdisjoint(now) if inside[id] - {*OF_LISTS} else page not in new)
    }


def deleted_editions(report: Report) -> set[str]:
    """The ids of editions that were published and whose folders are not there."""
    tops = {promise.address.split("/")[1] for promise in report.promises if promise.address.startswith("/")}
    return {top for top in tops if period_of(top)} - {*report.row, *(edition.id for edition in report.editions)}


def deleted_initiatives(report: Report, edition: Edition) -> list[str]:
    """The ids of the initiatives that were published and whose files are deleted."""
    return [id for id, page in deleted(report, edition).items() if page == f"{INITIATIVES}/"]


def _on_pages(edition: Edition) -> Iterator[tuple[str, Anchored]]:
    """Every record of the edition with the page that it stands on."""
    for part in ("overview", "budget", "achievements"):
        yield from ((f"{part}/", record) for record in _anchored(getattr(edition, part)))
    for initiative in edition.initiatives:
        for record in _anchored(initiative):
            yield f"{INITIATIVES}/" if record is initiative else f"{INITIATIVES}/{initiative.id}/", record
    if edition.frame:
        yield from ((f"{INITIATIVES}/", sector) for sector in edition.frame.sectors)
        yield from ((f"{part.id}/", item) for part in edition.frame.parts.further for item in part.items)


def _anchored(part: object) -> Iterator[Anchored]:
    return (record for record in walk(part) if isinstance(record, Anchored))
