"""The parts of a large index: which entries are one file, and by which words and days search knows the file to ask.

Knows what entries say, not how a file holds them.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import unescape
from itertools import groupby
from unicodedata import normalize

from macros.model import Report
from macros.model.dates import first_day, last_day
from macros.search.entries import entries
from macros.search.entry import Entry
from macros.search.packing import BETWEEN, folded, in_other_languages, period, said

AMOUNT = r"\d[\d,.]*\s?[십백천만억조](?:\s?[\d,.]*[십백천만억조])*[^\W_]*|\d[\d,.]*\s(?:million|billion|trillion)"
"""Figures that say an amount together: 1조 4천억, 1.4 trillion."""
WORD = re.compile(rf"{AMOUNT}|[^\W_]+(?:[.,](?<=\d.)(?=\d)[^\W_]+)*", re.IGNORECASE)


@dataclass(frozen=True, kw_only=True)
class Part:
    """Entries of one edition that are in one file, and the other languages' words of them in another."""

    name: str
    edition: str
    entries: tuple[Entry, ...]

    @property
    def file(self) -> str:
        """Of what it says in the language of the index."""
        return f"search/{self.name}.json"

    @property
    def other(self) -> str:
        """Of what it says in the others."""
        return f"search/other-{self.name}.json"

    @property
    def years(self) -> str:
        """From when to when it has records, a year after the other: '20291109-20291224 20300102-20300630'."""
        dated = [entry.days for entry in self.entries if entry.days]
        days = sorted(day for start, end in dated for day in (first_day(start), last_day(end or start)))
        years = [[*found] for _, found in groupby(days, key=lambda day: day.year)]
        return " ".join(period(found[0], found[-1]) for found in years)


def parts_of(report: Report, lang: str, size: int) -> tuple[Part, ...]:
    """Every edition, the newest first, in parts of about equal size; `size` is bytes that none has many more than."""
    return tuple(
        Part(name=f"{edition.id}-{number}", edition=edition.id, entries=part)
        for edition in report.editions
        for number, part in enumerate(_cut(_of_edition(report, edition.id), lang, size), 1)
    )


def of_no_edition(report: Report) -> tuple[Entry, ...]:
    """The entries that are in no part: terms, topics, pages about all."""
    return _of_edition(report, None)


def words_by_parts(parts: tuple[Part, ...], phrases: Iterable[str], lang: str, others: Report | None) -> dict[str, str]:
    """Words by the numbers of the parts that have them: '0 3' -> 'budget|tram'. So grouped they need no list of parts
    each. Of phrases of several words those which a part has; with `others`, the words in that report's other languages.

    A word that is written with a capital wherever it stands keeps it: it is a name.
    """
    having = defaultdict[str, list[str]](list)
    written: dict[str, str] = {}
    of_several = [phrase.casefold() for phrase in phrases if len(WORD.findall(phrase)) > 1]
    for number, part in enumerate(parts):
        text = "\n".join(_texts(part, lang, others))
        letters = folded(text)
        words = {word: word.casefold() for word in {found[0] for found in WORD.finditer(text)}}
        for word, plain in words.items():
            written[plain] = min(written.get(plain, word), word, key=str.istitle)
        for plain in {*words.values(), *(phrase for phrase in of_several if folded(phrase) in letters)}:
            having[plain].append(f"{number}")
    groups = defaultdict[str, list[str]](list)
    for plain in sorted(having):
        groups[" ".join(having[plain])].append(written.get(plain, plain))
    return {numbers: BETWEEN.join(groups[numbers]) for numbers in sorted(groups)}


def _texts(part: Part, lang: str, others: Report | None) -> Iterator[str]:
    if others:
        texts = [*in_other_languages(others, lang, part.entries).values()]
    else:
        texts = [_whole(entry, lang) for entry in part.entries]
    return (normalize("NFKC", unescape(text)) for text in texts)


def _whole(entry: Entry, lang: str) -> str:
    record = said(entry, lang)
    amounts = (f"{amount}" for amount in record.get("eok", ()))
    texts = (record["title"], record.get("text", ""), record.get("alias", ""), *record.get("actions", ()))
    return "\n".join([*texts, *amounts])


def _of_edition(report: Report, id: str | None) -> tuple[Entry, ...]:
    """The entries under the address of an edition, or under none of them."""
    ids = {edition.id for edition in report.editions}
    under = ((entry, entry.location.partition("/")[0]) for entry in entries(report))
    return tuple(entry for entry, first in under if (first if first in ids else None) == id)


def _cut(whole: tuple[Entry, ...], lang: str, size: int) -> Iterator[tuple[Entry, ...]]:
    """The entries in their order, in as few parts as the size allows, all about equal."""
    sizes = [len(_whole(entry, lang).encode()) + len(entry.location) for entry in whole]
    count = -(-sum(sizes) // size)
    before, numbers = 0, []
    for own in sizes:
        numbers.append(before * count // max(1, sum(sizes)))
        before += own
    for _, part in groupby(zip(numbers, whole, strict=True), key=lambda pair: pair[0]):
        yield tuple(entry for _, entry in part)
