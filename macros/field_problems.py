"""Turns what pydantic says of a record into Problems at the place of the field.

Knows pydantic's error types; the wording is in messages.py.
"""

from difflib import get_close_matches
from typing import get_args

from pydantic import BaseModel, ValidationError

from macros.problems import Place, Problem, problem

SAME_NAME = {
    "blank": "blank",
    "whole_number": "whole-number",
    "decimal_number": "decimal-number",
    "day": "day",
    "flag": "flag",
    "end_before_start": "end-before-start",
    "string_type": "not-a-text",
    "int_type": "not-a-text",
    "decimal_type": "not-a-text",
    "date_type": "not-a-text",
    "bool_type": "not-a-text",
    "model_type": "not-a-record",
    "model_attributes_type": "not-a-record",
    "dict_type": "not-a-record",
    "tuple_type": "not-a-list",
    "too_short": "too-few",
    "string_pattern_mismatch": "id",
    "string_too_long": "id",
    "literal_error": "choice",
    "greater_than_equal": "out-of-range",
    "less_than_equal": "out-of-range",
}
NOTHING = {"ko": "빈 값", "en": "nothing"}
LIST = {"ko": "목록", "en": "a list"}
RECORD = {"ko": "'이름: 값' 줄들", "en": "'name: value' lines"}
LONGEST_QUOTE = 60


def field_problems(error: ValidationError, model: type[BaseModel], data, file: str) -> list[Problem]:
    """Every error of one validation as a Problem; `data` is what the YAML file held, with its places."""
    return [_problem(one, model, data, file) for one in error.errors(include_url=False)]


def _problem(error, model, data, file):
    path = [step for step in error["loc"] if step != "[key]"]
    place, kind, shown = _place(data, path, file), error["type"], _shown(error.get("input"))
    context = {key: value for key, value in error.get("ctx", {}).items() if key != "error"}
    if kind == "missing":
        return problem(place, "missing-field", field=path[-1])
    if kind == "extra_forbidden":
        names = _fields(model, path[:-1])
        near = get_close_matches(str(path[-1]), names, 1)
        hint = dict(hint_ko=f"(혹시 {near[0]}?)", hint_en=f" (did you mean {near[0]}?)") if near else dict(hint_ko="", hint_en="")
        return problem(_key_place(data, path, file), "unknown-field", field=path[-1], names=", ".join(names), **hint)
    code = SAME_NAME.get(kind, "invalid")
    if code == "id" and "http" in context.get("pattern", ""):
        code = "link"
    limit = context.get("ge", context.get("le", ""))
    names = ", ".join(_fields(model, path)) or str(context.get("expected", "")).replace("'", "")
    values = dict(value=shown["ko"], value_en=shown["en"], names=names, limit=limit, detail=error["msg"])
    return problem(place, code, **{**values, **{key: context[key] for key in ("start", "end") if key in context}})


def _place(data, path, file):
    """The place of the value at `path`, or of the nearest record around it; a file of one word has only its name."""
    place = getattr(data, "place", Place(file))
    for step in path:
        place = getattr(data, "places", {}).get(step, place)
        try:
            data = data[step]
        except (KeyError, IndexError, TypeError):
            break
    return place


def _key_place(data, path, file):
    place = _place(data, path, file)
    return Place(place.file, place.line, max(1, place.column - len(str(path[-1])) - 2)) if path else place


def _fields(model, path):
    """The names of the fields of the record at `path`, or none where no record stands."""
    kind = model
    for step in path:
        kind = kind.model_fields[step].annotation if _is_model(kind) and step in kind.model_fields else kind
        kind = next((part for part in _parts(kind) if _is_model(part)), kind)
    return list(kind.model_fields) if _is_model(kind) else []


def _parts(kind):
    yield kind
    for part in get_args(kind):
        yield from _parts(part)


def _is_model(kind):
    return isinstance(kind, type) and issubclass(kind, BaseModel)


def _shown(value):
    if value is None:
        return NOTHING
    if isinstance(value, dict):
        return RECORD
    if isinstance(value, list):
        return LIST
    text = str(value)
    quote = text if len(text) <= LONGEST_QUOTE else text[:LONGEST_QUOTE] + "…"
    return {"ko": quote, "en": quote}
