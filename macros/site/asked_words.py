"""Which interface words templates ask for, found without a template engine, so that the check needs none.

Knows how templates ask for a word; what the words are, labels.yml says.
"""

import re
from functools import cache
from pathlib import Path

TEMPLATES = Path(__file__).parent / "templates"
THEME = Path(__file__).parent / "overrides"
UNTRANSLATED, STALE, THIS_LANGUAGE = "untranslated", "stale_note", "this_language"  # of the notes beside texts
PREVIEW = "preview"  # in the place of a version
ASKED = re.compile(r"""\b(?:plain_)?word\(\s*(["'])(?P<name>\w+)\1\s*[,)]""")  # word("pending"), plain_word('menu', 3)


@cache
def labels_used() -> frozenset[str]:
    """The names of all interface words that templates ask for, and of the notes beside what is not translated."""
    paths = (path for folder in (TEMPLATES, THEME) for path in folder.rglob("*.html"))
    names = (match["name"] for path in paths for match in ASKED.finditer(path.read_text(encoding="utf-8")))
    return frozenset([UNTRANSLATED, STALE, THIS_LANGUAGE, PREVIEW, *names])
