"""What readers of one language call the period of an edition, before the word for report or alone.

Knows no page and no record. Every function takes the id of the edition; a language without an entry of its own in
the table is served by the one for others.
"""

from macros.language.picking import OTHER, own
from macros.model.periods import period_of
from macros.wording.languages import LANGUAGES
from macros.wording.words import Spoken

PERIODS = {
    "ko": ("{year}년", "{year}년 상반기", "{year}년 하반기"),
    "en": ("{year}", "{year} first-half", "{year} second-half"),
    OTHER: ("{year}", "{year} (1/2)", "{year} (2/2)"),
}
"""For the whole year, its first and its second half."""

EDITION = "{edition}"
"""Stands in a text of the site for the period of the edition that the site shows first."""


def period(id: str, lang: str) -> str:
    """'2031' -> '2031년', '2031'; '2031-1' -> '2031년 상반기', '2031 first-half'; any other name as it is."""
    of = period_of(id)
    return own(PERIODS, lang)[of.half].format(year=of.year) if of else id


def period_in_every_language(id: str) -> Spoken:
    """The same for a message, in every language that messages speak."""
    return {lang: period(id, lang) for lang in LANGUAGES}
