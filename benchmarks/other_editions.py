"""One edition of a report, repeated: its records so many times over, each with its line of print, and the next year's.

Knows which records may be repeated and what refers to them; nothing of other editions but the pending projects before.
"""

import copy
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

import yaml_files
from names import named

PARTS = ("report", "overview", "budget", "achievements", "corrections")
SAID = ("title", "label", "text")
"""The texts of a record that print has on its line."""

Record = dict[str, Any]


@dataclass(frozen=True)
class Edition:
    """What the files of an edition hold, by name; its initiatives; its print."""

    parts: dict[str, Any]
    initiatives: list[Record]
    source: list[str]

    @property
    def ids(self) -> set[str]:
        """The ids of what may be repeated: achievements, and initiatives with all they hold."""
        repeated = (self.parts["achievements"]["achievements"], self.initiatives)
        return {record["id"] for record in records(repeated) if "id" in record}


def read(folder: Path) -> Edition:
    """The edition in a folder of data."""
    return Edition(
        parts={name: yaml_files.read(folder / f"{name}.yml") for name in PARTS},
        initiatives=[yaml_files.read(path) for path in sorted((folder / "initiatives").iterdir())],
        source=(folder / "source.txt").read_text(encoding="utf-8").split("\n"),
    )


def write(edition: Edition, folder: Path) -> None:
    """Writes the edition over whatever the folder holds."""
    for name, part in edition.parts.items():
        yaml_files.write(folder / f"{name}.yml", part)
    for initiative in edition.initiatives:
        yaml_files.write(folder / "initiatives" / f"{initiative['id']}.yml", initiative)
    (folder / "source.txt").write_text("\n".join(edition.source), encoding="utf-8", newline="\n")


def grown(edition: Edition, times: int, year: str, names: Random, kept: set[str]) -> Edition:
    """The edition of a year with its records so many times; every text that is not the original's has another name.

    Texts whose English is quoted elsewhere are `kept` as they are.
    """
    edition, original = copy.deepcopy(edition), year == edition.parts["report"]["year"]
    parts, source = edition.parts, list[str]()
    moved, added = dict[int, int](), list[tuple[list[Record], list[Record]]]()
    blocks = {lines[-1]: (of, lines) for of, lines in _blocks(edition)}
    for number, line in enumerate(edition.source, 1):
        source.append(line)
        moved[number] = len(source)
        of, lines = blocks.get(number, ([], []))
        for time in range(2, times + 1 if of else 0):
            at = {old: len(source) + place for place, old in enumerate(lines, 1)}
            source += [edition.source[old - 1] for old in lines]
            again = [_again(record, time) for record in of]
            _move(again, at)
            _number(again, (time - 1) * len(of), source)
            _name(again, source, names, kept)
            added.append((of, again))
    repeated = edition.ids
    _move([*parts.values(), edition.initiatives], moved)
    if not original:
        _name([parts["achievements"]["achievements"], edition.initiatives], source, names, kept)
    for of, again in added:
        (edition.initiatives if "sector" in of[0] else parts["achievements"]["achievements"]).extend(again)
    _count_achievements(parts["achievements"], source)
    for kind in ("corrections", "open_questions"):
        parts["corrections"][kind] = [
            *_misprints(parts["corrections"][kind], repeated, times, "" if original else year)
        ]
    parts["report"]["year"] = year
    parts["report"].pop("source_fingerprint", None)
    return Edition(parts, edition.initiatives, source)


def records(part: Any) -> Iterator[Record]:
    """Every mapping in a part of a report, from the outside in."""
    if isinstance(part, dict):
        yield part
    for inner in part.values() if isinstance(part, dict) else part if isinstance(part, list | tuple) else ():
        yield from records(inner)


def _blocks(edition: Edition) -> Iterator[tuple[list[Record], list[int]]]:
    """What is repeated together: the records, and their lines of print."""
    achievements = edition.parts["achievements"]["achievements"]
    yield achievements, [int(achievement["line"]) for achievement in achievements]
    sectors = sorted(edition.parts["report"]["sectors"], key=lambda sector: int(sector["line"]))
    ends = [int(sector["line"]) for sector in sectors[1:]] + [len(edition.source) + 1]
    for sector, end in zip(sectors, ends, strict=True):
        own = [initiative for initiative in edition.initiatives if initiative["sector"] == sector["id"]]
        yield own, [*range(int(sector["line"]) + 1, end)]


def _again(record: Record, time: int) -> Record:
    again = copy.deepcopy(record)
    for inner in records(again):
        if "id" in inner:
            inner["id"] = f"{inner['id']}-{time}"
    return again


def _move(part: Any, lines: dict[int, int]) -> None:
    for record in records(part):
        for name in [name for name in record if name == "line" or name.endswith("_line")]:
            record[name] = str(lines[int(record[name])])
        if "header_lines" in record:
            record["header_lines"] = [str(lines[int(line)]) for line in record["header_lines"]]


def _number(part: list[Record], more: int, source: list[str]) -> None:
    """Numbers initiatives on from those before, as print does: ③, or 13 after ⑫."""
    for record in [record for record in part if "number" in record]:
        record["number"], line = str(int(record["number"]) + more), int(record["line"]) - 1
        source[line] = f"{record['number']} {source[line].partition(' ')[2]}"


def _name(part: Any, source: list[str], names: Random, kept: set[str]) -> None:
    """Gives every text that stands once and alone on its line another name, there as well."""
    for record in records(part):
        line = int(record.get("line", 0)) - 1
        for field in [field for field in SAID if line >= 0 and field in record]:
            text, printed = record[field], source[line]
            if printed.count(text["ko"]) == 1 and text.get("en") not in kept:
                record[field] = named(text, names)
                source[line] = printed.replace(text["ko"], record[field]["ko"])


def _count_achievements(part: Record, source: list[str]) -> None:
    """Declares how many achievements there are, as print does."""
    total, count, line = part["total"], str(len(part["achievements"])), int(part["total"]["line"]) - 1
    source[line] = source[line].replace(total["count"], count)
    total["text"] = {lang: text.replace(total["count"], count) for lang, text in total["text"].items()}
    total["count"] = count


def _misprints(entries: list[Record], repeated: set[str], times: int, year: str) -> Iterator[Record]:
    """The misprints, and those of what is repeated as often."""
    for entry in entries:
        own = f"{entry['id']}-{year}" if year else entry["id"]
        yield {**entry, "id": own}
        fields = [field.partition(".") for field in entry["at"]]
        if all(id in repeated for id, _, _ in fields):
            for time in range(2, times + 1):
                at = [f"{id}-{time}{dot}{name}" for id, dot, name in fields]
                yield {**entry, "id": f"{own}-{time}", "at": at}
