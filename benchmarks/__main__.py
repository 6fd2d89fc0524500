"""`python benchmarks`: what a build, a check and an edit cost, beside other programs, as the city grows.

`run` measures and writes results.json and the tables of the maintainers' page; `search` measures only what search
finds; `table` only writes the tables from the results; `generate` makes a city to look at. Knows the arguments; what is
measured is decided elsewhere.
"""

import argparse
import json
import sys
from pathlib import Path
from typing import Any

import city
import run
import table

RESULTS = Path(__file__).with_name("results.json")


def main(arguments: list[str] | None = None) -> int:
    """Runs the command; 0 when all went well."""
    parser = argparse.ArgumentParser(prog="python benchmarks", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    command = commands.add_parser("run", help="measure, write the results and the tables")
    command.add_argument("--grown", type=int, nargs="+", default=[3, 10, 30], help="how many times the city grows")
    command.add_argument("--axes", nargs="+", choices=run.AXES, default=[*run.AXES], help="in what")
    command.add_argument("--served", type=int, default=10, help="the biggest city in which edits are timed")
    command.add_argument("--beside", type=int, default=30, help="the biggest city that other programs build as well")
    command.add_argument("--times", type=int, default=5, help="runs of which the median is told")
    command.add_argument("--seed", type=int, default=1)
    command.add_argument("--results", type=Path, default=RESULTS)
    command.add_argument("--docs", type=Path, default=city.ROOT / "docs", help="where the maintainers' page is")
    for name, helped in (("search", "measure only what search finds"), ("table", "write the tables from the results")):
        command = commands.add_parser(name, help=helped)
        command.add_argument("--results", type=Path, default=RESULTS)
        command.add_argument("--docs", type=Path, default=city.ROOT / "docs")
    command = commands.add_parser("generate", help="make a project of some size in a new folder")
    command.add_argument("folder", type=Path)
    for axis in (*run.AXES, "seed"):
        command.add_argument(f"--{axis}", type=int, default=1)
    options = parser.parse_args(arguments)
    if options.command == "generate":
        size = city.Size(records=options.records, editions=options.editions, topics=options.topics)
        print(f"{city.make(options.folder, size, options.seed)}: {size}")
        return 0
    if options.command == "run":
        limits = (options.served, options.beside)
        for results in run.measured(options.grown, options.axes, options.times, options.seed, *limits):
            _keep(results, options.results)  # at once: the next city may take an hour
    if options.command == "search":
        _keep(json.loads(options.results.read_text(encoding="utf-8")) | {"search": run.searched()}, options.results)
    results = json.loads(options.results.read_text(encoding="utf-8"))
    table.put(results, options.docs)
    print(table.tables(results, "en"))
    return 0


def _keep(results: dict[str, Any], file: Path) -> None:
    file.write_text(json.dumps(results, ensure_ascii=False, indent=1) + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    sys.exit(main())
