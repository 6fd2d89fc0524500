"""The forms in which a table leaves the site: CSV and JSON; a workbook of all tables, and everything in one archive.

Knows the forms, and what a spreadsheet would take for a formula; nothing of what tables hold. The same tables give the
same bytes.
"""

import csv
import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from decimal import Decimal
from io import BytesIO, StringIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from macros.exports.table import Table, Value
from macros.language.picking import pick
from macros.wording.languages import LANGUAGES

BOM = "\ufeff"  # by which a Korean spreadsheet sees that it is UTF-8
FORMULA = tuple("=+-@\t\r\n＝＋－＠")
"""What a text may not begin with, lest a spreadsheet takes it for a formula: an apostrophe is put before it."""
EPOCH = (1980, 1, 1, 0, 0, 0)  # the first day that an archive knows
LONGEST = 32_767  # characters that a cell of a workbook holds
CUT = "…"
FIELDS = "fields"


def csv_of(table: Table) -> bytes:
    """RFC 4180 with the mark of UTF-8 before it; a text that a spreadsheet would run is kept from it."""
    written = StringIO()
    writer = csv.writer(written, lineterminator="\r\n")
    writer.writerow(column.name for column in table.columns)
    writer.writerows([_in_csv(value) for value in row] for row in table.rows)
    return (BOM + written.getvalue()).encode()


def json_of(table: Table) -> bytes:
    """A list of objects, every text as it is."""
    return json_bytes(objects(table))


def records_of(tables: Iterable[Table], about: Mapping[str, object]) -> bytes:
    """All tables by name, after what they are `about`."""
    return json_bytes({**about, "tables": {table.name: objects(table) for table in tables}})


def objects(table: Table) -> list[dict[str, Value | float]]:
    """Every row by the names of the columns, numbers as programs know them."""
    names = [column.name for column in table.columns]
    return [dict(zip(names, map(_in_json, row), strict=True)) for row in table.rows]


def workbook_of(tables: Iterable[Table]) -> bytes:
    """A sheet for every table, and one that says what their columns hold; every text is a text, never a formula."""
    written = BytesIO()
    never = dict.fromkeys(("strings_to_formulas", "strings_to_numbers", "strings_to_urls"), False)
    book = Workbook(written, {"in_memory": True, **never})
    book.set_properties({"created": datetime(*EPOCH)})
    bold = book.add_format({"bold": True})
    of_columns: list[tuple[str, ...]] = []
    for table in tables:
        sheet = book.add_worksheet(table.name)
        sheet.freeze_panes(1, 0)
        names = [column.name for column in table.columns]
        sheet.write_row(0, 0, names, bold)
        for place, row in enumerate(table.rows, 1):
            for column, value in enumerate(row):
                _write(sheet, place, column, value)
        of_columns += [
            (table.name, column.name, column.type, *(pick(column.said, lang).text for lang in LANGUAGES))
            for column in table.columns
        ]
    sheet = book.add_worksheet(FIELDS)
    sheet.freeze_panes(1, 0)
    sheet.write_row(0, 0, ("table", "column", "type", *LANGUAGES), bold)
    for place, said in enumerate(of_columns, 1):
        sheet.write_row(place, 0, said)
    book.close()
    return written.getvalue()


def archive_of(files: Mapping[str, bytes]) -> bytes:
    """All files in one, in their order."""
    written = BytesIO()
    with ZipFile(written, "w") as archive:
        for name, content in files.items():
            archive.writestr(ZipInfo(name, EPOCH), content, ZIP_DEFLATED)
    return written.getvalue()


def _write(sheet: Worksheet, row: int, column: int, value: Value) -> None:
    if isinstance(value, bool):
        sheet.write_boolean(row, column, value)
    elif isinstance(value, int | Decimal):
        sheet.write_number(row, column, value)
    elif value:
        sheet.write_string(row, column, value if len(value) <= LONGEST else value[: LONGEST - len(CUT)] + CUT)


def _in_csv(value: Value) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, str):
        return f"'{value}" if value.startswith(FORMULA) else value
    return "" if value is None else str(value)


def _in_json(value: Value) -> Value | float:
    if isinstance(value, Decimal):
        return int(value) if int(value.as_tuple().exponent) >= 0 else float(value)
    return value


def json_bytes(content: object) -> bytes:
    """JSON as files hold it, in the letters of every language."""
    return (json.dumps(content, ensure_ascii=False, indent=1) + "\n").encode()
