"""What search knows: an entry for every record, with what it is called, what it says and where it was printed.

Knows the records of a report, not the files that search reads.
"""

from collections.abc import Iterator

from macros.language.picking import languages_of, pick
from macros.model import Action, Anchored, Edition, FurtherPart, Initiative, Labels, Report, Strategy, Term, Text, Topic
from macros.model.remembered import remembered
from macros.search.entry import Entry, called
from macros.search.misprinted import misprinted
from macros.search.overview import overview
from macros.search.prose import parts
from macros.views import addresses
from macros.views.common import of_site
from macros.views.menu import Page, Prose
from macros.views.misprints import misprints
from macros.views.pages import by_uri


@remembered
def entries(report: Report) -> tuple[Entry, ...]:
    """Every page and record, each page's own entry before what stands on it, and last the pages that hold no record.

    The order is the one in which the index compresses best (records and the terms they use close together, 670 bytes of
    22 kB less than in the order of the menu); results are ranked, not ordered.
    """
    records = tuple(_records(report))
    known = {entry.location for entry in records}
    pages = {page.address or "./": page for page in by_uri(report).values() if page.searched}
    others = (page for location, page in pages.items() if location not in known)
    return (*records, *(entry for page in others for entry in _page(report, page)))


def _page(report: Report, page: Page | Prose) -> Iterator[Entry]:
    prose = next((one for one in report.prose if one.name == page.uri), None)
    if prose and isinstance(page, Prose) and page.in_parts:
        return parts(prose, page.address, page.title)
    return iter((Entry(location=page.address, kind="page", title=page.title),))


def _records(report: Report) -> Iterator[Entry]:
    words = report.labels.words
    for edition in report.editions:
        yield from _plan(edition, report.labels)
    yield Entry(location=addresses.GLOSSARY, kind="page", title=words["glossary"])
    yield from map(_term, report.terms)
    for edition in report.editions:
        yield from _achievements(edition, report.labels)
    yield Entry(location=addresses.TOPICS, kind="page", title=words["topics"])
    yield from map(_topic, report.topics)
    yield Entry(location="./", kind="page", title=of_site(report, report.site.title))
    yield Entry(location=addresses.DATA, kind="page", title=words["data"], names=_files(words["data_excel"]))
    for edition in report.editions:
        yield from overview(edition, report.site, report.labels)
    misprints = (words["corrected"], words["in_doubt"])
    yield Entry(
        location=addresses.CORRECTIONS,
        kind="page",
        title=words["corrections"],
        texts=(words["corrections_lead"],),
        names=called(*misprints),
    )


def _files(excel: Text) -> dict[str, tuple[str, ...]]:
    """What the files of data are called."""
    return {lang: ("CSV", *names) for lang, names in called(excel).items()}


@remembered
def _term(term: Term) -> Entry:
    names = {lang: term.aliases.said(lang) for lang in term.aliases.languages}
    return Entry(location=addresses.term(term.id), kind="term", title=term.term, names=names)


@remembered
def _topic(topic: Topic) -> Entry:
    return Entry(location=addresses.topic(topic.id), kind="topic", title=topic.title)


@remembered
def _plan(edition: Edition, labels: Labels) -> tuple[Entry, ...]:
    title, where = edition.frame.parts.plan.heading, addresses.records(edition)
    names = called(*(labels.words[name] for name in ("initiatives", "strategies", "pending")))
    return (
        Entry(location=addresses.initiatives(edition), kind="page", title=title, names=names),
        *(Entry(location=where[sector.id], kind="page", title=sector.name) for sector in edition.frame.sectors),
        *(entry for initiative in edition.initiatives for entry in _initiative(edition, initiative)),
        *(entry for part in edition.frame.parts.further for entry in _further(edition, part)),
    )


@remembered
def _achievements(edition: Edition, labels: Labels) -> tuple[Entry, ...]:
    title = edition.frame.parts.achievements.heading
    kinds = {achievement.kind for achievement in edition.achievements.achievements}
    names = called(labels.words["achievements"], *(labels.kinds[kind] for kind in sorted(kinds & labels.kinds.keys())))
    return (Entry(location=addresses.achievements(edition), kind="page", title=title, names=names), *_achieved(edition))


def _achieved(edition: Edition) -> Iterator[Entry]:
    where = addresses.records(edition)
    for achievement in edition.achievements.achievements:
        yield Entry(
            location=where[achievement.id],
            kind="achievement",
            title=achievement.text,
            texts=(achievement.remarks,) if achievement.remarks else (),
            alias=misprinted(edition, achievement.id),
            lines=(achievement.line,),
            days=(achievement.date, achievement.end),
            misprints=misprints(edition, achievement.id),
        )


def _initiative(edition: Edition, initiative: Initiative) -> Iterator[Entry]:
    where = addresses.records(edition)
    yield _entry(edition, initiative, where, "initiative", initiative.title)
    for strategy in initiative.strategies:
        yield _strategy(edition, strategy, where)
    for kind, closing in (("pending", initiative.pending), ("reference", initiative.reference)):
        names = called(closing.heading) if closing and kind == "reference" else {}
        for item in closing.items if closing else ():
            yield _entry(edition, item, where, kind, item.text, names=names)


def _further(edition: Edition, part: FurtherPart) -> Iterator[Entry]:
    where = addresses.records(edition)
    yield _entry(edition, part, where, "further", part.heading)
    for item in part.items:
        yield _entry(edition, item, where, "further", item.label or item.text, (item.text,) if item.label else ())


def _entry(
    edition: Edition,
    record: Anchored,
    where: dict[str, str],
    kind: str,
    title: Text,
    texts: tuple[Text, ...] = (),
    names: dict[str, tuple[str, ...]] | None = None,
) -> Entry:
    """The entry of a record that stands on one line in print, which misprinted words find as well."""
    alias, lines = misprinted(edition, record.id), (record.line,)
    return Entry(
        location=where[record.id],
        kind=kind,
        title=title,
        texts=texts,
        names=names or {},
        alias=alias,
        lines=lines,
        misprints=misprints(edition, record.id),
    )


def _strategy(edition: Edition, strategy: Strategy, where: dict[str, str]) -> Entry:
    records = (strategy, *strategy.actions)
    texts = (strategy.text,) if strategy.text else ()
    actions = tuple((action.id, _said(action)) for action in strategy.actions)
    of_actions = (" ".join(misprinted(edition, action.id)) for action in strategy.actions)
    alias = (*("" for _ in texts), *of_actions, *misprinted(edition, strategy.id))
    lines = tuple(record.line for record in records)
    return Entry(
        location=where[strategy.id],
        kind="strategy",
        title=strategy.label,
        texts=texts,
        actions=actions,
        alias=alias,
        lines=lines,
        misprints=tuple(misprint for record in records for misprint in misprints(edition, record.id)),
    )


def _said(action: Action) -> Text:
    if action.label is None:
        return action.text
    texts = (action.label, action.text)
    return Text(**{lang: ": ".join(pick(text, lang).text for text in texts) for lang in languages_of(*texts)})
