"""The fingerprint of a printed report's text, and which of its lines changed since it was taken.

Knows lines and letters; nothing of records.
"""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
WHOLE = 16  # hexadecimal digits of the whole text's own fingerprint
MOST_COMPARED = 1_000  # lines that are compared one by one, between what is the same above and below


@dataclass(frozen=True)
class Change:
    """A stretch of lines that differs: the first of them now, how many stand there now, and how many stood there."""

    line: int
    now: int
    before: int


def fingerprint(lines: Sequence[str]) -> str:
    """Sixteen digits for the text of all lines, and a letter for each line: '9f86d081884c7d65-AxG'."""
    whole = hashlib.sha256("\n".join(lines).encode("utf-8")).hexdigest()[:WHOLE]
    return f"{whole}-{''.join(map(_letter, lines))}"


def changes(before: str, lines: Sequence[str]) -> list[Change]:
    """What changed in the lines since a fingerprint was taken, from top to bottom.

    None where the letters are the same: one change in sixty is seen by the digits alone.
    """
    old, new = before.partition("-")[2], fingerprint(lines).partition("-")[2]
    start = next(_unlike(old, new), min(len(old), len(new)))
    end = next(_unlike(old[start:][::-1], new[start:][::-1]), min(len(old), len(new)) - start)
    first, second = old[start : len(old) - end], new[start : len(new) - end]
    if max(len(first), len(second)) > MOST_COMPARED:
        return [Change(start + 1, len(second), len(first))]
    found = SequenceMatcher(None, first, second, autojunk=False).get_opcodes()
    return [Change(start + at + 1, to - at, until - since) for tag, since, until, at, to in found if tag != "equal"]


def _unlike(first: str, second: str) -> Iterator[int]:
    """The places at which two texts differ."""
    return (place for place, (one, other) in enumerate(zip(first, second, strict=False)) if one != other)


def _letter(line: str) -> str:
    return LETTERS[hashlib.sha256(line.encode("utf-8")).digest()[0] % len(LETTERS)]
