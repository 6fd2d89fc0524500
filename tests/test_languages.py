"""Two languages, one build: every page has its twin, and every link leads somewhere."""

from xml.etree import ElementTree

import pytest
from built_site import LANGUAGES, text
from lxml import html
from projects import ENVIRONMENT, FICTIONAL, FIRST_EDITION, REPOSITORY_URL, SITE_URL, build, fork, run

SITEMAP = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}
XHTML_LINK = "{http://www.w3.org/1999/xhtml}link"


@pytest.fixture(params=["site", "gaon"])
def built(request):
    """The first edition's site, and the fictional city's."""
    return request.getfixturevalue(request.param)


def address_of(name):
    """The address of a page without its language: 'en/topics/index.html' -> 'topics/'."""
    return name.removeprefix("en/").removesuffix("index.html")


def language_of(name):
    return "en" if name.startswith("en/") else "ko"


def test_every_page_says_its_language(built):
    assert {name: page.get("lang") for name, page in built.pages.items() if page.get("lang") != language_of(name)} == {}


def test_every_page_has_its_twin(built):
    by_language = {
        lang: {address_of(name) for name in built.published if language_of(name) == lang} for lang in LANGUAGES
    }
    assert by_language["ko"] == by_language["en"]
    assert len(by_language["ko"]) > 20


def test_every_page_names_itself_and_its_twin_for_search_engines(built):
    for name, page in built.published.items():
        address = address_of(name)
        links = page.xpath("//head/link[@rel='alternate'][@hreflang]")
        assert sorted((link.get("hreflang"), link.get("href")) for link in links) == [
            ("en", f"{SITE_URL}en/{address}"),
            ("ko", f"{SITE_URL}{address}"),
            ("x-default", f"{SITE_URL}{address}"),
        ], name
        assert page.xpath("//head/link[@rel='canonical']/@href") == [f"{SITE_URL}{name.removesuffix('index.html')}"]


def test_the_switcher_leads_to_the_same_page_in_the_other_language(built):
    for name, page in built.published.items():
        other = {"ko": "en", "en": "ko"}[language_of(name)]
        links = page.xpath(f"//header//a[@hreflang='{other}']")
        assert links, name
        assert {built.target(name, link.get("href"))[0] for link in links} == {
            f"{built.root(other)}{address_of(name)}index.html"
        }
        assert {link.get("lang") for link in links} == {other}


def test_the_sitemap_lists_every_page_once_with_its_alternates(built):
    urls = ElementTree.fromstring(built.files["sitemap.xml"].read_text(encoding="utf-8")).findall("s:url", SITEMAP)
    listed = [url.find("s:loc", SITEMAP).text for url in urls]
    assert sorted(listed) == sorted(f"{SITE_URL}{name.removesuffix('index.html')}" for name in built.published)
    for url in urls:
        address = url.find("s:loc", SITEMAP).text.removeprefix(SITE_URL).removeprefix("en/")
        assert sorted((link.get("hreflang"), link.get("href")) for link in url.findall("x:link", SITEMAP)) == [
            ("en", f"{SITE_URL}en/{address}"),
            ("ko", f"{SITE_URL}{address}"),
            ("x-default", f"{SITE_URL}{address}"),
        ]


def test_there_is_one_sitemap_and_one_page_for_what_is_not_found(built):
    assert [name for name in built.files if name.endswith(("sitemap.xml", "404.html"))] == ["404.html", "sitemap.xml"]


def test_the_404_page_says_in_both_languages_what_it_is_and_leads_on_from_any_address(gaon):
    page = gaon.pages["404.html"]
    assert page.findtext(".//title") == "찾으시는 페이지가 없습니다 · This page does not exist - 가온 주요업무 보고"
    sections = page.xpath("//*[contains(@class, 'md-content')]//section[@lang]")
    doors = {section.get("lang"): [(text(a), a.get("href")) for a in section.xpath(".//a")] for section in sections}
    assert {lang: found[:3] + found[-1:] for lang, found in doors.items()} == {
        "ko": [
            ("홈으로 가기", "/plan/."),
            ("일반현황", "/plan/2031/overview/"),
            ("예산과 재정", "/plan/2031/budget/"),
            ("안내", "/plan/about/"),
        ],
        "en": [
            ("Go to the home page", "/plan/en/"),
            ("Overview", "/plan/en/2031/overview/"),
            ("Budget", "/plan/en/2031/budget/"),
            ("About", "/plan/en/about/"),
        ],
    }
    asked = [(form.get("action"), form.xpath(".//input/@name")) for form in page.xpath("//section[@lang]/form")]
    assert asked == [("/plan/.", ["q"]), ("/plan/en/", ["q"])]


def test_the_404_page_asks_for_styles_and_scripts_from_any_address(built):
    page = built.pages["404.html"]
    for link in page.xpath("//link[@rel='stylesheet']/@href | //script/@src"):
        assert link.startswith("/plan/"), link


@pytest.mark.parametrize("lang", LANGUAGES)
def test_each_language_has_a_search_of_its_own(built, lang):
    entries = built.search_entries(lang)
    pages = {entry["location"].partition("#")[0].removeprefix("./") for entry in entries}
    own = {address_of(name) for name in built.published if language_of(name) == lang}
    not_for_readers = {"guide/", "translations/"}
    assert (
        pages == {address for address in own if not address.endswith("/whole/")} - not_for_readers
    )  # it repeats the others


def test_searches_of_the_two_languages_lead_to_the_same_places(built):
    places = {lang: sorted(entry["location"] for entry in built.search_entries(lang)) for lang in LANGUAGES}
    letters = "glossary/#letter-"  # the letters of two alphabets differ
    korean, english = ([place for place in places[lang] if not place.startswith(letters)] for lang in LANGUAGES)
    assert korean == english


def test_every_link_on_every_page_leads_to_something_that_is_there(built):
    ids = {name: set(page.xpath("//@id | //a/@name")) for name, page in built.pages.items()}
    dead = []
    for name, page in built.pages.items():
        for link in page.xpath("//a/@href | //link/@href | //img/@src | //script/@src | //use/@href"):
            file, fragment = built.target(name, link)
            if file.startswith(("https://", "http://", "mailto:", "data:")):
                continue
            if file not in built.files or (fragment and fragment not in ids.get(file, ())):
                dead.append((name, link))
    assert dead == []


def test_no_page_gives_one_id_to_two_elements(built):
    for name, page in built.pages.items():
        ids = page.xpath("//@id")
        assert sorted(ids) == sorted(set(ids)), name


@pytest.mark.parametrize(
    ("address", "file"),
    [
        ("2031/initiatives/clean-river/", "data/2031/initiatives/clean-river.yml"),
        ("2030/initiatives/clean-river/", "data/2030/initiatives/clean-river.yml"),
        ("2031/overview/", "data/2031/overview.yml"),
        ("2031/budget/", "data/2031/budget.yml"),
        ("2031/achievements/", "data/2031/achievements.yml"),
        ("2031/initiatives/", "data/2031/report.yml"),
        ("topics/care/", "data/topics.yml"),
        ("topics/", "data/topics.yml"),
        ("glossary/", "data/glossary.yml"),
        ("corrections/", "data/2031/corrections.yml"),
    ],
)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_edit_this_page_opens_the_record_that_staff_edit(gaon, address, file, lang):
    links = set(gaon.page(address, lang).xpath(f"//a[starts-with(@href, '{REPOSITORY_URL}/edit/')]/@href"))
    assert links == {f"{REPOSITORY_URL}/edit/main/{file}"}
    assert (FICTIONAL / file).is_file()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_edit_this_page_opens_hand_written_prose_in_its_language(gaon, lang):
    links = set(gaon.page("about/", lang).xpath(f"//a[starts-with(@href, '{REPOSITORY_URL}/edit/')]/@href"))
    assert links == {f"{REPOSITORY_URL}/edit/main/docs/{lang}/about.md"}


def test_links_to_files_name_the_default_branch_whatever_it_is_called(project, monkeypatch):
    monkeypatch.setitem(ENVIRONMENT, "REPOSITORY_BRANCH", "2031")
    build(project, project / "site")
    named = {
        "/".join(link.removeprefix(f"{REPOSITORY_URL}/").split("/")[:2])
        for path in (project / "site").rglob("*.html")
        for link in html.fromstring(path.read_bytes()).xpath("//a/@href")
        if link.startswith((f"{REPOSITORY_URL}/edit/", f"{REPOSITORY_URL}/blob/"))
    }
    assert named == {"edit/2031", "blob/2031"}


def test_hand_written_prose_is_there_in_both_languages():
    for docs in (FIRST_EDITION / "docs", FICTIONAL / "docs"):
        written = {
            lang: sorted(path.relative_to(docs / lang).as_posix() for path in (docs / lang).rglob("*.md"))
            for lang in LANGUAGES
        }
        assert written["ko"] == written["en"]


def test_a_mistake_in_the_english_pages_fails_the_whole_build(tmp_path):
    project = fork(tmp_path / "project")
    (project / "docs" / "en" / "about.md").write_text("# About\n\n{{ topic('gone') }}\n", encoding="utf-8")
    assert run(project, "mkdocs", "build").returncode == 1


def test_menu_and_page_titles_are_in_the_language_of_the_site(site):
    titles = {lang: text(site.page("2024/initiatives/safe-city/", lang).xpath("//title")[0]) for lang in LANGUAGES}
    assert titles == {
        "ko": "시민이 믿고 안심할 수 있는 안전도시 구현 · 2024년 보고서 - 대전 주요업무 보고",
        "en": "Build a safe city that residents can trust and feel secure in · 2024 report - Daejeon key work report",
    }
