"""Rules about corrections and open questions: each quotes what print says in a field, and changes it.

Knows how corrections are written; what comes of them, the rules of what is published judge.
"""

from collections.abc import Iterator, Mapping
from itertools import combinations

from macros.model import Correction, Edition, OpenQuestion, Report
from macros.model.printed_fields import PrintedField, printed_fields
from macros.rules.needs import OF_EDITION, needs_all_of
from macros.rules.of_published.references import FEW, unknown
from macros.wording.problems import Problem, problem

Misprint = Correction | OpenQuestion


@needs_all_of(*OF_EDITION)
def corrections_are_used(report: Report) -> Iterator[Problem]:
    """What a correction or open question quotes stands exactly once in the field it names, and it changes something."""
    for edition in report.editions:
        if _misprints(edition):
            fields = printed_fields(edition)
            for entry in _misprints(edition):
                for item, path in enumerate(entry.at):
                    yield from _unfit(entry, item, path, fields)


@needs_all_of(*OF_EDITION)
def corrections_do_not_meet(report: Report) -> Iterator[Problem]:
    """No two corrections or open questions are about the same words, and none names a field twice."""
    for edition in report.editions:
        fields = printed_fields(edition) if _misprints(edition) else {}
        entries = [
            (entry, item, path) for entry in _misprints(edition) for item, path in enumerate(entry.at) if path in fields
        ]
        for (first, _, path), (second, item, other) in combinations(entries, 2):
            if path == other and _meet(first, second, fields[path]):
                file, line = first.place("printed").file, first.place("printed").line
                yield problem(second.place("at", item), "corrections-meet", at=path, id=first.id, file=file, line=line)


def _misprints(edition: Edition) -> tuple[Misprint, ...]:
    return (*edition.corrections.corrections, *edition.corrections.open_questions)


def _unfit(entry: Misprint, item: int, path: str, fields: Mapping[str, PrintedField]) -> Iterator[Problem]:
    if path not in fields:
        yield from _unknown(entry, item, path, fields)
        return
    field, new = fields[path], _new(entry)
    if isinstance(field.value, str):
        count = field.value.count(entry.printed)
        if entry.printed == new[1]:
            yield problem(entry.place(new[0]), "correction-changes-nothing", printed=entry.printed)
        elif count != 1 and new[1] in field.value:
            yield problem(entry.place(new[0]), "correction-made-already", published=new[1], at=path)
        elif count != 1:
            yield problem(entry.place("printed"), "correction-not-used", printed=entry.printed, at=path, count=count)
        return
    printed, published = field.read(entry.printed), field.read(new[1])
    if published is None:
        yield problem(entry.place(new[0]), "corrected-value", value=new[1], at=path, printed=field.value)
    elif published == printed:
        yield problem(entry.place(new[0]), "correction-changes-nothing", printed=entry.printed)
    elif published == field.value:
        yield problem(entry.place(new[0]), "correction-made-already", published=new[1], at=path)
    if printed != field.value and published != field.value:
        yield problem(entry.place("printed"), "correction-not-used", printed=entry.printed, at=path, count=0)


def _unknown(entry: Misprint, item: int, path: str, fields: Mapping[str, PrintedField]) -> Iterator[Problem]:
    id, _, name = path.partition(".")
    names = [field.partition(".")[2] for field in fields if field.partition(".")[0] == id]
    if names:
        shown = ", ".join(names[:FEW]) + (" …" if len(names) > FEW else "")
        yield problem(entry.place("at", item), "unknown-field-reference", id=id, field=name, names=shown)
    else:
        records = list(dict.fromkeys(field.partition(".")[0] for field in fields))
        yield from unknown(entry, "at", id, records, "record", item)


def _meet(first: Misprint, second: Misprint, field: PrintedField) -> bool:
    if not isinstance(field.value, str):
        return True
    starts = [field.value.find(entry.printed) for entry in (first, second)]
    ends = [start + len(entry.printed) for start, entry in zip(starts, (first, second), strict=True)]
    return min(starts) >= 0 and starts[0] < ends[1] and starts[1] < ends[0]


def _new(entry: Misprint) -> tuple[str, str]:
    """(field, words) that stand in place of the printed ones."""
    if isinstance(entry, Correction):
        return "published", entry.published
    return "suggested", entry.suggested


CORRECTIONS = (corrections_are_used, corrections_do_not_meet)
