"""No test has a stopwatch: what ends a wait is one of the limits that all tests share."""

import ast

from projects import ROOT

SOURCES = [path for path in sorted((ROOT / "tests").rglob("*.py")) if "node_modules" not in path.parts]
NAMES = ("timeout", "deadline")


def numbers(source):
    """The lines that call something with a number of their own for a limit of time."""
    calls = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)]
    return [
        call.lineno
        for call in calls
        for word in call.keywords
        if word.arg in NAMES and isinstance(word.value, ast.Constant) and isinstance(word.value.value, int | float)
    ]


def test_no_test_has_a_limit_of_time_of_its_own():
    found = {path.name: numbers(path.read_text(encoding="utf-8")) for path in SOURCES}
    assert {name: lines for name, lines in found.items() if lines} == {}


def test_a_limit_of_its_own_is_found():
    assert numbers("run(timeout=STUCK)\nrun(timeout=None)\nrun(timeout=5)\npage.goto(x, timeout=1_000)\n") == [3, 4]
