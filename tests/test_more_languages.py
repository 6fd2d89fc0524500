"""A report in other languages than English: one in Korean and Japanese, one in Korean, English and Vietnamese."""

import json
import re
import shutil
import subprocess
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import material
import pytest
from built_site import Site, text
from jsonschema import Draft7Validator
from projects import ROOT, SITE_URL, build, fork, run

from macros.language.amounts import money, quantity
from macros.language.dates import day, days, month, years
from macros.language.periods import period
from macros.language.picking import Words, pick
from macros.model import Text
from macros.model.dates import Month
from macros.model.files import MODELS
from macros.staff.schemas import schema
from macros.wording.languages import CODES

SITEMAP = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}
RIVER = "2031/initiatives/clean-river/"


def written(project, file, *edits):
    """The file of a project's data with each (old, new) replaced once."""
    path = project / "data" / file
    words = path.read_text(encoding="utf-8")
    for old, new in edits:
        assert words.count(old) == 1, old
        words = words.replace(old, new)
    path.write_text(words, encoding="utf-8")


def in_another_language(project, languages, code, words):
    """A project of the fictional city that is read in `languages`, with some of its texts in the one of that code."""
    written(
        project,
        "site.yml",
        ("current: 2031", f"current: 2031\nlanguages: {languages}"),
        ("  en: Gaon key work report\n", f"  en: Gaon key work report\n  {code}: {words['site']}\n"),
    )
    written(
        project,
        "labels.yml",
        ("    en: English\n", f"    en: English\n    {code}: {words['language']}\n"),
        ("    en: en_US\n", f"    en: en_US\n    {code}: {words['locale']}\n"),
        (
            "    ko: 용어 풀이\n    en: Glossary\n",
            f"    ko: 용어 풀이\n    en: Glossary\n    {code}: {words['glossary']}\n",
        ),
    )
    english = "  en: A clean Gaoncheon for everyone\n"
    written(project, "2031/initiatives/clean-river.yml", (english, f"{english}  {code}: {words['river']}\n"))


JAPANESE = {
    "site": "ガオン市主要業務報告",
    "language": "日本語",
    "locale": "ja_JP",
    "glossary": "用語",
    "river": "きれいなガオン川をみんなのもとへ",
}
VIETNAMESE = {
    "site": "Báo cáo công tác chính của Gaon",
    "language": "Tiếng Việt",
    "locale": "vi_VN",
    "glossary": "Thuật ngữ",
    "river": "Suối Gaoncheon sạch cho mọi người",
}


@pytest.fixture(scope="module")
def japanese(tmp_path_factory):
    """The city in Korean and Japanese, with no English pages, and the hand-written ones in Japanese."""
    project = fork(tmp_path_factory.mktemp("japanese") / "project")
    in_another_language(project, "[ko, ja]", "ja", JAPANESE)
    (project / "docs" / "en").rename(project / "docs" / "ja")
    (project / "docs" / "ja" / "about.md").write_text(
        "# このサイトについて\n\nガオンは実在しません。\n", encoding="utf-8"
    )
    return Site(build(project, project / "site"), SITE_URL)


@pytest.fixture(scope="module")
def vietnamese(tmp_path_factory):
    """The city in Korean, English and Vietnamese, with one hand-written page in Vietnamese and one in Korean only."""
    project = fork(tmp_path_factory.mktemp("vietnamese") / "project")
    in_another_language(project, "[ko, en, vi]", "vi", VIETNAMESE)
    (project / "docs" / "vi").mkdir()
    (project / "docs" / "vi" / "about.md").write_text("# Giới thiệu\n\nGaon không có thật.\n", encoding="utf-8")
    return Site(build(project, project / "site"), SITE_URL)


def pages_of(site, lang):
    """The addresses of the pages in one language."""
    others = tuple(f"{code}/" for code in ("en", "ja", "vi"))
    root = site.root(lang)
    own = [name for name in site.published if (name.startswith(root) if root else not name.startswith(others))]
    return sorted(name.removeprefix(root) for name in own)


def test_every_language_of_the_report_has_every_page(japanese, vietnamese):
    assert pages_of(japanese, "ja") == pages_of(japanese, "ko")
    assert pages_of(japanese, "en") == []
    assert pages_of(vietnamese, "vi") == pages_of(vietnamese, "en") == pages_of(vietnamese, "ko")
    assert len(pages_of(vietnamese, "vi")) == 40


def test_every_page_says_its_language(japanese, vietnamese):
    assert {page.get("lang") for name, page in japanese.published.items() if name.startswith("ja/")} == {"ja"}
    assert {page.get("lang") for name, page in vietnamese.published.items() if name.startswith("vi/")} == {"vi"}


def test_the_switcher_and_search_engines_know_every_language(vietnamese):
    page = vietnamese.page("2031/budget/", "vi")
    links = page.xpath("//header//div[@class='tools']/a[@hreflang]")
    assert [(link.get("lang"), text(link)) for link in links] == [("ko", "한국어"), ("en", "English")]
    [to_vietnamese] = vietnamese.page("2031/budget/", "en").xpath("//header//a[@hreflang='vi']")
    assert text(to_vietnamese) == "Tiếng Việt"
    assert vietnamese.target("en/2031/budget/index.html", to_vietnamese.get("href"))[0] == "vi/2031/budget/index.html"
    twins = page.xpath("//head/link[@rel='alternate'][@hreflang]")
    assert [(twin.get("hreflang"), twin.get("href")) for twin in twins] == [
        ("ko", f"{SITE_URL}2031/budget/"),
        ("x-default", f"{SITE_URL}2031/budget/"),
        ("en", f"{SITE_URL}en/2031/budget/"),
        ("vi", f"{SITE_URL}vi/2031/budget/"),
    ]


def test_the_sitemap_and_the_404_page_serve_every_language(vietnamese):
    urls = ElementTree.fromstring(vietnamese.files["sitemap.xml"].read_text(encoding="utf-8")).findall("s:url", SITEMAP)
    listed = [url.find("s:loc", SITEMAP).text for url in urls]
    assert sorted(listed) == sorted(f"{SITE_URL}{name.removesuffix('index.html')}" for name in vietnamese.published)
    sections = vietnamese.pages["404.html"].xpath("//section[@lang]")
    assert [(section.get("lang"), section.xpath(".//a/@href")[:2]) for section in sections] == [
        ("ko", ["/plan/.", "/plan/2031/overview/"]),
        ("en", ["/plan/en/", "/plan/en/2031/overview/"]),
        ("vi", ["/plan/vi/", "/plan/vi/2031/overview/"]),
    ]
    assert sections[2].xpath(".//h2/span[@lang='en']/text()") == ["This page does not exist"]


@pytest.mark.parametrize(
    ("city", "lang", "title", "menu"),
    [
        ("japanese", "ja", "きれいなガオン川をみんなのもとへ", "用語"),
        ("vietnamese", "vi", "Suối Gaoncheon sạch cho mọi người", "Thuật ngữ"),
    ],
)
def test_what_is_translated_is_shown_without_a_mark(request, city, lang, title, menu):
    page = request.getfixturevalue(city).page(RIVER, lang)
    [heading] = page.xpath("//h1")
    assert (text(heading), heading.xpath("./span")) == (title, [])
    assert menu in [text(link) for link in page.xpath("//nav[@class='tabs']//a")]


@pytest.mark.parametrize(("city", "lang"), [("japanese", "ja"), ("vietnamese", "vi")])
def test_what_is_not_translated_is_shown_in_english_else_in_korean_and_marked(request, city, lang):
    page = request.getfixturevalue(city).page(RIVER, lang)
    [english] = page.xpath("//h2[@id='water-quality']")
    assert text(english.xpath("./span")[0]) == "Water quality"
    assert english.xpath("./span/@lang") == ["en"]
    assert text(english.xpath("./small[@class='untranslated']")[0]) == "(English)"
    assert english.xpath("./small/span/@lang") == ["en"]
    [korean] = page.xpath("//p[@class='strategy-text'][./span[@lang='ko']]")
    assert text(korean) == "걷고 쉬는 강변 (Korean only)"
    assert korean.xpath("./small/span/@lang") == ["en"]
    links = {text(link): link.xpath(".//span/@lang") for link in page.xpath("//nav[@class='tabs']//a")}
    assert links["Topics (English)"] == ["en", "en"]


def test_a_word_in_an_attribute_is_shown_instead_without_a_mark(vietnamese):
    assert vietnamese.page(RIVER, "vi").xpath("//nav[@class='tabs']/@aria-label") == ["Menu"]
    assert vietnamese.page(RIVER, "vi").xpath("//ul[@class='glance']/@aria-label") == ["At a glance"]


def test_the_menu_of_a_record_knows_the_languages_of_words_that_are_not_translated(vietnamese):
    def others(lang):
        file = vietnamese.files[f"{vietnamese.root(lang)}take-along.json"]
        return json.loads(file.read_text(encoding="utf-8"))["in_other_languages"]

    assert (others("vi")["copy_link"], set(others("vi").values())) == ("en", {"en"})
    assert (others("ko"), others("en")) == ({}, {})


def test_a_hand_written_page_that_a_language_lacks_is_shown_in_another_and_marked(japanese, vietnamese):
    own = vietnamese.page("about/", "vi").xpath("//article")[0]
    assert (text(own.xpath(".//h1")[0]), own.xpath(".//div[@lang]")) == ("Giới thiệu", [])
    lent = vietnamese.page("accessibility/", "vi").xpath("//article")[0]
    assert text(lent.xpath(".//div[@lang='en']/h1")[0]) == "Accessibility"
    assert text(lent.xpath(".//small[@class='untranslated']")[0]) == "(English)"
    assert text(japanese.page("about/", "ja").xpath("//h1")[0]) == "このサイトについて"
    edit = vietnamese.page("accessibility/", "vi").xpath("//ul[@class='page-foot']//a/@href")[0]
    assert edit.endswith("/docs/en/accessibility.md")


@pytest.mark.parametrize(("city", "lang"), [("japanese", "ja"), ("vietnamese", "vi")])
def test_amounts_and_dates_of_a_language_without_wording_of_its_own_are_figures(request, city, lang):
    site = request.getfixturevalue(city)
    times = [text(time) for time in site.page("2031/achievements/", lang).xpath("//*[@class='timeline']//time")]
    assert [time for time in times if time[4] != "-"] == []
    assert times[3] == "2030-05-20 – 2030-06-02"
    budget = text(site.page("2031/budget/", lang).xpath("//article")[0])
    assert "KRW 1,500,000,000,000 (60.0%)" in budget


def test_the_page_on_translations_counts_every_language(japanese, vietnamese):
    captions = vietnamese.page("translations/").xpath("//caption")
    assert [text(caption) for caption in captions] == ["파일별 번역 상태: English", "파일별 번역 상태: Tiếng Việt"]
    page = japanese.page("translations/")
    assert [text(caption) for caption in page.xpath("//caption")] == ["파일별 번역 상태"]
    [row] = [row for row in page.xpath("//tbody/tr") if text(row.xpath("./th")[0]) == "data/site.yml"]
    assert [text(cell) for cell in row.xpath("./td")] == ["0", "1", "0", "2"]
    waiting = [text(entry) for entry in page.xpath("//h2[@id='waiting']/following-sibling::section//li")]
    assert next(entry for entry in waiting if "きれいなガオン川" in entry).startswith(
        "새로 씀 맑은 가온천을 시민의 품으로 → "
    )


@pytest.mark.parametrize(
    ("city", "lang", "query"),
    [
        ("japanese", "ja", "ガオン川"),
        ("japanese", "ja", "みんな"),
        ("japanese", "ja", "가온천"),
        ("vietnamese", "vi", "suối gaoncheon"),
        ("vietnamese", "vi", "가온천"),
    ],
)
def test_search_finds_words_of_the_language_and_of_print(request, city, lang, query):
    assert shutil.which("node"), "search runs in Node here"
    index = request.getfixturevalue(city).files[f"{lang}/search/search_index.json"]
    done = subprocess.run(
        ["node", str(ROOT / "tests" / "search" / "ask.mjs"), "--index", str(index), query],
        capture_output=True,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stderr
    assert RIVER in json.dumps(json.loads(done.stdout), ensure_ascii=False)


def test_the_check_finds_nothing_wrong_and_says_what_waits(tmp_path):
    project = fork(tmp_path / "project")
    in_another_language(project, "[ko, ja]", "ja", JAPANESE)
    done = run(project, "macros", "check", "--lang", "en")
    assert done.returncode == 0
    assert "texts without Japanese: " in done.stdout
    assert "new Japanese texts not yet accepted: 1 " in done.stdout
    assert "English" not in done.stdout.replace("the English or the Korean", "")


def test_a_translation_in_any_language_is_accepted_and_later_out_of_date(tmp_path):
    project = fork(tmp_path / "project")
    in_another_language(project, "[ko, ja]", "ja", JAPANESE)
    name = "  ko: {}\n  en: Gaon\n  ja: ガオン\n"
    written(project, "site.yml", ("  ko: 가온\n  en: Gaon\n", name.format("가온")))
    assert run(project, "macros", "accept", "data/site.yml:6").returncode == 0
    written(project, "site.yml", (name.format("가온"), name.format("가온시")))
    said = run(project, "macros", "check", "--lang", "en").stdout
    assert (
        "data/site.yml:6:7: [warning] the Korean '가온시' has changed since it was translated to Japanese as 'ガオン'"
        in said
    )


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (Text(ko="트램", en="Tram", ja="トラム"), Words("トラム", "ja")),
        (Text(ko="트램", en="Tram"), Words("Tram", "en")),
        (Text(ko="트램", vi="Tàu điện"), Words("트램", "ko")),
    ],
)
def test_a_text_is_shown_in_the_readers_language_or_english_or_korean(text, shown):
    assert pick(text, "ja") == shown


def test_a_language_without_wording_of_its_own_is_worded_in_figures():
    assert money(7_473_300_000_000, "ja") == "KRW 7,473,300,000,000"
    assert quantity(5, Text(ko="개", ja="か所"), "ja") == "5 か所"
    assert (day(date(2030, 1, 6), "vi"), day(Month(2030, 5), "vi")) == ("2030-01-06", "2030-05")
    assert days(date(2030, 8, 11), date(2030, 8, 17), "vi") == "2030-08-11 – 2030-08-17"
    assert days(Month(2030, 8), Month(2031, 1), "vi") == "2030-08 – 2031-01"
    assert (month(date(2030, 8, 1), False, "zh"), years(range(2029, 2031), "zh")) == ("2030-08", "2029–2030")
    assert (period("2031", "zh"), period("2031-2", "zh")) == ("2031", "2031 (2/2)")


def test_a_report_may_be_in_every_language_that_the_theme_has_words_for():
    folder = Path(material.__file__).parent / "templates" / "partials" / "languages"
    assert sorted(CODES) == sorted(path.stem for path in folder.glob("*.html"))


def test_editors_take_a_text_in_any_language_and_nothing_else():
    site = {
        "city": {"ko": "가온", "ja": "ガオン"},
        "title": {"ko": "가"},
        "description": {"ko": "나"},
        "current": "2031",
    }
    schema_of_site = Draft7Validator(schema(MODELS["site"]))
    assert [*schema_of_site.iter_errors(site | {"languages": ["ko", "ja"]})] == []
    wrong = site | {"city": {"ko": "가온", "jp": "ガオン"}, "languages": ["ko", "jp"]}
    said = sorted(re.sub(r"'\^.*", "", error.message) for error in schema_of_site.iter_errors(wrong))
    assert said[0].startswith("'jp' does not match any of the regexes")
    assert said[1].startswith("'jp' is not one of ['af', 'ar'")
