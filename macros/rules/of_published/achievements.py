"""Rules about achievements: how many there are, and in which year."""

import re
from collections.abc import Iterator

from macros.model import Report
from macros.rules.needs import needs, needs_all_of
from macros.wording.problems import Problem, Values, problem


@needs_all_of("achievements")
def the_declared_count_matches(report: Report) -> Iterator[Problem]:
    """The declared number of achievements is their number, and the printed text says it."""
    for edition in report.editions:
        total, count = edition.achievements.total, len(edition.achievements.achievements)
        if total is None:
            continue
        if total.count != count:
            said = _says(total.text.ko, count)  # else the list is wrong, not the count
            swap = (str(total.count), str(count)) if said else None
            yield problem(total.place("count"), "declared-count", swap=swap, found=count, declared=total.count)
        if not _says(total.text.ko, total.count):
            yield problem(total.text.place("ko"), "count-in-words", text=total.text.ko, declared=total.count)


@needs("achievements")
def remarks_have_a_column(report: Report) -> Iterator[Problem]:
    """Where an achievement has remarks, the table has a header for them."""
    for edition in report.editions:
        for achievement in edition.achievements.achievements:
            if achievement.remarks and not edition.achievements.columns.remarks:
                yield problem(achievement.place("remarks"), "remarks-without-column", remarks=achievement.remarks.ko)


@needs("achievements")
def dates_lie_in_the_year(report: Report) -> Iterator[Problem]:
    """The date of an achievement lies in the year reported on."""
    for edition in report.editions:
        years = [achievement.date.year for achievement in edition.achievements.achievements]
        year = edition.achievements.year
        other = set(years) if len(years) > 1 and year not in years else set()
        if len(other) == 1:
            swap = (str(year), str(years[0]))
            values: Values = dict(year=year, found=years[0], count=len(years))
            yield problem(edition.achievements.place("year"), "year-of-achievements", swap=swap, **values)
        for achievement in edition.achievements.achievements:
            date = achievement.date
            if date.year != year and len(other) != 1:
                yield problem(achievement.place("date"), "year-of-achievement", date=date, year=year)


def _says(text: str, count: int) -> bool:
    return re.search(rf"(?<!\d){count}(?!\d)", text) is not None


ACHIEVEMENTS = (the_declared_count_matches, remarks_have_a_column, dates_lie_in_the_year)
