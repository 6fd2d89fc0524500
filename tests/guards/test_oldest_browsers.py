"""Pages use nothing that the oldest browsers of those they are made for do not know, but what they can do without."""

import re

import pytest
from browser_support import unknown_to_oldest
from page_scripts import PUBLISHED as SCRIPTS
from stylesheet import PUBLISHED

from macros.search.worker import PUBLISHED as WORKERS

OF_STYLE = {
    "at-rules.page": "Safari prints with margins of its own",
    "properties.anchor-name": "as position-area",
    "properties.accent-color": "boxes have the browser's own color",
    "properties.break-after": "a heading may end a printed page",
    "properties.break-before": "an item may begin a printed page alone",
    "properties.color-adjust": "the theme's name for what has another beside it",
    "properties.content-visibility": "explanations of letters are printed closed",
    "properties.cursor": "phones have none",
    "properties.hyphenate-limit-chars": "asked for in @supports only",
    "properties.grid-template-columns": "subgrid: days and deeds stand below each other",
    "properties.orphans": "a line may stand alone at the foot of a page",
    "properties.outline": "Safari's has square corners",
    "properties.overscroll-behavior": "the page behind a list of results scrolls on",
    "properties.position-anchor": "as position-area",
    "properties.position-area": "an explanation opens at the foot of the window",
    "properties.position-try-fallbacks": "as position-area",
    "properties.scrollbar-color": "bars are as the device has them",
    "properties.scrollbar-gutter": "a page shifts when search opens",
    "properties.scrollbar-width": "bars are as the device has them",
    "properties.text-wrap": "lines of a heading are of unequal length",
    "properties.widows": "a line may stand alone at the head of a page",
    "selectors.details-content": "explanations of letters are printed closed",
    "selectors.first": "Firefox prints the head of a booklet on its first page, too",
    "selectors.has": "no side menu, and more room between some lines",
    "selectors.popover-open": "asked for in @supports only",
}
"""What is lost where a browser does not know it."""
OF_SCRIPTS = {
    "ariaHasPopup": "of a word that is explained, where there is a popover, which is younger",
    "ariaExpanded": "in the menu of a record, which needs a popover, which is younger",
    "ariaLabel": "in the menu of a record",
    "hidePopover": "in the menu of a record",
    "isComposing": "known everywhere, with one fault in Safari",
    "newState": "in the menu of a record",
    "popover": "in the menu of a record, and where a script asks whether there is any",
    "role": "in the menu of a record",
    "share": "asked for, and then there is a button",
    "showPopover": "in the menu of a record",
}
IN_PAGES = re.compile(
    r"(api\.(HTML(?!Fenced)\w*|(SVG)?Element|Node|Document(Fragment)?|Window|WorkerGlobalScope|[A-Z]\w*Event|Navigator"
    r"|URL\w*|Worker|Range|Re(quest|sponse)|\w*Stream\w*|Text\w*|Abort\w*|History|Location|Storage|CSS|Clipboard)"
    r"|javascript\.builtins\.(?!Temporal)\w+)(\.|$)"
)
"""Objects that a page or a worker of ours may hold; others have names that ours have, too."""
OURS = {"results", "with"}
"""Names of our own that such objects have, which pages do not use."""


@pytest.fixture(scope="module")
def unknown():
    """Whether one of the oldest browsers does not know it, by the name of each thing: css.selectors.has."""
    return unknown_to_oldest()


def names_in_style(css):
    """What a stylesheet uses, as the data write it."""
    css = re.sub(r'/\*.*?\*/|"[^"]*"|url\([^)]*\)', "", css, flags=re.DOTALL)
    declared = re.findall(r"(?<=[{;(])(-{0,2}[a-z][\w-]*):([^;{}]+)(?=[;}])", css)
    prefixed = {name.removeprefix("-webkit-") for name, _ in declared if name.startswith("-webkit-")}
    found = set()
    for name, value in declared:
        if name not in prefixed:  # whose prefixed name stands beside it
            found |= {f"properties.{name}"} | {f"properties.{name}.{word}" for word in re.findall(r"[a-z-]+", value)}
        found |= {f"({function}" for function in re.findall(r"([a-z-]+)\(", value)}
    for prelude in re.findall(r"([^{};]+)\{", css):
        found |= {f"selectors.{name}" for name in re.findall(r":([a-z-]+)", prelude)}
        found |= {f"at-rules.{name}" for name in re.findall(r"@([a-z-]+)", prelude)}
    return found | ({"selectors.nesting"} if "&" in css else set())


def test_styles_ask_for_nothing_that_the_oldest_browsers_do_not_know(unknown):
    found = set()
    for path in PUBLISHED.parent.glob("*.css"):
        found |= names_in_style(path.read_text(encoding="utf-8"))
    functions = {f"({key.split('.')[-1]}" for key, new in unknown.items() if key.startswith("css.types.") and new}
    functions -= {f"({key.split('.')[-1]}" for key, new in unknown.items() if key.startswith("css.types.") and not new}
    new = {".".join(name.split(".")[:2]) for name in found if unknown.get(f"css.{name}")} | (found & functions)
    assert new == set(OF_STYLE)  # one that is no longer asked for needs no excuse


def test_scripts_ask_for_nothing_that_the_oldest_browsers_do_not_know(unknown):
    by_name = {}
    for key, new in unknown.items():
        if IN_PAGES.match(key):
            by_name.setdefault(key.split(".")[-1], []).append(new)
    found, looks_behind = set(), []
    for path in [*SCRIPTS.iterdir(), *WORKERS.iterdir()]:
        script = path.read_text(encoding="utf-8")
        found |= set(re.findall(r"\.([A-Za-z]\w*)|\b([A-Z][a-z]\w+)", script))
        looks_behind += [path.name] if re.search(r"\(\?<[=!]", script) else []
    assert looks_behind == []  # Safari before 16.4 runs nothing of a script with one
    new = {name for groups in found for name in groups if name in by_name and all(by_name[name])}
    assert new - OURS == set(OF_SCRIPTS)
