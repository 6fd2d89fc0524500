"""Entries as search reads them in one language: tables of pages and of records, and their words in the others.

Knows the shape of one file that the worker reads, not which entries go together in a file.
"""

import re
from collections import Counter
from collections.abc import Iterable
from functools import partial
from html import escape
from typing import Any, NotRequired, TypedDict

from macros.language.dates import days
from macros.language.picking import pick, written_in
from macros.model import Report, Text
from macros.model.dates import Month, When, first_day, last_day
from macros.model.remembered import remembered
from macros.search.entry import EOK_WON, Entry
from macros.search.misprinted import marks
from macros.search.naming import by_words
from macros.wording.languages import WITHOUT_SPACES

LISTED = ("topic", "achievement")
BETWEEN = "|"
LETTER = (
    "[\u3005\u3041-\u3096\u30a1-\u30fa\u30fc\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]"  # kana and Chinese characters
)
BETWEEN_LETTERS, UNSEEN_SPACE = re.compile(f"(?<={LETTER})(?={LETTER})"), "\u200b"
NO_LETTERS = re.compile(r"[\W_]+")


class Searched(TypedDict):
    """What is searched of an entry; what is empty is left out."""

    title: str
    text: NotRequired[str]
    actions: NotRequired[list[str]]
    alias: NotRequired[str]
    eok: NotRequired[list[float]]


def packed(report: Report, lang: str, entries: Iterable[Entry], known: Iterable[Entry]) -> dict[str, Any]:
    """A table of pages, and for each kind one of the records on them; apart the names of records, and what is said
    beside some. The page of a record is there in any case: its own entry is one of all `known`.

    A column is one text, and names, which are English words, are written as such: what is alike and near compresses
    best, by 1.5 kB of 23 against a record after the other.
    """
    listed, whole = [*entries], [*known]
    own = {entry.location: entry for entry in whole if not place(entry)[1]}
    pages = [own[page] for page in dict.fromkeys(place(entry)[0] for entry in listed)]
    records = [entry for entry in listed if place(entry)[1]]
    tables = {kind: [entry for entry in records if entry.kind == kind] for kind in _kinds(whole, records)}
    marked = [*dict.fromkeys(mark for entry in (*pages, *records) for mark in marks(report, entry.misprints, lang))]
    on_page = Counter((place(entry)[0], entry.kind) for entry in records)
    row = partial(_row, report, lang, marked)
    of_pages = ({"location": page.location, "kind": page.kind.removeprefix("page"), **row(page)} for page in pages)
    names = (name for table in tables.values() for entry in table for name in _names(entry, lang))
    return {
        "pages": _columns(of_pages),
        "records": {
            kind: {
                "on": " ".join(f"{on_page[page.location, kind] or ''}" for page in pages),
                **_columns(map(row, table)),
            }
            for kind, table in tables.items()
        },
        "anchors": BETWEEN.join(names),
        "marks": marked,
    }


def _kinds(known: Iterable[Entry], records: Iterable[Entry]) -> list[str]:
    """The kinds of records, in the order of all that are known."""
    there = {entry.kind for entry in records}
    return [kind for kind in dict.fromkeys(entry.kind for entry in known) if kind in there]


def _names(entry: Entry, lang: str) -> list[str]:
    """Where on its page an entry is, and its actions, by what they are called."""
    words, names = said(entry, lang), [place(entry)[1], *(id for id, _ in entry.actions)]
    return [*map(by_words, names, [words["title"], *words.get("actions", ())])]


def _row(report: Report, lang: str, marked: list[str], entry: Entry) -> dict[str, str]:
    """What a table says of an entry; marks by their number."""
    words = said(entry, lang)
    return {
        "title": words["title"],
        "text": words.get("text", ""),
        "actions": "\n".join(words.get("actions", ())),
        "alias": words.get("alias", ""),
        "eok": " ".join(f"{amount}" for amount in words.get("eok", ())),
        "period": period(*entry.days) if entry.days else "",
        "days": _by_place(days(*entry.days, lang), period(*entry.days)) if entry.days else "",
        "marks": " ".join(f"{marked.index(mark)}" for mark in marks(report, entry.misprints, lang)),
    }


def _columns(rows: Iterable[dict[str, str]]) -> dict[str, str]:
    """Rows as a text for each of their names under which any says something, with a value of each row."""
    columns: dict[str, list[str]] = {}
    for row in rows:
        for name, value in row.items():
            columns.setdefault(name, []).append(value.replace(BETWEEN, "&#124;"))
    return {name: BETWEEN.join(values) for name, values in columns.items() if any(values)}


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


def _by_place(words: str, of: str) -> str:
    """Days in words with the place in their period for each month and day: '2029년 {2}월 {3}일~{7}일', which compress to
    next to nothing.
    """
    figures = [int(figure) for figure in re.findall(r"\d\d", of)]
    return re.sub(r"(?<!\d)\d\d?(?!\d)", lambda found: f"{{{figures.index(int(found[0]), 2)}}}", words)


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
