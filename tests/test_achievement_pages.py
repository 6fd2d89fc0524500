"""A page for every achievement; their list, and the whole report for print, in parts where one page is too short."""

import sys

import pytest
from built_site import text
from lxml import html
from projects import ROOT
from pypdf import PdfWriter

from macros.site.shortcodes import macros
from macros.views import addresses, divided, seen
from macros.views.pages import by_uri
from macros.views.promises import addresses_now, reachable

sys.path.insert(0, str(ROOT / ".github" / "scripts"))
import booklets

LONGEST = 150_000
FRAME = 25_000  # what stands around the content of a page


@pytest.fixture
def apart(gaon_report, monkeypatch):
    """The fictional city's report, where three achievements or records of the plan are too many for a page."""
    monkeypatch.setattr(divided, "ACHIEVEMENTS", 3)
    monkeypatch.setattr(divided, "PLAN", 3)
    monkeypatch.setattr(seen, "BEFORE", {})
    return gaon_report.model_copy()  # of which nothing is remembered yet


def words(page, path):
    return [text(element) for element in page.xpath(path)]


@pytest.mark.parametrize(
    ("lang", "named", "other"),
    [
        ("ko", ["2030년 3월 2일 개소·개막"], "English March 2, 2030 Opening Opened the Gaoncheon promenade"),
        ("en", ["March 2, 2030 Opening"], "한국어 2030년 3월 2일 개소·개막 가온천 산책길 개통"),
    ],
)
def test_an_achievement_says_its_date_and_kind_and_what_the_other_language_says(gaon, lang, named, other):
    page = gaon.page("2031/achievements/promenade-opened/", lang)
    assert words(page, "//*[@class='moment']") == named
    assert words(page, "//details[@class='in-other-language']") == [other]
    assert page.xpath("//details[@class='in-other-language']/p/@lang") == [{"ko": "en", "en": "ko"}[lang]]


def test_an_achievement_shows_its_printed_line_and_what_is_asked_of_it(gaon):
    page = gaon.page("2031/achievements/safety-ordinance-passed/", "en")
    assert words(page, "//q[@class='printed-line']") == ["9. 3. 시민 안전 조례 통과"]
    [told] = words(page, "//*[@class='misprint']")
    assert told.startswith("Corrected Printed 9. 3. → Published September 13, 2030 The table is in date order,")
    assert told.endswith("Certainty: High · Location: The citizen safety ordinance passed · Source 1")


def test_an_achievement_leads_to_its_topics_and_to_its_neighbours(gaon):
    name = "2031/achievements/promenade-opened/index.html"
    links = gaon.pages[name].xpath("//article//section[h2/a]//a/@href | //article//nav[@class='neighbors']//a/@href")
    assert [gaon.target(name, link) for link in links] == [
        ("topics/gaoncheon-stream/index.html", ""),
        ("2031/initiatives/clean-river/index.html", ""),
        ("2031/initiatives/clean-river/index.html", "water-quality"),
        ("2031/initiatives/clean-river/index.html", "gaoncheon-keepers"),
        ("2031/initiatives/clean-river/index.html", "sluice-gate"),
        ("topics/gaoncheon-stream/index.html", ""),
        ("2031/achievements/riverside-library-groundbreaking/index.html", ""),
        ("2031/achievements/aviation-parts-agreement/index.html", ""),
    ]


def test_what_leads_to_an_achievement_or_an_initiative_by_its_name_says_that_something_was_corrected(gaon, site):
    before = gaon.page("2031/achievements/safety-ordinance-passed/").xpath("//a[@rel='prev']/@href")[0].split("/")[-2]
    after = gaon.page(f"2031/achievements/{before}/").xpath("//a[@rel='next']")
    assert words(after[0], ".//small") == ["다음 성과", "오자를 바로잡음"]
    link = site.page("2024/initiatives/wide-area-transport/", "en").xpath("//nav[@class='neighbors']//a[span/small]")
    assert words(link[0], ".//small") == ["Next initiative", "Corrected"]
    of_topic = "//li/small/a[contains(@href, 'urban-development')]/small"
    assert words(site.page("topics/daejeon-station/"), of_topic)[0] == "오자를 바로잡음"


def test_an_achievement_that_is_not_translated_has_no_other_language(gaon):
    assert gaon.page("2031/achievements/aviation-parts-agreement/").xpath("//details[@class='in-other-language']") == []


def test_an_older_name_of_an_achievement_leads_to_it_from_the_list_and_as_a_page(gaon, gaon_report):
    assert gaon.page("2031/achievements/").xpath("//li[@id='promenade-opened']/span[@id='river-walk-opened']")
    moved = gaon.files["2031/achievements/river-walk-opened/index.html"].read_text(encoding="utf-8")
    assert 'href="../../../2031/achievements/promenade-opened/"' in moved
    assert {"/2031/achievements/#river-walk-opened", "/2031/achievements/river-walk-opened/"} <= reachable(gaon_report)


def test_a_list_that_is_too_long_leads_to_a_page_a_month_and_keeps_its_anchors(apart):
    show = macros(apart, "ko", "2031/achievements/")
    listed, month = show["achievements"]("2031"), show["month_of_achievements"]("2031", "march")
    assert 'id="promenade-opened"' in listed and "가온천 산책길" not in listed
    assert listed.count('<h2 id="') == 4 and 'href="march/"' in listed
    assert "가온천 산책길" in month and "강변 도서관" not in month
    assert {f"/{address}" for address in ("2031/achievements/march/", "2031/achievements/#promenade-opened")} <= {
        *addresses_now(apart)
    }


def test_a_month_without_an_achievement_says_so(apart):
    page = macros(apart, "en", "2031/achievements/february/")["month_of_achievements"]("2031", "february")
    assert "The report lists no achievements." in page


def test_a_list_once_in_months_stays_so(gaon_report):
    assert "2031/achievements/march.md" not in by_uri(gaon_report)
    month = gaon_report.promises[0].model_copy(update={"address": "/2031/achievements/march/"})
    assert "2031/achievements/march.md" in by_uri(gaon_report.model_copy(update={"promises": (month,)}))


def test_a_whole_report_that_is_too_long_leads_to_a_page_a_sector(apart):
    show = macros(apart, "en", "2031/whole/")
    sectors = [sector.id for sector in apart.edition("2031").frame.sectors]
    front = show["whole"]("2031")
    assert [f'href="{sector}/"' in front for sector in sectors] == [True] * len(sectors)
    assert "whole-initiative" not in front and 'id="part-achievements"' in front
    for sector in sectors:
        own = show["whole_sector"]("2031", sector)
        assert f"2031/whole/{sector}.md" in by_uri(apart) and "whole-initiative" in own


def test_the_booklet_of_a_report_in_parts_holds_them_all(apart, tmp_path):
    root = "https://gaon.example/plan/2031/whole/"
    sectors = [sector.id for sector in apart.edition("2031").frame.sectors]
    calls = {"": ("whole", "2031"), "notes/": ("whole_notes", "2031")}
    for part, call in (calls | {f"{sector}/": ("whole_sector", "2031", sector) for sector in sectors}).items():
        (tmp_path / part).mkdir(exist_ok=True)
        content = macros(apart, "en", f"2031/whole/{part}")[call[0]](*call[1:])
        (tmp_path / part / "index.html").write_text(f'<link rel="canonical" href="{root}{part}">{content}', "utf-8")
    page = html.fromstring(booklets.with_sectors(tmp_path / "index.html"))
    titles = [own.title.en or own.title.ko for own in apart.edition("2031").initiatives]
    assert [title for title in titles if title not in page.text_content()] == []
    listed = page.xpath("//nav[@class='whole-contents']//a[contains(@href, 'sector-')]/@href")
    assert listed == [f"#sector-{sector}" for sector in sectors]
    assert len(page.xpath("//h3[starts-with(@id, 'sector-')]")) == len(sectors)
    assert len(page.xpath("//section[h2/@id='notes']//li[@id]")) > 1
    leading = [link for link in page.xpath("//a/@href") if link.startswith("#")]
    assert [link for link in leading if not page.xpath("//*[@id=$id]", id=link[1:])] == []
    (tmp_path / sectors[0] / "index.html").unlink()
    with pytest.raises(booklets.NotMade):
        booklets.with_sectors(tmp_path / "index.html")


def test_without_a_browser_a_site_has_no_booklets_and_no_links_to_them(tmp_path, monkeypatch, capsys):
    offered = '<p>around</p>\n      <p data-booklet><a href="../2031.pdf" download="2031.pdf">PDF</a></p>\n'
    pages = [tmp_path / name for name in ("index.html", "2030/whole/index.html", "2031/whole/index.html")]
    for page in pages:
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(offered, encoding="utf-8")

    def stops(page):
        if "2031" in page.parts:
            raise booklets.NotMade("no such browser")
        return PdfWriter()

    monkeypatch.setattr(booklets, "booklet", stops)
    assert booklets.main([str(tmp_path)]) == 0
    assert "no booklets were made: no such browser" in capsys.readouterr().out
    assert [page.read_text(encoding="utf-8") for page in pages] == ["<p>around</p>\n"] * 3
    assert sorted(path for path in tmp_path.rglob("*") if path.is_file()) == sorted(pages)


@pytest.mark.parametrize("lang", ["ko", "en"])
def test_a_page_of_as_many_records_as_it_may_hold_is_no_longer_than_150_kilobytes(report, lang):
    show = macros(report, lang, "2024/achievements/")
    held = len(report.edition("2024").achievements.achievements)
    assert FRAME + len(show["achievements"]().encode()) * divided.ACHIEVEMENTS / held < LONGEST
    plan = sum(1 + len(addresses.inside(own)) for own in report.edition("2024").initiatives)
    assert FRAME + len(show["whole"]().encode()) * divided.PLAN / plan < LONGEST
