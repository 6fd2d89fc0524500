"""Which files are published, and what the page that lists them says of each.

Knows the names and forms of files; nothing of what stands in them, and nothing of how a site is built.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from macros.exports.forms import archive_of, csv_of, json_bytes, json_of, records_of, workbook_of
from macros.exports.package import package
from macros.exports.table import Column, Table
from macros.exports.tables import tables, tables_of
from macros.language.picking import in_every_language
from macros.load.history import UNKNOWN, History
from macros.model import Report, Text
from macros.views import addresses
from macros.views.common import of_site

WORKBOOK, RECORDS, PACKAGE, ARCHIVE = "all.xlsx", "records.json", "datapackage.json", "all.zip"
OF_WHOLE = (WORKBOOK, ARCHIVE, RECORDS, PACKAGE)
"""The files that hold all tables, in the order in which they are listed."""
FORMS: dict[str, Callable[[Table], bytes]] = {"csv": csv_of, "json": json_of}
OF_ACHIEVEMENTS = "achievements.csv"
Write = Callable[[str, bytes], None]
"""Writes the file at an address of the site."""


@dataclass(frozen=True)
class File:
    """A file that is published: what it is called, where it is, how many bytes it has."""

    name: str
    address: str
    size: int

    @property
    def kilobytes(self) -> int:
        """Its size, rounded up."""
        return -(-self.size // 1000)


@dataclass(frozen=True, kw_only=True)
class TableFiles:
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


def publish(report: Report, roots: Mapping[str, str], write: Write) -> Downloads:
    """Writes every file of all editions and says which they are; `roots` is where the site is in each language."""
    made = tuple(tables(report, roots))
    files = {f"{table.name}.{form}": of(table) for table in made for form, of in FORMS.items()}
    sizes = {name: len(content) for name, content in files.items()}
    homepage, title = next(iter(roots.values())), of_site(report, report.site.title)
    about = {
        "title": in_every_language(title),
        "homepage": homepage,
        "editions": [edition.id for edition in report.editions],
    }
    files[PACKAGE] = json_bytes(package(made, title, homepage, sizes))
    files[RECORDS] = records_of(made, about)
    files[WORKBOOK] = workbook_of(made)
    files[ARCHIVE] = archive_of(files)
    published = {name: File(name, addresses.data(name), len(content)) for name, content in files.items()}
    for name, content in files.items():
        write(published[name].address, content)
    return Downloads(
        tables=tuple(
            TableFiles(
                name=table.name,
                title=table.title,
                rows=len(table.rows),
                columns=table.columns,
                files=tuple(published[f"{table.name}.{form}"] for form in FORMS),
            )
            for table in made
        ),
        whole=tuple(published[name] for name in OF_WHOLE),
        of_one=homepage + addresses.data_of(report.edition(report.site.current), OF_ACHIEVEMENTS),
        of_all=homepage + addresses.data(OF_ACHIEVEMENTS),
    )


def publish_editions(report: Report, roots: Mapping[str, str], write: Write, wanted: Callable[[str], bool]) -> None:
    """Writes the files of every edition that is `wanted`, each of that edition alone."""
    for edition in report.editions:
        if wanted(f"{edition.id}/"):
            for table in tables_of(report, edition, roots):
                for form, of in FORMS.items():
                    write(addresses.data_of(edition, f"{table.name}.{form}"), of(table))
