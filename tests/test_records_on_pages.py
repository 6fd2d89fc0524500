"""Every record can be linked to, under its own name and older ones, and every page says where print has it."""

import pytest
from built_site import LANGUAGES, text

from macros.model.walking import anchored
from macros.views import addresses


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_record_has_its_anchor_on_its_page(gaon, gaon_report, lang):
    for edition in gaon_report.editions:
        where = addresses.records(edition)
        for record in anchored(edition):
            address, _, fragment = where[record.id].partition("#")
            assert gaon.page(address, lang).xpath("//@id").count(fragment or record.id) == 1, where[record.id]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    ("address", "former"),
    [
        ("2031/overview/", "administrative-districts"),
        ("2031/budget/", "public-corporations"),
        ("2031/achievements/", "river-walk-opened"),
        ("2031/initiatives/clean-river/", "river-banks"),
        ("2030/requests/", "coming-to-forums"),
    ],
)
def test_a_renamed_record_keeps_its_old_anchor(gaon, address, former, lang):
    assert gaon.page(address, lang).xpath(f"//*[@id='{former}']")


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    ("former", "now"),
    [
        ("2031/initiatives/river-cleanup/", "2031/initiatives/clean-river/"),
        ("topics/river/", "topics/gaoncheon-stream/"),
        ("2030/cooperation/", "2030/requests/"),
    ],
)
def test_the_address_of_a_renamed_page_leads_to_the_new_one(gaon, former, now, lang):
    page = gaon.page(former, lang)
    name = f"{gaon.root(lang)}{former}index.html"
    [refresh] = page.xpath("//meta[@http-equiv='refresh']/@content")
    delay, _, link = refresh.partition("; url=")
    assert delay == "0"
    expected = (f"{gaon.root(lang)}{now}index.html", "")
    assert [gaon.target(name, href) for href in (link, *page.xpath("//a/@href"))] == [expected, expected]
    assert page.xpath("/html/@lang") == [lang]
    assert page.xpath("//meta[@name='robots']/@content") == ["noindex"]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_record_offers_a_link_to_itself(gaon, gaon_report, lang):
    without = []
    for edition in gaon_report.editions:
        for address in addresses.records(edition).values():
            page, mark, fragment = address.partition("#")
            way = f"#{fragment}" if mark else addresses.relative(page, page)
            if not gaon.page(page, lang).xpath(f"//article//a[@class='permalink'][@href='{way}']"):
                without.append(address)
    assert without == []


UNDATED = "The report does not state a publication date."


@pytest.mark.parametrize(
    ("address", "sources"),
    [
        ("", ["Source: 2031 report."]),
        ("2031/overview/", ["Source: I. Overview (from page 1 in print) · 2031 report."]),
        ("2031/budget/", ["Source: I. Overview (from page 1 in print) · 2031 report."]),
        ("2031/achievements/", ["Source: II. Key achievements of 2030 (from page 2 in print) · 2031 report."]),
        ("2031/initiatives/", ["Source: Ⅲ. Key work plan for 2031 (from page 3 in print) · 2031 report."]),
        (
            "2031/initiatives/clean-river/",
            ["Source: Ⅲ. Key work plan for 2031 › 1. Waterways and woods (from page 3 in print) · 2031 report."],
        ),
        ("2030/requests/", ["Source: Ⅳ. Requests for cooperation (from page 3 in print) · 2030 report."]),
        ("2031/whole/", ["Source: 2031 report."]),
        ("topics/", ["Source: 2031 report.", "Source: 2030 report."]),
        (
            "topics/gaoncheon-stream/",
            [
                (
                    "Source: II. Key achievements of 2030 (from page 2 in print) · "
                    "Ⅲ. Key work plan for 2031 › 1. Waterways and woods (from page 3 in print) · 2031 report."
                ),
                (
                    "Source: II. Key achievements of 2029 (from page 1 in print) · "
                    "Ⅲ. Work plan for 2030 › 1. A good place to live (from page 2 in print) · 2030 report."
                ),
            ],
        ),
        ("corrections/", ["Source: 2031 report.", "Source: 2030 report."]),
    ],
)
def test_a_page_says_where_print_has_what_it_says(gaon, address, sources):
    found = [text(source) for source in gaon.page(address, "en").xpath("//article//p[@class='source']")]
    assert found == [f"{source} {UNDATED}" for source in sources]
