"""A workbook for spreadsheets, which XlsxWriter writes: sheets of texts, numbers and truths.

Knows what a cell may hold; nothing of what the sheets say. A text is written as a text, so that none is taken for a
formula, a number or a link.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime
from inspect import unwrap
from io import BytesIO

from macros.exports.forms import EPOCH
from macros.exports.table import Value

LONGEST = 32_767  # characters that a cell holds
CUT = "…"


class Workbook:
    """A workbook, to which sheets are added one after the other; the same sheets give the same bytes."""

    def __init__(self) -> None:
        from xlsxwriter import Workbook as Written

        self._written = BytesIO()
        self._book = Written(self._written, {"in_memory": True})
        self._book.set_properties({"created": datetime(*EPOCH)})
        self._bold = self._book.add_format({"bold": True})

    def add(self, sheet: str, header: Sequence[str], rows: Iterable[Iterable[Value]]) -> None:
        """A sheet of these rows below its header, which stays in sight."""
        page = self._book.add_worksheet(sheet)
        page.freeze_panes(1, 0)
        for column, name in enumerate(header):
            page.write_string(0, column, name, self._bold)
        # nearly all cells are texts: what else may be asked as "A1" is looked at in each, and none of ours is
        text, truth, figure = unwrap(type(page).write_string), page.write_boolean, page.write_number
        for number, row in enumerate(rows, 1):
            for column, value in enumerate(row):
                if isinstance(value, str):
                    if value:
                        text(
                            page, number, column, value if len(value) <= LONGEST else value[: LONGEST - len(CUT)] + CUT
                        )
                elif isinstance(value, bool):
                    truth(number, column, value)
                elif value is not None:
                    figure(number, column, value)

    def close(self) -> bytes:
        """The file."""
        self._book.close()
        return self._written.getvalue()
