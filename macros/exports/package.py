"""The description of all tables that programs read, as the Data Package standard has it: datapackage.json.

Knows the standard (v1, specs.frictionlessdata.io); what the columns hold, columns.toml knows. No licence is stated: the
report states none for its texts.
"""

from collections.abc import Iterable, Mapping

from macros.exports.table import Column, Table
from macros.language.picking import pick
from macros.model import Text
from macros.wording.languages import LANGUAGES


def package(tables: Iterable[Table], title: Text, homepage: str, sizes: Mapping[str, int]) -> dict[str, object]:
    """The description of the tables, each in the file NAME.csv, whose `sizes` are known."""
    return {
        "profile": "tabular-data-package",
        "name": "key-work-report",
        "title": _both(title),
        "homepage": homepage,
        "resources": [_resource(table, sizes[f"{table.name}.csv"]) for table in tables],
    }


def _resource(table: Table, size: int) -> dict[str, object]:
    foreign = [
        {"fields": ["edition", column], "reference": {"resource": of, "fields": ["edition", "id"]}}
        if "edition" in _names(table) and of != "topics"
        else {"fields": column, "reference": {"resource": of, "fields": "id"}}
        for column, of in table.of.items()
    ]
    return {
        "profile": "tabular-data-resource",
        "name": table.name,
        "path": f"{table.name}.csv",
        "title": _both(table.title),
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": size,
        "schema": {
            "fields": [_field(column, column.name in table.key) for column in table.columns],
            "primaryKey": list(table.key),
            "missingValues": [""],
            **({"foreignKeys": foreign} if foreign else {}),
        },
    }


def _field(column: Column, required: bool) -> dict[str, object]:
    rules = {"required": True} if required else {}
    return {
        "name": column.name,
        "type": column.type,
        **({"format": column.format} if column.format else {}),
        "description": _both(column.said),
        **{f"description_{lang}": column.said.said(lang) for lang in LANGUAGES},
        "constraints": rules | ({"pattern": column.pattern} if column.pattern else {}),
    }


def _names(table: Table) -> list[str]:
    return [column.name for column in table.columns]


def _both(text: Text) -> str:
    return " · ".join(pick(text, lang).text for lang in LANGUAGES)
