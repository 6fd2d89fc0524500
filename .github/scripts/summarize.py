"""Gathers what the steps of a run left behind into one file for the comment, and writes the summary of the run.

Knows the files that the steps write; the shape of the results and their wording are known elsewhere.
"""

import argparse
import json
import sys
from pathlib import Path
from xml.etree import ElementTree

from report import summary
from results import results
from runner import summarize


def main(arguments: list[str] | None = None) -> int:
    """Writes results.json beside the parts it was made of."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="where the steps left what they found")
    folder = parser.parse_args(arguments).folder
    folder.mkdir(parents=True, exist_ok=True)
    parts = {
        "check": _json(folder / "check.json"),
        "build": _json(folder / "build.json"),
        "tests": _tests(folder / "tests.xml"),
        "changes": _json(folder / "changes.json"),
        "records": _json(folder / "records.json"),
        "dead_links": _json(folder / "links.json"),
        "waiting": _json(folder / "waiting.json"),
    }
    (folder / "results.json").write_text(json.dumps(parts, ensure_ascii=False), encoding="utf-8")
    summarize(summary(results(parts)))
    return 0


def _json(path: Path) -> object:
    """What a step left; None where it ended before it could write all of it."""
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except (FileNotFoundError, ValueError):
        return None


def _tests(path: Path) -> dict[str, object] | None:
    try:
        root = ElementTree.parse(path).getroot()
    except (FileNotFoundError, ElementTree.ParseError):
        return None
    counts = [
        {name: int(suite.get(name, 0)) for name in ("tests", "failures", "errors", "skipped")}
        for suite in root.iter("testsuite")
    ]
    failed = sum(count["failures"] + count["errors"] for count in counts)
    skipped = sum(count["skipped"] for count in counts)
    failures = [
        {"name": case.get("name"), "said": (failure.get("message") or "").partition("\n")[0]}
        for case in root.iter("testcase")
        if (failure := next((end for end in case if end.tag in ("failure", "error")), None)) is not None
    ]
    passed = sum(count["tests"] for count in counts) - failed - skipped
    return {"passed": passed, "failed": failed, "skipped": skipped, "failures": failures}


if __name__ == "__main__":
    sys.exit(main())
