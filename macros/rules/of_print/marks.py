"""Rules about marks of print that are no words of a text: bold letters, and "and more" behind a list."""

from collections.abc import Iterator

from macros.model import ClosingList, Edition, Strategy
from macros.model.once import once
from macros.model.walking import walk
from macros.rules.needs import needs, of_each_edition
from macros.rules.of_print.lines import AND_MORE
from macros.rules.of_print.matching import BOLD, WORD, Match, matches
from macros.wording.problems import Problem, Values, problem


@needs("source")
@of_each_edition
def bold_is_as_printed(edition: Edition) -> Iterator[Problem]:
    """A strategy is marked as bold where print is: its label, or all of it."""
    lines = _complete_lines(edition)
    for record in walk(edition.initiatives):
        if isinstance(record, Strategy) and record.line in lines:
            printed = _bold(record, lines[record.line])
            if record.bold not in printed:
                place = record.place("bold" if record.bold else "label")
                values: Values = dict(line=record.line, found=record.bold or "-", printed=printed[0])
                yield problem(place, "bold-as-printed" if printed[0] else "bold-not-printed", **values)


@needs("source")
@of_each_edition
def lists_end_as_printed(edition: Edition) -> Iterator[Problem]:
    """A closing list is open-ended where print ends it in "and more", and only there."""
    lines = _complete_lines(edition)
    for record in walk(edition.initiatives):
        if isinstance(record, ClosingList) and record.items[-1].line in lines:
            line, last = record.items[-1].line, record.items[-1].text
            open_ended = WORD.findall(lines[line].gaps()[-1]) == [AND_MORE]
            if WORD.findall(last.ko)[-1:] == [AND_MORE]:
                yield problem(last.place("ko"), "more-in-item", text=last.ko)
            elif open_ended and not record.open_ended:
                place = record.place("open_ended" if record.says("open_ended") else "items")
                yield problem(place, "open-ended-printed", swap=("false", "true"), line=line)
            elif record.open_ended and not open_ended:
                yield problem(record.place("open_ended"), "open-ended-not-printed", line=line)


@once
def _complete_lines(edition: Edition) -> dict[int, Match]:
    """Every line of print that holds what records say it holds."""
    return {line: match for line, _, match in matches(edition) if match.complete}


def _bold(strategy: Strategy, match: Match) -> tuple[str | None, ...]:
    """What print sets in bold; where the label is all there is, either word for it is right."""
    if match.bold:
        whole = " ".join(match.bold)
        printed: tuple[str | None, ...] = ("label",) if strategy.label.ko in whole else (None,)
        return ("all",) if strategy.text and strategy.text.ko in whole and printed[0] else printed
    before, *between, _ = match.gaps()
    if BOLD not in before:
        return (None,)
    if strategy.text is None:
        return ("label", "all")
    return ("label",) if any(BOLD in gap for gap in between) else ("all",)


MARKS = (bold_is_as_printed, lists_end_as_printed)
