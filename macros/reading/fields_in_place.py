"""Which fields a record may have, and which field only stands at the wrong depth of its file.

Knows models and the places of values; nothing of pydantic's errors, and no YAML.
"""

from collections.abc import Iterator
from functools import cache
from typing import Any, TypeGuard, get_args

from pydantic import BaseModel

from macros.reading.strict_yaml import Data, Mapping, Steps
from macros.wording.problems import Problem, Values, problem


def fields_at(model: type[BaseModel], path: Steps) -> list[str]:
    """The names of the fields of the record at `path`, or none where no record stands."""
    kind = _kind(model, path)
    return list(kind.model_fields) if _is_model(kind) else []


def takes_languages(model: type[BaseModel], path: Steps) -> bool:
    """Whether the record at `path` may have a field for any language, named by its code."""
    kind = _kind(model, path)
    return _is_model(kind) and kind.model_config.get("extra") == "allow"


@cache
def names_of(model: type[BaseModel]) -> frozenset[str]:
    """The names of all fields of a record and of the records inside it."""
    inside = [part for field in model.model_fields.values() for part in _parts(field.annotation) if _is_model(part)]
    return frozenset(model.model_fields).union(*(names_of(part) for part in inside))


def value_at(data: Data, path: Steps) -> Data:
    """The value at `path`, for whoever knows that the file has one there."""
    value: Any = data  # each step fits what stands there, or raises
    for step in path:
        value = value[step]
    return value


def out_of_place(unknown: set[Steps], model: type[BaseModel], data: Data) -> tuple[dict[Steps, Problem], set[Steps]]:
    """The unknown fields that another record around or above lacks, each with its problem; and the paths this explains.

    Explained are the field that is missing where it belongs, the empty record whose fields stand beside it instead of
    beneath it, and the fields that moved along.
    """
    moved: dict[Steps, Problem] = {}
    explained: set[Steps] = set()
    above = _fields_above(unknown, model, data)
    for path in sorted(unknown, key=lambda path: _line(data, path)):
        name = path[-1]
        if path in explained or not isinstance(name, str):
            continue
        for home in _homes(path, above.get(path), model, data):
            record = value_at(data, home)
            if name in fields_at(model, home) and not (isinstance(record, Mapping) and name in record):
                place, wanted = _around(data, path).key_places[name], _depth(data, home, path)
                values: Values = dict(field=name, found=place.column - 1, wanted=wanted)
                moved[path] = problem(place, "misplaced-field", **values)
                explained |= {(*home, name), *_along(path, (*home, name), unknown, model, data)}
                explained |= {home} if record is None else set()
                break
    return moved, explained - moved.keys()


def _fields_above(unknown: set[Steps], model: type[BaseModel], data: Data) -> dict[Steps, str]:
    """The last field that its record knows above each unknown one, where there is any."""
    above: dict[Steps, str] = {}
    for record in {path[:-1] for path in unknown}:
        known, last = fields_at(model, record), None
        around = value_at(data, record)
        for name in around if isinstance(around, Mapping) else ():
            last = name if name in known else last
            if last is not None:
                above[*record, name] = last
    return above


def _homes(path: Steps, above: str | None, model: type[BaseModel], data: Data) -> Iterator[Steps]:
    """The records that a misplaced field may belong to: the one that begins right above it, then those around it."""
    begun = above is not None and isinstance(_around(data, path)[above], Mapping | None)
    if above is not None and begun and _is_model(_kind(model, (*path[:-1], above))):
        yield (*path[:-1], above)
    for end in range(len(path) - 2, -1, -1):
        if isinstance(value_at(data, path[:end]), Mapping):
            yield path[:end]


def _along(path: Steps, home: Steps, unknown: set[Steps], model: type[BaseModel], data: Data) -> set[Steps]:
    """The unknown fields beside a moved one that are fields of the record it was to begin."""
    if value_at(data, path) is not None:
        return set()
    return {(*path[:-1], name) for name in fields_at(model, home)} & unknown


def _depth(data: Data, home: Steps, path: Steps) -> int:
    """The number of spaces that a field of the record at `home` has in front."""
    record = value_at(data, home)
    if isinstance(record, Mapping) and record:
        return next(iter(record.key_places.values())).column - 1
    return _around(data, path).key_places[str(home[-1])].column + 1


def _line(data: Data, path: Steps) -> tuple[int, int]:
    place = getattr(value_at(data, path[:-1]), "key_places", {}).get(path[-1])
    return (place.line, place.column) if place else (0, 0)


def _around(data: Data, path: Steps) -> Mapping:
    """The record that a field stands in."""
    record = value_at(data, path[:-1])
    assert isinstance(record, Mapping)  # only a record has fields, unknown ones too
    return record


def _kind(model: type[BaseModel], path: Steps) -> object:
    """The type of what stands at `path`: a model where a record stands."""
    kind: object = model
    for step in path:
        kind = kind.model_fields[step].annotation if _is_model(kind) and step in kind.model_fields else kind
        kind = next((part for part in _parts(kind) if _is_model(part)), kind)
    return kind


def _parts(kind: object) -> Iterator[object]:
    yield kind
    for part in get_args(kind):
        yield from _parts(part)


def _is_model(kind: object) -> TypeGuard[type[BaseModel]]:
    return isinstance(kind, type) and issubclass(kind, BaseModel)
