"""Texts and links as Markdown has them: every text comes out as typed, and marks nothing up.

Knows CommonMark and the tables of GitHub; nothing of pages.
"""

import re
from functools import lru_cache
from html import escape

MARKUP = re.compile(r"[\\`*_\[\]|~]")
"""What a text may hold that Markdown would take for its own, wherever it stands."""
AT_THE_BEGINNING = re.compile(r"([#+-]|\d{1,9}(?=[.)](?:\s|$)))")
"""The same at the beginning of a block: a heading, a list, a rule."""
CLOSING = re.compile("(#)$")
"""What Markdown would take off a heading."""
REFERENCES = {"&#39;": "'", "&#34;": '"', "&nbsp;": "\u00a0"}
"""What HTML alone must write so; all other references mean the same in Markdown."""
AND = re.compile(r"&amp;(?!#?\w+;)")
"""The same of a sign that begins no reference."""
SIGNS = re.compile(r"[\\`*_\[\]|~&]")
ABSOLUTE, NOT_IN_LINKS = re.compile(r"\w+:"), re.compile(r"[\s()<>\\]")
TICKS, BAR = re.compile("`+"), "\\|"
FILE = "index.md"


def escaped(text: str) -> str:
    """A text that is no HTML, as typed, on one line."""
    return typed(escape(" ".join(text.split()), quote=False))


@lru_cache(maxsize=1024)
def typed(text: str) -> str:
    """A text of HTML, whose signs Markdown takes for nothing else, with one space wherever there is any room."""
    if SIGNS.search(text):
        for reference, sign in REFERENCES.items():
            text = text.replace(reference, sign)
        text = MARKUP.sub(_marked, AND.sub("&", text))
    if text.isprintable() and "  " not in text:  # no other sign that is room is printable
        return text
    before, after = (" " if sign.isspace() else "" for sign in (text[:1], text[-1:]))
    return f"{before}{' '.join(text.split())}{after}"


def block(text: str) -> str:
    """The same text where a block begins with it; most begin with a letter."""
    marked = not text[0].isalpha() and AT_THE_BEGINNING.match(text)
    return AT_THE_BEGINNING.sub(_escaped, text, count=1) if marked else text


def heading(text: str, level: int) -> str:
    """The same text as a heading."""
    return f"{'#' * level} {CLOSING.sub(_escaped, text)}"


def code(text: str, in_a_cell: bool) -> str:
    """A text that is no HTML as code, which no sign in it ends."""
    ticks = "`" * (_longest(text) + 1)
    room = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{ticks}{room}{text.replace('|', BAR) if in_a_cell else text}{room}{ticks}"


def fenced(text: str) -> list[str]:
    """The same in lines."""
    fence = "`" * max(3, _longest(text) + 1)
    return [fence, *text.split("\n"), fence]


def link(text: str, href: str) -> str:
    """The same text as a link; as it is where it has no words, or leads to a place on the same page."""
    words = text.strip() if href and href[0] != "#" else ""
    return f"[{words}]({way(href)})" if words else text


@lru_cache(maxsize=4096)
def way(href: str) -> str:
    """Where a link leads; to a page, its file in Markdown, which stands in the same folder as that in HTML."""
    address, mark, anchor = href.partition("#")
    if address.endswith(("/", ".")) and not ABSOLUTE.match(address):
        href = f"{address.removesuffix('/')}/{FILE}{mark}{anchor}"
    return NOT_IN_LINKS.sub(_in_a_link, href) if NOT_IN_LINKS.search(href) else href


def _in_a_link(found: re.Match[str]) -> str:
    return f"%{ord(found[0]):02X}"


def _marked(found: re.Match[str]) -> str:
    return f"\\{found[0]}"


def _longest(text: str) -> int:
    return max(map(len, TICKS.findall(text)), default=0)


def _escaped(found: re.Match[str]) -> str:
    """A sign, or a number before one, that begins or ends nothing."""
    return f"{found[1]}\\" if found[1].isdecimal() else f"\\{found[1]}"
