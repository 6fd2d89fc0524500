"""Bad edits of the fictional city's data, each a small file beside its exact message.

A case is a YAML file: `edits`, each of one file by one of the ways below, and `says`, what the check answers.
"""

import os
import shutil
from dataclasses import dataclass
from pathlib import Path

import yaml
from projects import fictional_data

from macros.problems import InvalidData
from macros.shortcodes import load_site

FOLDER = Path(__file__).parent / "bad"


@dataclass(frozen=True)
class Case:
    """One bad edit: what is done to the data, and what the check says."""

    edits: tuple[dict, ...]
    says: str


def cases() -> dict[str, Path]:
    """Every case by its name, 'rules/share'."""
    return {path.relative_to(FOLDER).with_suffix("").as_posix(): path for path in sorted(FOLDER.rglob("*.yml"))}


def case(path: Path) -> Case:
    """One case, as its file has it."""
    read = yaml.safe_load(path.read_text(encoding="utf-8"))
    return Case(tuple(read["edits"]), read["says"].rstrip("\n"))


def problems(edits, folder: Path):
    """The problems found in a copy of the data in `folder` once every edit is made; none when it can be published."""
    data = fictional_data(folder / "data")
    for edit in edits:
        make(edit, data)
    before = Path.cwd()
    os.chdir(folder)
    try:
        load_site(Path("data"))
    except InvalidData as error:
        return error
    finally:
        os.chdir(before)
    return None


def make(edit: dict, data: Path) -> None:
    """Makes one edit: replaces a text that stands there once, or does to the whole file what the edit says."""
    path = data / edit["file"]
    [(way, value)] = [(key, value) for key, value in edit.items() if key in WAYS]
    WAYS[way](path, value, edit)


def _replace(path, old, edit):
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {edit['file']}"
    path.write_text(text.replace(old, edit["by"]), encoding="utf-8")


def _write(path, text, edit):
    path.write_text(text, encoding="utf-8")


def _delete(path, _, edit):
    shutil.rmtree(path) if path.is_dir() else path.unlink()


def _rename(path, name, edit):
    path.rename(path.parents[len(Path(edit["file"]).parts) - 1] / name)


def _encoding(path, encoding, edit):
    path.write_bytes(path.read_text(encoding="utf-8").replace("²", "2").encode(encoding))


def _link(path, target, edit):
    path.unlink()
    path.symlink_to(target)


WAYS = {
    "replace": _replace,
    "write": _write,
    "delete": _delete,
    "rename": _rename,
    "encoding": _encoding,
    "link": _link,
}
