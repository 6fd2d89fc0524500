"""What somebody most likely meant by a value that its field cannot hold.

Knows the ways in which people write numbers, dates and names; suggests only what cannot be mistaken.
"""

import re
import unicodedata
from collections.abc import Callable, Collection, Iterable
from datetime import date
from difflib import get_close_matches
from functools import lru_cache

UNITS = "명|개|건|곳|행|쪽|년|%"  # units that the field itself implies
DAY = re.compile(r"(\d{4})\s*[-./년]\s*(\d{1,2})\s*[-./월]\s*(\d{1,2})\s*[.일]?|(\d{4})(\d{2})(\d{2})")
MOST_NAMES = 1_000
MONTH = re.compile(r"(\d{4})\s*[-./년]\s*(\d{1,2})\s*[.월]?")
YES, NO = ("yes", "y", "on", "true", "t", "예", "네"), ("no", "n", "off", "false", "f", "아니요", "아니오")


def whole(text: str) -> str | None:
    """'54,677' -> '54677', '５４' -> '54', '50개' -> '50', '0640' -> None (nobody knows what was meant)."""
    match = re.fullmatch(rf"\+?(\d+|\d{{1,3}}([,_ ]\d{{3}})+)(\.0+)?\s*({UNITS})?", _plain(text))
    digits = re.sub(r"\D", "", match[1]) if match else ""
    return digits if re.fullmatch(r"0|[1-9]\d{0,14}", digits) else None


def decimal(text: str) -> str | None:
    """'64.3%' -> '64.3', '1,442.5' -> '1442.5'."""
    match = re.fullmatch(rf"\+?(\d+|\d{{1,3}}([,_ ]\d{{3}})+)(\.\d{{1,6}})?\s*({UNITS}|km²|㎢)?", _plain(text))
    digits, rest = (re.sub(r"\D", "", match[1]), match[3] or "") if match else ("", "")
    return digits + rest if re.fullmatch(r"0|[1-9]\d{0,14}", digits) else None


def signed(text: str) -> str | None:
    """'△1,234' -> '-1234', '+3.2%' -> '3.2'; None for '▲1,234', which some read as more."""
    plain = _plain(text)
    figure = decimal(plain.lstrip("-△"))
    return f"-{figure}" if figure and plain.startswith(("-", "△")) else figure


def day(text: str) -> str | None:
    """'2030.1.18.' -> '2030-01-18', '2030년 1월 18일' -> '2030-01-18'; None where the year is not said or no such day."""
    match = DAY.fullmatch(_plain(text))
    if not match:
        return None
    try:
        return date(*(int(part) for part in match.groups() if part)).isoformat()
    except ValueError:
        return None


def day_or_month(text: str) -> str | None:
    """What `day` makes of it, or of a month: '2030. 5.' -> '2030-05', '2030년 5월' -> '2030-05'."""
    match = MONTH.fullmatch(_plain(text))
    return day(text) or (f"{match[1]}-{int(match[2]):02}" if match and 1 <= int(match[2]) <= 12 else None)


def flag(text: str) -> str | None:
    """'Yes' -> 'true', '아니요' -> 'false'."""
    word = _plain(text).lower()
    return "true" if word in YES else "false" if word in NO else None


def id(text: str) -> str | None:
    """'Safe City' -> 'safe-city', 'safe_city' -> 'safe-city'."""
    word = re.sub(r"[\s_.]+", "-", _plain(text).lower()).strip("-")
    return word if re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", word) and len(word) <= 60 else None


def link(text: str) -> str | None:
    """'www.city.example' -> 'https://www.city.example'."""
    word = _plain(text)
    return f"https://{word}" if re.fullmatch(r"www\.[\w-]+(\.[\w-]+)+(/[^\s<>\"]*)?", word) else None


def nearest(name: str, names: Collection[str], alike: float = 0.6) -> str | None:
    """The one of `names` that `name` was most likely meant to be, or None where none is `alike` enough (0 to 1).

    Among more than a thousand names, nothing is looked for: a file may hold thousands of wrong ones.
    """
    if len(names) > MOST_NAMES:
        return None
    folded = {_folded(other): other for other in names}
    wanted = _folded(_plain(name)).replace(" ", "_")
    longer = [other for word, other in folded.items() if len(wanted) > 3 and word.startswith(f"{wanted}_")]
    if len(longer) == 1:
        return longer[0]
    near = most_alike(wanted, folded, alike)
    return folded[near] if near else None


def most_alike(wanted: str, words: Iterable[str], alike: float) -> str | None:
    """The word that has the most in common with the one wanted, of those that are `alike` enough (0 to 1), or None."""
    letters = _letters(wanted)
    likely = [
        word for word in words if 2 * len(letters & _letters(word)) >= alike * (len(wanted) + len(word))
    ]  # what difflib would find out too, but slowly
    return next(iter(get_close_matches(wanted, likely, 1, alike)), None)


@lru_cache(maxsize=4096)
def _folded(name: str) -> str:
    return name.lower().replace("-", "_")


@lru_cache(maxsize=4096)
def _letters(word: str) -> frozenset[str]:
    """Every letter of a word with how many of it stand before: 'add' -> a0, d0, d1."""
    return frozenset(f"{letter}{word.count(letter, 0, at)}" for at, letter in enumerate(word))


def _plain(text: str) -> str:
    """The text with full-width and other compatible characters as plain ones, without spaces around it."""
    return unicodedata.normalize("NFKC", text).replace("−", "-").replace("–", "-").strip()


MEANT: dict[str, Callable[[str], str | None]] = {
    "whole-number": whole,
    "decimal-number": decimal,
    "signed-number": signed,
    "day": day,
    "day-or-month": day_or_month,
    "flag": flag,
    "id": id,
    "link": link,
}
