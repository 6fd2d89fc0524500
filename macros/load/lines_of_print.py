"""What differs between two versions of the printed report: which line, what it said and what it says.

Knows that print is lines of text in the first language; nothing of git, and nothing of records.
"""

from collections.abc import Iterator
from difflib import SequenceMatcher
from itertools import zip_longest

from macros.load.compared import MANY, Change
from macros.wording.languages import FIRST

SOURCE = "source.txt"
LINE = f"printed_line.{FIRST}"
"""The field that such a change is of."""


def lines_changed(path: str, before: str, after: str) -> list[Change]:
    """The lines of a file of print that say something else; of many, how many they are. Room around a line is none of
    it, nor are lines without words.
    """
    scope = path.removesuffix(".txt")
    pairs = [*_pairs(_lines(before), _lines(after))]
    if len(pairs) > MANY:
        return [Change(kind="changed", scope=scope, field=LINE, ids=tuple(str(at) for at, _ in enumerate(pairs, 1)))]
    return [Change(kind="changed", scope=scope, field=LINE, old=old, new=new) for old, new in pairs]


def _lines(text: str) -> list[str]:
    return [line for line in (line.strip() for line in text.splitlines()) if line]


def _pairs(before: list[str], after: list[str]) -> Iterator[tuple[str | None, str | None]]:
    for what, first, last, start, end in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if what != "equal":
            yield from zip_longest(before[first:last], after[start:end])
