"""`python -m macros`: checks the data as a build would, without MkDocs, and runs the commands that write for staff."""

import argparse
import sys
from pathlib import Path

from macros import address_list, commands as writing
from macros.problems import InvalidData
from macros.shortcodes import examine_site


def main(arguments: list[str] | None = None) -> int:
    """Runs the command; 0 when all is well, 1 with every problem on standard output when not."""
    parser = argparse.ArgumentParser(prog="python -m macros")
    commands = parser.add_subparsers(dest="command", required=True)
    check = commands.add_parser("check", help="데이터를 검사합니다 / check the data")
    check.add_argument("--data", type=Path, default=Path("data"), help="the data folder (data)")
    check.set_defaults(run=_check)
    address_list.add_command(commands)
    writing.add_commands(commands)
    options = parser.parse_args(arguments)
    try:
        return options.run(options)
    except InvalidData as error:
        print(error)
        print(f"\n문제 {len(error.problems)}개 · {len(error.problems)} problem(s)")
        return 1


def _check(options):
    report, warnings = examine_site(options.data)
    if report is None:
        raise InvalidData(warnings)
    if warnings:
        print(f"{InvalidData(warnings)}\n")
    initiatives = sum(len(edition.initiatives) for edition in report.editions)
    print(f"문제가 없습니다: 연도 {len(report.editions)}개, 과제 {initiatives}개 · no problems")
    return 0


if __name__ == "__main__":
    sys.exit(main())
