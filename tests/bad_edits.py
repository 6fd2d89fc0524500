"""Bad edits of the fictional city's data, each a small file beside its exact message.

A case is a YAML file: `edits`, each of one file under data/ (../docs/… for a page) by one of the ways below (edited
print gets its new fingerprint, but where `sealed` is false), and `says`, what the check answers;
nothing where the edit is unusual but right (in the folder beside).
"""

import os
import shutil
import tempfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml
from projects import FICTIONAL, fictional_data, sealed

from macros.load import load
from macros.site.rules import RULES
from macros.wording.problems import WARNING, InvalidData

FOLDER = Path(__file__).parent / "bad"
RIGHT_EDITS = Path(__file__).parent / "right"


@dataclass(frozen=True)
class Case:
    """One bad edit: what is done to the data, and what the check says."""

    edits: tuple[dict, ...]
    says: str


def cases(folder: Path = FOLDER) -> dict[str, Path]:
    """Every case in a folder by its name, 'rules/share'."""
    return {path.relative_to(folder).with_suffix("").as_posix(): path for path in sorted(folder.rglob("*.yml"))}


@cache
def case(path: Path) -> Case:
    """One case, as its file has it."""
    read = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    return Case(tuple(read["edits"]), read.get("says", "").rstrip("\n"))


def problems(edits, folder: Path):
    """The problems in a copy of the data in `folder` once every edit is made, without the warnings it has anyway;
    None without any.
    """
    data = _city(folder)
    for edit in edits:
        make(edit, data)
    found = [one for one in _examined(folder) if (one.code, one.place.file) not in _warned_anyway()]
    return InvalidData(found) if found else None


def _city(folder: Path) -> Path:
    """The fictional city's data and pages in `folder`. Returns the folder of data."""
    shutil.copytree(FICTIONAL / "docs", folder / "docs")
    return fictional_data(folder / "data")


@cache
def _warned_anyway():
    with tempfile.TemporaryDirectory() as folder:
        _city(Path(folder))
        return {(one.code, one.place.file) for one in _examined(Path(folder)) if one.severity == WARNING}


def _examined(folder):
    before = Path.cwd()
    os.chdir(folder)
    try:
        return load(Path("data"), RULES).problems
    finally:
        os.chdir(before)


def make(edit: dict, data: Path) -> None:
    """Makes one edit: replaces a text that stands there once, or does to the whole file what the edit says."""
    path = data / edit["file"]
    [(way, value)] = [(key, value) for key, value in edit.items() if key in WAYS]
    WAYS[way](path, value, edit)
    if path.name == "source.txt" and edit.get("sealed", way == "replace"):
        sealed(path.parent)


def _replace(path, old, edit):
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {edit['file']}"
    path.write_text(text.replace(old, edit["by"]), encoding="utf-8")


def _write(path, text, edit):
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _delete(path, _, edit):
    shutil.rmtree(path) if path.is_dir() else path.unlink()


def _rename(path, name, edit):
    path.rename(path.parents[len(Path(edit["file"]).parts) - 1] / name)


def _copy(path, source, edit):
    shutil.copy(path.parents[len(Path(edit["file"]).parts) - 1] / source, path)


def _encoding(path, encoding, edit):
    path.write_bytes(path.read_text(encoding="utf-8").replace("²", "2").encode(encoding))


def _repeat(path, text, edit):
    path.write_text(text * edit["times"], encoding="utf-8")


def _link(path, target, edit):
    path.unlink(missing_ok=True)
    path.symlink_to(target)


WAYS = {
    "replace": _replace,
    "write": _write,
    "delete": _delete,
    "rename": _rename,
    "copy": _copy,
    "encoding": _encoding,
    "link": _link,
    "repeat": _repeat,
}
