"""Reads the dates and periods that a Korean report prints: 1.18., 8. 9. ~ 17., '29. 5. 3., 2029-05-03, 5월, 상반기.

Knows how Korean print writes them; a year that is not printed is for others to tell.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from macros.model.dates import Month, When

TO = r"\s?[~∼～–—-]\s?"
WEEKDAY = r"(?:\s?\([월화수목금토일](?:요일)?\)\.?)?"
DAY = r"(?:3[01]|[12]\d|0?[1-9])(?!\d)"
ABOUT = r"(?:\s?(?:초순|중순|하순|초|중|말|경))?"
OTHER_UNIT = r"(?!\d|\.\d|[%‰A-Za-z㎡㎢㎞억조만천명배개])"  # 4.5~7.2%, 1.5~2.5배: no days


def _month(at: int) -> str:
    """A month, perhaps with its year before it: "'29. 5", '2029-05', '5'."""
    year = r"['’‘]\d\d(?=\s?[.년])|\d{4}(?=\s?[.년/-])|\d\d(?=\s?년|\.\s?\d{1,2}\.\s?\d)"
    return rf"(?:(?P<year{at}>{year})\s?[.년/-]\s?)?(?P<month{at}>1[0-2]|0?[1-9])"


def _day(at: int) -> str:
    return rf"{_month(at)}\s?[.월/-]\s?(?P<day{at}>{DAY})\s?[.일]?{WEEKDAY}"


# Patterns that are compiled when something is read that needs them.
ONE_DAY = _day(1)
ONE_MONTH = rf"{_month(1)}(?:\s?[.월]|(?<=\d{{4}}[.-]\d)|(?<=\d{{4}}[.-]\d\d)){ABOUT}"
DAYS = rf"{_day(1)}{TO}(?:{_day(2)}|(?P<last1>{DAY})\s?[.일]?{WEEKDAY})"
MONTHS = rf"{_month(1)}\s?[.월]?{TO}{_month(2)}\s?[.월]?{ABOUT}"
SPAN = r"(?:(?P<year>\d{4})년?\s?)?(?P<name>상반기|하반기|연중|[1-4](?=/4분기|분기))(?:/4)?(?:분기)?"
SPANS = {"상반기": (1, 6), "하반기": (7, 12), "연중": (1, 12), "1": (1, 3), "2": (4, 6), "3": (7, 9), "4": (10, 12)}
DAYS_IN_TEXT = rf"(?<![\d.]){DAYS}{OTHER_UNIT}"
MONTHS_IN_TEXT = rf"(?<![\d.]){_month(1)}\s?월?{TO}{_month(2)}\s?월"


@dataclass(frozen=True, kw_only=True)
class PrintedDate:
    """A date as printed: no year or no day where print gives none."""

    year: int | None
    month: int
    day: int | None

    def can_be(self, when: When) -> bool:
        """Whether print says this day or month, of whatever year where it gives none."""
        return self.year in (None, when.year) and self.of(when.year) == when

    def of(self, year: int) -> When | None:
        """The day or month in the year printed, or else in this one; None where it has no such day."""
        if self.day is None:
            return Month(self.year or year, self.month)
        try:
            return date(self.year or year, self.month, self.day)
        except ValueError:
            return None


@dataclass(frozen=True, kw_only=True)
class PrintedPeriod:
    """What print gives as a date: its words, the date, and the last of a period."""

    words: str
    first: PrintedDate
    last: PrintedDate | None

    def end(self, start: When) -> When | None:
        """The last day or month, of a period that began at `start`: in the next year where it runs over New Year."""
        if self.last is None:
            return None
        over = (self.last.month, self.last.day or 0) < (self.first.month, self.first.day or 0)
        return self.last.of(start.year + over)


def printed_date(words: str) -> PrintedPeriod | None:
    """What stands in a column of dates; None where that is no date."""
    words = words.strip()
    if span := re.fullmatch(SPAN, words):
        first, last = (_date(span["year"], str(month), None) for month in SPANS[span["name"]])
        return PrintedPeriod(words=words, first=first, last=last)
    matches = (re.fullmatch(pattern, words) for pattern in (ONE_DAY, ONE_MONTH, DAYS, MONTHS))
    return next((_period(match) for match in matches if match), None)


def periods_in(text: str) -> Iterator[PrintedPeriod]:
    """Every period of several days or months that a text gives: 개최(8.11~17)."""
    for pattern in (DAYS_IN_TEXT, MONTHS_IN_TEXT):
        yield from (_period(match) for match in re.finditer(pattern, text))


def _period(match: re.Match[str]) -> PrintedPeriod:
    parts = match.groupdict()
    first = _date(parts["year1"], parts["month1"], parts.get("day1"))
    last = None
    if parts.get("last1"):
        last = _date(parts["year1"], parts["month1"], parts["last1"])
    elif parts.get("month2"):
        last = _date(parts["year2"], parts["month2"], parts.get("day2"))
    return PrintedPeriod(words=match[0].strip(), first=first, last=last)


def _date(year: str | None, month: str, day: str | None) -> PrintedDate:
    digits = (year or "").strip("'’‘")
    full = int(digits) + (2000 if len(digits) == 2 else 0) if digits else None
    return PrintedDate(year=full, month=int(month), day=int(day) if day else None)
