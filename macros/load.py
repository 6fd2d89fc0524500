"""Reads data/ into a Report, or says every problem at once.

Knows which file holds what; nothing of pages. Text of a file becomes plain data in strict_yaml.py, records in the
model; the rules then look at all of them together.
"""

from pathlib import Path

from macros.language.translations import LEDGER, Ledger, marked
from macros.language.translations import read as read_pairs
from macros.model import (
    Achievements,
    Budget,
    Corrections,
    Edition,
    Frame,
    Glossary,
    Initiative,
    Labels,
    NumberExceptions,
    Outcomes,
    Overview,
    Promise,
    Report,
    Site,
    Synonyms,
    Topics,
)  # fmt: skip
from macros.model.publishing import publish
from macros.reading.damage import without_conflicts
from macros.reading.fields_in_place import names_of
from macros.reading.files import edition_folders, initiative_files, is_there, name, strange_files, text_of
from macros.reading.record import record_of
from macros.reading.strict_yaml import Mapping, parse
from macros.rules import RULES
from macros.rules.drafts import is_draft, stands_in, still_open, without_drafts
from macros.rules.needs import Reading, problems_found
from macros.wording.problems import ERROR, InvalidData, Place, Problem, in_order, problem, with_line, without_follow_ups

SITE_FILES = {"site": Site, "labels": Labels, "glossary": Glossary, "topics": Topics, "synonyms": Synonyms}
OPTIONAL_FILES = {"number_exceptions": NumberExceptions}  # a city without exceptions has no such file
EDITION_FILES = {
    "report": Frame,
    "overview": Overview,
    "budget": Budget,
    "achievements": Achievements,
    "corrections": Corrections,
}
PART_OF_FILE = {"glossary": "terms", "report": "frame"}  # where a file and what it holds are called differently
OUTCOMES = "outcomes"  # of the edition before: the oldest edition has none
PROMISES = "addresses.txt"
SCHEMAS = ".schemas"
OTHER_SITE_FILES = ("README.md", PROMISES, LEDGER, SCHEMAS)
FRAME, SOURCE = "report.yml", "source.txt"
INITIATIVES = "initiatives"


def load(folder: Path, more_rules=()) -> Report:
    """The report in `folder` as it is published, corrections made. Raises InvalidData with every problem that blocks."""
    report, problems = examine(folder, more_rules)
    if report is None:
        raise InvalidData(found for found in problems if found.severity == ERROR)
    return report


def examine(folder: Path, more_rules=()) -> tuple[Report | None, tuple[Problem, ...]]:
    """The report as it is published, or None where a problem blocks that; and every problem, the gravest first.

    What cannot be read hides nothing else: every rule judges what was read, as far as that is enough for it.
    """
    reader, rules = _Reader(), (*RULES, *more_rules)
    whole = reader.read(folder)
    reading = without_drafts(whole)
    found = [*reader.problems, *(one for rule in rules for one in problems_found(rule, reading))]
    left = [one for rule in rules for one in problems_found(rule, whole) if one not in found] if whole.drafts else []
    both = (without_follow_ups(found), map(still_open, without_follow_ups([*reader.of_drafts, *left])))
    problems = in_order(reader.with_line(one) for some in both for one in some)
    if _blocked(problems):
        return None, problems
    editions = tuple(publish(edition) for edition in reading.report.editions)
    return reading.report.model_copy(update={"editions": editions}), problems


def read(folder: Path) -> tuple[Report | None, list[Problem]]:
    """The report in `folder` as printed, drafts and all, before any rule; None where a file to publish could not be read."""
    reader = _Reader()
    reading = reader.read(folder)
    problems = list(in_order(reader.with_line(one) for one in reader.problems))
    return (None if _blocked(problems) else reading.report), problems


def read_ledger(folder: Path) -> tuple[Ledger, list[Problem]]:
    """The accepted translations in `folder`, none where the file is missing; and its problems."""
    return (reader := _Reader()).ledger(folder / LEDGER), reader.problems


def _blocked(problems):
    return any(found.severity == ERROR for found in problems)


class _Reader:
    """Reads files one by one and remembers their problems, their text, and which parts of the report are not whole."""

    def __init__(self):
        self.problems, self.of_drafts, self.texts, self.absent, self.broken = [], [], {}, set(), set()

    def read(self, folder):
        site = {file: self.record(folder / f"{file}.yml", model, "") for file, model in SITE_FILES.items()}
        folders = edition_folders(folder)
        exceptions = self.optional(folder, "number_exceptions")
        known = {
            *(f"{file}.yml" for file in (*SITE_FILES, *OPTIONAL_FILES)),
            *OTHER_SITE_FILES,
            *(path.name for path in folders),
        }
        if strange_files(folder, known, self.problems):
            self.broken.add(("", "editions"))
        editions = [self.edition(path) for path in folders]
        if not editions:
            self.problems.append(problem(Place(name(folder)), "no-edition"))
            self.broken.add(("", "editions"))
        report = Report.model_construct(
            site=site["site"],
            labels=site["labels"],
            terms=site["glossary"].terms if site["glossary"] else (),
            topics=site["topics"].topics if site["topics"] else (),
            synonyms=site["synonyms"].groups if site["synonyms"] else (),
            editions=tuple(sorted(editions, key=lambda one: one.frame.year if one.frame else 0, reverse=True)),
            promises=tuple(self.promises(folder / PROMISES)),
            number_exceptions=exceptions.exceptions if exceptions else (),
        )
        report = marked(report, self.ledger(folder / LEDGER))
        drafts = {path.name: name(path) for path in folders if is_draft(self.texts.get(name(path / FRAME), ""))}
        self.of_drafts = [one for one in self.problems if stands_in(one, {*drafts.values()})]
        self.problems = [one for one in self.problems if one not in self.of_drafts]
        return Reading(report, frozenset(self.absent), frozenset(self.broken), frozenset(drafts))

    def optional(self, folder, file):
        return self.record(path, OPTIONAL_FILES[file], "") if is_there(path := folder / f"{file}.yml") else None

    def ledger(self, path):
        ledger, strange = read_pairs((self.text(path) if is_there(path) else None) or "", name(path))
        self.problems.extend(strange)
        return ledger

    def promises(self, path):
        """The addresses that the list of published addresses holds; none where a city has not published anything yet."""
        text = (self.text(path) if is_there(path) else None) or ""
        for number, line in enumerate(text.split("\n"), 1):
            if line.strip() and not line.startswith("#"):
                promise = Mapping(address=line.strip())
                promise.place, promise.places = Place(name(path), number), {}
                yield Promise.model_validate(promise)

    def edition(self, folder):
        parts = {
            PART_OF_FILE.get(file, file): self.record(folder / f"{file}.yml", model, folder.name)
            for file, model in EDITION_FILES.items()
        }
        outcomes = folder / f"{OUTCOMES}.yml"
        parts[OUTCOMES] = (self.record(outcomes, Outcomes, folder.name) if is_there(outcomes) else None) or Outcomes()
        known = {f"{file}.yml" for file in (*EDITION_FILES, OUTCOMES)} | {SOURCE, INITIATIVES}
        strange_files(folder, known, self.problems)
        before, source = len(self.problems), self.text(folder / SOURCE)
        if source is not None and not source.strip():
            self.problems.append(problem(Place(name(folder / SOURCE)), "source-empty"))
        if len(self.problems) > before:  # with two versions of a line, no line number below is right
            self.lack(folder.name, "source")
        order = {sector.id: sector.number for sector in parts["frame"].sectors} if parts["frame"] else {}
        initiatives = [one for one in self.initiatives(folder / INITIATIVES, folder.name) if one]
        return Edition.model_construct(
            id=folder.name,
            **parts,
            initiatives=tuple(sorted(initiatives, key=lambda one: (order.get(one.sector, 0), one.number, one.id))),
            source=tuple((source or "").split("\n")),
        )

    def initiatives(self, folder, edition):
        paths, nothing_strange = initiative_files(folder, self.problems)
        if not nothing_strange:
            self.broken.add((edition, INITIATIVES))
        for path in paths:
            initiative = self.record(path, Initiative, edition, INITIATIVES)
            if initiative and initiative.id != path.stem:
                original, values = path.with_stem(initiative.id), dict(id=initiative.id, name=path.stem)
                if original in paths:  # what it repeats is said once, not record by record
                    self.broken.add((edition, INITIATIVES))
                    self.problems.append(problem(initiative.place("id"), "copied-file", file=name(original), **values))
                    continue
                wrong = problem(initiative.place("id"), "id-is-file-name", swap=(initiative.id, path.stem), **values)
                self.problems.append(wrong)
            yield initiative

    def record(self, path, model, edition, part=None):
        """The record in a file, without the list items that no record can be made of; None where nothing is left."""
        part = part or PART_OF_FILE.get(path.stem, path.stem)
        before, text = len(self.problems), self.text(path)
        data = parse(text, name(path), self.problems, names_of(model)) if text is not None else None
        record, found = record_of(data, model, name(path)) if data is not None else (None, [])
        self.problems.extend(found)
        if any(one.severity == ERROR for one in self.problems[before:]):
            self.broken.add((edition, part))
        if record is None and part != INITIATIVES:
            self.lack(edition, part)
        return record

    def text(self, path):
        text = text_of(path, self.problems)
        self.texts[name(path)] = text or ""
        return without_conflicts(text, name(path), self.problems) if text and path.suffix == ".txt" else text

    def lack(self, edition, part):
        self.absent.add((edition, part))
        self.broken.add((edition, part))

    def with_line(self, found):
        return with_line(found, self.texts.get(found.place.file, ""))
