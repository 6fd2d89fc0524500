"""The search worker as it is published, in the place of the theme's.

Knows its file, which `tests/guards --mend` makes of the modules in engine/; nothing of what they search.
"""

import re
from pathlib import Path

from macros.wording.words import both

SOURCE = Path(__file__).parent / "engine"
WORKER_FILE = Path(__file__).parent / "worker.min.js"
WORKER = "assets/javascripts/workers/search.js"
THEME_WORKER = re.compile(r"assets/javascripts/workers/search\.[0-9a-f]+\.min\.js")


class StrangeTheme(Exception):
    """The theme no longer names its search worker where ours takes its place."""


def with_our_worker(html: str, page: str) -> str:
    """A page's HTML that starts our worker in place of the theme's. Raises StrangeTheme when that is not named once."""
    changed, count = THEME_WORKER.subn(WORKER, html)
    if count != 1:
        raise StrangeTheme(f"{page}: {both('theme_moved_worker', count=count, pattern=THEME_WORKER.pattern)}")
    return changed
