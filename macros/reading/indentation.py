"""Finds the line whose indentation keeps a YAML text from being read, and how many spaces it needs.

Knows lines, depths and whether YAML can read on; nothing of the report.
"""

import yaml

BACK = 8  # the line at fault stands at most that far above the line where YAML gives up
DEPTHS = 20  # no record is deeper
AHEAD = 8  # what must be readable again for a mend to be believed


def mended_depth(lines: list[str], stop: int) -> tuple[int, int] | None:
    """(line, depth), from 0, of the one line that has to be indented otherwise so that YAML reads on at line `stop`.

    A line at an odd depth is likelier at fault than others, and of those the uppermost. None where no single line is.
    """
    near = [index for index in range(max(0, stop - BACK), min(stop + 1, len(lines))) if _says_something(lines[index])]
    for index in sorted(near, key=lambda index: depth(lines[index]) % 2 == 0):
        for wanted in _depths(lines, index):
            mended = " " * wanted + lines[index].lstrip(" ")
            if _is_read([*lines[:index], mended, *lines[index + 1 : stop + AHEAD]]):
                return index, wanted
    return None


def depth(line: str) -> int:
    """The number of spaces a line begins with."""
    return len(line) - len(line.lstrip(" "))


def _depths(lines: list[str], index: int) -> list[int]:
    """The depths a line could have had in mind, the nearest first."""
    above = [line for line in lines[:index] if _says_something(line)]
    known = {depth(line) for line in above} | ({depth(above[-1]) + 2} if above else {0})
    nearest = sorted(known - {depth(lines[index])}, key=lambda known: (abs(known - depth(lines[index])), -known))
    return nearest[:DEPTHS]


def _is_read(lines: list[str]) -> bool:
    """Whether YAML reads these lines, to the last of them."""
    try:
        for _ in yaml.parse("\n".join(lines), Loader=yaml.CSafeLoader):
            pass
    except yaml.MarkedYAMLError:
        return False
    return True


def _says_something(line: str) -> bool:
    return bool(line.strip()) and not line.lstrip().startswith(("#", "---", "..."))
