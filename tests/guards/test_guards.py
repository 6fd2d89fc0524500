"""The code keeps its form: formatters, linters and types find nothing, and no line is longer than 120 characters."""

import subprocess

import pytest
from guards import GUARDS, run
from projects import ROOT

LONGEST = 120
WRITTEN = (".py", ".mjs", ".js", ".css", ".toml")
TEMPLATES = (".html", ".xml")
NO_BREAK = {  # templates with lines that no break divides without being published: how many, and what they hold
    "macros/site/overrides/partials/_menu.html": (1, "a link whose attributes depend on the page"),
    "macros/site/overrides/partials/alternate.html": (1, "a link and its attributes"),
    "macros/site/overrides/partials/header.html": (2, "words between tags"),
    "macros/site/overrides/partials/logo.html": (1, "a drawing"),
    "macros/site/overrides/partials/search.html": (6, "controls and their attributes"),
    "macros/site/templates/architecture.html": (1, "the attributes of a drawing"),
    "macros/site/templates/home.html": (1, "the path of the magnifying glass"),
}
OF_TOOLS = ("uv.lock",)


def tracked(endings):
    """The files in git whose names end so, as paths from the project's folder."""
    done = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, encoding="utf-8", check=True)
    return [name for name in done.stdout.splitlines() if name.endswith(endings) and name not in OF_TOOLS]


def too_long(name):
    """The lines of a file that are too long, counted in characters: a Korean letter is one."""
    lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
    return [f"{name}:{number}" for number, line in enumerate(lines, 1) if len(line) > LONGEST]


@pytest.mark.parametrize("guard", GUARDS)
def test_no_guard_finds_anything(guard):
    """When this fails: .venv/bin/python tests/guards --mend"""
    status, said = run(guard)
    assert status == 0, said


def test_no_line_is_longer_than_120_characters():
    assert [place for name in tracked(WRITTEN) for place in too_long(name)] == []


def test_no_line_of_a_template_is_longer_without_a_reason():
    lines = {name: len(too_long(name)) for name in tracked(TEMPLATES) if name.startswith("macros/")}
    assert {name: count for name, count in lines.items() if count} == {
        name: count for name, (count, _) in NO_BREAK.items()
    }
