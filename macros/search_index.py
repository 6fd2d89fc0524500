"""The files that search reads in one language: its index, the other languages' words, and the printed lines.

Knows the shape that the worker reads (its typedefs stand in search/index.mjs), not how it searches.
"""

import json
from html import escape

from macros import addresses, language
from macros.messages import LANGUAGES
from macros.model import Report
from macros.searchable import entries

INDEX = "search/search_index.json"
OTHER = "search/other.json"
LINES = "search/lines.json"
WAYS_IN = (addresses.TOPICS, addresses.GLOSSARY)
LABELS = {kind: f"search_{kind}" for kind in (
    "achievement", "initiative", "strategy", "pending", "reference", "fact", "budget", "topic", "term", "page",
    "nearest", "ways_in",
)}  # fmt: skip


def search_files(report: Report, lang: str) -> dict[str, str]:
    """The files of search in one language, by name: JSON as it is published."""
    contents = {INDEX: index(report, lang), OTHER: other(report, lang), LINES: lines(report)}
    return {name: json.dumps(content, ensure_ascii=False, separators=(",", ":")) for name, content in contents.items()}


def index(report: Report, lang: str) -> dict:
    """The index of one language, as Material names it: config and docs."""
    docs = [_doc(entry, lang) for entry in entries(report)]
    config = {
        "lang": [lang],
        "separator": r"[\s\-]+",
        "pipeline": [],
        "language": lang,
        "labels": {kind: language.pick(report.labels.words[name], lang).text for kind, name in LABELS.items()},
        "other": OTHER,
        "synonyms": list(_synonyms(report, lang, docs)),
        "ways_in": list(WAYS_IN),
    }
    return {"config": config, "docs": docs}


def other(report: Report, lang: str) -> dict:
    """The words of the other languages, by location, and the synonyms across languages."""
    texts = {}
    for entry in entries(report):
        words = [word for each in LANGUAGES if each != lang for word in _words(entry, each, lang)]
        if words:
            texts[entry.location] = escape("\n".join(words), quote=False)
    return {"synonyms": ["|".join(group) for group in report.synonyms], "texts": texts}


def lines(report: Report) -> dict[str, list[int]]:
    """The printed lines that each location comes from, for judging results."""
    return {entry.location: list(entry.lines) for entry in entries(report) if entry.lines}


def _doc(entry, lang):
    doc = {"location": entry.location, "title": escape(language.pick(entry.title, lang).text, quote=False)}
    text = "\n".join(language.pick(text, lang).text for text in entry.texts)
    shown = _folded(f"{doc['title']}{text}")
    unseen = [words for words in entry.alias if language.written_in(words, lang)] + [*entry.names.get(lang, ())]
    alias = "\n".join(words for words in unseen if _folded(words) not in shown)
    if text:
        doc["text"] = escape(text, quote=False)
    if entry.kind != "page":
        doc["kind"] = entry.kind
    if alias:
        doc["alias"] = escape(alias, quote=False)
    return doc | entry.extra


def _folded(words):
    """Letters and figures only: search passes over spaces and separators, so what differs in them alone is found anyway."""
    return "".join(sign for sign in words.casefold() if sign.isalnum())


def _synonyms(report, lang, docs):
    """The groups of one language's words that share a word with the index, which alone can find anything there."""
    said = _folded("".join(doc[part] for doc in docs for part in ("title", "text", "alias") if part in doc))
    for group in report.synonyms:
        own = [word for word in group if language.written_in(word, lang)]
        if len(own) > 1 and any(_folded(word) in said for word in own):
            yield "|".join(own)


def _words(entry, lang, shown):
    texts = (entry.title, *entry.texts)
    said = [language.pick(text, lang).text for text in texts]
    own = [words for words, text in zip(said, texts) if words != language.pick(text, shown).text]
    return [*own, *entry.names.get(lang, ())]
