"""How days, ranges of days and months are said in one language, each in one way wherever it stands.

Knows no page and no record. Every function takes `lang`; a third language is a third entry in each table.
"""

from datetime import date

from macros.numbers.english import MONTHS


def day(value: date, lang: str) -> str:
    """A day: '2030년 1월 26일', 'January 26, 2030'."""
    return _said(DAY[lang], value)


def days(start: date, end: date | None, lang: str) -> str:
    """One day, or a range without what both ends share: '2030년 8월 11일~17일', 'August 11–17, 2030'."""
    if end is None:
        return day(start, lang)
    if start.year != end.year:
        pattern = OVER_YEARS
    elif start.month != end.month:
        pattern = OVER_MONTHS
    else:
        pattern = OVER_DAYS
    first, last = pattern[lang]
    return _said(first, start) + _said(last, end)


def month(value: date, lang: str) -> str:
    """The name of a day's month: '8월', 'August'."""
    return _said(MONTH[lang], value)


def _said(pattern: str, value: date) -> str:
    return pattern.format(year=value.year, month=value.month, name=MONTHS[value.month - 1], day=value.day)


DAY = {"ko": "{year}년 {month}월 {day}일", "en": "{name} {day}, {year}"}
MONTH = {"ko": "{month}월", "en": "{name}"}
OVER_DAYS = {"ko": (DAY["ko"], "~{day}일"), "en": ("{name} {day}", "–{day}, {year}")}
OVER_MONTHS = {"ko": (DAY["ko"], "~{month}월 {day}일"), "en": ("{name} {day}", f" – {DAY['en']}")}
OVER_YEARS = {"ko": (DAY["ko"], f"~{DAY['ko']}"), "en": (DAY["en"], f" – {DAY['en']}")}
