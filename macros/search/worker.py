"""The search worker as it is published, for an index that is one file, and for one in parts.

Knows its files, which `tests/guards --mend` makes of the modules in engine/; nothing of what they search.
"""

from pathlib import Path

SOURCE = Path(__file__).parent / "engine"
WORKER_FILE, WORKER_OF_PARTS_FILE = (SOURCE.parent / name for name in ("worker.min.js", "worker_of_parts.min.js"))
WORKER = "assets/javascripts/workers/search.js"


def worker(in_parts: bool) -> str:
    """The worker that reads an index of one file, or in parts: what only a large index needs, others do not load."""
    return (WORKER_OF_PARTS_FILE if in_parts else WORKER_FILE).read_text(encoding="utf-8")
