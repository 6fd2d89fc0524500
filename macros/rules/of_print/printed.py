"""Rules about print: every record's Korean stands on the line of the printed report that it names."""

import re
from collections.abc import Iterator
from difflib import get_close_matches

from macros.model import Edition, Report
from macros.rules.needs import OF_EDITION, needs, needs_all_of
from macros.rules.of_print.lines import CIRCLED, Piece, by_line, lines_of_records, unsaid_words
from macros.rules.of_print.matching import WORD, Match, matches, stands
from macros.wording.problems import Place, Problem, Values, problem
from macros.wording.words import spoken

BESIDE_TEXT = re.compile(r"^[\s*:○\-·,|□※◦❍▶①-⑳㉑-㉟㊱-㊿]+|[\s*:○\-·,|]+$")
LONG_ENOUGH = 6  # letters; shorter texts stand on a line by chance
MANY = 300  # texts that are not where they should be; for more, nobody is told where they stand instead
FIGURE = re.compile(r"[-−–△▲]?[\d,.]+%?")
NUMBER = re.compile(rf"\W*(\d+|[{CIRCLED}])")


@needs("source")
def texts_stand_in_the_printed_report(report: Report) -> Iterator[Problem]:
    """Every Korean text, figure and printed date of an edition stands on its line of source.txt, as printed."""
    for edition in report.editions:
        looked_for = 0
        for line, pieces, match in matches(by_line(edition), edition.source):
            standing = {id(piece) for piece in pieces if stands(piece, match)}
            missing = [piece for piece in pieces if id(piece) not in standing]
            kept = {piece.line_place for piece in pieces if id(piece) in standing}
            looked_for += len(missing)
            near_enough = missing if looked_for <= MANY else []
            found = {piece: _line_of(piece.text, edition.source, line) for piece in near_enough}
            # Where nothing of the record is on that line, it is said once, where the line is written.
            moved = {piece.line_place: piece for piece in reversed(missing) if found.get(piece)}
            for piece in missing:
                elsewhere, values = found.get(piece), Values(text=piece.text, line=line, found=found.get(piece))
                if piece.line_place in kept and elsewhere:
                    yield problem(piece.place, "on-another-line", **values)
                elif piece.line_place in kept or piece.line_place not in moved:
                    near = pieces if looked_for <= MANY else []
                    yield _not_as_printed(piece, match, near, len(edition.source))
                elif moved[piece.line_place] is piece:
                    swap = (str(line), str(elsewhere))
                    yield problem(piece.line_place, "on-another-line", swap=swap, **values)


@needs("source")
def texts_of_a_line_stand_in_printed_order(report: Report) -> Iterator[Problem]:
    """The texts of one line of print stand in the data once, in the order and the number in which they are printed."""
    for edition in report.editions:
        for line, pieces, match in matches(by_line(edition), edition.source):
            if match.complete or not all(stands(piece, match) for piece in pieces):
                continue
            at = match.spans.index(None)
            printed = match.printed.strip().replace("\t", " ")
            values: Values = dict(line=line, text=pieces[at].text, before=pieces[at - 1].text, printed=printed)
            yield problem(pieces[at].place, "out-of-order", **values)


@needs_all_of(*OF_EDITION)
def no_printed_word_is_left_out(report: Report) -> Iterator[Problem]:
    """On a line of the printed report that belongs to records, every word belongs to one of them."""
    for edition in report.editions:
        unsaid, lines = unsaid_words(edition), by_line(edition)
        misplaced = _misplaced(edition)
        for line, pieces, match in matches(lines, edition.source):
            if not match.complete or line in misplaced:
                continue
            for piece, gap in zip([*pieces, pieces[-1]], match.gaps(), strict=True):
                if not all(line in unsaid and unsaid[line].fullmatch(word) for word in WORD.findall(gap)):
                    rest = BESIDE_TEXT.sub("", gap.replace("\t", " "))
                    values: Values = dict(line=line, rest=rest, text=match.printed.strip().replace("\t", " "))
                    yield problem(piece.place, "words-left-out", **values)
                    break


@needs_all_of(*OF_EDITION)
def no_printed_line_is_left_out(report: Report) -> Iterator[Problem]:
    """Every line of the printed report that holds anything belongs to a record."""
    for edition in report.editions:
        places = lines_of_records(edition)
        wrapped = {
            below
            for line, _, match in matches(by_line(edition), edition.source)
            for below in range(line + 1, line + match.wrapped + 1)
        }
        misplaced = _misplaced(edition)
        left_out: list[int] = []
        above: Place = edition.frame.place()
        for line, text in enumerate([*edition.source, "end"], 1):
            if text.strip() and line not in places and line not in wrapped and line <= len(edition.source):
                left_out.append(line)
            elif text.strip() and left_out:
                if not misplaced.intersection(left_out):
                    yield _left_out(left_out, above, edition)
                left_out = []
            above = places.get(line, above)


@needs()
def spaced_labels_keep_their_letters(report: Report) -> Iterator[Problem]:
    """A label or heading that print spaces apart has the same letters as the one published."""
    for edition in report.editions:
        spaced = [(fact, "label_printed", fact.label) for fact in edition.overview.facts] if edition.overview else []
        contents = edition.frame.contents if edition.frame else None
        for record, field, label in [*spaced, *([(contents, "heading_printed", contents.heading)] if contents else [])]:
            printed: str | None = getattr(record, field)
            if printed and printed.replace(" ", "") != label.ko.replace(" ", ""):
                values: Values = dict(field=field, printed=printed, label=label.ko)
                yield problem(record.place(field), "label-as-printed", **values)


def _left_out(lines: list[int], above: Place, edition: Edition) -> Problem:
    text = edition.source[lines[0] - 1].strip()
    if len(lines) == 1:
        return problem(above, "line-left-out", line=lines[0], text=text)
    return problem(above, "lines-left-out", first=lines[0], last=lines[-1], count=len(lines), text=text)


def _misplaced(edition: Edition) -> set[int | None]:
    """The lines of the printed report whose texts say that they stand on another."""
    missing = [
        piece.text
        for _, pieces, match in matches(by_line(edition), edition.source)
        for piece in pieces
        if not match.complete and not stands(piece, match)
    ]
    return {_line_of(text, edition.source) for text in missing[:MANY]}


def _line_of(text: str, source: tuple[str, ...], own: int | None = None) -> int | None:
    """The only line of the printed report that a text of some length stands on, or None; never its own."""
    lines = [line for line, printed in enumerate(source, 1) if text in printed] if len(text) >= LONG_ENOUGH else []
    return lines[0] if len(lines) == 1 and lines[0] != own else None


def _not_as_printed(piece: Piece, match: Match, pieces: list[Piece], lines: int) -> Problem:
    """The problem, with what is printed instead when that is plain to see."""
    if piece.line > lines:
        return problem(piece.place, "line-of-source", line=piece.line, lines=lines)
    near = _instead(piece, match.printed, pieces)
    hint = spoken("hint_printed", near=near) if near else ""
    swap = (_as_written(piece.text), _as_written(near)) if near else None
    return problem(piece.place, "not-as-printed", swap=swap, text=piece.text, line=piece.line, hint=hint)


def _instead(piece: Piece, printed: str, pieces: list[Piece]) -> str | None:
    """What stands on a line in place of a piece: a number like it, or much the same words."""
    number = NUMBER.match(printed)
    if len(piece.texts) > 1 and number:
        return str(CIRCLED.find(number[1]) + 1 or number[1])
    for other in sorted(pieces, key=lambda other: len(other.text), reverse=True):
        printed = printed.replace(other.text, "\0", 1)
    parts = [BESIDE_TEXT.sub("", part) for part in printed.split("\0")] if pieces else []
    return next(iter(get_close_matches(piece.text, [part for part in parts if part], 1, 0.7)), None)


def _as_written(text: str) -> str:
    """A printed figure as the data writes it: -1234 for △1,234, 64.3 for 64.3%. Other text as it is."""
    return re.sub("[△▲−–]", "-", text).replace(",", "").rstrip("%") if FIGURE.fullmatch(text) else text


PRINTED = (
    texts_stand_in_the_printed_report,
    texts_of_a_line_stand_in_printed_order,
    no_printed_line_is_left_out,
    no_printed_word_is_left_out,
    spaced_labels_keep_their_letters,
)
