"""A while in which nobody looks for what could be forgotten, for whoever makes much that stays.

Knows what Python does with what refers to itself in a circle; nothing of what is made.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def all_kept() -> Iterator[None]:
    """Keeps all that is made meanwhile: for every quarter more, everything there is would be searched."""
    looked = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if looked:
            gc.enable()
