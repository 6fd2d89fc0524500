"""Rules about achievements: how many there are, in which years, under which headers.

Knows the table as a whole; when each of them ended, and what kind of step it was, other rules judge.
"""

import re
from collections.abc import Iterator

from macros.language.dates import years as spelled
from macros.model import Edition
from macros.rules.needs import needs, needs_all_of, of_each_edition
from macros.rules.of_print.left_out import stretches_left_out
from macros.rules.of_print.unprinted import unprinted
from macros.wording.languages import LANGUAGES
from macros.wording.problems import Problem, Values, problem


@needs_all_of("achievements")
@of_each_edition
def the_declared_count_matches(edition: Edition) -> Iterator[Problem]:
    """The declared number of achievements is their number, and the printed text says it."""
    total, count = edition.achievements.total, len(edition.achievements.achievements)
    if total is None:
        return
    if total.count != count and total.count - count not in (_left_out(edition), -len(unprinted(edition))):
        said = _says(total.text.ko, count)  # else the list is wrong, not the count
        swap = (str(total.count), str(count)) if said else None
        yield problem(total.place("count"), "declared-count", swap=swap, found=count, declared=total.count)
    if not _says(total.text.ko, total.count):
        yield problem(total.text.place("ko"), "count-in-words", text=total.text.ko, declared=total.count)


@needs("achievements")
@of_each_edition
def remarks_have_a_column(edition: Edition) -> Iterator[Problem]:
    """Where an achievement has remarks, the table has a header for them."""
    for achievement in edition.achievements.achievements:
        if achievement.remarks and not edition.achievements.columns.remarks:
            yield problem(achievement.place("remarks"), "remarks-without-column", remarks=achievement.remarks.ko)


@needs("achievements")
@of_each_edition
def dates_lie_in_the_years(edition: Edition) -> Iterator[Problem]:
    """The date of an achievement lies in a year reported on, and some of them lie in the first of several."""
    table, years = edition.achievements, edition.achievements.years
    dated = [achievement.date.year for achievement in table.achievements if achievement.says("date")]
    if table.first_year is not None and (len(years) < 2 or (dated and years[0] not in dated)):
        values: Values = dict(first=table.first_year, year=table.year)
        yield problem(table.place("first_year"), "first-year", **values)
        return
    other = set(dated) if len(dated) > 1 and not set(dated) & set(years) else set()
    if len(other) == 1:
        swap = (str(table.year), str(dated[0]))
        yield problem(
            table.place("year"),
            "year-of-achievements",
            swap=swap,
            year=table.year,
            found=dated[0],
            count=len(dated),
        )
    for achievement in table.achievements:
        if achievement.date.year not in years and len(other) != 1 and achievement not in unprinted(edition):
            said = {lang: spelled(years, lang) for lang in LANGUAGES}
            yield problem(achievement.place("date"), "year-of-achievement", date=achievement.date, year=said)


def _left_out(edition: Edition) -> int:
    """How many printed lines of the table no record has, which is said already."""
    file = edition.achievements.place().file
    return sum(len(lines) for lines, above in stretches_left_out(edition) if above.file == file)


def _says(text: str, count: int) -> bool:
    return re.search(rf"(?<!\d){count}(?!\d)", text) is not None


ACHIEVEMENTS = (the_declared_count_matches, remarks_have_a_column, dates_lie_in_the_years)
