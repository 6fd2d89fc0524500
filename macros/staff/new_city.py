"""Starts the site of another city: a small example edition, and an about page, in place of what stands there.

Knows the files of the example (macros/staff/example) and what stays; what an edition may hold, the rules know.
"""

import argparse
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

from macros.language.translations import pair
from macros.model.files import README, SCHEMAS
from macros.reading.files import contents, shown_path
from macros.reading.typed_paths import typed_path
from macros.staff.accepting import add, fold
from macros.staff.waiting import waiting
from macros.wording.languages import LANGUAGES
from macros.wording.words import both, say

EXAMPLE = Path(__file__).parent / "example"
EDITION = "edition"  # what the folder of the example is called, in place of its year
LABELS = "labels.yml"
KEPT = (README, LABELS, SCHEMAS)
KOREAN = re.compile(r"[가-힣][가-힣 ·]{0,39}")
ENGLISH = re.compile(r"[A-Z][A-Za-z '.-]{0,59}")
YEAR = re.compile(r"[1-9][0-9]{3}")
PLACE = re.compile(r"\{(ko|en|year|before)\}")


def add_command(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Adds the command to those of `python -m macros new`."""
    command = commands.add_parser(
        "city", help="다른 도시의 누리집을 예시로 시작합니다 / start the site of another city with an example"
    )
    command.add_argument("ko", metavar="KOREAN", help="the name of the city in Korean")
    command.add_argument("en", metavar="ENGLISH", help="the name of the city in English")
    command.add_argument("year", metavar="YEAR", help="the year of its first report")
    command.add_argument(
        "--data", type=typed_path, default=Path("data"), help="the data folder (data); docs/ is beside it"
    )
    command.add_argument("--replace", action="store_true", help="delete the data and the about page that stand there")
    command.set_defaults(run=new_city)


def new_city(options: argparse.Namespace) -> int:
    """Runs the command; 1 where an argument is wrong, or where something would be deleted that nobody agreed to."""
    data, docs = options.data, options.data.parent / "docs"
    if wrong := list(_wrong(options)):
        print("\n".join(wrong))
        return 1
    going = list(_going(data, docs))
    if going and not options.replace:
        print("\n".join((both("city_replaces"), *(f"  {shown_path(path)}" for path in going))))
        return 1
    for path in going:
        _delete(path)
    places = {"ko": options.ko, "en": options.en, "year": options.year, "before": str(int(options.year) - 1)}
    for name, folder in (("data", data), ("docs", docs)):
        _copy(EXAMPLE / name, folder, places)
    _accept(data)
    for lang in LANGUAGES:
        print(say("city_started", lang, folder=shown_path(data / options.year)))
    return 0


def _wrong(options: argparse.Namespace) -> Iterator[str]:
    """What is wrong with the arguments, or with where the city is to stand."""
    if not KOREAN.fullmatch(options.ko):
        yield both("city_in_korean", name=options.ko)
    if not ENGLISH.fullmatch(options.en):
        yield both("city_in_english", name=options.en)
    if not YEAR.fullmatch(options.year):
        yield both("city_year", year=options.year)
    if not (options.data / LABELS).is_file():
        yield both("city_without_labels", file=shown_path(options.data / LABELS))


def _going(data: Path, docs: Path) -> Iterator[Path]:
    """What stands where the example goes, and what belongs to the report that was there."""
    yield from (path for path in contents(data) if path.name not in KEPT)
    for path in sorted((EXAMPLE / "docs").rglob("*.md")):
        there = docs / path.relative_to(EXAMPLE / "docs")
        if there.exists():
            yield there


def _delete(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink()


def _copy(example: Path, folder: Path, places: dict[str, str]) -> None:
    """Writes every file of the example, its {places} filled in; braces around anything else stay."""
    for source in sorted(path for path in example.rglob("*") if path.is_file()):
        first, *inside = source.relative_to(example).parts
        path = folder.joinpath(places["year"] if first == EDITION else first, *inside)
        path.parent.mkdir(parents=True, exist_ok=True)
        text = PLACE.sub(lambda place: places[place[1]], source.read_text(encoding="utf-8"))
        path.write_text(text, encoding="utf-8", newline="\n")


def _accept(data: Path) -> None:
    """Accepts what waits in a new city: the print, the English and the addresses of the example."""
    found = waiting(data)
    add(data, {*(pair(*one) for one in found.translations("new")), *found.addresses})
    for one in found.prints:
        with one.frame.open("a", encoding="utf-8", newline="\n") as end:
            end.write(f"{one.line}\n")
    fold(data)
