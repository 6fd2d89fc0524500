"""Words set in lines that fit a box: as large as they may be, wrapped between words; what does not fit even at the
smallest size ends in dots after a word.

Knows no font: whoever sets words says how wide they are.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice

ELLIPSIS = "..."  # the one sign for it stands at half height in Korean fonts
BREAK = re.compile(r" (?![·/] )(?!(?<=[A-Z]{3} )[0-9])")
"""Where a line may end: not before a dot or stroke between two things, and not between a currency and its figure."""
LEADING = 1.36
"""From one line to the next, in sizes."""

Measure = Callable[[str, int], float]
"""How wide words are at a size."""


@dataclass(frozen=True)
class Lines:
    """Words as they are set."""

    lines: tuple[str, ...]
    size: int

    @property
    def height(self) -> int:
        """How high they stand."""
        return round(len(self.lines) * self.size * LEADING)


@dataclass(frozen=True)
class Box:
    """The room that there is: how wide, how many lines at most, how high they may stand, and the sizes to be tried, the
    largest first.
    """

    width: int
    height: int
    sizes: range
    most: int

    def holds(self, lines: int, size: int) -> bool:
        """Whether so many lines of a size fit."""
        return lines <= self.most and round(lines * size * LEADING) <= self.height


def readable(text: str) -> str:
    """A text as it is drawn: letters whole, runs of blanks as one, without signs that no font shows."""
    shown = "".join(sign for sign in unicodedata.normalize("NFC", text) if not _is_unseen(sign))
    return " ".join(shown.split())


def _is_unseen(sign: str) -> bool:
    return not sign.isspace() and (unicodedata.category(sign) in ("Cc", "Cf") or "\ufe00" <= sign <= "\ufe0f")


def fitted(text: str, box: Box, measure: Measure) -> Lines:
    """A text in a box: at the largest size where no word is parted, else at the largest where all of it fits."""
    words, parted = BREAK.split(text), None
    for size in box.sizes:
        whole, lines = _wrapped(words, box.width, size, measure, box.most)
        if box.holds(len(lines), size):
            if whole:
                return Lines(_evened(words, lines, box.width, size, measure), size)
            parted = parted or Lines(lines, size)
    return parted or _shortened(words, box, measure)


def _wrapped(words: list[str], width: float, size: int, measure: Measure, most: int) -> tuple[bool, tuple[str, ...]]:
    """Whether every word stands on one line, and the lines; of more than `most`, the first and one more."""
    whole, lines = True, [""]
    for word in words:
        longer = f"{lines[-1]} {word}".lstrip()
        if measure(longer, size) <= width:
            lines[-1] = longer
            continue
        pieces = [*islice(_parted(word, width, size, measure), most + 1)]
        whole = whole and len(pieces) == 1
        lines += pieces
        if len(lines) > most + 1:  # the first may be empty
            break
    return whole, tuple(line for line in lines if line)


def _parted(word: str, width: float, size: int, measure: Measure) -> Iterator[str]:
    piece = ""
    for sign in word:
        if piece and measure(piece + sign, size) > width:
            yield piece
            piece = ""
        piece += sign
    yield piece


def _evened(words: list[str], lines: tuple[str, ...], width: float, size: int, measure: Measure) -> tuple[str, ...]:
    """The same words on as many lines, none much longer than the others, so that no word is left alone on the last."""
    narrow = width / 2
    while width - narrow > size / 2:
        middle = (narrow + width) / 2
        whole, tried = _wrapped(words, middle, size, measure, len(lines))
        if whole and len(tried) <= len(lines):
            lines, width = tried, middle
        else:
            narrow = middle
    return lines


def _shortened(words: list[str], box: Box, measure: Measure) -> Lines:
    """As much as fits at the smallest size, to the end of a word, or within one that is longer than a line itself."""
    size = box.sizes[-1]
    most = next((count for count in range(box.most, 1, -1) if box.holds(count, size)), 1)
    _, lines = _wrapped(words, box.width, size, measure, most)
    last = lines[most - 1]
    after_words = [match.start() for match in re.finditer(r" |$", last)]
    cut = (f"{last[:end]}{ELLIPSIS}" for end in (*reversed(after_words), *range(len(last), -1, -1)))
    return Lines((*lines[: most - 1], next(line for line in cut if measure(line, size) <= box.width)), size)
