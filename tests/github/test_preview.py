"""Whoever downloads the preview of a change opens it from a disk and walks through it, page by page."""

import preview
import pytest


@pytest.mark.parametrize(
    ("href", "file"),
    [
        ("topics/", "topics/index.html"),
        ("../../topics/#care", "../../topics/index.html#care"),
        (".", "./index.html"),
        ("..", "../index.html"),
        ("./", "./index.html"),
        ("./en/", "./en/index.html"),
        ("../data/plan.csv", "../data/plan.csv"),
        ("#top", "#top"),
        ("", ""),
        ("/plan/topics/", "/plan/topics/"),
        ("//city.example/topics/", "//city.example/topics/"),
        ("https://city.example/topics/", "https://city.example/topics/"),
        ("mailto:plan@city.example", "mailto:plan@city.example"),
    ],
)
def test_a_link_to_a_page_names_its_file(href, file):
    assert preview.to_file(href) == file


def test_the_site_can_be_walked_through_from_a_disk(browser, gaon, tmp_path):
    before = (gaon.folder / "index.html").read_bytes()
    assert preview.main(gaon.folder, tmp_path / "preview") == 0
    page = browser.new_page()
    page.goto((tmp_path / "preview" / "index.html").as_uri())
    for words, where in (("예산과 재정", "2031/budget/"), ("주제", "topics/"), ("용어 풀이", "glossary/")):
        page.locator("a:visible").get_by_text(words, exact=True).first.click()
        page.wait_for_url(f"**/preview/{where}index.html")
        assert page.locator("h1").count() == 1
    page.locator("a[hreflang=en]:visible").first.click()
    page.wait_for_url("**/preview/en/glossary/index.html")
    page.close()
    assert (gaon.folder / "index.html").read_bytes() == before


@pytest.fixture(scope="module")
def from_disk(gaon, tmp_path_factory):
    """The preview of the fictional city's site, on a disk."""
    folder = tmp_path_factory.mktemp("disk") / "preview"
    preview.main(gaon.folder, folder)
    return folder


@pytest.fixture
def page(browser):
    """A page that fails the test when one of its scripts does."""
    opened, errors = browser.new_page(), []
    opened.on("pageerror", lambda error: errors.append(str(error)))
    opened.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    yield opened
    opened.close()
    assert errors == []


def test_the_filters_work_from_a_disk(page, from_disk):
    page.goto((from_disk / "2031" / "achievements" / "index.html").as_uri())
    output = page.locator("form[data-filters] output")
    everything = output.inner_text()
    page.locator("form[data-filters] [name=text]").fill("돛배")
    assert output.inner_text() != everything
    assert page.url.endswith("index.html?text=%EB%8F%9B%EB%B0%B0")


def test_the_units_work_from_a_disk(page, from_disk):
    page.goto((from_disk / "2031" / "budget" / "index.html").as_uri())
    cell = page.locator("[data-in-units] [data-won]").first
    built = cell.inner_text()
    page.locator("[data-units] input[value=won]").check(force=True)
    assert cell.inner_text() != built


@pytest.mark.parametrize(("lang", "query", "leads_to"), [("", "가온천", ""), ("en/", "Gaoncheon", "en/")])
def test_search_works_from_a_disk_and_its_results_open(page, from_disk, lang, query, leads_to):
    page.goto((from_disk / f"{lang}index.html").as_uri())
    page.locator("[data-opens-search]:visible").first.click()
    page.locator(".search input").fill(query)
    result = page.locator(".search__result a").first
    result.wait_for()
    result.click()
    page.wait_for_url(f"**/preview/{leads_to}*/**/index.html*")
    assert page.locator("h1").count() == 1
