"""`python -m macros accept`: accepts what waits, so that nobody copies a fingerprint, and keeps the lists of it short.

Knows arguments and files: whatever is accepted becomes one new file, but for the fingerprint of a print, which stands
in report.yml. What waits is the knowledge of waiting.py.
"""

import argparse
import json
import re
from collections.abc import Iterable
from pathlib import Path

from macros.language.translations import pair, still_needed
from macros.load import load
from macros.load.accepted import addition
from macros.model import Text
from macros.model.files import ACCEPTED, LEDGER, PROMISES, README, SOURCE
from macros.model.walking import texts
from macros.reading.typed_paths import last_name, names, typed_path
from macros.staff.waiting import Print, listed, waiting, waiting_since
from macros.wording.problems import InvalidData, Place
from macros.wording.words import both

FINGERPRINT = re.compile(r"^([\"']?)source_fingerprint\1 *:.*\n?(?: .*\n?)*", re.MULTILINE)
PAIRS_HEADER = """\
# 영어를 확인한 글의 지문(한국어-영어). 새것은 accepted 폴더에 더해집니다. 순서는 상관없습니다.
# The fingerprints of accepted translations (Korean-English). New ones are added in the folder accepted; in any order.
"""
ADDRESSES_HEADER = """\
# 공개된 주소의 목록이며, 하나도 없어지면 안 됩니다. 새 주소는 accepted 폴더에 더해집니다.
# Every published address; none may vanish. New ones are added in the folder accepted.
"""

README_TEXT = """\
# 확인한 기록 · What was accepted

`python -m macros accept`와 풀 리퀘스트 댓글의 칸이 이 폴더에 파일을 하나씩 더합니다. 손으로 고칠 것은 없습니다.

`python -m macros accept` and the boxes in the comment on a pull request add one file each time.
Nothing is edited by hand.
"""


def add_command(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Adds the command to the parser of `python -m macros`."""
    words = "새 영어, 새 주소, 인쇄본의 확인을 남깁니다 / accept new English, new addresses and prints as they stand"
    command = commands.add_parser("accept", help=words)
    where_help = "a file, or file:line as the checker prints it, that alone is accepted; without it, all that is new"
    command.add_argument("where", nargs="*", metavar="FILE[:LINE]", help=where_help)
    command.add_argument("--data", type=typed_path, default=Path("data"), help="the data folder (data)")
    since_help = "the project as it was before; what waits there already is left out"
    command.add_argument("--since", type=typed_path, metavar="FOLDER", help=since_help)
    what = command.add_mutually_exclusive_group()
    what.add_argument("--list", action="store_true", help="확인할 것을 JSON으로 / what waits, as JSON")
    what.add_argument(
        "--fold",
        action="store_true",
        help="accepted 폴더를 두 목록에 합칩니다 / fold the folder accepted into both lists",
    )
    command.set_defaults(run=_accept)


def add(folder: Path, accepted: Iterable[str]) -> Path:
    """Adds fingerprints and addresses to those accepted before, as a file of their own; returns its path."""
    name, content = addition(accepted)
    path = _folder(folder) / name
    path.write_text(content, encoding="utf-8", newline="\n")
    return path


def _accept(options: argparse.Namespace) -> int:
    if options.fold:
        print(both("folded", count=fold(options.data)))
        return 0
    found = waiting_since(options.data, options.since) if options.since else waiting(options.data)
    if options.list:
        print(json.dumps(listed(found), ensure_ascii=False, indent=1))
        return 0
    every = [(text, lang) for text in found.texts for lang in text.languages]  # one that is not translated, too
    named = [(where, [one for one in every if _stands(*one, where)]) for where in options.where]
    prints = [one for one in found.prints if _names_print(options.where, one) or not (options.where or one.changed)]
    unknown = [where for where, there in named if not there and not any(_names_print([where], one) for one in prints)]
    if unknown:
        print(f"{both('no_text_there')}: {', '.join(unknown)}")
        return 1
    chosen = [one for _, there in named for one in there] if options.where else found.translations("new")
    pairs = {pair(text, lang) for text, lang in chosen if text.state(lang) in ("new", "stale")}
    addresses = () if options.where else found.addresses
    if pairs or addresses:
        path = add(options.data, {*pairs, *addresses})
        print(f"{path}: {both('accepted', texts=len(pairs), addresses=len(addresses))}")
    for one in prints:
        one.frame.write_bytes(_sealed(one.frame.read_bytes().decode("utf-8"), one.line).encode("utf-8"))
        print(f"{one.frame}: {both('accepted_print')}")
    if not (pairs or addresses or prints):
        print(both("nothing_to_accept"))
    return 0


def fold(folder: Path) -> int:
    """Writes both lists anew, with all that was added, and without fingerprints that no text needs any more.

    Returns how many files were added since. Raises InvalidData where the data cannot be read.
    """
    read = load(folder, rules=None)
    if read.accepted is None:
        raise InvalidData(read.problems)
    pairs = still_needed(read.ledger, texts(read.printed))
    addresses = {promise.address for promise in read.printed.promises}
    for name, header, lines in ((LEDGER, PAIRS_HEADER, pairs), (PROMISES, ADDRESSES_HEADER, addresses)):
        (folder / name).write_text(header + "".join(f"{line}\n" for line in sorted(lines)), "utf-8", newline="\n")
    added = sorted(_folder(folder).glob("*.txt"))
    for path in added:
        path.unlink()
    return len(added)


def _folder(data: Path) -> Path:
    """The folder of what was added; never empty, or git would believe that it was moved, and move new files too."""
    folder = data / ACCEPTED
    folder.mkdir(exist_ok=True)
    if not (folder / README).exists():
        (folder / README).write_text(README_TEXT, encoding="utf-8", newline="\n")
    return folder


def _stands(text: Text, lang: str, where: str) -> bool:
    """Whether a translation stands in what a person named; its Korean counts as well."""
    return any(names(where, place) for place in (text.place(), text.place("ko"), text.place(lang)))


def _names_print(named: list[str], one: Print) -> bool:
    """Whether a person named the file of the print, and not just a folder that holds it."""
    return any(names(where, Place(one.file)) for where in named if last_name(where) == SOURCE)


def _sealed(frame: str, line: str) -> str:
    """The text of a report.yml with the line of the print in place of an older one, or at the end."""
    ending = "\r\n" if "\r\n" in frame else "\n"
    kept = FINGERPRINT.sub("", frame)
    return f"{kept}{'' if kept.endswith(ending) else ending}{line}{ending}"
