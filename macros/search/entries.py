"""What search knows: an entry for every record, with what it is called, what it says and where it was printed.

Knows the records of a report, not the files that search reads.
"""

from collections.abc import Iterator
from decimal import Decimal

from macros.language.amounts import money
from macros.language.picking import languages_of, pick
from macros.model import Action, Anchored, Edition, FurtherPart, Initiative, Report, Strategy, Text
from macros.search.entry import EOK_WON, Entry
from macros.views import addresses
from macros.views.common import of_site
from macros.views.pages import by_uri


def entries(report: Report) -> Iterator[Entry]:
    """Every page and record, each page's own entry before what stands on it, and last the pages that hold no record.

    The order is the one in which the index compresses best (records and the terms they use close together, 670 bytes of
    22 kB less than in the order of the menu); results are ranked, not ordered.
    """
    records = list(_records(report))
    yield from records
    known = {entry.location for entry in records}
    for page in by_uri(report).values():
        location = page.address or "./"
        if location not in known and page.searched:
            yield Entry(location=location, kind="page", title=page.title)


def _records(report: Report) -> Iterator[Entry]:
    words = report.labels.words
    for edition in report.editions:
        yield Entry(location=addresses.initiatives(edition), kind="page", title=edition.frame.parts.plan.heading)
        for initiative in edition.initiatives:
            yield from _initiative(edition, initiative)
        for part in edition.frame.parts.further:
            yield from _further(edition, part)
    yield Entry(location=addresses.GLOSSARY, kind="page", title=words["glossary"])
    for term in report.terms:
        names = {lang: term.aliases.said(lang) for lang in term.aliases.languages}
        yield Entry(location=addresses.term(term.id), kind="term", title=term.term, names=names)
    for edition in report.editions:
        yield Entry(
            location=addresses.achievements(edition), kind="page", title=edition.frame.parts.achievements.heading
        )
        yield from _achievements(edition)
    yield Entry(location=addresses.TOPICS, kind="page", title=words["topics"])
    for topic in report.topics:
        yield Entry(location=addresses.topic(topic.id), kind="topic", title=topic.title)
    yield Entry(location="./", kind="page", title=of_site(report, report.site.title))
    for edition in report.editions:
        yield from _overview(edition, report.languages)


def _overview(edition: Edition, languages: tuple[str, ...]) -> Iterator[Entry]:
    yield Entry(location=addresses.overview(edition), kind="page", title=edition.overview.heading)
    where = addresses.records(edition)
    for fact in edition.overview.facts:
        yield Entry(
            location=where[fact.id],
            kind="fact",
            title=fact.label,
            texts=(fact.text,),
            alias=_misprinted(edition, fact.id),
            lines=(fact.line,),
        )
    budget = edition.budget
    yield Entry(location=addresses.budget(edition), kind="page", title=budget.heading)
    for record in budget.sentences:
        yield Entry(
            location=where[record.id],
            kind="budget",
            title=record.label,
            texts=(record.text,),
            alias=_misprinted(edition, record.id),
            lines=(record.line,),
        )
    table, columns = budget.table, budget.table.columns
    for row in table.rows:
        amounts = [(columns.total, row.total), *((part.name, row.parts[part.id]) for part in columns.parts)]
        said = [(name, table.won(amount)) for name, amount in amounts]
        text = Text(**{lang: _row_in_words(said, columns.share, row.share_percent, lang) for lang in languages})
        yield Entry(
            location=where[row.id],
            kind="budget",
            title=row.name,
            texts=(text,),
            alias=(
                *_misprinted(edition, row.id),
                *(() if table.won(Decimal(1)) == EOK_WON else (f"{amount}" for _, amount in amounts)),
            ),
            lines=(row.line,),
            amounts_won=tuple(won for _, won in said),
        )


def _row_in_words(amounts: list[tuple[Text, int]], share: Text | None, percent: Decimal | None, lang: str) -> str:
    """A row of the budget in words, a line for each amount: nobody searches for 74,733 and means 억 원, or reads it
    so without the table's head.
    """
    said = [f"{pick(name, lang).text} {money(won, lang)}" for name, won in amounts]
    return "\n".join([*said, *([f"{pick(share, lang).text} {percent}%"] if share and percent is not None else [])])


def _achievements(edition: Edition) -> Iterator[Entry]:
    where = addresses.records(edition)
    redated = {
        path.rpartition(".")[0]
        for correction in edition.corrections.corrections
        for path in correction.at
        if path.endswith((".date", ".end"))
    }
    for achievement in edition.achievements.achievements:
        alias = (
            *_misprinted(edition, achievement.id),
            *([achievement.date_printed] if achievement.id in redated else []),
        )
        yield Entry(
            location=where[achievement.id],
            kind="achievement",
            title=achievement.text,
            texts=(achievement.remarks,) if achievement.remarks else (),
            alias=alias,
            lines=(achievement.line,),
            days=(achievement.date, achievement.end),
        )


def _initiative(edition: Edition, initiative: Initiative) -> Iterator[Entry]:
    where = addresses.records(edition)
    yield _entry(edition, initiative, where, "initiative", initiative.title)
    for strategy in initiative.strategies:
        yield _strategy(edition, strategy, where)
    for kind, closing in (("pending", initiative.pending), ("reference", initiative.reference)):
        for item in closing.items if closing else ():
            yield _entry(edition, item, where, kind, item.text)


def _further(edition: Edition, part: FurtherPart) -> Iterator[Entry]:
    where = addresses.records(edition)
    yield _entry(edition, part, where, "further", part.heading)
    for item in part.items:
        yield _entry(edition, item, where, "further", item.label or item.text, (item.text,) if item.label else ())


def _entry(
    edition: Edition, record: Anchored, where: dict[str, str], kind: str, title: Text, texts: tuple[Text, ...] = ()
) -> Entry:
    """The entry of a record that stands on one line in print, which misprinted words find as well."""
    alias, lines = _misprinted(edition, record.id), (record.line,)
    return Entry(location=where[record.id], kind=kind, title=title, texts=texts, alias=alias, lines=lines)


def _strategy(edition: Edition, strategy: Strategy, where: dict[str, str]) -> Entry:
    records = (strategy, *strategy.actions)
    texts = (strategy.text,) if strategy.text else ()
    actions = tuple((action.id, _said(action)) for action in strategy.actions)
    of_actions = (" ".join(_misprinted(edition, action.id)) for action in strategy.actions)
    alias = (*("" for _ in texts), *of_actions, *_misprinted(edition, strategy.id))
    lines = tuple(record.line for record in records)
    return Entry(
        location=where[strategy.id],
        kind="strategy",
        title=strategy.label,
        texts=texts,
        actions=actions,
        alias=alias,
        lines=lines,
    )


def _said(action: Action) -> Text:
    if action.label is None:
        return action.text
    texts = (action.label, action.text)
    return Text(**{lang: ": ".join(pick(text, lang).text for text in texts) for lang in languages_of(*texts)})


def _misprinted(edition: Edition, id: str) -> tuple[str, ...]:
    """What print says where a record was corrected, and what was suggested where it is in doubt."""
    pairs = [(correction.at, correction.printed) for correction in edition.corrections.corrections]
    pairs += [(question.at, question.suggested) for question in edition.corrections.unanswered]
    own = (
        words
        for paths, words in pairs
        for path in paths
        if path.partition(".")[0] == id and not path.endswith((".date", ".end", ".as_of"))
    )
    return tuple(dict.fromkeys(own))
