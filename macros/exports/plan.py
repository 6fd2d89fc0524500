"""The rows of the plan: sectors, initiatives, strategies, actions, what closes an initiative, what follows the plan.

Knows what pages show of them; nothing of columns in languages, and nothing of files.
"""

from collections.abc import Iterator

from macros.exports.record import Of
from macros.exports.table import Row
from macros.views.words import OUTCOMES


def sectors(of: Of) -> Iterator[Row]:
    """Sectors by number."""
    for sector in sorted(of.edition.frame.sectors, key=lambda sector: sector.number):
        yield of.record(sector, number=sector.number, name=sector.name)


def initiatives(of: Of) -> Iterator[Row]:
    """Initiatives in printed order."""
    for own in of.edition.initiatives:
        yield of.in_topics(own, sector=own.sector, number=own.number, title=own.title)


def strategies(of: Of) -> Iterator[Row]:
    """Strategies in printed order."""
    for own in of.edition.initiatives:
        for strategy in own.strategies:
            yield of.in_topics(strategy, initiative=own.id, label=strategy.label, text=strategy.text)


def actions(of: Of) -> Iterator[Row]:
    """Actions in printed order."""
    for own in of.edition.initiatives:
        for strategy in own.strategies:
            for action in strategy.actions:
                inside = dict(initiative=own.id, strategy=strategy.id)
                yield of.in_topics(action, **inside, label=action.label, text=action.text)


def closing(of: Of) -> Iterator[Row]:
    """The items of the lists that close initiatives."""
    for own in of.edition.initiatives:
        for name, closing in (("pending", own.pending), ("reference", own.reference)):
            if closing:
                heading, open_ended = closing.heading, closing.open_ended
                for item in closing.items:
                    inside = of.in_topics(item, initiative=own.id, list=name, text=item.text)
                    yield {**inside, "heading": heading, "open_ended": open_ended}


def further(of: Of) -> Iterator[Row]:
    """The parts after the plan, each before its lines."""
    for part in of.edition.frame.parts.further:
        yield of.in_topics(part, part=part.id, heading=part.heading)
        for item in part.items:
            yield of.in_topics(item, part=part.id, heading=part.heading, label=item.label, text=item.text)


def outcomes(of: Of) -> Iterator[Row]:
    """What became of the pending projects of the edition before."""
    before = of.report.before(of.edition)
    for outcome in of.edition.outcomes.outcomes:
        yield dict(
            edition=of.edition.id,
            edition_before=before.id if before else None,
            pending=outcome.pending,
            outcome=outcome.outcome,
            outcome_name=of.report.labels.words[OUTCOMES[outcome.outcome]] if outcome.outcome else None,
            record=outcome.record,
        )
