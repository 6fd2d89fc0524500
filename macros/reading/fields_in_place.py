"""Which fields a record may have, and which field only stands at the wrong depth of its file.

Knows models and the places of values; nothing of pydantic's errors, and no YAML.
"""

from collections.abc import Iterator
from typing import get_args

from pydantic import BaseModel

from macros.wording.problems import Problem, problem


def fields_at(model: type[BaseModel], path) -> list[str]:
    """The names of the fields of the record at `path`, or none where no record stands."""
    kind = _kind(model, path)
    return list(kind.model_fields) if _is_model(kind) else []


def names_of(model: type[BaseModel]) -> frozenset[str]:
    """The names of all fields of a record and of the records inside it."""
    inside = [part for field in model.model_fields.values() for part in _parts(field.annotation) if _is_model(part)]
    return frozenset(model.model_fields).union(*(names_of(part) for part in inside))


def out_of_place(unknown: set[tuple], model: type[BaseModel], data) -> tuple[dict[tuple, Problem], set[tuple]]:
    """The unknown fields that another record around or above lacks, each with its problem; and the paths this explains.

    Explained are the field that is missing where it belongs, the empty record whose fields stand beside it instead of
    beneath it, and the fields that moved along.
    """
    moved, explained = {}, set()
    for path in sorted(unknown, key=lambda path: _line(data, path)):
        if path in explained or not isinstance(path[-1], str):
            continue
        for home in _homes(path, model, data):
            record = _at(data, home)
            if path[-1] in fields_at(model, home) and not (isinstance(record, dict) and path[-1] in record):
                place, wanted = _at(data, path[:-1]).key_places[path[-1]], _depth(data, home, path)
                values = dict(field=path[-1], found=place.column - 1, wanted=wanted)
                moved[path] = problem(place, "misplaced-field", **values)
                explained |= {(*home, path[-1]), *_along(path, (*home, path[-1]), unknown, model, data)}
                explained |= {home} if record is None else set()
                break
    return moved, explained - moved.keys()


def _homes(path, model, data) -> Iterator[tuple]:
    """The records that a misplaced field may belong to: the one that begins right above it, then those around it."""
    around = _at(data, path[:-1])
    names = list(around)
    before = names[: names.index(path[-1])]
    known = [name for name in before if name in fields_at(model, path[:-1])]
    if known and _is_model(_kind(model, (*path[:-1], known[-1]))) and isinstance(around[known[-1]], dict | None):
        yield (*path[:-1], known[-1])
    for end in range(len(path) - 2, -1, -1):
        if isinstance(_at(data, path[:end]), dict):
            yield path[:end]


def _along(path, home, unknown, model, data):
    """The unknown fields beside a moved one that are fields of the record it was to begin."""
    if _at(data, path) is not None:
        return set()
    return {other for other in unknown if other[:-1] == path[:-1] and other[-1] in fields_at(model, home)}


def _depth(data, home, path):
    """The number of spaces that a field of the record at `home` has in front."""
    record = _at(data, home)
    if record:
        return min(place.column for place in record.key_places.values()) - 1
    return _at(data, path[:-1]).key_places[home[-1]].column + 1


def _line(data, path):
    place = getattr(_at(data, path[:-1]), "key_places", {}).get(path[-1])
    return (place.line, place.column) if place else (0, 0)


def _at(data, path):
    for step in path:
        data = data[step]
    return data


def _kind(model, path):
    """The type of what stands at `path`: a model where a record stands."""
    kind = model
    for step in path:
        kind = kind.model_fields[step].annotation if _is_model(kind) and step in kind.model_fields else kind
        kind = next((part for part in _parts(kind) if _is_model(part)), kind)
    return kind


def _parts(kind):
    yield kind
    for part in get_args(kind):
        yield from _parts(part)


def _is_model(kind):
    return isinstance(kind, type) and issubclass(kind, BaseModel)
