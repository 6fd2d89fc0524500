"""Which lists are too long for one page, and are on several: achievements by month, a whole report by sector.

Asks nothing of records but dates and numbers, so that pages are known before anything is checked. A list once divided
stays so: the addresses of its pages are published.
"""

from datetime import date

from macros.model import Edition, Report, Sector
from macros.model.dates import first_day
from macros.model.remembered import remembered
from macros.views import addresses

ACHIEVEMENTS = 70
"""How many achievements stand on one page, in a list and a table: more of them pass 150 KB."""
PLAN = 430
"""How many records of the plan stand on one page: more of them pass 150 KB."""


@remembered
def months_apart(report: Report, edition: Edition) -> dict[str, date]:
    """The first day of every month, by its id, where each has a page; none where all are on one."""
    months = months_of(edition)
    published = (addresses.month(edition, id) for id in months)
    many = len(edition.achievements.achievements) > ACHIEVEMENTS
    return months if many or _listed(report, *published) else {}


@remembered
def apart(report: Report, edition: Edition) -> bool:
    """Whether each sector of the plan stands on a page of its own, for print."""
    records = sum(1 + len(addresses.inside(initiative)) for initiative in edition.initiatives)
    published = (addresses.whole_sector(edition, sector.id) for sector in edition.frame.sectors)
    return records > PLAN or _listed(report, *published)


def sectors(edition: Edition) -> list[Sector]:
    """The sectors as numbered."""
    return sorted(edition.frame.sectors, key=lambda sector: sector.number)


def months_of(edition: Edition) -> dict[str, date]:
    """The first day of all months of the years reported on, and of those with an achievement, by the month's id."""
    table = edition.achievements
    begun = {first_day(achievement.date).replace(day=1) for achievement in table.achievements}
    first_days = begun | {date(year, month, 1) for year in table.years for month in range(1, 13)}
    form = "%B-%Y" if len(table.years) > 1 else "%B"
    return {f"{first:{form}}".lower(): first for first in sorted(first_days)}


def _listed(report: Report, *published: str) -> bool:
    promised = {promise.address for promise in report.promises}
    return any(f"/{address}" in promised for address in published)
