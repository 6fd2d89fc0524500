"""The search workers as the one file each that is published: their modules joined, and made small by Terser.

Knows how the modules import each other; nothing of what they search. Joined here, so that no build needs a minifier.
"""

import re
from collections.abc import Callable
from pathlib import Path

from macros.search.worker import PUBLISHED, SOURCE

IMPORT = re.compile(r'^import (?:\{([^}]*)\} from )?"\./(\w+\.mjs)"\n', re.MULTILINE)
EXPORT = re.compile(r"^export ", re.MULTILINE)
NAMED = re.compile(r"^(?:export )?(?:async )?(?:function\*?|const|let|class) (\w+)", re.MULTILINE)
WORKERS = ("worker", "worker_of_parts")
RULES = {"ko": "korean.mjs", "en": "english.mjs"}
"""The rules that a worker of each language has."""
TABLES = "weights.mjs"
"""Only numbers, which Terser puts where they are asked for: each script has its own."""
ALL_RULES = "bilingual.mjs"
"""What a worker loads later, without the modules that it has: what it needs of these, the worker puts into `engine`."""
Node = Callable[..., tuple[int, str]]
"""Runs a script with arguments, and tells how it ended and what it said."""
TERSER = (
    "terser/bin/terser", "--compress", "passes=3,inline=0,pure_getters,unsafe_arrows", "--mangle", "--ecma", "2022",
    "--format", "semicolons=false",  # a statement a line, where a semicolon would do no more
)  # fmt: skip

KEPT = (
    # of the files that it reads
    "config pages records anchors marks title text actions alias eok period days location kind labels synonyms "
    "everyday other parts files words edition years own weights left ways_in texts lang "
    # of what it is asked and answers
    "query scope root items count nearest unknown rest waysIn failed tags score terms more "
    # of regular expressions, and what these are made of
    "YYYY Dth written year inYear month until day nth months week sign joint half end "
    # of tables whose keys are words of texts; of the language itself; of what is lent
    "amp million billion trillion from engine"
).split()
"""Names of properties that others know, or words; all others of three letters are made short, alike in a language."""
SHORT_NAMES = f"regex=/^[A-Za-z_]{{3,}}$/,reserved=[{','.join(map(repr, KEPT))}]"


def joined(folder: Path, names: list[str], later: str = "") -> str:
    """Scripts and all their modules as one, each after those it imports; with what the one loaded `later` needs."""
    parts = _modules(folder, names)
    needed = sorted(_needed(folder, later, [part for part in parts if part != TABLES])) if later else []
    lent = [f"self.engine = {{ {', '.join(needed)} }}\n"] if needed else []
    return _together(folder, parts, lent)


def joined_later(folder: Path, name: str, before: list[str]) -> str:
    """A script and its modules as one, without those of the scripts `before` it, which lend what is needed of them."""
    there = [part for part in _modules(folder, before) if part != TABLES]
    lent = f"const {{ {', '.join(sorted(_needed(folder, name, there)))} }} = self.engine\n"
    own = [part for part in _ordered(folder, name, []) if part not in there]
    return _together(folder, own, [lent], lent_first=True)


def _modules(folder: Path, names: list[str]) -> list[str]:
    parts: list[str] = []
    for name in names:
        _ordered(folder, name, parts)
    return parts


def _together(folder: Path, parts: list[str], lent: list[str], *, lent_first: bool = False) -> str:
    texts = [EXPORT.sub("", IMPORT.sub("", _text(folder, part))) for part in parts]
    return f"(() => {{\n{''.join([*lent, *texts] if lent_first else [*texts, *lent])}}})()\n"


def _needed(folder: Path, name: str, there: list[str]) -> set[str]:
    """What the modules of a script that are not there import from those that are."""
    own = [part for part in _ordered(folder, name, []) if part not in there]
    imports = [found for part in own for found in IMPORT.findall(_text(folder, part))]
    return {each for names, module in imports if names and module in there for each in names.replace(",", " ").split()}


def named_twice(folder: Path, names: list[str]) -> list[str]:
    """What two of the scripts' modules call the same: joined they are no script, which Terser does not notice."""
    owns = [own for part in _modules(folder, names) for own in NAMED.findall(_text(folder, part))]
    return sorted({own for own in owns if owns.count(own) > 1})


def made() -> dict[str, str]:
    """The published scripts by the names of their files, not yet small."""
    scripts = {}
    for lang, rules in RULES.items():
        for worker in WORKERS:
            scripts[f"{worker}_{lang}.min.js"] = joined(SOURCE, [f"{worker}.js", rules], ALL_RULES)
        scripts[f"rules_but_{lang}.min.js"] = joined_later(SOURCE, ALL_RULES, [f"{WORKERS[0]}.js", rules])
    return scripts


def check(mend: bool, node: Node, scratch: Path) -> tuple[int, str]:
    """Whether the published files are what the modules make; with `mend` they are written. `node` runs a script."""
    twice = named_twice(SOURCE, [*(f"{worker}.js" for worker in WORKERS), ALL_RULES])
    if twice:
        return 1, f"two modules have the same name for something: {', '.join(twice)}"
    found = []
    for name, text in made().items():
        source, small, published = scratch / "joined.js", scratch / name, PUBLISHED / name
        source.write_text(text, encoding="utf-8", newline="\n")
        names = scratch / f"names_{name.split('.')[0].rpartition('_')[2]}.json"
        status, said = node(
            *TERSER, "--mangle-props", SHORT_NAMES, "--name-cache", str(names), "--output", str(small), str(source)
        )
        if status:
            return status, said
        if mend:
            published.write_bytes(small.read_bytes())
        if not published.is_file() or published.read_bytes() != small.read_bytes():
            found.append(f"{name} is not what macros/search/engine makes: write it with --mend")
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
