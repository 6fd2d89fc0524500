"""What a table is that leaves the site: its columns with their types and what they hold, and its rows.

Knows columns.toml; nothing of the report, and nothing of the forms in which a table is written.
"""

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from macros.language.picking import in_every_language
from macros.model import Text
from macros.wording.languages import LANGUAGES
from macros.wording.words import named

EACH_LANGUAGE, SEVERAL = "*", "+"

Value = str | int | Decimal | bool | None
ByLanguage = Text | dict[str, str]
Row = Mapping[str, Value | ByLanguage]
"""A record by the name of the column: what differs by language stands in it once, as a text or by language."""


class Column(NamedTuple):
    """One column: its name, `of` what in a row and in which language, the type of its values as data packages call
    types, and what it says.
    """

    name: str
    of: str
    type: str
    format: str | None
    pattern: str | None
    said: Text
    lang: str | None = None


class Table(NamedTuple):
    """A table, with what its rows have in each column; `key` names a row, `of` whose ids stand in a column."""

    name: str
    title: Text
    columns: tuple[Column, ...]
    rows: tuple[tuple[Value, ...], ...]
    key: tuple[str, ...]
    of: Mapping[str, str]

    def rows_in(self, columns: tuple[Column, ...]) -> tuple[tuple[Value, ...], ...]:
        """Its rows in the columns of a table of several, which may have more."""
        if columns == self.columns:
            return self.rows
        places = {column.name: place for place, column in enumerate(self.columns)}
        at = [places.get(column.name) for column in columns]
        return tuple([tuple([None if place is None else row[place] for place in at]) for row in self.rows])


@cache
def _written() -> dict[str, dict[str, Any]]:
    return tomllib.loads(Path(__file__).with_name("columns.toml").read_text(encoding="utf-8"))


def names() -> tuple[str, ...]:
    """The name of every table, in the order in which they are listed."""
    return tuple(_written()["tables"])


def table(name: str, rows: Iterable[Row], languages: tuple[str, ...], several: Mapping[str, Text]) -> Table:
    """The table of these rows; `several` has the columns of which a table may have any number, and what each is called.

    Raises KeyError where there is no such table.
    """
    form = _written()["tables"][name]
    columns = tuple(
        column
        for each in form["columns"]
        for column in (_several(each, several) if each.endswith(SEVERAL) else _columns(each, languages))
    )
    asked = [(column.of, column.lang) for column in columns]
    return Table(
        name=name,
        title=_title(name),
        columns=columns,
        rows=tuple([_in_columns(row, asked) for row in rows]),
        key=(*(["edition"] if "edition" in form["columns"] else []), *form.get("key", ["id"])),
        of=form.get("of", {}),
    )


def _several(written: str, several: Mapping[str, Text]) -> Iterator[Column]:
    """The columns that an entry of columns.toml stands for which has any number of them."""
    form = _written()["columns"][written.removesuffix(SEVERAL)]
    for name, text in several.items():
        called = in_every_language(text)
        said = {lang: form[lang].format(name=called[lang]) for lang in LANGUAGES}
        yield Column(name=name, of=name, said=Text(**said), **_kind(form))


@cache
def _columns(written: str, languages: tuple[str, ...]) -> tuple[Column, ...]:
    """The columns that any other entry stands for: one, or one a language."""
    of = written.removesuffix(EACH_LANGUAGE)
    form = _written()["columns"][of]
    if of == written:
        return (Column(name=of, of=of, said=_said(form), **_kind(form)),)
    return tuple(
        Column(
            name=f"{of}_{lang.lower().replace('-', '_')}",
            of=of,
            lang=lang,
            said=Text(**{speaking: f"{form[speaking]} ({named(lang)[speaking]})" for speaking in LANGUAGES}),
            **_kind(form),
        )
        for lang in languages
    )


def _kind(form: Mapping[str, str]) -> dict[str, Any]:
    return dict(type=form["type"], format=form.get("format"), pattern=form.get("pattern"))


def _in_columns(row: Mapping[str, Any], asked: Iterable[tuple[str, str | None]]) -> tuple[Value, ...]:
    """What a row holds in each column; nothing by language stands in one without a language."""
    return tuple([_value(row.get(of), lang) if lang else row.get(of) for of, lang in asked])


def _value(held: Value | ByLanguage, lang: str) -> Value:
    """What a row holds, in the language of a column that has one."""
    if held is None or isinstance(held, dict):  # which are soon known; of a record it takes longer
        return None if held is None else held.get(lang)
    return held.said(lang) if isinstance(held, Text) else held


@cache
def _title(name: str) -> Text:
    return _said(_written()["tables"][name])


def _said(form: Mapping[str, str]) -> Text:
    return Text(**{lang: form[lang] for lang in LANGUAGES})
