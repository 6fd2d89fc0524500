"""Holds the pieces of a printed line against the line: each stands there once, in order, and together they are all.

Knows letters and where words end; nothing of records and no rule.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from macros.model import Edition
from macros.model.once import once
from macros.rules.of_print.lines import AND_MORE, CIRCLED, ByLine, Piece, by_line

WORD = re.compile(r"(?:[^\W_①-⑳㉑-㉟㊱-㊿ㆍ]|[%‰℃㎡㎥㎢㎞㎏△▲▽▼])+")
ENUMERATOR = re.compile(  # before the first piece: ㅇ, o, 가. or 1)
    r"^\s*(?:[ㅇoO](?=\s)|[❶-❿➀-➓⑴-⒇]|\(\d{1,2}\)|\[\d{1,2}\]|\d{1,2}[.)](?!\d)|[가-하][.)])"
)
BESIDE_TEXT = re.compile(r"^[\s*:○\-·,|□※◦❍▶①-⑳㉑-㉟㊱-㊿]+|[\s*:○\-·,|]+$")
NUMBER = re.compile(rf"\W*(\d+|[{CIRCLED}])")
BOLD = "**"
MOST_WRAPPED = 6  # lines that one text may run over
Span = tuple[int, int]


@dataclass(frozen=True)
class Match:
    """A printed line, the lines that it runs on, and where each piece stands on it, or None where it does not.

    A piece is looked for behind the one before; where one is missing, the next are looked for all the same. Where bold
    letters begin or end inside a text, the line is without their signs, and `bold` has what stood between them.
    """

    printed: str
    wrapped: int
    spans: tuple[Span | None, ...]
    bold: tuple[str, ...] = ()

    @property
    def complete(self) -> bool:
        """Whether every piece stands there, in order."""
        return None not in self.spans

    def gaps(self) -> list[str]:
        """What stands before, between and behind the pieces, none of which may be missing."""
        spans = [span for span in self.spans if span]
        starts, ends = [start for start, _ in spans], [end for _, end in spans]
        gaps = [self.printed[end:start] for end, start in zip([0, *ends], [*starts, len(self.printed)], strict=True)]
        return [ENUMERATOR.sub("", gaps[0]), *gaps[1:]]


@once
def matches(edition: Edition) -> tuple[tuple[int, list[Piece], Match], ...]:
    """Every line that pieces name, with its pieces and how they stand on it.

    A text may run on over lines below that no record names: as many of them belong to it as make it complete.
    """
    return tuple(_matches(by_line(edition), edition.source))


def _matches(lines: ByLine, source: Sequence[str]) -> Iterator[tuple[int, list[Piece], Match]]:
    for line, pieces in lines.items():
        following = _unnamed(line, lines, source)
        printed = source[line - 1] if line <= len(source) else ""
        best = _match(pieces, printed, 0)
        if following and (not _all_said(best) or WORD.findall(following[0]) == [AND_MORE]):
            best = next(filter(_whole, _wrapped(pieces, printed, following)), best)
        yield line, pieces, best


def stands(piece: Piece, match: Match) -> bool:
    """Whether a piece stands on its line anywhere, a figure not inside another figure."""
    return _find(piece, match.printed, 0) is not None


def _whole(match: Match) -> bool:
    """Whether nothing is missing and nothing left over; "and more" may stand at the end."""
    return match.complete and not any(map(WORD.search, match.gaps()[:-1]))


def _all_said(match: Match) -> bool:
    return match.complete and not any(map(WORD.search, match.gaps()))


def _unnamed(line: int, lines: ByLine, source: Sequence[str]) -> list[str]:
    """The lines right below that hold something and that no record names."""
    below = []
    for number in range(line + 1, min(line + MOST_WRAPPED, len(source) + 1)):
        if number in lines or not source[number - 1].strip():
            break
        below.append(source[number - 1])
    return below


def _wrapped(pieces: list[Piece], first: str, following: list[str]) -> Iterator[Match]:
    """The pieces held against the line together with lines below, a word broken at the end of a line or not."""
    for count in range(1, len(following) + 1):
        for between in product((" ", ""), repeat=count):
            ends = (f"{sign}{below.strip()}" for sign, below in zip(between, following, strict=False))
            yield _match(pieces, first.rstrip() + "".join(ends), count)


def _match(pieces: list[Piece], printed: str, wrapped: int) -> Match:
    """The pieces held against a line; where they are not all there, without the signs of bold letters inside texts."""
    match = Match(printed, wrapped, _spans_of(pieces, printed))
    if match.complete or BOLD not in printed:
        return match
    plain = printed.replace(BOLD, "")
    return Match(plain, wrapped, _spans_of(pieces, plain), bold=tuple(printed.split(BOLD)[1::2]))


def _spans_of(pieces: Iterable[Piece], printed: str) -> tuple[Span | None, ...]:
    spans: list[Span | None] = []
    end = 0
    for piece in pieces:
        span = _find(piece, printed, end)
        spans.append(span)
        end = span[1] if span else end
    return tuple(spans)


def _find(piece: Piece, printed: str, start: int) -> Span | None:
    """Where a piece stands from `start` on, in the first of its ways."""
    found = (span for text in piece.texts if text for span in _spans(text, printed, start, piece.apart == "cell"))
    return min(found, default=None)


def _spans(text: str, printed: str, start: int, cell: bool) -> Iterator[Span]:
    at = printed.find(text, start)
    while at >= 0:
        before, after = printed[max(at - 2, 0) : at], printed[at + len(text) : at + len(text) + 2]
        if not (_in_a_cell(before, after) if cell else in_a_figure(text, before, after)):
            yield at, at + len(text)
            return
        at = printed.find(text, at + 1)


def _in_a_cell(before: str, after: str) -> bool:
    """Whether a cell holds more than what is looked for: 43 in △43 or 64.3%."""
    return bool((before[-1:] + after[:1]).strip(" \t|*"))


def in_a_figure(text: str, before: str, after: str) -> bool:
    """Whether the digits that a text begins or ends with are part of a longer figure there: 43 in 1,430."""
    if text[0].isdigit() and (before[-1:].isdigit() or (before[-1:] in (",", ".") and before[:1].isdigit())):
        return True
    return text[-1].isdigit() and (after[:1].isdigit() or (after[:1] in (",", ".") and after[1:].isdigit()))


def number_of(printed: str) -> int | None:
    """The number that a printed line begins with, written 3 or ③; None where it begins with none."""
    number = NUMBER.match(printed)
    return (CIRCLED.find(number[1]) + 1 or int(number[1])) if number else None
