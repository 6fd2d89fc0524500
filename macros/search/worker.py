"""The search worker as it is published.

Knows its file, which `tests/guards --mend` makes of the modules in engine/; nothing of what they search.
"""

from pathlib import Path

SOURCE = Path(__file__).parent / "engine"
WORKER_FILE = Path(__file__).parent / "worker.min.js"
WORKER = "assets/javascripts/workers/search.js"
