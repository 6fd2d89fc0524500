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
    for words, where in (("예산과 재정", "2031/budget/"), ("주제", "topics/"), ("용어", "glossary/")):
        page.locator("a:visible").get_by_text(words, exact=True).first.click()
        page.wait_for_url(f"**/preview/{where}index.html")
        assert page.locator("h1").count() == 1
    page.locator("a[hreflang=en]:visible").first.click()
    page.wait_for_url("**/preview/en/glossary/index.html")
    page.close()
    assert (gaon.folder / "index.html").read_bytes() == before
