"""Paths as people type them and as Windows completes them: `.\\data\\labels.yml:12` is data/labels.yml, line 12.

Knows their writing; nothing of what stands there.
"""

import os
import re
from pathlib import Path

from macros.wording.problems import Place

WITH_LINE = re.compile(r"(?P<path>.+?)(?::(?P<line>[0-9]+))?(?::[0-9]+)?")  # the check prints a column behind it


def typed_path(typed: str) -> Path:
    """The path that was typed, with either slash."""
    return Path(typed.replace("\\", "/"))


def last_name(typed: str) -> str:
    """The name at the end of a path, with a slash behind it or none."""
    return typed_path(typed).name


def is_there(typed: str) -> bool:
    """Whether there is such a folder or file."""
    match = WITH_LINE.fullmatch(typed)
    return match is not None and typed_path(match["path"]).exists()


def names(typed: str, place: Place) -> bool:
    """Whether a folder, a file or a line that was typed holds the place."""
    match = WITH_LINE.fullmatch(typed)
    if not match or match["line"] not in (None, str(place.line)):
        return False
    path, file = (Path(os.path.abspath(either)) for either in (typed_path(match["path"]), place.file))
    return path == file or (path in file.parents and match["line"] is None)
