"""Follows the recipes of the guide for staff: reads its blocks and does with the data what each of them shows.

Knows how the guide is written; nothing of what it says. The kinds of block: `supposed` is what the reader is to imagine
in the place of the `after` that follows, `before` stands in the data and becomes the `after` that follows, `add` goes
under the line that `data-under` quotes, `file` is a whole new file, `slip` is a mistake in the place of the block
before it and is taken back once the check has spoken, `rename` renames a file, `run` is a command, `tick` ticks the box
of that name in the comment, `says` is the answer of the command or the check (`some` of it where there is more).
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from editing import Desk
from projects import DOCS

from macros.load import load
from macros.site.rules import RULES
from macros.staff.formats import nothing_found
from macros.wording.languages import LANGUAGES
from macros.wording.problems import listed
from macros.wording.words import both

PART = re.compile(
    r"^#{2,3} [^\n]*\{: #(?P<id>[a-z-]+) \}$|^```\{(?P<head>[^}\n]*)\}\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL
)
COMMAND = re.compile(r"^\.venv/bin/python -m macros (.*)$", re.MULTILINE)
MOVING = (
    (r"(\.(?:yml|txt)):\d+(:\d+)?", r"\1"),
    (r"\((lines )?\d+(, \d+)*(행)?\)", "(lines)"),
    (r"연도 \d+개, 과제 \d+개|\d+ edition\(s\), \d+ initiative\(s\)", "(all)"),
)
KINDS = ("supposed", "before", "after", "add", "file", "slip", "rename", "run", "tick", "says")


@dataclass(frozen=True)
class Block:
    """One block of the guide: its kind, the file under data/ that it is about, its text."""

    kind: str
    file: str
    under: str
    some: bool
    text: str

    @property
    def paragraphs(self) -> list[str]:
        """What is set apart by empty lines."""
        return [anywhere(paragraph) for paragraph in self.text.split("\n\n")]


def anywhere(said: str) -> str:
    """What was said, whatever line it stands on and however many records there are: both change with every edit."""
    for moving, still in MOVING:
        said = re.sub(moving, still, said)
    return " ".join(said.split())


def guide(lang: str) -> str:
    """The guide as it is written."""
    return (DOCS / lang / "guide.md").read_text(encoding="utf-8")


def recipes(page: str) -> dict[str, list[Block]]:
    """The blocks of every part of the guide that has any, by the id of its heading."""
    found, at = {}, None
    for part in PART.finditer(page):
        if part["id"]:
            at = part["id"]
        else:
            found.setdefault(at, []).append(_block(part["head"], part["text"]))
    return found


def _block(head, text):
    classes = re.findall(r"\.([a-z]+)", re.sub(r'"[^"]*"', "", head))
    [kind] = [name for name in classes if name in KINDS]
    values = dict(re.findall(r'data-([a-z]+)="([^"]*)"', head))
    return Block(kind, values.get("file", ""), values.get("under", ""), "some" in classes, text)


def _box(words):
    """The name of a box as both languages write it: '확인함 · Accept'."""
    return " · ".join(re.findall(r"\*\*(.+?)\*\*", both(words, parts="", texts=0)))


class Reader:
    """Somebody who does what one recipe says, with the first edition's data on the desk."""

    def __init__(self, desk: Desk):
        self.desk = desk
        self.written, self.before_slip, self.answer = {}, None, None
        self.anyway = set()

    def follow(self, blocks: list[Block]) -> Iterator[dict[str, list[str]]]:
        """Does what the blocks show, one after the other; yields what was really answered, by language, where they
        quote an answer.
        """
        self.anyway = {anywhere(one) for lang in LANGUAGES for one in self._problems()[lang]}
        self._suppose(blocks)
        for block in blocks:
            if block.kind == "says":
                yield self._said()
                self._take_back()
            else:
                self.answer = None
                getattr(self, f"_{block.kind}")(block)

    def _suppose(self, blocks):
        """Undoes what the recipe is about to do; what is not there yet was neither published nor accepted."""
        for block in blocks:
            if block.kind == "add":
                self._replace(block, block.text, "")
                self._forget_addresses(re.findall(r"^ *- id: ([a-z0-9-]+)$", block.text, re.MULTILINE))
        files = []
        for at, block in enumerate(blocks):
            if block.kind == "file":
                self._path(block).unlink()
                self._forget_page(f"/{block.file.removesuffix('.yml')}/")
            if block.kind == "supposed":
                after = next(one for one in blocks[at:] if one.kind == "after")
                self._replace(block, after.text, block.text)
                files.append(f"data/{block.file}")
        self.desk.run("accept")
        for file in files:
            self.desk.run("accept", file)
        self.desk.run("accept", "--fold")  # and what was accepted before is forgotten

    def _supposed(self, block):
        self._stands(block, block.text)
        self.written[block.file] = block.text

    _before = _supposed

    def _after(self, block):
        self._replace(block, self.written[block.file], block.text)
        self.written[block.file] = block.text

    def _add(self, block):
        path = self._path(block)
        text = path.read_text(encoding="utf-8")
        line = f"{block.under}\n"
        assert f"\n{text}".count(f"\n{line}") == 1, f"{block.under!r} is not one line of {block.file}"
        head, _, tail = f"\n{text}".partition(f"\n{line}")
        path.write_text(f"{head[1:]}\n{line}{block.text}{tail}", encoding="utf-8")
        self.written[block.file] = block.text

    def _file(self, block):
        self._path(block).write_text(block.text, encoding="utf-8")
        self.written[block.file] = block.text

    def _slip(self, block):
        self.before_slip = (self._path(block), self._path(block).read_text(encoding="utf-8"))
        self._replace(block, self.written[block.file], block.text)

    def _rename(self, block):
        old, new = (Path(path) for path in re.findall(r"data/\S+", block.text))
        old.rename(new)

    def _run(self, block):
        [command] = COMMAND.findall(block.text)
        status, said = self.desk.run(*command.split())
        assert not status, said
        self.answer = said.splitlines()

    def _tick(self, block):
        """Does as the workflow does that a ticked box starts."""
        waits = json.loads(self.desk.run("accept", "--list")[1])
        stale = [f"{text['file']}:{text['line']}" for text in waits["stale"]]
        does = {_box("accept_new"): (waits["new"], []), _box("accept_stale"): (stale, stale)}
        there, named = does[block.text.strip().removeprefix("☑ ")]
        assert there, f"the comment has no box {block.text!r}"
        self.desk.run("accept", *named)

    def _said(self):
        if self.answer is not None:
            answer, self.answer = self.answer, None
            return dict.fromkeys(LANGUAGES, answer)
        new = {
            lang: [one for one in said if anywhere(one) not in self.anyway] for lang, said in self._problems().items()
        }
        return {lang: said or [nothing_found(self.desk.report(), (lang,))] for lang, said in new.items()}

    def _problems(self):
        """By language, the first line of everything that the check prints, the gravest first."""
        found = load(self.desk.data, RULES).problems
        return {lang: [listed((one,), (lang,)).split("\n")[0] for one in found] for lang in LANGUAGES}

    def _take_back(self):
        if self.before_slip:
            path, text = self.before_slip
            path.write_text(text, encoding="utf-8")
            self.before_slip = None

    def _forget_addresses(self, ids):
        path = self.desk.data / "addresses.txt"
        lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
        kept = [line for line in lines if line.strip().partition("#")[2] not in ids or line.startswith("#")]
        path.write_text("".join(kept), encoding="utf-8")

    def _forget_page(self, page):
        path = self.desk.data / "addresses.txt"
        lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
        path.write_text("".join(line for line in lines if not line.startswith(page)), encoding="utf-8")

    def _replace(self, block, old, new):
        text = self._stands(block, old)
        self._path(block).write_text(text.replace(old, new), encoding="utf-8")

    def _stands(self, block, lines):
        """The file of a block, in which these lines stand once."""
        path = self._path(block)
        text = path.read_text(encoding="utf-8") if path.exists() else ""
        assert f"\n{text}".count(f"\n{lines}") == 1, f"{lines!r} is not once in {block.file}"
        return text

    def _path(self, block):
        return self.desk.data / block.file
