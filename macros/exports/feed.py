"""The feed of one language, as Atom 1.0 (RFC 4287): what was achieved, and what changed in the data.

Knows what it says; a library writes it. A feed needs a time for each entry, and neither the report nor a build has an
honest one: `updated` is when git saw the record change last, and the subtitle says so.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, time
from typing import Any

from feedgenerator import Atom1Feed  # type: ignore[import-untyped]
from markupsafe import Markup

from macros.language.periods import period
from macros.language.picking import Words, fill, pick, typed_in
from macros.load.history import History
from macros.model import Achievement, Edition, Report, Text
from macros.model.dates import Month, first_day
from macros.views import addresses, descriptions
from macros.views.changes import ChangeView, StepView, changes
from macros.views.common import of_site
from macros.views.words import EMPTY, FEED, FEED_EMPTY, FEED_UNDATED

ACHIEVEMENTS, STEPS, CHANGES = 100, 30, 50
"""At most so many of either kind, the newest, and so many changes in an entry; the pages have all."""
NEVER = datetime(1970, 1, 1, tzinfo=UTC)
"""The time of a feed without any entry: the form asks for one, and there is none."""
PARAGRAPH = Markup('<p lang="{}">{}</p>')
NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


class _Feed(Atom1Feed):
    """A feed that is as new as what it says, and not as the clock; an entry may be in another language."""

    def latest_post_date(self) -> datetime:
        """When what the newest entry is about changed."""
        return max((item["updateddate"] for item in self.items), default=NEVER)

    def item_attributes(self, item: dict[str, Any]) -> dict[str, str]:
        """The language of an entry, where it is another than the feed's."""
        return {"xml:lang": item["lang"]} if item["lang"] != self.feed["language"] else {}


def feed(report: Report, history: History, lang: str, root: str) -> str:
    """The feed of a language, whose site is published at `root`."""
    edition, words = report.edition(report.site.current), report.labels.words
    entries = [*_steps(report, history, lang, root), *_achievements(report, edition, history, lang, root)]
    title = pick(of_site(report, report.site.title), lang)
    said = [fill(words[FEED], lang, {"edition": period(edition.id, lang)})]
    said += [
        pick(words[name], lang).text
        for name, so in ((FEED_UNDATED, not history.known), (FEED_EMPTY, not entries))
        if so
    ]
    written = _Feed(
        title=_held(title.text),
        link=root,
        description=_held(" ".join(said)),
        language=lang,
        author_name=_held(title.text),
        feed_url=f"{root}{addresses.FEED}",
        feed_guid=f"{root}{addresses.FEED}",
    )
    for entry in entries:
        written.add_item(**entry)
    return f"{written.writeString('utf-8')}\n"


def _achievements(report: Report, edition: Edition, history: History, lang: str, root: str) -> Iterator[dict[str, Any]]:
    """The newest achievements, the newest first; one has a day of its own where it has a day and no other."""
    steps = history.newest
    for record in edition.achievements.in_order[: -ACHIEVEMENTS - 1 : -1]:
        step, day = steps.get((edition.id, record.id)), _of_day(record)
        address = f"{root}{addresses.achievement(edition, record.id)}"
        alone = not isinstance(record.date, Month) and record.end is None
        yield dict(
            **_entry(address, pick(record.text, lang), "achievement"),
            updateddate=datetime.fromisoformat(step.when) if step else day,
            pubdate=day if alone else None,
            description=_html([_summary(report, record, lang)]),
        )


def _of_day(record: Achievement) -> datetime:
    return datetime.combine(first_day(record.date), time(), UTC)


def _summary(report: Report, record: Achievement, lang: str) -> Words:
    """What links to its page show of it, and the remarks."""
    said = pick(descriptions.achievement(report, record), lang)
    remarks = [pick(record.remarks, lang).text] if record.remarks else []
    return Words(" · ".join([said.text, *remarks]), said.lang)


def _steps(report: Report, history: History, lang: str, root: str) -> Iterator[dict[str, Any]]:
    for step in changes(report, history).steps[:STEPS]:
        address, title = f"{root}{addresses.CHANGES}#{step.id}", step.reason or str(step.day)
        yield dict(
            **_entry(address, Words(title, typed_in(title, lang)), "change"),
            updateddate=datetime.fromisoformat(step.when),
            description=None,
            content=_html(Words(line, lang) for line in _lines(report, step, lang)),
        )


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


def _entry(address: str, title: Words, kind: str) -> dict[str, Any]:
    return dict(title=_held(title.text), lang=title.lang, link=address, unique_id=address, categories=[kind])


def _html(lines: Iterable[Words]) -> str:
    """Lines as a feed holds them, each with its language."""
    return _held("".join(PARAGRAPH.format(line.lang, line.text) for line in lines))


def _held(words: str) -> str:
    """Words as they are typed; what XML cannot hold in any way is replaced by the sign for it."""
    return NOT_XML.sub("\ufffd", words)
