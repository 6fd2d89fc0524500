"""Rules about going on from the edition before: what was carried over is published when somebody has looked at it."""

from collections.abc import Iterator
from typing import get_args

from macros.language.periods import period_in_every_language
from macros.language.picking import in_every_language
from macros.model import Anchored, Edition, Item, Outcome, Report
from macros.model.walking import walk
from macros.rules.needs import needs, needs_all_of, of_each_edition
from macros.rules.of_print.deleted import deleted, deleted_editions
from macros.rules.of_print.pending import next_outcomes
from macros.rules.of_published.references import new_names, not_there, unknown
from macros.wording.problems import Place, Problem, problem

CHOICES = tuple(name for part in get_args(Outcome.model_fields["outcome"].annotation) for name in get_args(part))
WITHOUT_RECORD = ("dropped", "not-reported")


@needs("initiatives")
@of_each_edition
def carried_initiatives_are_confirmed(edition: Edition) -> Iterator[Problem]:
    """An initiative carried over from the edition before is compared with the new report before it is published."""
    for initiative in edition.initiatives:
        if initiative.status == "draft":
            yield problem(initiative.place("status"), "not-confirmed", id=initiative.id)


@needs_all_of("frame", "outcomes", "initiatives")
def pending_projects_are_followed_up(report: Report) -> Iterator[Problem]:
    """Every pending project of the edition before has one outcome."""
    earlier = deleted_editions(report)  # which is said already, of their addresses
    for edition, before in _neighbors(report):
        if before is None and any(id < edition.id for id in earlier):
            continue
        pending = _pending(before) if before else {}
        said = {outcome.pending for outcome in edition.outcomes.outcomes}
        if before and pending and not said:
            of = period_in_every_language(before.id)
            yield problem(edition.frame.place(), "outcomes-missing", edition=of, count=len(pending))
            continue
        for id in pending.keys() - said:
            yield _missing(edition.outcomes.place(), pending[id])
        renamed, seen = new_names(pending.values()), set[str]()
        for outcome in edition.outcomes.outcomes:
            if outcome.pending in seen:
                yield problem(outcome.place("pending"), "outcome-twice", id=outcome.pending)
            elif before and outcome.pending in deleted(report, before):
                pass  # which is said already, of the record
            elif outcome.pending not in pending and outcome.pending in _pending(edition):
                file = next_outcomes(report, edition)
                yield problem(outcome.place("pending"), "outcome-of-own-project", id=outcome.pending, file=file)
            elif outcome.pending not in pending:
                yield not_there(outcome, "pending", outcome.pending, pending, "pending_project", renamed=renamed)
            elif outcome.outcome is None:
                yield _missing(outcome.place("outcome"), pending[outcome.pending])
            seen.add(outcome.pending)


@needs_all_of("frame", "outcomes", "initiatives", "achievements")
def outcomes_lead_to_records(report: Report) -> Iterator[Problem]:
    """A project that continues names the record of the new report that speaks of it; one that is dropped names none."""
    for edition in report.editions:
        speaking = (edition.achievements, *edition.initiatives, *edition.frame.parts.further)
        records = dict.fromkeys(record.id for part in speaking for record in walk(part) if isinstance(record, Anchored))
        gone = deleted(report, edition)
        for outcome in edition.outcomes.outcomes:
            if outcome.record in gone:
                continue  # said already, of the record
            if outcome.record is not None and outcome.outcome in WITHOUT_RECORD:
                yield problem(
                    outcome.place("record"), "outcome-with-record", outcome=outcome.outcome, record=outcome.record
                )
            elif outcome.record is not None:
                yield from unknown(outcome, "record", outcome.record, records, "record")
            elif outcome.outcome == "continued":
                yield problem(outcome.place("outcome"), "outcome-without-record", id=outcome.pending)


def _neighbors(report: Report) -> Iterator[tuple[Edition, Edition | None]]:
    """Every edition with the one before it, None before the oldest; left out where the one before cannot be judged."""
    editions = {edition.id: edition for edition in report.editions}
    for id, before in zip(report.row, (*report.row[1:], None), strict=True):
        if id in editions and (before is None or before in editions):
            yield editions[id], editions[before] if before else None


def _pending(edition: Edition) -> dict[str, Item]:
    """The pending projects of an edition by id."""
    lists = [initiative.pending for initiative in edition.initiatives if initiative.pending]
    return {item.id: item for pending in lists for item in pending.items}


def _missing(place: Place, item: Item) -> Problem:
    said = in_every_language(item.text)
    return problem(place, "outcome-missing", id=item.id, text=said, choices=", ".join(CHOICES))


OUTCOMES = (carried_initiatives_are_confirmed, pending_projects_are_followed_up, outcomes_lead_to_records)
