"""The benchmark: cities of any size pass the check, and what was measured is told in one table."""

import gzip
import sys

import pytest
from built_site import content_of
from projects import DOCS, ROOT, of_own_pages

from macros.load import load
from macros.search.index import search_files
from macros.search.worker import WORKER
from macros.site.rules import RULES

sys.path.insert(0, str(ROOT / "benchmarks"))

import city
import table


@pytest.mark.parametrize(
    ("size", "editions", "initiatives", "topics"),
    [(city.Size(records=3), 1, 54, 135), (city.Size(editions=3, topics=2), 3, 18, 90)],
    ids=str,
)
def test_a_city_of_any_size_passes_the_check(size, editions, initiatives, topics, tmp_path):
    loaded = load(city.make(tmp_path / "city", size) / "data", RULES)
    assert [finding.code for finding in loaded.problems if finding.severity == "error"] == []
    report = loaded.published()
    assert [len(report.editions), len(report.topics)] == [editions, topics]
    assert {len(edition.initiatives) for edition in report.editions} == {initiatives}
    assert searched(search_files(report, "ko"), "own") <= 120 * 1024


def searched(files, *kinds):
    """The most bytes, compressed, that a search loads of an index in parts, with the worker."""
    index = files["search/search_index.json"]
    parts = content_of(index)["config"]["parts"]
    heaviest = max(sum(compressed(files[part[kind]]) for kind in kinds) for part in parts["files"])
    return compressed(files[WORKER]) + compressed(index) + max(parts["left"][0], heaviest)


def compressed(file):
    return len(gzip.compress(file, 9))


CITY = {
    "axis": "records",
    "times": 1,
    "pages": 154,
    "builds": {
        "ours": {"cpu": 2.0, "wall": 2.5, "megabytes": 90.4},
        "stock": {"cpu": 4.0, "wall": 4.1, "megabytes": 40.0},
        "bare": {"cpu": 1.5, "wall": 1.6, "megabytes": 38.0},
    },
    "check": {"cpu": 0.4, "wall": 0.41, "megabytes": 50.0},
    "verdict": {"first": 0.3, "again": 0.055},
    "edits": {"start": 2.5, "en": 0.28, "ko": 0.31, "wrong": 0.2},
    "page": {"bytes": 34_000, "compressed": 9_500},
    "files": 0.061,
    "indexes": {
        "assets/javascripts/workers/search.js": {"bytes": 9, "compressed": 14_000},
        "search/search_index.json": {"bytes": 9, "compressed": 26_300},
        "search/other.json": {"bytes": 9, "compressed": 30_000},
        "en/assets/javascripts/workers/search.js": {"bytes": 9, "compressed": 15_000},
        "en/search/search_index.json": {"bytes": 9, "compressed": 24_800},
    },
    "first_view": {
        "ours": {"requests": 6, "compressed": 31_000, "first_paint": 850, "largest_paint": 1400, "blocked": 20}
    },
}
TEN_TIMES = {
    **{name: figure for name, figure in CITY.items() if name not in ("verdict", "edits")},
    "times": 10,
    "builds": {"ours": {"cpu": 200.0, "wall": 9, "megabytes": 180}, "stock": {"cpu": 40.0, "wall": 9, "megabytes": 60}},
    "first_view": {},
    "indexes": {"search/search_index.json": {"bytes": 9, "compressed": 60_000}},
}
RESULTS = {
    "when": "2031-05-01",
    "machine": {"processor": "Abacus", "cores": 2, "system": "Linux", "python": "3.11.7"},
    "versions": {"mkdocs": "1.6.1", "hugo": "-"},
    "runs": 5,
    "in_memory": True,
    "cities": [CITY, TEN_TIMES],
}


def test_the_tables_tell_seconds_ratios_and_growth():
    told = table.tables(RESULTS, "en").splitlines()
    assert told[0].startswith("2031-05-01, 2 cores of Abacus, Linux, Python 3.11.7, mkdocs 1.6.1, hugo -.")
    assert told[0].endswith(" ready made. Files were written to a disk in memory.")
    assert table.tables(RESULTS | {"in_memory": False}, "en").splitlines()[0].endswith(" ready made.")
    assert "| 1x | 154 | 2.0 | 4.0 | 1.5 | not measured | 0.50 | 90 |" in told
    assert "| 10x records | 154 | 200.0 | 40.0 | not measured | not measured | 5.00 | 180 |" in told
    assert "| records | 2.00 | 1.00 | not measured | not measured |" in told


def test_the_tables_tell_what_an_editor_waits_for_and_what_a_reader_fetches():
    told = table.tables(RESULTS, "en").splitlines()
    waits = "0.40 | 55 ms | 2,500 ms | 280 ms | 310 ms | 200 ms"
    assert f"| 1x | {waits} | 9.5 kB | 40.3/39.8 kB | 31.0 kB, 6 requests, 850/1400/20 ms | 6.1% |" in told
    not_measured = " | ".join(["not measured"] * 5)
    assert f"| 10x records | 0.40 | {not_measured} | 9.5 kB | not measured | not measured | 6.1% |" in told


SEARCH = [
    {"set": "questions", "lang": "ko", "words": "3+", "queries": 60, "ways": {
        "site": {"r5": 0.9, "none": 0.025}, "bigrams": {"r5": 0.7, "none": 0}, "both": {"r5": 0.8, "none": 0.1},
    }},
    {"set": "absent-english", "lang": "en", "words": "1", "queries": 200, "ways": {
        "site": {"wrong": 0.04}, "bigrams": {"wrong": 0.9}, "both": {"wrong": 0.5},
    }},
]  # fmt: skip


def test_the_tables_tell_what_search_finds_beside_the_better_way_of_a_library():
    told = table.tables(RESULTS | {"search": SEARCH}, "en").splitlines()
    assert "| Korean, sentences in the report's words | 3+ | 60 | 0.900 | 2.5% | 0.800 | 10.0% |" in told
    assert "| English, words that the report lacks | 1 | 200 | 4.0% |  | 50.0% |  |" in told


def test_a_city_that_grows_in_one_axis_says_nothing_of_another():
    assert table.growth(RESULTS["cities"], "topics", "ours") is None


def test_the_tables_are_put_between_the_marks_of_the_page_and_nowhere_else(tmp_path):
    for lang in ("ko", "en"):
        (tmp_path / lang).mkdir()
        page = tmp_path / lang / "architecture.md"
        page.write_text("before\n<!-- benchmark -->\n\nold\n\n<!-- /benchmark -->\nafter\n", encoding="utf-8")
    table.put(RESULTS, tmp_path)
    text = (tmp_path / "en" / "architecture.md").read_text(encoding="utf-8")
    assert text == f"before\n<!-- benchmark -->\n\n{table.tables(RESULTS, 'en')}\n\n<!-- /benchmark -->\nafter\n"


@of_own_pages
@pytest.mark.parametrize("lang", ["ko", "en"])
def test_the_maintainers_page_has_a_place_for_the_tables(lang):
    page = (DOCS / lang / "architecture.md").read_text(encoding="utf-8")
    assert [page.count(mark.strip()) for mark in (table.MARK, table.END)] == [1, 1]
