"""Names what staff most often did where YAML breaks.

Knows PyYAML's errors and the look of a line; nothing of the report.
"""

import re

import yaml

from macros.damage import quoted
from macros.problems import Place, Problem, problem

FIELD = re.compile(r"(\s*(?:- +)*[\"']?[A-Za-z_][\w-]*[\"']?:\s+|\s*(?:- +)+)(.*)$")
NO_SPACE = re.compile(r"\s*(?:- +)?([A-Za-z_]+):(?=[^\s:/])")
NO_COLON = re.compile(r"\s*(?:- +)?([A-Za-z_]+)(\s+[^\s:].*)?$")
DASH_NO_SPACE = re.compile(r"(\s*)-([A-Za-z_]+:.*)$")
RESERVED = "[]{}%@`!&*|>,?\"'"


def named(error: yaml.MarkedYAMLError, text: str, file: str) -> Problem:
    """The problem behind a syntax error: by the name of the mistake where the line shows it, else plain "syntax"."""
    mark = error.problem_mark or error.context_mark
    if mark is None:
        return problem(Place(file), "syntax", detail=error.problem or error.context)
    lines = text.split("\n")
    if "expected a single document" in (error.context or ""):
        return problem(_place(file, mark), "two-documents")
    if "quoted scalar" in (error.context or ""):
        return _in_quotes(error, lines, file)
    for at in dict.fromkeys((mark.line, mark.line - 1)):
        if 0 <= at < len(lines):
            found = _on_line(lines[at], Place(file, at + 1))
            if found:
                return found
    for at in dict.fromkeys((mark.line, mark.line - 1)):
        missing = NO_COLON.match(lines[at]) if 0 <= at < len(lines) else None
        if missing:
            paste = f"{lines[at][: missing.end(1)]}:{lines[at][missing.end(1) :]}"
            return problem(Place(file, at + 1, missing.start(1) + 1), "missing-colon", paste, key=missing[1])
    if "'-' indicator" in (error.problem or "") or _strange_indentation(lines, mark):
        return problem(_place(file, mark), "indentation")
    return problem(_place(file, mark), "syntax", detail=error.problem or error.context)


def _in_quotes(error, lines, file):
    """The problem of a text in quotes that does not end, or that holds a backslash YAML reads as something else."""
    opened = error.context_mark or error.problem_mark
    line, place = lines[opened.line], _place(file, opened)
    if "escape" in (error.problem or ""):
        text = line[opened.column :].rstrip().strip('"')
        return problem(place, "backslash", line[: opened.column] + quoted(text))
    return problem(place, "unclosed-quote", sign=line[opened.column : opened.column + 1])


def _on_line(line, place):
    """The problem that one line shows by itself, or None."""
    field, unspaced, dash = FIELD.match(line), NO_SPACE.match(line), DASH_NO_SPACE.match(line)
    if dash:
        at = Place(place.file, place.line, len(dash[1]) + 1)
        return problem(at, "list-dash", f"{dash[1]}- {dash[2]}", found="-")
    if unspaced:
        at = Place(place.file, place.line, unspaced.start(1) + 1)
        paste = f"{line[: unspaced.end()]} {line[unspaced.end() :]}"
        return problem(at, "colon-space", paste, key=unspaced[1])
    if not field or not field[2]:
        return None
    value, at = field[2].rstrip(), Place(place.file, place.line, field.start(2) + 1)
    paste = field[1] + quoted(value)
    sign = value[0]
    if sign in "\"'":
        end = _end_of_quote(value)
        rest = value[end:].strip() if end else ""
        if not end:
            return problem(at, "unclosed-quote", sign=sign)
        if not rest or rest.startswith("#"):
            return None
        return problem(at, "text-after-quote", paste, sign=sign)
    if sign in RESERVED or value.startswith("- "):
        return problem(at, "needs-quotes", paste, sign=sign)
    if ": " in value or value.endswith(":"):
        return problem(at, "needs-quotes", paste, sign=":")
    return None


def _end_of_quote(value):
    """Where the quoted text at the start of `value` ends, or 0 where it does not."""
    pattern = r'"(?:[^"\\]|\\.)*"' if value[0] == '"' else r"'(?:[^']|'')*'"
    found = re.match(pattern, value)
    return found.end() if found else 0


def _strange_indentation(lines, mark):
    """Whether the line, or the one above it, stands at a depth that no line above it has, below no key that opens one."""
    for at in (mark.line, mark.line - 1):
        if not 0 < at < len(lines) or not lines[at].strip():
            continue
        depth, above = _depth(lines[at]), [line for line in lines[:at] if line.strip() and not line.lstrip().startswith("#")]
        if not above:
            return False
        deeper, opens = depth > _depth(above[-1]), above[-1].rstrip().endswith((":", "-"))
        if (deeper and not opens) or (depth < _depth(above[-1]) and depth not in {_depth(line) for line in above}):
            return True
    return False


def _depth(line):
    return len(line) - len(line.lstrip(" "))


def _place(file, mark):
    return Place(file, mark.line + 1, mark.column + 1)
