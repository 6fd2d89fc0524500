"""Words of readers for those of the report, as search reads them in one language.

Knows the staff's groups and ways, not entries.
"""

from collections.abc import Iterable

from macros.language.picking import written_in
from macros.model import Report
from macros.search.packing import BETWEEN, folded


def sayings(report: Report, lang: str, said: str) -> dict[str, str]:
    """The groups that share a word with what the index says, which alone can find anything there, and the ways to such
    words.
    """
    groups, ways = [], []
    for group in report.synonyms.groups:
        own = [word for word in group if written_in(word, lang)]
        if len(own) > 1 and any(folded(word) in said for word in own):
            groups.append(BETWEEN.join(own))
    for way in report.synonyms.everyday:
        asked = [word for word in way.asked if written_in(word, lang)]
        found = [word for word in way.said if written_in(word, lang) and folded(word) in said]
        if asked and found:
            ways.append(way_of(asked, found))
    return {"synonyms": joined(groups), "everyday": joined(ways)}


def joined(sayings: Iterable[str]) -> str:
    """One text for all, which compresses better than a list."""
    return (2 * BETWEEN).join(sayings)


def way_of(asked: Iterable[str], said: Iterable[str]) -> str:
    """As search reads it: '월세|rent>청년주택'."""
    return f"{BETWEEN.join(asked)}>{BETWEEN.join(said)}"
