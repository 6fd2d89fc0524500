"""The stylesheet as it is published: the theme's rules that pages use and our own, joined and made small.

Knows the names that pages use of the theme's; stylesheet.mjs takes the others out. Made here, so that no build needs a
minifier.
"""

import json
from importlib.metadata import distribution
from pathlib import Path

import material
from browser_support import OLDEST
from page_scripts import SOURCE
from search_worker import Node

from macros.site.asked_words import THEME

THEIRS = Path(material.__file__).parent / "templates" / "assets" / "stylesheets"
OURS, OF_WHOLE = SOURCE / "site.css", SOURCE / "whole.css"
PUBLISHED = THEME / "assets" / "stylesheets" / "site.css"
SCRIPT = Path(__file__).with_suffix(".mjs")
ON_PAGES = (
    "js", "no-js", "md-container", "md-content", "md-content__inner", "md-grid", "md-main", "md-main__inner",
    "md-sidebar", "md-sidebar--primary", "md-sidebar--secondary", "md-sidebar__inner", "md-sidebar__scrollwrap",
    "md-skip", "md-typeset", "align", "dir", "hidden", "href", "open", "type",
)  # fmt: skip
"""Classes and attributes, of those the theme has rules for, that its page, our templates and prose write."""


def theirs() -> Path:
    """The theme's stylesheet, whose name holds a fingerprint."""
    [path] = THEIRS.glob("main.*.min.css")
    return path


def notice() -> str:
    """Whose rules the file holds: the theme's name, version and copyright, which its licence asks for."""
    theme = distribution("mkdocs-material")
    copyright = (theme.read_text("licenses/LICENSE") or "").partition(" <")[0]
    return f"/*! {theme.name} {theme.version}, MIT License, {copyright}: the rules that pages use; then our own */\n"


def check(mend: bool, node: Node, scratch: Path) -> tuple[int, str]:
    """Whether the published stylesheets are what their sources make; with `mend` they are written.

    `node` runs a script. That of every page is made of the theme's and ours, that of the whole report of ours alone.
    """
    nothing = scratch / "nothing.css"
    nothing.write_text("", encoding="utf-8")
    for theme, own, first_line in ((theirs(), OURS, notice()), (nothing, OF_WHOLE, "")):
        made, published = scratch / own.name, PUBLISHED.with_name(own.name)
        status, said = node(str(SCRIPT), json.dumps(OLDEST), str(theme), str(own), str(made), *ON_PAGES)
        if status:
            return status, said
        written = f"{first_line}{made.read_text(encoding='utf-8')}\n"
        if mend:
            published.parent.mkdir(exist_ok=True)
            published.write_text(written, encoding="utf-8", newline="\n")
        if not published.is_file() or published.read_text(encoding="utf-8") != written:
            return 1, f"{own.name} is not what its sources make: look at pages, write it with --mend"
    return 0, ""
