"""The scripts of a page as they are published: those that every page runs joined into one, all made small by Terser.

Knows which scripts there are and how they are loaded; nothing of what they do. Made here, so that no build needs a
minifier.
"""

from pathlib import Path

import search_worker
from search_worker import TERSER, Node

from macros.site.asked_words import THEME

SOURCE = THEME.parent / "browser"
PUBLISHED = THEME / "assets" / "javascripts"
ON_EVERY_PAGE = "page.mjs"
PARTS = (
    "scheme", "menu", "search", "filters", "units", "print", "report-error", "found", "terms", "take-along", "state",
)  # fmt: skip
"""What stands on every page, in the order that it runs in."""
ON_SEARCH = "search.mjs"
"""What is loaded when a reader turns to search."""
ALONE = ("start.js", "moved.js", "marks.mjs", "take-along-menu.mjs")


def joined() -> str:
    """The modules of every page as one, each in a block of its own, since each has names of its own."""
    return "".join(f"{{\n{(SOURCE / 'page' / f'{part}.mjs').read_text(encoding='utf-8')}}}\n" for part in PARTS)


def check(mend: bool, node: Node, scratch: Path) -> tuple[int, str]:
    """Whether the published scripts are what the sources make; with `mend` they are written. `node` runs a script."""
    written = {name: (SOURCE / name).read_text(encoding="utf-8") for name in ALONE}
    written |= {ON_EVERY_PAGE: joined(), ON_SEARCH: search_worker.joined(SOURCE / "search", ["dialog.mjs"])}
    missing = {path.stem for path in (SOURCE / "page").iterdir()}.symmetric_difference(PARTS)
    found = [f"{name}: not among the parts of {ON_EVERY_PAGE}" for name in sorted(missing)]
    for name, text in written.items():
        source, made, published = scratch / name, scratch / f"made-{name}", PUBLISHED / name
        source.write_text(text, encoding="utf-8", newline="\n")
        status, said = node(
            *TERSER, *(["--module"] if name.endswith(".mjs") else []), "--output", str(made), str(source)
        )
        if status:
            return status, said
        if mend:
            published.write_bytes(made.read_bytes())
        if not published.is_file() or published.read_bytes() != made.read_bytes():
            found.append(f"{name} is not what macros/site/browser makes: write it with --mend")
    return (1 if found else 0), "\n".join(found)
