"""What was made of the files of a folder the last time, so that the same bytes are never read twice.

Knows that equal things make equal things, and that what one run asks for no more is forgotten; nothing of files, and
nothing of when they changed.
"""

from collections.abc import Callable, Hashable
from pathlib import Path
from typing import Any, TypeVar

from macros.model.once import as_before
from macros.model.record import AnyRecord

Made = TypeVar("Made")
FOLDERS = 4  # a desk or a server has one; who goes from folder to folder reads anew what he comes back to
MEMORIES: dict[Path, "Memory"] = {}


class Memory:
    """What was made in this run and in the one before; what nobody asked for since is forgotten when a run ends."""

    def __init__(self) -> None:
        self._now: dict[Hashable, Any] = {}
        self._before: dict[Hashable, Any] = {}

    def of(self, make: Callable[..., Made], *things: Hashable) -> Made:
        """What `make` makes of these things; the very same as before, where they are equal to those of before."""
        key = (make, *things)
        if key not in self._now:
            self._now[key] = self._before[key] if key in self._before else make(*things)
        made: Made = self._now[key]
        return made

    def as_before(self, name: Hashable, new: AnyRecord) -> AnyRecord:
        """The record of that name; that of the run before, where the new one holds the very same things."""
        self._now[name] = same = as_before(new, self._before.get(name))
        return same

    def end_run(self) -> None:
        """Forgets what only the run before asked for."""
        self._before, self._now = self._now, {}


def memory_of(folder: Path) -> Memory:
    """The memory that all runs over one folder share, and that of the last few folders beside it."""
    MEMORIES[folder] = memory = MEMORIES.pop(folder, None) or Memory()
    for old in [*MEMORIES][:-FOLDERS]:
        del MEMORIES[old]
    return memory


def forget(folder: Path) -> None:
    """Forgets what was made of a folder: who reads it only once needs the room for other things."""
    MEMORIES.pop(folder, None)
