"""Every value of an edition that print gives, by the path that a correction names it by: 'city.total'.

A path begins with the id of a record, or with the name of a file for what stands outside records ('budget.table.unit');
then come fields, parts of a map by name, and items of a list by id or, from 1, by number ('area.figures.1.value').
Knows nothing of corrections.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Annotated, Any, get_args

from pydantic import TypeAdapter, ValidationError

from macros.model.dates import Month, When
from macros.model.files import EDITION_FILES, PART_OF_FILE
from macros.model.once import once
from macros.model.record import Anchored, Record, Text, field_names
from macros.model.report import Edition

Step = str | int
UNPRINTED = re.compile(r"year|first_year|kind_reason|notice|.*line|.*_lines")
"""Fields that hold what no reader of the printed report sees."""


@dataclass(frozen=True, kw_only=True)
class PrintedField:
    """One printed value: the record and field that hold it, its key in a map, and the steps to it from the edition."""

    record: Record
    field: str
    key: str | None
    route: tuple[Step, ...]

    @property
    def value(self) -> str | int | Decimal | When:
        """What print says, as the data has it."""
        held = getattr(self.record, self.field)
        return held if self.key is None else held[self.key]

    def read(self, words: str) -> Any:
        """What these words say in this field; a number may have commas, a percent sign and the sign
        of a decrease. None where it cannot."""
        if isinstance(self.value, int | Decimal):
            words = re.sub(r"^[△▲▽▼−] ?", "-", words.replace(",", "").removesuffix("%"))
            words = "0" if words in ("-", "–", "—") else words
        try:
            read = _reader(type(self.record), self.field, self.key is not None).validate_python(words)
            return read if type(read) is type(self.value) else None  # a day stays a day, and no month
        except ValidationError:
            return None


@once
def printed_fields(edition: Edition) -> dict[str, PrintedField]:
    """Every printed value of the edition, by its path. What could not be read is left out."""
    named: dict[str, PrintedField] = {}
    for name in EDITION_FILES:
        part = PART_OF_FILE.get(name, name)
        if name != "corrections" and getattr(edition, part):
            named |= dict(_inside(getattr(edition, part), (part,), name))
    own: dict[str, PrintedField] = {}
    for record, route in _anchored(edition, ()):
        own |= dict(_inside(record, route, record.id))
    return named | own


def _anchored(value: Any, route: tuple[Step, ...]) -> Iterator[tuple[Anchored, tuple[Step, ...]]]:
    """Every record with an address, and the steps to it."""
    if isinstance(value, Anchored):
        yield value, route
    if isinstance(value, Record):
        for field in field_names(type(value)):
            yield from _anchored(getattr(value, field), (*route, field))
    elif isinstance(value, tuple):
        for place, item in enumerate(value):
            yield from _anchored(item, (*route, place))


def _inside(record: Record, route: tuple[Step, ...], path: str) -> Iterator[tuple[str, PrintedField]]:
    """The printed values of a record and of what it holds that has no address of its own."""
    for field in field_names(type(record)):
        if UNPRINTED.fullmatch(field):
            continue
        held, steps, name = getattr(record, field), (*route, field), f"{path}.{field}"
        if isinstance(held, tuple):
            for place, item in enumerate(held):
                if isinstance(item, Record) and not isinstance(item, Anchored):
                    yield from _value(record, field, None, item, (*steps, place), f"{name}.{_name(item, place)}")
        elif isinstance(held, dict):
            for key, part in held.items():
                yield from _value(record, field, key, part, (*steps, key), f"{name}.{key}")
        elif not isinstance(held, Anchored):
            yield from _value(record, field, None, held, steps, name)


def _value(
    record: Record, field: str, key: str | None, held: Any, steps: tuple[Step, ...], path: str
) -> Iterator[tuple[str, PrintedField]]:
    if isinstance(held, Text):
        yield path, PrintedField(record=held, field="ko", key=None, route=(*steps, "ko"))
    elif isinstance(held, Record):
        yield from _inside(held, steps, path)
    elif (isinstance(held, int | Decimal | date | Month) and not isinstance(held, bool)) or (
        isinstance(held, str) and field == "number"
    ):
        yield path, PrintedField(record=record, field=field, key=key, route=steps)


def _name(item: Record, place: int) -> str:
    return getattr(item, "id", None) or str(place + 1)


@cache
def _reader(model: type[Record], field: str, in_map: bool) -> TypeAdapter[Any]:
    """What reads one field of a record as its file would."""
    info = model.model_fields[field]
    kind: Any = Annotated[info.annotation, *info.metadata] if info.metadata else info.annotation
    if in_map:
        kind = get_args(info.annotation)[1]
    return TypeAdapter(kind)
