"""The files of search in one language: the worker, its index, the other languages' words, and the printed lines.

Knows the shape that the worker reads (its typedefs stand in engine/unpacking.mjs), not how it searches.
"""

from typing import Any
from zlib import compress

from macros.language.picking import pick
from macros.model import Report
from macros.search.encoding import as_json, written
from macros.search.entries import entries
from macros.search.entry import Entry
from macros.search.packing import in_other_languages, packed, said_folded
from macros.search.parts import of_no_edition, parts_of, words_by_parts
from macros.search.sayings import joined, sayings, way_of
from macros.search.worker import RULES, WORKER, rules, worker
from macros.views import addresses
from macros.views.common import names_of_editions
from macros.views.words import OF_SEARCH_BOX, SEARCH

INDEX = "search/search_index.json"
OTHER = "search/other.json"
LINES = "search/lines.json"
WAYS_IN = (addresses.TOPICS, addresses.GLOSSARY)
LARGEST = 300_000
"""Bytes in UTF-8 of an index with the other languages' words that are a file each: 100 kB compressed. Above, it is in
parts."""
OF_A_PART = 10
"""A part has about this share of what one file may have."""
LOADED = 120_000
"""Bytes, compressed, that a search may load, with the worker."""


def search_files(report: Report, lang: str, largest: int | None = LARGEST) -> dict[str, bytes]:
    """The files of search in one language as they are published, by name: the worker, and what it reads; in parts where
    one would have more than the `largest` number of bytes.
    """
    whole = {INDEX: index(report, lang, entries(report)), OTHER: other(report, lang, entries(report))}
    in_one = largest is None or sum(len(as_json(content).encode()) for content in whole.values()) <= largest
    if in_one or not largest:
        files = {name: written(content) for name, content in whole.items()}
    else:
        files = _in_parts(report, lang, largest // OF_A_PART)
    texts = {LINES: as_json(lines(report)), WORKER: worker(lang, in_parts=not in_one), RULES: rules(lang)}
    return {**files, **{name: text.encode() for name, text in texts.items()}}


def index(report: Report, lang: str, listed: tuple[Entry, ...]) -> dict[str, Any]:
    """The index of one language, config and tables: the config of all entries, the tables only of those listed."""
    kinds = {*OF_SEARCH_BOX, *(entry.kind for entry in entries(report))}
    config = {
        "lang": [lang],
        "labels": _labels(report, kinds, lang),
        "other": OTHER,
        **sayings(report, lang, _said(report, lang)),
        "ways_in": list(WAYS_IN),
    }
    tables = packed(report, lang, listed, entries(report))
    first = {name: tables[name] for name in ("anchors", "pages", "marks")}  # in this order it compresses best
    return {**first, "config": config, "records": tables["records"]}


def other(report: Report, lang: str, listed: tuple[Entry, ...]) -> dict[str, Any]:
    """The words of the other languages, by location, of those listed; and the synonyms across languages."""
    synonyms = joined("|".join(group) for group in report.synonyms.groups)
    everyday = joined(way_of(way.asked, way.said) for way in report.synonyms.everyday)
    return {"synonyms": synonyms, "everyday": everyday, "texts": in_other_languages(report, lang, listed)}


def _in_parts(report: Report, lang: str, size: int) -> dict[str, bytes]:
    """The files where one would be too large: its parts, and what belongs to none with the words that lead to them."""
    parts = parts_of(report, lang, size)
    own = {part.file: written(packed(report, lang, part.entries, entries(report))) for part in parts}
    others = {part.other: written({"texts": in_other_languages(report, lang, part.entries)}) for part in parts}
    rest, found = of_no_edition(report), [*report.synonyms.groups, *(way.said for way in report.synonyms.everyday)]
    phrases = [word for words in found for word in words]
    main, main_other = index(report, lang, rest), other(report, lang, rest)
    main_other["words"] = words_by_parts(parts, phrases, lang, report)
    main["config"]["parts"] = {
        "words": words_by_parts(parts, phrases, lang, None),
        "files": [
            {
                "edition": part.edition,
                "years": part.years,
                "own": part.file,
                "other": part.other,
                "weights": [_weight(own[part.file]), _weight(others[part.other])],
            }
            for part in parts
        ],
    }
    left = LOADED - _weight(worker(lang, in_parts=True).encode()) - _weight(written(main))
    main["config"]["parts"]["left"] = [left, left - _weight(rules(lang).encode()) - _weight(written(main_other))]
    return {INDEX: written(main), OTHER: written(main_other), **own, **others}


def _weight(file: bytes) -> int:
    return len(compress(file, wbits=31))


def lines(report: Report) -> dict[str, list[int]]:
    """The printed lines that each location comes from, for judging results."""
    return {entry.location: list(entry.lines) for entry in entries(report) if entry.lines}


def _said(report: Report, lang: str) -> str:
    """What the index says, as letters and figures."""
    return "".join(said_folded(entry, lang) for entry in entries(report))


def _labels(report: Report, kinds: set[str], lang: str) -> dict[str, str]:
    """What readers call each kind of record, the words of an empty result, and each edition where there are several."""
    words = report.labels.words
    labels = {kind: words[name] for kind, name in SEARCH.items() if kind in kinds} | names_of_editions(report)
    return {name: pick(text, lang).text for name, text in labels.items()}
