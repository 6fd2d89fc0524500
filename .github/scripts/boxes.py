"""The boxes of the comment with which a person accepts what waits: how they are written, and which are ticked.

Knows Markdown and the shape of what `python -m macros accept --list` prints, of which nobody vouches here for a word.
A box names the commit that it is about.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import quote

from markdown import shown
from results import Untrusted
from words import LANGUAGES, both, say

MOST, LONGEST = 20, 200  # texts listed, and characters of each
MOST_PASTED, LONGEST_ADDRESS = 50_000, 6_000  # characters; GitHub takes no longer address
PASTED = re.compile(r"[0-9a-f]{10}-[0-9a-f]{10}|/[A-Za-z0-9/#._-]*")
PRINT = re.compile(r"data/[0-9]{4}(-[12])?/source\.txt")
SEALED = re.compile(r"source_fingerprint: [0-9a-f]{16}-[A-Za-z0-9]*")
BOX = re.compile(
    r"^- \[(?P<tick>[ xX])\] <!-- accept (?P<kind>new|stale|print) (?P<sha>[0-9a-f]{40}) -->", re.MULTILINE
)


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
    addresses: int
    prints: tuple[Print, ...]
    paste: str


@dataclass(frozen=True)
class Branch:
    """The branch of a pull request: where it is, its head, whether a workflow of this repository may write there."""

    repository_url: str
    name: str
    sha: str
    own: bool


def waiting(untrusted: object) -> Waiting | None:
    """What waits, as far as its shape is right; None where there is nothing."""
    found = untrusted if isinstance(untrusted, dict) else {}
    prints = tuple(_print(one) for one in _objects(found, "prints") if PRINT.fullmatch(str(one.get("file"))))
    waits = Waiting(
        new=tuple(_english(one) for one in _objects(found, "new")),
        stale=tuple(_english(one) for one in _objects(found, "stale")),
        addresses=len(found["addresses"]) if isinstance(found.get("addresses"), list) else 0,
        prints=prints,
        paste=_pasted(found),
    )
    return waits if waits.new or waits.stale or waits.addresses or waits.prints else None


def section(waits: Waiting, branch: Branch) -> list[str]:
    """The part of the comment with the boxes; on a branch that no workflow may write to, with what to paste instead."""
    return [f"#### {both('accept_title')}", "", *(_boxes(waits, branch) if branch.own else _pastes(waits, branch)), ""]


def ticked(body: str) -> set[tuple[str, str]]:
    """The kind and the commit of every box that is ticked."""
    return {(box["kind"], box["sha"]) for box in BOX.finditer(body) if box["tick"] != " "}


def refused(body: str, why: str) -> str:
    """The comment with its boxes empty again, and with the reason in front of the first."""
    empty = BOX.sub(lambda box: box[0].replace("[x]", "[ ]", 1).replace("[X]", "[ ]", 1), body)
    first = BOX.search(empty)
    return f"{empty[: first.start()]}> ⚠️ {why}\n\n{empty[first.start() :]}" if first else empty


def _boxes(waits: Waiting, branch: Branch) -> Iterator[str]:
    new = [one for one in waits.prints if not one.changed]
    if waits.new or waits.addresses or new:
        counted = dict(texts=len(waits.new), addresses=waits.addresses, prints=len(new))
        yield f"- [ ] <!-- accept new {branch.sha} --> {both('accept_new', **counted)}"
        yield from _texts(waits.new)
    if waits.stale:
        yield f"- [ ] <!-- accept stale {branch.sha} --> {both('accept_stale', texts=len(waits.stale))}"
        yield from _texts(waits.stale)
    if changed := [one for one in waits.prints if one.changed]:
        files = ", ".join(shown(one.file) for one in changed)
        yield f"- [ ] <!-- accept print {branch.sha} --> {both('accept_print')}: {files}"
    yield from ("", both("accept_how"))


def _pastes(waits: Waiting, branch: Branch) -> Iterator[str]:
    if waits.paste:
        place = f"{branch.repository_url}/new/{quote(branch.name)}/data/accepted?filename={branch.sha[:10]}.txt"
        filled = f"{place}&value={quote(waits.paste)}"
        counted = dict(texts=len(waits.new), addresses=waits.addresses, prints=0)
        yield f"- {both('accept_new', **counted)}"
        yield from _texts(waits.new)
        address = filled if len(filled) <= LONGEST_ADDRESS else place
        yield from (f"  - {say('accept_paste', lang, url=address)}" for lang in LANGUAGES)
        yield from ("", "    ```text", f"    {waits.paste}", "    ```", "")
    for text in waits.stale:
        yield f"- {both('accept_stale', texts=1)}: `{text.paste}`"
        yield from _texts((text,))
    for one in waits.prints:
        frame = one.file.replace("source.txt", "report.yml")
        edit = f"{branch.repository_url}/edit/{quote(branch.name)}/{frame}"
        yield f"- {both('accept_print' if one.changed else 'accept_first_print')}: {shown(one.file)}"
        yield f"  - {both('accept_line', file=f'[{frame}]({edit})')}"
        yield from ("", "    ```yaml", f"    {one.paste}", "    ```", "")


def _texts(texts: tuple[English, ...]) -> Iterator[str]:
    for text in texts[:MOST]:
        yield f"  - {shown(text.place)} {shown(text.ko)} → {shown(text.en)}"
    if len(texts) > MOST:
        yield f"  - {both('accept_more', count=len(texts) - MOST)}"


def _objects(found: Untrusted, name: str) -> list[Untrusted]:
    listed = found.get(name)
    return [one for one in listed if isinstance(one, dict)] if isinstance(listed, list) else []


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
