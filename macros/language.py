"""Words in one language: which text to show, and how money, numbers, percentages and dates are said.

Knows no page and no record but Text. Every function takes `lang`, "ko" or "en"; a third language is a third
entry in each table below.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from macros.messages import LANGUAGES
from macros.model import Text

FIRST = LANGUAGES[0]

HANGUL = re.compile("((?:[ㄱ-ㅣ가-힣](?:[ ·]?(?=[ㄱ-ㅣ가-힣]))?)+)")
SCRIPT = {"ko": re.compile(r".*[가-힣].*|[A-Z0-9][A-Z0-9 -]*"), "en": re.compile(r"[^가-힣]+")}
INITIALS = "ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ"  # tense consonants stand under their plain ones, as dictionaries have it
SYLLABLES_PER_INITIAL = 588

PLACE = re.compile(r"\{(\w+)\}")

TRILLION_IN_EOK = 10_000
BILLION_IN_EOK = 10
WON_IN_EOK = 100_000_000


@dataclass(frozen=True)
class Words:
    """A text picked for a reader: what to show, and the language it is really in."""

    text: str
    lang: str


def pick(text: Text, lang: str) -> Words:
    """The text in `lang`, or the first language's where the translation is missing."""
    words = getattr(text, lang)
    return Words(words, lang) if words is not None else Words(getattr(text, FIRST), FIRST)


def number(value: int | Decimal, lang: str) -> str:
    """A number with thousands separated, decimals as given: 1442000 -> '1,442,000', 539.7 -> '539.7'."""
    return f"{value:,}"


def quantity(value: int | Decimal, unit: Text, lang: str) -> str:
    """A number with its unit: (5, 개 자치구) -> '5개 자치구', '5 autonomous districts'."""
    return QUANTITY[lang](value, pick(unit, lang).text)


def money(eok: int, lang: str) -> str:
    """Eok won (100 million KRW) in words: 74733 -> '7조 4,733억 원', 'KRW 7.4733 trillion'.

    Nothing is rounded. Raises ValueError below zero.
    """
    if eok < 0:
        raise ValueError(f"an amount of money cannot be negative: {eok}")
    return MONEY[lang](eok)


def in_unit(eok: int, unit: str, lang: str) -> str:
    """Eok won as a bare number of another unit, 'jo' (trillion won) or 'won': 529 -> '0.0529', '52,900,000,000'."""
    return f"{Decimal(eok) / TRILLION_IN_EOK:,.4f}" if unit == "jo" else f"{eok * WON_IN_EOK:,}"


def day(value: date, lang: str) -> str:
    """A day without its year: '1월 26일', 'January 26'."""
    return DAY[lang].format(month=value.month, name=MONTHS[value.month - 1], day=value.day)


def full_day(value: date, lang: str) -> str:
    """A day with its year: '2030년 1월 26일', 'January 26, 2030'."""
    return FULL_DAY[lang].format(year=value.year, month=value.month, name=MONTHS[value.month - 1], day=value.day)


def days(start: date, end: date | None, lang: str) -> str:
    """One day or a range without its year: '8월 11일~17일', 'August 11–17'; both months where they differ."""
    return _range(start, end, lang, day)


def full_days(start: date, end: date | None, lang: str) -> str:
    """One day or a range with its year: '2030년 8월 11일~17일', 'August 11–17, 2030'."""
    return _range(start, end, lang, full_day)


def month(value: date, lang: str) -> str:
    """The name of a day's month: '8월', 'August'."""
    return MONTH[lang].format(month=value.month, name=MONTHS[value.month - 1])


def fill(template: Text, lang: str, values: Mapping[str, object]) -> str:
    """An interface word with its {places} filled in; braces around anything else stay as they are typed."""
    return PLACE.sub(lambda place: str(values.get(place[1], place[0])), pick(template, lang).text)


def written_in(word: str, lang: str) -> bool:
    """Whether readers of `lang` type such a word: Hangul, figures and capitals in Korean (KTX), all but Hangul in English."""
    return bool(SCRIPT[lang].fullmatch(word))


def by_language(words: str, lang: str) -> list[Words]:
    """A text in its pieces: what stands in it in letters of another language, and the rest, which is of its own."""
    pieces = HANGUL.split(words) if lang != FIRST else [words]  # every second piece is Hangul
    return [Words(piece, FIRST if at % 2 else lang) for at, piece in enumerate(pieces) if piece]


def letter(text: Text, lang: str) -> tuple[str, str]:
    """The heading a word stands under in an alphabetical list, and the key it sorts by: 트램 -> ('ㅌ', '트램')."""
    words = pick(text, lang).text
    first = next((sign for sign in words if sign.isalnum()), "#")
    if "가" <= first <= "힣":
        return INITIALS[(ord(first) - ord("가")) // SYLLABLES_PER_INITIAL], f"2{words}"
    return ("0–9", f"0{words}") if first.isdigit() else (first.upper(), f"1{words.casefold()}")


def _range(start, end, lang, one):
    if end is None:
        return one(start, lang)
    return RANGE[lang](start, end, one is full_day)


def _range_ko(start, end, with_year):
    first = (full_day if with_year or start.year != end.year else day)(start, "ko")
    if start.year != end.year:
        return f"{first}~{full_day(end, 'ko')}"
    return f"{first}~{day(end, 'ko') if start.month != end.month else f'{end.day}일'}"


def _range_en(start, end, with_year):
    if start.year != end.year:
        return f"{full_day(start, 'en')} – {full_day(end, 'en')}"
    year = f", {end.year}" if with_year else ""
    if start.month != end.month:
        return f"{day(start, 'en')} – {day(end, 'en')}{year}"
    return f"{day(start, 'en')}–{end.day}{year}"


def _won(eok):
    trillions, rest = divmod(eok, TRILLION_IN_EOK)
    parts = [f"{count:,}{unit}" for count, unit in ((trillions, "조"), (rest, "억")) if count]
    return " ".join([*parts, "원"]) if parts else "0원"


def _krw(eok):
    for unit, name in ((TRILLION_IN_EOK, "trillion"), (BILLION_IN_EOK, "billion")):
        if eok >= unit:
            return f"KRW {_plain(Decimal(eok) / unit)} {name}"
    return f"KRW {eok * 100} million" if eok else "KRW 0"


def _plain(value):
    return f"{value.normalize():,f}"


MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
MONEY = {"ko": _won, "en": _krw}
QUANTITY = {
    "ko": lambda value, unit: f"{value:,}{unit}",
    "en": lambda value, unit: f"{value:,} {unit}",
}
DAY = {"ko": "{month}월 {day}일", "en": "{name} {day}"}
FULL_DAY = {"ko": "{year}년 {month}월 {day}일", "en": "{name} {day}, {year}"}
MONTH = {"ko": "{month}월", "en": "{name}"}
RANGE = {"ko": _range_ko, "en": _range_en}
