"""The house stays in order: which module may know which, how long files are, what is safe to print unescaped."""

import ast
import re
from functools import cache
from pathlib import Path

import pytest
from projects import DOCS, ROOT, of_own_pages

from macros.rules.of_published.ids import OF_PAGES, PAGES
from macros.site.rules import labels_asked
from macros.views.pages import pages

MACROS = ROOT / "macros"
ROOMS = (
    "wording",
    "reading",
    "model",
    "numbers",
    "language",
    "rules",
    "load",
    "views",
    "pictures",
    "exports",
    "search",
    "site",
    "staff",
    "__main__",
    "__init__",
)
ONLY_IN_HOOKS = ("mkdocs", "material", "mkdocs_macros")
LONG_FILES: dict[str, str] = {}
LONGEST = 200

MODULES = {path.relative_to(MACROS).as_posix(): path for path in sorted(MACROS.rglob("*.py"))}
TEMPLATES = {
    path.relative_to(MACROS).as_posix(): path
    for path in sorted((MACROS / "site").rglob("*"))
    if path.suffix in (".html", ".xml")
}


def room(module: str) -> str:
    """The room that a module of macros/ belongs to: 'views/home.py' -> 'views'."""
    return Path(module).parts[0].removesuffix(".py")


@cache
def parsed(path: Path) -> ast.Module:
    """A module as Python reads it."""
    return ast.parse(path.read_text(encoding="utf-8"))


def in_any(files: dict[str, Path], find) -> dict:
    """What `find` finds in each of the files, by its name, where it finds anything."""
    found = {name: find(path) for name, path in files.items()}
    return {name: what for name, what in found.items() if what}


@cache
def imported(path: Path) -> set[str]:
    """Every module that a file imports, wherever in the file: 'macros.language', 'mkdocs.plugins'."""
    found = set()
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.Import):
            found |= {name.name for name in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: hooks are loaded by path, so imports are absolute"
            found |= {f"{node.module}.{name.name}" for name in node.names} if node.module == "macros" else {node.module}
    return found


def test_every_module_imports_only_rooms_before_its_own():
    """Each room has its place in ROOMS, to the right of all that it imports."""

    def later(path):
        own = ROOMS.index(room(path.relative_to(MACROS).as_posix()))
        rooms = {name.split(".")[1] for name in imported(path) if name.startswith("macros.")}
        return {name for name in rooms if ROOMS.index(name) > own}

    assert in_any(MODULES, later) == {}


def test_every_room_exists():
    assert {room(module) for module in MODULES} == set(ROOMS)


@of_own_pages
@pytest.mark.parametrize("lang", ["ko", "en"])
def test_the_table_of_rooms_names_every_room_in_an_order_that_holds(lang):
    """As the architecture page promises: a room imports only from rows above it in the table, or from its own."""
    page = (DOCS / lang / "architecture.md").read_text(encoding="utf-8")
    section = page.partition("{: #rooms }")[2].partition("\n## ")[0]
    table = re.findall(r"^\| (`\w+/?`(?:, `\w+/?`)*) \|", section, re.MULTILINE)
    names = [re.findall(r"`(\w+)/?`", row) for row in table]
    rows = {name: at for at, row in enumerate(names) for name in row}
    assert set(ROOMS) - set(rows) == {"__init__"}
    assert set(rows) - set(ROOMS) == set()
    backwards = {
        (module, name)
        for module, path in MODULES.items()
        for name in (name.split(".")[1] for name in imported(path) if name.startswith("macros."))
        if module != "__init__.py" and rows[name] > rows[room(module)]
    }
    assert backwards == set()


def test_mkdocs_is_imported_where_its_events_are_answered():
    users = {
        module
        for module, path in MODULES.items()
        if {name.split(".")[0] for name in imported(path)} & set(ONLY_IN_HOOKS)
    }
    assert users == {f"site/{name}.py" for name in ("hooks", "generated", "serving", "standing", "strictness", "theme")}


def test_no_file_grows_beyond_200_lines_without_a_reason():
    lines = {
        module: len(path.read_text(encoding="utf-8").splitlines()) for module, path in {**MODULES, **TEMPLATES}.items()
    }
    assert {module for module, count in lines.items() if count > LONGEST} == set(LONG_FILES)


def test_every_module_class_and_function_for_others_says_what_it_is():
    def silent(path):
        tree, kinds = parsed(path), ast.FunctionDef | ast.ClassDef
        public = [tree, *(node for node in tree.body if isinstance(node, kinds) and not node.name.startswith("_"))]
        return [getattr(node, "name", "the module") for node in public if not ast.get_docstring(node)]

    assert in_any(MODULES, silent) == {}


def test_no_template_prints_unescaped_without_saying_why():
    def unexplained(path):
        lines = path.read_text(encoding="utf-8").splitlines()
        return [
            line.strip()
            for at, line in enumerate(lines)
            if re.search(r"\|\s*safe\b|autoescape", line) and "{#" not in "".join(lines[max(0, at - 1) : at + 1])
        ]

    assert in_any(TEMPLATES, unexplained) == {}


def test_no_code_calls_a_text_markup_without_saying_why():
    def unexplained(path):
        lines = path.read_text(encoding="utf-8").splitlines()
        return [
            lines[node.lineno - 1].strip()
            for node in ast.walk(parsed(path))
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Markup"
            and not isinstance(node.args[0], ast.Constant) and "# Safe:" not in lines[node.lineno - 2]
        ]  # fmt: skip

    assert in_any(MODULES, unexplained) == {}


def test_no_tag_stands_in_a_formatted_string():
    def tags(path):
        strings = (node for node in ast.walk(parsed(path)) if isinstance(node, ast.JoinedStr))
        parts = (part.value for node in strings for part in node.values if isinstance(part, ast.Constant))
        return [part for part in parts if re.search(r"</?[a-z]+[ >]", part)]

    assert in_any(MODULES, tags) == {}


def test_templates_say_no_language_by_name():
    """A third language is a third entry in a table, never an `if` in a template."""
    branches = {
        template: re.findall(r"""lang\w*\s*==\s*["']\w+["']""", path.read_text(encoding="utf-8"))
        for template, path in TEMPLATES.items()
    }
    assert {template: found for template, found in branches.items() if found} == {}


def test_every_interface_word_is_used(report):
    assert set(report.labels.words) - labels_asked() == set()


def test_every_anchor_that_a_page_has_of_its_own_is_kept_from_records():
    own = {
        id
        for path in TEMPLATES.values()
        for id in re.findall(r'\bid="([a-z][a-z-]*)"', path.read_text(encoding="utf-8"))
    }
    assert own | {"pending", "reference"} == OF_PAGES


def test_no_part_after_the_plan_takes_the_address_of_another_page(gaon_report):
    addresses = (page.address.split("/") for page in pages(gaon_report))
    parts = {part.id for edition in gaon_report.editions for part in edition.frame.parts.further}
    taken = {name for edition, name, *_ in addresses if edition in ("2030", "2031")} - parts
    assert taken | {"plan", "data"} == PAGES


def test_there_is_one_template_a_page_kind_and_none_a_language():
    assert [name for name in TEMPLATES if re.search(r"[._-](ko|en)\b", name)] == []
