"""The boxes of the comment with which a person accepts what waits: how they are written, and which are ticked.

Knows Markdown. A box names the commit that it is about.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import quote

from github_markdown import shown
from waits import English, Waiting
from words import LANGUAGES, Spoken, both, say, spoken

LONGEST_ADDRESS = 6_000  # characters; GitHub takes no longer one
KINDS = "new|stale|print"
MARK = rf"<!-- accept (?P<kind>{KINDS}) (?P<sha>[0-9a-f]{{40}}) -->"
BOX = re.compile(rf"^- \[(?P<tick>[ xX])\] {MARK}", re.MULTILINE)


@dataclass(frozen=True)
class Branch:
    """The branch of a pull request: where it is, its head, whether a workflow of this repository may write there."""

    repository_url: str
    name: str
    sha: str
    own: bool


def section(waits: Waiting, branch: Branch, most: int = 20) -> list[str]:
    """The part of the comment with the boxes, and at most so many texts a box.

    On a branch that no workflow may write to, what to paste stands in place of the boxes.
    """
    lines = _boxes(waits, branch, most) if branch.own else _pastes(waits, branch, most)
    return [f"#### {both('accept_title')}", "", *lines, ""]


def ticked(body: str) -> set[tuple[str, str]]:
    """The kind and the commit of every box that is ticked."""
    return {(box["kind"], box["sha"]) for box in BOX.finditer(body) if box["tick"] != " "}


def refused(body: str, why: str) -> str:
    """The comment with its boxes empty again, and with the reason in front of the first."""
    empty = BOX.sub(lambda box: box[0].replace("[x]", "[ ]", 1).replace("[X]", "[ ]", 1), body)
    first = BOX.search(empty)
    return f"{empty[: first.start()]}> ⚠️ {why}\n\n{empty[first.start() :]}" if first else empty


def _boxes(waits: Waiting, branch: Branch, most: int) -> Iterator[str]:
    new = [one for one in waits.prints if not one.changed]
    if waits.new or waits.addresses or new:
        parts = _counted(len(waits.new), len(waits.addresses), len(new))
        yield f"- [ ] <!-- accept new {branch.sha} --> {both('accept_new', parts=parts)}"
        yield from _texts(waits.new, most)
        yield from _addresses(waits.addresses, most)
    if waits.stale:
        yield f"- [ ] <!-- accept stale {branch.sha} --> {both('accept_stale', texts=len(waits.stale))}"
        yield from _texts(waits.stale, most)
    if changed := [one for one in waits.prints if one.changed]:
        files = ", ".join(shown(one.file) for one in changed)
        yield f"- [ ] <!-- accept print {branch.sha} --> {both('accept_print')}: {files}"
    yield from ("", both("accept_how"))


def _pastes(waits: Waiting, branch: Branch, most: int) -> Iterator[str]:
    if waits.paste:
        place = f"{branch.repository_url}/new/{quote(branch.name)}/data/accepted?filename={branch.sha[:10]}.txt"
        filled = f"{place}&value={quote(waits.paste)}"
        parts = _counted(len(waits.new), len(waits.addresses))
        yield f"- {both('accept_new', parts=parts)}"
        yield from _texts(waits.new, most)
        yield from _addresses(waits.addresses, most)
        address = filled if len(filled) <= LONGEST_ADDRESS else place
        yield from (f"  - {say('accept_paste', lang, url=address)}" for lang in LANGUAGES)
        yield from ("", "    ```text", f"    {waits.paste}", "    ```", "")
    for text in waits.stale:
        yield f"- {both('accept_stale', texts=1)}: `{text.paste}`"
        yield from _texts((text,), 1)
    for one in waits.prints:
        frame = one.file.replace("source.txt", "report.yml")
        edit = f"{branch.repository_url}/edit/{quote(branch.name)}/{frame}"
        yield f"- {both('accept_print' if one.changed else 'accept_first_print')}: {shown(one.file)}"
        yield f"  - {both('accept_line', file=f'[{frame}]({edit})')}"
        yield from ("", "    ```yaml", f"    {one.paste}", "    ```", "")


def _counted(texts: int, addresses: int, prints: int = 0) -> Spoken:
    """How many there are of each that there is any of."""
    counted = [
        spoken("accept_texts", count=texts) if texts else {},
        spoken("accept_addresses", count=addresses) if addresses else {},
        spoken("accept_prints", count=prints) if prints else {},
    ]
    return {lang: ", ".join(part[lang] for part in counted if part) for lang in LANGUAGES}


def _texts(texts: tuple[English, ...], most: int) -> Iterator[str]:
    for text in texts[:most]:
        yield f"  - {shown(text.place)} {shown(text.ko)} → {shown(text.en)}"
    if len(texts) > most:
        yield f"  - {both('accept_more', count=len(texts) - most)}"


def _addresses(addresses: tuple[str, ...], most: int) -> Iterator[str]:
    if addresses[:most]:
        yield f"  - {', '.join(map(shown, addresses[:most]))}{' …' if len(addresses) > most else ''}"
