"""Rules about print: every record's Korean stands on the line of the printed report that it names."""

from macros.model import Achievement, BudgetRow, ClosingList, Contents, Edition, Fact, Report, Text
from macros.problems import problem
from macros.records import walk


def texts_stand_in_the_printed_report(report: Report):
    """Every Korean text, figure and printed date of an edition stands on its line of source.txt, as printed."""
    for edition in report.editions:
        for place, text, line in printed_texts(edition):
            if line > len(edition.source):
                yield problem(place, "line-of-source", line=line, lines=len(edition.source))
            elif text not in edition.source[line - 1]:
                yield problem(place, "not-as-printed", text=text, line=line)


def no_printed_line_is_left_out(report: Report):
    """Every line of the printed report that holds anything belongs to a record."""
    for edition in report.editions:
        named = set(_lines(edition))
        for line, text in enumerate(edition.source, 1):
            if text.strip() and line not in named:
                yield problem(edition.frame.place(), "line-left-out", line=line, text=text.strip())


def items_of_a_list_share_a_line(report: Report):
    """The items of a closing list are printed on one line."""
    for edition in report.editions:
        for record in walk(edition):
            if isinstance(record, ClosingList):
                first = record.items[0].line
                for item in record.items:
                    if item.line != first:
                        yield problem(item.place("line"), "items-on-one-line", first=first, line=item.line)


def spaced_labels_keep_their_letters(report: Report):
    """A label that print spaces apart has the same letters as the label published."""
    for edition in report.editions:
        for fact in edition.overview.facts:
            if fact.label_printed and fact.label_printed.replace(" ", "") != fact.label.ko.replace(" ", ""):
                values = dict(printed=fact.label_printed, label=fact.label.ko)
                yield problem(fact.place("label_printed"), "label-as-printed", **values)


def printed_texts(edition: Edition):
    """Everything that must stand in the printed report: (place in the data, text, line of the report)."""
    frame, table, achievements = edition.frame, edition.budget.table, edition.achievements
    for record in walk(edition):
        if isinstance(record, ClosingList):
            yield record.heading.place("ko"), record.heading.ko, record.heading_line
        elif isinstance(record, BudgetRow):
            yield record.name.place("ko"), record.name.ko, record.line
            for field, figure in (("total_eok", record.total_eok), *(("parts_eok", part) for part in record.parts_eok.values())):
                yield record.place(field), f"{figure:,}", record.line
            yield record.place("share_percent"), f"{record.share_percent}%", record.line
        elif "line" in type(record).model_fields:
            yield from _texts_of(record)
    columns = table.columns
    for name in (columns.entity, columns.total, *(part.name for part in columns.parts), columns.share):
        yield name.place("ko"), name.ko, table.header_line
    yield table.unit.place("ko"), table.unit.ko, table.unit_line
    for line in achievements.header_lines:
        for field in type(achievements.columns).model_fields:
            yield getattr(achievements.columns, field).place("ko"), getattr(achievements.columns, field).ko, line
    yield frame.contents.place("heading_printed"), frame.contents.heading_printed, frame.contents.line
    headings = {id: getattr(frame.parts, id).heading.ko for id in type(frame.parts).model_fields}
    headings |= {sector.id: sector.name.ko for sector in frame.sectors}
    for entry in frame.contents.entries:
        for text in (entry.number, headings.get(entry.of, ""), str(entry.page)):
            yield entry.place("of"), text, entry.line


def _texts_of(record):
    for field in type(record).model_fields:
        value = getattr(record, field)
        if isinstance(record, Fact) and field == "label" and record.label_printed:
            yield record.place("label_printed"), record.label_printed, record.line
        elif isinstance(value, Text) and not isinstance(record, Contents):
            yield value.place("ko"), value.ko, record.line
    if isinstance(record, Achievement):
        yield record.place("date_printed"), record.date_printed, record.line


def _lines(edition):
    for record in walk(edition):
        for field in type(record).model_fields:
            if field == "line" or field.endswith("_line"):
                yield getattr(record, field)
            elif field.endswith("_lines"):
                yield from getattr(record, field)


PRINTED = (
    texts_stand_in_the_printed_report,
    no_printed_line_is_left_out,
    items_of_a_list_share_a_line,
    spaced_labels_keep_their_letters,
)
