"""The site helps whoever edits its data: every file leads editors to a schema that knows its fields."""

import json

import pytest
from projects import FICTIONAL, FIRST_EDITION, ROOT
from schema_check import checked

from macros.staff.schemas import FIRST_LINE, MODELS, globs, line_for, schema, schemas

DATA = FIRST_EDITION / "data"
WRITTEN = ROOT / "data" / ".schemas"
FILES = {path.relative_to(DATA).as_posix(): path for path in sorted(DATA.rglob("*.yml")) if path.name != "synonyms.yml"}
BAD = {
    "an unknown field": ("corrections: []\ncorections: []\n", "'corections' was unexpected"),
    "a missing field": ("open_questions:\n  - id: a\n", "'kind' is a required property"),
    "a choice that is none": ("open_questions:\n  - certainty: certain\n", "'certain' is not one of ['medium', 'low']"),
    "a list for a map": ("- corrections: []\n", "is not of type 'object'"),
}
DEFINITIONS = {
    name: made
    for model in MODELS.values()
    for name, made in [*schema(model)["definitions"].items(), (model.__name__, schema(model))]
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """The schemas of the model, each in its file."""
    folder = tmp_path_factory.mktemp("schemas")
    for name, text in schemas().items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.mark.skipif(not WRITTEN.is_dir(), reason="the city whose data is here keeps no schemas")
def test_the_schemas_beside_the_data_are_those_of_the_model():
    """When this fails: python -m macros schemas"""
    assert {path.name: path.read_text(encoding="utf-8") for path in WRITTEN.iterdir()} == schemas()


@pytest.mark.parametrize("name", MODELS)
def test_every_data_file_fits_its_schema_as_an_editor_reads_it(name, folder):
    pattern = globs()[f"data/.schemas/{name}.json"][0]
    files = [*FIRST_EDITION.glob(pattern), *FICTIONAL.glob(pattern)]
    assert files
    assert checked("--schemafile", folder / f"{name}.json", *files) == (0, "ok -- validation done\n")


@pytest.mark.parametrize("what", BAD)
def test_a_schema_marks_what_the_check_would_refuse(what, folder, tmp_path):
    text, words = BAD[what]
    (tmp_path / "corrections.yml").write_text(text, encoding="utf-8")
    status, said = checked("--schemafile", folder / "corrections.json", tmp_path / "corrections.yml")
    assert status == 1 and words in said


@pytest.mark.parametrize("file", FILES)
def test_every_data_file_leads_editors_to_its_schema(file):
    first = FILES[file].read_text(encoding="utf-8").splitlines()[0]
    assert first == line_for(file)
    assert (FILES[file].parent / first.removeprefix(FIRST_LINE)).resolve().parent == (DATA / ".schemas").resolve()


def test_vs_code_is_led_to_the_same_schemas():
    settings = json.loads((ROOT / ".vscode" / "settings.json").read_text(encoding="utf-8"))
    assert settings["yaml.schemas"] == globs()


def test_every_field_says_in_both_languages_what_it_is():
    for made in DEFINITIONS.values():
        assert len(made["title"].split(" · ")) == 2
        for field in made["properties"].values():
            assert len(field["description"].split("\n")) == 2
