"""Rules about the year that the site's own texts and pages name: that of the edition shown first, which changes; and
that an edition's line about itself names.

Knows how an edition is named and led to. The guide and the page on the architecture show by the example of a named
edition, which stays what it was, how data is edited and how it is published.
"""

import re
from collections.abc import Iterator

from macros.language.periods import EDITION, period
from macros.model import Edition, Report
from macros.model.periods import period_of
from macros.model.prose import ProsePage
from macros.model.walking import texts
from macros.numbers.english import MONTHS
from macros.rules.needs import found_once, needs, of_each_edition
from macros.wording.problems import Problem, Values, problem

BY_EXAMPLE = ("guide.md", "architecture.md")
CALL = re.compile(r"\{\{.*?\}\}")
DATE = re.compile(rf"(?:{'|'.join(MONTHS)})(?: \d+,)? \d{{4}}|\d{{4}}년 \d+월|\d{{4}}-\d\d", re.IGNORECASE)
YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


@needs("site")
def the_site_names_the_current_edition(report: Report) -> Iterator[Problem]:
    """A text of the site that names a year names that of the edition shown first, too, or leaves a place for it."""
    current = period_of(report.site.current)
    for text in texts(report.site) if current else ():
        for lang in text.languages:
            words = text.said(lang) or ""
            if current and (said := _of_others(words, lang, current.year)):
                swap, named = (said, EDITION), report.site.current
                yield problem(text.place(lang), "year-not-current", swap=swap, said=said, current=named, mark=EDITION)


@needs("frame")
@of_each_edition
def an_edition_names_its_own_year(edition: Edition) -> Iterator[Problem]:
    """The line of an edition on each of its pages names its own year, if any, or leaves a place for it."""
    notice = edition.frame.notice
    for lang in notice.languages if notice else ():
        if notice and (said := _of_others(notice.said(lang) or "", lang, edition.frame.year)):
            swap = (said, EDITION)
            yield problem(notice.place(lang), "year-of-notice", swap=swap, said=said, edition=edition.id, mark=EDITION)


@needs("site", "editions")
def pages_name_the_current_edition(report: Report) -> Iterator[Problem]:
    """A page for readers names no other edition than the one shown first, unless a macro names it."""
    for page in report.prose:
        if page.name not in BY_EXAMPLE:
            yield from _naming_others(page, report.site.current, report.row)


@found_once
def _naming_others(page: ProsePage, current: str, row: tuple[str, ...]) -> Iterator[Problem]:
    others = [id for id in row if id != current]
    for lang, written in page.written.items():
        for number, line in enumerate(written.split("\n"), 1):
            if found := _named(line, lang, others):
                column, said, macro = found
                values: Values = dict(swap=(said, macro), said=said, current=current, macro=macro)
                yield problem(page.at(lang, number, column), "year-in-prose", **values)


def _named(line: str, lang: str, others: list[str]) -> tuple[int, str, str] | None:
    """Where a line first names an edition or leads to it, how, and the macro to write instead."""
    blank = CALL.sub(lambda call: " " * len(call[0]), line)
    blank = DATE.sub(lambda date: " " * len(date[0]), blank)
    for id in others:
        said = re.escape(period(id, lang))
        ways = ((rf"(?<![\w-]){id}(?=/)", "{{ folder() }}"), (rf"(?<!\d){said}(?!\d)", "{{ edition() }}"))
        for pattern, macro in ways:
            if match := re.search(pattern, blank):
                return match.start() + 1, match[0], macro
    return None


def _of_others(words: str, lang: str, own: int) -> str | None:
    """What a text calls the first year that it names, where it neither names its `own` nor leaves a place for it."""
    years = YEAR.findall(words)
    if not years or EDITION in words or str(own) in years:
        return None
    return next(said for year in years for said in _names(year, lang) if said in words)


def _names(year: str, lang: str) -> tuple[str, ...]:
    """What a text may call a year or half of it, the longest first; the bare year at last."""
    return (*(period(id, lang) for id in (f"{year}-1", f"{year}-2", year)), year)


YEARS = (the_site_names_the_current_edition, pages_name_the_current_edition, an_edition_names_its_own_year)
