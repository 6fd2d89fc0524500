"""The search workers as the one file each that is published: their modules joined, and made small by Terser.

Knows how the modules import each other; nothing of what they search. Joined here, so that no build needs a minifier.
"""

import re
from collections.abc import Callable
from pathlib import Path

from macros.search.worker import SOURCE, WORKER_FILE, WORKER_OF_PARTS_FILE

IMPORT = re.compile(r'^import .*? from "\./(\w+\.mjs)"\n', re.MULTILINE)
EXPORT = re.compile(r"^export ", re.MULTILINE)
MADE_OF = {WORKER_FILE: "worker.js", WORKER_OF_PARTS_FILE: "worker_of_parts.js"}
Node = Callable[..., tuple[int, str]]
"""Runs a script with arguments, and tells how it ended and what it said."""
TERSER = (
    "terser/bin/terser", "--compress", "passes=3", "--mangle", "--ecma", "2022",
    "--format", "semicolons=false",  # a statement a line, where a semicolon would do no more
)  # fmt: skip


def joined(folder: Path, name: str) -> str:
    """A script and all its modules as one, each after those it imports."""
    parts = [EXPORT.sub("", IMPORT.sub("", _text(folder, part))) for part in _ordered(folder, name, [])]
    return f"(() => {{\n{''.join(parts)}}})()\n"


def check(mend: bool, node: Node, scratch: Path) -> tuple[int, str]:
    """Whether the published files are what the modules make; with `mend` they are written. `node` runs a script."""
    found = []
    for published, name in MADE_OF.items():
        source, made = scratch / name, scratch / published.name
        source.write_text(joined(SOURCE, name), encoding="utf-8", newline="\n")
        status, said = node(*TERSER, "--output", str(made), str(source))
        if status:
            return status, said
        if mend:
            published.write_bytes(made.read_bytes())
        if not published.is_file() or published.read_bytes() != made.read_bytes():
            found.append(f"{published.name} is not what macros/search/engine makes: write it with --mend")
    return (1 if found else 0), "\n".join(found)


def _ordered(folder: Path, name: str, seen: list[str]) -> list[str]:
    """The names of the modules, each after those it imports."""
    if name not in seen:
        for needed in IMPORT.findall(_text(folder, name)):
            _ordered(folder, needed, seen)
        seen.append(name)
    return seen


def _text(folder: Path, name: str) -> str:
    return (folder / name).read_text(encoding="utf-8")
