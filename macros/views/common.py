"""What several pages show of a record: a link to it, where the report says it."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache

from macros.language.periods import EDITION, period
from macros.language.picking import fill
from macros.model import Edition, Record, Report, Sector, Text, Topic
from macros.model.record import field_names
from macros.model.remembered import remembered
from macros.views import addresses
from macros.views.seen import pages


@dataclass(frozen=True)
class Link:
    """A text that leads to an address."""

    text: Text
    address: str


@dataclass(frozen=True)
class Section:
    """One section of the printed report: headings from the outside in, and the page from which it runs."""

    headings: tuple[tuple[str, Text], ...]
    page: int | None


@dataclass(frozen=True)
class Source:
    """Which edition says what a page says, and in which sections; no section where the page holds some of all."""

    edition: str
    sections: tuple[Section, ...] = ()


@dataclass(frozen=True)
class OtherEdition:
    """The same page of another edition, or the nearest that edition has."""

    id: str
    address: str
    current: bool
    same: bool


@dataclass(frozen=True, kw_only=True)
class Editions:
    """What the edition of a page says of itself on each of its pages, the newest after it that has the page (or else
    the newest), and the way to every one, none where it is alone.
    """

    notice: Text
    newer: OtherEdition | None
    every: tuple[OtherEdition, ...]


def name_of_edition(report: Report, edition: Edition) -> Text:
    """What readers call an edition: '2031년 보고서', '2031 report'."""
    word = report.labels.words["edition_of"]
    return Text(**{lang: fill(word, lang, {"edition": period(edition.id, lang)}) for lang in word.languages})


def name_of_several(report: Report, editions: tuple[Edition, ...]) -> Text:
    """What readers call editions together, newest first: '2030년~2031년 보고서'; of one alone, its name."""
    if len(editions) == 1:
        return name_of_edition(report, editions[0])
    word, last, first = report.labels.words["edition_from_to"], editions[0].id, editions[-1].id
    return Text(**{
        lang: fill(word, lang, dict(first=period(first, lang), last=period(last, lang))) for lang in word.languages
    })  # fmt: skip


@remembered
def names_of_editions(report: Report) -> dict[str, Text]:
    """The same of every edition, by its id, where there are several: a page of the only one need not say it."""
    names = {edition.id: name_of_edition(report, edition) for edition in report.editions}
    return names if len(names) > 1 else {}


def of_site(report: Report, text: Text) -> Text:
    """A text of the site itself, with the period of the edition shown first where it leaves a place for it."""
    return _of_period(text, report.site.current)


def notice(report: Report, edition: Edition) -> Text:
    """What an edition says of itself on each of its pages; its name, where it says nothing."""
    words = edition.frame.notice
    return _of_period(words, edition.id) if words else name_of_edition(report, edition)


def _of_period(text: Text, id: str) -> Text:
    said = {lang: text.said(lang) or "" for lang in text.languages}
    return text.model_copy(update={lang: words.replace(EDITION, period(id, lang)) for lang, words in said.items()})


def name_of(record: Record) -> Text:
    """The shortest text that names a record."""
    return next(text for field in _naming(type(record)) if (text := getattr(record, field)))


@cache
def _naming(kind: type[Record]) -> tuple[str, ...]:
    """The fields of a kind of record that may name it: pydantic takes its time to say that it has none of a name."""
    return tuple(field for field in ("title", "label", "name", "heading", "text") if field in field_names(kind))


def source(edition: Edition, part: str, sector: Sector | None = None) -> Source:
    """The part of the report, and the sector of the plan, with the page that the printed contents give."""
    return Source(edition.id, (_section(edition, part, sector),))


def source_of(edition: Edition, ids: set[str]) -> Source:
    """The sections that hold any of these records, in printed order."""
    return Source(edition.id, tuple(section for held, section in _held(edition) if not held.isdisjoint(ids)))


@remembered
def _held(edition: Edition) -> tuple[tuple[frozenset[str], Section], ...]:
    """The ids of the records that each section holds, in printed order."""
    overview, achievements = edition.overview, edition.achievements.achievements
    held: list[tuple[Iterable[str], Section]] = [
        ((record.id for record in (*overview.facts, *edition.budget.records)), _section(edition, "overview")),
        ((record.id for record in achievements), _section(edition, "achievements")),
    ]
    for sector in sorted(edition.frame.sectors, key=lambda sector: sector.number):
        own = [initiative for initiative in edition.initiatives if initiative.sector == sector.id]
        inside = (record.id for initiative in own for record in (initiative, *addresses.inside(initiative)))
        held.append(((sector.id, *inside), _section(edition, "plan", sector)))
    further = ((part, (part.id, *(item.id for item in part.items))) for part in edition.frame.parts.further)
    held.extend((ids, _section(edition, part.id)) for part, ids in further)
    return tuple((frozenset(ids), section) for ids, section in held)


def other_editions(
    report: Report, edition: Edition, nearest: Callable[[Edition], str], same: Callable[[Edition], str] | None = None
) -> Editions:
    """Every edition, newest first: its page like this one at the address `same`, where it has that; else its `nearest`,
    which every edition has.
    """
    every = tuple(
        OtherEdition(other.id, address if there else nearest(other), other.id == edition.id, there)
        for other in report.editions
        for address in ((same or nearest)(other),)
        for there in (same is None or address in pages(other),)
    )
    newer = every[: next(at for at, other in enumerate(every) if other.current)]
    best = next((other for other in newer if other.same), newer[0] if newer else None)
    return Editions(notice=notice(report, edition), newer=best, every=every if len(every) > 1 else ())


def all_editions(report: Report) -> Editions:
    """What a page that is made of all editions says of them: which they are, and the way to the newest; of a single
    one, what that says of itself.
    """
    newest = report.editions[0]
    if len(report.editions) == 1:
        return Editions(notice=notice(report, newest), newer=None, every=())
    way = OtherEdition(newest.id, addresses.overview(newest), current=False, same=False)
    return Editions(notice=name_of_several(report, report.editions), newer=way, every=())


def topics_of(report: Report, edition: Edition, ids: set[str]) -> tuple[Link, ...]:
    """Links to the topics that any of these records belongs to."""
    return tuple(Link(topic.title, addresses.topic(topic.id)) for topic in topics_holding(report, edition, ids))


def topics_holding(report: Report, edition: Edition, ids: set[str]) -> tuple[Topic, ...]:
    """The topics that any of these records belongs to."""
    by_record = _topics_by_record(report, edition)
    places = sorted({place for id in ids for place in by_record.get(id, ())})
    return tuple(report.topics[place] for place in places)


@remembered
def _topics_by_record(report: Report, edition: Edition) -> dict[str, list[int]]:
    """The places in the list of topics of those that each record belongs to."""
    places: dict[str, list[int]] = defaultdict(list)
    for place, topic in enumerate(report.topics):
        for link in topic.records.get(edition.id, ()):
            places[link.id].append(place)
    return dict(places)


def _section(edition: Edition, part: str, sector: Sector | None = None) -> Section:
    parts = edition.frame.parts.by_id()
    headings = [(parts[part].number, parts[part].heading)]
    if sector:
        headings.append((f"{sector.number}.", sector.name))
    contents = edition.frame.contents
    pages = {entry.of: entry.page for entry in contents.entries} if contents else {}
    return Section(tuple(headings), pages.get(sector.id if sector else part))
