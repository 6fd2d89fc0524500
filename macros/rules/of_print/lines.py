"""Where the records of an edition stand in the printed report: which text on which line.

Knows how the report is printed; no rule and no wording.
"""

import re
from collections.abc import Iterator

from macros.model import Achievement, BudgetRow, ClosingList, Contents, Edition, Fact, Frame, Record, Text
from macros.model.walking import walk
from macros.wording.problems import Place

WORD = re.compile(r"[0-9A-Za-z가-힣]+")
UNIT, AND_MORE = "단위", "등"

Printed = tuple[Place, str, int, Place]
"""What must stand in the printed report: place in the data, text, line in print, place of that line."""

ByLine = dict[int, list[tuple[Place, str, Place]]]
"""The same by line in print: place in the data, text, place of the line."""


def printed_texts(edition: Edition) -> Iterator[Printed]:
    """All that must stand in the printed report."""
    for record in walk(edition):
        if isinstance(record, ClosingList):
            yield record.heading.place("ko"), record.heading.ko, record.heading_line, record.place("heading_line")
        elif isinstance(record, BudgetRow):
            line_place = record.place("line")
            yield record.name.place("ko"), record.name.ko, record.line, line_place
            yield record.place("total_eok"), f"{record.total_eok:,}", record.line, line_place
            for part, figure in record.parts_eok.items():
                yield record.place("parts_eok", part), f"{figure:,}", record.line, line_place
            yield record.place("share_percent"), f"{record.share_percent}%", record.line, line_place
        elif "line" in type(record).model_fields:
            yield from _texts_of(record, dict(record)["line"])
    if edition.budget:
        table, columns = edition.budget.table, edition.budget.table.columns
        for name in (columns.entity, columns.total, *(part.name for part in columns.parts), columns.share):
            yield name.place("ko"), name.ko, table.header_line, table.place("header_line")
        yield table.unit.place("ko"), table.unit.ko, table.unit_line, table.place("unit_line")
    if edition.achievements:
        heads = edition.achievements.columns
        for item, line in enumerate(edition.achievements.header_lines):
            for field in type(heads).model_fields:
                line_place = edition.achievements.place("header_lines", item)
                head: Text = getattr(heads, field)
                yield head.place("ko"), head.ko, line, line_place
    if edition.frame:
        yield from _printed_contents(edition.frame)


def _printed_contents(frame: Frame) -> Iterator[Printed]:
    yield (
        frame.contents.place("heading_printed"),
        frame.contents.heading_printed,
        frame.contents.line,
        frame.contents.place("line"),
    )
    headings = {id: getattr(frame.parts, id).heading.ko for id in type(frame.parts).model_fields}
    headings |= {sector.id: sector.name.ko for sector in frame.sectors}
    for entry in frame.contents.entries:
        for field, text in (("number", entry.number), ("of", headings.get(entry.of, "")), ("page", str(entry.page))):
            yield entry.place(field), text, entry.line, entry.place("line")


def _texts_of(record: Record, line: int) -> Iterator[Printed]:
    for field in type(record).model_fields:
        value = getattr(record, field)
        if isinstance(record, Fact) and field == "label" and record.label_printed:
            yield record.place("label_printed"), record.label_printed, line, record.place("line")
        elif isinstance(value, Text) and not isinstance(record, Contents):
            yield value.place("ko"), value.ko, line, record.place("line")
    if isinstance(record, Achievement):
        yield record.place("date_printed"), record.date_printed, line, record.place("line")


def by_line(edition: Edition) -> ByLine:
    """Everything that must stand in the printed report, by line."""
    entries: ByLine = {}
    for place, text, line, line_place in printed_texts(edition):
        entries.setdefault(line, []).append((place, text, line_place))
    return entries


def lines_of_records(edition: Edition) -> dict[int, Place]:
    """The place of the last record of every line of the printed report."""
    places: dict[int, Place] = {}
    for record in walk(edition):
        for field in type(record).model_fields:
            if field == "line" or field.endswith("_line"):
                places[getattr(record, field)] = record.place(field)
            elif field.endswith("_lines"):
                places |= {line: record.place(field, item) for item, line in enumerate(getattr(record, field))}
    return places


def unsaid_words(edition: Edition) -> dict[int, list[str]]:
    """Words that print adds and no record repeats, by line: numbers, the word for unit, "and more" after a list.

    The figures of the budget table have rules of their own.
    """
    words = {edition.budget.table.unit_line: [UNIT]}
    words |= {
        row.line: WORD.findall(edition.source[row.line - 1])
        for row in edition.budget.table.rows
        if row.line <= len(edition.source)
    }
    for record in walk(edition):
        if isinstance(record, ClosingList):
            words.setdefault(record.items[0].line, []).extend([AND_MORE] * record.open_ended)
        elif {"number", "line"} <= type(record).model_fields.keys():
            values = dict(record)
            words.setdefault(values["line"], []).extend(WORD.findall(str(values["number"])))
    return words


def without(printed: str, texts: list[str]) -> str:
    """A printed line in which every text found on it is replaced by one NUL, the longest first."""
    for text in sorted(texts, key=len, reverse=True):
        printed = printed.replace(text, "\0", 1) if text else printed
    return printed
