"""The search worker as the one file that is published, made of the modules it is written in.

Knows how the modules import each other; nothing of what they search. One small file keeps search light on a phone.
"""

import re
from pathlib import Path

import minify

from macros.wording.words import both

SOURCE = Path(__file__).parent / "engine"
WORKER = "assets/javascripts/workers/search.js"
WORKERS = "assets/javascripts/workers/"
IMPORT = re.compile(r'^import .*? from "\./(\w+)\.mjs"\n', re.MULTILINE)
EXPORT = re.compile(r"^export ", re.MULTILINE)
LOADING = ('const modules = import("./engine.mjs")\n', "    const { Engine } = await modules\n")
THEME_WORKER = re.compile(r"assets/javascripts/workers/search\.[0-9a-f]+\.min\.js")


class StrangeTheme(Exception):
    """The theme no longer names its search worker where ours takes its place."""


def bundle(source: Path = SOURCE) -> str:
    """The worker and all its modules as one script without comments. Raises ValueError where they no longer fit
    together.
    """
    worker = (source / "worker.js").read_text(encoding="utf-8")
    for line in LOADING:
        if line not in worker:
            raise ValueError(f"worker.js no longer loads its modules as worker.py expects: {line.strip()}")
        worker = worker.replace(line, "")
    parts = [EXPORT.sub("", IMPORT.sub("", _text(source, name))) for name in _ordered(source, "engine", [])]
    return minify.string("application/javascript", "(()=>{" + "".join(parts) + worker + "})()")


def with_our_worker(html: str, page: str) -> str:
    """A page's HTML that starts our worker in place of the theme's. Raises StrangeTheme when that is not named once."""
    changed, count = THEME_WORKER.subn(WORKER, html)
    if count != 1:
        raise StrangeTheme(f"{page}: {both('theme_moved_worker', count=count, pattern=THEME_WORKER.pattern)}")
    return changed


def _ordered(source: Path, name: str, seen: list[str]) -> list[str]:
    """The names of the modules, each after those it imports."""
    if name not in seen:
        for needed in IMPORT.findall(_text(source, name)):
            _ordered(source, needed, seen)
        seen.append(name)
    return seen


def _text(source: Path, name: str) -> str:
    return (source / f"{name}.mjs").read_text(encoding="utf-8")
