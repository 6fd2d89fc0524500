"""`python -m macros check`: reads the data as a build would, without MkDocs."""

import argparse
import sys
from pathlib import Path

from macros.address_list import add_command
from macros.problems import InvalidData
from macros.shortcodes import load_site


def main(arguments: list[str] | None = None) -> int:
    """Runs the command; 0 when all is well, 1 with every problem on standard output when not."""
    parser = argparse.ArgumentParser(prog="python -m macros")
    commands = parser.add_subparsers(dest="command", required=True)
    check = commands.add_parser("check", help="데이터를 검사합니다 / check the data")
    check.add_argument("--data", type=Path, default=Path("data"), help="the data folder (data)")
    add_command(commands)
    options = parser.parse_args(arguments)
    if options.command != "check":
        return options.run(options)
    try:
        report = load_site(options.data)
    except InvalidData as error:
        print(error)
        print(f"\n문제 {len(error.problems)}개 · {len(error.problems)} problem(s)")
        return 1
    initiatives = sum(len(edition.initiatives) for edition in report.editions)
    print(f"문제가 없습니다: 연도 {len(report.editions)}개, 과제 {initiatives}개 · no problems")
    return 0


if __name__ == "__main__":
    sys.exit(main())
