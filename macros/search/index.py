"""The files that search reads in one language: its index, the other languages' words, and the printed lines.

Knows the shape that the worker reads (its typedefs stand in engine/unpacking.mjs), not how it searches.
"""

import json
import re
from collections.abc import Iterator
from html import escape
from typing import Any, NotRequired, TypedDict

from macros.language.dates import days
from macros.language.picking import pick, written_in
from macros.model import Report, Text
from macros.model.dates import Month, When, first_day, last_day
from macros.model.remembered import remembered
from macros.search.entries import entries
from macros.search.entry import EOK_WON, Entry
from macros.search.misprinted import marks
from macros.views import addresses
from macros.views.common import names_of_editions
from macros.views.words import OF_SEARCH_BOX, SEARCH
from macros.wording.languages import WITHOUT_SPACES

INDEX = "search/search_index.json"
OTHER = "search/other.json"
LINES = "search/lines.json"
WAYS_IN = (addresses.TOPICS, addresses.GLOSSARY)
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


def search_files(report: Report, lang: str) -> dict[str, str]:
    """The files of search in one language, by name: JSON as it is published."""
    contents = {INDEX: index(report, lang), OTHER: other(report, lang), LINES: lines(report)}
    return {name: json.dumps(content, ensure_ascii=False, separators=(",", ":")) for name, content in contents.items()}


def index(report: Report, lang: str) -> dict[str, Any]:
    """The index of one language, as Material names it: config and docs, a doc for every page with its records inside.

    Addresses, which are English words, and days stand apart from the text: together they compress by 1 kB of 22 better.
    """
    pages: dict[str, dict[str, Any]] = {}
    said: list[str] = []
    anchors: list[str] = []
    dated: list[tuple[When, When | None]] = []
    marked: dict[str, list[str]] = {}
    records = 0
    kinds = set(OF_SEARCH_BOX)
    for entry in entries(report):
        record = _record(entry, lang)
        kinds.add(entry.kind)
        said.append(_said_folded(entry, lang))
        page, anchor = _place(entry)
        for mark in marks(report, entry.misprints, lang):
            marked.setdefault(mark, []).append(f"{records}" if anchor else page)
        if anchor:
            records += 1
            pages[page].setdefault("records", {}).setdefault(entry.kind, []).append(_shortest(record))
            anchors += [anchor, *(id for id, _ in entry.actions)]
            dated += [entry.days] if entry.days else []
        else:
            pages[page] = {"location": page, **({"kind": entry.kind} if entry.kind != "page" else {}), **record}
    config = {
        "lang": [lang],
        "labels": _labels(report, kinds, lang),
        "other": OTHER,
        "synonyms": list(_synonyms(report, lang, "".join(said))),
        "ways_in": list(WAYS_IN),
        "anchors": " ".join(anchors),
        "periods": " ".join(_period(*period) for period in dated),
        "days": "|".join(days(*period, lang) for period in dated),
        "marks": {mark: " ".join(places) for mark, places in marked.items()},
    }
    return {"docs": list(pages.values()), "config": config}


def other(report: Report, lang: str) -> dict[str, Any]:
    """The words of the other languages, by location, and the synonyms across languages."""
    texts = {}
    for entry in entries(report):
        words = [word for each in report.languages if each != lang for word in _words(entry, each, lang)]
        if words:
            texts[entry.location] = escape("\n".join(words), quote=False)
    return {"synonyms": ["|".join(group) for group in report.synonyms.groups], "texts": texts}


def lines(report: Report) -> dict[str, list[int]]:
    """The printed lines that each location comes from, for judging results."""
    return {entry.location: list(entry.lines) for entry in entries(report) if entry.lines}


def _labels(report: Report, kinds: set[str], lang: str) -> dict[str, str]:
    """What readers call each kind of record, the words of an empty result, and each edition where there are several."""
    words = report.labels.words
    labels = {kind: words[name] for kind, name in SEARCH.items() if kind in kinds} | names_of_editions(report)
    return {name: pick(text, lang).text for name, text in labels.items()}


def _period(start: When, end: When | None) -> str:
    """The first day, and the last where there are several, as they are in a month: '20290811-20290817'."""
    last = end or (start if isinstance(start, Month) else None)
    days = (first_day(start), *([last_day(last)] if last else []))
    return "-".join(f"{day:%Y%m%d}" for day in days)


def _place(entry: Entry) -> tuple[str, str]:
    """The page an entry stands on, and where there: a topic or an achievement has a page to itself, which holds no
    records, under that of all of them.
    """
    if entry.kind in LISTED:
        page, id, _ = entry.location.rsplit("/", maxsplit=2)
        return f"{page}/", f"{id}/"
    page, _, anchor = entry.location.partition("#")
    return page, anchor


@remembered
def _record(entry: Entry, lang: str) -> Searched:
    title, *texts = (_said(text, lang) for text in (entry.title, *entry.texts))
    actions = [_said(text, lang) for _, text in entry.actions]
    shown = _folded("".join([title, *texts, *actions]))
    unseen = [words if written_in(words, lang) else "" for words in entry.alias] + [*entry.names.get(lang, ())]
    alias = [escape(words, quote=False) if _folded(words) not in shown else "" for words in unseen]
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
def _said_folded(entry: Entry, lang: str) -> str:
    record = _record(entry, lang)
    texts = (record["title"], record.get("text", ""), record.get("alias", ""), *record.get("actions", ()))
    return _folded("".join(texts))


def _said(text: Text, lang: str) -> str:
    """What the text says, as HTML; where a language puts no spaces between words, any letter may begin one."""
    words = escape(pick(text, lang).text, quote=False)
    return BETWEEN_LETTERS.sub(UNSEEN_SPACE, words) if lang in WITHOUT_SPACES else words


def _shortest(record: Searched) -> Searched | str:
    """Most records are a title and nothing else."""
    return record["title"] if [*record] == ["title"] else record


def _folded(words: str) -> str:
    """Letters and figures only: search passes over spaces and separators, so what differs in them alone is found
    anyway.
    """
    return NO_LETTERS.sub("", words.casefold())


def _synonyms(report: Report, lang: str, said: str) -> Iterator[str]:
    """The groups of one language's words that share a word with what the index says, which alone can find anything
    there.
    """
    for group in report.synonyms.groups:
        own = [word for word in group if written_in(word, lang)]
        if len(own) > 1 and any(_folded(word) in said for word in own):
            yield "|".join(own)


@remembered
def _words(entry: Entry, lang: str, shown: str) -> list[str]:
    """Line by line what the index of `shown` says in another language, "" for what is the same there."""
    texts = (entry.title, *entry.texts, *(text for _, text in entry.actions))
    said = [(pick(text, lang).text, pick(text, shown).text) for text in texts]
    own = [words if words != same else "" for words, same in said]
    return [*own, *entry.names.get(lang, ())] if any(own) or entry.names.get(lang) else []
