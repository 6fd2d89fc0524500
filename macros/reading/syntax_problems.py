"""Names what staff most often did where YAML breaks.

Knows PyYAML's errors and the look of a line; nothing of the report.
"""

import itertools
import re
from collections.abc import Callable, Collection

import yaml

from macros.reading.damage import quoted
from macros.reading.indentation import depth, mended_depth
from macros.wording.problems import Place, Problem, problem

# Patterns that are compiled when something is read that needs them.
FIELD = r"(\s*(?:- +)*[\"']?[A-Za-z_][\w-]*[\"']?:\s+|\s*(?:- +)+)(.*)$"
NO_SPACE = r"\s*(?:- +)?([A-Za-z_]+):(?=[^\s:/])"
NO_COLON = r"\s*(?:- +)?([A-Za-z_]+)(\s+[^\s:].*)?$"
NAME_OR_ITEM = r"\s*(?:#|-(?: |$)|---|\.\.\.|[\"']?[^\s\"'][^\"']*[\"']?\s*:(?: |$))"
NAME_BELOW = r"\s*(?:- +)?[A-Za-z_][\w-]*:(?: |$)"
DASH_NO_SPACE = r"(\s*)(-(?! )|[*+] )\s*([A-Za-z_][\w-]*:(?: .*)?)$"
LONGEST_QUOTE = 40
RESERVED = "[]{}%@`!&*|>,?\"'"


def named(error: yaml.MarkedYAMLError, text: str, file: str, names: Collection[str] = ()) -> Problem:
    """The problem behind a syntax error: by the name of the mistake where the line shows it, else plain "syntax".

    `names` are those that fields may have, so that a name without its colon is told from other words.
    """
    mark = error.problem_mark or error.context_mark
    if mark is None:
        return problem(Place(file), "syntax", detail=error.problem or error.context)
    lines = text.split("\n")
    if "expected a single document" in (error.context or ""):
        return problem(_place(file, mark, lines), "two-documents")
    if "quoted scalar" in (error.context or ""):
        return _in_quotes(error, error.context_mark or mark, lines, file)
    if finding := _open_quote(lines[: mark.line], file):
        return finding
    for look in (_on_line, _without_colon(names, lines), _stray):
        for index in _suspects(error, mark, lines):
            finding = look(lines[index], Place(file, index + 1))
            if finding:
                return finding
    return _indentation(lines, mark, file) or problem(
        _place(file, mark, lines), "syntax", detail=error.problem or error.context
    )


def _suspects(error: yaml.MarkedYAMLError, mark: yaml.Mark, lines: list[str]) -> list[int]:
    """The lines to look at, likeliest first: where a name without colon began, where YAML gave up, the one above."""
    in_between = any(words in (error.context or "") for words in ("simple key", "flow"))
    began = [error.context_mark.line] if in_between and error.context_mark else []
    return [index for index in dict.fromkeys((*began, mark.line, mark.line - 1)) if 0 <= index < len(lines)]


def _without_colon(names: Collection[str], lines: list[str]) -> Callable[[str, Place], Problem | None]:
    """A function that finds a field's name without its colon on a line: a name that is known, or one above a record."""

    def look(line: str, place: Place) -> Problem | None:
        name = re.match(NO_COLON, line)
        below = lines[place.line] if place.line < len(lines) else ""
        above_record = name and not name[2] and depth(below) > depth(line) and re.match(FIELD, f"{below} ")
        if not name or not (name[1] in names or above_record):
            return None
        paste = f"{line[: name.end(1)]}:{line[name.end(1) :].replace(' = ', ' ', 1)}"
        return problem(Place(place.file, place.line, name.start(1) + 1), "missing-colon", paste, key=name[1])

    return look


def _stray(line: str, place: Place) -> Problem | None:
    """The problem of a line that is neither a name with a value nor an item of a list."""
    if not line.strip() or re.match(NAME_OR_ITEM, line):
        return None
    text = line.strip()
    shown = text if len(text) <= LONGEST_QUOTE else f"{text[:LONGEST_QUOTE]}…"
    return problem(Place(place.file, place.line, depth(line) + 1), "stray-line", text=shown)


def _indentation(lines: list[str], mark: yaml.Mark, file: str) -> Problem | None:
    """The problem of one line at the wrong depth, or of a depth that no line above has; None where neither shows."""
    if mended := mended_depth(lines, mark.line):
        index, wanted = mended
        paste = " " * wanted + lines[index].lstrip(" ")
        own = depth(lines[index])
        return problem(Place(file, index + 1, own + 1), "wrong-depth", paste, found=own, wanted=wanted)
    return problem(_place(file, mark, lines), "indentation") if _strange_indentation(lines, mark) else None


def _open_quote(lines: list[str], file: str) -> Problem | None:
    """The problem of a text whose quote is still open where the next field begins, or None."""
    for index, (line, below) in enumerate(itertools.pairwise(lines)):
        field = re.match(FIELD, line)
        if field and field[2][:1] in ("'", '"') and not _end_of_quote(field[2]) and re.match(NAME_BELOW, below):
            place = Place(file, index + 1, field.start(2) + 1)
            return problem(place, "unclosed-quote", sign=field[2][0])
    return None


def _in_quotes(error: yaml.MarkedYAMLError, opened: yaml.Mark, lines: list[str], file: str) -> Problem:
    """The problem of a text in quotes that does not end, or that holds a backslash YAML reads as something else."""
    line, place = lines[opened.line], _place(file, opened, lines)
    if "escape" in (error.problem or ""):
        text = line[opened.column :].rstrip().strip('"')
        return problem(place, "backslash", line[: opened.column] + quoted(text))
    return problem(place, "unclosed-quote", sign=line[opened.column : opened.column + 1])


def _on_line(line: str, place: Place) -> Problem | None:
    """The problem that one line shows by itself, or None."""
    field, unspaced, dash = re.match(FIELD, line), re.match(NO_SPACE, line), re.match(DASH_NO_SPACE, line)
    if dash:
        start = Place(place.file, place.line, len(dash[1]) + 1)
        return problem(start, "list-dash", f"{dash[1]}- {dash[3]}", found=dash[2].strip())
    if unspaced:
        start = Place(place.file, place.line, unspaced.start(1) + 1)
        paste = f"{line[: unspaced.end()]} {line[unspaced.end() :]}"
        return problem(start, "colon-space", paste, key=unspaced[1])
    if not field or not field[2]:
        return None
    value, start = field[2].rstrip(), Place(place.file, place.line, field.start(2) + 1)
    paste = field[1] + quoted(value)
    sign = value[0]
    if sign in "\"'":
        end = _end_of_quote(value)
        rest = value[end:].strip() if end else ""
        if not end:
            return problem(start, "unclosed-quote", sign=sign)
        if not rest or rest.startswith("#"):
            return None
        return problem(start, "text-after-quote", paste, sign=sign)
    if sign == "[" and value.count("[") != value.count("]"):
        is_list = value.strip("[ ")
        return problem(start, "unclosed-bracket", f"{field[1]}{_closed(value)}" if is_list else paste)
    if sign == "`" and value.endswith("`") and value.count("`") == 2:
        paste = field[1] + value.strip("`")
    if sign in RESERVED or value.startswith("- "):
        return problem(start, "needs-quotes", paste, sign=sign)
    if ": " in value or value.endswith(":"):
        return problem(start, "needs-quotes", paste, sign=":")
    return None


def _closed(value: str) -> str:
    """A list in brackets with as many closing as opening ones."""
    bare = value.rstrip("]")
    return bare + "]" * max(1, bare.count("[") - bare.count("]"))


def _end_of_quote(value: str) -> int:
    """Where the quoted text at the start of `value` ends, or 0 where it does not."""
    pattern = r'"(?:[^"\\]|\\.)*"' if value[0] == '"' else r"'(?:[^']|'')*'"
    match = re.match(pattern, value)
    return match.end() if match else 0


def _strange_indentation(lines: list[str], mark: yaml.Mark) -> bool:
    """Whether the line, or the one above, stands at a depth that no line above it has, below no key that opens one."""
    for index in (mark.line, mark.line - 1):
        if not 0 < index < len(lines) or not lines[index].strip():
            continue
        own, above = (
            depth(lines[index]),
            [line for line in lines[:index] if line.strip() and not line.lstrip().startswith("#")],
        )
        if not above:
            return False
        deeper, opens = own > depth(above[-1]), above[-1].rstrip().endswith((":", "-"))
        if (deeper and not opens) or (own < depth(above[-1]) and own not in {depth(line) for line in above}):
            return True
    return False


def _place(file: str, mark: yaml.Mark, lines: list[str]) -> Place:
    """Where YAML broke; behind the end of a file, the end of its last line, which is there to be looked at."""
    last = max((index for index, line in enumerate(lines) if line.strip()), default=0)
    return (
        Place(file, mark.line + 1, mark.column + 1)
        if mark.line <= last
        else Place(file, last + 1, len(lines[last]) + 1)
    )
