"""Turns what pydantic says of a record into Problems at the place of the field.

Knows pydantic's error types; the wording is in messages.
"""

from collections import defaultdict

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from macros.reading.fields_in_place import fields_at, out_of_place, takes_languages, value_at
from macros.reading.strict_yaml import Data, Steps
from macros.reading.suggestions import MEANT, nearest
from macros.wording.languages import CODES, OF_COUNTRIES
from macros.wording.problems import Place, Problem, problem
from macros.wording.words import Spoken, spoken

SAME_NAME = {
    "blank": "blank",
    "whole_number": "whole-number",
    "decimal_number": "decimal-number",
    "signed_number": "signed-number",
    "day": "day",
    "day_or_month": "day-or-month",
    "no_such_day": "no-such-day",
    "no_such_month": "no-such-month",
    "flag": "flag",
    "end_before_start": "end-before-start",
    "end_of_another_kind": "end-of-another-kind",
    "contact": "contact",
    "link_server": "link-server",
    "link_password": "link-password",
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
LONGEST_QUOTE = 60
CODE = 2  # letters that the code of a language has


def field_problems(error: ValidationError, model: type[BaseModel], data: Data, start: Place) -> list[Problem]:
    """Every error of one validation as a Problem; `data` is what the YAML file held, with its places, from `start` on.

    A field that is missing because its name is misspelled, or because it is indented otherwise, is reported once.
    """
    mistakes = error.errors(include_url=False)
    elsewhere = {mistake["loc"] for mistake in mistakes if _said_elsewhere(mistake, model)}
    unknown = {mistake["loc"] for mistake in mistakes if mistake["type"] == "extra_forbidden"} - elsewhere
    moved, explained = out_of_place(unknown, model, data)
    mistakes = [
        mistake
        for mistake in mistakes
        if mistake["loc"] not in explained and not (mistake["type"] == "too_short" and mistake["input"])
    ]
    missing: dict[Steps, set[str]] = defaultdict(set)  # by record
    for mistake in mistakes:
        if mistake["type"] == "missing":
            missing[mistake["loc"][:-1]].add(str(mistake["loc"][-1]))
    renamed = {}
    for mistake in mistakes:
        if mistake["loc"] in unknown - moved.keys():
            lacking, name = missing[mistake["loc"][:-1]], str(mistake["loc"][-1])
            only = next(iter(lacking)) if len(lacking) == 1 and name.isidentifier() else None
            near = nearest(name, sorted(lacking)) or only
            if near:
                renamed[mistake["loc"]] = near
                lacking.discard(near)
    return [
        moved.get(mistake["loc"]) or _problem(mistake, model, data, start, renamed.get(mistake["loc"]))
        for mistake in mistakes
        if mistake["type"] != "missing" or mistake["loc"][-1] in missing[mistake["loc"][:-1]]
    ]


def _problem(mistake: ErrorDetails, model: type[BaseModel], data: Data, start: Place, renamed: str | None) -> Problem:
    path = tuple(step for step in mistake["loc"] if step != "[key]")
    place, kind, value = _place(data, path, start), mistake["type"], mistake.get("input")
    if kind == "missing":
        return problem(place, "missing-field", field=path[-1])
    if elsewhere := _said_elsewhere(mistake, model):
        return problem(_key_place(data, path, start), elsewhere, field=path[-1])
    if kind == "extra_forbidden":
        return _unknown(_key_place(data, path, start), path, model, renamed)
    if kind == "language":
        return _no_language(place, str(value))
    if value is None and kind not in ("model_type", "model_attributes_type", "dict_type", "tuple_type"):
        return problem(place, "blank")
    context, code, shown = mistake.get("ctx", {}), SAME_NAME.get(kind, "invalid"), _shown(value)
    if code == "id" and "http" in context.get("pattern", ""):
        code = "link"
    names = ", ".join(fields_at(model, path)) or str(context.get("expected", "")).replace("'", "").replace(" or ", ", ")
    limit = context.get("ge", context.get("le", ""))
    values = dict(value=shown, names=names, limit=limit, detail=mistake["msg"])
    values |= {key: context[key] for key in ("start", "end", "year", "month", "last", "server") if key in context}
    if "[key]" in mistake["loc"]:
        place = _key_place(data, path, start)
    swap = (str(value), context["bare"]) if "bare" in context else _swap(code, value, names)
    return problem(place, code, swap=swap, **values)


def _said_elsewhere(mistake: ErrorDetails, model: type[BaseModel]) -> str | None:
    """The code of the message, where the model knows that another file says what the field was to say."""
    if mistake["type"] not in ("extra_forbidden", "literal_error"):
        return None
    code: str | None = getattr(model, "said_elsewhere", lambda *_: None)(mistake["loc"], mistake.get("input"))
    return code


def _unknown(place: Place, path: Steps, model: type[BaseModel], renamed: str | None) -> Problem:
    """A field that its record does not have; in a text, a language that is none."""
    field, record = str(path[-1]), path[:-1]
    of_languages = nearest(field, CODES) if takes_languages(model, record) else None
    if takes_languages(model, record) and len(field) == CODE and not (renamed or of_languages):
        return _no_language(place, field)
    return _unknown_field(place, field, fields_at(model, record), renamed or of_languages)


def _no_language(place: Place, said: str) -> Problem:
    of_country, in_capitals = OF_COUNTRIES.get(said.lower()), said.lower() if said.lower() in CODES else None
    near = of_country or in_capitals
    mend = spoken("language_code", codes=", ".join(CODES))
    if near:
        mend = spoken("language_of_country" if of_country else "language_in_capitals", near=near)
    return problem(place, "not-a-language", swap=(said, near) if near else None, said=said, mend=mend)


def _unknown_field(place: Place, field: str, names: list[str], renamed: str | None) -> Problem:
    near = renamed or nearest(field, names)
    hint = spoken("hint_near", near=near) if near else ""
    swap = (field, near) if near else None
    return problem(place, "unknown-field", swap=swap, field=field, names=", ".join(names), hint=hint)


def _swap(code: str, value: object, names: str) -> tuple[str, str] | None:
    """The value found and the one that was meant, where that is beyond doubt."""
    if not isinstance(value, str):
        return None
    meant = nearest(value, names.split(", ")) if code == "choice" else MEANT[code](value) if code in MEANT else None
    return (value, meant) if meant and meant != value else None


def _place(data: Data, path: Steps, start: Place) -> Place:
    """The place of the value at `path`, or of the nearest record around it."""
    place, value = getattr(data, "place", start), data
    for step in path:
        place = getattr(value, "places", {}).get(step, place)
        try:
            value = value_at(value, (step,))
        except (KeyError, IndexError, TypeError):
            break
    return place


def _key_place(data: Data, path: Steps, start: Place) -> Place:
    record = value_at(data, path[:-1])
    return getattr(record, "key_places", {}).get(path[-1]) or _place(record, path[-1:], start)


def _shown(value: object) -> str | Spoken:
    if value is None:
        return spoken("nothing_there")
    if isinstance(value, dict):
        return spoken("a_record")
    if isinstance(value, list):
        return spoken("a_list")
    text = str(value)
    return text if len(text) <= LONGEST_QUOTE else text[:LONGEST_QUOTE] + "…"
