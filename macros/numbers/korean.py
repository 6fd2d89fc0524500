"""Reads the numbers, dates and money of a Korean text: 1조 4천억 원, 109만명, 8.11~17, 제2기, 2호선.

Knows how Korean writes numbers; nothing of English.
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from math import prod

from macros.numbers.said import FIGURE, Said, day_said, is_day, month_said, number_said, won_said

SCALES = {"십": 10, "백": 100, "천": 1_000, "만": 10_000, "억": 10**8, "조": 10**12}
LARGE = re.compile("[억조]")
TERM = rf"{FIGURE}\s?(?:[십백천만억조]+)"
AMOUNT = re.compile(
    rf"(?<![A-Za-z\d.,#])({TERM}(?:\s?{TERM})*(?:\s(?=억 원))?(?:억(?= 원))?|{FIGURE})(\s?원(?![가-힣]*[년월일]))?"
)
PART = re.compile(rf"({FIGURE})\s?([십백천만억조]*)\s?(억(?= 원|$))?")
SHORT_YEAR = r"(?:['’‘](?P<yy>\d\d)[.년]|(?P<yyyy>\d{4})[.년-])\s?"
DATES = (
    re.compile(SHORT_YEAR + r"(?P<m>\d{1,2})[.월-]\s?(?P<d>\d{1,2})(?:[.일]|(?!\d))"),
    re.compile(SHORT_YEAR + r"(?P<m>\d{1,2})[.월](?!\s?\d)"),
    re.compile(r"(?P<m>\d{1,2})\.\s?(?P<d>\d{1,2})\.?\s?[~∼-]\s?(?P<m2>\d{1,2})\.\s?(?P<d2>\d{1,2})\.?"),
    re.compile(r"(?P<m>\d{1,2})\.\s?(?P<d>\d{1,2})\.?\s?[~∼-]\s?(?P<d2>\d{1,2})(?![\d.])\.?"),
    re.compile(r"(?P<m>\d{1,2})월 (?P<d>\d{1,2})일\s?[~∼-]\s?(?:(?P<m2>\d{1,2})월 )?(?P<d2>\d{1,2})일"),
    re.compile(r"(?P<m>\d{1,2})월 ?(?P<d>\d{1,2})일"),
    re.compile(r"(?<![\d.])(?P<m>\d{1,2})\. ?(?P<d>\d{1,2})\.(?!\d)"),
    re.compile(r"(?<!\d)(?P<m>\d)·(?P<d>\d{1,2})(?= ?(?:민주|의거|만세|운동|혁명|항쟁|절))"),
    re.compile(r"(?<!\d)(?P<m>1[0-2]|[1-9])월?\s?[~∼-]\s?(?P<m2>1[0-2]|[1-9])월"),
    re.compile(SHORT_YEAR),
    re.compile(r"(?<!\d)(?P<m>\d{1,2})월"),
)
NATIVE = {
    "한": 1, "하나": 1, "첫": 1, "두": 2, "둘": 2, "세": 3, "셋": 3, "네": 4, "넷": 4, "다섯": 5, "여섯": 6, "일곱": 7,
    "여덟": 8, "아홉": 9, "열": 10, "스무": 20,
}  # fmt: skip
WORD = re.compile(rf"(?<![가-힣\d])({'|'.join(sorted(NATIVE, key=len, reverse=True))})(?= |째|[은는이가을를의과와도])")
ROOTS: dict[str, int | Decimal] = {"이원화": 2, "일원화": 1, "양성": 2, "반값": Decimal("0.5"), "절반": Decimal("0.5")}
ROUND = re.compile(r"(?<![\d\s가-힣])\s?(억|조) 원|^(억|조|백만|천) ?원")


def read_korean(text: str) -> list[Said]:
    """Every figure of a Korean text. Words such as 두 or 첫 are not certain: English may do without."""
    figures, rest = _dates(text)
    figures += _amounts(rest)
    figures += [Said(word[0], frozenset({number_said(NATIVE[word[1]])}), False) for word in WORD.finditer(rest)]
    figures += [Said(root, frozenset({number_said(value)}), False) for root, value in ROOTS.items() if root in rest]
    figures += [
        Said(word[0], frozenset({won_said(prod(SCALES[sign] for sign in word[1] or word[2]))}), word[0] == text)
        for word in ROUND.finditer(rest)
    ]
    return figures


def amounts_in_place(text: str) -> list[tuple[int, int, Decimal]]:
    """Every number and amount of a Korean text that is no date: where it begins, where it ends, its value."""
    rest = _dates(text)[1]
    return [(*amount.span(1), _value(amount)) for amount in AMOUNT.finditer(rest)]


def dates_in_words(text: str) -> list[str]:
    """The words of every date of a Korean text, of a year, a month or a day: '24.7., 2026년; not 3·8 in a name."""
    return [*dict.fromkeys(date.words.strip() for date in _dates(text)[0] if "·" not in date.words)]


def money_in_words(text: str) -> list[str]:
    """The words of every amount of money of a Korean text: 2조 1,100억 원."""
    won = (said for said in _amounts(_dates(text)[1]) if any(kind == "won" for kind, *_ in said.values))
    return [said.words for said in won]


def _dates(text: str) -> tuple[list[Said], str]:
    """The dates of a text, and the text without them."""
    dates: list[Said] = []

    def taken_out(date: re.Match[str]) -> str:
        parts = {name: value for name, value in date.groupdict().items() if value}
        if "d" in parts and not is_day(parts["m"], parts["d"]):
            return date[0]
        dates.extend(_date(date[0], parts))
        return "\0" * len(date[0])

    for pattern in DATES:
        text = pattern.sub(taken_out, text)
    return dates, text


def _date(words: str, parts: dict[str, str]) -> Iterator[Said]:
    year = parts.get("yyyy") or (f"20{parts['yy']}" if "yy" in parts else None)
    if year:
        yield Said(words, frozenset({number_said(year)}))
    if "d" in parts:
        yield Said(words, frozenset({day_said(parts["m"], parts["d"])}))
    elif "m" in parts:
        yield Said(words, frozenset({month_said(parts["m"])}))
    if "d2" not in parts and "m2" in parts:
        yield Said(words, frozenset({month_said(parts["m2"])}))
    elif "d2" in parts:
        yield Said(words, frozenset({day_said(parts.get("m2", parts["m"]), parts["d2"])}))


def _amounts(text: str) -> Iterator[Said]:
    for amount in AMOUNT.finditer(text):
        value = _value(amount)
        if amount[2]:
            yield Said(amount[0], frozenset({won_said(value)}))
        else:  # a sentence that has said 원 once goes on without: 총 2조 원(시 1조, 구 1조)
            large = {won_said(value)} if LARGE.search(amount[1]) else set()
            yield Said(amount[0], frozenset({number_said(value), *large}))


def _value(amount: re.Match[str]) -> Decimal:
    return sum((_part(part) for part in PART.finditer(amount[1])), Decimal(0))


def _part(part: re.Match[str]) -> Decimal:
    value = Decimal(part[1].replace(",", ""))
    for scale in part[2] + (part[3] or ""):
        value *= SCALES[scale]
    return value
