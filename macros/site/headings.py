"""The headings of a page's HTML: level, id, and text with its escapes and language marks kept.

Knows HTML headings only; the parsing is the standard library's.
"""

import re
from dataclasses import dataclass
from html.parser import HTMLParser

from markupsafe import Markup, escape

LEVELS = {"h1": 1, "h2": 2, "h3": 3}
HEADING = re.compile(r"<(h[123])\b.*?</\1>", re.DOTALL)  # a text of a page has no such signs, they are escaped


@dataclass(frozen=True)
class PageHeading:
    """One heading; `html` is its text, escaped."""

    level: int
    id: str
    html: str


def headings(html: str) -> list[PageHeading]:
    """Every heading of level 1 to 3 that has an id, in order; without what it marks `data-toc="no"`."""
    parser = _Headings()
    for heading in HEADING.finditer(html):  # the rest of a page is long, and none of it is looked at
        parser.feed(heading[0])
    parser.close()
    return parser.headings


class _Headings(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.headings: list[PageHeading] = []
        self.open: tuple[int, str] | None = None
        self.text: list[str] = []
        self.skipped, self.marked = 0, False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        if tag in LEVELS and (id := values.get("id")):
            self.open, self.text = (LEVELS[tag], id), []
        elif self.open and not self.skipped and tag == "span" and (lang := values.get("lang")):
            self.marked = True
            self.text.append(Markup('<span lang="{}">').format(lang))
        elif self.open and (self.skipped or values.get("data-toc") == "no" or values.get("class") == "headerlink"):
            self.skipped += 1

    def handle_endtag(self, tag: str) -> None:
        if self.skipped:
            self.skipped -= 1
        elif self.marked and tag == "span":
            self.marked = False
            self.text.append(Markup("</span>"))
        elif self.open and tag in LEVELS:
            html = "".join(str(escape(part)) for part in self.text)
            level, id = self.open
            self.headings.append(PageHeading(level, id, " ".join(html.split())))
            self.open = None

    def handle_data(self, data: str) -> None:
        if self.open and not self.skipped:
            self.text.append(data)
