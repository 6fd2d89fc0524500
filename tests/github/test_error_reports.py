"""A reader who finds an error reports it with the page and the record already filled in."""

from urllib.parse import parse_qs, urlsplit

import pytest
import yaml
from projects import REPOSITORY_URL, ROOT, SITE_URL

FORM = ROOT / ".github" / "ISSUE_TEMPLATE" / "report-error.yml"


def form_of(page):
    (link,) = page.xpath("//a[@data-report-error]/@href")
    assert link.startswith(f"{REPOSITORY_URL}/issues/new?")
    return {name: value for name, (value,) in parse_qs(urlsplit(link).query).items()}


def test_the_site_asks_for_an_error_report_on_every_page(gaon):
    assert len(gaon.published) > 40
    assert [name for name, page in gaon.published.items() if len(page.xpath("//a[@data-report-error]")) != 1] == []


@pytest.mark.parametrize(
    ("address", "lang", "filled"),
    [
        (
            "2031/initiatives/night-buses/",
            "ko",
            {"title": "오류 신고: /2031/initiatives/night-buses/", "record": "night-buses"},
        ),
        (
            "2031/initiatives/night-buses/",
            "en",
            {"title": "Report an error: /2031/initiatives/night-buses/", "record": "night-buses"},
        ),
        (
            "topics/gaoncheon-stream/",
            "ko",
            {"title": "오류 신고: /topics/gaoncheon-stream/", "record": "gaoncheon-stream"},
        ),
        ("2030/budget/", "en", {"title": "Report an error: /2030/budget/", "record": "data/2030/budget.yml"}),
        ("about/", "en", {"title": "Report an error: /about/", "record": "docs/en/about.md"}),
        ("", "ko", {"title": "오류 신고: /", "record": "docs/ko/index.md"}),
    ],
)
def test_the_site_fills_in_the_page_and_its_record(gaon, address, lang, filled):
    page = f"{SITE_URL}{gaon.root(lang)}{address}"
    assert form_of(gaon.page(address, lang)) == {"template": FORM.name, "page": page, **filled}


def test_the_form_has_every_field_that_the_site_fills_in(gaon):
    fields = {field.get("id") for field in yaml.safe_load(FORM.read_text(encoding="utf-8"))["body"]}
    assert set(form_of(gaon.page("about/"))) - {"template", "title"} <= fields


def test_the_site_names_the_record_that_the_address_names(browser, served_gaon):
    page = browser.new_page()
    page.goto(f"{served_gaon}en/2031/budget/")
    link = page.locator("a[data-report-error]")
    assert parse_qs(urlsplit(link.get_attribute("href")).query)["record"] == ["data/2031/budget.yml"]
    page.goto(f"{served_gaon}en/2031/budget/#city")
    filled = parse_qs(urlsplit(link.get_attribute("href")).query)
    assert (filled["record"], filled["page"]) == (["city"], [f"{SITE_URL}en/2031/budget/#city"])
    page.goto(f"{served_gaon}en/2031/budget/#%E0%A4%A")  # nothing that can be decoded
    assert parse_qs(urlsplit(link.get_attribute("href")).query)["record"] == ["data/2031/budget.yml"]
    page.close()
