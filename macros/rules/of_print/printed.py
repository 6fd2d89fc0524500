"""Rules about print: every record's Korean stands on the line of the printed report that it names."""

import re
from collections.abc import Iterator
from difflib import get_close_matches

from macros.model import Edition, Report
from macros.rules.needs import found_once, needs, of_each_edition
from macros.rules.of_print.left_out import MANY, line_of
from macros.rules.of_print.lines import AND_MORE, Piece, without_line
from macros.rules.of_print.matching import BESIDE_TEXT, BOLD, Match, matches, number_of, stands
from macros.rules.of_print.pending import next_outcomes, pending_texts, says_more
from macros.wording.problems import Problem, Values, problem
from macros.wording.words import spoken

BETWEEN_TEXTS = re.compile(r"[\0\t]")
BETWEEN = re.compile(r"[\t()]")  # the cells of a table; a label and its text
LABEL = re.compile(r"^\(([^()]*)\)$")  # print puts a label in brackets, which are no part of it
FIGURE = re.compile(r"[-−–△▲]?[\d,.]+%?")


@needs("source")
def texts_stand_in_the_printed_report(report: Report) -> Iterator[Problem]:
    """Every Korean text, figure and printed date of an edition stands on its line of source.txt, as printed."""
    for edition in report.editions:
        yield from _not_standing(edition, next_outcomes(report, edition) if edition.frame else "")


@found_once
def _not_standing(edition: Edition, outcomes: str) -> Iterator[Problem]:
    """What does not stand on its line; of pending projects, `outcomes` is the file that says what became of them."""
    looked_for, pending = 0, pending_texts(edition)
    for line, pieces, match in matches(edition):
        if match.complete:
            continue
        standing = {id(piece) for piece in pieces if stands(piece, match)}
        missing = [piece for piece in pieces if id(piece) not in standing]
        kept = {piece.line_place for piece in pieces if id(piece) in standing}
        looked_for += len(missing)
        near_enough = missing if looked_for <= MANY else []
        found = {piece: line_of(piece.text, edition.source, line) for piece in near_enough}
        # Where nothing of the record is on that line, it is said once, where the line is written.
        moved = {piece.line_place: piece for piece in reversed(missing) if found.get(piece)}
        for piece in missing:
            elsewhere, values = found.get(piece), Values(text=piece.text, line=line, found=found.get(piece))
            if piece.line_place in kept and elsewhere:
                yield problem(piece.place, "on-another-line", **values)
            elif piece.line_place in kept or piece.line_place not in moved:
                near = pieces if looked_for <= MANY else []
                yield _not_as_printed(
                    piece, match, near, len(edition.source), outcomes if piece.place in pending else None
                )
            elif moved[piece.line_place] is piece:
                swap = (str(line), str(elsewhere))
                yield problem(piece.line_place, "on-another-line", swap=swap, **values)


@needs("source")
@of_each_edition
def texts_without_a_line_stand_somewhere(edition: Edition) -> Iterator[Problem]:
    """The text of a record that lacks its line is printed somewhere; a slip in it is said with the line it is from."""
    missing = without_line(edition)
    plain = [line.replace(BOLD, "") for line in edition.source] if missing else []
    parts = {BESIDE_TEXT.sub("", part): at for at, line in enumerate(plain, 1) for part in BETWEEN.split(line)}
    for piece in missing[:MANY]:
        if any(piece.text in sign.join(plain) for sign in ("\n", " ", "")):
            continue
        for near in get_close_matches(piece.text, [*parts], 1, 0.7):
            values: Values = dict(text=piece.text, line=parts[near], hint=spoken("hint_printed", near=near))
            yield problem(piece.place, "not-as-printed", swap=(piece.text, near), **values)


@needs("source")
@of_each_edition
def texts_of_a_line_stand_in_printed_order(edition: Edition) -> Iterator[Problem]:
    """The texts of one line of print stand in the data once, in the order and the number in which they are printed."""
    for line, pieces, match in matches(edition):
        if match.complete or not all(stands(piece, match) for piece in pieces):
            continue
        at = match.spans.index(None)
        printed = match.printed.strip().replace("\t", " ")
        values: Values = dict(line=line, text=pieces[at].text, before=pieces[at - 1].text, printed=printed)
        yield problem(pieces[at].place, "out-of-order", **values)


@needs()
@of_each_edition
def spaced_labels_keep_their_letters(edition: Edition) -> Iterator[Problem]:
    """A label or heading that print spaces apart has the same letters as the one published."""
    spaced = [(fact, "label_printed", fact.label) for fact in edition.overview.facts] if edition.overview else []
    contents = edition.frame.contents if edition.frame else None
    for record, field, label in [*spaced, *([(contents, "heading_printed", contents.heading)] if contents else [])]:
        printed: str | None = getattr(record, field)
        if printed and printed.replace(" ", "") != label.ko.replace(" ", ""):
            values: Values = dict(field=field, printed=printed, label=label.ko)
            yield problem(record.place(field), "label-as-printed", **values)


def _not_as_printed(piece: Piece, match: Match, pieces: list[Piece], lines: int, outcomes: str | None) -> Problem:
    """The problem, with what is printed instead when that is plain to see; `outcomes` only of a pending project."""
    if piece.line > lines:
        return problem(piece.place, "line-of-source", line=piece.line, lines=lines)
    beside = _beside(match.printed, pieces)
    near = _instead(piece, match.printed, beside)
    if near and outcomes:
        near = near.removesuffix(f" {AND_MORE}")
    hint = spoken("hint_printed", near=near) if near else ""
    swap = (_as_written(piece.text), _as_written(near)) if near else None
    values: Values = dict(text=piece.text, line=piece.line, hint=hint)
    if outcomes and says_more(piece.text, beside):
        return problem(piece.place, "pending-said-done", swap=swap, file=outcomes, **values)
    return problem(piece.place, "not-as-printed", swap=swap, **values)


def _beside(printed: str, pieces: list[Piece]) -> list[str]:
    """What else stands on a line than the texts of its pieces."""
    for other in sorted(pieces, key=lambda other: len(other.text), reverse=True):
        printed = printed.replace(other.text, "\0", 1)
    parts = [BESIDE_TEXT.sub("", part) for part in BETWEEN_TEXTS.split(printed)] if pieces else []
    return [part for part in parts if part]


def _instead(piece: Piece, printed: str, beside: list[str]) -> str | None:
    """What stands on a line in place of a piece: a number like it, or much the same words."""
    number = number_of(printed)
    if len(piece.texts) > 1 and number:
        return str(number)
    if not LABEL.fullmatch(piece.text):
        beside = [LABEL.sub(r"\1", part) for part in beside]
    return next(iter(get_close_matches(piece.text, beside, 1, 0.7)), None)


def _as_written(text: str) -> str:
    """A printed figure as the data writes it: -1234 for △1,234, 64.3 for 64.3%. Other text as it is."""
    return re.sub("[△▲−–]", "-", text).replace(",", "").rstrip("%") if FIGURE.fullmatch(text) else text


PRINTED = (
    texts_stand_in_the_printed_report,
    texts_without_a_line_stand_somewhere,
    texts_of_a_line_stand_in_printed_order,
    spaced_labels_keep_their_letters,
)
