"""Starts the folder of the next year, or half-year, from the newest edition: its files as text, carried over as drafts.

Knows the shape of the files as people wrote them, so that comments and quotes stay; what is still open afterwards is
for the rules to say. Nothing that was not carried over is invented.
"""

import re

import yaml

from macros.language.periods import period_in_every_language
from macros.model import Edition
from macros.model.files import INITIATIVES, OUTCOMES, SOURCE
from macros.model.periods import period_of
from macros.staff.schemas import line_for

WIDEST = 10_000  # no text is folded
CARRIED_OVER = "topics: draft\nglossary: draft\nsynonyms: draft\n"  # of the whole site, for staff to confirm
OUTCOMES_HEAD = """\
# {before[ko]} 보고서의 당면사항이 {after[ko]} 보고서에서 어떻게 되었는지 한 건마다 outcome에 적습니다.
# continued: 이어짐, completed: 완료, dropped: 중단, not-reported: 보고서에 없음.
# continued이면 이 보고서의 어느 기록인지 record에 id를 적습니다. completed이면 적어도 되고 안 적어도 됩니다.
# What became of every pending project of the {before[en]} report: continued (then name the record of this report),
# completed, dropped, or not-reported.

outcomes:
"""
OUTCOME = """\
  # {ko} ({initiative})
  - pending: {id}
    outcome:
"""
HEAD = re.compile(r"(?:#.*\n|[ ]*\n)*")
STATUS = re.compile(r"^(?:status|topics|glossary|synonyms|source_fingerprint):.*\n", re.MULTILINE)
YEAR = re.compile(r"^(year: *)[0-9]+", re.MULTILINE)
FORMER = re.compile(r"^( *)former_ids:.*\n(?:\1 +.*\n|\1- .*\n)*", re.MULTILINE)


def new_edition(old: dict[str, str], last: Edition, id: str) -> dict[str, str]:
    """The files of the new edition by path inside the data folder; `old` are those of `last`, by path inside its own.

    The printed report is for staff to bring. Raises ValueError where `id` is no later year or half-year.
    """
    period = period_of(id)
    if period is None or period <= last.period:
        raise ValueError(id)
    made = {
        "report.yml": _draft(YEAR.sub(rf"\g<1>{period.year}", old["report.yml"], count=1), CARRIED_OVER),
        "overview.yml": old["overview.yml"],
        "budget.yml": old["budget.yml"],
        "achievements.yml": _head(old["achievements.yml"]) + _no_achievements(last, period.year - last.frame.year),
        "corrections.yml": f"{_head(old['corrections.yml'])}corrections: []\nopen_questions: []\n",
        **{name: _draft(text) for name, text in old.items() if name.startswith(f"{INITIATIVES}/")},
        f"{OUTCOMES}.yml": _outcomes(last, id),
    }
    return {f"{id}/{SOURCE}": "", **{f"{id}/{name}": FORMER.sub("", text) for name, text in made.items()}}


def _head(text: str) -> str:
    """The comments and empty lines at the head of a file."""
    head = HEAD.match(text)
    return head[0] if head else ""


def _draft(text: str, more: str = "") -> str:
    """The text of a file whose record is marked as a draft, with `more` marks beneath."""
    head, text = _head(text), STATUS.sub("", text)
    return f"{head}status: draft\n{more}{text.removeprefix(head)}"


def _no_achievements(last: Edition, years: int) -> str:
    """An achievements file for `years` later without any; its declared number stays, and is held against what comes."""
    kept = last.achievements.model_dump(exclude={"achievements", "first_year"}, exclude_none=True)
    changed = {**kept, "year": kept["year"] + years, "achievements": []}
    return yaml.safe_dump(changed, allow_unicode=True, sort_keys=False, width=WIDEST)


def _outcomes(last: Edition, id: str) -> str:
    entries = [
        OUTCOME.format(ko=item.text.ko, initiative=initiative.id, id=item.id)
        for initiative in last.initiatives
        if initiative.pending
        for item in initiative.pending.items
    ]
    before, after = period_in_every_language(last.id), period_in_every_language(id)
    head = f"{line_for(f'{id}/{OUTCOMES}.yml')}\n{OUTCOMES_HEAD.format(before=before, after=after)}"
    return head + "\n".join(entries) if entries else head.replace("outcomes:\n", "outcomes: []\n")
