"""What is told of the work that is left in drafts: nothing but how much there is, until somebody asks for it.

Knows problems and paths as a person types them; not how problems are written.
"""

from collections import Counter
from collections.abc import Collection, Sequence

from macros.reading.typed_paths import names
from macros.wording.problems import Problem


def asked_for(problems: Collection[Problem], asked: Sequence[str] | None) -> tuple[Problem, ...]:
    """The problems to tell: of drafts, none (None), those in the files and folders `asked` for, or all (none named)."""
    return tuple(problem for problem in problems if not problem.in_draft or _asked_for(problem, asked))


def left_in_drafts(problems: Collection[Problem]) -> Counter[str]:
    """How much is left to do in each draft that is not finished."""
    return Counter(problem.draft for problem in problems if problem.draft)


def _asked_for(problem: Problem, asked: Sequence[str] | None) -> bool:
    return asked is not None and (not asked or any(names(typed, problem.place) for typed in asked))
