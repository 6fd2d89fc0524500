"""Which versions of the data git knows: commit by commit, when and why, and what stood in each file before and after.

Knows git, which no other module asks; nothing of what stands in a file. Where git cannot tell all of it, it tells
nothing: a copy without its history must not look like one that was never changed.
"""

import os
import re
import subprocess
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

GIT = ("git", "--no-pager", "--no-replace-objects", "-c", "log.showSignature=false")
LOG = ("log", "--date-order", "-c", "--raw", "-z", "--no-abbrev", "--no-renames", "--relative", "--encoding=UTF-8")
COMMIT = re.compile(r"[0-9a-f]{40,64}")
NOTHING = "0"
"""What a file that is not there has for a name: zeros only."""


@dataclass(frozen=True)
class Commit:
    """A commit: its name, when it was made as ISO 8601 has it, the first line of its message, and by the path of each
    file that it changed the names of what stood there before and after, "" of nothing; a merge has several before, and
    only files in which it holds something else than each of them.
    """

    name: str
    when: str
    reason: str
    files: Mapping[str, tuple[str, ...]]


def commits(folder: Path) -> list[Commit] | None:
    """Every commit that changed a file of the folder, newest first; None where that is not known: without git, in a
    copy that git does not know, and where a clone was cut short.
    """
    said = _asked(folder, "rev-parse", "--is-shallow-repository")
    if said is None or said.strip() != b"false":
        return None
    log = _asked(folder, *LOG, "--format=%H%x00%cI%x00%ct%x00%s", "--", ".") or b""
    try:
        return [*_read(log.decode("utf-8", "replace"))] or None
    except (ValueError, OverflowError, OSError):  # one of them was made at no time that there is
        return None


def moves(folder: Path) -> Path | None:
    """The file that git adds a line to whenever another commit is checked out or made; None where it keeps none."""
    said = _asked(folder, "rev-parse", "--git-path", "logs/HEAD")
    path = Path(folder, os.fsdecode(said.rstrip(b"\n"))) if said else None
    return path if path and path.is_file() else None


def texts(folder: Path, names: Iterable[str]) -> dict[str, str] | None:
    """What stands under these names; None where git lacks any of it, as where a clone left contents out."""
    wanted = sorted({*names})
    if not wanted:
        return {}
    answer = _asked(folder, "cat-file", "--batch", said="".join(f"{name}\n" for name in wanted).encode()) or b""
    found, at = dict[str, str](), 0
    for name in wanted:
        head = answer[at : at + 200].partition(b"\n")[0]
        if not (match := re.fullmatch(rb"[0-9a-f]+ blob (\d+)", head)):
            return None
        start, size = at + len(head) + 1, int(match[1])
        found[name], at = answer[start : start + size].decode("utf-8-sig", "replace"), start + size + 1
    return found if len(found) == len(wanted) else None


def _read(log: str) -> Iterator[Commit]:
    """The commits of a log whose parts end in NUL, which neither a message nor a path can hold."""
    parts = iter(log.split("\0"))
    commit: Commit | None = None
    for part in parts:
        head = part.strip("\n")
        if head.startswith(":") and commit:
            parents = len(head) - len(head.lstrip(":"))
            names = head.split(" ")[parents + 1 : -1]
            files = {**commit.files, next(parts): tuple(name if name.strip(NOTHING) else "" for name in names)}
            commit = Commit(commit.name, commit.when, commit.reason, files)
        elif COMMIT.fullmatch(head):
            if commit:
                yield commit
            commit = Commit(head, _when(next(parts), next(parts)), next(parts), {})
    if commit:
        yield commit


def _when(said: str, seconds: str) -> str:
    """A time as git says it; in UTC where that is in a zone that there is not. Raises ValueError where it is none."""
    try:
        return datetime.fromisoformat(said).isoformat()
    except ValueError:
        return datetime.fromtimestamp(int(seconds), UTC).isoformat()


def _asked(folder: Path, *asked: str, said: bytes | None = None) -> bytes | None:
    """What git answers; None where there is no git, or it refuses. It fetches nothing, and heeds no surroundings."""
    around = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    around |= {"GIT_NO_LAZY_FETCH": "1", "GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0"}
    try:
        done = subprocess.run([*GIT, *asked], cwd=folder, env=around, input=said, capture_output=True, check=False)
    except OSError:
        return None
    return done.stdout if done.returncode == 0 else None
