"""What a page shows, to be held against what it showed before; and what all pages of a site share.

Knows all that a page is made from; nothing of when it is made anew.
"""

from dataclasses import dataclass, field, replace

from macros.model import Report
from macros.site.building import Building
from macros.views.addresses import moved
from macros.views.menu import Page, Prose
from macros.views.menus_around import menus
from macros.views.pages import by_uri
from macros.views.seen import seen_at


@dataclass(frozen=True)
class Shown:
    """Everything that a page shows and another does not: where that is equal, and `shape` too, the whole page is.

    `seen` is what its edition sees of the report, which all that stands `around` its content is made from.
    """

    content: object
    around: tuple[object, ...]
    seen: Report | None = field(default=None, compare=False)


def shown(building: Building, uri: str, before: Shown | None = None) -> Shown:
    """What a page shows; what the page of an edition showed `before` stays, where that sees the very same report."""
    page = by_uri(building.report).get(uri)
    if not isinstance(page, Page):
        address = Prose(uri, building.report.site.title).address
        written = next((prose for prose in building.report.prose if prose.name == uri), None)
        answers = _answers(building, address)
        return Shown((written, answers), (page and page.title, menus(building.report, address)))
    content, seen = building.filled(page), seen_at(building.report, page.address)
    if before and before.seen is seen:
        return replace(before, content=content)
    around = building.title(page.title), building.said_of(uri), menus(building.report, page.address)
    return Shown(content, around, None if seen is building.report else seen)


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
