"""What a page shows, to be held against what it showed before; and what all pages of a site share.

Knows all that a page is made from; nothing of when it is made anew.
"""

from macros.model import Report
from macros.site.building import Building
from macros.views.addresses import moved
from macros.views.menu import Page, Prose
from macros.views.menus_around import menus
from macros.views.pages import by_uri


def shown(building: Building, uri: str) -> object:
    """Everything that a page shows and another does not, to be held against what it showed before: where both
    are equal, and `shape` too, the whole page is.
    """
    page = by_uri(building.report).get(uri)
    if isinstance(page, Page):
        return (
            building.filled(page),
            building.title(page.title),
            building.said_of(uri),
            menus(building.report, page.address),
        )
    address = Prose(uri, building.report.site.title).address
    written = next((prose for prose in building.report.prose if prose.name == uri), None)
    return written, _answers(building, address), page and page.title, menus(building.report, address)


def _answers(building: Building, address: str) -> dict[object, object]:
    """What every macro gives now that a hand-written page called."""
    answers: dict[object, object] = {}
    for name, asked, named in tuple(building.calls.get(address, ())):
        try:
            answers[name, asked, named] = building.called(address, name, *asked, **dict(named))
        except Exception as problem:  # the page is made anew, and says so
            answers[name, asked, named] = repr(problem)
    return answers


def shape(report: Report) -> object:
    """What all pages of a site share: its texts and words, which pages there are, the ways into it, old addresses."""
    there = by_uri(report).values()
    made = tuple((page.uri, page.call, page.edit, page.record) if isinstance(page, Page) else page for page in there)
    prose = tuple((page.name, tuple(page.written)) for page in report.prose)
    return report.site, report.labels, made, prose, menus(report, None), moved(report)
