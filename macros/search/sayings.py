"""Words of readers for those of the report, as search reads them in one language: all, and those that are enough for a
query whose words stand in the report.

Knows the staff's groups and ways, not entries.
"""

from collections.abc import Iterable
from functools import cache
from unicodedata import lookup, name, normalize

from macros.language.picking import written_in
from macros.model import Report
from macros.search.packing import BETWEEN, folded

LEAST = 2
"""Letters of a word that is looked for inside others."""
JOINING = 3
"""Letters of a Latin word that may only join the others of a saying: to, up."""
SYLLABLES = range(ord("가"), ord("힣") + 1)
OF_SEVERAL = {"WA": "O A", "WAE": "O AE", "OE": "O I", "WEO": "U EO", "WE": "U E", "WI": "U I", "YI": "EU I"}


def sayings(report: Report, lang: str, said: str, *, of_report: bool = False) -> dict[str, list[str]]:
    """The groups that share a word with what the index says, which alone can find anything there, and the ways to such
    words. With `of_report` only the words for which a query may ask that has none but words of the report.
    """
    known = _Known(said) if of_report else None
    groups, ways = [], []
    for group in report.synonyms.groups:
        own = [word for word in group if written_in(word, lang)]
        asked = [word for word in own if not known or known.may_ask(word)]
        if len(asked) > 1 and any(folded(word) in said for word in own):
            groups.append(BETWEEN.join(asked))
    for way in report.synonyms.everyday:
        asked = [word for word in way.asked if written_in(word, lang) and (not known or known.may_ask(word))]
        found = [word for word in way.said if written_in(word, lang) and folded(word) in said]
        if asked and found:
            ways.append(way_of(asked, found))
    return {"synonyms": groups, "everyday": ways}


def way_of(asked: Iterable[str], said: Iterable[str]) -> str:
    """As search reads it: '월세|rent>청년주택'."""
    return f"{BETWEEN.join(asked)}>{BETWEEN.join(said)}"


class _Known:
    """What stands in texts, of which these are the letters."""

    def __init__(self, said: str) -> None:
        self.typed = _typed(said)

    def has(self, word: str) -> bool:
        """Whether a word stands there, or begins to as it is typed."""
        return _typed(folded(word)) in self.typed

    def may_ask(self, word: str) -> bool:
        """Whether who asks with it may have only typed what stands there: the word, too short to tell; all words of
        a saying; both parts of a compound.
        """
        letters, words = folded(word), word.split()
        if len(letters) < LEAST or self.has(word):
            return True
        if len(words) > 1:
            return all(self.has(each) or len(each) <= (JOINING if each.isascii() else 1) for each in words)
        cuts = range(LEAST, len(letters) - LEAST + 1)
        return not letters.isascii() and any(self.has(letters[:cut]) and self.has(letters[cut:]) for cut in cuts)


def _typed(words: str) -> str:
    """The letters that the syllables are typed with; what is no syllable stays."""
    return "".join(map(_letters, words))


@cache
def _letters(sign: str) -> str:
    if ord(sign) not in SYLLABLES:
        return sign
    parts = (name(part).split()[-1] for part in normalize("NFD", sign))
    letters = " ".join(OF_SEVERAL.get(part, part).replace("-", " ") for part in parts)
    return "".join(lookup(f"HANGUL LETTER {letter}") for letter in letters.split())
