"""What staff edit, data/ and docs/ of this repository, and who may read it: whoever copies it whole, to edit the copy.
And the program, which no test changes: projects that tests build share it.

Knows folders; nothing of what stands in them.
"""

import os
import shutil
from contextvars import ContextVar
from pathlib import Path

from projects import PROGRAM, ROOT, with_the_program

FOLDERS = ("data", "docs")
WITH_THE_PROGRAM = (
    "guide.md", "architecture.md", "accessibility.md", "check.schema.json",
    "README.md", "README.ko.md", "setup.ko.md", "setup.en.md",
)  # fmt: skip
"""What stands there and is written with the program."""
_STARTS = tuple(f"{ROOT / name}{os.sep}" for name in FOLDERS)
_SCHEMAS = f"{ROOT / 'data' / '.schemas'}{os.sep}"
_PROGRAM, _COMPILED = f"{PROGRAM}{os.sep}", f"{os.sep}__pycache__{os.sep}"
_copying = ContextVar("copying", default=False)


def copied(folder: Path) -> Path:
    """A project in `folder` with what staff edit as it is now, and this repository's program. Returns `folder`."""
    token = _copying.set(True)
    try:
        for name in FOLDERS:
            shutil.copytree(ROOT / name, folder / name)
    finally:
        _copying.reset(token)
    return with_the_program(folder)


def watch(event: str, values: tuple) -> None:
    """Hears of every file that is opened. Raises AssertionError where it is one that staff edit, or one of the program
    that is opened to be written.
    """
    if event != "open" or not isinstance(values[0], str | Path) or _copying.get():
        return
    path = os.path.abspath(values[0])
    if isinstance(values[1], str) and not {*"wax+"}.isdisjoint(values[1]):
        path = os.path.realpath(path)
        assert not path.startswith(_PROGRAM) or _COMPILED in path, f"a test writes {path}, which is the program"
    if path.startswith(_STARTS) and not path.startswith(_SCHEMAS):
        assert path.endswith(WITH_THE_PROGRAM), f"a test reads {path}, which staff edit"
