"""What became of pending projects: on the project, on the record that goes on with it, and all together on a page."""

from collections.abc import Iterator
from dataclasses import dataclass

from macros.model import Edition, Outcome, Report, Text
from macros.model.remembered import remembered
from macros.model.walking import by_id
from macros.views import addresses
from macros.views.common import Editions, Link, name_of, other_editions
from macros.views.words import OUTCOMES


@dataclass(frozen=True)
class Trace:
    """A way from a pending project to what became of it in a later edition, or (`onward` false) the way back."""

    onward: bool
    edition: str
    outcome: Text
    link: Link | None


@dataclass(frozen=True)
class Followed:
    """A pending project of the edition before, and the record of this one that speaks of it."""

    project: Link
    record: Link | None


@dataclass(frozen=True)
class OutcomeGroup:
    """The pending projects that had one outcome."""

    id: str
    outcome: Text
    projects: tuple[Followed, ...]


@dataclass(frozen=True, kw_only=True)
class OutcomesView:
    """What became of the pending projects of the edition `before`, by outcome."""

    edition: str
    before: str
    count: int
    groups: tuple[OutcomeGroup, ...]
    editions: Editions


def traces(report: Report, edition: Edition, id: str) -> tuple[Trace, ...]:
    """The ways that lead on or back from one record of an edition."""
    return _ways(report, edition).get(id, ())


@remembered
def _ways(report: Report, edition: Edition) -> dict[str, tuple[Trace, ...]]:
    ways: dict[str, tuple[Trace, ...]] = {}
    for id, trace in (*_back(report, edition), *_onward(report, edition)):
        ways[id] = (*ways.get(id, ()), trace)
    return ways


def _back(report: Report, edition: Edition) -> Iterator[tuple[str, Trace]]:
    before = report.before(edition)
    for outcome in edition.outcomes.outcomes:
        if before and outcome.record:
            yield outcome.record, Trace(False, before.id, _word(report, outcome), _link(before, outcome.pending))


def _onward(report: Report, edition: Edition) -> Iterator[tuple[str, Trace]]:
    after = report.after(edition)
    for outcome in after.outcomes.outcomes if after else ():
        if after:
            link = _link(after, outcome.record) if outcome.record else None
            yield outcome.pending, Trace(True, after.id, _word(report, outcome), link)


def _word(report: Report, outcome: Outcome) -> Text:
    return report.labels.words[OUTCOMES[outcome.outcome or ""]]  # a published outcome is said: a rule sees to it


@remembered
def outcomes(report: Report, edition: Edition) -> OutcomesView:
    """The page of an edition on the pending projects of the one before. Raises ValueError where none is before."""
    before = report.before(edition)
    if before is None:
        raise ValueError(edition.id)
    groups = (_group(report, before, edition, name) for name in OUTCOMES)
    return OutcomesView(
        edition=edition.id,
        before=before.id,
        count=len(edition.outcomes.outcomes),
        groups=tuple(group for group in groups if group.projects),
        editions=other_editions(report, edition, addresses.initiatives, addresses.outcomes),
    )


def _group(report: Report, before: Edition, edition: Edition, name: str) -> OutcomeGroup:
    projects = tuple(
        Followed(_link(before, outcome.pending), _link(edition, outcome.record) if outcome.record else None)
        for outcome in edition.outcomes.outcomes
        if outcome.outcome == name
    )
    return OutcomeGroup(name, report.labels.words[OUTCOMES[name]], projects)


def _link(edition: Edition, id: str) -> Link:
    return Link(name_of(by_id(edition)[id]), addresses.records(edition)[id])
