"""Reads the numbers, dates and money of an English text: KRW 1.4 trillion, 1.09 million, August 11–17, the second.

Knows how English writes numbers; nothing of Korean.
"""

import re
from collections.abc import Callable, Iterator
from decimal import Decimal

from macros.numbers.said import FIGURE, Said, day_said, is_day, month_said, number_said, won_said

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
SCALES = {"hundred": 100, "thousand": 1_000, "million": 10**6, "billion": 10**9, "trillion": 10**12}
KOREAN_SCALES = {"eok": 10**8, "jo": 10**12}
SCALE = "|".join(rf"[{name[0].upper()}{name[0]}]{name[1:]}" for name in SCALES)
MONTH_ID = re.compile(rf"({'|'.join(MONTHS)})(-\d{{4}})?", re.IGNORECASE)
"""What pages call a month of a timeline: 'may', or where it has several years 'may-2030'."""
MONTH = "(?P<M>" + "|".join(MONTHS) + ")"
DATES = (
    re.compile(MONTH + r" (?P<d>\d{1,2})\s?[–-]\s?(?P<d2>\d{1,2})(?!\d)"),
    re.compile(MONTH + r" (?P<d>\d{1,2})(?!\d)"),
    re.compile(r"(?<![\d.,])(?P<d>\d{1,2})(?:\s?[–-]\s?(?P<d2>\d{1,2}))? " + MONTH + r"(?= \d{4})"),
    re.compile(MONTH + r"(?= \d{4})"),
)
MONTH_ALONE = re.compile(rf"\b{MONTH}\b")
MONEY = re.compile(rf"(?:KRW|₩)\s?({FIGURE})(?: ({SCALE}))?|({FIGURE})(?: ({SCALE}))? (?:(eok|jo) )?[Ww]on\b")
DOTTED = re.compile(r"(?<![\d.])(\d{1,2})\. ?(\d{1,2})\.(?!\d)")
SHORT_YEAR = re.compile(r"['’](\d\d)(?!\d)")
AMOUNT = re.compile(rf"(?<![A-Za-z\d.,#])({FIGURE})(?:st|nd|rd|th)?(?: ({SCALE}))?")
UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
ORDINALS = "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()
TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
NAMED: dict[str, int | Decimal] = {
    **{word: value for words in (UNITS, ORDINALS) for value, word in enumerate(words)},
    **TENS,
    **SCALES,
    "both": 2,
    "half": Decimal("0.5"),
    "once": 1,
    "twice": 2,
    "single": 1,
    "dual": 2,
    "dozen": 12,
    "primary": 1,
    "secondary": 2,
}
NAMES = "|".join(sorted(NAMED, key=len, reverse=True))
FIRST_LETTERS = "".join(sorted({name[0] for name in NAMED}))
NAME = re.compile(rf"\b(?=[{FIRST_LETTERS}])({NAMES})(?:[- ]({'|'.join((*UNITS[1:10], *SCALES))}))?\b", re.IGNORECASE)
PHRASES = {
    "around the clock": number_said(24),
    "one jo won": won_said(10**12),
    **{f"KRW {name}": won_said(scale) for name, scale in SCALES.items()},
}


def read_english(text: str) -> list[Said]:
    """Every figure of an English text. Words such as "two" or "first" are not certain: Korean may do without."""
    figures, rest, lower = [], text, text.lower()
    for pattern, read in STEPS:
        for match in pattern.finditer(rest):
            said = list(read(match))
            if said:
                figures += said
                rest = rest[: match.start()] + "\0" * len(match[0]) + rest[match.end() :]
    figures += [Said(phrase, frozenset({value}), False) for phrase, value in PHRASES.items() if phrase.lower() in lower]
    return figures


def _date(match: re.Match[str]) -> Iterator[Said]:
    parts = match.groupdict()
    month = MONTHS.index(parts["M"]) + 1
    days = [parts[name] for name in ("d", "d2") if parts.get(name)]
    if all(is_day(month, day) for day in days):
        yield from (Said(match[0], frozenset({day_said(month, day)})) for day in days)
        if not days:
            yield Said(match[0], frozenset({month_said(month)}))


def _money(match: re.Match[str]) -> Iterator[Said]:
    figure, scale = match[1] or match[3], match[2] or match[4]
    yield Said(match[0], frozenset({won_said(_plain(figure) * _scale(scale) * KOREAN_SCALES.get(match[5], 1))}))


def _dotted(match: re.Match[str]) -> Iterator[Said]:
    if is_day(match[1], match[2]):
        yield Said(match[0], frozenset({day_said(match[1], match[2]), number_said(f"{match[1]}.{match[2]}")}))


def _short_year(match: re.Match[str]) -> Iterator[Said]:
    yield Said(match[0], frozenset({number_said(f"20{match[1]}")}))


def _amount(match: re.Match[str]) -> Iterator[Said]:
    yield Said(match[0], frozenset({number_said(_plain(match[1]) * _scale(match[2]))}))


def _month_alone(match: re.Match[str]) -> Iterator[Said]:
    yield Said(match[0], frozenset({month_said(MONTHS.index(match[1]) + 1)}), False)


def _named(match: re.Match[str]) -> Iterator[Said]:
    first, second = match[1].lower(), (match[2] or "").lower()
    value = NAMED[first]
    if second in SCALES:
        value *= SCALES[second]
    elif second and first in TENS:
        value += NAMED[second]
    yield Said(match[0], frozenset({number_said(value)}), False)


def _scale(name: str | None) -> int:
    return SCALES[name.lower()] if name else 1


def _plain(figure: str) -> Decimal:
    return Decimal(figure.rstrip(",").replace(",", ""))


STEPS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Iterator[Said]]], ...] = (
    *((pattern, _date) for pattern in DATES),
    (MONEY, _money),
    (DOTTED, _dotted),
    (SHORT_YEAR, _short_year),
    (AMOUNT, _amount),
    (MONTH_ALONE, _month_alone),
    (NAME, _named),
)
