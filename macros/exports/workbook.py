"""A workbook for spreadsheets, which rust_xlsxwriter writes: sheets of texts, numbers and truths.

Knows what a cell may hold; nothing of what the sheets say. A text is written as a text, so that none is taken for a
formula, a number or a link.
"""

import re
from collections.abc import Iterable, Sequence
from contextlib import closing
from datetime import datetime
from decimal import Decimal
from io import BytesIO
from itertools import chain
from zipfile import ZipFile

from rustpy_xlsxwriter import FastExcel

from macros.exports.forms import EPOCH, Archive
from macros.exports.table import Value

LONGEST = 32_767  # characters that a cell holds, as spreadsheets count them: in UTF-16
CUT = "…"
PROPERTIES, MADE = "docProps/core.xml", re.compile(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
"""Where a workbook says when it was made, and how."""


class Workbook:
    """A workbook, to which sheets are added one after the other; the same sheets give the same bytes."""

    def __init__(self) -> None:
        self._written = BytesIO()
        self._book = FastExcel(self._written).format(bold_headers=True).freeze(row=1)

    def add(self, sheet: str, header: Sequence[str], rows: Iterable[Iterable[Value]]) -> None:
        """A sheet of these rows below its header, which stays in sight."""
        cells = (dict(zip(header, map(_cell, row), strict=True)) for row in rows)
        first = next(cells, dict.fromkeys(header))  # tells what stands in the header
        self._book.sheet(sheet, chain([first], cells), dedupe_strings=True)

    def close(self) -> bytes:
        """The file, packed anew as if it had been made on the first day that an archive knows."""
        self._book.save()
        made = f"{datetime(*EPOCH).isoformat()}Z".encode()
        with ZipFile(self._written) as parts, closing(Archive()) as archive:
            for name in parts.namelist():
                content = parts.read(name)
                archive.add(name, MADE.sub(made, content) if name == PROPERTIES else content)
            return archive.close()


def _cell(value: Value) -> str | int | float | None:
    """What a cell holds of a value: a text that is too long for one in part, and nothing of one without a letter."""
    if isinstance(value, str):
        return (value if len(value) <= LONGEST // 2 else _cut(value)) or None
    return float(value) if isinstance(value, Decimal) else value


def _cut(text: str) -> str:
    counted = text.encode("utf-16-le")
    if len(counted) <= LONGEST * 2:
        return text
    return counted[: (LONGEST - len(CUT)) * 2].decode("utf-16-le", "ignore") + CUT  # and no half of a character
