"""Rules about the year that texts of the site itself name: the edition shown first, which changes every year."""

import re
from collections.abc import Iterator

from macros.language.periods import EDITION, period
from macros.model import Report
from macros.model.periods import period_of
from macros.model.walking import texts
from macros.rules.needs import needs
from macros.wording.languages import LANGUAGES
from macros.wording.problems import Problem, problem

YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


@needs("site")
def the_site_names_the_current_edition(report: Report) -> Iterator[Problem]:
    """A text of the site that names a year names that of the edition shown first, too, or leaves a place for it."""
    current = period_of(report.site.current)
    for text in texts(report.site) if current else ():
        for lang in LANGUAGES:
            words: str = getattr(text, lang) or ""
            years = YEAR.findall(words)
            if current and years and EDITION not in words and str(current.year) not in years:
                said = next(said for year in years for said in _names(year, lang) if said in words)
                swap, named = (said, EDITION), report.site.current
                yield problem(text.place(lang), "year-not-current", swap=swap, said=said, current=named, mark=EDITION)


def _names(year: str, lang: str) -> tuple[str, ...]:
    """What a text may call a year or half of it, the longest first; the bare year at last."""
    return (*(period(id, lang) for id in (f"{year}-1", f"{year}-2", year)), year)


YEARS = (the_site_names_the_current_edition,)
