"""Tells what was measured as tables of Markdown, in each language of the maintainers' page, and puts them there.

Knows the form of results.json and the page; measures nothing.
"""

import math
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

PROGRAMS = ("ours", "stock", "bare", "hugo")
WORDS = {
    "ko": {
        "city": "도시", "pages": "페이지", "ours": "이 누리집", "stock": "mkdocs-material", "bare": "MkDocs",
        "hugo": "Hugo", "ratio": "mkdocs-material의 몇 배", "memory": "메모리(MB)", "check": "검사(초)",
        "start": "serve 시작", "en": "영어 한 줄", "ko": "한국어 한 줄", "wrong": "잘못된 줄", "again": "다시 판정",
        "page": "과제 페이지", "first_view": "첫 방문", "files": "파일", "loaded": "검색 워커와 색인",
        "growth": "커지는 정도", "records": "기록", "editions": "연도", "topics": "주제", "none": "재지 않음",
        "requests": "요청 {}개", "paint": "{}/{}/{}ms",
        "head": "{when}, {processor} 코어 {cores}개, {system}, Python {python}, {versions}. {runs}번씩 번갈아 잰 중앙값. "
        "초는 두 언어를 만드는 프로세서 시간. 이 누리집이 아닌 것에는 다 만든 페이지를 주었습니다.",
        "in_memory": " 파일은 메모리에 둔 디스크에 썼습니다.",
        "set": "질문 묶음", "words": "낱말 수", "queries": "질문 수", "site_r5": "이 누리집", "site_none": "하나도 못 찾음",
        "library_r5": "MiniSearch", "library_none": "하나도 못 찾음",
        "questions": "보고서의 말로 물은 문장", "sentences": "묻는 사람의 말로 쓴 문장", "singles": "낱말과 이름",
        "strangers": "처음 보는 사람의 질문",
        "absent": "보고서에 없는 낱말", "absent-english": "보고서에 없는 낱말", "side_ko": "한국어", "side_en": "영어",
        "search": "검색: 답인 기록이 처음 다섯 결과에 드는 몫. 검색을 맞추는 데 쓰지 않은 질문이며 묶음은 `tests/search/README.md`에 "
        "있습니다. MiniSearch는 기록을 두 글자씩 잘라 찾은 것으로, 줄마다 세 방식 가운데 나은 것입니다. 없는 낱말은 하나라도 찾은 몫입니다.",
        "exponent": "도시가 n배이면 시간은 n의 몇 제곱이 되는지. 1이면 비례합니다.",
        "more": "검사와 다시 판정, 브라우저에 보이기까지 기다리는 시간, 압축한 크기. 첫 방문은 느린 휴대전화에서 "
        "첫 글과 가장 큰 글이 보이기까지, 그 뒤 누름을 받지 못한 시간입니다. 검색은 한국어와 영어에서 처음 찾을 때 받는 것으로, "
        "1x에서 40,960바이트(40 KB)를 넘지 않아야 합니다. 색인이 여러 조각이면 그 가운데 주 파일만 셉니다. 파일은 표, 피드, 이력, 기계가 읽는 설명, "
        "Markdown 페이지가 빌드에서 차지하는 몫입니다.",
    },
    "en": {
        "city": "City", "pages": "Pages", "ours": "This site", "stock": "mkdocs-material", "bare": "MkDocs",
        "hugo": "Hugo", "ratio": "Times mkdocs-material", "memory": "Memory (MB)", "check": "Check (s)",
        "start": "serve starts", "en": "English line", "ko": "Korean line", "wrong": "Wrong line",
        "again": "Verdict again", "page": "Initiative's page", "first_view": "First visit", "files": "Files",
        "loaded": "Search: worker and index",
        "growth": "Growth", "records": "records", "editions": "editions", "topics": "topics", "none": "not measured",
        "requests": "{} requests", "paint": "{}/{}/{} ms",
        "head": "{when}, {cores} cores of {processor}, {system}, Python {python}, {versions}. Medians of {runs} runs "
        "in turn. Seconds are processor time, both languages. All but this site were handed the pages ready made.",
        "in_memory": " Files were written to a disk in memory.",
        "set": "Queries", "words": "Words", "queries": "How many", "site_r5": "This site", "site_none": "Found nothing",
        "library_r5": "MiniSearch", "library_none": "Found nothing",
        "questions": "sentences in the report's words", "sentences": "sentences in words of those who ask",
        "singles": "single words and names", "strangers": "queries of a stranger",
        "absent": "words that the report lacks",
        "absent-english": "words that the report lacks", "side_ko": "Korean", "side_en": "English",
        "search": "Search: the share of records that answer which are among the first five results. Nothing was tuned "
        "to these queries, which `tests/search/README.md` describes. MiniSearch has the records cut into pairs of "
        "letters, in the better of three ways, line by line. Of words that the report lacks: the share that found "
        "anything.",
        "exponent": "The power of n that time grows by where the city is n times as big; 1 is in proportion.",
        "more": "The check, a verdict again, how long a saved line takes to the page, compressed sizes. A first visit "
        "is on a slow phone: until the first and the largest text show, and how long it then heeds no touch. Search "
        "is what a first one loads in Korean and in English, which at 1x must not be above 40,960 bytes (40 KB); of an "
        "index in parts it is the main file only. Files are tables, the feed, the history of the data, what pages tell "
        "machines and pages in Markdown: their share of a build.",
    },
}  # fmt: skip
MARK, END = "<!-- benchmark -->\n\n", "\n\n<!-- /benchmark -->"

LOADED = ("assets/javascripts/workers/search.js", "search/search_index.json")
City = dict[str, Any]


def exponent(points: Sequence[tuple[float, float]]) -> float | None:
    """The slope of the line through (size, seconds) on logarithmic axes, by least squares; None of one size."""
    logs = [(math.log(size), math.log(seconds)) for size, seconds in points]
    middle = [sum(values) / len(logs) for values in zip(*logs, strict=True)]
    spread = sum((size - middle[0]) ** 2 for size, _ in logs)
    return sum((size - middle[0]) * (time - middle[1]) for size, time in logs) / spread if spread else None


def growth(cities: Sequence[City], axis: str, program: str) -> float | None:
    """The exponent of a program as one axis grows, from the report as it is."""
    along = [city for city in cities if city["axis"] == axis or city["times"] == 1]
    points = [(city["times"], city["builds"][program]["cpu"]) for city in along if program in city["builds"]]
    return exponent(points) if len(points) > 1 else None


def tables(results: dict[str, Any], lang: str) -> str:
    """Everything that was measured, in one language."""
    words, cities = WORDS[lang], results["cities"]
    versions = ", ".join(f"{name} {version}" for name, version in results["versions"].items())
    parts = [
        words["head"].format(**results["machine"], versions=versions, when=results["when"], runs=results["runs"])
        + (words["in_memory"] if results["in_memory"] else ""),
        _table(_builds(cities, words)),
        words["exponent"],
        _table(_growth(cities, words)),
        words["more"],
        _table(_more(cities, words)),
    ]
    if results.get("search"):
        parts += [words["search"], _table(_search(results["search"], words))]
    return "\n\n".join(parts)


def put(results: dict[str, Any], docs: Path) -> None:
    """Puts the tables between the marks of the maintainers' page, in every language."""
    for lang in WORDS:
        page = docs / lang / "architecture.md"
        before, mark, after = page.read_text(encoding="utf-8").partition(MARK)
        _, end, after = after.partition(END)
        assert mark and end, f"{page} has no {MARK.strip()} to {END.strip()}"
        page.write_text(before + mark + tables(results, lang) + end + after, encoding="utf-8", newline="\n")


def _builds(cities: Sequence[City], words: dict[str, str]) -> Iterator[list[str]]:
    yield [words["city"], words["pages"], *(words[name] for name in PROGRAMS), words["ratio"], words["memory"]]
    for city in cities:
        costs = [city["builds"].get(name) for name in PROGRAMS]
        seconds = [f"{cost['cpu']:.1f}" if cost else words["none"] for cost in costs]
        own, stock = costs[0]["cpu"], costs[1]
        ratio = f"{own / stock['cpu']:.2f}" if stock else words["none"]
        memory = city["builds"]["ours"]["megabytes"]
        yield [_named(city, words), f"{city['pages']:,}", *seconds, ratio, f"{memory:.0f}"]


def _growth(cities: Sequence[City], words: dict[str, str]) -> Iterator[list[str]]:
    yield [words["growth"], *(words[name] for name in PROGRAMS)]
    for axis in ("records", "editions", "topics"):
        powers = [growth(cities, axis, name) for name in PROGRAMS]
        if any(power is not None for power in powers):
            yield [words[axis], *(words["none"] if power is None else f"{power:.2f}" for power in powers)]


def _more(cities: Sequence[City], words: dict[str, str]) -> Iterator[list[str]]:
    waits = ("start", "en", "ko", "wrong")
    yield [words[name] for name in ("city", "check", "again", *waits, "page", "loaded", "first_view", "files")]
    for city in cities:
        seconds = city.get("edits", {})
        yield [
            _named(city, words), f"{city['check']['cpu']:.2f}",
            _milliseconds(city.get("verdict", {}).get("again"), words),
            *(_milliseconds(seconds.get(name), words) for name in waits),
            _kilobytes(city["page"]["compressed"]), _loaded(city["indexes"], words),
            _view(city["first_view"].get("ours"), words),
            f"{city['files']:.1%}" if "files" in city else words["none"],
        ]  # fmt: skip


def _search(rows: Sequence[dict[str, Any]], words: dict[str, str]) -> Iterator[list[str]]:
    yield [words[name] for name in ("set", "words", "queries", "site_r5", "site_none", "library_r5", "library_none")]
    for row in rows:
        ours, *others = row["ways"].values()
        if "wrong" in ours:
            told = [f"{ours['wrong']:.1%}", "", f"{min(way['wrong'] for way in others):.1%}", ""]
        else:
            best = max(others, key=lambda way: way["r5"])
            told = [text for way in (ours, best) for text in (f"{way['r5']:.3f}", f"{way['none']:.1%}")]
        named = f"{words['side_' + row['lang']]}, {words[row['set']]}"
        yield [named, row["words"], str(row["queries"]), *told]


def _loaded(files: dict[str, dict[str, int]], words: dict[str, str]) -> str:
    """What a search loads at first in Korean and in English; not measured in results that have no worker."""
    sizes = [[files.get(f"{home}{name}") for name in LOADED] for home in ("", "en/")]
    if not all(size for both in sizes for size in both):
        return words["none"]
    ko, en = (sum(size["compressed"] for size in both if size) for both in sizes)
    return f"{ko / 1000:,.1f}/{_kilobytes(en)}"


def _view(view: dict[str, float] | None, words: dict[str, str]) -> str:
    if view is None:
        return words["none"]
    requests, paint = (
        words["requests"].format(view["requests"]),
        [view[name] for name in ("first_paint", "largest_paint", "blocked")],
    )
    return f"{_kilobytes(view['compressed'])}, {requests}, {words['paint'].format(*paint)}"


def _named(city: City, words: dict[str, str]) -> str:
    return "1x" if city["times"] == 1 else f"{city['times']}x {words[city['axis']]}"


def _milliseconds(seconds: float | None, words: dict[str, str]) -> str:
    return words["none"] if seconds is None else f"{1000 * seconds:,.0f} ms"


def _kilobytes(size: float) -> str:
    return f"{size / 1000:,.1f} kB"


def _table(rows: Iterator[list[str]]) -> str:
    head, *others = rows
    return "\n".join(f"| {' | '.join(row)} |" for row in (head, ["---", *["--:"] * (len(head) - 1)], *others))
