"""Reads a folder of data, file by file, into what can be read of a report.

Knows which file holds which part of it; how one file is read, the room reading knows.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from macros.language.translations import Ledger, marked
from macros.language.translations import read as read_pairs
from macros.model import Edition, Initiative, Outcomes, Promise, Record, Report, files
from macros.reading.damage import without_conflicts
from macros.reading.files import edition_folders, initiative_files, is_there, shown_path, strange_files, text_of
from macros.reading.record import read_record
from macros.reading.strict_yaml import Mapping
from macros.rules.drafts import is_draft, stands_in
from macros.rules.needs import Reading
from macros.wording.problems import ERROR, Place, Problem, problem


@dataclass
class Reader:
    """Reads files one by one and remembers their problems, their text, and which parts of the report are not whole."""

    problems: list[Problem] = field(default_factory=list)
    of_drafts: list[Problem] = field(default_factory=list)
    texts: dict[str, str] = field(default_factory=dict)
    absent: set[tuple[str, str]] = field(default_factory=set)
    broken: set[tuple[str, str]] = field(default_factory=set)
    ledger: Ledger = field(default_factory=Ledger)

    def read(self, folder: Path) -> Reading:
        site = {file: self.record(folder / f"{file}.yml", "") for file in files.SITE_FILES}
        folders = edition_folders(folder)
        site |= {
            file: self.record(path, "") for file in files.OPTIONAL_FILES if is_there(path := folder / f"{file}.yml")
        }
        known = {f"{file}.yml" for file in (*files.SITE_FILES, *files.OPTIONAL_FILES)}
        if strange_files(folder, {*known, *files.OTHER_SITE_FILES, *(path.name for path in folders)}, self.problems):
            self.broken.add(("", "editions"))
        editions = [self.edition(path) for path in folders]
        if not editions:
            self.problems.append(problem(Place(shown_path(folder)), "no-edition"))
            self.broken.add(("", "editions"))
        report = Report.model_construct(
            site=site["site"],
            labels=site["labels"],
            terms=_inside(site["glossary"], "terms"),
            topics=_inside(site["topics"], "topics"),
            synonyms=_inside(site["synonyms"], "groups"),
            editions=tuple(sorted(editions, key=lambda edition: edition.period, reverse=True)),
            promises=tuple(self.promises(folder / files.PROMISES)),
            number_exceptions=_inside(site.get("number_exceptions"), "exceptions"),
        )
        self.ledger, strange = read_pairs(self.optional_text(folder / files.LEDGER), shown_path(folder / files.LEDGER))
        self.problems.extend(strange)
        drafts = {
            path.name: shown_path(path)
            for path in folders
            if is_draft(self.texts.get(shown_path(path / files.FRAME), ""))
        }
        in_drafts = [stands_in(finding, {*drafts.values()}) for finding in self.problems]
        self.of_drafts = [finding for finding, inside in zip(self.problems, in_drafts, strict=True) if inside]
        self.problems = [finding for finding, inside in zip(self.problems, in_drafts, strict=True) if not inside]
        broken, absent = frozenset(self.broken), frozenset(self.absent)
        return Reading(marked(report, self.ledger), absent, broken, frozenset(drafts))

    def promises(self, path: Path) -> Iterator[Promise]:
        """The addresses that the list of published addresses holds; none where a city has published nothing yet."""
        for number, line in enumerate(self.optional_text(path).split("\n"), 1):
            if line.strip() and not line.startswith("#"):
                promise = Mapping(address=line.strip())
                promise.place, promise.places = Place(shown_path(path), number), {}
                yield Promise.model_validate(promise)

    def edition(self, folder: Path) -> Edition:
        parts = {
            files.PART_OF_FILE.get(file, file): self.record(folder / f"{file}.yml", folder.name)
            for file in files.EDITION_FILES
        }
        outcomes = folder / f"{files.OUTCOMES}.yml"
        parts[files.OUTCOMES] = (self.record(outcomes, folder.name) if is_there(outcomes) else None) or Outcomes()
        known = {f"{file}.yml" for file in (*files.EDITION_FILES, files.OUTCOMES)} | {files.SOURCE, files.INITIATIVES}
        strange_files(folder, known, self.problems)
        before, source = len(self.problems), self.text(folder / files.SOURCE)
        if source is not None and not source.strip():
            self.problems.append(problem(Place(shown_path(folder / files.SOURCE)), "source-empty"))
        if len(self.problems) > before:  # with two versions of a line, no line number below is right
            self.lack(folder.name, "source")
        order = {sector.id: sector.line for sector in _inside(parts["frame"], "sectors")}
        initiatives = [
            initiative for initiative in self.initiatives(folder / files.INITIATIVES, folder.name) if initiative
        ]
        initiatives.sort(key=lambda initiative: (order.get(initiative.sector, 0), initiative.line, initiative.id))
        lines = tuple((source or "").split("\n"))
        return Edition.model_construct(id=folder.name, **parts, initiatives=tuple(initiatives), source=lines)

    def initiatives(self, folder: Path, edition: str) -> Iterator[Initiative | None]:
        paths, nothing_strange = initiative_files(folder, self.problems)
        if not nothing_strange:
            self.broken.add((edition, files.INITIATIVES))
        there = set(paths)
        for path in paths:
            initiative: Initiative | None = self.record(path, edition, "initiative")
            if initiative and initiative.id != path.stem:
                original, id, name = path.with_stem(initiative.id), initiative.id, path.stem
                if original in there:  # what it repeats is said once, not record by record
                    self.broken.add((edition, files.INITIATIVES))
                    self.problems.append(
                        problem(initiative.place("id"), "copied-file", file=shown_path(original), id=id, name=name)
                    )
                    continue
                place, swap = initiative.place("id"), (id, name)
                self.problems.append(problem(place, "id-is-file-name", swap=swap, id=id, name=name))
            yield initiative

    def record(self, path: Path, edition: str, kind: str | None = None) -> Any:  # what kind, MODELS knows
        """The record in a file, without the list items that no record can be made of; None where nothing is left."""
        model = files.MODELS[kind or path.stem]
        part = files.INITIATIVES if kind else files.PART_OF_FILE.get(path.stem, path.stem)
        before, text = len(self.problems), self.text(path)
        record, findings = read_record(text, model, shown_path(path)) if text is not None else (None, [])
        self.problems.extend(findings)
        if any(finding.severity == ERROR for finding in self.problems[before:]):
            self.broken.add((edition, part))
        if record is None and part != files.INITIATIVES:
            self.lack(edition, part)
        return record

    def text(self, path: Path) -> str | None:
        text = text_of(path, self.problems)
        self.texts[shown_path(path)] = text or ""
        return without_conflicts(text, shown_path(path), self.problems) if text and path.suffix == ".txt" else text

    def optional_text(self, path: Path) -> str:
        return (self.text(path) if is_there(path) else None) or ""

    def lack(self, edition: str, part: str) -> None:
        self.absent.add((edition, part))
        self.broken.add((edition, part))


def _inside(record: Record | None, field: str) -> tuple[Any, ...]:
    return getattr(record, field) if record else ()
