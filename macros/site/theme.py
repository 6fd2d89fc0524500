"""What is taken of the theme, and how: its templates, the files that pages ask for, its pages without what its script
would need.

Knows how MkDocs 1.6.1 asks its theme for templates and files.
"""

import os
import re

from jinja2 import Environment, FileSystemLoader
from mkdocs.theme import Theme

from macros.site.compiled import compiled

OF_ITS_SCRIPT = re.compile(
    r'<(?:input class="md-toggle"[^>]*>|label class="md-overlay"[^>]*></label>'
    r'|div class="md-dialog"[^>]*>\s*<div[^>]*></div>\s*</div>)\s*'
)
"""What no block of the theme holds, and does nothing without its script: switches, and room for messages."""
INDENT = re.compile(r"\n[ \t]+(?=<)")
"""Before a tag; in code, no tag begins a line."""
WHOLE = '<div class="whole"'
HEAD = re.compile(rf'(?<={WHOLE}) (data-head="[^"]*")\s+(data-head-version="[^"]*")')
UNASKED = re.compile(r"\.map$|^assets/stylesheets/(main|palette)\.|^assets/javascripts/(bundle\.|lunr/|workers/)")
"""Files of the theme that no page asks for: its styles and scripts, in whose places ours stand, and maps."""


class PublishedFiles(FileSystemLoader):
    """Templates as Jinja finds them; as a list, without folders that begin with a dot, which hold ten thousand icons:
    MkDocs would leave each of them out. Nothing is listed where nothing of the theme is published.
    """

    def __init__(self, folders: list[str], published: bool) -> None:
        super().__init__(folders)
        self.published = published

    def list_templates(self) -> list[str]:
        """The names of all files that MkDocs may publish, in order."""
        found = set()
        for top in self.searchpath if self.published else ():
            for folder, inside, names in os.walk(top):
                inside[:] = [name for name in inside if not name.startswith(".")]
                found |= {os.path.relpath(os.path.join(folder, name), top).replace(os.sep, "/") for name in names}
        return sorted(found)


def environment(theme: Theme, published: bool) -> Environment:
    """The environment that MkDocs makes for a theme, where files of the theme are published or only asked for."""
    made = Theme.get_env(theme)
    made.loader = PublishedFiles(theme.dirs, published)
    made.bytecode_cache = compiled("theme")
    made.trim_blocks = made.lstrip_blocks = True
    return made


def mended(html: str) -> str:
    """A page without the theme's switches and the indents of templates; in its root, with the running head that it has
    on paper.
    """
    head = HEAD.search(html) if WHOLE in html else None
    if head:  # no block of the theme holds the root, and nothing else can hand words to the margins of paper
        html = html.replace(head[0], "").replace("<html", " ".join(["<html", *head.groups()]), 1)
    return INDENT.sub("\n", OF_ITS_SCRIPT.sub("", html))
