"""The figures, dates and amounts of money that a text says, whatever its language.

Knows numbers in Korean and in English; nothing of records, and nothing of what a number counts.
"""

import re
from collections import defaultdict

from macros.numbers.english import read_english
from macros.numbers.korean import amounts_in_place, dates_in_words, money_in_words, read_korean
from macros.numbers.said import Said, Value, day_said, number_said, shown

BRACES = r"\{\{.*?\}\}|\{%.*?%\}|\{\w*\}"  # {{ figure("city.total") }}, {% if 1 %}, {count}
MARK_UP = r"<[^<>]*>|\]\([^()]*(?:\([^()]*\))?\)|&#?\w+;"  # <td colspan="2">, ](topics/2.md), &#8361;
CODE = re.compile(f"{BRACES}|{MARK_UP}")  # nobody reads figures there
CERTAIN = re.compile(r"\d|[억조만천] ?원")  # no text without either says a figure for certain
QUOTED = re.compile(r"['‘][^'’]*[가-힣][^'’]*['’]")  # the Korean words that an English sentence speaks of

__all__ = [
    "Said", "amounts_in_place", "dates_in_words", "day_said", "differences", "money_in_words", "number_said",
    "read_english", "read_korean", "says_figures", "shown",
]  # fmt: skip


def differences(korean: str, english: str) -> tuple[list[Said], list[Said]]:
    """The figures that only the Korean says, and those that only the English says.

    Words such as "two" need no match, but are named where the other language has a figure without one.
    """
    if not (CERTAIN.search(korean) or CERTAIN.search(english)):
        return [], []
    korean, english = CODE.sub(" ", korean), CODE.sub(" ", english)
    for quoted in set(QUOTED.findall(english)):
        if quoted in korean:
            korean, english = korean.replace(quoted, "''"), english.replace(quoted, "''")
    first, second = read_korean(korean), read_english(english)
    only_first, only_second = _unmatched(first, second), _unmatched(second, first)
    if not only_first and not only_second:
        only_first, only_second = _left_over(first, second), _left_over(second, first)
        if not (only_first and only_second) or not any(figure.certain for figure in only_first + only_second):
            return [], []  # a figure that one language says once more than the other
    return only_first or _words_for(first, second), only_second or _words_for(second, first)


def says_figures(korean: str) -> bool:
    """Whether a Korean text says any figure for certain."""
    return any(figure.certain for figure in read_korean(korean))


def _words_for(figures: list[Said], others: list[Said]) -> list[Said]:
    """What one text says in words where the other says a figure: nobody looks for "one"."""
    return [figure for figure in _left_over(figures, others) if number_said(1) not in figure.values]


def _unmatched(figures: list[Said], others: list[Said]) -> list[Said]:
    heard = {value for other in others for value in other.values}
    return [figure for figure in figures if figure.certain and not figure.values & heard]


def _left_over(figures: list[Said], others: list[Said]) -> list[Said]:
    """The figures that remain when every figure of the other text is used up once."""
    places: dict[Value, list[int]] = defaultdict(list)  # where each value stands among the others, the last first
    for place, other in reversed([*enumerate(sorted(others, key=lambda other: not other.certain))]):
        for value in other.values:
            places[value].append(place)
    left, used = list[Said](), set[int]()
    for figure in sorted(figures, key=lambda figure: not figure.certain):
        for value in figure.values:
            while places[value] and places[value][-1] in used:
                places[value].pop()
        match = min((places[value][-1] for value in figure.values if places[value]), default=None)
        if match is None:
            left.append(figure)
        else:
            used.add(match)
    return left
