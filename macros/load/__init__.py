"""The one door to the data: reads a folder into a report, or says every problem at once.

Knows the order in which the rooms work: what was read is judged as printed, corrected, and judged as it is published.
Knows nothing of pages.
"""

import gc
from dataclasses import dataclass, replace
from pathlib import Path

from macros.language.translations import Ledger
from macros.load.findings import with_line, without_follow_ups
from macros.load.folder import Reader
from macros.load.memory import forget, memory_of
from macros.load.version import version
from macros.model import Report
from macros.model.publishing import publish
from macros.rules.drafts import still_open, without_drafts
from macros.rules.needs import Reading, Rules, problems_found
from macros.rules.of_print.deleted import with_deleted
from macros.rules.of_print.fingerprints import without_changed_prints
from macros.rules.of_print.unprinted import without_unprinted
from macros.wording.problems import ERROR, InvalidData, Problem, in_order


@dataclass(frozen=True, kw_only=True)
class Loaded:
    """What a data folder holds: the report as `printed`, drafts and all, whole unless a problem says otherwise.

    `accepted` is the report as it is published, or None where a problem blocks that; `problems` are all there are, the
    gravest first; `texts` every file that was read, by its path as staff know it; `ledger` the accepted translations.
    """

    printed: Report
    accepted: Report | None
    problems: tuple[Problem, ...]
    texts: dict[str, str]
    ledger: Ledger

    def published(self) -> Report:
        """The report as it is published, corrections made. Raises InvalidData with every problem that blocks."""
        if self.accepted is None:
            raise InvalidData(finding for finding in self.problems if finding.severity == ERROR)
        return self.accepted


def load(folder: Path, rules: Rules | None) -> Loaded:
    """Reads the data in `folder`, judges it as printed, corrects it, and judges it as published; without rules, only
    reads it.

    What cannot be read hides nothing else: every rule judges what was read, as far as that is enough for it. What is as
    it was the last time is the very same, down to the record; where all is, so is what is returned.
    """
    memory = memory_of(folder)
    reader = Reader(memory)
    whole = reader.read(folder)
    memory.end_run()
    all_read = (whole, reader.problems, reader.of_drafts, reader.texts, reader.ledger)
    before, loaded = whole.report.kept.get((load, rules), (None, None))
    if before != all_read:
        loaded = _loaded(reader, whole, rules)
        whole.report.kept[load, rules] = (all_read, loaded)
    return loaded


def load_once(folder: Path, rules: Rules) -> tuple[Report, str]:
    """The report as it is published, and the version of the data, where nobody will read the folder again: whatever
    only another time would need is forgotten, and what was there before, modules above all, is not searched for what
    could be. Raises InvalidData with every problem that blocks.
    """
    gc.freeze()
    loaded = load(folder, rules)
    forget(folder)
    return loaded.published(), version(loaded.texts, folder)


def _loaded(reader: Reader, whole: Reading, rules: Rules | None) -> Loaded:
    reading = without_drafts(whole)
    published, findings = _judged(reading, rules)
    of_published = [*reader.problems, *findings]
    of_all, known = _judged(whole, rules)[1] if whole.drafts else [], set(of_published)
    of_drafts = [*reader.of_drafts, *(finding for finding in of_all if finding not in known)]
    drafts = [edition.id for edition in whole.report.editions if edition.id in whole.drafts]
    left = (still_open(finding, drafts) for finding in without_follow_ups(of_drafts))
    unsorted = [*without_follow_ups(of_published), *left]
    problems = in_order(with_line(finding, reader.texts.get(finding.place.file, "")) for finding in unsorted)
    blocked = any(finding.severity == ERROR for finding in problems)
    return Loaded(
        printed=whole.report,
        accepted=None if blocked else published,
        problems=problems,
        texts=reader.texts,
        ledger=reader.ledger,
    )


def _judged(reading: Reading, rules: Rules | None) -> tuple[Report, list[Problem]]:
    """The report as it is published, and all that rules find: of print in what was read, then in that."""
    if rules is None:
        return reading.report, []
    reading = replace(reading, report=with_deleted(reading.report))
    published = replace(reading, report=publish(reading.report))
    unchanged = without_unprinted(without_changed_prints(reading))
    judged = [*((rule, unchanged) for rule in rules.of_print), *((rule, published) for rule in rules.of_published)]
    return published.report, [finding for rule, records in judged for finding in problems_found(rule, records)]
