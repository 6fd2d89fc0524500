"""What people wrote by hand about the site: it names what is there, says the same in both languages, and types no
figure.
"""

import re

import pytest
from projects import DOCS, FIRST_EDITION, ROOT, of_own_pages

from macros.model.files import ACCEPTED, INITIATIVES, LEDGER, MODELS, PROMISES, SCHEMAS, SOURCE
from macros.views.prose import figure

LANGUAGES = ("ko", "en")
PAGES = [
    *(pytest.param(FIRST_EDITION / "docs", page, id=page) for page in ("index.md", "about.md")),
    *(pytest.param(DOCS, page, id=page, marks=of_own_pages) for page in ("architecture.md", "guide.md")),
]
READMES = ("README.md", "docs/README.ko.md")
OURS = ("macros", "benchmarks", "data", "docs", "tests", "mkdocs.yml")


def text(*path):
    """A file of the repository."""
    return ROOT.joinpath(*path).read_text(encoding="utf-8")


@of_own_pages
@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_file_that_the_architecture_page_names_exists(lang):
    named = set(
        re.findall(r"`((?:[a-z_]+/)*[a-z_]+\.(?:py|mjs|html|txt|yml)|[a-z_]+/)`", text("docs", lang, "architecture.md"))
    )
    assert "hooks.py" in named
    found = (path for name in OURS for path in (ROOT / name, *(ROOT / name).rglob("*")))
    ours = [path.relative_to(ROOT).as_posix() for path in found if "node_modules" not in path.parts]
    missing = {name for name in named if not any(f"/{path}".endswith(f"/{name.rstrip('/')}") for path in ours)}
    assert missing == set()


@of_own_pages
@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_room_that_the_architecture_page_lists_exists(lang):
    rooms = text("docs", lang, "architecture.md").partition("{: #rooms }")[2].partition("{: #languages }")[0]
    cells = [row.split("|")[1] for row in rooms.splitlines() if row.startswith("| `") and "`macros/`" not in row]
    listed = {name for cell in cells for name in re.findall(r"`([a-z_]+)/?`", cell)}
    assert "site" in listed
    assert {name for name in listed if not any((ROOT / "macros").glob(f"{name}*"))} == set()


@pytest.mark.parametrize(("docs", "page"), PAGES)
def test_both_languages_have_the_same_sections_macros_and_links(docs, page):
    korean, english = ((docs / lang / page).read_text(encoding="utf-8") for lang in LANGUAGES)
    for mark in (r"\{: #([a-z-]+) \}", r"\{\{ ?([a-z]+\([^)]*\)|config[a-z._]*)", r"\]\(([a-z0-9/-]+\.md[^)]*)\)"):
        assert sorted(re.findall(mark, korean)) == sorted(re.findall(mark, english))


@of_own_pages
def test_both_readmes_give_the_same_commands():
    korean, english = (re.findall(r"^    ([^#\n]*)", text(path), re.MULTILINE) for path in reversed(READMES))
    assert (
        "python3 -m venv .venv && .venv/bin/pip install -r .ci/requirements.txt && .venv/bin/uv run mkdocs serve"
        in english
    )
    assert (
        "python3 -m venv .venv && .venv/bin/pip install -r .ci/requirements.txt && .venv/bin/uv run --group dev pytest"
        in english
    )
    assert [line.strip() for line in korean] == [line.strip() for line in english]


def test_ci_runs_the_test_command_of_the_readme():
    commands = [line.strip() for line in text("README.md").splitlines() if line.endswith(" pytest")]
    assert text(".ci", "run").splitlines()[-1:] == commands


@pytest.mark.parametrize(("docs", "page"), PAGES)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_page_types_a_figure_of_the_report(lang, docs, page, report):
    table = report.edition(report.site.current).budget.table
    figures = {f"{figure:,}" for row in table.rows for figure in (row.total, *row.parts.values()) if figure > 999}
    written = re.sub(r"`[^`]*`", "", (docs / lang / page).read_text(encoding="utf-8"))
    assert {figure for figure in figures if figure in written} == set()


@pytest.mark.parametrize(
    ("at", "message"),
    [
        ("city.sum", "edition 2030 has no figure at 'city.sum'"),
        ("town.total", "edition 2030 has no figure at 'town.total'"),
        ("city.name", "edition 2030 has no figure at 'city.name'"),
        ("city.total.real", "edition 2030 has no figure at 'city.total.real'"),
        ("clean-river.pending.open_ended", "edition 2030 has no figure at 'clean-river.pending.open_ended'"),
    ],
)
def test_a_figure_that_is_not_there_is_an_error(at, message, gaon_report):
    with pytest.raises(LookupError, match=f"^{re.escape(message)}$"):
        figure(gaon_report.edition("2030"), at)


def test_a_figure_is_called_by_its_record_and_field(gaon_report):
    assert figure(gaon_report.edition("2030"), "city.parts.accounts") == 900


@of_own_pages
@pytest.mark.parametrize(
    ("page", "languages"), [("data/README.md", 2), ("docs/ko/guide.md", 1), ("docs/en/guide.md", 1)]
)
def test_staff_are_told_of_every_file_that_data_may_have(page, languages):
    halves = text(page).split("\n---\n")  # data/README.md has one for each language
    assert len(halves) == languages
    of_records = [f"{name}.yml" for name in MODELS if name != "initiative"]
    assert {"outcomes.yml", "synonyms.yml", "number_exceptions.yml"} <= set(of_records)
    files = [*of_records, f"{INITIATIVES}/", SOURCE, PROMISES, LEDGER, f"`{ACCEPTED}", SCHEMAS]
    assert [(name, half[:20]) for name in files for half in halves if name not in half] == []
