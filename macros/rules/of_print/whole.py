"""Rules about print: the whole of it is in the data, every line, every word and every file of an initiative.

Knows what is left out; of what a deleted record was, only that a pending project was one.
"""

from collections.abc import Iterator
from pathlib import PurePosixPath

from macros.model import Edition, Report
from macros.model.files import INITIATIVES
from macros.rules.needs import OF_EDITION, needs_all_of
from macros.rules.of_print.deleted import deleted_initiatives
from macros.rules.of_print.left_out import stretches_left_out, words_left_out
from macros.rules.of_print.lines import lines_of_records
from macros.rules.of_print.matching import number_of
from macros.rules.of_print.pending import lines_of_deleted_projects, next_outcomes
from macros.wording.problems import Place, Problem, Values, problem
from macros.wording.words import Spoken, spoken


@needs_all_of(*OF_EDITION)
def no_printed_word_is_left_out(report: Report) -> Iterator[Problem]:
    """On a line of the printed report that belongs to records, every word belongs to one of them."""
    for edition in report.editions:
        pending = lines_of_deleted_projects(report, edition)
        for line, piece, rest, text in words_left_out(edition):
            if line in pending:
                file = next_outcomes(report, edition)
                yield problem(piece.place, "pending-deleted", line=line, text=rest, file=file)
            else:
                yield problem(piece.place, "words-left-out", line=line, rest=rest, text=text)


@needs_all_of(*OF_EDITION)
def no_printed_line_is_left_out(report: Report) -> Iterator[Problem]:
    """Every line of the printed report that holds anything belongs to a record."""
    for edition in report.editions:
        headings = {initiative.pending.heading.ko for initiative in edition.initiatives if initiative.pending}
        words = report.labels.words if report.labels else {}  # an unreadable file hides nothing in other files
        headings |= {words[name].ko for name in ("pending",) if name in words}
        pending = lines_of_deleted_projects(report, edition)
        of_files, named = _of_deleted_initiatives(report, edition), lines_of_records(edition)
        for lines, above in stretches_left_out(edition):
            text = edition.source[lines[0] - 1].strip()
            values: Values = dict(line=lines[0], first=lines[0], last=lines[-1], count=len(lines), text=text)
            if lines in of_files:
                continue  # said once, of the file
            before = max((line for line in named if line < lines[0]), default=0)
            if before in pending or (text in headings and len(lines) > 1):
                text = edition.source[lines[-1] - 1].strip()
                values = dict(line=lines[-1], text=text, file=next_outcomes(report, edition))
                yield problem(above, "pending-deleted", **values)
            else:
                yield problem(above, "lines-left-out" if len(lines) > 1 else "line-left-out", **values)


@needs_all_of(*OF_EDITION)
def files_of_initiatives_stay(report: Report) -> Iterator[Problem]:
    """Every initiative that was published has its file, or its older name on another; a deleted one is said once."""
    for edition in report.editions:
        gone, stretches = deleted_initiatives(report, edition), _of_deleted_initiatives(report, edition)
        lines: Spoken | str = ""
        if len(gone) == len(stretches) == 1:
            lines = spoken("hint_lines", first=stretches[0][0], last=stretches[0][-1])
        for id in gone:
            file = PurePosixPath(edition.frame.place().file).with_name(INITIATIVES) / f"{id}.yml"
            yield problem(Place(str(file)), "initiative-deleted", id=id, lines=lines)


def _of_deleted_initiatives(report: Report, edition: Edition) -> list[list[int]]:
    """The stretches that begin as print goes on with the next initiative, where files of initiatives are deleted."""
    if not deleted_initiatives(report, edition):
        return []
    numbers = {sector.line: 0 for sector in edition.frame.sectors}
    numbers |= {initiative.line: initiative.number for initiative in edition.initiatives}
    found = []
    for lines, _ in stretches_left_out(edition):
        number = number_of(edition.source[lines[0] - 1])
        before = max((line for line in numbers if line < lines[0]), default=0)
        if before and number == numbers[before] + 1:
            found.append(lines)
    return found


WHOLE = (no_printed_line_is_left_out, no_printed_word_is_left_out, files_of_initiatives_stay)
