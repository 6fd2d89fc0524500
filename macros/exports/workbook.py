"""A workbook for spreadsheets, which XlsxWriter writes: sheets of texts, numbers and truths.

Knows what a cell may hold; nothing of what the sheets say. A text is written as a text, so that none is taken for a
formula, a number or a link.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime
from decimal import Decimal
from io import BytesIO

import xlsxwriter
from xlsxwriter.worksheet import Worksheet

from macros.exports.forms import EPOCH
from macros.exports.table import Value

LONGEST = 32_767  # characters that a cell holds
CUT = "…"
ROW_BY_ROW = {"constant_memory": True, "in_memory": True}


class Workbook:
    """A workbook, to which sheets are added one after the other; the same sheets give the same bytes."""

    def __init__(self) -> None:
        self._written = BytesIO()
        self._book = xlsxwriter.Workbook(self._written, ROW_BY_ROW)
        self._book.set_properties({"created": datetime(*EPOCH)})
        self._bold = self._book.add_format({"bold": True})

    def add(self, sheet: str, header: Sequence[str], rows: Iterable[Iterable[Value]]) -> None:
        """A sheet of these rows below its header, which stays in sight."""
        page = self._book.add_worksheet(sheet)
        page.freeze_panes(1, 0)
        for column, name in enumerate(header):
            page.write_string(0, column, name, self._bold)
        for number, row in enumerate(rows, 1):
            for column, value in enumerate(row):
                _write(page, number, column, value)

    def close(self) -> bytes:
        """The file."""
        self._book.close()
        return self._written.getvalue()


def _write(page: Worksheet, row: int, column: int, value: Value) -> None:
    if isinstance(value, bool):
        page.write_boolean(row, column, value)
    elif isinstance(value, int | Decimal):
        page.write_number(row, column, value)
    elif value:
        page.write_string(row, column, value if len(value) <= LONGEST else value[: LONGEST - len(CUT)] + CUT)
