"""The search workers as the one file each that is published: their modules joined, and made small by Terser.

Knows how the modules import each other; nothing of what they search. Joined here, so that no build needs a minifier.
"""

import re
from collections.abc import Callable
from pathlib import Path

from macros.search.worker import GUESSES_FILE, SOURCE, WORKER_FILE, WORKER_OF_PARTS_FILE

IMPORT = re.compile(r'^import (?:\{ (.*?) \} from )?"\./(\w+\.mjs)"\n', re.MULTILINE)
EXPORT = re.compile(r"^export ", re.MULTILINE)
NAMED = re.compile(r"^(?:export )?(?:async )?(?:function\*?|const|let|class) (\w+)", re.MULTILINE)
WORKERS = {WORKER_FILE: "worker.js", WORKER_OF_PARTS_FILE: "worker_of_parts.js"}
GUESSES = "guesses.js"
"""What a worker loads later, without the modules that it has: what it needs of these, the worker puts into `engine`."""
Node = Callable[..., tuple[int, str]]
"""Runs a script with arguments, and tells how it ended and what it said."""
TERSER = (
    "terser/bin/terser", "--compress", "passes=3,inline=0", "--mangle", "--ecma", "2022",
    "--format", "semicolons=false",  # a statement a line, where a semicolon would do no more
)  # fmt: skip


def joined(folder: Path, name: str, later: str = "") -> str:
    """A script and all its modules as one, each after those it imports; with what the one it loads `later` needs."""
    parts = _ordered(folder, name, [])
    needed = sorted(_needed(folder, later, parts)) if later else []
    lent = [f"self.engine = {{ {', '.join(needed)} }}\n"] if needed else []
    return _together(folder, parts, lent)


def joined_later(folder: Path, name: str, before: str) -> str:
    """A script and its modules as one, without those of the script `before` it, which lends what is needed of them."""
    there = _ordered(folder, before, [])
    lent = f"const {{ {', '.join(sorted(_needed(folder, name, there)))} }} = self.engine\n"
    return _together(
        folder, [part for part in _ordered(folder, name, []) if part not in there], [lent], lent_first=True
    )


def _together(folder: Path, parts: list[str], lent: list[str], *, lent_first: bool = False) -> str:
    texts = [EXPORT.sub("", IMPORT.sub("", _text(folder, part))) for part in parts]
    return f"(() => {{\n{''.join([*lent, *texts] if lent_first else [*texts, *lent])}}})()\n"


def _needed(folder: Path, name: str, there: list[str]) -> set[str]:
    """What the modules of a script that are not there import from those that are."""
    own = [part for part in _ordered(folder, name, []) if part not in there]
    imports = [found for part in own for found in IMPORT.findall(_text(folder, part))]
    return {each for names, module in imports if module in there for each in names.split(", ")}


def named_twice(folder: Path, name: str) -> list[str]:
    """What two of a script's modules call the same: joined they are no script, which Terser does not notice."""
    names = [own for part in _ordered(folder, name, []) for own in NAMED.findall(_text(folder, part))]
    return sorted({own for own in names if names.count(own) > 1})


def check(mend: bool, node: Node, scratch: Path) -> tuple[int, str]:
    """Whether the published files are what the modules make; with `mend` they are written. `node` runs a script."""
    found = []
    made_of = {published: (name, joined(SOURCE, name, GUESSES)) for published, name in WORKERS.items()}
    made_of[GUESSES_FILE] = (GUESSES, joined_later(SOURCE, GUESSES, WORKERS[WORKER_FILE]))
    for published, (name, text) in made_of.items():
        twice = named_twice(SOURCE, name)
        if twice:
            return 1, f"{name}: two modules have the same name for something: {', '.join(twice)}"
        source, made = scratch / name, scratch / published.name
        source.write_text(text, encoding="utf-8", newline="\n")
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
        for _, needed in IMPORT.findall(_text(folder, name)):
            _ordered(folder, needed, seen)
        seen.append(name)
    return seen


def _text(folder: Path, name: str) -> str:
    return (folder / name).read_text(encoding="utf-8")
