"""The kinds of value a field can hold, each written one way only.

The loader hands every scalar over as text; what is a number, a day or a flag is decided here, by field.
"""

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, Field, PlainValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from macros.model.dates import Month, When
from macros.model.web_addresses import followed, reached
from macros.wording.languages import CODES


def _typed(pattern: str, make: Callable[[str], object], code: str) -> BeforeValidator:
    """A validator that makes a value of text written one way only; other text fails with `code`."""
    shape = re.compile(pattern)

    def read(value: object) -> object:
        if not isinstance(value, str):
            return value
        if not shape.fullmatch(value):
            raise PydanticCustomError(code, "{value}", {"value": value})
        return make(value)

    return BeforeValidator(read)


def _words(value: object) -> object:
    if isinstance(value, str) and not value.strip():
        raise PydanticCustomError("blank", "blank", {})
    return value


def _numbering(words: str) -> str:
    """The number of a part as printed: programs that write YAML take 1. without quotes for a decimal, 1.0."""
    return words.removesuffix("0") if re.fullmatch(r"[0-9]+\.0", words) else words


def _day(text: str) -> date:
    year, month, day = map(int, text.split("-"))
    if not year:
        raise PydanticCustomError("day", "{value}", {"value": text})
    if not 1 <= month <= 12:
        raise PydanticCustomError("no_such_month", "{value}", {"value": text})
    if not 1 <= day <= monthrange(year, month)[1]:
        values = {"value": text, "year": year, "month": month, "last": monthrange(year, month)[1]}
        raise PydanticCustomError("no_such_day", "{value}", values)
    return date(year, month, day)


def _of_a_language(code: str) -> Callable[[str], str]:
    """What passes the code of a language, and fails with `code` for anything else."""

    def known(value: str) -> str:
        if value not in CODES:
            raise PydanticCustomError(code, "{value}", {"value": value})
        return value

    return known


DAY = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"


def day_or_month(value: object) -> When:
    """A day, '2030-05-20', or a month, '2030-05'. Raises PydanticCustomError for anything else."""
    if isinstance(value, date | Month):
        return value
    if not isinstance(value, str):
        raise PydanticCustomError("date_type", "date_type", {})
    if re.fullmatch(r"[0-9]{4}-[0-9]{2}", value):
        first = _day(f"{value}-01")
        return Month(first.year, first.month)
    if not re.fullmatch(DAY, value):
        raise PydanticCustomError("day_or_month", "{value}", {"value": value})
    return _day(value)


Id = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]
_digits = _typed(r"0|[1-9][0-9]{0,14}", int, "whole_number")
Whole = Annotated[int, _digits]
Line = Annotated[int, Field(ge=1), _digits]
PrintedLine = Annotated[
    Line,
    Field(
        description="이 글이 있는 인쇄본(source.txt)의 행 번호.\n"
        "The line of the printed report (source.txt) that holds it.",
    ),
]
Decimals = Annotated[Decimal, _typed(r"(0|[1-9][0-9]{0,14})(\.[0-9]{1,6})?", Decimal, "decimal_number")]
# Only a table in 조 원 has decimals; whoever writes another amount wrongly is asked for a whole number.
Amount = Annotated[Decimal, _typed(r"(0|[1-9][0-9]{0,14})(\.[0-9]{1,4})?", Decimal, "whole_number")]
Change = Annotated[  # what a schema calls its minimum, -10¹⁶, no city reaches
    Decimal, _typed(r"-?(0|[1-9][0-9]{0,14})(\.[0-9]{1,4})?", Decimal, "signed_number"), Field(ge=-(10**16))
]
Day = Annotated[date, _typed(DAY, _day, "day")]
DayOrMonth = Annotated[
    When,
    PlainValidator(day_or_month),
    WithJsonSchema({"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$"}),
]
Flag = Annotated[bool, _typed(r"true|false", lambda text: text == "true", "flag")]
Words = Annotated[str, BeforeValidator(_words)]
PrintedNumber = Annotated[Words, AfterValidator(_numbering), Field(description="인쇄된 번호.\nThe number as printed.")]
Language = Annotated[str, AfterValidator(_of_a_language("language")), WithJsonSchema({"enum": [*CODES]})]
FieldOfLanguage = Annotated[str, AfterValidator(_of_a_language("extra_forbidden"))]
Link = Annotated[str, Field(pattern=r'^https?://[^\s<>"]+$'), AfterValidator(followed)]
Contact = Annotated[str, AfterValidator(reached)]
