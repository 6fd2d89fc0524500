"""Entries as search reads them in one language: pages with their records inside, and their words in the others.

Knows the shape of one file that the worker reads, not which entries go together in a file.
"""

import re
from collections.abc import Iterable
from html import escape
from typing import Any, NotRequired, TypedDict

from macros.language.dates import days
from macros.language.picking import pick, written_in
from macros.model import Report, Text
from macros.model.dates import Month, When, first_day, last_day
from macros.model.remembered import remembered
from macros.search.entry import EOK_WON, Entry
from macros.search.misprinted import marks
from macros.wording.languages import WITHOUT_SPACES

LISTED = ("topic", "achievement")
LETTER = (
    "[\u3005\u3041-\u3096\u30a1-\u30fa\u30fc\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]"  # kana and Chinese characters
)
BETWEEN_LETTERS, UNSEEN_SPACE = re.compile(f"(?<={LETTER})(?={LETTER})"), "\u200b"
NO_LETTERS = re.compile(r"[\W_]+")


class Searched(TypedDict):
    """What is searched of an entry, as Material names it, and what is ours; what is empty is left out."""

    title: str
    text: NotRequired[str]
    actions: NotRequired[list[str]]
    alias: NotRequired[str]
    eok: NotRequired[list[float]]


def packed(report: Report, lang: str, entries: Iterable[Entry], known: Iterable[Entry]) -> dict[str, Any]:
    """Docs, a doc for every page with its records inside, and of the config what goes with them. The page of a record
    is there in any case: its own entry is one of all `known`.

    Addresses, which are English words, and days stand apart from the text: together they compress by 1 kB of 22 better.
    """
    pages = {entry.location: entry for entry in known if not place(entry)[1]}
    docs: dict[str, dict[str, Any]] = {}
    anchors: list[str] = []
    dated: list[tuple[When, When | None]] = []
    marked: dict[str, list[str]] = {}
    records = 0
    for entry in entries:
        page, anchor = place(entry)
        if page not in docs:
            own = pages[page]
            kind = {"kind": own.kind} if own.kind != "page" else {}
            docs[page] = {"location": page, **kind, **said(own, lang)}
        for mark in marks(report, entry.misprints, lang):
            marked.setdefault(mark, []).append(f"{records}" if anchor else page)
        if anchor:
            records += 1
            docs[page].setdefault("records", {}).setdefault(entry.kind, []).append(_shortest(said(entry, lang)))
            anchors += [anchor, *(id for id, _ in entry.actions)]
            dated += [entry.days] if entry.days else []
    config = {
        "anchors": " ".join(anchors),
        "periods": " ".join(period(*each) for each in dated),
        "days": "|".join(days(*each, lang) for each in dated),
        "marks": {mark: " ".join(places) for mark, places in marked.items()},
    }
    return {"docs": list(docs.values()), "config": config}


def in_other_languages(report: Report, lang: str, entries: Iterable[Entry]) -> dict[str, str]:
    """The words of the other languages by location, line by line."""
    texts = {}
    for entry in entries:
        words = [word for each in report.languages if each != lang for word in _words(entry, each, lang)]
        if words:
            texts[entry.location] = escape("\n".join(words), quote=False)
    return texts


def period(start: When, end: When | None) -> str:
    """The first day, and the last where there are several, as they are in a month: '20290811-20290817'."""
    last = end or (start if isinstance(start, Month) else None)
    days = (first_day(start), *([last_day(last)] if last else []))
    return "-".join(f"{day:%Y%m%d}" for day in days)


def place(entry: Entry) -> tuple[str, str]:
    """The page an entry stands on, and where there: a topic or an achievement has a page to itself, which holds no
    records, under that of all of them.
    """
    if entry.kind in LISTED:
        page, id, _ = entry.location.rsplit("/", maxsplit=2)
        return f"{page}/", f"{id}/"
    page, _, anchor = entry.location.partition("#")
    return page, anchor


@remembered
def said(entry: Entry, lang: str) -> Searched:
    """What is searched of an entry in one language, as HTML."""
    title, *texts = (_as_html(text, lang) for text in (entry.title, *entry.texts))
    actions = [_as_html(text, lang) for _, text in entry.actions]
    shown = folded("".join([title, *texts, *actions]))
    unseen = [words if written_in(words, lang) else "" for words in entry.alias] + [*entry.names.get(lang, ())]
    alias = [escape(words, quote=False) if folded(words) not in shown else "" for words in unseen]
    alias = alias if actions else [words for words in alias if words]
    record: Searched = {"title": title}
    if text := "\n".join(texts):
        record["text"] = text
    if actions:
        record["actions"] = actions
    if words := "\n".join(alias).rstrip("\n"):
        record["alias"] = words
    if entry.amounts_won:  # what the first lines of the text say, as numbers: nothing is read back from words
        record["eok"] = [won / EOK_WON if won % EOK_WON else won // EOK_WON for won in entry.amounts_won]
    return record


@remembered
def said_folded(entry: Entry, lang: str) -> str:
    """All of that as letters and figures."""
    record = said(entry, lang)
    texts = (record["title"], record.get("text", ""), record.get("alias", ""), *record.get("actions", ()))
    return folded("".join(texts))


def _as_html(text: Text, lang: str) -> str:
    """What the text says, as HTML; where a language puts no spaces between words, any letter may begin one."""
    words = escape(pick(text, lang).text, quote=False)
    return BETWEEN_LETTERS.sub(UNSEEN_SPACE, words) if lang in WITHOUT_SPACES else words


def _shortest(record: Searched) -> Searched | str:
    """Most records are a title and nothing else."""
    return record["title"] if [*record] == ["title"] else record


def folded(words: str) -> str:
    """Letters and figures only: search passes over spaces and separators, so what differs in them alone is found
    anyway.
    """
    return NO_LETTERS.sub("", words.casefold())


@remembered
def _words(entry: Entry, lang: str, shown: str) -> list[str]:
    """Line by line what the index of `shown` says in another language, "" for what is the same there."""
    texts = (entry.title, *entry.texts, *(text for _, text in entry.actions))
    said = [(pick(text, lang).text, pick(text, shown).text) for text in texts]
    own = [words if words != same else "" for words, same in said]
    return [*own, *entry.names.get(lang, ())] if any(own) or entry.names.get(lang) else []
