"""Which language a hand-written page is there in: a folder of docs/ for each, and another's page where one is lacking.

Knows folders and the Markdown of a page; nothing of MkDocs and nothing of what a page says.
"""

import re
from collections.abc import Collection, Iterator
from pathlib import Path

from macros.wording.languages import FALLBACK, FIRST

MACRO = re.compile(r"\{\{.*?\}\}", re.DOTALL)


def folder_of(docs: Path, lang: str) -> Path:
    """The folder that holds the pages of a language; of the one shown instead, where it has no folder."""
    return next((docs / own for own in (lang, FALLBACK) if (docs / own).is_dir()), docs / FIRST)


def lacking(docs: Path, lang: str, there: Collection[str]) -> Iterator[tuple[str, Path]]:
    """The pages, by their path, that a language lacks: each with the folder that has it, the fallback's if it can."""
    seen = set(there)
    for other in (FALLBACK, FIRST) if lang != FIRST else ():
        for path in sorted((docs / other).rglob("*.md")):
            page = path.relative_to(docs / other).as_posix()
            if page not in seen:
                seen.add(page)
                yield page, docs / other


def language_of(markdown: str, folder: str | None, lang: str) -> str:
    """The language a page is written in: that of its folder; one that only calls macros is in that of the build."""
    written = folder is not None and MACRO.sub("", markdown).strip()
    return Path(str(folder)).name if written and lang != FIRST else lang
