"""Where everything is published: the address of every page and record, the same in every language.

An address is what follows the language's root, e.g. `2031/initiatives/safe-city/#crowd-safety`. Knows no page content.
"""

from macros.model import Anchored, Edition, Initiative, Report
from macros.model.remembered import remembered

TOPICS = "topics/"
GLOSSARY = "glossary/"
CORRECTIONS = "corrections/"
CHANGES = "changes/"
FEED = "feed.xml"
TRANSLATIONS = "translations/"
DATA = "data/"


def overview(edition: Edition) -> str:
    """The page of general facts."""
    return f"{edition.id}/overview/"


def budget(edition: Edition) -> str:
    """The page of the budget and fiscal self-reliance."""
    return f"{edition.id}/budget/"


def achievements(edition: Edition) -> str:
    """The page of achievements."""
    return f"{edition.id}/achievements/"


def month(edition: Edition, id: str) -> str:
    """The page of the achievements of one month, where one page is too short for all; no record is called like one."""
    return f"{achievements(edition)}{id}/"


def achievement(edition: Edition, id: str) -> str:
    """The page of one achievement."""
    return f"{achievements(edition)}{id}/"


def initiatives(edition: Edition) -> str:
    """The page that lists the initiatives by sector."""
    return f"{edition.id}/initiatives/"


def outcomes(edition: Edition) -> str:
    """The page of what became of the pending projects of the edition before."""
    return f"{edition.id}/outcomes/"


def initiative(edition: Edition, id: str) -> str:
    """The page of one initiative."""
    return f"{edition.id}/initiatives/{id}/"


def further(edition: Edition, id: str) -> str:
    """The page of a part after the plan."""
    return f"{edition.id}/{id}/"


def whole(edition: Edition) -> str:
    """The page that holds a whole edition for print."""
    return f"{edition.id}/whole/"


def whole_sector(edition: Edition, id: str) -> str:
    """A sector of a whole edition for print, where its sectors stand apart."""
    return f"{whole(edition)}{id}/"


def booklet(edition: Edition) -> str:
    """The same as a file, which is there in the published site."""
    return f"{whole(edition)}{edition.id}.pdf"


def whole_notes(edition: Edition) -> str:
    """The notes of a whole edition for print, where its sectors stand apart; no sector is called like them."""
    return f"{whole(edition)}notes/"


def topic(id: str) -> str:
    """The page of one topic."""
    return f"{TOPICS}{id}/"


def term(id: str) -> str:
    """A term of the glossary."""
    return f"{GLOSSARY}#{id}"


def misprint(id: str) -> str:
    """A correction or an open question."""
    return f"{CORRECTIONS}#{id}"


def step(name: str) -> str:
    """What one commit changed of the data."""
    return f"{CHANGES}#{anchor_of_step(name)}"


def anchor_of_step(name: str) -> str:
    """The same on its page; no two commits of a repository share so many digits, and no record is called like one."""
    return f"c-{name[:12]}"


def data(name: str) -> str:
    """A file of all editions, which every language shares."""
    return f"{DATA}{name}"


def data_of(edition: Edition, name: str) -> str:
    """A file of one edition, which every language shares."""
    return f"{edition.id}/{DATA}{name}"


@remembered
def records(edition: Edition) -> dict[str, str]:
    """The address of every record of an edition, by id."""
    pages = {
        overview(edition): edition.overview.facts,
        budget(edition): edition.budget.records,
        initiatives(edition): edition.frame.sectors,
    }
    addresses = {record.id: f"{page}#{record.id}" for page, anchored in pages.items() for record in anchored}
    addresses.update((own.id, achievement(edition, own.id)) for own in edition.achievements.achievements)
    for parent in edition.initiatives:
        page = initiative(edition, parent.id)
        addresses[parent.id] = page
        addresses.update((record.id, f"{page}#{record.id}") for record in inside(parent))
    for part in edition.frame.parts.further:
        page = further(edition, part.id)
        addresses[part.id] = page
        addresses.update((item.id, f"{page}#{item.id}") for item in part.items)
    return addresses


def inside(initiative: Initiative) -> list[Anchored]:
    """The records of an initiative that have an anchor on its page, in reading order."""
    records: list[Anchored] = []
    for strategy in initiative.strategies:
        records += [strategy, *strategy.actions]
    for closing in (initiative.pending, initiative.reference):
        records += closing.items if closing else ()
    return records


def moved(report: Report) -> dict[str, str]:
    """Older addresses of pages that were renamed, and where each is now."""
    addresses = {topic(old): topic(record.id) for record in report.topics for old in record.former_ids}
    for edition in report.editions:
        for event in edition.achievements.achievements:
            addresses.update((achievement(edition, old), achievement(edition, event.id)) for old in event.former_ids)
        for record in edition.initiatives:
            addresses.update((initiative(edition, old), initiative(edition, record.id)) for old in record.former_ids)
        for part in edition.frame.parts.further:
            addresses.update((further(edition, old), further(edition, part.id)) for old in part.former_ids)
    return addresses


def relative(address: str, page: str) -> str:
    """An address as a link on the page at `page`, right under any sub-path.

    ('glossary/', 'topics/x/') -> '../../glossary/', ('topics/x/', 'topics/') -> 'x/'.
    """
    path, mark, fragment = address.partition("#")
    if path == page and mark:
        return f"#{fragment}"
    way = path.removeprefix(page) if path.startswith(page) else "../" * page.count("/") + path
    return (way or "./") + mark + fragment
