"""The files under data/: which ones there should be, what they are called, and their text.

Knows names and bytes; nothing of YAML and nothing of records.
"""

import contextlib
import os
import re
import unicodedata
from fnmatch import fnmatchcase
from pathlib import Path

from macros.reading.damage import without_conflicts
from macros.wording.problems import Place, Problem, problem

NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
LARGEST = 2_000_000  # bytes; the largest file of a report is a twentieth of it
LEFT_BY_PROGRAMS = (
    ".DS_Store",
    "Thumbs.db",
    "desktop.ini",
    ".*.sw[a-p]",
    "*~",
    ".~lock.*#",
    ".#*",
    "#*#",
    "._*",
    "~$*",
)
"""What systems and editors leave beside a file: never part of a change, for git ignores it."""


def strange_files(folder: Path, known: set[str], problems: list[Problem]) -> bool:
    """Whether anything in `folder` is not one of `known`; each such thing is a problem."""
    strange, names = [path for path in contents(folder) if path.name not in known], ", ".join(sorted(known))
    problems.extend(problem(Place(shown_path(path)), "strange-file", name=path.name, names=names) for path in strange)
    return bool(strange)


def edition_folders(folder: Path) -> list[Path]:
    """The folders of editions, by name."""
    folders = [path for path in contents(folder) if path.is_dir() and not path.is_symlink()]
    return [path for path in folders if NAME.fullmatch(path.name)]


def initiative_files(folder: Path, problems: list[Problem]) -> tuple[list[Path], bool]:
    """The files of initiatives, and whether there is nothing else in the folder."""
    before, files = len(problems), []
    for path in files_of(folder, ".yml", problems):
        if NAME.fullmatch(path.stem):
            files.append(path)
        else:
            problems.append(problem(Place(shown_path(path)), "file-name", name=path.name))
    return files, len(problems) == before


def files_of(folder: Path, suffix: str, problems: list[Problem], beside: str = "") -> list[Path]:
    """The files of one kind in a folder that holds no others, or one `beside` them; what else is there is a problem."""
    if os.path.islink(folder) or not os.path.isdir(folder):
        problems.append(problem(Place(shown_path(folder)), "not-a-file" if os.path.islink(folder) else "missing-file"))
        return []
    if not os.access(folder, os.R_OK | os.X_OK):
        problems.append(problem(Place(shown_path(folder)), "not-readable"))
        return []
    there = [path for path in contents(folder) if path.name != beside]
    problems.extend(
        problem(Place(shown_path(path)), "strange-file", name=path.name, names=f"*{suffix}")
        for path in there
        if path.suffix != suffix
    )
    return [path for path in there if path.suffix == suffix]


def content_of(path: Path, problems: list[Problem]) -> bytes | None:
    """The bytes of a file; None, and a problem, where there is no readable one."""
    place = Place(shown_path(path))
    try:
        if path.is_symlink() or (path.exists() and not path.is_file()):
            problems.append(problem(place, "not-a-file"))
        elif not path.exists():
            problems.append(problem(place, "missing-file"))
        elif path.stat().st_size > LARGEST:
            problems.append(problem(place, "too-large", size=path.stat().st_size, limit=LARGEST))
        else:
            return path.read_bytes()
    except PermissionError:
        problems.append(problem(place, "not-readable"))
    return None


def is_there(path: Path) -> bool:
    """Whether anything stands at the path, be it a link that leads nowhere."""
    return os.path.lexists(path)


def read_text(content: bytes, file: str) -> tuple[str | None, str | None, list[Problem]]:
    """The text of a file, the same as it is read (a list without its conflicts), and the problems of both."""
    problems: list[Problem] = []
    whole = decode(content, file, problems)
    text = without_conflicts(whole, file, problems) if whole and file.endswith(".txt") else whole
    return whole, text, problems


def decode(content: bytes, file: str, problems: list[Problem]) -> str | None:
    """Bytes of a file as NFC text, \\n between lines, no byte order mark; None, and a problem, when it is not UTF-8."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        column = error.start - content.rfind(b"\n", 0, error.start)
        code = _encoding(content)
        problems.append(problem(Place(file, line, column) if code != "encoding-utf16" else Place(file), code))
        return None
    if text.count("\0") > len(text) // 3:
        problems.append(problem(Place(file), "encoding-utf16"))
        return None
    return unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))


def shown_path(path: Path) -> str:
    """The path as staff know it, from the folder that the data folder stands in; unprintable characters escaped."""
    if path.is_absolute():
        with contextlib.suppress(ValueError):
            path = path.relative_to(Path.cwd())
    shown = path.as_posix()
    if shown.isprintable():
        return shown
    return "".join(sign if sign.isprintable() else ascii(sign)[1:-1] for sign in shown)


def contents(folder: Path) -> list[Path]:
    """What stands in a folder, by name; nothing where there is no folder, or none that may be opened."""
    if not os.path.isdir(folder) or not os.access(folder, os.R_OK | os.X_OK):
        return []
    return sorted(
        path for path in folder.iterdir() if not any(fnmatchcase(path.name, left) for left in LEFT_BY_PROGRAMS)
    )


def _encoding(content: bytes) -> str:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")) or content.count(b"\0") > len(content) // 4:
        return "encoding-utf16"
    try:
        content.decode("cp949")
    except UnicodeDecodeError:
        return "encoding"
    return "encoding-cp949"
