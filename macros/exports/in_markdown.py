"""A page in Markdown: what it says, in its own words and order, for programs and for whoever wants text alone.

Knows the HTML that our templates and Markdown make, each tag once; nothing of what pages hold. As a page is made of its
view by one template, so its Markdown is made of what that gave: nothing is laid out or worded twice, and nothing can be
said in one form and not in the other. Texts come out as typed, and none of them marks anything up.
"""

import re
from collections.abc import Callable
from functools import lru_cache
from html import unescape

from macros.exports import markdown_texts as texts

TAG = re.compile("<([^>]+)>")
WITHOUT_WORDS = re.compile(
    r'<span[^>]*aria-hidden="true">[^<]*</span>|<a class="permalink"[^>]*></a>'
    r"|</?(?:span|small|section|ul|time|strong|ins|del|b|details|ol|dl|thead|tbody|tfoot|article|figure|em)\b[^>]*>"
)
"""What is for the eye alone and said beside it; and what says nothing that Markdown would write, or holds blocks that
tell themselves where they begin and end.
"""
NOTE = '<div class="term-note"'
"""With what each of the explanations begins that stand at the end of a page."""
WAYS = tuple(f'class="{name}"' for name in ("band", "jump", "editions", "whole-contents", "bar"))
"""Of ways to parts of the page or to other editions, and of a bar, whose amounts stand below it."""
HREF = re.compile(r'href="([^"]*)"')
BLOCKS = "p div header footer nav figcaption summary caption text title svg"


def markdown(html: str) -> str:
    """What the HTML of a page says, in Markdown, without what a reader works with: forms, and ways to other parts of
    the page and to other editions.
    """
    page, *notes = html.split(NOTE)
    return "\n".join([_Writer().written(page), *map(_note, notes)])


@lru_cache(maxsize=128)
def _note(html: str) -> str:
    """What a page explains of a term, as other pages do."""
    return _Writer().written(NOTE + html)


class _Writer:
    """Writes Markdown tag by tag: `words` are those of the block that is open, `start` is where what a link or a piece
    of code holds began among them, `row` has the cells of the row of a table that is open.
    """

    def __init__(self) -> None:
        self.out, self.words, self.start = list[str](), list[str](), list[tuple[int, str]]()
        self.marker = self.indent = self.before = self.until = ""
        self.outside, self.rows = list[str](), 0
        self.row: list[str] | None = None
        self.as_it_is = self.preformatted = False

    def written(self, html: str) -> str:
        """All of it."""
        pieces = TAG.split("<p>" + WITHOUT_WORDS.sub("", html))  # between two tags, every second one is text
        for tag, text in zip(pieces[1::2], pieces[2::2], strict=True):
            if self.until and tag != self.until:
                continue
            self.until = ""
            name, _, attributes = tag.partition(" ")
            if own := TAGS.get(name):
                own(self, name, attributes)
            if text and (self.words or not text.isspace()) and not self.until:
                self.words.append(unescape(text) if self.as_it_is else texts.typed(text))
        self.block()
        return f"{''.join(self.out).strip()}\n"

    def taken(self) -> str:
        """The words of the block, on one line."""
        text = " ".join("".join(self.words).split())
        self.words.clear()
        return text

    def block(self, *_: str) -> None:
        """The block ends, and another may begin; in a cell there is no room for several."""
        if not self.words:
            return
        if self.row is not None:
            self.words.append(" ")
        elif text := self.taken():
            self.put(texts.block(text))

    def put(self, text: str) -> None:
        """A block below the one before, close to it where both are items of a list."""
        self.out.append("\n" if self.marker and self.before else "\n\n")
        self.out.append(f"{self.marker or self.indent}{text}")
        self.before, self.marker = self.marker, ""

    def heading(self, name: str, _: str) -> None:
        if name[0] != "/":
            self.block()
        elif text := self.taken():
            self.put(f"{'#' * int(name[2])} {text[:-1]}\\#" if text.endswith("#") else f"{'#' * int(name[2])} {text}")

    def item(self, *_: str) -> None:
        """An item of a list; of terms, each is one, with what is said of it."""
        self.block()
        self.outside.append(self.indent)
        self.marker = f"{self.marker or self.indent}- "
        self.indent += "  "

    def item_ends(self, *_: str) -> None:
        self.block()
        self.indent, self.marker = self.outside.pop(), ""

    def row_begins(self, *_: str) -> None:
        self.block()
        self.row = []

    def cell_ends(self, *_: str) -> None:
        if self.row is not None:
            self.row.append(self.taken())

    def row_ends(self, *_: str) -> None:
        row, self.row = self.row or [], None
        self.words.clear()
        self.out.append("\n" if self.rows else "\n\n")
        self.out.append(f"{self.indent}| {' | '.join(row)} |")
        if not self.rows:
            self.out.append(f"\n{self.indent}|{' --- |' * len(row)}")
        self.rows, self.before = self.rows + 1, ""

    def table(self, *_: str) -> None:
        self.block()
        self.rows = 0

    def link(self, _: str, attributes: str) -> None:
        found = HREF.search(attributes)
        href = found[1] if found else ""
        if href == "#top":
            self.until = "/a"
        if href and self.words and self.words[-1].endswith("!"):
            self.words[-1] = f"{self.words[-1][:-1]}\\!"  # or it would be a picture
        self.start.append((len(self.words), href))

    def link_ends(self, *_: str) -> None:
        start, href = self.start.pop()
        text = "".join(self.words[start:]).strip()
        if text and href and not href.startswith("#"):
            self.words[start:] = [f"[{text}]({texts.way(href)})"]

    def code(self, *_: str) -> None:
        self.start.append((len(self.words), ""))
        self.as_it_is = True

    def code_ends(self, *_: str) -> None:
        start = self.start.pop()[0]
        if self.preformatted:
            return
        self.as_it_is = False
        text = " ".join("".join(self.words[start:]).split())
        self.words[start:] = [texts.code(text, self.row is not None)] if text else []

    def preformat(self, *_: str) -> None:
        self.block()
        self.as_it_is = self.preformatted = True

    def preformatted_ends(self, *_: str) -> None:
        self.as_it_is = self.preformatted = False
        text = "".join(self.words).strip("\n")
        self.words.clear()
        self.put(f"\n{self.indent}".join(texts.fenced(text)))

    def quote(self, name: str, _: str) -> None:
        self.words.append({"q": "“", "/q": "”"}[name])

    def unseen(self, name: str, _: str) -> None:
        self.until = f"/{name}"

    def unless_said(self, name: str, attributes: str) -> None:
        self.block()
        if attributes.startswith(WAYS):
            self.until = f"/{name}"


TAGS: dict[str, Callable[[_Writer, str, str], None]] = {
    **{f"{end}{name}": _Writer.block for name in BLOCKS.split() for end in ("", "/")},
    **{f"{end}h{level}": _Writer.heading for level in range(1, 7) for end in ("", "/")},
    **dict.fromkeys(("li", "dt"), _Writer.item),
    **dict.fromkeys(("/dt", "dd"), _Writer.block),
    **dict.fromkeys(("/li", "/dd"), _Writer.item_ends),
    **dict.fromkeys(("q", "/q"), _Writer.quote),
    **dict.fromkeys(("/th", "/td"), _Writer.cell_ends),
    **dict.fromkeys(("form", "fieldset", "button"), _Writer.unseen),
    "table": _Writer.table,
    "tr": _Writer.row_begins,
    "/tr": _Writer.row_ends,
    "a": _Writer.link,
    "/a": _Writer.link_ends,
    "code": _Writer.code,
    "/code": _Writer.code_ends,
    "pre": _Writer.preformat,
    "/pre": _Writer.preformatted_ends,
    **dict.fromkeys(("nav", "svg"), _Writer.unless_said),
}
"""What each tag does; any other leaves its words where they are."""
