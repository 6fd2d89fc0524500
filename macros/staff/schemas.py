"""A JSON Schema for every kind of data file, for the help that editors show while typing.

Knows the model, whose fields say what they are; the check itself never reads a schema. A schema accepts whatever the
model may accept, so that an editor never marks what is right.
"""

import json
from pathlib import Path

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core.core_schema import DecimalSchema, IntSchema, StringSchema

from macros.model import Record
from macros.model.files import EDITION_FILES, INITIATIVES, MODELS, OPTIONAL_FILES, OUTCOMES, SCHEMAS, SITE_FILES

DIALECT = "http://json-schema.org/draft-07/schema#"
FILES_OF_EDITION = (*EDITION_FILES, OUTCOMES)
FILES_OF_SITE = (*SITE_FILES, *OPTIONAL_FILES)
FIRST_LINE = "# yaml-language-server: $schema="


def schemas() -> dict[str, str]:
    """Every schema as JSON, by the name of its file."""
    return {
        f"{name}.json": json.dumps(schema(model), ensure_ascii=False, indent=1) + "\n" for name, model in MODELS.items()
    }


def schema(model: type[Record]) -> JsonSchemaValue:
    """The schema of one kind of file."""
    made = model.model_json_schema(ref_template="#/definitions/{model}", schema_generator=_Scalars)
    definitions = {name: _worded(record) for name, record in made.pop("$defs", {}).items()}
    return {"$schema": DIALECT, **_worded(made), "definitions": definitions}


def line_for(path: str) -> str:
    """The first line of a data file, which leads editors to its schema: 'topics.yml' -> '# … .schemas/topics.json'."""
    file = Path(path)
    name = "initiative" if file.parent.name == INITIATIVES else file.stem
    return f"{FIRST_LINE}{'../' * (len(file.parts) - 1)}{SCHEMAS}/{name}.json"


def globs() -> dict[str, list[str]]:
    """For editors that are told by a settings file: the files of every schema, from the root of the repository."""
    folders = {**dict.fromkeys(FILES_OF_SITE, ""), **dict.fromkeys(FILES_OF_EDITION, "*/")}
    files = {name: f"data/{folder}{name}.yml" for name, folder in folders.items()}
    files["initiative"] = f"data/*/{INITIATIVES}/*.yml"
    return {f"data/{SCHEMAS}/{name}.json": [files[name]] for name in MODELS}


def _worded(made: JsonSchemaValue) -> JsonSchemaValue:
    """One record of a schema, without what Python says of it."""
    fields = {name: _field(field) for name, field in made.get("properties", {}).items()}
    rest = {key: value for key, value in made.items() if key not in ("title", "description", "properties")}
    return {"title": made["title"], "properties": fields, **rest}


def _field(made: JsonSchemaValue) -> JsonSchemaValue:
    rest = {key: value for key, value in made.items() if key not in ("title", "description", "default")}
    if "$ref" in rest:  # what stands beside a reference is ignored in this dialect
        rest = {"allOf": [{"$ref": rest.pop("$ref")}], **rest}
    return {"description": made["description"], **rest}


class _Scalars(GenerateJsonSchema):
    """Scalars as an editor's YAML types them; the loader takes them all as text, so a text may look like a number."""

    def str_schema(self, schema: StringSchema) -> JsonSchemaValue:
        made = super().str_schema(schema)
        return made if "pattern" in made else {**made, "type": ["string", "number", "boolean"]}

    def int_schema(self, schema: IntSchema) -> JsonSchemaValue:
        return {"minimum": 0, **super().int_schema(schema)}

    def decimal_schema(self, schema: DecimalSchema) -> JsonSchemaValue:
        return {"type": "number", "minimum": int(schema.get("ge", 0))}
