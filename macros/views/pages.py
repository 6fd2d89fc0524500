"""Which pages there are: what each is called, the macro that fills it, the file that staff edit, its place in the menu.

Knows addresses and names; the content comes from the macros. The same list serves every language.
"""

from collections.abc import Iterator

from macros.model import Edition, Initiative, Report, Text
from macros.model.remembered import remembered
from macros.views import addresses, descriptions
from macros.views.common import name_of_edition
from macros.views.divided import apart, months_apart, sectors
from macros.views.menu import MenuEntry, MenuSection, Page, Prose, flat
from macros.views.seen import seen

MENU_WORDS = (
    "home", "overview", "budget", "achievements", "initiatives", "outcomes", "topics", "glossary", "corrections",
    "about", "guide", "architecture", "translations", "accessibility", "whole_report", "whole_notes",
    "edition_of",
    "edition_from_to", "initiative_number", "describe_achievements", "initiatives_lead", "topic_lead", "topics_lead",
    "glossary_lead", "corrections_lead", "changes", "changes_lead", "data", "data_lead",
)  # fmt: skip
ABOUT = "about/"


@remembered
def pages(report: Report) -> tuple[Page, ...]:
    """Every generated page, in the order of the menu."""
    return tuple(page for entry in menu(report) for page in flat(entry) if isinstance(page, Page))


@remembered
def menu(report: Report) -> tuple[MenuEntry, ...]:
    """The menu: home, each edition (the current one first), topics, glossary, corrections, about."""
    words = report.labels.words
    editions = sorted(report.editions, key=lambda edition: edition.id != report.site.current)
    return (
        Prose("index.md", words["home"]),
        *(entry for edition in editions for entry in _edition(seen(report, edition), edition)),
        MenuSection(words["topics"], addresses.TOPICS, (_list_of_topics(report), *_topics(report))),
        _glossary(report),
        _page(
            addresses.CORRECTIONS,
            words["corrections"],
            ("corrections",),
            f"{report.site.current}/corrections.yml",
            description=words["corrections_lead"],
            hide=("toc",),
        ),
        _page(
            addresses.CHANGES, words["changes"], ("changes",), None, description=words["changes_lead"], hide=("toc",)
        ),
        _page(addresses.DATA, words["data"], ("data",), None, description=words["data_lead"]),
        MenuSection(words["about"], ABOUT, tuple(_about(words))),
    )


@remembered
def by_uri(report: Report) -> dict[str, Page | Prose]:
    """Every page of the menu by the Markdown file that MkDocs sees."""
    return {page.uri: page for entry in menu(report) for page in flat(entry)}


def _list_of_topics(report: Report) -> Page:
    description = descriptions.counted(report, "topics_lead", len(report.topics))
    words = report.labels.words["topics"]
    return _page(
        addresses.TOPICS, words, ("topics",), "topics.yml", description=description, hide=("navigation", "toc")
    )


def _glossary(report: Report) -> Page:
    description = descriptions.counted(report, "glossary_lead", len(report.terms))
    words = report.labels.words["glossary"]
    return _page(addresses.GLOSSARY, words, ("glossary",), "glossary.yml", description=description, hide=("toc",))


def _about(words: dict[str, Text]) -> Iterator[Page | Prose]:
    yield Prose(f"{ABOUT[:-1]}.md", words["about"])
    yield Prose("accessibility.md", words["accessibility"])
    yield Prose("guide.md", words["guide"], searched=False)
    yield Prose("architecture.md", words["architecture"], in_parts=False)
    yield _page(addresses.TRANSLATIONS, words["translations"], ("translations",), None, searched=False)


@remembered
def _edition(report: Report, edition: Edition) -> tuple[MenuEntry, ...]:
    words = report.labels.words
    overview = _part(report, edition, "overview", "overview")
    plan = _part(report, edition, "initiatives", "report")
    of_plan: tuple[MenuEntry, ...] = (plan, *_outcomes(edition, words), *_sectors(edition), *_whole(report, edition))
    entries: tuple[MenuEntry, ...] = (
        overview,
        _part(report, edition, "budget", "budget"),
        MenuSection(words["achievements"], addresses.achievements(edition), tuple(_achievements(report, edition))),
        MenuSection(words["initiatives"], plan.address, of_plan),
        *_further(edition),
    )
    current = edition.id == report.site.current
    return entries if current else (MenuSection(name_of_edition(report, edition), overview.address, entries),)


def _part(report: Report, edition: Edition, name: str, file: str, hide: tuple[str, ...] = ()) -> Page:
    address, description = getattr(addresses, name)(edition), getattr(descriptions, name)(report, edition)
    call, file = (name, edition.id), f"{edition.id}/{file}.yml"
    return _page(address, report.labels.words[name], call, file, description=description, hide=hide)


def _achievements(report: Report, edition: Edition) -> Iterator[Page]:
    """Their list, the months where it is in months, and a page for each: none lists the others beside its text."""
    alone, file = ("navigation", "toc"), f"{edition.id}/achievements.yml"
    whole = _part(report, edition, "achievements", "achievements", alone)
    yield whole
    for id, first in months_apart(report, edition).items():
        title, call = descriptions.month_of_achievements(report, first), ("month_of_achievements", edition.id, id)
        yield _page(addresses.month(edition, id), title, call, file, description=whole.description, hide=alone)
    for record in edition.achievements.in_order:
        address, call = addresses.achievement(edition, record.id), ("achievement", edition.id, record.id)
        description = descriptions.achievement(report, record)
        yield _page(address, record.text, call, file, record=record.id, description=description, hide=alone)


def _outcomes(edition: Edition, words: dict[str, Text]) -> Iterator[Page]:
    if edition.outcomes.outcomes:
        file = f"{edition.id}/outcomes.yml"
        yield _page(addresses.outcomes(edition), words["outcomes"], ("outcomes", edition.id), file)


def _sectors(edition: Edition) -> Iterator[MenuSection]:
    for sector in sorted(edition.frame.sectors, key=lambda sector: sector.number):
        own = [initiative for initiative in edition.initiatives if initiative.sector == sector.id]
        if own:
            pages = tuple(_initiative(edition, initiative) for initiative in own)
            yield MenuSection(sector.name, addresses.records(edition)[sector.id], pages)


def _initiative(edition: Edition, initiative: Initiative) -> Page:
    id, description = initiative.id, descriptions.initiative(initiative)
    address, file = addresses.initiative(edition, id), f"{edition.id}/initiatives/{id}.yml"
    call = ("initiative", edition.id, id)
    return _page(address, initiative.title, call, file, record=id, description=description)


def _further(edition: Edition) -> Iterator[Page]:
    for part in edition.frame.parts.further:
        address, description = addresses.further(edition, part.id), descriptions.further(part)
        call, file = ("further", edition.id, part.id), f"{edition.id}/report.yml"
        yield _page(address, part.heading, call, file, record=part.id, description=description)


def _whole(report: Report, edition: Edition) -> Iterator[Page]:
    title, file, hide = report.labels.words["whole_report"], f"{edition.id}/report.yml", ("navigation", "toc")
    yield _page(addresses.whole(edition), title, ("whole", edition.id), file, hide=hide, searched=False)
    for sector in sectors(edition) if apart(report, edition) else ():
        address, call = addresses.whole_sector(edition, sector.id), ("whole_sector", edition.id, sector.id)
        yield _page(address, sector.name, call, file, record=sector.id, hide=hide, searched=False)
    if apart(report, edition):
        address, title = addresses.whole_notes(edition), report.labels.words["whole_notes"]
        yield _page(address, title, ("whole_notes", edition.id), file, hide=hide, searched=False)


def _topics(report: Report) -> Iterator[Page]:
    for topic in report.topics:
        yield _page(
            addresses.topic(topic.id),
            topic.title,
            ("topic", topic.id),
            "topics.yml",
            record=topic.id,
            description=descriptions.topic(report, topic),
            hide=("navigation",) if len(topic.records) > 1 else ("navigation", "toc"),
        )


def _page(
    address: str,
    title: Text,
    call: tuple[str, ...],
    file: str | None,
    *,
    record: str | None = None,
    description: Text | None = None,
    hide: tuple[str, ...] = (),
    searched: bool = True,
) -> Page:
    return Page(
        address=address,
        title=title,
        call=call,
        edit=f"data/{file}" if file else None,
        record=record,
        description=description,
        hide=hide,
        searched=searched,
    )
