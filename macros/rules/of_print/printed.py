"""Rules about print: every record's Korean stands on the line of the printed report that it names."""

import re
from collections.abc import Iterator
from difflib import get_close_matches

from macros.model import ClosingList, Edition, Report
from macros.model.walking import walk
from macros.rules.needs import OF_EDITION, needs, needs_all_of
from macros.rules.of_print.lines import WORD, ByLine, by_line, lines_of_records, unsaid_words, without
from macros.wording.problems import Place, Problem, Values, problem
from macros.wording.words import spoken

BESIDE_TEXT = re.compile(r"^[\s*:○\-·,|□※◦❍▶①-⑳]+|[\s*:○\-·,|]+$")
LONG_ENOUGH = 6  # letters; shorter texts stand on a line by chance
FIGURE = re.compile(r"[\d,.]+%?")


@needs("source")
def texts_stand_in_the_printed_report(report: Report) -> Iterator[Problem]:
    """Every Korean text, figure and printed date of an edition stands on its line of source.txt, as printed."""
    for edition in report.editions:
        for line, entries in by_line(edition).items():
            printed = edition.source[line - 1] if line <= len(edition.source) else ""
            kept = {line_place for _, text, line_place in entries if text in printed}
            said: set[Place] = set()
            for place, text, line_place in entries:
                if text in printed:
                    continue
                elsewhere = _line_of(text, edition.source)
                # Where nothing of the record is on that line, it is said once, where the line is written.
                moved = elsewhere and line_place not in kept
                shown = line_place if moved else place
                if elsewhere and shown not in said:
                    said.add(shown)
                    swap = (str(line), str(elsewhere))
                    values: Values = dict(text=text, line=line, found=elsewhere)
                    yield problem(shown, "on-another-line", swap=swap if shown is line_place else None, **values)
                elif not elsewhere and (line_place in kept or line_place not in said):
                    yield _not_as_printed(shown, text, line, [text for _, text, _ in entries], edition.source)


@needs_all_of(*OF_EDITION)
def no_printed_word_is_left_out(report: Report) -> Iterator[Problem]:
    """On a line of the printed report that belongs to records, every word belongs to one of them."""
    for edition in report.editions:
        unsaid, lines = unsaid_words(edition), by_line(edition)
        misplaced = _misplaced(lines, edition.source)
        for line, entries in lines.items():
            texts = [text for _, text, _ in entries]
            printed = edition.source[line - 1] if line <= len(edition.source) else ""
            if printed and line not in misplaced and all(text and text in printed for text in texts):
                words = WORD.findall(without(printed, texts))
                rest = [word for word in words if word not in unsaid.get(line, ())]
                if rest:
                    values: Values = dict(line=line, rest=" ".join(rest), text=printed.strip())
                    yield problem(entries[0][0], "words-left-out", **values)


@needs_all_of(*OF_EDITION)
def no_printed_line_is_left_out(report: Report) -> Iterator[Problem]:
    """Every line of the printed report that holds anything belongs to a record."""
    for edition in report.editions:
        places = lines_of_records(edition)
        misplaced = _misplaced(by_line(edition), edition.source)
        left_out: list[int] = []
        for line, text in enumerate([*edition.source, "end"], 1):
            if text.strip() and line not in places and line <= len(edition.source):
                left_out.append(line)
            elif text.strip() and left_out:
                if not misplaced.intersection(left_out):
                    yield _left_out(left_out, places, edition)
                left_out = []


@needs_all_of("budget", "source")
def figures_stand_in_the_printed_order(report: Report) -> Iterator[Problem]:
    """The figures of a budget row are printed in the order of the columns: exchanging two leaves the sum as it was."""
    for edition in report.editions:
        table = edition.budget.table
        for row in table.rows:
            parts = [row.parts_eok.get(part.id, 0) for part in table.columns.parts]
            figures = [*(f"{figure:,}" for figure in (row.total_eok, *parts)), f"{row.share_percent}%"]
            printed = edition.source[row.line - 1] if row.line <= len(edition.source) else ""
            if all(figure in printed for figure in figures) and not _in_order(figures, printed):
                values: Values = dict(
                    line=row.line, figures=", ".join(figures), printed=printed.strip().replace("\t", " ")
                )
                yield problem(row.place("parts_eok"), "figures-out-of-order", **values)


@needs()
def items_of_a_list_share_a_line(report: Report) -> Iterator[Problem]:
    """The items of a closing list are printed on one line."""
    for edition in report.editions:
        for record in walk(edition):
            if isinstance(record, ClosingList):
                first = record.items[0].line
                for item in record.items:
                    if item.line != first:
                        yield problem(item.place("line"), "items-on-one-line", first=first, line=item.line)


@needs("overview")
def spaced_labels_keep_their_letters(report: Report) -> Iterator[Problem]:
    """A label that print spaces apart has the same letters as the label published."""
    for edition in report.editions:
        for fact in edition.overview.facts:
            if fact.label_printed and fact.label_printed.replace(" ", "") != fact.label.ko.replace(" ", ""):
                values: Values = dict(printed=fact.label_printed, label=fact.label.ko)
                yield problem(fact.place("label_printed"), "label-as-printed", **values)


def _left_out(lines: list[int], places: dict[int, Place], edition: Edition) -> Problem:
    before = max((line for line in places if line < lines[0]), default=None)
    place = edition.frame.place() if before is None else places[before]
    text = edition.source[lines[0] - 1].strip()
    if len(lines) == 1:
        return problem(place, "line-left-out", line=lines[0], text=text)
    return problem(place, "lines-left-out", first=lines[0], last=lines[-1], count=len(lines), text=text)


def _in_order(figures: list[str], printed: str) -> bool:
    end = 0
    for figure in figures:
        end = printed.find(figure, end) + len(figure)
        if end < len(figure):
            return False
    return True


def _misplaced(lines: ByLine, source: tuple[str, ...]) -> set[int | None]:
    """The lines of the printed report whose texts say that they stand on another."""
    return {
        _line_of(text, source)
        for line, entries in lines.items()
        for _, text, _ in entries
        if line > len(source) or text not in source[line - 1]
    }


def _line_of(text: str, source: tuple[str, ...]) -> int | None:
    """The only line of the printed report that a text of some length stands on, or None."""
    lines = [line for line, printed in enumerate(source, 1) if text in printed] if len(text) >= LONG_ENOUGH else []
    return lines[0] if len(lines) == 1 else None


def _not_as_printed(place: Place, text: str, line: int, texts: list[str], source: tuple[str, ...]) -> Problem:
    """The problem, with what is printed instead when that is plain to see."""
    if line > len(source):
        return problem(place, "line-of-source", line=line, lines=len(source))
    parts = [BESIDE_TEXT.sub("", part) for part in without(source[line - 1], texts).split("\0")]
    near = get_close_matches(text, [part for part in parts if part], 1, 0.7)
    hint = spoken("hint_printed", near=near[0]) if near else ""
    swap = (_as_written(text), _as_written(near[0])) if near else None
    return problem(place, "not-as-printed", swap=swap, text=text, line=line, hint=hint)


def _as_written(text: str) -> str:
    """A printed figure as the data writes it: without commas and percent sign. Other text as it is."""
    return text.replace(",", "").rstrip("%") if FIGURE.fullmatch(text) else text


PRINTED = (
    texts_stand_in_the_printed_report,
    no_printed_line_is_left_out,
    no_printed_word_is_left_out,
    figures_stand_in_the_printed_order,
    items_of_a_list_share_a_line,
    spaced_labels_keep_their_letters,
)
