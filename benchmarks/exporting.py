"""Prints which share of a build's processor time goes into what leaves the site beside its pages: tables as files, the
feed, the history of the data and its page, what pages tell machines, pages in Markdown; `python exporting.py`.

Runs inside the project, with its macros: builds the site once, and takes the time of the functions that make all that,
of the modules that only they need, and of git, which is asked for the history.
"""

import importlib
import pkgutil
import resource
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import mkdocs_macros.plugin  # noqa: F401 and what every build imports with it
from mkdocs.commands.build import build
from mkdocs.config import load_config

from macros import views

spent = [0.0]


def used() -> float:
    """Seconds of the processor so far, of this process and of those that it started."""
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + children.ru_utime + children.ru_stime


def timed(made: Callable[..., Any]) -> Callable[..., Any]:
    """The function, whose time is added to what was spent."""

    def run(*asked: Any, **named: Any) -> Any:
        for path in [path for path in asked if isinstance(path, Path) and path.suffix]:
            path.parent.mkdir(parents=True, exist_ok=True)  # the folder is that of the page, which needs it anyway
        start = used()
        try:
            return made(*asked, **named)
        finally:
            spent[0] += used() - start

    return run


for module in pkgutil.iter_modules(views.__path__):  # what all pages need is no part of it
    importlib.import_module(f"{views.__name__}.{module.name}")
start = used()
from macros.exports import downloads, feed, in_markdown, linked, llms  # noqa: E402, F401 what only files need

spent[0] += used() - start
from macros.views import changes  # noqa: E402

linked.linked = timed(linked.linked)
changes.changes = timed(changes.changes)
from macros.site import beside  # noqa: E402 only now: it takes the functions above by their names

for name in ("with_downloads", "write_in_markdown", "feed", "llms"):
    setattr(beside, name, timed(getattr(beside, name)))
build(load_config("mkdocs.yml"))
# of the whole process, which has started Python and imported MkDocs as every build does
print(spent[0] / used())
