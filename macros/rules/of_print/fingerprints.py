"""The rule that the print of a published edition stays as it was when it was published.

Knows fingerprints, not what the print says.
"""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import PurePosixPath

from macros.model import Edition
from macros.model.files import SOURCE
from macros.model.once import once
from macros.model.prints import Change, changes, fingerprint
from macros.rules.needs import Reading, needs, of_each_edition
from macros.wording.languages import LANGUAGES
from macros.wording.problems import Place, Problem, problem
from macros.wording.words import Spoken, say

SHOWN, LONGEST = 5, 60  # changes, and characters of each


@needs("frame", "source")
@of_each_edition
def prints_stay_as_they_were(edition: Edition) -> Iterator[Problem]:
    """The print of a published edition has a fingerprint in report.yml, and fits it; a draft has none yet."""
    if edition.frame.source_fingerprint is None:
        if edition.frame.status != "draft":
            place = edition.frame.place()
            yield problem(place, "print-without-fingerprint")
    elif _changed(edition):
        found = changes(edition.frame.source_fingerprint, edition.source)
        file = str(PurePosixPath(edition.frame.place().file).with_name(SOURCE))
        line = min(found[0].line, len(edition.source)) if found else 1
        yield problem(Place(file, line), "print-changed", file=file, changes=_shown(found, edition))


def without_changed_prints(reading: Reading) -> Reading:
    """What was read, without the prints that have changed: no line number below a change is right."""
    changed = {(edition.id, "source") for edition in reading.report.editions if _changed(edition)}
    return replace(reading, absent=reading.absent | changed, broken=reading.broken | changed) if changed else reading


@once
def _changed(edition: Edition) -> bool:
    taken = edition.frame.source_fingerprint if edition.frame else None
    return taken is not None and any(edition.source) and taken != fingerprint(edition.source)


def _shown(found: list[Change], edition: Edition) -> Spoken | str:
    """What changed, in words."""
    listed = {lang: [_said(change, edition, lang) for change in found[:SHOWN]] for lang in LANGUAGES}
    if not found:
        return {lang: say("print_somewhere", lang) for lang in LANGUAGES}
    return {lang: ", ".join(said) + (" …" if len(found) > SHOWN else "") for lang, said in listed.items()}


def _said(change: Change, edition: Edition, lang: str) -> str:
    name = "print_changed" if change.now and change.before else "print_added" if change.now else "print_removed"
    text = edition.source[change.line - 1].strip() if change.now else ""
    shown = text if len(text) <= LONGEST else f"{text[:LONGEST]}…"
    return say(name, lang, line=change.line, count=change.now or change.before, text=shown)


FINGERPRINTS = (prints_stay_as_they_were,)
