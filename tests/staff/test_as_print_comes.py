"""What some reports have and others lack: the site shows each as printed, and leaves nothing empty where it is not."""

import pytest
from bad_edits import RIGHT_EDITS, case, make
from built_site import LANGUAGES
from lxml import html
from projects import sealed

from macros.language.picking import pick
from macros.site.citations import citation_files
from macros.site.shortcodes import macros
from macros.views.citation import take_along
from macros.views.pages import by_uri
from macros.views.which_edition import path

MANY = 51


@pytest.fixture
def edited(desk):
    """A function that makes the edits of a case of right data, and gives the desk."""

    def edit(name):
        for one in case(RIGHT_EDITS / f"{name}.yml").edits:
            make(one, desk.data)
        return desk

    return edit


@pytest.fixture
def with_many(desk):
    """The fictional city with as many initiatives in its last sector as print can circle, and one in digits."""
    source = desk.data / "2031" / "source.txt"
    lines = source.read_text(encoding="utf-8").rstrip("\n").split("\n")
    for number in range(3, MANY + 1):
        lines += ["", f"{_circled(number)} {number}번째 과제"]
        text = f"id: more-{number}\nline: {len(lines)}\nsector: neighbors-and-care\nnumber: {number}\n"
        text += f"title:\n  ko: {number}번째 과제\n  en: Initiative no. {number}\n"
        (desk.data / "2031" / "initiatives" / f"more-{number}.yml").write_text(text, encoding="utf-8")
    source.write_text("\n".join(lines) + "\n", encoding="utf-8")
    sealed(source.parent)
    return desk


def _circled(number):
    """1 -> ①, 21 -> ㉑, 36 -> ㊱; in digits what has no sign of its own."""
    for start, sign in ((36, "㊱"), (21, "㉑"), (1, "①")):
        if start <= number <= 50:
            return chr(ord(sign) + number - start)
    return f"{number}."


def _text(element):
    return " ".join(element.text_content().replace("#", "").split())


def _empty(page):
    """Elements that lay out something and hold nothing; but for counts beside a heading, which a filter fills in."""
    return [
        element.tag
        for element in page.iter("ul", "ol", "li", "p", "h1", "h2", "h3", "h4", "h5", "section", "nav", "small", "q")
        if not element.text_content().strip() and element.get("class") != "neighbors" and not element.get("data-toc")
    ]


CASES = (
    "no-slogan", "no-contents", "initiative-without-strategies", "items-a-line-each", "sector-without-initiatives",
    "parts-after-the-plan",
)  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_no_page_has_an_empty_element(edited, name):
    report = edited(name).report()
    calls = [("home",), ("corrections",), *((one, "2031") for one in ("overview", "initiatives", "whole"))]
    calls += [("initiative", "2031", initiative.id) for initiative in report.edition("2031").initiatives]
    calls += [("further", "2031", part.id) for part in report.edition("2031").frame.parts.further]
    for lang in LANGUAGES:
        shown = macros(report, lang, "x/")
        pages = {call: html.fragment_fromstring(shown[call[0]](*call[1:]), create_parent="main") for call in calls}
        assert {call: _empty(page) for call, page in pages.items() if _empty(page)} == {}


def test_a_publisher_that_print_names_is_said_and_cited(edited):
    desk = edited("publisher")
    page = desk.page("overview", "2031", lang="en")
    assert "Publisher: Gaon City Hall" in _text(page.xpath("//p[@class='note']")[-1])
    cited = citation_files(desk.report(), "en", "https://gaon.example/plan/en/", "0a1b2c3d")
    assert "  publisher = {Gaon City Hall},\n" in cited["2031/citation.bib"]
    assert "PB  - Gaon City Hall\r\n" in cited["2031/citation.ris"]
    assert '"publisher": "Gaon City Hall"' in cited["2031/citation.csl.json"]
    assert all('"version": "0a1b2c3d"' in cited[f"{year}/citation.csl.json"] for year in ("2031", "2030"))
    assert "Gaon City Hall" not in cited["2030/citation.ris"]
    assert take_along(desk.report(), "en")["editions"] == {
        "2031": {"report": "Gaon: Key work report of the year (2031)", "publisher": "Gaon City Hall"},
        "2030": {"report": "Gaon: Key work report (2030)"},
    }


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_cover_without_a_slogan_begins_with_its_title(edited, lang):
    cover = edited("no-slogan").page("whole", "2031", lang=lang).xpath("//header[@class='whole-cover']/*")
    assert [element.tag for element in cover] == ["h1", "p", "p", "p"]


@pytest.mark.parametrize(
    ("lang", "overview", "plan"),
    [
        (
            "ko",
            "출처: I. 일반현황 · 2031년 보고서.",
            "출처: Ⅲ. 2031년 주요업무 추진계획 › 1. 물길·숲길 분야 · 2031년 보고서.",
        ),
        (
            "en",
            "Source: I. Overview · 2031 report.",
            "Source: Ⅲ. Key work plan for 2031 › 1. Waterways and woods · 2031 report.",
        ),
    ],
)
def test_without_contents_a_source_names_the_part_and_no_page(edited, lang, overview, plan):
    desk = edited("no-contents")
    shown = desk.page("overview", "2031", lang=lang), desk.page("initiative", "2031", "clean-river", lang=lang)
    said = [_text(page.xpath("//p[@class='source']")[0]) for page in shown]
    assert [one.startswith(source) for one, source in zip(said, (overview, plan), strict=True)] == [True, True]


@pytest.mark.parametrize(
    ("lang", "glance", "headings"),
    [
        ("ko", ["당면사항 1건"], ["당면사항"]),
        ("en", ["Immediate priorities 1"], ["Immediate priorities"]),
    ],
)
def test_an_initiative_without_strategies_shows_its_title_and_its_list(edited, lang, glance, headings):
    page = edited("initiative-without-strategies").page("initiative", "2031", "night-buses", lang=lang)
    assert [_text(item) for item in page.xpath("//ul[@class='glance']/li")] == glance
    assert [_text(heading) for heading in page.xpath("//h2")] == headings
    assert page.xpath("//nav[@class='jump']") == []


@pytest.mark.parametrize(
    ("lang", "note"),
    [
        ("ko", "보고서는 이 과제의 당면사항을 따로 적지 않았습니다."),
        ("en", "The report lists no immediate priorities for this initiative."),
    ],
)
def test_an_initiative_that_is_a_title_only_says_that_there_is_no_list(edited, lang, note):
    page = edited("initiative-without-strategies").page("initiative", "2031", "quiet-roads", lang=lang)
    assert [_text(element) for element in page.xpath("//p[@class='note']")] == [note]
    assert page.xpath("//ul[@class='glance'] | //h2") == []


@pytest.mark.parametrize(("lang", "count"), [("ko", "당면사항 1"), ("en", "Immediate priorities 1")])
def test_the_list_of_initiatives_counts_only_what_an_initiative_holds(edited, lang, count):
    page = edited("initiative-without-strategies").page("initiatives", "2031", lang=lang)
    [_, of_a_list, of_a_title] = page.xpath("//section[.//h2[@id='neighbors-and-care']]//li")
    assert [_text(small) for small in of_a_list.iter("small")] == [count]
    assert list(of_a_title.iter("small")) == []


def test_items_that_print_gives_a_line_each_are_one_list(edited):
    page = edited("items-a-line-each").page("initiative", "2031", "night-buses")
    items = page.xpath("//section[@class='closing']//li")
    assert [_text(item) for item in items] == ["버스 기사 쉼터 마련", "정류장 의자 교체", "정류장 등불 설치"]


def test_a_sector_without_initiatives_is_named_where_the_others_are(edited):
    page = edited("sector-without-initiatives").page("initiatives", "2031", lang="en")
    assert [_text(heading) for heading in page.xpath("//h2[@id!='unsaid']")][-1] == "3. An open city hall"


def test_more_initiatives_than_print_can_circle_are_accepted(with_many):
    assert [one for one in with_many.problems() if one.severity == "error"] == []


@pytest.mark.parametrize(("lang", "said"), [("ko", "과제 51"), ("en", "Initiative 51")])
def test_an_initiative_of_a_large_number_shows_it_in_digits(with_many, lang, said):
    report = with_many.report()
    way = path(report, by_uri(report)[f"2031/initiatives/more-{MANY}.md"])
    assert pick(way[-1].text, lang).text == said
    cards = with_many.page("initiatives", "2031", lang=lang).xpath("//span[@class='card-number']")
    assert _text(cards[-1]) == "51"


@pytest.mark.parametrize(
    ("lang", "lines"),
    [
        (
            "ko",
            [
                "가온천: 쓰레기 되가져가기 오자를 바로잡음 인쇄본 표기 되가저가기. '되가저가기'라는 말은 없습니다. 바로잡은 곳",
                "동마다 불편 신고",
            ],
        ),
        (
            "en",
            [
                "Gaoncheon: Take your litter home Corrected printed as 되가저가기. '되가저가기' is not a word. Corrections",
                "Report what is amiss in every neighborhood",
            ],
        ),
    ],
)
def test_a_part_after_the_plan_shows_its_lines_and_what_print_says(edited, lang, lines):
    page = edited("parts-after-the-plan").page("further", "2031", "requests", lang=lang, at="2031/requests/")
    assert [_text(item) for item in page.xpath("//ul[@class='items']/li")] == lines


def test_a_doubtful_heading_of_a_part_leads_to_the_question(edited):
    page = edited("parts-after-the-plan").page("further", "2031", "events", at="2031/events/")
    assert page.xpath("//p[@class='misprint']/a/@href") == ["../../corrections/#events-of-the-year"]


def test_a_part_leads_to_the_same_part_of_another_edition_or_to_its_overview(edited):
    desk = edited("parts-after-the-plan")
    links = [
        desk.page("further", "2031", id, at=f"2031/{id}/").xpath("//nav[@class='editions']//a/@href")
        for id in ("requests", "events")
    ]
    assert links == [
        ["./", "../../2030/requests/"],
        ["./", "../../2030/overview/"],
    ]


@pytest.mark.parametrize(
    ("lang", "headings", "lines"),
    [
        ("ko", ["Ⅳ. 협조사항", "Ⅴ. 주요 행사"], ["가온천: 쓰레기 되가져가기4", "동마다 불편 신고", "별빛 축제 전야제"]),
        (
            "en",
            ["Ⅳ. Requests for cooperation", "Ⅴ. Main events"],
            [
                "Gaoncheon: Take your litter home4",
                "Report what is amiss in every neighborhood",
                "The eve of the Starlight Festival",
            ],
        ),
    ],
)
def test_the_whole_report_ends_with_the_parts_after_the_plan(edited, lang, headings, lines):
    page = edited("parts-after-the-plan").page("whole", "2031", lang=lang)
    sections = page.xpath("//section[@class='whole-part']")[-2:]
    assert [_text(heading) for section in sections for heading in section.iter("h2")] == headings
    assert [_text(item) for section in sections for item in section.iter("li")] == lines  # with the number of a note
    assert [_text(entry) for entry in page.xpath("//nav[@class='whole-contents']/ul/li/a")][-3:-1] == headings


def test_corrections_name_the_place_in_a_part_after_the_plan(edited):
    page = edited("parts-after-the-plan").page("corrections", at="corrections/")
    links = page.xpath("//li[@id='taking-home-syllable' or @id='events-of-the-year']//small/a[1]/@href")
    assert links == ["../2031/requests/#keeping-the-river-clean", "../2031/events/"]


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("ko", ("협조사항", "가온천: 쓰레기 되가져가기")),
        ("en", ("Requests for cooperation", "Gaoncheon: Take your litter home")),
    ],
)
def test_a_topic_holds_what_a_part_after_the_plan_says(edited, lang, said):
    page = edited("parts-after-the-plan").page("topic", "gaoncheon-stream", lang=lang, at="topics/gaoncheon-stream/")
    [heading] = page.xpath("//h3[@id='part-requests-2031']")
    [statement] = heading.getnext().xpath("li")
    assert (_text(heading), _text(statement.xpath("a")[0])) == said
    assert statement.xpath("details[contains(@class, 'misprint')]//q/text()") == ["되가저가기"]
    assert statement.xpath("a/@href") == ["../../2031/requests/#keeping-the-river-clean"]
    assert "Ⅳ." in _text(heading.getparent().xpath(".//p[@class='source']")[0])


def test_the_addresses_of_a_part_are_promised_and_a_renamed_one_leads_on(edited):
    desk = edited("parts-after-the-plan")
    assert desk.run("addresses", "--write")[0] == 0
    (accepted,) = (desk.data / "accepted").glob("*.txt")
    listed = accepted.read_text(encoding="utf-8").split("\n")
    assert [line for line in listed if line.startswith("/2031/requests/")] == [
        "/2031/requests/", "/2031/requests/#keeping-the-river-clean", "/2031/requests/#speaking-up",
    ]  # fmt: skip
    desk.replace("2031/report.yml", "    - id: requests\n", "    - id: cooperation\n      former_ids: [requests]\n")
    assert desk.problems("address-gone") == []


def test_next_year_starts_with_the_parts_of_the_year_before(edited):
    desk = edited("parts-after-the-plan")
    assert desk.run("new", "edition", "2032")[0] == 0
    assert "id: requests" in (desk.data / "2032" / "report.yml").read_text(encoding="utf-8")
    assert [one for one in desk.problems() if one.severity == "error" and not one.in_draft] == []


@pytest.mark.parametrize("name", ["no-slogan", "no-contents", "initiative-without-strategies"])
def test_next_year_starts_from_a_report_that_lacks_what_others_have(edited, name):
    desk = edited(name)
    assert desk.run("new", "edition", "2032")[0] == 0
    assert [one for one in desk.problems() if one.severity == "error" and not one.in_draft] == []


def test_a_pending_project_may_go_on_in_a_part_after_the_plan(edited):
    desk = edited("parts-after-the-plan")
    desk.replace("2031/outcomes.yml", "record: water-quality", "record: speaking-up")
    page = desk.page("further", "2031", "requests", lang="en", at="2031/requests/")
    [trace] = page.xpath("//li[@id='speaking-up']/p[@class='trace']")
    assert trace.xpath("a/@href") == ["../../2030/initiatives/clean-river/#sewer-survey"]
