"""What becomes of all that reading and the rules found: follow-ups are dropped, the mended line is added.

Knows problems and the text of their file; not what they say.
"""

from collections.abc import Collection
from dataclasses import replace
from functools import lru_cache

from macros.reading.damage import quoted
from macros.reading.stand_ins import NOWHERE
from macros.wording.problems import ERROR, Problem, unreadable

LONGEST_LINE = 10_000  # characters; nobody pastes a longer line, and a thousand problems may stand on one


def without_follow_ups(problems: Collection[Problem]) -> list[Problem]:
    """The problems without those that a rule finds on a line whose characters or form are broken already, or in what
    stands in for a missing field.
    """
    broken = {
        (finding.place.file, finding.place.line)
        for finding in problems
        if finding.code in unreadable() and finding.severity == ERROR
    }
    return [
        finding
        for finding in problems
        if (finding.code in unreadable() or (finding.place.file, finding.place.line) not in broken)
        and finding.place != NOWHERE
    ]


def with_line(finding: Problem, text: str) -> Problem:
    """The problem with the line to paste, made from its line of the file's text; as it is where nothing is to swap."""
    if finding.paste is not None or finding.swap is None or finding.place.line > len(_lines_of(text)):
        return finding
    line, (old, new), start = _lines_of(text)[finding.place.line - 1], finding.swap, finding.place.column - 1
    if not old or len(line) > LONGEST_LINE or old not in line[start:]:
        return finding
    mended = line[start:].replace(old, new, 1)
    if mended.startswith("{") and finding.place.file.endswith(".yml"):
        mended = quoted(mended)  # a value of YAML does not begin with a brace
    return replace(finding, paste=line[:start] + mended)


@lru_cache(maxsize=64)
def _lines_of(text: str) -> list[str]:
    return text.split("\n")  # once a file: a broken one may have a problem on every line
