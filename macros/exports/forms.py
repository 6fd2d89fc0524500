"""The forms in which rows leave the site, CSV and JSON, and everything in one archive.

Knows the forms, and what a spreadsheet would take for a formula; nothing of what tables hold. The same rows give the
same bytes.
"""

import csv
import json
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from io import BytesIO, StringIO
from typing import NamedTuple
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from macros.exports.table import Column, Value

BOM = "\ufeff"  # by which a Korean spreadsheet sees that it is UTF-8
FORMULA = frozenset("=+-@\t\r\n＝＋－＠")
"""What a text may not begin with, lest a spreadsheet takes it for a formula: an apostrophe is put before it."""

EPOCH = (1980, 1, 1, 0, 0, 0)  # the first day that an archive knows
LEVEL = 1
"""How much is given for a small archive: what is made at every build, and fetched seldom, takes a third of the time."""
PACKED = b"PK"
"""With what an archive begins."""
Values = Iterable[tuple[Value, ...]]


class Form(NamedTuple):
    """One form: how rows are written, what stands `between` those of two tables, and what makes a file of them; rows
    are bytes from the first, since they stand in several files.
    """

    rows: Callable[[Iterable[Column], Values], bytes]
    between: bytes
    file: Callable[[Iterable[Column], bytes], bytes]


def _rows_in_csv(_: Iterable[Column], rows: Values) -> bytes:
    """Rows as RFC 4180 has them; a text that a spreadsheet would run is kept from it. All texts stand in quotes, since
    LibreOffice divides others at a semicolon and a tab, too.
    """
    written = StringIO()
    csv.writer(written, lineterminator="\r\n", quoting=csv.QUOTE_NONNUMERIC).writerows(
        [value if value.__class__ is str and value[:1] not in FORMULA else _in_csv(value) for value in row]
        for row in rows
    )  # most values are texts that stay as they are
    return written.getvalue().encode()


def _csv(columns: Iterable[Column], rows: bytes) -> bytes:
    """After the mark of UTF-8 and the names of the columns."""
    return f"{BOM}{','.join(column.name for column in columns)}\r\n".encode() + rows


def _rows_in_json(columns: Iterable[Column], rows: Values) -> bytes:
    """Rows as objects by the names of the columns, one on a line, every text as it is."""
    names = [column.name for column in columns]
    return ",\n".join([_encode(dict(zip(names, row, strict=True))) for row in rows]).encode()


def _json(_: Iterable[Column], rows: bytes) -> bytes:
    return b"%b\n" % _listed(rows)


FORMS = {"csv": Form(_rows_in_csv, b"", _csv), "json": Form(_rows_in_json, b",\n", _json)}
"""By the ending of its files."""


class Archive:
    """One file of several, to be closed in any case; the same files give the same bytes."""

    def __init__(self) -> None:
        self._written = BytesIO()
        self._files = ZipFile(self._written, "w")

    def add(self, name: str, content: bytes) -> None:
        """A file more; a workbook is an archive itself, which does not get smaller."""
        kind = ZIP_STORED if content.startswith(PACKED) else ZIP_DEFLATED
        self._files.writestr(ZipInfo(name, EPOCH), content, kind, LEVEL)

    def close(self) -> bytes:
        """The file."""
        self._files.close()
        return self._written.getvalue()


def records_of(tables: Mapping[str, bytes], about: Mapping[str, object]) -> bytes:
    """All tables by name, whose rows are written in JSON, after what they are `about`."""
    named = b",\n".join([b"%b: %b" % (_encode(name).encode(), _listed(rows)) for name, rows in tables.items()])
    return b'%b, "tables": {\n%b\n}}\n' % (_encode(about)[:-1].encode(), named)


def json_bytes(content: object) -> bytes:
    """JSON as files hold it, in the letters of every language."""
    return f"{_encode(content)}\n".encode()


def _listed(rows: bytes) -> bytes:
    return b"[\n%b\n]" % rows if rows else b"[]"


def _in_csv(value: Value) -> object:
    if isinstance(value, str):
        return f"'{value}" if value[:1] in FORMULA else value
    if isinstance(value, bool):
        return "true" if value else "false"
    return _number(value) if isinstance(value, Decimal) else value


def _number(value: Decimal) -> int | float:
    """A decimal as programs know it."""
    return int(value) if int(value.as_tuple().exponent) >= 0 else float(value)


_encode = json.JSONEncoder(ensure_ascii=False, default=_number).encode
