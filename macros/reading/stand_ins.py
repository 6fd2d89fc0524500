"""What stands in for a field that is missing, so that the rest of its record can be judged.

Knows kinds of fields, and that whatever stands in stands nowhere; no rule may say anything of it.
"""

from typing import Any, get_args

from pydantic import BaseModel, TypeAdapter, ValidationError
from pydantic.fields import FieldInfo

from macros.reading.strict_yaml import Data, Mapping, Steps
from macros.wording.problems import Place

NOWHERE = Place("", 0, 0)
"""Where something stands that is missing: what a rule says of it there, the missing field says already."""

NO_LINE = "999999"  # no report has as many lines
WORDS = ("—", "missing", "2000-01-01", "https://missing.example/")
"""Some text that every kind of text, id, day or address can be."""


def with_stand_in(data: Data, model: type[BaseModel], path: Steps) -> Data | None:
    """A copy of `data` with something at `path`, where the field is missing; None where nothing can stand in."""
    kind, record = model, data
    for step in path[:-1]:
        if isinstance(step, str):
            inner = _model_in(kind.model_fields[step].annotation) if step in kind.model_fields else None
            if inner is None:
                return None
            kind = inner
    stand_in = _stand_in(str(path[-1]), kind.model_fields[str(path[-1])]) if path[-1] in kind.model_fields else None
    return _put(record, path, stand_in) if stand_in is not None else None


def _stand_in(name: str, field: FieldInfo) -> Data | None:
    """Words, the number of a line, or a record of these; None for other numbers, lists and what is free to choose."""
    inner = _model_in(field.annotation)
    if inner is not None and get_args(field.annotation) in ((), (inner, type(None))):
        parts = {key: _stand_in(key, own) for key, own in inner.model_fields.items() if own.is_required()}
        if None in parts.values():
            return None
        record = Mapping({key: part for key, part in parts.items() if part is not None})
        record.place, record.places, record.key_places = NOWHERE, dict.fromkeys(parts, NOWHERE), {}
        return record
    wanted = (NO_LINE,) if name == "line" or name.endswith("_line") else ("1",) if name == "number" else WORDS
    choices = [choice for choice in get_args(field.annotation) if isinstance(choice, str)]
    adapter: TypeAdapter[Any] = TypeAdapter(field.rebuild_annotation())
    for value in (*choices, *wanted):
        try:
            adapter.validate_python(value)
        except ValidationError:
            continue
        return value
    return None


def _model_in(kind: object) -> type[BaseModel] | None:
    """The record that a field holds, or that the items of its list are."""
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        return kind
    return next((found for part in get_args(kind) if (found := _model_in(part)) is not None), None)


def _put(data: Any, path: Steps, value: Data) -> Any:  # each step fits what stands there
    step, rest = path[0], path[1:]
    if isinstance(data, Mapping):
        inner = _put(data[str(step)], rest, value) if rest else value
        copy = Mapping(dict(data) | {str(step): inner})
        copy.place, copy.key_places = data.place, data.key_places
        copy.places = data.places if rest else {**data.places, str(step): NOWHERE}
        return copy
    copy = type(data)(_put(item, rest, value) if index == step else item for index, item in enumerate(data))
    copy.place, copy.places = data.place, data.places
    return copy
