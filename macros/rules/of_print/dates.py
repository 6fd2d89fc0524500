"""Rules about printed dates: what is stored is what stands in the column of dates."""

import re
from collections.abc import Iterator

from macros.model import Report
from macros.rules.needs import needs
from macros.wording.problems import Problem, problem


@needs("achievements")
def dates_are_as_printed(report: Report) -> Iterator[Problem]:
    """The date of an achievement is the one printed beside it."""
    for edition in report.editions:
        for achievement in edition.achievements.achievements:
            date, printed = achievement.date, achievement.date_printed
            if [int(part) for part in re.findall(r"\d+", printed)] != [date.month, date.day]:
                yield problem(achievement.place("date"), "date-as-printed", date=date, printed=printed)


DATES = (dates_are_as_printed,)
