"""Which files are published, and what the page that lists them says of each.

Knows the names and forms of files; nothing of what stands in them, and nothing of how a site is built.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from typing import NamedTuple

from macros.exports.all_kept import all_kept
from macros.exports.forms import FORMS, Archive, json_bytes, records_of
from macros.exports.package import package
from macros.exports.table import Column, Table, names
from macros.exports.tables import OF_EDITION, table_of, table_of_all
from macros.exports.workbook import Workbook
from macros.language.picking import in_every_language, pick
from macros.load.history import UNKNOWN, History
from macros.model import Report, Text
from macros.views import addresses
from macros.views.common import of_site
from macros.wording.languages import LANGUAGES

WORKBOOK, RECORDS, PACKAGE, ARCHIVE = "all.xlsx", "records.json", "datapackage.json", "all.zip"
OF_WHOLE = (WORKBOOK, ARCHIVE, RECORDS, PACKAGE)
"""The files that hold all tables, in the order in which they are listed."""
FIELDS = "fields"
"""The sheet of the workbook that says what every column holds."""
OF_ACHIEVEMENTS = "achievements.csv"
Write = Callable[[str, bytes], None]
"""Writes the file at an address of the site."""


class File(NamedTuple):
    """A file that is published: what it is called, where it is, how many bytes it has."""

    name: str
    address: str
    size: int

    @property
    def kilobytes(self) -> int:
        """Its size, rounded up."""
        return -(-self.size // 1000)


class TableFiles(NamedTuple):
    """A table as files, a form each, and of how many rows and of which columns it consists."""

    name: str
    title: Text
    rows: int
    columns: tuple[Column, ...]
    files: tuple[File, ...]


@dataclass(frozen=True, kw_only=True)
class Downloads:
    """Every table of all editions, the files that hold all tables, and two of the files by their web addresses: one of
    a single edition, and the achievements of all; and how the data came to say what it says.
    """

    tables: tuple[TableFiles, ...] = ()
    whole: tuple[File, ...] = ()
    of_one: str = ""
    of_all: str = ""
    history: History = UNKNOWN


def publish(
    report: Report, roots: Mapping[str, str], write: Write, wanted: Callable[[str], bool] = lambda _: True
) -> Downloads:
    """Writes the files of every edition alone, and those of all together, as far as the folder that they stand in is
    `wanted`. Says which those of all are. `roots` is where the site is in each language.
    """
    with all_kept(), closing(Archive()) as archive:
        whole = _Whole(report, roots, write, archive) if wanted(addresses.DATA) else None
        return _publish(report, roots, write, wanted, whole)


def _publish(
    report: Report, roots: Mapping[str, str], write: Write, wanted: Callable[[str], bool], whole: "_Whole | None"
) -> Downloads:
    editions = [(edition, wanted(addresses.data_of(edition, ""))) for edition in report.editions]
    for name in names():
        own = list[_Written]()
        for edition, alone in editions if name in OF_EDITION else ():
            if alone or whole:
                own.append(_written(table_of(report, edition, roots, name)))
            for file, content in _files(own[-1]) if alone else ():
                write(addresses.data_of(edition, file), content)
        if whole:
            whole.add(table_of_all(report, roots, name, [part.table for part in own]), own)
    return whole.close() if whole else Downloads()


class _Written(NamedTuple):
    """A table, and its rows in every form."""

    table: Table
    rows: Mapping[str, bytes]


def _written(table: Table) -> _Written:
    return _Written(table, {name: form.rows(table.columns, table.rows) for name, form in FORMS.items()})


def _joined(whole: Table, own: Sequence[_Written]) -> _Written:
    """The table of several, whose rows are written already but where it has more columns."""
    parts = [
        part
        if part.table.columns == whole.columns
        else _written(whole._replace(rows=part.table.rows_in(whole.columns)))
        for part in own
    ]
    return _Written(whole, {
        name: form.between.join(filter(None, (part.rows[name] for part in parts))) for name, form in FORMS.items()
    })  # fmt: skip


def _files(written: _Written) -> Iterator[tuple[str, bytes]]:
    """The file of a table in every form."""
    for name, form in FORMS.items():
        yield f"{written.table.name}.{name}", form.file(written.table.columns, written.rows[name])


class _Whole:
    """The files of all editions together, written table by table, so that no more rows are held than need be."""

    def __init__(self, report: Report, roots: Mapping[str, str], write: Write, archive: Archive) -> None:
        self.report, self.homepage, self.write = report, next(iter(roots.values())), write
        self.book, self.archive = Workbook(), archive
        self.described, self.rows = list[Table](), dict[str, bytes]()
        self.tables, self.sizes = list[TableFiles](), dict[str, int]()

    def add(self, table: Table, own: Sequence[_Written]) -> None:
        """The files of a table, and what all tables hold of it."""
        written = _joined(table, own) if own else _written(table)
        files = tuple(self.publish(name, content) for name, content in _files(written))
        self.tables.append(
            TableFiles(name=table.name, title=table.title, rows=len(table.rows), columns=table.columns, files=files)
        )
        self.book.add(table.name, [column.name for column in table.columns], table.rows)
        self.rows[table.name] = written.rows["json"]
        self.described.append(table._replace(rows=()))

    def publish(self, name: str, content: bytes) -> File:
        """A file, which the archive holds as well."""
        file = File(name, addresses.data(name), len(content))
        self.write(file.address, content)
        self.archive.add(name, content)
        self.sizes[name] = file.size
        return file

    def close(self) -> Downloads:
        """The files that hold all tables, in the order in which they are packed, and the archive of them."""
        title = of_site(self.report, self.report.site.title)
        about = {
            "title": in_every_language(title),
            "homepage": self.homepage,
            "editions": [edition.id for edition in self.report.editions],
        }
        self.book.add(FIELDS, ("table", "column", "type", *LANGUAGES), _fields(self.described))
        described = json_bytes(package(self.described, title, self.homepage, self.sizes))
        whole = {
            PACKAGE: self.publish(PACKAGE, described),
            RECORDS: self.publish(RECORDS, records_of(self.rows, about)),
            WORKBOOK: self.publish(WORKBOOK, self.book.close()),
        }
        packed = self.archive.close()
        whole[ARCHIVE] = File(ARCHIVE, addresses.data(ARCHIVE), len(packed))
        self.write(whole[ARCHIVE].address, packed)
        return Downloads(
            tables=tuple(self.tables),
            whole=tuple(whole[name] for name in OF_WHOLE),
            of_one=self.homepage + addresses.data_of(self.report.edition(self.report.site.current), OF_ACHIEVEMENTS),
            of_all=self.homepage + addresses.data(OF_ACHIEVEMENTS),
        )


def _fields(tables: Iterable[Table]) -> Iterator[tuple[str, ...]]:
    """What every column holds, for the sheet that says so."""
    for table in tables:
        for column in table.columns:
            said = (pick(column.said, lang).text for lang in LANGUAGES)
            yield (table.name, column.name, column.type, *said)
