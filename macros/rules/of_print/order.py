"""Rules about where records lie: as the lines of print lie, one inside or below the other.

Knows the order of an edition in print; nothing of what the lines say.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator

from macros.model import ClosingList, Edition, Initiative, Report
from macros.model.once import once
from macros.reading.stand_ins import NOWHERE
from macros.rules.needs import needs, needs_all_of, of_each_edition
from macros.rules.of_print.matching import matches
from macros.wording.problems import Place, Problem, Values, problem

Stop = tuple[int, Place]
"""A line of print and where the data names it."""

INDENT = re.compile(r"[\s*]*[^\w\s(*]*")  # what stands before the first word or bracket: ' -'


@needs("source")
@of_each_edition
def records_lie_as_printed(edition: Edition) -> Iterator[Problem]:
    """The lines of the records of a part rise as print has them: in an initiative by strategies, actions and items."""
    wrong = _wrong_lines(edition)
    for stops in _parts(edition):
        yield from _fallen(stop for stop in stops if stop[0] not in wrong)


@needs_all_of("frame", "initiatives", "source")
@of_each_edition
def initiatives_lie_in_their_sector(edition: Edition) -> Iterator[Problem]:
    """An initiative, and all it holds, is printed below its own sector and above the next."""
    wrong = _wrong_lines(edition)
    sectors = sorted(edition.frame.sectors, key=lambda sector: sector.line)
    below = [*edition.frame.parts.further, None]
    last = below[0].line - 1 if below[0] else len(edition.source)
    ends = [*(sector.line - 1 for sector in sectors[1:]), last]
    inside: list[Initiative] = []
    for sector, end in zip(sectors, ends, strict=True):
        own = [one for one in edition.initiatives if one.sector == sector.id and one.line not in wrong]
        for initiative in sorted(own, key=lambda one: one.line):
            if sector.line < initiative.line <= end:
                inside.append(initiative)
                continue
            values: Values = dict(line=initiative.line, first=sector.line, last=end, sector=sector.name.ko)
            yield problem(initiative.place("sector"), "outside-its-sector", **values)
    # What reaches into the next initiative was moved there from it, or the other way round.
    stops = [_ends(initiative) for initiative in inside]
    yield from _fallen(stop for both in stops for stop in dict.fromkeys(both) if stop[0] not in wrong)


@needs("source")
@of_each_edition
def actions_lie_below_their_strategy(edition: Edition) -> Iterator[Problem]:
    """Strategies of an initiative are printed behind one sign and indentation, their actions behind another."""
    for initiative in edition.initiatives:
        strategies = {_indent(edition, strategy.line) for strategy in initiative.strategies}
        for strategy in initiative.strategies:
            for action in strategy.actions:
                if _indent(edition, action.line) in strategies - {None}:
                    yield problem(action.place("line"), "action-not-below", line=action.line)


@needs("labels", "initiatives")
def closing_lists_are_of_one_kind(report: Report) -> Iterator[Problem]:
    """A heading stands over pending projects or over references, not over one here and over the other there."""
    for edition in report.editions:
        pending = [one.pending.heading.ko for one in edition.initiatives if one.pending]
        reference = [one.reference.heading.ko for one in edition.initiatives if one.reference]
        words = report.labels.words  # what this site calls them
        pending += [words[name].ko for name in ("pending",) if name in words] * len(edition.initiatives)
        reference += [words[name].ko for name in ("search_reference",) if name in words] * len(edition.initiatives)
        for initiative in edition.initiatives:
            for field, own, others in (("pending", pending, reference), ("reference", reference, pending)):
                closing: ClosingList | None = getattr(initiative, field)
                heading = closing.heading.ko if closing else None
                if closing and heading in others and own.count(heading) <= others.count(heading):
                    other = "reference" if field == "pending" else "pending"
                    values: Values = dict(heading=heading, field=field, other=other)
                    yield problem(initiative.key_place(field, None), "closing-list-kind", **values)


def _parts(edition: Edition) -> Iterator[list[Stop]]:
    """The stops of every stretch of print that lies in one piece."""
    if edition.frame:
        parts, sectors = edition.frame.parts, sorted(edition.frame.sectors, key=lambda sector: sector.line)
        first = [(part.line, part.place("line")) for part in (parts.overview, parts.achievements, parts.plan)]
        further = [(record.line, record.place("line")) for part in parts.further for record in (part, *part.items)]
        yield [*first, *((sector.line, sector.place("line")) for sector in sectors), *further]
        entries = edition.frame.contents.entries if edition.frame.contents else ()
        yield [(entry.line, entry.place("line")) for entry in entries]
    if edition.overview:
        facts = [(fact.line, fact.place("line")) for fact in edition.overview.facts]
        yield [(edition.overview.line, edition.overview.place("line")), *facts]
    if edition.budget:
        table = edition.budget.table
        rows = [(row.line, row.place("line")) for row in table.rows]
        yield [
            (edition.budget.line, edition.budget.place("line")),
            (table.header_line, table.place("header_line")),
            *rows,
        ]
    if edition.achievements:
        yield [(record.line, record.place("line")) for record in edition.achievements.achievements]
    for initiative in edition.initiatives:
        yield list(_stops(initiative))


def _stops(initiative: Initiative) -> Iterator[Stop]:
    yield initiative.line, initiative.place("line")
    for strategy in initiative.strategies:
        yield strategy.line, strategy.place("line")
        yield from ((action.line, action.place("line")) for action in strategy.actions)
    closing = [one for one in (initiative.pending, initiative.reference) if one]
    for one in sorted(closing, key=lambda one: one.heading_line):
        yield one.heading_line, one.place("heading_line")
        for place, item in enumerate(one.items):
            if not place or item.line != one.items[place - 1].line:
                yield item.line, item.place("line")


def _ends(initiative: Initiative) -> tuple[Stop, Stop]:
    """The first and the last line of an initiative."""
    stops = list(_stops(initiative))
    return stops[0], max(stops, key=lambda stop: stop[0])


def _fallen(stops: Iterable[Stop]) -> Iterator[Problem]:
    """A problem at every stop that must be moved for the lines to rise: as few as possible."""
    stops = [stop for stop in stops if stop[1] != NOWHERE]
    tops: list[int] = []  # by length, the lowest line that a rising row of that many can end on
    lengths = []
    for line, _ in stops:
        length = bisect_left(tops, line)
        tops[length : length + 1] = [line]
        lengths.append(length)
    longest = len(tops) - 1
    for at in range(len(stops) - 1, -1, -1):
        if lengths[at] == longest:
            longest -= 1
            continue
        line, place = stops[at]
        before, after = stops[at - 1][0] if at else "-", stops[at + 1][0] if at + 1 < len(stops) else "-"
        yield problem(place, "lines-fall", line=line, before=before, after=after)


@once
def _wrong_lines(edition: Edition) -> set[int]:
    """Lines that do not hold what records say they hold, which is said already."""
    return {line for line, _, match in matches(edition) if not match.complete}


def _indent(edition: Edition, line: int) -> str | None:
    """What print sets before the first word of a line; None where there is no such line."""
    if line > len(edition.source):
        return None
    match = INDENT.match(edition.source[line - 1].replace("*", ""))
    return match[0].rstrip() if match else None


ORDER = (
    records_lie_as_printed,
    initiatives_lie_in_their_sector,
    actions_lie_below_their_strategy,
    closing_lists_are_of_one_kind,
)
