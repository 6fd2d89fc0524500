"""Rules about printed dates: what is stored is what stands in the column of dates.

Knows what a column of dates says; what a text says of a period, the rules of what is published judge.
"""

from collections.abc import Iterator

from macros.model import Achievement, Edition
from macros.numbers.periods import PrintedPeriod, printed_date
from macros.rules.needs import needs, of_each_edition
from macros.wording.problems import Problem, problem


@needs("achievements")
@of_each_edition
def dates_are_as_printed(edition: Edition) -> Iterator[Problem]:
    """The date of an achievement, and its end where print gives a period, are those printed beside it."""
    for achievement in edition.achievements.achievements:
        if not (achievement.says("date") and achievement.says("date_printed")):
            continue
        date, printed = achievement.date, achievement.date_printed
        period = printed_date(printed)
        if period is None:
            yield problem(achievement.place("date_printed"), "date-unreadable", printed=printed)
        elif not period.first.can_be(date):
            yield problem(achievement.place("date"), "date-as-printed", date=date, printed=printed)
        else:
            yield from ends_otherwise(achievement, period)


def ends_otherwise(achievement: Achievement, said: PrintedPeriod) -> Iterator[Problem]:
    """What is wrong with the end of an achievement that begins as a printed period does."""
    wanted, end = said.end(achievement.date), achievement.end
    if wanted is None or wanted == end:
        return
    if end is None:
        yield problem(achievement.place("date"), "end-missing", said=said.words, wanted=wanted)
    else:
        swap = (str(end), str(wanted))
        yield problem(achievement.place("end"), "end-as-said", swap=swap, end=end, said=said.words, wanted=wanted)


DATES = (dates_are_as_printed,)
