"""Makes a city of any size: a real report several times over, each time with other names, that passes the check.

Knows which file holds what; how one edition is repeated, other_editions.py knows.
"""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

import other_editions
import yaml_files
from names import named

ROOT = Path(__file__).resolve().parent.parent
REPORT = ROOT / "tests" / "first_edition"
"""The report that everything is made from, data and prose, which no edit of the live data changes."""


@dataclass(frozen=True, kw_only=True)
class Size:
    """How many times the records of an edition, editions, and topics there are; 1 is the report as it was printed.

    Topics are records as well: ten times the records have ten times the topics, which gather other records each.
    """

    records: int = 1
    editions: int = 1
    topics: int = 1

    def __str__(self) -> str:
        grown = [f"{times}x {axis}" for axis, times in vars(self).items() if times > 1]
        return ", ".join(grown) or "1x"


def make(folder: Path, size: Size, seed: int = 1) -> Path:
    """A project in `folder`: data of that size, its prose, this repository's program. Returns `folder`.

    The same seed makes the same project. Raises CalledProcessError where its translations cannot be accepted.
    """
    shutil.copytree(REPORT, folder)
    shutil.copy(ROOT / "mkdocs.yml", folder)
    shutil.copytree(ROOT / "macros", folder / "macros", ignore=shutil.ignore_patterns("__pycache__"))
    _remember(folder)
    if size != Size():
        _grow(folder / "data", size, seed)
    accept = [sys.executable, "-m", "macros", "accept"]
    subprocess.run(accept, cwd=folder, check=True, stdout=subprocess.PIPE)
    return folder


def _remember(folder: Path) -> None:
    """Gives a project the history of this repository, so that it has as many changes to tell."""
    own = ROOT / ".git"
    if own.exists():  # in a worktree it is a file, which says where git is
        (folder / ".git").write_text(own.read_text() if own.is_file() else f"gitdir: {own}\n", encoding="utf-8")


def _grow(data: Path, size: Size, seed: int) -> None:
    (first,) = [path.name for path in data.iterdir() if path.name.isdigit()]
    original = other_editions.read(data / first)
    quoted = {text["en"] for text in yaml_files.read(data / "number_exceptions.yml")["exceptions"]}
    years = [f"{int(first) - earlier}" for earlier in range(size.editions)]
    for year in years:
        grown = other_editions.grown(original, size.records, year, Random(f"{seed} {year}"), quoted)
        other_editions.write(grown, data / year)
        if year != years[-1]:
            yaml_files.write(data / year / "outcomes.yml", {"outcomes": [*_all_go_on(grown)]})
    topics = yaml_files.read(data / "topics.yml")
    for topic in topics["topics"]:
        topic["records"] = dict.fromkeys(years, topic["records"][first])
    topics["topics"] += [*_more_topics(topics["topics"], original.ids, size, Random(seed))]
    yaml_files.write(data / "topics.yml", topics)


def _all_go_on(grown: other_editions.Edition) -> Iterator[dict[str, str]]:
    """Says of every pending project that it goes on: every edition has those of the one before."""
    for initiative in grown.initiatives:
        for item in initiative.get("pending", {}).get("items", ()):
            yield {"pending": item["id"], "outcome": "continued", "record": item["id"]}


def _more_topics(topics: list[Any], repeated: set[str], size: Size, names: Random) -> Iterator[Any]:
    """The topics again: for every time that the records stand there, of those, and as often as asked."""

    def again(topic: Any, end: str, records: str) -> Any:
        return {
            **topic,
            "id": f"{topic['id']}{end}",
            "title": named(topic["title"], names),
            "related": [f"{id}{end}" for id in topic.get("related", ())],
            "records": {
                year: [{**link, "id": f"{link['id']}{records if link['id'] in repeated else ''}"} for link in links]
                for year, links in topic["records"].items()
            },
        }

    for time in range(2, size.records + 1):
        yield from [again(topic, f"-{time}", f"-{time}") for topic in topics]
    for time in range(2, size.topics + 1):
        yield from [again(topic, f"-again-{time}", "") for topic in topics]
