"""A hook of MkDocs: writes down every page as the program hands it to the theme, for other programs to build from.

Knows the event; runs inside a build of the project, after every other hook.
"""

import json
import os
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.pages import Page

RECORDED = "RECORDED_PAGES"
"""The environment names the file: a line of JSON a page."""


@event_priority(-100)
def on_page_context(*_: Any, page: Page, config: MkDocsConfig, **__: Any) -> None:
    """Adds the page to those written down."""
    language = config.theme["language"]
    said = dict(lang=language, uri=page.file.src_uri, title=str(page.title), html=page.content, menu=config.nav)
    with open(os.environ[RECORDED], "a", encoding="utf-8") as file:
        file.write(json.dumps(said, ensure_ascii=False) + "\n")
