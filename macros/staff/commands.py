"""The commands that write for staff: schemas for editors, a new edition.

Knows arguments and files; what is written is decided elsewhere. Each command returns the program's exit status.
"""

import argparse
import json
from pathlib import Path

from macros.language.periods import period_in_every_language
from macros.load import Loaded, load
from macros.model import Edition
from macros.model.files import SCHEMAS
from macros.reading.files import shown_path
from macros.reading.typed_paths import last_name, typed_path
from macros.staff import new_city
from macros.staff.carried_topics import with_new_edition
from macros.staff.new_edition import new_edition
from macros.staff.schemas import globs, schemas
from macros.wording.languages import LANGUAGES
from macros.wording.problems import InvalidData
from macros.wording.words import both, say

VS_CODE = Path(".vscode", "settings.json")


def add_commands(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Adds every command to the parser; `run` of the parsed options is the function to call."""
    command = commands.add_parser(
        "schemas", help="편집기를 위한 JSON Schema를 씁니다 / write the JSON Schemas for editors"
    )
    command.add_argument("--data", type=typed_path, default=Path("data"), help="the data folder (data)")
    command.set_defaults(run=_schemas)
    new = commands.add_parser("new", help="새로 시작합니다 / start something new").add_subparsers(
        dest="what", required=True
    )
    command = new.add_parser(
        "edition", help="다음 연도나 반기의 폴더를 시작합니다 / start the folder of the next year or half-year"
    )
    command.add_argument(
        "year", type=last_name, metavar="YEAR[-HALF]", help="the year of the new report; with -1 or -2, the half of it"
    )
    command.add_argument("--data", type=typed_path, default=Path("data"), help="the data folder (data)")
    command.set_defaults(run=_new_edition)
    new_city.add_command(new)


def _schemas(options: argparse.Namespace) -> int:
    folder, written = options.data / SCHEMAS, schemas()
    folder.mkdir(exist_ok=True)
    for old in set(folder.glob("*.json")) - {folder / name for name in written}:
        old.unlink()
    for name, text in written.items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
    path = options.data.parent / VS_CODE
    if path.exists():
        settings = {**json.loads(path.read_text(encoding="utf-8")), "yaml.schemas": globs()}
        path.write_text(json.dumps(settings, ensure_ascii=False, indent=2) + "\n", encoding="utf-8", newline="\n")
    print(f"{folder}: {both('files_written', count=len(written))}")
    return 0


def _new_edition(options: argparse.Namespace) -> int:
    folder = options.data / options.year
    if folder.exists():
        print(both("year_started", folder=folder))
        return 1
    loaded = _only_read(options.data)
    last = loaded.printed.editions[0]
    if last.frame is None or last.frame.status == "draft":
        print(both("year_in_draft", edition=period_in_every_language(last.id)))
        return 1
    try:
        files = new_edition(_texts_of(last, options.data, loaded), last, options.year)
    except ValueError:
        last_name, next_year = period_in_every_language(last.id), last.period.year + 1
        print(both("no_later_year", last=last_name, year=next_year, id=options.year))
        return 1
    for name, text in files.items():
        path = options.data / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    for lang in LANGUAGES:
        print(f"{folder}: {say('draft_started', lang, count=len(files))}")
    topics = options.data / "topics.yml"
    carried = with_new_edition(loaded.texts[shown_path(topics)], loaded.printed.topics, last, options.year)
    topics.write_text(carried, encoding="utf-8", newline="\n")
    print(f"{topics}: {both('topics_carried', edition=period_in_every_language(options.year))}")
    return 0


def _only_read(folder: Path) -> Loaded:
    """What the folder holds, before any rule. Raises InvalidData where anything but a draft cannot be read."""
    loaded = load(folder, rules=None)
    if loaded.accepted is None:
        raise InvalidData(loaded.problems)
    return loaded


def _texts_of(edition: Edition, folder: Path, loaded: Loaded) -> dict[str, str]:
    """The text of every file of an edition, by its path inside the edition's folder."""
    start = f"{shown_path(folder / edition.id)}/"
    return {path.removeprefix(start): text for path, text in loaded.texts.items() if path.startswith(start)}
