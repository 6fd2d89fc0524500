"""The files under data/: which ones there should be, what they are called, and their text.

Knows names and bytes; nothing of YAML and nothing of records.
"""

import re
from pathlib import Path

from macros.problems import Place, problem
from macros.strict_yaml import decode

NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
LARGEST = 1_000_000  # bytes; the largest file of a report is a tenth of it
LEFT_BY_SYSTEMS = {".DS_Store", "Thumbs.db", "desktop.ini"}  # never part of a change; git ignores them


def strange_files(folder: Path, known: set[str], problems: list) -> bool:
    """Whether anything in `folder` is not one of `known`; each such thing is a problem."""
    strange, names = [path for path in contents(folder) if path.name not in known], ", ".join(sorted(known))
    problems.extend(problem(Place(name(path)), "strange-file", name=path.name, names=names) for path in strange)
    return bool(strange)


def edition_folders(folder: Path) -> list[Path]:
    """The folders of editions, by name."""
    folders = [path for path in contents(folder) if path.is_dir() and not path.is_symlink()]
    return [path for path in folders if NAME.fullmatch(path.name)]


def initiative_files(folder: Path, problems: list) -> tuple[list[Path], bool]:
    """The files of initiatives, and whether there is nothing else in the folder."""
    if folder.is_symlink() or not folder.is_dir():
        problems.append(problem(Place(name(folder)), "not-a-file" if folder.is_symlink() else "missing-file"))
        return [], False
    files, before = [], len(problems)
    for path in contents(folder):
        if path.suffix != ".yml":
            problems.append(problem(Place(name(path)), "strange-file", name=path.name, names="*.yml"))
        elif not NAME.fullmatch(path.stem):
            problems.append(problem(Place(name(path)), "file-name", name=path.name))
        else:
            files.append(path)
    return files, len(problems) == before


def text_of(path: Path, problems: list) -> str | None:
    """The text of a file; None, and a problem, where there is no readable one."""
    place = Place(name(path))
    if path.is_symlink() or (path.exists() and not path.is_file()):
        problems.append(problem(place, "not-a-file"))
    elif not path.exists():
        problems.append(problem(place, "missing-file"))
    elif path.stat().st_size > LARGEST:
        problems.append(problem(place, "too-large", size=path.stat().st_size, limit=LARGEST))
    else:
        try:
            return decode(path.read_bytes(), place.file, problems)
        except PermissionError:
            problems.append(problem(place, "not-readable"))
    return None


def is_there(path: Path) -> bool:
    """Whether anything stands at the path, be it a link that leads nowhere."""
    return path.exists() or path.is_symlink()


def name(path: Path) -> str:
    """The path as staff know it, from the folder that the data folder stands in; unprintable characters escaped."""
    try:
        path = path.relative_to(Path.cwd())
    except ValueError:
        pass
    return "".join(sign if sign.isprintable() else ascii(sign)[1:-1] for sign in path.as_posix())


def contents(folder: Path) -> list[Path]:
    """What stands in a folder, by name; nothing where there is no folder."""
    return sorted(path for path in folder.iterdir() if path.name not in LEFT_BY_SYSTEMS) if folder.is_dir() else []
