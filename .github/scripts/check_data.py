"""Checks the data once for each reader: annotations on the lines, the list in the summary, and results to keep.

Knows which problems a change brings and which were there before it; what is wrong and how it is said, the check knows.
Ends as the check ends.
"""

import argparse
import contextlib
import json
import re
import sys
from collections import Counter
from collections.abc import Collection
from pathlib import Path

from changed_records import compare
from runner import summarize
from words import LANGUAGES, both

from macros.load import Loaded, load
from macros.site.rules import RULES
from macros.staff.formats import as_json, github, markdown
from macros.staff.waiting import listed, waiting, waiting_since
from macros.wording.problems import ERROR, InvalidData, Problem, listing

DATA = Path("data")
COUNTING = ("translations-new", "translations-missing")  # said once a file, with how many
NUMBER = re.compile(r"\d+")
Saying = tuple[str, str, tuple[str, ...]]
"""A problem by its name, its file, and its words without what changes as lines come and go."""
LINES = re.compile(r"\d+(?:, ?\d+)*(?: …)?행|lines \d+(?:, ?\d+)*(?: …)?")  # a message may name them; they move


def main(arguments: list[str] | None = None) -> int:
    """Runs the check; 1 when the data cannot be published."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("results", type=Path)
    parser.add_argument("--before", type=Path, help="the folder as it is before the change")
    options = parser.parse_args(arguments)
    loaded, earlier = load(DATA, RULES), None
    if options.before:
        with contextlib.chdir(options.before):  # the same program, and the paths as staff know them
            earlier = load(DATA, RULES)
    brought, there = parted(loaded.problems, earlier.problems if earlier else ())
    told = tuple(finding for finding in brought if not finding.in_draft or _stood(finding, options.before))
    rest = tuple(finding for finding in there if not finding.in_draft)
    print(github(told or tuple(finding for finding in rest if finding.severity == ERROR), LANGUAGES))
    summarize(markdown(told, LANGUAGES))
    if rest:
        summarize(f"## {both('there_anyway')}\n\n{markdown(rest, LANGUAGES)}")
    options.results.mkdir(parents=True, exist_ok=True)
    keep(options.results / "check.json", _as_results(told, rest, loaded))
    if earlier and earlier.accepted and loaded.accepted:
        keep(options.results / "records.json", compare(earlier.accepted, loaded.accepted))
    with contextlib.suppress(InvalidData):  # what cannot be read is mended before anything is accepted
        waits = waiting_since(DATA, options.before) if options.before else waiting(DATA)
        keep(options.results / "waiting.json", listed(waits))
    return 1 if loaded.accepted is None else 0


def parted(now: Collection[Problem], before: Collection[Problem]) -> tuple[tuple[Problem, ...], tuple[Problem, ...]]:
    """The problems that are new, and those that were there, perhaps on another line; one that counts, of no fewer."""
    known = Counter[Saying]()
    for finding in before:
        known[_saying(finding)] += _weight(finding)
    brought: list[Problem] = []
    for finding in now:
        known[_saying(finding)] -= _weight(finding)
        brought += [finding] if known[_saying(finding)] < 0 else []
    return tuple(brought), tuple(finding for finding in now if finding not in brought)


def keep(path: Path, results: object) -> None:
    """Leaves results for the steps that follow."""
    path.write_text(json.dumps(results, ensure_ascii=False, indent=1), encoding="utf-8")


def _saying(finding: Problem) -> Saying:
    said = tuple(LINES.sub("", words) for words in finding.message)
    counts = finding.code in COUNTING
    return finding.code, finding.place.file, tuple(NUMBER.sub("", words) for words in said) if counts else said


def _weight(finding: Problem) -> int:
    """How many texts a problem is about that speaks of all of its file; one problem otherwise."""
    number = NUMBER.search(LINES.sub("", finding.message[0])) if finding.code in COUNTING else None
    return int(number[0]) if number else 1


def _stood(finding: Problem, before: Path | None) -> bool:
    """Whether the file was there before the change: what is left to do in a file of a new draft is known to all."""
    return before is not None and (before / finding.place.file).is_file()


def _as_results(told: tuple[Problem, ...], rest: tuple[Problem, ...], loaded: Loaded) -> dict[str, object]:
    results = json.loads(as_json(told, LANGUAGES))
    for problem, entry in zip(results["problems"], listing(told).entries, strict=True):
        lines = loaded.texts.get(entry.problem.place.file, "").split("\n")
        line = entry.problem.place.line
        problem["now"] = lines[line - 1].rstrip("\r") if line <= len(lines) else None
    drafts = sum(finding.in_draft for finding in loaded.problems) - sum(finding.in_draft for finding in told)
    errors = sum(finding.severity == ERROR for finding in rest)
    return results | {"rest": {"errors": errors, "warnings": len(rest) - errors, "drafts": drafts}}


if __name__ == "__main__":
    sys.exit(main())
