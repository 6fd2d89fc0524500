"""When what a page shows changed last in the data, as far as git knows.

Knows which records a page shows by their addresses; of pages that people write, and of what stands around the content
of a page, it says nothing.
"""

from collections.abc import Iterator

from macros.load.compared import Change
from macros.load.history import History
from macros.model import Edition, Report
from macros.views import addresses
from macros.views.common import topics_of

OF_EVERYTHING = ("", addresses.CHANGES, addresses.DATA, addresses.TRANSLATIONS)
OF_MISPRINTS = ("corrections", "open_questions")


def last_changed(report: Report, history: History) -> dict[str, str]:
    """The day on which what stands on a page changed last, by the page's address."""
    editions = {edition.id: edition for edition in report.editions}
    names, days = history.names_now, dict[str, str]()
    for step in history.steps:
        for change in step.changes:
            for id in change.every_id:
                now = names.get((change.scope, id), id)
                for address in (*OF_EVERYTHING, *_pages(report, editions, change, now)):
                    days.setdefault(address, step.when[:10])
    return days


def _pages(report: Report, editions: dict[str, Edition], change: Change, id: str) -> Iterator[str]:
    """The addresses of the pages that show what a change is of; some of them no page may have."""
    scope, _, file = change.scope.partition("/")
    if edition := editions.get(scope):
        if file in OF_MISPRINTS or change.kind == "corrected":
            yield addresses.CORRECTIONS
        if file not in OF_MISPRINTS:
            yield addresses.whole(edition)
            if file:
                yield f"{scope}/{file}/"
            elif path := addresses.records(edition).get(id, "").partition("#")[0]:
                yield from _with_those_above(path)
                yield from (link.address for link in topics_of(report, edition, {id}))
    elif scope == addresses.TOPICS[:-1]:
        yield from (addresses.TOPICS, addresses.topic(id))
    elif scope == addresses.GLOSSARY[:-1]:
        yield addresses.GLOSSARY


def _with_those_above(path: str) -> Iterator[str]:
    """A page and those that list it: '2031/initiatives/safe-city/', '2031/initiatives/'."""
    while path.count("/") > 1:
        yield path
        path = f"{path[:-1].rpartition('/')[0]}/"
