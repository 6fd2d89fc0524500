"""How days, months and ranges of them are said in one language, each in one way wherever it stands.

Knows no page and no record. Every function takes `lang`; a language without an entry of its own in a table is worded by
the one for others, which is that of ISO 8601.
"""

from datetime import date

from macros.language.picking import OTHER, own
from macros.model.dates import Month, When
from macros.numbers.english import MONTHS


def day(value: When, lang: str) -> str:
    """A day: '2030년 1월 26일', 'January 26, 2030'; or a month of which no day is known: '2030년 5월', 'May 2030'."""
    return _said(own(MONTH_OF_YEAR if isinstance(value, Month) else DAY, lang), value)


def days(start: When, end: When | None, lang: str) -> str:
    """One day or month, or a range without what both ends share: '2030년 8월 11일~17일', 'August 11–17, 2030'."""
    if end is None:
        return day(start, lang)
    months = isinstance(start, Month)
    if start.year != end.year:
        pattern = MONTHS_OVER_YEARS if months else OVER_YEARS
    elif months:
        pattern = OVER_SOME_MONTHS
    elif start.month != end.month:
        pattern = OVER_MONTHS
    else:
        pattern = OVER_DAYS
    first, last = own(pattern, lang)
    return _said(first, start) + _said(last, end)


def month(value: date, with_year: bool, lang: str) -> str:
    """The month of a day: '8월', 'August'; with its year '2030년 8월', 'August 2030'."""
    return _said(own(MONTH_OF_YEAR if with_year else MONTH, lang), value)


def years(values: range, lang: str) -> str:
    """A year, or the first and last of several: '2030', '2029~2030', '2029–2030'."""
    return own(YEARS, lang).format(first=values[0], last=values[-1]) if len(values) > 1 else str(values[0])


def _said(pattern: str, value: When) -> str:
    day_of_month = None if isinstance(value, Month) else value.day
    return pattern.format(year=value.year, month=value.month, name=MONTHS[value.month - 1], day=day_of_month)


ISO_DAY, ISO_MONTH = "{year}-{month:02}-{day:02}", "{year}-{month:02}"
DAY = {"ko": "{year}년 {month}월 {day}일", "en": "{name} {day}, {year}", OTHER: ISO_DAY}
MONTH = {"ko": "{month}월", "en": "{name}", OTHER: ISO_MONTH}
MONTH_OF_YEAR = {"ko": "{year}년 {month}월", "en": "{name} {year}", OTHER: ISO_MONTH}
OVER_ISO_DAYS, OVER_ISO_MONTHS = (ISO_DAY, f" – {ISO_DAY}"), (ISO_MONTH, f" – {ISO_MONTH}")
OVER_DAYS = {"ko": (DAY["ko"], "~{day}일"), "en": ("{name} {day}", "–{day}, {year}"), OTHER: OVER_ISO_DAYS}
OVER_MONTHS = {
    "ko": (DAY["ko"], "~{month}월 {day}일"),
    "en": ("{name} {day}", f" – {DAY['en']}"),
    OTHER: OVER_ISO_DAYS,
}
OVER_YEARS = {"ko": (DAY["ko"], f"~{DAY['ko']}"), "en": (DAY["en"], f" – {DAY['en']}"), OTHER: OVER_ISO_DAYS}
OVER_SOME_MONTHS = {
    "ko": (MONTH_OF_YEAR["ko"], "~{month}월"),
    "en": ("{name}", f"–{MONTH_OF_YEAR['en']}"),
    OTHER: OVER_ISO_MONTHS,
}
MONTHS_OVER_YEARS = {
    "ko": (MONTH_OF_YEAR["ko"], f"~{MONTH_OF_YEAR['ko']}"),
    "en": (MONTH_OF_YEAR["en"], f" – {MONTH_OF_YEAR['en']}"),
    OTHER: OVER_ISO_MONTHS,
}
YEARS = {"ko": "{first}~{last}", OTHER: "{first}–{last}"}
