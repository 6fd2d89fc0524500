"""Reads a folder of data, file by file, into what can be read of a report.

Knows which file holds which part of it; how one file is read, the room reading knows.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from macros.language.translations import Ledger, marked
from macros.load.accepted import listed
from macros.load.memory import Memory
from macros.load.prose import prose_pages
from macros.model import Edition, Initiative, Outcomes, Promise, Record, Report, files
from macros.reading.files import (
    content_of,
    contents,
    edition_folders,
    files_of,
    initiative_files,
    is_there,
    read_text,
    shown_path,
    strange_files,
)
from macros.reading.record import read_record
from macros.rules.drafts import is_draft, stands_in
from macros.rules.needs import Reading
from macros.wording.languages import USUAL
from macros.wording.problems import ERROR, Place, Problem, problem

NO_OUTCOMES = Outcomes()


@dataclass
class Reader:
    """Reads files one by one and remembers their problems, their text, and which parts of the report are not whole.

    What equal files held in the run before, its `memory` knows.
    """

    memory: Memory
    problems: list[Problem] = field(default_factory=list)
    of_drafts: list[Problem] = field(default_factory=list)
    texts: dict[str, str] = field(default_factory=dict)
    absent: set[tuple[str, str]] = field(default_factory=set)
    broken: set[tuple[str, str]] = field(default_factory=set)
    ledger: Ledger = field(default_factory=Ledger)

    def read(self, folder: Path) -> Reading:
        site = {file: self.record(folder / f"{file}.yml", "") for file in files.SITE_FILES}
        folders = [path for path in edition_folders(folder) if path.name != files.ACCEPTED]
        site |= {
            file: self.record(path, "") for file in files.OPTIONAL_FILES if is_there(path := folder / f"{file}.yml")
        }
        known = {f"{file}.yml" for file in (*files.SITE_FILES, *files.OPTIONAL_FILES)} | {*files.OTHER_SITE_FILES}
        known |= {path.name for path in (*folders, folder / files.ACCEPTED) if path.is_dir()}
        if strange_files(folder, known, self.problems):
            self.broken.add(("", "editions"))
        folders = [path for path in folders if self.is_begun(path)]
        editions = [self.edition(path) for path in folders]
        if not editions and ("", "editions") not in self.broken:
            self.problems.append(problem(Place(shown_path(folder)), "no-edition"))
            self.broken.add(("", "editions"))
        languages = site["site"].languages if site["site"] else USUAL
        report = Report.model_construct(
            site=site["site"],
            labels=site["labels"],
            terms=_inside(site["glossary"], "terms"),
            topics=_inside(site["topics"], "topics"),
            synonyms=site["synonyms"],
            editions=tuple(sorted(editions, key=lambda edition: edition.period, reverse=True)),
            promises=self.accepted(folder),
            number_exceptions=_inside(site.get("number_exceptions"), "exceptions"),
            prose=prose_pages(folder.parent / files.PROSE, languages, self.text, self.memory),
        )
        report = self.memory.as_before("report", marked(report, self.ledger))
        drafts = {
            path.name: shown_path(path)
            for path in folders
            if is_draft(self.texts.get(shown_path(path / files.FRAME), ""))
        }
        in_drafts = [stands_in(finding, {*drafts.values()}) for finding in self.problems]
        self.of_drafts = [finding for finding, inside in zip(self.problems, in_drafts, strict=True) if inside]
        self.problems = [finding for finding, inside in zip(self.problems, in_drafts, strict=True) if not inside]
        broken, absent = frozenset(self.broken), frozenset(self.absent)
        return Reading(report, absent, broken, frozenset(drafts))

    def accepted(self, folder: Path) -> tuple[Promise, ...]:
        """The published addresses, each once; the accepted translations are noted as the ledger.

        What stands in the wrong list counts as well. A city that has published nothing yet has neither.
        """
        lists = [path for name in (files.LEDGER, files.PROMISES) if is_there(path := folder / name)]
        if (added := folder / files.ACCEPTED).is_dir():
            lists += files_of(added, ".txt", self.problems, files.README)
        found = [
            self.memory.of(listed, self.text(path) or "", shown_path(path), path.name == files.PROMISES)
            for path in lists
        ]
        self.problems.extend(finding for one in found for finding in one.problems)
        self.ledger = self.memory.of(Ledger, frozenset[str]().union(*(one.pairs for one in found)))
        promises: dict[str, Promise] = {}
        for promise in (promise for one in found for promise in one.promises):
            promises.setdefault(promise.address, promise)
        return tuple(promises.values())

    def is_begun(self, folder: Path) -> bool:
        """Whether a folder has a file that an edition is made of; of one that has none, it is said once."""
        names = (*(f"{file}.yml" for file in files.EDITION_FILES), files.INITIATIVES, files.SOURCE)
        if any(is_there(folder / name) for name in names):
            return True
        place = Place(shown_path(next(iter(contents(folder)), folder)))
        self.problems.append(problem(place, "edition-not-begun", folder=folder.name))
        self.broken.add(("", "editions"))
        return False

    def edition(self, folder: Path) -> Edition:
        parts = {
            files.PART_OF_FILE.get(file, file): self.record(folder / f"{file}.yml", folder.name)
            for file in files.EDITION_FILES
        }
        outcomes = folder / f"{files.OUTCOMES}.yml"
        parts[files.OUTCOMES] = (self.record(outcomes, folder.name) if is_there(outcomes) else None) or NO_OUTCOMES
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
        lines = self.memory.of(_lines, source or "")
        edition = Edition.model_construct(id=folder.name, **parts, initiatives=tuple(initiatives), source=lines)
        return self.memory.as_before(("edition", folder.name), edition)

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
        record, findings = (
            self.memory.of(read_record, text, model, shown_path(path)) if text is not None else (None, [])
        )
        self.problems.extend(findings)
        if any(finding.severity == ERROR for finding in self.problems[before:]):
            self.broken.add((edition, part))
        if record is None and part != files.INITIATIVES:
            self.lack(edition, part)
        return record

    def text(self, path: Path) -> str | None:
        file, content = shown_path(path), content_of(path, self.problems)
        whole, text, findings = self.memory.of(read_text, content, file) if content is not None else (None, None, [])
        self.problems.extend(findings)
        self.texts[file] = whole or ""
        return text

    def lack(self, edition: str, part: str) -> None:
        self.absent.add((edition, part))
        self.broken.add((edition, part))


def _lines(text: str) -> tuple[str, ...]:
    return tuple(text.split("\n"))


def _inside(record: Record | None, field: str) -> tuple[Any, ...]:
    return getattr(record, field) if record else ()
