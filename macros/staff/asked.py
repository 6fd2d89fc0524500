"""What is told of the work that is left in drafts: nothing but how much there is, until somebody asks for it.

Knows problems and paths as a person types them; not how problems are written.
"""

from collections import Counter
from collections.abc import Collection, Sequence
from pathlib import Path, PurePosixPath

from macros.reading.files import shown_path
from macros.wording.problems import Problem


def asked_for(problems: Collection[Problem], asked: Sequence[str] | None) -> tuple[Problem, ...]:
    """The problems to tell: of drafts, none (None), those in the files and folders `asked` for, or all (none named)."""
    where = {shown_path(Path(name)) for name in asked or ()}
    return tuple(
        problem
        for problem in problems
        if not problem.in_draft or (asked is not None and (not where or where & _around(problem.place.file)))
    )


def left_in_drafts(problems: Collection[Problem]) -> Counter[str]:
    """How much is left to do in each draft that is not finished."""
    return Counter(problem.draft for problem in problems if problem.draft)


def _around(file: str) -> set[str]:
    """The file and every folder that it is in."""
    return {file, *map(str, PurePosixPath(file).parents)}
