"""The door of this room: from the text of a file to the record it holds, without the list items that make none.

Knows lists and places; which fields a record has is the model's knowledge.
"""

from collections import defaultdict
from typing import TypeVar

from pydantic import BaseModel, ValidationError

from macros.reading.field_problems import field_problems
from macros.reading.fields_in_place import names_of
from macros.reading.stand_ins import with_stand_in
from macros.reading.strict_yaml import Data, Mapping, Sequence, Steps, parse
from macros.wording.problems import Place, Problem

Model = TypeVar("Model", bound=BaseModel)


def read_record(text: str, model: type[Model], file: str) -> tuple[Model | None, list[Problem]]:
    """The record that the YAML text of a file holds, or None; and every problem of its characters, form and fields.

    Values stay text until their field gives them a type, and everything remembers its line and column.
    """
    problems: list[Problem] = []
    data = parse(text, file, problems, names_of(model))
    if data is None:
        return None, problems
    record, of_fields = record_of(data, model, file)
    return record, [*problems, *of_fields]


def record_of(data: Data, model: type[Model], file: str) -> tuple[Model | None, list[Problem]]:
    """The record that `data` makes, and its problems; items of lists that have problems are left out of the record.

    Where only a field is missing, something stands in for it, so that all else can be judged.
    """
    problems: list[Problem] = []
    while True:
        try:
            return model.model_validate(data), problems
        except ValidationError as error:
            problems = problems or field_problems(error, model, data, Place(file))
            mistakes = error.errors(include_url=False)
            whole = _completed(data, model, [mistake["loc"] for mistake in mistakes if mistake["type"] == "missing"])
            if whole is not data:
                data = whole
                continue
            paths = {_item(data, mistake["loc"]) for mistake in mistakes}
            if None in paths:
                return None, problems
            data = _without(data, {path for path in paths if path is not None})


def _completed(data: Data, model: type[BaseModel], missing: list[Steps]) -> Data:
    """The data with something in place of every missing field that something can stand in for; else as it is."""
    for path in missing:
        data = with_stand_in(data, model, path) or data
    return data


def _item(data: Data, path: Steps) -> Steps | None:
    """The path to the innermost list item that `path` leads into, or None where it leads into no list."""
    innermost = None
    for depth, step in enumerate(path, 1):
        if isinstance(data, Sequence) and isinstance(step, int) and step < len(data):
            innermost, data = path[:depth], data[step]
        elif isinstance(data, Mapping) and isinstance(step, str) and step in data:
            data = data[step]
        else:
            break
    return innermost


def _without(data: Data, paths: set[Steps]) -> Data:
    """A copy of `data` without the list items at `paths`."""
    inside: dict[int | str, set[Steps]] = defaultdict(set)
    for path in paths:
        inside[path[0]].add(path[1:])
    if isinstance(data, Mapping):
        copy = Mapping({key: _without(value, inside[key]) if key in inside else value for key, value in data.items()})
        copy.place, copy.places, copy.key_places = data.place, data.places, data.key_places
        return copy
    if isinstance(data, Sequence):
        kept = [index for index in range(len(data)) if (index,) not in paths]
        items = Sequence(_without(data[index], inside[index]) if index in inside else data[index] for index in kept)
        items.place, items.places = data.place, {new: data.places[index] for new, index in enumerate(kept)}
        return items
    return data
