"""Reads data/ into a Report, or says every problem at once.

Knows which file holds what; nothing of pages. Text of a file becomes plain data in strict_yaml.py, records in the
model; the rules then look at all of them together.
"""

import re
from pathlib import Path

from pydantic import ValidationError

from macros.corrections import publish
from macros.field_problems import field_problems
from macros.model import (
    Achievements, Budget, Corrections, Edition, Frame, Glossary, Initiative, Labels, Overview, Promise, Report, Site, Synonyms, Topics,
)  # fmt: skip
from macros.problems import ERROR, InvalidData, Place, Problem, problem
from macros.rules import RULES
from macros.strict_yaml import Mapping, decode, parse
from macros.translations import LEDGER, Ledger, marked
from macros.translations import read as read_pairs

SITE_FILES = {"site": Site, "labels": Labels, "glossary": Glossary, "topics": Topics, "synonyms": Synonyms}
EDITION_FILES = {
    "report": Frame,
    "overview": Overview,
    "budget": Budget,
    "achievements": Achievements,
    "corrections": Corrections,
}
PROMISES = "addresses.txt"
OTHER_SITE_FILES = ("README.md", PROMISES, LEDGER)
SOURCE = "source.txt"
INITIATIVES = "initiatives"
NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def load(folder: Path, more_rules=()) -> Report:
    """The report in `folder` as it is published, corrections made. Raises InvalidData with every problem that blocks."""
    report, problems = examine(folder, more_rules)
    if report is None:
        raise InvalidData(found for found in problems if found.severity == ERROR)
    return report


def examine(folder: Path, more_rules=()) -> tuple[Report | None, list[Problem]]:
    """The report as it is published, or None where a problem blocks that; and every problem, warnings too."""
    report, problems = read(folder)
    if report is None or problems:
        return None, problems
    ledger, problems = read_ledger(folder)
    report = marked(report, ledger)
    problems += [found for rule in (*RULES, *more_rules) for found in rule(report)]
    if any(found.severity == ERROR for found in problems):
        return None, problems
    editions = tuple(publish(edition) for edition in report.editions)
    return report.model_copy(update={"editions": editions}), problems


def read_ledger(folder: Path) -> tuple[Ledger, list[Problem]]:
    """The accepted translations in `folder`, none where the file is missing; and its problems."""
    path, problems = folder / LEDGER, []
    text = _text(path, problems) if path.exists() else ""
    ledger, strange = read_pairs(text or "", _name(path))
    return ledger, problems + strange


def read(folder: Path) -> tuple[Report | None, list]:
    """The report in `folder` as printed, before any rule across records; None where a file could not be read."""
    problems = []
    site = {name: _record(folder / f"{name}.yml", model, problems) for name, model in SITE_FILES.items()}
    editions = [_edition(path, problems) for path in _editions(folder, problems)]
    promises = tuple(_promises(folder / PROMISES, problems))
    if problems:
        return None, problems
    report = Report(
        site=site["site"],
        labels=site["labels"],
        terms=site["glossary"].terms,
        topics=site["topics"].topics,
        synonyms=site["synonyms"].groups,
        editions=tuple(sorted(editions, key=lambda edition: edition.frame.year, reverse=True)),
        promises=promises,
    )
    return report, problems


def _editions(folder, problems):
    known = {f"{name}.yml" for name in SITE_FILES} | set(OTHER_SITE_FILES)
    paths = sorted(folder.iterdir()) if folder.is_dir() else []
    for path in paths:
        if path.name not in known and not (path.is_dir() and NAME.fullmatch(path.name)):
            problems.append(problem(Place(_name(path)), "strange-file", name=path.name, names=", ".join(sorted(known))))
    editions = [path for path in paths if path.is_dir() and NAME.fullmatch(path.name)]
    if not editions:
        problems.append(problem(Place(_name(folder)), "no-edition"))
    return editions


def _edition(folder, problems):
    frame, overview, budget, achievements, corrections = (
        _record(folder / f"{name}.yml", model, problems) for name, model in EDITION_FILES.items()
    )
    known = {f"{name}.yml" for name in EDITION_FILES} | {SOURCE, INITIATIVES}
    for path in sorted(folder.iterdir()):
        if path.name not in known:
            problems.append(problem(Place(_name(path)), "strange-file", name=path.name, names=", ".join(sorted(known))))
    initiatives = [_initiative(path, problems) for path in _initiative_files(folder / INITIATIVES, problems)]
    source = _text(folder / SOURCE, problems)
    if problems:
        return None
    order = {sector.id: sector.number for sector in frame.sectors}
    return Edition(
        id=folder.name,
        frame=frame,
        overview=overview,
        budget=budget,
        achievements=achievements,
        corrections=corrections,
        initiatives=tuple(sorted(initiatives, key=lambda one: (order.get(one.sector, 0), one.number, one.id))),
        source=tuple(source.split("\n")),
    )


def _initiative_files(folder, problems):
    if not folder.is_dir():
        problems.append(problem(Place(_name(folder)), "missing-file"))
        return
    for path in sorted(folder.iterdir()):
        if path.suffix != ".yml":
            problems.append(problem(Place(_name(path)), "strange-file", name=path.name, names="*.yml"))
        elif not NAME.fullmatch(path.stem):
            problems.append(problem(Place(_name(path)), "file-name", name=path.name))
        else:
            yield path


def _initiative(path, problems):
    initiative = _record(path, Initiative, problems)
    if initiative and initiative.id != path.stem:
        problems.append(problem(initiative.place("id"), "id-is-file-name", id=initiative.id, name=path.stem))
    return initiative


def _promises(path, problems):
    """The addresses that the list of published addresses holds; none where a city has not published anything yet."""
    text = _text(path, problems) if path.exists() else None
    for number, line in enumerate((text or "").split("\n"), 1):
        if line.strip() and not line.startswith("#"):
            promise = Mapping(address=line.strip())
            promise.place, promise.places = Place(_name(path), number), {}
            yield Promise.model_validate(promise)


def _record(path, model, problems):
    before = len(problems)
    text = _text(path, problems)
    data = parse(text, _name(path), problems) if text is not None else None
    if data is None or len(problems) > before:
        return None
    try:
        return model.model_validate(data)
    except ValidationError as error:
        problems.extend(field_problems(error, model, data, _name(path)))
        return None


def _text(path, problems):
    if path.is_symlink() or path.is_dir():
        problems.append(problem(Place(_name(path)), "not-a-file"))
        return None
    if not path.is_file():
        problems.append(problem(Place(_name(path)), "missing-file"))
        return None
    return decode(path.read_bytes(), _name(path), problems)


def _name(path):
    """The path as staff know it: from the folder that the data folder stands in."""
    try:
        return path.relative_to(Path.cwd()).as_posix()
    except ValueError:
        return path.as_posix()
