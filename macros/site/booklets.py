"""The whole report of an edition as a page leads to it: its page for print and, in the published site, its PDF.

Knows where both are; how the PDF is made, .github/scripts/booklets.py knows.
"""

from dataclasses import dataclass

from macros.site.worded import Worded
from macros.views import addresses
from macros.views.common import name_of_edition


@dataclass(frozen=True)
class Booklet:
    """Where a whole report is: its page, its file if there is one, and what a reader's copy of that is called."""

    address: str
    file: str | None
    name: str


def booklet(site: Worded, published: bool, url: str | None) -> Booklet:
    """The report that the page at an address is of; the one shown first where the page is of none, or has none."""
    report, ids = site.report, [edition.id for edition in site.report.editions]
    own = (url or "").removeprefix("./").split("/", maxsplit=1)[0]
    edition = report.edition(own if own in ids else report.site.current)
    file = addresses.booklet(edition) if published else None
    name = f"{site.name(report.site.city)} {site.name(name_of_edition(report, edition))}.pdf"
    return Booklet(addresses.whole(edition), file, name)
