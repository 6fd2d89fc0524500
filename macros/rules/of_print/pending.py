"""What is said of pending projects: each stands as printed, and what became of it stands in the edition after.

Knows where that is written and how people write that something is done; nothing of how print is held against the data.
"""

import re
from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath

from macros.model import Edition, Item, Report
from macros.model.files import INITIATIVES, OUTCOMES
from macros.model.periods import following
from macros.rules.needs import needs
from macros.rules.of_print.deleted import deleted
from macros.rules.of_print.lines import AND_MORE
from macros.wording.problems import Place, Problem, Values, problem

DONE = re.compile(
    r"완료|완공|준공|개통|종료|종결|마무리|해결|중단|취소|폐지|철회|무산|done|completed|finished|dropped", re.IGNORECASE
)
DONE_IN_ENGLISH = re.compile(
    r"[(\[–—:-]\s*(?:already )?(?:done|completed?|finished|cancell?ed|dropped)\b[^)\]]*[)\]]?$", re.IGNORECASE
)


@needs("frame", "initiatives")
def translations_of_projects_say_no_outcome(report: Report) -> Iterator[Problem]:
    """The English of a pending project does not say either that it is done, where print does not."""
    for edition in report.editions:
        for item in _projects(edition):
            if item.text.en and DONE_IN_ENGLISH.search(item.text.en) and not DONE.search(item.text.ko):
                values: Values = dict(text=item.text.en, line=item.line, hint="", file=next_outcomes(report, edition))
                yield problem(item.text.place("en"), "pending-said-done", **values)


def pending_texts(edition: Edition) -> set[Place]:
    """The place of every pending project's Korean; none where nobody knows which file says what became of it."""
    return {item.text.place("ko") for item in _projects(edition)} if edition.frame else set()


def says_more(text: str, printed: Iterable[str]) -> bool:
    """Whether words were added to what print has of a project, or put in its place to say that it is done."""
    parts = [part.removesuffix(AND_MORE).strip() for part in printed]
    added = any(part in text for part in parts if len(part) > 1)
    return added or (DONE.search(text) is not None and not any(DONE.search(part) for part in parts))


def lines_of_deleted_projects(report: Report, edition: Edition) -> set[int]:
    """The lines of pending projects, and of the headings above them, on whose page a record is deleted."""
    pages = {*deleted(report, edition).values()}
    beside = [initiative for initiative in edition.initiatives if f"{INITIATIVES}/{initiative.id}/" in pages]
    lists = [initiative.pending for initiative in beside if initiative.pending]
    return {line for pending in lists for line in (pending.heading_line, *(item.line for item in pending.items))}


def next_outcomes(report: Report, edition: Edition) -> str:
    """The file, as staff know it, that says what became of the pending projects of an edition."""
    folder = PurePosixPath(edition.frame.place().file).parent
    return str(folder.with_name(following_edition(report, edition)) / f"{OUTCOMES}.yml")


def following_edition(report: Report, edition: Edition) -> str:
    """The id of the edition after, or what it will be called."""
    at = report.row.index(edition.id) if edition.id in report.row else 0
    return report.row[at - 1] if at else following(edition.id)


def _projects(edition: Edition) -> Iterator[Item]:
    return (item for initiative in edition.initiatives if initiative.pending for item in initiative.pending.items)


PENDING = (translations_of_projects_say_no_outcome,)
