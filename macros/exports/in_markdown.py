"""A page in Markdown: what it says, in its own words and order, for programs and for whoever wants text alone.

Knows the HTML that our templates and Markdown make, each tag once; nothing of what pages hold. As a page is made of its
view by one template, so its Markdown is made of what that gave: nothing is laid out or worded twice, and nothing can be
said in one form and not in the other. Texts come out as typed, and none of them marks anything up.
"""

from collections.abc import Callable
from functools import lru_cache
from html import unescape

from macros.exports import markdown_texts as texts
from macros.exports.pieces import pieces, tags

NOTE = '<div class="term-note"'
"""With what each of the explanations begins that stand at the end of a page."""
BLOCKS = "p div header footer nav figcaption summary caption text title svg"


def markdown(html: str) -> str:
    """What the HTML of a page says, in Markdown, without what a reader works with: forms, and ways to other parts of
    the page and to other editions.
    """
    page, *notes = html.split(NOTE)
    return "\n".join([_Writer().written(page), *map(_note, notes)])


@lru_cache(maxsize=512)
def _note(html: str) -> str:
    """What a page explains of a term, as other pages do."""
    return _Writer().written(NOTE + html)


class _Writer:
    """Writes Markdown run by run: `words` are those of the block that is open, `start` is where what a link or a piece
    of code holds began among them, `row` has the cells of the row of a table that is open, `typed` says how texts are
    written.
    """

    def __init__(self) -> None:
        self.out: list[str] = []
        self.words: list[str] = []
        self.start: list[tuple[int, str]] = []
        self.marker = self.indent = self.before = ""
        self.outside: list[str] = []
        self.rows = 0
        self.row: list[str] | None = None
        self.typed: Callable[[str], str] = texts.typed
        self.preformatted = False

    def written(self, html: str) -> str:
        """All of it."""
        words = self.words
        for href, label, row, text in pieces("<p>" + html):
            if row:
                for step, asked in _steps(row):
                    step(self, asked)
            elif label is None:
                self.link(href or "")
            else:
                self.whole_link(href or "", self.typed(label))
            if text:
                words.append(self.typed(text))
        self.block()
        return f"{''.join(self.out).strip()}\n"

    def taken(self) -> str:
        """The words of the block, on one line; only where two of them meet may there be more room."""
        text = "".join(self.words).strip()
        self.words.clear()
        return " ".join(text.split()) if "  " in text else text

    def block(self, _: str = "") -> None:
        """The block ends, and another may begin; in a cell there is no room for several."""
        if self.words and self.row is not None:
            self.words.append(" ")
        elif self.words and (text := self.taken()):
            self.put(texts.block(text))

    def put(self, text: str) -> None:
        """A block below the one before, close to it where both are items of a list."""
        room = "\n" if self.marker and self.before else "\n\n"
        self.out.append(f"{room}{self.marker or self.indent}{text}")
        self.before, self.marker = self.marker, ""

    def room(self, _: str) -> None:
        """Nothing but room between two tags."""
        if self.words:
            self.words.append(" ")

    def heading_ends(self, signs: str) -> None:
        if text := self.taken():
            self.put(f"{signs} {text[:-1]}\\#" if text.endswith("#") else f"{signs} {text}")

    def item(self, _: str) -> None:
        """An item of a list; of terms, each is one, with what is said of it."""
        self.block()
        self.outside.append(self.indent)
        self.marker = f"{self.marker or self.indent}- "
        self.indent += "  "

    def item_ends(self, _: str) -> None:
        self.block()
        self.indent, self.marker = self.outside.pop(), ""

    def row_begins(self, _: str) -> None:
        self.block()
        self.row = []

    def cell_ends(self, _: str) -> None:
        if self.row is not None:
            self.row.append(self.taken())

    def row_ends(self, _: str) -> None:
        row, self.row = self.row or [], None
        self.words.clear()
        room = "\n" if self.rows else "\n\n"
        self.out.append(f"{room}{self.indent}| {' | '.join(row)} |")
        if not self.rows:
            self.out.append(f"\n{self.indent}|{' --- |' * len(row)}")
        self.rows, self.before = self.rows + 1, ""

    def table(self, _: str) -> None:
        self.block()
        self.rows = 0

    def link(self, href: str) -> None:
        self.start.append((len(self.words), href))

    def link_ends(self, _: str) -> None:
        start, href = self.start.pop()
        self.words[start:], text = (), "".join(self.words[start:])
        self.whole_link(href, text)

    def whole_link(self, href: str, text: str) -> None:
        if href and self.words and self.words[-1].endswith("!"):
            self.words[-1] = f"{self.words[-1][:-1]}\\!"  # or it would be a picture
        self.words.append(texts.link(text, href))

    def code(self, _: str) -> None:
        self.start.append((len(self.words), ""))
        self.typed = unescape

    def code_ends(self, _: str) -> None:
        start = self.start.pop()[0]
        if self.preformatted:
            return
        self.typed = texts.typed
        text = " ".join("".join(self.words[start:]).split())
        self.words[start:] = [texts.code(text, self.row is not None)] if text else []

    def preformat(self, _: str) -> None:
        self.block()
        self.typed, self.preformatted = unescape, True

    def preformatted_ends(self, _: str) -> None:
        self.typed, self.preformatted = texts.typed, False
        text = "".join(self.words).strip("\n")
        self.words.clear()
        self.put(f"\n{self.indent}".join(texts.fenced(text)))

    def quote(self, sign: str) -> None:
        self.words.append(sign)


Step = Callable[[_Writer, str], None]
WORDS = (_Writer.link_ends, _Writer.code_ends, _Writer.quote)
"""After what the words of a block go on; all others begin one, or end it."""
TAGS: dict[str, tuple[Step, str]] = {
    **{f"{end}{name}": (_Writer.block, "") for name in BLOCKS.split() for end in ("", "/")},
    **{f"h{level}": (_Writer.block, "") for level in range(1, 7)},
    **{f"/h{level}": (_Writer.heading_ends, "#" * level) for level in range(1, 7)},
    **dict.fromkeys(("li", "dt"), (_Writer.item, "")),
    **dict.fromkeys(("/dt", "dd"), (_Writer.block, "")),
    **dict.fromkeys(("/li", "/dd"), (_Writer.item_ends, "")),
    **dict.fromkeys(("/th", "/td"), (_Writer.cell_ends, "")),
    "q": (_Writer.quote, "“"),
    "/q": (_Writer.quote, "”"),
    "table": (_Writer.table, ""),
    "tr": (_Writer.row_begins, ""),
    "/tr": (_Writer.row_ends, ""),
    "/a": (_Writer.link_ends, ""),
    "code": (_Writer.code, ""),
    "/code": (_Writer.code_ends, ""),
    "pre": (_Writer.preformat, ""),
    "/pre": (_Writer.preformatted_ends, ""),
}
"""What each tag does, and asked for what; any other leaves its words where they are."""


@lru_cache(maxsize=4096)
def _steps(row: str) -> tuple[tuple[Step, str], ...]:
    """What tags in a row do, one step after the other; room tells words apart, and a block ends once."""
    steps: list[tuple[Step, str]] = []
    for name, space in tags(row):
        if (step := TAGS.get(name)) and not (step[0] is _Writer.block and steps[-1:] == [step]):
            steps.append(step)
        if space and (not steps or steps[-1][0] in WORDS):
            steps.append((_Writer.room, space))
    return tuple(steps)
