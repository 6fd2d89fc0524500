"""A page as MkDocs builds it: the HTML of a generated one is handed over, past Markdown and the macros plugin.

Knows what MkDocs asks of a page (1.6.1); what the page holds is decided elsewhere.
"""

import re
from collections.abc import Callable
from html import unescape
from typing import Any

from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink, TableOfContents

from macros.site.headings import PageHeading

ID = re.compile(r'(?<=\sid=")[^"]+(?=")')  # every attribute of ours is written in this form


class GeneratedPage(Page):
    """A page that no file holds; `html` gives its content when MkDocs asks for it."""

    def __init__(self, file: File, config: Any, title: str, html: Callable[[], str]) -> None:
        super().__init__(title, file, config)
        self.html = html

    def read_source(self, config: Any) -> None:  # noqa: ARG002
        """There is none; the macros plugin is told to look for nothing in it."""
        self.markdown, self.meta = "", {"render_macros": False}

    def render(self, config: Any, files: Files) -> None:  # noqa: ARG002
        """Takes the HTML in the place of what Markdown would make."""
        self.content, self.links_to_anchors = self.html(), {}

    @property
    def present_anchor_ids(self) -> set[str]:  # type: ignore[override]
        """The ids on the page, for MkDocs' check of links that lead to them."""
        return {unescape(id) for id in ID.findall(self.content or "")}


def contents(headings: list[PageHeading]) -> TableOfContents:
    """The table of contents of all headings of a page, each inside the one above it."""
    top: list[AnchorLink] = []
    open_items: list[AnchorLink] = []
    for heading in headings:
        link = AnchorLink(heading.html, heading.id, heading.level)
        while open_items and open_items[-1].level >= heading.level:
            open_items.pop()
        (open_items[-1].children if open_items else top).append(link)
        open_items.append(link)
    return TableOfContents(top)
