"""The rule that no achievement is added that the report does not print; one that is only mistyped is none of these.

Knows achievements and lines of print; nothing of what else is wrong with a record.
"""

from collections.abc import Iterator
from dataclasses import replace
from difflib import get_close_matches
from pathlib import PurePosixPath

from macros.model import Achievement, Edition, Report
from macros.model.once import once
from macros.rules.needs import Reading, needs
from macros.rules.of_print.lines import lines_of_records
from macros.rules.of_print.matching import BESIDE_TEXT
from macros.rules.of_print.pending import following_edition
from macros.wording.problems import Problem, problem

ALIKE = 0.6  # what a slip of the keyboard leaves of a text, and most of what a retelling leaves of it


@needs("frame", "achievements", "source")
def achievements_are_printed(report: Report) -> Iterator[Problem]:
    """An achievement stands in the printed report: what happened later or elsewhere can't be added."""
    for edition in report.editions:
        folder = PurePosixPath(edition.frame.place().file).parent
        next_file = folder.with_name(following_edition(report, edition)) / "achievements.yml"
        for achievement in unprinted(edition):
            values = dict(text=achievement.text.ko, file=str(next_file), questions=str(folder / "corrections.yml"))
            yield problem(achievement.text.place("ko"), "achievement-not-printed", swap=None, **values)


@once
def unprinted(edition: Edition) -> list[Achievement]:
    """The achievements that stand nowhere in print, nor anything like them on a line that no other record has."""
    if not edition.achievements or not any(edition.source):
        return []
    every = edition.achievements.achievements
    unsaid = [one for one in every if not any(one.text.ko in line for line in _on_line(edition, one))]
    unsaid = [one for one in unsaid if not any(one.text.ko in line for line in edition.source)]
    if not unsaid:
        return []
    taken = {*lines_of_records(_without(edition, unsaid))}
    free = {line: text for line, text in enumerate(edition.source, 1) if text.strip() and line not in taken}
    cells = [BESIDE_TEXT.sub("", cell) for text in free.values() for cell in text.split("\t")]
    return [one for one in unsaid if one.line not in free and not get_close_matches(one.text.ko, cells, 1, ALIKE)]


def without_unprinted(reading: Reading) -> Reading:
    """What was read, without the achievements that print does not have, of which it is said once."""
    editions = tuple(_without(edition, unprinted(edition)) for edition in reading.report.editions)
    return replace(reading, report=reading.report.model_copy(update={"editions": editions}))


def _without(edition: Edition, some: list[Achievement]) -> Edition:
    if not some:
        return edition
    kept = tuple(one for one in edition.achievements.achievements if one not in some)
    achievements = edition.achievements.model_copy(update={"achievements": kept})
    return edition.model_copy(update={"achievements": achievements})


def _on_line(edition: Edition, one: Achievement) -> tuple[str, ...]:
    return edition.source[one.line - 1 : one.line]


UNPRINTED_RECORDS = (achievements_are_printed,)
