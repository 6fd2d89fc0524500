"""Rules about corrections and open questions: each quotes what print says in a field, and changes it.

Knows how corrections are written; what comes of them, the rules of what is published judge.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from macros.model import Correction, Edition, OpenQuestion, Report
from macros.model.printed_fields import PrintedField, printed_fields
from macros.rules.needs import OF_EDITION, needs, needs_all_of, of_each_edition
from macros.rules.of_print.deleted import deleted
from macros.rules.of_print.matching import in_a_figure
from macros.rules.of_published.references import FEW, not_there
from macros.wording.problems import Problem, Values, problem

Misprint = Correction | OpenQuestion


@needs("corrections")
@needs_all_of(*(part for part in OF_EDITION if part != "corrections"))
def corrections_are_used(report: Report) -> Iterator[Problem]:
    """What a correction or open question quotes stands exactly once in the field it names, and it changes something."""
    for edition in report.editions:
        if _misprints(edition):
            fields = printed_fields(edition)
            names, gone = _names_by_record(fields), deleted(report, edition)
            for entry, item, path in _named(edition):
                if path in fields:
                    yield from _unfit(entry, path, fields[path])
                elif path.partition(".")[0] not in gone:  # else it is said already, of the record
                    yield from _unknown(entry, item, path, names)


@needs_all_of(*OF_EDITION)
@of_each_edition
def corrections_do_not_meet(edition: Edition) -> Iterator[Problem]:
    """No two corrections or open questions are about the same words, and none names a field twice."""
    fields = printed_fields(edition) if _misprints(edition) else {}
    by_field: dict[str, list[tuple[Misprint, int]]] = defaultdict(list)
    for entry, item, path in _named(edition):
        if path in fields:
            by_field[path].append((entry, item))
    for path, entries in by_field.items():
        for (first, _), (second, item) in _meeting(entries, fields[path]):
            place = first.place("printed")
            values: Values = dict(at=path, id=first.id, file=place.file, line=place.line)
            yield problem(second.place("at", item), "corrections-meet", **values)


@needs("corrections")
@of_each_edition
def corrections_exchange_nothing(edition: Edition) -> Iterator[Problem]:
    """No two corrections exchange what two fields say: that is a slip of the data, not of print."""
    seen: dict[tuple[str, str], Correction] = {}
    for entry in edition.corrections.corrections:
        other = seen.get((entry.published, entry.printed))
        if other:
            file, line = other.place("printed").file, other.place("printed").line
            yield problem(entry.place("published"), "corrections-exchange", id=other.id, file=file, line=line)
        seen[entry.printed, entry.published] = entry


def _misprints(edition: Edition) -> tuple[Misprint, ...]:
    return (*edition.corrections.corrections, *edition.corrections.open_questions)


def _named(edition: Edition) -> Iterator[tuple[Misprint, int, str]]:
    """(entry, number of the item, path) for every field that a correction or open question names."""
    return ((entry, item, path) for entry in _misprints(edition) for item, path in enumerate(entry.at))


def _unfit(entry: Misprint, path: str, field: PrintedField) -> Iterator[Problem]:
    new, value = _new(entry), field.value
    if isinstance(value, str):
        yield from _unfit_words(entry, path, value)
        return
    printed, published = field.read(entry.printed), field.read(new[1])
    if published is None:
        yield problem(entry.place(new[0]), "corrected-value", value=new[1], at=path, printed=value)
    elif published == printed:
        yield problem(entry.place(new[0]), "correction-changes-nothing", printed=entry.printed)
    elif published == value:
        yield problem(entry.place(new[0]), "correction-made-already", published=new[1], at=path)
    if printed != value and published != value:
        swap = (entry.printed, str(value))
        yield problem(
            entry.place("printed"),
            "correction-of-another-value",
            swap=swap,
            printed=entry.printed,
            at=path,
            value=value,
        )


def _unfit_words(entry: Misprint, path: str, words: str) -> Iterator[Problem]:
    name, new = _new(entry)
    count, start = words.count(entry.printed), words.find(entry.printed)
    before, after = words[max(start - 2, 0) : max(start, 0)], words[start + len(entry.printed) :][:2]
    if entry.printed.split() == new.split():
        yield problem(entry.place(name), "correction-changes-nothing", printed=entry.printed)
    elif count != 1 and new in words:
        yield problem(entry.place(name), "correction-made-already", published=new, at=path)
    elif count != 1:
        yield problem(entry.place("printed"), "correction-not-used", printed=entry.printed, at=path, count=count)
    elif in_a_figure(entry.printed, before, after):
        yield problem(entry.place("printed"), "correction-of-half-a-number", printed=entry.printed, at=path, text=words)


def _unknown(entry: Misprint, item: int, path: str, names: Mapping[str, list[str]]) -> Iterator[Problem]:
    id, _, name = path.partition(".")
    if id in names:
        shown = ", ".join(names[id][:FEW]) + (" …" if len(names[id]) > FEW else "")
        yield problem(entry.place("at", item), "unknown-field-reference", id=id, field=name, names=shown)
    else:
        yield not_there(entry, "at", id, names, "record", item)


def _names_by_record(fields: Iterable[str]) -> dict[str, list[str]]:
    """The names of the printed fields of every record."""
    names: dict[str, list[str]] = defaultdict(list)
    for field in fields:
        id, _, name = field.partition(".")
        names[id].append(name)
    return names


def _meeting(
    entries: list[tuple[Misprint, int]], field: PrintedField
) -> Iterator[tuple[tuple[Misprint, int], tuple[Misprint, int]]]:
    """Pairs of entries about the same words of a field, in the order of the file; of a number, all with the first.

    Of words, each entry with the one before it in the text that reaches furthest.
    """
    if not isinstance(field.value, str):
        yield from ((entries[0], other) for other in entries[1:])
        return
    places = [(field.value.find(entry.printed), at) for at, (entry, _) in enumerate(entries)]
    reaching, end = 0, 0
    for start, at in sorted(place for place in places if place[0] >= 0):
        if start < end:
            yield entries[min(at, reaching)], entries[max(at, reaching)]
        own_end = start + len(entries[at][0].printed)
        if own_end > end:
            reaching, end = at, own_end


def _new(entry: Misprint) -> tuple[str, str]:
    """(field, words) that stand in place of the printed ones."""
    if isinstance(entry, Correction):
        return "published", entry.published
    return "suggested", entry.suggested


CORRECTIONS = (corrections_are_used, corrections_do_not_meet, corrections_exchange_nothing)
