"""Rules about when achievements ended: what their texts say of a period, and what is stored.

Knows texts and dates as published; the column of dates, the rules of print judge.
"""

from collections.abc import Iterator

from macros.model import Achievement, Edition
from macros.model.dates import misfit
from macros.numbers.periods import periods_in, printed_date
from macros.rules.needs import needs, of_each_edition
from macros.rules.of_print.dates import ends_otherwise
from macros.wording.problems import Place, Problem, problem


@needs("achievements")
@of_each_edition
def achievements_end_after_they_began(edition: Edition) -> Iterator[Problem]:
    """A corrected date leaves an achievement that ends after it began."""
    for achievement in edition.achievements.achievements:
        code = misfit(achievement.date, achievement.end) if achievement.end and achievement.says("date") else None
        if code:
            yield problem(
                _corrected(achievement),
                "corrected-period" if code == "end_before_start" else "end-of-another-kind",
                start=achievement.date,
                end=achievement.end,
                id=achievement.id,
            )


@needs("achievements")
@of_each_edition
def achievements_end_as_their_texts_say(edition: Edition) -> Iterator[Problem]:
    """The end of an achievement is that of the period its text gives from its date on, or of the column of dates."""
    for achievement in edition.achievements.achievements:
        if not all(achievement.says(field) for field in ("date", "date_printed", "text")):
            continue
        if not achievement.end or not misfit(achievement.date, achievement.end):
            yield from _ends_unsaid(achievement)


def _ends_unsaid(achievement: Achievement) -> Iterator[Problem]:
    date, end = achievement.date, achievement.end
    periods, column = list(periods_in(achievement.text.ko)), printed_date(achievement.date_printed)
    own = next((period for period in periods if period.first.can_be(date)), None)
    in_column = column is not None and column.last is not None
    ends = {period.end(date) for period in (*periods, *([column] if column else []))} - {None}
    if own and end not in ends and (end or not in_column):
        yield from ends_otherwise(achievement, own)
    elif end and not own and not in_column:
        other = next((period for period in periods if period.last and period.last.can_be(end)), None)
        if other:
            yield problem(achievement.place("date"), "date-in-period", date=date, said=other.words)
        else:
            yield problem(achievement.place("end"), "end-not-said", end=end)


def _corrected(achievement: Achievement) -> Place:
    """The correction that gave the date, or else the end."""
    own = achievement.place().file
    places = [achievement.place(field) for field in ("date", "end")]
    return next((place for place in places if place.file != own), places[0])


PERIODS = (achievements_end_after_they_began, achievements_end_as_their_texts_say)
