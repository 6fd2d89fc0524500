"""What is printed and no record has: lines, words of a line; and where a text stands that is not on its line.

Knows the print and the records that were read; no rule and no wording.
"""

from collections.abc import Iterator

from macros.model import Edition
from macros.model.once import once
from macros.rules.of_print.lines import Piece, lines_of_records, unsaid_words
from macros.rules.of_print.matching import BESIDE_TEXT, WORD, matches, stands
from macros.wording.problems import Place

LONG_ENOUGH = 6  # letters; shorter texts stand on a line by chance
MANY = 300  # texts that are not where they should be; for more, nobody is told where they stand instead
Stretch = tuple[list[int], Place]
"""Printed lines, one below the other, that no record has; and the place of the record above them."""


@once
def stretches_left_out(edition: Edition) -> list[Stretch]:
    """All that no record has of what is printed, but what may stand where a text says that it is on another line."""
    places = lines_of_records(edition)
    wrapped = {below for line, _, match in matches(edition) for below in range(line + 1, line + match.wrapped + 1)}
    elsewhere = misplaced(edition)
    found: list[Stretch] = []
    left_out: list[int] = []
    above = edition.frame.place() if edition.frame else Place("?")
    for line, text in enumerate([*edition.source, "end"], 1):
        if text.strip() and line not in places and line not in wrapped and line <= len(edition.source):
            left_out.append(line)
        elif text.strip() and left_out:
            if not elsewhere.intersection(left_out):
                found.append((left_out, above))
            left_out = []
        above = places.get(line, above)
    return found


@once
def words_left_out(edition: Edition) -> tuple[tuple[int, Piece, str, str], ...]:
    """(line, piece behind them, words, the whole line) for every line whose records lack words, the first of them."""
    return tuple(_words_left_out(edition))


def _words_left_out(edition: Edition) -> Iterator[tuple[int, Piece, str, str]]:
    unsaid, elsewhere = unsaid_words(edition), misplaced(edition)
    for line, pieces, match in matches(edition):
        if not match.complete or line in elsewhere:
            continue
        for piece, gap in zip([*pieces, pieces[-1]], match.gaps(), strict=True):
            if not all(line in unsaid and unsaid[line].fullmatch(word) for word in WORD.findall(gap)):
                rest = BESIDE_TEXT.sub("", gap.replace("\t", " "))
                yield line, piece, rest, match.printed.strip().replace("\t", " ")
                break


@once
def misplaced(edition: Edition) -> set[int | None]:
    """The lines of the printed report whose texts say that they stand on another."""
    missing = [
        piece.text
        for _, pieces, match in matches(edition)
        for piece in pieces
        if not match.complete and not stands(piece, match)
    ]
    return {line_of(text, edition.source) for text in missing[:MANY]}


def line_of(text: str, source: tuple[str, ...], own: int | None = None) -> int | None:
    """The only line of the printed report that a text of some length stands on, or None; never its own."""
    lines = [line for line, printed in enumerate(source, 1) if text in printed] if len(text) >= LONG_ENOUGH else []
    return lines[0] if len(lines) == 1 and lines[0] != own else None
