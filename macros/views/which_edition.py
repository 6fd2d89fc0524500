"""Of which edition a page is, or of which ones: as readers call them, as the way to the page, and in what is shared.

Knows addresses and the names of editions; nothing of what stands on a page.
"""

from dataclasses import dataclass

from macros.language.periods import period
from macros.language.picking import fill, languages_of, pick
from macros.model import Edition, Initiative, Report, Text
from macros.model.remembered import remembered
from macros.model.walking import by_id
from macros.views import addresses
from macros.views.common import name_of_several, of_site
from macros.views.menu import Page, Prose
from macros.views.pages import by_uri

OF_ALL = (addresses.TOPICS, addresses.GLOSSARY, addresses.CORRECTIONS)


@dataclass(frozen=True)
class Step:
    """One step of the way to a page; of a step that is several pages, or the page itself, there is no address."""

    text: Text
    address: str | None


def editions_of(report: Report, address: str) -> tuple[Edition, ...]:
    """The editions that a page is of, newest first: its own; of the home page, the one that it shows; of a topic, those
    that speak of it; of what is made of all, all. Of a page that is about the site, none.
    """
    own = address.partition("/")[0] if address else report.site.current
    if address in _topics(report):
        return tuple(edition for edition in report.editions if edition.id in _topics(report)[address])
    return tuple(edition for edition in report.editions if edition.id == own or address in OF_ALL)


@remembered
def named(report: Report, address: str) -> Text | None:
    """What readers call the editions that a page is of: '2031년 보고서', or '2030년~2031년 보고서' of several."""
    editions = editions_of(report, address)
    return name_of_several(report, editions) if editions else None


def named_site(report: Report) -> Text:
    """The title of the site, after the name of the city where it does not hold that."""
    city, title = report.site.city, of_site(report, report.site.title)
    said = {lang: (pick(city, lang).text, pick(title, lang).text) for lang in languages_of(city, title)}
    return Text(**{lang: title if city in title else f"{city} · {title}" for lang, (city, title) in said.items()})


@remembered
def described(report: Report, page: Page | Prose) -> Text | None:
    """What a page of an edition says of itself where links to it are shared or found, after the city and the edition.

    The home page says what the site does, which mostly names both.
    """
    edition, said = named(report, page.address), page.description if isinstance(page, Page) else None
    if edition is None:
        return said
    if page.address:
        return _joined("{0} {1} · {2}", report.site.city, edition, said or page.title)
    own, current = of_site(report, report.site.description), report.site.current
    names = all(
        pick(report.site.city, lang).text in (words := pick(own, lang).text) and period(current, lang) in words
        for lang in languages_of(report.site.city, own)
    )
    return own if names else _joined("{0} {1} · {2}", report.site.city, edition, own)


@remembered
def path(report: Report, page: Page | Prose) -> tuple[Step, ...]:
    """The way to a page of an edition from the outside in: the city, the edition, and what the page stands in."""
    editions, edition = editions_of(report, page.address), named(report, page.address)
    if page.address == "" or edition is None:
        return ()
    first = addresses.overview(editions[0]) if len(editions) == 1 else None
    return (Step(report.site.city, ""), Step(edition, first), *_inside(report, page, editions[0]))


def _inside(report: Report, page: Page | Prose, edition: Edition) -> tuple[Step, ...]:
    """What a page below another stands in: an initiative in its sector, all others in the page above."""
    record = by_id(edition).get(page.record or "") if isinstance(page, Page) else None
    if isinstance(record, Initiative) and page.address == addresses.initiative(edition, record.id):
        sector = next(sector for sector in edition.frame.sectors if sector.id == record.sector)
        word = report.labels.words["initiative_number"]
        number = Text(**{lang: fill(word, lang, {"number": record.number}) for lang in word.languages})
        return Step(sector.name, addresses.records(edition)[sector.id]), Step(number, None)
    above = by_uri(report).get(f"{page.address.rstrip('/').rpartition('/')[0]}.md")
    return (Step(above.title, above.address),) if above else ()


def _joined(pattern: str, *texts: Text) -> Text:
    return Text(**{lang: pattern.format(*(pick(text, lang).text for text in texts)) for lang in languages_of(*texts)})


@remembered
def _topics(report: Report) -> dict[str, frozenset[str]]:
    """The ids of the editions that speak of each topic, by its address."""
    return {
        addresses.topic(topic.id): frozenset(id for id, own in topic.records.items() if own) for topic in report.topics
    }
