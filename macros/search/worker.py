"""The search worker as it is published, for an index that is one file, and for one in parts; and what it loads to
guess at words that stand nowhere.

Knows its files, which `tests/guards --mend` makes of the modules in engine/; nothing of what they search.
"""

from pathlib import Path

SOURCE = Path(__file__).parent / "engine"
WORKER_FILE, WORKER_OF_PARTS_FILE, GUESSES_FILE = (
    SOURCE.parent / name for name in ("worker.min.js", "worker_of_parts.min.js", "guesses.min.js")
)
WORKER, GUESSES = (f"assets/javascripts/workers/{name}.js" for name in ("search", "guesses"))


def worker(in_parts: bool) -> str:
    """The worker that reads an index of one file, or in parts: what only a large index needs, others do not load."""
    return (WORKER_OF_PARTS_FILE if in_parts else WORKER_FILE).read_text(encoding="utf-8")


def guesses() -> str:
    """What a worker loads with the first query that has a word which stands nowhere."""
    return GUESSES_FILE.read_text(encoding="utf-8")
