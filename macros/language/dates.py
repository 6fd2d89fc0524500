"""How days, ranges of days and months are said in one language, each in one way wherever it stands.

Knows no page and no record. Every function takes `lang`; a third language is a third entry in each table.
"""

from datetime import date


def day(value: date, lang: str) -> str:
    """A day without its year: '1월 26일', 'January 26'."""
    return _in(DAY, value, lang)


def full_day(value: date, lang: str) -> str:
    """A day with its year: '2030년 1월 26일', 'January 26, 2030'."""
    return _in(FULL_DAY, value, lang)


def days(start: date, end: date | None, lang: str) -> str:
    """One day or a range without its year: '8월 11일~17일', 'August 11–17'; both months where they differ."""
    return _range(start, end, lang, day)


def full_days(start: date, end: date | None, lang: str) -> str:
    """One day or a range with its year: '2030년 8월 11일~17일', 'August 11–17, 2030'."""
    return _range(start, end, lang, full_day)


def month(value: date, lang: str) -> str:
    """The name of a day's month: '8월', 'August'."""
    return _in(MONTH, value, lang)


def _in(pattern, value, lang):
    return pattern[lang].format(year=value.year, month=value.month, name=MONTHS[value.month - 1], day=value.day)


def _range(start, end, lang, worded):
    if end is None:
        return worded(start, lang)
    return RANGE[lang](start, end, worded is full_day)


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


MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
DAY = {"ko": "{month}월 {day}일", "en": "{name} {day}"}
FULL_DAY = {"ko": "{year}년 {month}월 {day}일", "en": "{name} {day}, {year}"}
MONTH = {"ko": "{month}월", "en": "{name}"}
RANGE = {"ko": _range_ko, "en": _range_en}
