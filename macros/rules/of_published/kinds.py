"""Rules about the kinds of step: each is one of labels.yml, and the one that the text of the achievement ends in.

Knows endings that leave no doubt; where a text ends otherwise, its kind is for people to choose.
"""

import re
from collections.abc import Iterator

from macros.language.picking import in_every_language
from macros.model import Achievement, Report, Text
from macros.rules.needs import needs
from macros.rules.of_published.references import unknown
from macros.wording.languages import LANGUAGES
from macros.wording.problems import Problem, problem
from macros.wording.words import Spoken, spoken

ENDINGS = {
    "groundbreaking": ("착공", "기공"),
    "opening": ("개원", "개소", "개통", "개관", "개막", "개장", "개교", "개청"),
    "designation": ("지정", "선정"),
    "agreement": ("협약", "협약 체결"),
    "announcement": ("발표",),
    "decision": ("통과", "의결", "확정", "협의 완료"),
    "completion": ("완료", "완공", "준공"),
    "launch": ("시작", "시행"),
    "event": ("개최",),
    "win": ("유치", "확보"),
}
KIND_OF = {ending: kind for kind, endings in ENDINGS.items() for ending in endings}
LONGEST_FIRST = "|".join(sorted(KIND_OF, key=len, reverse=True))
ENDING = re.compile(rf"(?<!교)(?<!\d)(?<!\d )(?<!여 )({LONGEST_FIRST})$")  # of no 대중교통과, of no 3개소
STEP_BEFORE = re.compile(rf"({LONGEST_FIRST})식?$")  # 개통식 개최, 유치 확정: of which of the two, nobody can tell
BRACKETS = re.compile(r"\s*\([^()]*\)")


@needs("labels", "achievements")
def kinds_exist(report: Report) -> Iterator[Problem]:
    """The kind of step of an achievement is one of the kinds in labels.yml."""
    kinds = report.labels.kinds
    listed = _named([*kinds], kinds)
    for edition in report.editions:
        for achievement in edition.achievements.achievements:
            yield from unknown(achievement, "kind", achievement.kind, kinds, "kind", listed=listed)


@needs("labels", "achievements")
def kinds_are_those_of_the_texts(report: Report) -> Iterator[Problem]:
    """The kind of step of an achievement is the one that its text ends in, or a reason says why not."""
    kinds = report.labels.kinds
    for edition in report.editions:
        for achievement in edition.achievements.achievements:
            if not (achievement.says("text") and achievement.says("kind")):
                continue
            ending = ending_of(achievement.text.ko)
            wanted = KIND_OF[ending] if ending else None
            judged = wanted in kinds and achievement.kind in kinds
            if judged and wanted != achievement.kind and not achievement.kind_reason:
                yield _otherwise(achievement, ending or "", kinds)
            elif achievement.kind_reason and (wanted not in kinds or wanted == achievement.kind):
                yield problem(achievement.place("kind_reason"), "kind-reason-unused", text=achievement.text.ko)


@needs("labels")
def kinds_are_called_by_their_endings(report: Report) -> Iterator[Problem]:
    """A kind of step is not called by the endings of another kind."""
    for kind, name in report.labels.kinds.items():
        others = {other for ending, other in KIND_OF.items() if ending in name.ko}
        if others and kind in ENDINGS and kind not in others:
            yield problem(
                name.place("ko"), "kind-called-otherwise", id=kind, name=name.ko, endings=", ".join(ENDINGS[kind])
            )


def ending_of(text: str) -> str | None:
    """The step that a text ends in, whatever stands in brackets: '도서관 착공(3만석)' -> '착공'. None where in doubt."""
    words = BRACKETS.sub("", text).rstrip(" .")
    found = ENDING.search(words)
    if not found:
        return None
    before = STEP_BEFORE.search(words[: found.start()].rstrip())
    return found[1] if not before or KIND_OF[before[1]] == KIND_OF[found[1]] else None


def _otherwise(achievement: Achievement, ending: str, kinds: dict[str, Text]) -> Problem:
    wanted = KIND_OF[ending]
    return problem(
        achievement.place("kind"),
        "kind-of-text",
        swap=(achievement.kind, wanted),
        ending=ending,
        kind=_named([achievement.kind], kinds),
        wanted=wanted,
        kinds=_named([*kinds], kinds),
    )


def _named(ids: list[str], kinds: dict[str, Text]) -> Spoken:
    """Kinds by id and name: 'opening(개소·개막)'."""
    names = [spoken("named_kind", id=id, name=in_every_language(kinds[id])) for id in ids]
    return {lang: ", ".join(name[lang] for name in names) for lang in LANGUAGES}


KINDS = (
    kinds_exist,
    kinds_are_called_by_their_endings,
    kinds_are_those_of_the_texts,
)
