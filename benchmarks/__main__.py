"""`python benchmarks`: makes cities of any size, builds them, and says what that costs.

Knows the arguments; what is measured is decided elsewhere.
"""

import argparse
import sys
from pathlib import Path

import city


def main(arguments: list[str] | None = None) -> int:
    """Runs the command; 0 when all went well."""
    parser = argparse.ArgumentParser(prog="python benchmarks", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    generate = commands.add_parser("generate", help="make a project of some size in a new folder")
    generate.add_argument("folder", type=Path)
    for axis in ("records", "editions", "topics", "seed"):
        generate.add_argument(f"--{axis}", type=int, default=1)
    options = parser.parse_args(arguments)
    size = city.Size(records=options.records, editions=options.editions, topics=options.topics)
    print(f"{city.make(options.folder, size, options.seed)}: {size}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
