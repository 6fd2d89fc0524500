"""Holds the pieces of a printed line against the line: each stands there once, in order, and together they are all.

Knows letters and where words end; nothing of records and no rule.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from macros.rules.of_print.lines import ByLine, Piece

WORD = re.compile(r"(?:[^\W_①-⑳㉑-㉟㊱-㊿]|[%‰℃㎡㎥㎢㎞㎏△▲])+")
ENUMERATOR = re.compile(r"^\s*(?:\d{1,2}|[가-하])[.)](?=\s)")  # before the first piece: 가. or 1)
MOST_WRAPPED = 4  # lines that one text may run over
Span = tuple[int, int]


@dataclass(frozen=True)
class Match:
    """A printed line, the lines that it runs on, and where each piece stands on it, or None where it does not.

    A piece is looked for behind the one before; where one is missing, the next are looked for all the same.
    """

    printed: str
    wrapped: int
    spans: tuple[Span | None, ...]

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


def matches(lines: ByLine, source: Sequence[str]) -> Iterator[tuple[int, list[Piece], Match]]:
    """Every line that pieces name, with its pieces and how they stand on it.

    A text may run on over lines below that no record names: as many of them belong to it as make it complete.
    """
    for line, pieces in lines.items():
        following = _unnamed(line, lines, source)
        best = _match(pieces, source[line - 1] if line <= len(source) else "", 0)
        if (not best.complete or any(map(WORD.search, best.gaps()))) and following:
            best = next(filter(_whole, _wrapped(pieces, source[line - 1], following)), best)
        yield line, pieces, best


def stands(piece: Piece, match: Match) -> bool:
    """Whether a piece stands on its line anywhere, a figure not inside another figure."""
    return _find(piece, match.printed, 0) is not None


def _whole(match: Match) -> bool:
    return match.complete and not any(map(WORD.search, match.gaps()[:-1]))


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


def _match(pieces: Iterable[Piece], printed: str, wrapped: int) -> Match:
    spans: list[Span | None] = []
    end = 0
    for piece in pieces:
        span = _find(piece, printed, end)
        spans.append(span)
        end = span[1] if span else end
    return Match(printed, wrapped, tuple(spans))


def _find(piece: Piece, printed: str, start: int) -> Span | None:
    """Where a piece stands from `start` on, in the first of its ways."""
    found = (span for text in piece.texts if text for span in _spans(text, printed, start, piece.apart == "cell"))
    return min(found, default=None)


def _spans(text: str, printed: str, start: int, cell: bool) -> Iterator[Span]:
    at = printed.find(text, start)
    while at >= 0:
        before, after = printed[max(at - 2, 0) : at], printed[at + len(text) : at + len(text) + 2]
        if not (_in_a_cell(before, after) if cell else _in_a_figure(text, before, after)):
            yield at, at + len(text)
            return
        at = printed.find(text, at + 1)


def _in_a_cell(before: str, after: str) -> bool:
    """Whether a cell holds more than what is looked for: 43 in △43 or 64.3%."""
    return not (before[-1:] + after[:1]).replace("|", " ").isspace() and bool(before[-1:] + after[:1])


def _in_a_figure(text: str, before: str, after: str) -> bool:
    """Whether the digits that a text begins or ends with are part of a longer figure there: 43 in 1,430."""
    if text[0].isdigit() and (before[-1:].isdigit() or (before[-1:] in (",", ".") and before[:1].isdigit())):
        return True
    return text[-1].isdigit() and (after[:1].isdigit() or (after[:1] in (",", ".") and after[1:].isdigit()))
