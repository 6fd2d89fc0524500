"""What waits until a person accepts it, as the check left it: English, addresses, prints.

Knows the shape of what `python -m macros accept --list` prints, of which nobody vouches here for a word.
"""

import re
from dataclasses import dataclass

LONGEST = 200  # characters of a text
MOST_PASTED = 20_000  # characters
PASTED = re.compile(r"[0-9a-f]{10}-[0-9a-f]{10}|/[A-Za-z0-9/#._-]*")
PRINT = re.compile(r"data/[0-9]{4}(-[12])?/source\.txt")
SEALED = re.compile(r"source_fingerprint: [0-9a-f]{16}-[A-Za-z0-9]*")
Untrusted = dict[str, object]  # an object as it was read from JSON


@dataclass(frozen=True)
class English:
    """A text whose English waits: where it stands, both its languages, and what accepts it."""

    place: str
    ko: str
    en: str
    paste: str


@dataclass(frozen=True)
class Print:
    """A print that waits: its file, whether another was accepted before, and the line of report.yml that accepts it."""

    file: str
    changed: bool
    paste: str


@dataclass(frozen=True)
class Waiting:
    """What waits for a person: English that is new or that stayed while its Korean changed, addresses, prints."""

    new: tuple[English, ...]
    stale: tuple[English, ...]
    addresses: tuple[str, ...]
    prints: tuple[Print, ...]
    paste: str


def waiting(untrusted: object) -> Waiting | None:
    """What waits, as far as its shape is right; None where there is nothing."""
    found = untrusted if isinstance(untrusted, dict) else {}
    prints = tuple(_print(one) for one in _objects(found, "prints") if PRINT.fullmatch(str(one.get("file"))))
    waits = Waiting(
        new=tuple(_english(one) for one in _objects(found, "new")),
        stale=tuple(_english(one) for one in _objects(found, "stale")),
        addresses=_addresses(found.get("addresses")),
        prints=prints,
        paste=_pasted(found),
    )
    return waits if waits.new or waits.stale or waits.addresses or waits.prints else None


def _objects(found: Untrusted, name: str) -> list[Untrusted]:
    listed = found.get(name)
    return [one for one in listed if isinstance(one, dict)] if isinstance(listed, list) else []


def _addresses(listed: object) -> tuple[str, ...]:
    return tuple(_short(one) for one in listed) if isinstance(listed, list) else ()


def _english(one: Untrusted) -> English:
    place = f"{one.get('file')}:{one.get('line')}"
    paste = one.get("paste")
    pasted = paste if isinstance(paste, str) and PASTED.fullmatch(paste) else ""
    return English(_short(place), _short(one.get("ko")), _short(one.get("en")), pasted)


def _print(one: Untrusted) -> Print:
    paste = str(one.get("paste"))
    return Print(str(one["file"]), one.get("changed") is True, paste if SEALED.fullmatch(paste) else "")


def _pasted(found: Untrusted) -> str:
    paste = found.get("paste")
    texts = paste.split() if isinstance(paste, str) and len(paste) <= MOST_PASTED else []
    return " ".join(texts) if all(PASTED.fullmatch(text) for text in texts) else ""


def _short(words: object) -> str:
    text = "".join(sign if sign.isprintable() else " " for sign in str(words))
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"
