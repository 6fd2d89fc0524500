"""The feed of one language, as Atom 1.0 (RFC 4287): what was achieved, and what changed in the data.

Knows the form; pages know what it says. A feed needs a time for each entry, and neither the report nor a build has an
honest one: `updated` is when git saw the record change last, and the subtitle says so. A library that writes feeds
(feedgen 1.0.0, of 2023) brings lxml to every build for these few elements, 17 ms for two languages where these take 6,
cannot say which language a title is really in, and dates with the clock what has no date.
"""

import re
from collections.abc import Iterator
from datetime import datetime
from xml.etree import ElementTree

from macros.language.periods import period
from macros.language.picking import Words, fill, pick, typed_in
from macros.load.history import History
from macros.model import Achievement, Edition, Report, Text
from macros.model.dates import Month, first_day
from macros.views import addresses, descriptions
from macros.views.changes import ChangeView, StepView, changes, newest
from macros.views.common import of_site
from macros.views.words import EMPTY, FEED, FEED_UNDATED

ATOM, XML = "http://www.w3.org/2005/Atom", "http://www.w3.org/XML/1998/namespace"
ACHIEVEMENTS, STEPS, CHANGES = 100, 30, 50
"""At most so many of either kind, the newest, and so many changes in an entry; the pages have all."""
NEVER = "1970-01-01T00:00:00Z"
"""The time of a feed without any entry: the form asks for one, and there is none."""
NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def feed(report: Report, history: History, lang: str, root: str) -> str:
    """The feed of a language, whose site is published at `root`."""
    edition, words = report.edition(report.site.current), report.labels.words
    entries = [*_steps(report, history, lang, root), *_achievements(report, edition, history, lang, root)]
    top = ElementTree.Element("feed", {"xmlns": ATOM, "xml:lang": lang})
    _put(top, "id", f"{root}{addresses.FEED}")
    title = pick(of_site(report, report.site.title), lang)
    _said(top, "title", title, lang)
    about = fill(words[FEED], lang, {"edition": period(edition.id, lang)})
    undated = [] if history.known else [pick(words[FEED_UNDATED], lang).text]
    _said(top, "subtitle", Words(" ".join([about, *undated]), pick(words[FEED], lang).lang), lang)
    _put(
        top,
        "updated",
        max((entry.findtext("updated", NEVER) for entry in entries), default=NEVER, key=datetime.fromisoformat),
    )
    _link(top, "self", f"{root}{addresses.FEED}", "application/atom+xml")
    _link(top, "alternate", root, "text/html")
    _put(ElementTree.SubElement(top, "author"), "name", title.text)
    top.extend(entries)
    ElementTree.indent(top)
    return f'<?xml version="1.0" encoding="utf-8"?>\n{ElementTree.tostring(top, encoding="unicode")}\n'


def _achievements(
    report: Report, edition: Edition, history: History, lang: str, root: str
) -> Iterator[ElementTree.Element]:
    """The newest achievements, the newest first; one has a day of its own where it has a day and no other."""
    steps = newest(history)
    for record in edition.achievements.in_order[: -ACHIEVEMENTS - 1 : -1]:
        step, day = steps.get((edition.id, record.id)), _of_day(record)
        address = f"{root}{addresses.achievement(edition, record.id)}"
        entry = _entry(address, pick(record.text, lang), step.when if step else day, lang, "achievement")
        if not isinstance(record.date, Month) and record.end is None:
            _put(entry, "published", day)
        _said(entry, "summary", _summary(report, record, lang), lang)
        yield entry


def _of_day(record: Achievement) -> str:
    return f"{first_day(record.date)}T00:00:00Z"


def _summary(report: Report, record: Achievement, lang: str) -> Words:
    """What links to its page show of it, and the remarks."""
    said = pick(descriptions.achievement(report, record), lang)
    remarks = [pick(record.remarks, lang).text] if record.remarks else []
    return Words(" · ".join([said.text, *remarks]), said.lang)


def _steps(report: Report, history: History, lang: str, root: str) -> Iterator[ElementTree.Element]:
    for step in changes(report, history).steps[:STEPS]:
        address, title = f"{root}{addresses.CHANGES}#{step.id}", step.reason or str(step.day)
        entry = _entry(address, Words(title, typed_in(title, lang)), step.when, lang, "change")
        _put(entry, "content", "\n".join(_lines(report, step, lang)), type="text")
        yield entry


def _lines(report: Report, step: StepView, lang: str) -> Iterator[str]:
    empty = pick(report.labels.words[EMPTY], lang).text

    def of(change: ChangeView) -> str:
        said: list[Text | str | None] = [change.name or change.id or change.place, change.kind, change.field]
        if change.count > 1:
            said.append(f"({change.count})")
        what = " · ".join(pick(each, lang).text if isinstance(each, Text) else each for each in said if each)
        values = f": {change.old or empty} → {change.new or empty}" if change.has_values else ""
        return f"{what}{values}" + (f" ({pick(change.why, lang).text})" if change.why else "")

    yield from (of(change) for change in step.changes[:CHANGES])
    if len(step.changes) > CHANGES:
        yield "…"


def _entry(address: str, title: Words, updated: str, lang: str, kind: str) -> ElementTree.Element:
    entry = ElementTree.Element("entry")
    _put(entry, "id", address)
    _said(entry, "title", title, lang)
    _put(entry, "updated", updated)
    _link(entry, "alternate", address, "text/html")
    _put(entry, "category", "", term=kind)
    return entry


def _said(parent: ElementTree.Element, name: str, words: Words, lang: str) -> None:
    """An element with words, and their language where it is another than the feed's."""
    _put(parent, name, words.text, **({"xml:lang": words.lang} if words.lang != lang else {}))


def _link(parent: ElementTree.Element, rel: str, address: str, type: str) -> None:
    _put(parent, "link", "", rel=rel, type=type, href=address)


def _put(parent: ElementTree.Element, name: str, words: str, **attributes: str) -> None:
    """An element as it is typed; what XML cannot hold in any way is replaced by the sign for it."""
    ElementTree.SubElement(parent, name, attributes).text = NOT_XML.sub("\ufffd", words) or None
