"""`python -m macros addresses`: says which published addresses the list does not have yet, and adds them.

Knows the command and the file; which addresses there are is the knowledge of promises.py.
"""

import argparse
from pathlib import Path

from macros.load import load
from macros.reading.typed_paths import typed_path
from macros.site.rules import BEFORE_THE_LIST
from macros.staff.accepting import add
from macros.views.promises import unlisted
from macros.wording.problems import InvalidData
from macros.wording.words import both


def add_command(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Adds the command to the parser of `python -m macros`."""
    parser = commands.add_parser("addresses", help="공개된 주소의 목록 / the list of published addresses")
    parser.add_argument("--data", type=typed_path, default=Path("data"), help="the data folder (data)")
    what = parser.add_mutually_exclusive_group()
    what.add_argument(
        "--write", action="store_true", help="새 주소를 목록에 더합니다 / add the new addresses to the list"
    )
    what.add_argument(
        "--check",
        action="store_true",
        help="목록에 없는 주소가 있으면 1로 끝납니다 / exit 1 when an address is not listed",
    )
    parser.set_defaults(run=addresses)


def addresses(options: argparse.Namespace) -> int:
    """Runs the command; 1 when the data is wrong, an address vanished, or with --check one is not listed."""
    try:
        report = load(options.data, BEFORE_THE_LIST).published()
    except InvalidData as error:
        print(error)
        return 1
    new = unlisted(report)
    for address in new:
        print(address)
    if options.write and new:
        print(f"{add(options.data, new)}: {both('addresses_added', count=len(new))}")
    else:
        print(both("addresses_unlisted", count=len(new)))
    return 1 if options.check and new else 0
