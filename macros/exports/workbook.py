"""A workbook for spreadsheets, in the form that ECMA-376 gives it: sheets of texts, numbers and truths.

Knows that form; nothing of what the sheets hold. A text stands in its cell as a text and can be nothing else, so that
none is taken for a formula. A library for all that a workbook may be takes six times as long for these few elements.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from html import escape

from macros.exports.forms import Archive
from macros.exports.table import Value

LONGEST = 32_767  # characters that a cell holds
CUT = "…"
NOT_XML = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")
"""What XML cannot hold, and what a cell takes for that: both are written by their number."""
ESCAPED = re.compile("[&<>\x00-\x08\x0b-\x1f\ufffe\uffff]|_x")
"""What a cell may not hold as it is."""
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
SHEETS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
FORMAT = "application/vnd.openxmlformats-officedocument.spreadsheetml."
TEXT = '<c r="{}" t="inlineStr"><is><t xml:space="preserve">{}</t></is></c>'
BOLD = '<c r="{}" s="1" t="inlineStr"><is><t xml:space="preserve">{}</t></is></c>'
NUMBER, TRUTH = '<c r="{}"><v>{}</v></c>', '<c r="{}" t="b"><v>{:d}</v></c>'
ROW = '<row r="{}">{}</row>'
SHEET = (
    '<worksheet xmlns="{}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" '
    'activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>{}</sheetData></worksheet>'
)
STYLES = (
    '<styleSheet xmlns="{}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>'
    '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>'
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>'
    '</fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2">'
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
    '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs>'
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
)
BOOK = '<workbook xmlns="{}" xmlns:r="{}"><sheets>{}</sheets></workbook>'
SHEET_OF_BOOK = '<sheet name="{}" sheetId="{}" r:id="rId{}"/>'
RELATION = '<Relationship Id="rId{}" Type="{}/{}" Target="{}"/>'
TYPE = '<Override PartName="/{}" ContentType="{}{}+xml"/>'


class Workbook:
    """A workbook, to which sheets are added one after the other; the same sheets give the same bytes."""

    def __init__(self) -> None:
        self._parts, self._names = Archive(), list[str]()

    def add(self, sheet: str, header: Sequence[str], rows: Iterable[Iterable[Value]]) -> None:
        """A sheet of these rows below its header, which stays in sight."""
        self._names.append(sheet)
        letters = [_letters(place) for place in range(len(header))]
        named = (BOLD.format(f"{at}1", _text(name)) for at, name in zip(letters, header, strict=True))
        written = [ROW.format(1, "".join(named))]
        for number, row in enumerate(rows, 2):
            written.append(ROW.format(number, "".join(_cells(letters, number, row))))
        self._put(_file(len(self._names)), SHEET.format(SHEETS, "".join(written)))

    def close(self) -> bytes:
        """The file."""
        numbered = list(enumerate(self._names, 1))
        styles = len(numbered) + 1
        types = [
            TYPE.format("xl/workbook.xml", FORMAT, "sheet.main"),
            TYPE.format("xl/styles.xml", FORMAT, "styles"),
            *(TYPE.format(_file(number), FORMAT, "worksheet") for number, _ in numbered),
        ]
        ways = [RELATION.format(number, OFFICE, "worksheet", _file(number)[3:]) for number, _ in numbered]
        ways.append(RELATION.format(styles, OFFICE, "styles", "styles.xml"))
        sheets = [SHEET_OF_BOOK.format(escape(name), number, number) for number, name in numbered]
        self._put("xl/workbook.xml", BOOK.format(SHEETS, OFFICE, "".join(sheets)))
        self._put("xl/styles.xml", STYLES.format(SHEETS))
        self._put("xl/_rels/workbook.xml.rels", _relations(ways))
        self._put("_rels/.rels", _relations([RELATION.format(1, OFFICE, "officeDocument", "xl/workbook.xml")]))
        self._put("[Content_Types].xml", _types(types))
        return self._parts.close()

    def _put(self, name: str, content: str) -> None:
        self._parts.add(name, (HEAD + content).encode())


def _cells(letters: list[str], number: int, row: Iterable[Value]) -> Iterator[str]:
    """The cells of a row that hold anything."""
    for letter, value in zip(letters, row, strict=True):
        if isinstance(value, str):
            if value:
                yield TEXT.format(f"{letter}{number}", _text(value))
        elif isinstance(value, bool):
            yield TRUTH.format(f"{letter}{number}", value)
        elif isinstance(value, int | Decimal):
            yield NUMBER.format(f"{letter}{number}", value)


def _text(words: str) -> str:
    if len(words) <= LONGEST and not ESCAPED.search(words):
        return words
    if len(words) > LONGEST:
        words = words[: LONGEST - len(CUT)] + CUT
    return escape(NOT_XML.sub(lambda sign: f"_x{ord(sign[0]):04X}_", words), quote=False)


def _letters(place: int) -> str:
    """What a column is called: 0 -> 'A', 26 -> 'AA'."""
    before, letter = divmod(place, 26)
    return (_letters(before - 1) if before else "") + chr(ord("A") + letter)


def _file(number: int) -> str:
    return f"xl/worksheets/sheet{number}.xml"


def _relations(ways: Iterable[str]) -> str:
    return '<Relationships xmlns="{}">{}</Relationships>'.format(RELATIONS, "".join(ways))


def _types(types: Iterable[str]) -> str:
    known = (
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
    )
    return '<Types xmlns="{}">{}{}</Types>'.format(TYPES, known, "".join(types))
