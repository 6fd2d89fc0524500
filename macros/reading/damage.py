"""What copying, merging and typing leave in a file: conflict markers, tabs, unseen signs, signs that only look right.

Knows lines and characters; nothing of YAML's structure and nothing of the report.
"""

import re
import unicodedata
from collections.abc import Callable
from itertools import pairwise

from macros.reading.garbled import TRACES, garbled
from macros.wording.problems import Place, Problem, problem

# Patterns that are compiled when something is read that needs them.
MARKER = r"\s*(<{7}|\|{7}|={7}|>{7})( |$)"
KEY = r"(\s*(?:- +)?[\"']?([A-Za-z_][\w-]*)[\"']?)"
WIDE_COLON = KEY + r"(\s*)[：﹕∶]\s*"
OTHER_DASH = r"(\s*)([－–—−•·])\s+(?=\S)"
SMART = KEY + r"?(:\s+|\s*-\s+)([“”„‘’])(.*)([“”‘’])\s*$"
JOINER = "\u200d"
HANGUL_FILLERS = "\u115f\u1160\u3164\uffa0"
PRINTABLE_BUT_STRANGE = frozenset(f"\ufffd{HANGUL_FILLERS}")
SUSPECT = re.compile(f"[\ufffd{HANGUL_FILLERS}{TRACES}：﹕∶“”„‘’]|^\\s*[－–—−•·]")
"""Without any of these, a line that can be printed is whole."""


def mend(text: str, file: str, problems: list[Problem]) -> str | None:
    """The text with its damage mended line by line, each reported; None where tabs leave nothing to build on."""
    lines, tabs = without_conflicts(text, file, problems).split("\n"), False
    for index, line in enumerate(lines):
        if line.isprintable() and (line.isascii() or not SUSPECT.search(line)):
            continue
        indent = line[: len(line) - len(line.lstrip())]
        if line.lstrip().startswith("#"):
            comment = line.replace("\t", " ")  # YAML refuses a tab in front even of a comment
            lines[index] = _characters(comment, Place(file, index + 1), problems) if _ends_a_line(comment) else comment
        elif "\t" in indent and line.strip():
            problems.append(problem(Place(file, index + 1, indent.index("\t") + 1), "tab"))
            tabs = True
        else:
            lines[index] = _mended(line, Place(file, index + 1), problems)
    return None if tabs else "\n".join(lines)


def quoted(text: str) -> str:
    """A text in quotes, as YAML reads it back."""
    if "'" in text and '"' not in text and "\\" not in text:
        return f'"{text}"'
    doubled = text.replace("'", "''")
    return f"'{doubled}'"


def hidden(text: str) -> list[str]:
    """The characters that nobody sees or no page can hold, by name; in quotes, an escape may write any of them."""
    signs = {
        sign
        for before, sign in pairwise(f" {text}")
        if _unseen(sign, before) or _broken(sign) or unicodedata.category(sign) in ("Zl", "Zp", "Cs")
    }
    return [f"U+{ord(sign):04X}" for sign in sorted(signs)]


def without_conflicts(text: str, file: str, problems: list[Problem]) -> str:
    """The text with the first version of every conflict, each line where it was.

    One problem a conflict, or a stray marker.
    """
    if not any(sign * 7 in text for sign in "<|=>"):
        return text
    lines = text.split("\n")
    signs = [(index, marker[1][0]) for index, line in enumerate(lines) if (marker := re.match(MARKER, line))]
    opened = second = None
    for index, sign in signs:
        if sign == "<" or opened is None:
            problems.append(problem(Place(file, index + 1), "conflict-marker"))
        if sign == "<":
            opened, second = index, None
        elif sign == ">" and opened is not None:
            start = index if second is None else second
            lines[start : index + 1] = [""] * (index + 1 - start)
            opened = None
        elif sign in "|=" and second is None:
            second = index
        lines[index] = ""
    return "\n".join(lines)


def _mended(line: str, place: Place, problems: list[Problem]) -> str:
    for step in (_garbled, _characters, _wide_colon, _other_dash, _smart_quotes):
        line = step(line, place, problems)
    return line


def _garbled(line: str, place: Place, problems: list[Problem]) -> str:
    """The line without what else its wrong encoding left in it; to mend that would mend nothing."""
    found = garbled(line)
    if not found:
        return line
    column, text = found
    problems.append(problem(Place(place.file, place.line, column + 1), "garbled", text=text))
    return _characters(line, place, [])


def _characters(line: str, place: Place, problems: list[Problem]) -> str:
    """The line without characters that nobody sees, and with plain spaces for other kinds of space."""
    if line.isprintable() and PRINTABLE_BUT_STRANGE.isdisjoint(line):
        return line
    for code, belongs, instead in CHARACTERS:
        positions = {position for position, sign in enumerate(line) if belongs(sign, line[position - 1 : position])}
        if positions:
            names = ", ".join(sorted({f"U+{ord(line[position]):04X}" for position in positions}))
            indent = line[: len(line) - len(line.lstrip())]  # where a full-width space stands for two
            line = "".join(
                instead * (1 + (sign == "\u3000" and position < len(indent))) if position in positions else sign
                for position, sign in enumerate(line)
            )
            paste = line if code != "broken-character" else None
            problems.append(problem(Place(place.file, place.line, min(positions) + 1), code, paste, names=names))
    return line


def _unseen(sign: str, before: str) -> bool:
    """Whether a character shows nothing; tabs, line ends and the joiner inside emoji are left alone."""
    if sign == JOINER and before and unicodedata.category(before) in ("So", "Sk", "Mn"):
        return False
    return sign in HANGUL_FILLERS or (unicodedata.category(sign) in ("Cf", "Cc") and sign not in "\t\n")


def _broken(sign: str, _: str = "") -> bool:
    return sign == "\ufffd" or unicodedata.category(sign) == "Co" or ord(sign) & 0xFFFE == 0xFFFE


def _other_space(sign: str, _: str) -> bool:
    return sign != " " and unicodedata.category(sign) in ("Zs", "Zl", "Zp")


def _ends_a_line(line: str) -> bool:
    """Whether YAML would refuse a character of the line or end the line there, even in a comment."""
    return any(_broken(sign) or unicodedata.category(sign) in ("Cc", "Zl", "Zp") for sign in line)


def _wide_colon(line: str, place: Place, problems: list[Problem]) -> str:
    match = re.match(WIDE_COLON, line)
    if not match:
        return line
    mended = f"{match[1]}: {line[match.end() :]}"
    problems.append(problem(Place(place.file, place.line, match.end(3) + 1), "full-width-colon", mended))
    return mended


def _other_dash(line: str, place: Place, problems: list[Problem]) -> str:
    match = re.match(OTHER_DASH, line)
    if not match or not re.match(r"[A-Za-z_][\w-]*(:|\s*$)", line[match.end() :]):
        return line
    mended = f"{match[1]}- {line[match.end() :]}"
    problems.append(problem(Place(place.file, place.line, len(match[1]) + 1), "list-dash", mended, found=match[2]))
    return mended


def _smart_quotes(line: str, place: Place, problems: list[Problem]) -> str:
    match = re.match(SMART, line)
    if not match or set(match[5]) & set("“”‘’"):
        return line
    mended = line[: match.start(4)] + quoted(match[5])
    problems.append(problem(Place(place.file, place.line, match.start(4) + 1), "smart-quotes", mended))
    return mended


CHARACTERS: tuple[tuple[str, Callable[[str, str], bool], str], ...] = (
    ("broken-character", _broken, ""),
    ("invisible-character", _unseen, ""),
    ("wide-space", _other_space, " "),
)
