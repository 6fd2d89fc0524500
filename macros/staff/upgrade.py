"""`python -m macros upgrade`: renames in a fork's files what fields were called before, text by text.

Knows the old names and the new; comments, quotes and layout stay. Nothing needs to be readable as data.
"""

import argparse
import re
from pathlib import Path

from macros.reading.typed_paths import typed_path
from macros.wording.words import both

RENAMED = {"total_eok": "total", "parts_eok": "parts"}
"""The name of a field now, by its name before."""
OLD_NAME = re.compile(rf"\b({'|'.join(RENAMED)})\b")


def add_command(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Adds the command to the parser of `python -m macros`."""
    parser = commands.add_parser(
        "upgrade", help="항목의 옛 이름을 새 이름으로 바꿉니다 / rename old fields in every edition"
    )
    parser.add_argument("--data", type=typed_path, default=Path("data"), help="the data folder (data)")
    parser.add_argument("--docs", type=typed_path, default=Path("docs"), help="the folder of hand-written pages (docs)")
    parser.set_defaults(run=_upgrade)


def upgraded(text: str) -> str:
    """The text of a file with every old name of a field replaced by the new one."""
    return OLD_NAME.sub(lambda name: RENAMED[name[1]], text)


def _upgrade(options: argparse.Namespace) -> int:
    changed = 0
    for path in sorted([*options.data.glob("*/*.yml"), *options.docs.rglob("*.md")]):
        old = path.read_bytes().decode("utf-8", errors="surrogateescape")  # a file in another encoding stays as it is
        new = upgraded(old)
        if new != old:
            path.write_bytes(new.encode("utf-8", errors="surrogateescape"))
            print(path)
            changed += 1
    print(both("files_written", count=changed))
    return 0
