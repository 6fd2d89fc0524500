"""Prints which share of a build's processor time goes into what leaves the site beside its pages: tables as files, the
feed, the history of the data, and what pages tell machines; `python exporting.py`.

Runs inside the project, with its macros: builds the site once, and takes the time of the functions that make all that.
"""

import time
from collections.abc import Callable
from typing import Any

from mkdocs.commands.build import build
from mkdocs.config import load_config

from macros.exports import linked

spent = [0.0]


def timed(made: Callable[..., Any]) -> Callable[..., Any]:
    """The function, whose time is added to what was spent."""

    def run(*asked: Any, **named: Any) -> Any:
        start = time.process_time()
        try:
            return made(*asked, **named)
        finally:
            spent[0] += time.process_time() - start

    return run


linked.linked = timed(linked.linked)
from macros.site import beside  # noqa: E402 only now: it takes the function above by its name

beside.with_downloads = timed(beside.with_downloads)
begun = time.process_time()
build(load_config("mkdocs.yml"))
print(spent[0] / (time.process_time() - begun))
