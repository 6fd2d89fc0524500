"""A reader who finds an error reports it with the page and the record already filled in."""

from urllib.parse import parse_qs, urlsplit

import pytest
import yaml
from projects import REPOSITORY_URL, ROOT, SITE_URL

from macros.site.shortcodes import macros

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
        ("2030/budget/", "en", {"title": "Report an error: /2030/budget/"}),
        ("about/", "en", {"title": "Report an error: /about/"}),
        ("", "ko", {"title": "오류 신고: /"}),
    ],
)
def test_the_site_fills_in_the_page_and_its_record(gaon, address, lang, filled):
    page = f"{SITE_URL}{gaon.root(lang)}{address}"
    assert form_of(gaon.page(address, lang)) == {"template": FORM.name, "page": page, **filled}


def test_the_form_has_every_field_that_the_site_fills_in(gaon):
    fields = {field.get("id") for field in yaml.safe_load(FORM.read_text(encoding="utf-8"))["body"]}
    filled = set(form_of(gaon.page("2031/initiatives/night-buses/")))
    assert {"page", "record"} <= filled
    assert filled - {"template", "title"} <= fields


NAMED = [  # an address on the site, the record it names, how the form gives the address
    ("en/2031/budget/", None, "en/2031/budget/"),
    ("en/2031/budget/#city", "city", "en/2031/budget/#city"),
    ("en/2031/budget/#public-corporations", "corporations", "en/2031/budget/#corporations"),  # an older id
    ("en/2031/budget/#table", None, "en/2031/budget/"),  # a heading of the page
    ("en/2031/budget/#checks", None, "en/2031/budget/"),
    ("2031/achievements/#january", None, "2031/achievements/"),  # a month
    (
        "2031/achievements/#safety-ordinance-passed",
        "safety-ordinance-passed",
        "2031/achievements/#safety-ordinance-passed",
    ),
    ("2031/achievements/#filter-text", None, "2031/achievements/"),  # a control
    ("2031/initiatives/clean-river/#pending", "clean-river", "2031/initiatives/clean-river/"),  # the page's own record
    ("2031/whole/#city", "city", "2031/whole/#city"),  # on paper without its permanent link
    ("2031/whole/#part-budget", None, "2031/whole/"),
    ("glossary/#letter-1", None, "glossary/"),
    ("en/2031/budget/#%E0%A4%A", None, "en/2031/budget/"),  # nothing that can be decoded
    ('en/2031/budget/#"]', None, "en/2031/budget/"),
]


@pytest.fixture(scope="module")
def window(browser):
    """A window of the browser."""
    window = browser.new_page()
    yield window
    window.close()


@pytest.fixture
def tab(window):
    """The window with no page in it, so that the next is loaded whole."""
    window.goto("about:blank")
    return window


@pytest.mark.parametrize(("address", "record", "page"), NAMED)
def test_the_site_names_a_record_where_the_address_names_one(tab, served_gaon, address, record, page):
    tab.goto(f"{served_gaon}{address}")
    filled = parse_qs(urlsplit(tab.locator("a[data-report-error]").get_attribute("href")).query)
    assert filled.get("record") == ([record] if record else None)
    assert filled["page"] == [f"{SITE_URL}{page}"]


def test_the_site_forgets_the_record_when_the_address_does(tab, served_gaon):
    tab.goto(f"{served_gaon}en/2031/budget/#city")
    tab.goto(f"{served_gaon}en/2031/budget/#table")
    filled = parse_qs(urlsplit(tab.locator("a[data-report-error]").get_attribute("href")).query)
    assert "record" not in filled


def without_account(page):
    """Where an error is reported without an account."""
    return page.xpath("//a[@data-report-error]/../following-sibling::li/a[not(starts-with(@href, '#'))]/@href")


def test_the_site_offers_a_letter_where_the_city_names_an_address(gaon):
    (letter,) = without_account(gaon.page("2031/initiatives/night-buses/", "en"))
    assert letter.startswith("mailto:plan@gaon.example?subject=Report%20an%20error%3A%20%2F2031")  # no + for a space
    assert parse_qs(urlsplit(letter).query) == {
        "subject": ["Report an error: /2031/initiatives/night-buses/"],
        "body": ["https://gaon.example/plan/en/2031/initiatives/night-buses/"],
    }


def test_the_site_invents_no_address_where_the_city_names_none(site):
    assert [name for name, page in site.published.items() if page.xpath("//a[starts-with(@href, 'mailto:')]")] == []
    assert without_account(site.page("2024/budget/")) == []


WITHOUT = '<p><a href="{}">GitHub 계정 없이 오류 신고</a></p>'


@pytest.mark.parametrize(
    ("contact", "told"),
    [
        (None, "<p>신고하려면 GitHub 계정이 필요합니다.</p>"),
        ("plan@gaon.example", WITHOUT.format("mailto:plan@gaon.example")),
        ("https://gaon.example/ask?a=1&b=2", WITHOUT.format("https://gaon.example/ask?a=1&amp;b=2")),
    ],
)
def test_a_page_says_where_to_write_to(gaon_report, contact, told):
    report = gaon_report.model_copy(update={"site": gaon_report.site.model_copy(update={"contact": contact})})
    assert macros(report, "ko", "accessibility/")["contact"]().strip() == told
