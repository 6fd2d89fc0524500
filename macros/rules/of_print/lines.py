"""Where the records of an edition stand in the printed report: which words on which line, in which order.

Knows how the report is printed; no rule and no wording.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from macros.model import BudgetRow, ClosingList, Contents, Edition, Fact, Frame, Item, Record, Text
from macros.model.frame import ContentsEntry
from macros.model.once import once
from macros.model.printed_fields import UNPRINTED
from macros.model.publishing import published
from macros.model.record import field_names
from macros.model.walking import walk
from macros.reading.stand_ins import NOWHERE
from macros.rules.of_print.budget_lines import budget_cells
from macros.wording.problems import Place

AND_MORE = "등"
OF_UNIT = re.compile(r"단위|%|기준|현재|\d+")  # (단위: 억 원, %), (2031. 1. 1. 기준, 단위: 억 원)
OF_PAGE = re.compile(r"p|쪽|면")  # p.3, 3쪽
OF_LIST = re.compile(AND_MORE)
CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿"


@dataclass(frozen=True, kw_only=True)
class Piece:
    """What must stand on a line of print: where the data says it, and every way in which print may.

    `line_place` is where the data names the line. `apart` from the piece before it stands what print parts by a sign:
    by a comma the items of a list, by a bracket or colon the text from its label, by space the cells of a table.
    """

    place: Place
    texts: tuple[str, ...]
    line: int
    line_place: Place
    apart: str | None = None

    @property
    def text(self) -> str:
        """The words as the data has them."""
        return self.texts[0]


ByLine = dict[int, list[Piece]]
"""Everything that must stand in print, by line, in the order of reading."""


@once
def by_line(edition: Edition) -> ByLine:
    """Everything that must stand in the printed report, by line."""
    lines: ByLine = {}
    for piece in (piece for piece in _pieces(edition) if piece.line_place != NOWHERE):
        lines.setdefault(piece.line, []).append(piece)
    return lines


def without_line(edition: Edition) -> list[Piece]:
    """What must stand in the printed report on a line that its record does not name, as the field is missing."""
    return [piece for piece in _pieces(edition) if piece.line_place == NOWHERE and piece.place != NOWHERE]


@once
def _pieces(edition: Edition) -> tuple[Piece, ...]:
    return tuple(_all_pieces(edition))


def _all_pieces(edition: Edition) -> Iterator[Piece]:
    for record in walk(edition):
        if isinstance(record, ClosingList):
            place, line_place = record.heading.place("ko"), record.place("heading_line")
            yield Piece(place=place, texts=(record.heading.ko,), line=record.heading_line, line_place=line_place)
        elif "line" in field_names(type(record)) and not isinstance(record, BudgetRow):
            yield from _texts_of(record)
    for place, texts, line, line_place in budget_cells(edition.budget) if edition.budget else ():
        apart = "cell" if line != edition.budget.table.unit_line else None
        yield Piece(place=place, texts=texts, line=line, line_place=line_place, apart=apart)
    after = published(edition) if _may_differ(edition) else edition
    if edition.achievements:
        heads, right = edition.achievements.columns, after.achievements.columns
        for item, line in enumerate(edition.achievements.header_lines):
            for name in ("date", "achievement", "remarks"):
                head: Text | None = getattr(heads, name)
                if head:
                    line_place = edition.achievements.place("header_lines", item)
                    yield _repeated((head, getattr(right, name)), head.place("ko"), line, line_place)
    if edition.frame and edition.frame.contents:
        yield from _contents(edition.frame, after.frame, edition.frame.contents)


def _piece(text: Text, line: int, line_place: Place, apart: str | None = None) -> Piece:
    return Piece(place=text.place("ko"), texts=(text.ko,), line=line, line_place=line_place, apart=apart)


def _may_differ(edition: Edition) -> bool:
    """Whether a heading that print repeats is corrected: it may be misprinted in one place only."""
    if not edition.frame or not edition.corrections:
        return False
    repeated = {
        "report",
        "achievements",
        *(record.id for record in (*edition.frame.sectors, *edition.frame.parts.further)),
    }
    return any(path.partition(".")[0] in repeated for entry in edition.corrections.corrections for path in entry.at)


def _repeated(texts: tuple[Text, Text], place: Place, line: int, line_place: Place) -> Piece:
    """What print says on several lines: as printed on one of them, or as it is published."""
    said = tuple(dict.fromkeys(text.ko for text in texts))
    return Piece(place=place, texts=said, line=line, line_place=line_place)


def _contents(frame: Frame, after: Frame, contents: Contents) -> Iterator[Piece]:
    heading, line_place = (contents.heading_printed,), contents.place("line")
    yield Piece(place=contents.place("heading_printed"), texts=heading, line=contents.line, line_place=line_place)
    printed, right = _headings(frame), _headings(after)
    for entry in contents.entries:
        if entry.of in printed:  # else no such part or sector exists, which is said already
            line, line_place = entry.line, entry.place("line")
            number, page = (entry.place(name) for name in ("number", "page"))
            yield Piece(place=number, texts=(entry.number,), line=line, line_place=line_place)
            if printed[entry.of].says("ko"):
                yield _repeated((printed[entry.of], right[entry.of]), entry.place("of"), line, line_place)
            yield Piece(place=page, texts=(str(entry.page),), line=line, line_place=line_place)


def _headings(frame: Frame) -> dict[str, Text]:
    """The heading of everything that the contents may point to, by its id."""
    headings = {id: part.heading for id, part in frame.parts.by_id().items()}
    return headings | {sector.id: sector.name for sector in frame.sectors}


@once
def _texts_of(record: Record) -> tuple[Piece, ...]:
    """What a record prints on its line, in the order of its fields."""
    return tuple(_on_line(record, dict(record)["line"]))


def _on_line(record: Record, line: int) -> Iterator[Piece]:
    line_place, label = record.place("line"), False
    if isinstance(record, Contents | ContentsEntry):
        return  # what they print, the frame knows
    for field in (name for name in field_names(type(record)) if not UNPRINTED.fullmatch(name)):
        value = getattr(record, field)
        if isinstance(record, Fact) and field == "label" and record.label_printed:
            place, texts = record.place("label_printed"), (record.label_printed,)
            yield Piece(place=place, texts=texts, line=line, line_place=line_place)
            label = True
        elif isinstance(value, Text):
            apart = "label" if label and field == "text" else "item" if isinstance(record, Item) else None
            yield _piece(value, line, line_place, apart)
            label = label or field == "label"
        elif field == "date_printed":
            yield Piece(place=record.place(field), texts=(value,), line=line, line_place=line_place)
        elif field == "number" and value:
            yield Piece(place=record.place(field), texts=_numbers(value), line=line, line_place=line_place)


def _numbers(number: int | str) -> tuple[str, ...]:
    """Every way in which print may number a heading: 3 as 3 or ③."""
    if isinstance(number, int) and number <= len(CIRCLED):
        return (str(number), CIRCLED[number - 1])
    return (str(number),)


@once
def lines_of_records(edition: Edition) -> dict[int, Place]:
    """The place of the last record of every line of the printed report."""
    places: dict[int, Place] = {}
    for record in walk(edition):
        for field in field_names(type(record)):
            if field == "line" or field.endswith("_line"):
                places[getattr(record, field)] = record.place(field)
            elif field.endswith("_lines"):
                places |= {line: record.place(field, item) for item, line in enumerate(getattr(record, field))}
    return places


@once
def unsaid_words(edition: Edition) -> dict[int, re.Pattern[str]]:
    """Words that print adds and no record repeats, by line: the words for unit and page, "and more" after a list."""
    words = {edition.budget.table.unit_line: OF_UNIT} if edition.budget else {}
    if edition.frame and edition.frame.contents:
        words |= {entry.line: OF_PAGE for entry in edition.frame.contents.entries}
    for record in walk(edition):
        if isinstance(record, ClosingList):
            words[record.items[-1].line] = OF_LIST
    return words
