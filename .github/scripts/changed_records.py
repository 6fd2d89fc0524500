"""What a change of the data makes the records say: each field that differs, with its words before and after.

Knows the records and where each is published; nothing of files, lines or built pages.
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from macros.model import Edition, Record, Report, Text
from macros.model.record import Named
from macros.model.walking import walk
from macros.views import addresses

UNSEEN = frozenset(("id", "line", "lines", "former_ids", "bold"))  # what no page says
Words = Mapping[str, str]
"""What a field says, by language; a figure or a day, by none."""

ANY = ""


class Said(NamedTuple):
    """A record as it is published: its address, and what each of its fields says."""

    address: str
    fields: dict[str, Words]


def compare(before: Report, after: Report) -> list[dict]:
    """The records that say something else, new ones and gone ones too, in the order of the report.

    A record is found again under a new id by its older ids.
    """
    then, now = published(before), published(after)
    older = {old: new for new, olds in _older(after).items() for old in olds if old in then and new not in then}
    then = {older.get(name, name): said for name, said in then.items()}
    gone = [name for name in then if name not in now]
    return [change for name in (*now, *gone) if (change := _change(name[1], then.get(name), now.get(name)))]


def published(report: Report) -> dict[tuple[str, str], Said]:
    """Every record by its edition ("" where it has none) and id; the words of the site and its interface by none."""
    named: dict[tuple[str, str], Said] = {}
    for scope, record, where, home in _parts(report):
        for name, id, field, words in _fields(scope, record, ""):
            said = named.setdefault((name, id), Said(f"/{where.get(id, home)}", {}))
            said.fields[field] = words
    return named


def _parts(report: Report) -> Iterator[tuple[str, object, dict[str, str], str]]:
    yield "", report.site, {}, ""
    yield "", report.labels, {}, ""
    yield "", report.topics, {topic.id: addresses.topic(topic.id) for topic in report.topics}, addresses.TOPICS
    yield "", report.terms, {term.id: addresses.term(term.id) for term in report.terms}, addresses.GLOSSARY
    for edition in report.editions:
        yield from ((edition.id, *part) for part in _of_edition(edition))


def _of_edition(edition: Edition) -> Iterator[tuple[object, dict[str, str], str]]:
    where = addresses.records(edition)
    yield edition.frame, where, addresses.initiatives(edition)
    yield edition.overview, where, addresses.overview(edition)
    yield edition.budget, where, addresses.budget(edition)
    yield edition.achievements, where, addresses.achievements(edition)
    yield edition.outcomes, where, addresses.outcomes(edition)
    for initiative in edition.initiatives:
        yield initiative, where, addresses.initiative(edition, initiative.id)
    misprints = (*edition.corrections.corrections, *edition.corrections.open_questions)
    yield misprints, {misprint.id: addresses.misprint(misprint.id) for misprint in misprints}, addresses.CORRECTIONS


def _fields(scope: str, value: object, path: str, id: str = "") -> Iterator[tuple[str, str, str, Words]]:
    """Every field inside a record that says something: edition, id of the record it belongs to, name, words."""
    if isinstance(value, Text):
        yield scope, id, path, {lang: value.said(lang) or "" for lang in value.languages}
    elif isinstance(value, Named):
        yield from _of_record(scope, value, "", value.id)
    elif isinstance(value, Record):
        yield from _of_record(scope, value, path, id)
    elif isinstance(value, tuple):
        for at, item in enumerate(value):
            yield from _fields(scope, item, _joined(path, str(at)), id)
    elif isinstance(value, dict):
        for name, item in value.items():
            yield from _fields(scope, item, _joined(path, str(name)), id)
    elif value is not None:
        yield scope, id, path, {ANY: str(value)}


def _of_record(scope: str, record: Record, path: str, id: str) -> Iterator[tuple[str, str, str, Words]]:
    for field in type(record).model_fields:
        if field not in UNSEEN:
            yield from _fields(scope, getattr(record, field), _joined(path, field), id)


def _joined(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name


def _older(report: Report) -> dict[tuple[str, str], list[tuple[str, str]]]:
    return {
        (scope, record.id): [(scope, old) for old in record.former_ids]
        for scope, part, _, _ in _parts(report)
        for record in walk(part)
        if isinstance(record, Named) and record.former_ids
    }


def _change(id: str, then: Said | None, now: Said | None) -> dict | None:
    old, new = (said.fields if said else {} for said in (then, now))
    fields = [
        {"name": name, "before": old.get(name, {}), "after": new.get(name, {})}
        for name in dict.fromkeys((*new, *old))
        if old.get(name) != new.get(name)
    ]
    standing = now or then
    page, _, anchor = standing.address.partition("#") if standing else ("", "", "")
    return {"page": page, "anchor": anchor, "id": id, "fields": fields} if fields else None
