"""The amounts of money and the percentages that a text says, each with its place and the worth of its last digit.

Knows numbers in Korean and in English; nothing of what they are amounts of.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from macros.numbers import english, korean
from macros.numbers.said import FIGURE

PERCENTAGE = re.compile(rf"(?<![\d.,])({FIGURE})\s?(?:%|％|퍼센트|per ?cent\b)")
ROUNDED = 10  # of the last digit, below which a rounded amount tells nothing: "2조 원" is 2조, and not 2조 5,000억


@dataclass(frozen=True, kw_only=True)
class Placed:
    """A figure where it stands in a text: its words, its value, and what one in its last place is worth."""

    words: str
    start: int
    end: int
    value: Decimal
    step: Decimal

    def says(self, value: Decimal | int) -> bool:
        """Whether the figure is that value, or that value rounded or cut off at the figure's own last digit."""
        if self.value == value or self.step < 1:  # parts of a won round nothing
            return self.value == value
        near = value // self.step * self.step
        cut_or_rounded = (near, near + self.step) if 2 * (value - near) >= self.step else (near,)
        return self.value >= ROUNDED * self.step and self.value in cut_or_rounded


def amounts_in(text: str, lang: str) -> list[Placed]:
    """Every amount of money of a text, in won: '총 2조 5,000억 원' -> 2,500,000,000,000, its last digit 100,000,000."""
    return list(AMOUNTS[lang](text))


def percentages_in(text: str) -> list[Placed]:
    """Every percentage of a text, whatever its language: '시 41.5%' -> 41.5."""
    return [_placed(match, _figure(match[1]), _last_place(match[1])) for match in PERCENTAGE.finditer(text)]


def _korean(text: str) -> Iterator[Placed]:
    for match in korean.AMOUNT.finditer(text):
        if match[2] or korean.LARGE.search(match[1]):
            parts = list(korean.PART.finditer(match[1]))
            yield _placed(match, sum(map(_part, parts), Decimal(0)), _scale(parts[-1]) * _last_place(parts[-1][1]))


def _part(part: re.Match[str]) -> Decimal:
    return _figure(part[1]) * _scale(part)


def _scale(part: re.Match[str]) -> Decimal:
    scale = Decimal(1)
    for sign in part[2] + (part[3] or ""):
        scale *= korean.SCALES[sign]
    return scale


def _english(text: str) -> Iterator[Placed]:
    for match in english.MONEY.finditer(text):
        figure, name = match[1] or match[3], match[2] or match[4]
        scale = Decimal(english.SCALES.get(name, 1) * english.KOREAN_SCALES.get(match[5], 1))
        yield _placed(match, _figure(figure) * scale, _last_place(figure) * scale)


def _placed(match: re.Match[str], value: Decimal, step: Decimal) -> Placed:
    return Placed(words=match[0].strip(), start=match.start(), end=match.end(), value=value, step=step)


def _figure(words: str) -> Decimal:
    return Decimal(words.rstrip(",").replace(",", ""))


def _last_place(words: str) -> Decimal:
    return Decimal(1).scaleb(int(_figure(words).as_tuple().exponent))


AMOUNTS: dict[str, Callable[[str], Iterator[Placed]]] = {"ko": _korean, "en": _english}
