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


def typed(text: str) -> str:
    """A text of HTML, whose signs Markdown takes for nothing else; it is the same where it has none of SIGNS."""
    if "&" in text:
        for reference, sign in REFERENCES.items():
            text = text.replace(reference, sign)
        text = AND.sub("&", text)
    return MARKUP.sub(r"\\\g<0>", text) if MARKUP.search(text) else text


def block(text: str) -> str:
    """The same text where a block begins with it."""
    return AT_THE_BEGINNING.sub(_escaped, text, count=1) if AT_THE_BEGINNING.match(text) else text


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


@lru_cache(maxsize=256)
def way(href: str) -> str:
    """Where a link leads; to a page, its file in Markdown, which stands in the same folder as that in HTML."""
    address, mark, anchor = href.partition("#")
    if address.endswith(("/", ".")) and not ABSOLUTE.match(address):
        address = f"{address.removesuffix('/')}/{FILE}"
    return NOT_IN_LINKS.sub(lambda sign: f"%{ord(sign[0]):02X}", f"{address}{mark}{anchor}")


def _longest(text: str) -> int:
    return max(map(len, TICKS.findall(text)), default=0)


def _escaped(found: re.Match[str]) -> str:
    """A sign, or a number before one, that begins or ends nothing."""
    return f"{found[1]}\\" if found[1].isdecimal() else f"\\{found[1]}"
