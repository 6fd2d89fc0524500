"""Editions of half a year, three in a row, an older one shown first: each page says which it is of, all are reached."""

import csv
import io
import json
import re
from collections import Counter

import pytest
from built_site import LANGUAGES, Site, content_of, text
from half_yearly_city import make_half_yearly
from projects import SITE_URL, build, fictional_data, fork

from macros.load import load
from macros.model.periods import Period, period_of
from macros.site.rules import RULES

NAMES = {
    "ko": {"2032": "2032년 보고서", "2031-1": "2031년 상반기 보고서", "2030": "2030년 보고서"},
    "en": {"2032": "2032 report", "2031-1": "2031 first-half report", "2030": "2030 report"},
}


@pytest.fixture(scope="module")
def half_yearly(tmp_path_factory):
    """The site of the fictional city with the editions 2030, 2031-1, which is shown first, and 2032."""
    project = fork(tmp_path_factory.mktemp("half-yearly") / "project")
    make_half_yearly(project / "data")
    return Site(build(project, project / "site"), SITE_URL)


@pytest.fixture
def data(tmp_path, monkeypatch):
    """The data of that city, for a test to edit."""
    folder = fictional_data(tmp_path / "data")
    make_half_yearly(folder)
    monkeypatch.chdir(tmp_path)
    return folder


def blocking(data):
    """What keeps the data from being published: (code, file)."""
    return [(one.code, one.place.file) for one in load(data, RULES).problems if one.severity == "error"]


def links(page, path):
    return [(text(link), link.get("href")) for link in page.xpath(path)]


def test_a_period_is_a_year_or_a_half_of_it_in_this_order():
    assert [period_of(id) for id in ("2031", "2031-1", "2031-2")] == [Period(2031, 0), Period(2031, 1), Period(2031, 2)]
    assert sorted(["2032", "2031-2", "2031", "2030-1", "2031-1"], key=period_of) == [
        "2030-1", "2031", "2031-1", "2031-2", "2032",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "id", ["topics", "en", "31", "20311", "0203", "2031-0", "2031-3", "2031-12", "2031-q1", "2031-"]
)
def test_no_other_name_is_a_period(id):
    assert period_of(id) is None


def test_the_editions_stand_in_the_order_of_their_folders(data):
    report = load(data, RULES).published()
    assert [edition.id for edition in report.editions] == ["2032", "2031-1", "2030"]
    assert [other and other.id for other in map(report.before, report.editions)] == ["2031-1", "2030", None]
    assert [other and other.id for other in map(report.after, report.editions)] == [None, "2032", "2031-1"]


@pytest.mark.parametrize(
    ("name", "found"), [("topics", "edition-folder"), ("2031-3", "edition-folder"), ("2029-1", "year-of-edition")]
)
def test_a_folder_named_after_no_period_or_another_year_is_refused(data, name, found):
    (data / "2031-1").rename(data / name)
    assert (found, f"data/{name}/report.yml") in blocking(data)


@pytest.mark.parametrize("damage", ["\nstrange: 1\n", "\n<<<<<<< HEAD\n"], ids=["a record left out", "nothing read"])
@pytest.mark.parametrize("file", ["2031-1/initiatives/clean-river.yml", "2030/report.yml", "2031-1/outcomes.yml"])
def test_outcomes_are_held_against_no_other_edition_than_the_one_before(data, file, damage):
    with (data / file).open("a", encoding="utf-8") as broken:
        broken.write(damage)
    assert {found for _, found in blocking(data)} == {f"data/{file}"}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_page_of_an_edition_says_which_in_its_title(half_yearly, lang):
    root, city = half_yearly.root(lang), {"ko": "가온 주요업무 보고", "en": "Gaon key work report"}[lang]
    titles = {name: page.findtext(".//title") for name, page in half_yearly.published.items()}
    shared = {name: page.xpath("//meta[@property='og:title']/@content") for name, page in half_yearly.published.items()}
    assert shared == {name: [title] for name, title in titles.items()}
    for id, name in NAMES[lang].items():
        of_edition = [title for page, title in titles.items() if page.startswith(f"{root}{id}/")]
        assert len(of_edition) >= 7
        assert [title for title in of_edition if not title.endswith(f" · {name} - {city}")] == []
    assert titles[f"{root}index.html"] == f"{city} · {NAMES[lang]['2031-1']}"
    glossary, topic, about = (titles[f"{root}{page}/index.html"] for page in ("glossary", "topics/care", "about"))
    assert (glossary, topic, about) == {
        "ko": (f"용어 풀이 · 2030년~2032년 보고서 - {city}", f"돌봄 · 2031년 상반기 보고서 - {city}", f"안내 - {city}"),
        "en": (
            f"Glossary · 2030 to 2032 reports - {city}",
            f"Care · 2031 first-half report - {city}",
            f"About - {city}",
        ),
    }[lang]


def test_no_two_pages_share_a_title(half_yearly):
    html = [path.read_text(encoding="utf-8") for name, path in half_yearly.files.items() if name.endswith(".html")]
    titles = Counter(re.search("<title>(.*?)</title>", page, re.DOTALL)[1] for page in html)
    assert len(html) > len(half_yearly.published)  # those of older addresses, and the one for what is not there
    assert [title for title, pages in titles.items() if pages > 1] == []


@pytest.mark.parametrize(
    ("lang", "says"),
    [
        ("ko", "가온의 2031년 상반기 주요업무 보고를 두 언어로 읽는 누리집입니다."),
        ("en", "Read the 2031 first-half key work report of Gaon in two languages."),
    ],
)
def test_the_site_introduces_itself_with_the_edition_shown_first(half_yearly, lang, says):
    home = half_yearly.page("", lang)
    assert [text(lead) for lead in home.xpath("//p[@class='lead']")] == [says]
    assert home.xpath("//meta[@name='description' or @property='og:description']/@content") == [says, says]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_menu_leads_to_the_edition_shown_first_and_by_name_to_the_others(half_yearly, lang):
    shown = links(half_yearly.page("", lang), "//nav[@class='tabs']//a")
    assert [address for _, address in shown[1:5]] == [
        "2031-1/overview/", "2031-1/budget/", "2031-1/achievements/", "2031-1/initiatives/",
    ]  # fmt: skip
    assert shown[5:7] == [(NAMES[lang][id], f"{id}/overview/") for id in ("2032", "2030")]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_menu_beside_a_page_of_another_edition_says_which_and_holds_all_its_parts(half_yearly, lang):
    page = half_yearly.page("2032/budget/", lang)
    assert [text(title) for title in page.xpath("//p[@class='side-title']")] == [NAMES[lang]["2032"]]
    parts = {"ko": ["일반현황", "예산과 재정", "주요성과"], "en": ["Overview", "Budget", "Achievements"]}[lang]
    for menu in ("//nav[@class='side']", "//div[@class='menu__section']"):
        assert [name for name, _ in links(page, f"{menu}//a")][:3] == parts


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_home_page_shows_an_older_edition_and_leads_to_the_newer_and_the_oldest(half_yearly, lang):
    page = half_yearly.page("", lang)
    addresses = page.xpath("//div[@class='home']/ul//a/@href")
    others = [address for address in addresses if address.startswith("20") and not address.startswith("2031-1/")]
    assert others == ["2032/overview/", "2030/overview/"]
    assert text(page.xpath("//ul[@class='figures']//span")[0]) == {"ko": "2031년 예산", "en": "2031 budget"}[lang]
    assert f": {NAMES[lang]['2031-1']}. " in text(page.xpath("//p[@class='source']")[0])


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_edition_leads_to_the_same_page_of_the_others(half_yearly, lang):
    for id in NAMES[lang]:
        page = half_yearly.page(f"{id}/initiatives/clean-river/", lang)
        switch = links(page, "//nav[@class='editions']//a")
        way = {other: "./" if other == id else f"../../../{other}/initiatives/clean-river/" for other in NAMES[lang]}
        assert switch == [(NAMES[lang][other], way[other]) for other in NAMES[lang]]
        assert page.xpath("//nav[@class='editions']//a[@aria-current]/text()") == [NAMES[lang][id]]


@pytest.mark.parametrize(
    ("address", "says"),
    [
        ("2032/budget/", ("2032년 보고서 · 이후 결과는 담겨 있지 않습니다", [])),
        ("", ("2031년 상반기 보고서 · 이후 결과는 담겨 있지 않습니다 · 2032년 보고서 보기", ["2032/overview/"])),
        (
            "2031-1/initiatives/clean-river/",
            (
                "2031년 상반기 보고서 · 이후 결과는 담겨 있지 않습니다 · 2032년 보고서의 같은 페이지 보기",
                ["../../../2032/initiatives/clean-river/"],
            ),
        ),
        (
            "2030/initiatives/reading-city/",
            (
                "2030년 보고서 · 이후 결과는 담겨 있지 않습니다 · 2032년 보고서 보기",
                ["../../../2032/initiatives/"],
            ),
        ),
    ],
)
def test_an_edition_says_what_it_does_not_hold_and_leads_to_the_same_page_of_a_newer_one(half_yearly, address, says):
    (notice,) = half_yearly.page(address).xpath("//article//p[@class='notice']")
    assert (text(notice), notice.xpath(".//a/@href")) == says


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_page_of_an_edition_says_on_one_line_what_it_does_not_hold_the_home_page_too(half_yearly, lang):
    says = {"ko": "{} · 이후 결과는 담겨 있지 않습니다", "en": "{} · later results are not included"}[lang]
    root, looked_at = half_yearly.root(lang), 0
    for id, name in {**NAMES[lang], "index.html": NAMES[lang]["2031-1"]}.items():
        for page in [page for page in half_yearly.published if page.startswith(f"{root}{id}")]:
            (notice,) = half_yearly.pages[page].xpath("//article//p[@class='notice']/text()[1]")
            assert notice.strip(" ·\n\N{NO-BREAK SPACE}") == says.format(name), page
            looked_at += 1
    assert looked_at >= 29


@pytest.mark.parametrize("address", ["glossary/", "topics/"])
def test_a_page_of_all_editions_names_them_and_leads_to_the_newest(half_yearly, gaon, site, address):
    def line(of, lang="ko"):
        (notice,) = of.page(address, lang).xpath("//h1/following-sibling::*[1][@class='notice']")
        return text(notice), notice.xpath(".//a/@href")

    assert line(half_yearly) == ("2030년~2032년 보고서 · 2032년 보고서 보기", ["../2032/overview/"])
    assert line(gaon, "en") == ("2030 to 2031 reports · See the 2031 report", ["../2031/overview/"])
    assert line(site) == ("2024년 보고서 · 이후 결과는 담겨 있지 않습니다", [])


def test_corrections_say_under_the_name_of_each_edition_what_that_does_not_hold(half_yearly):
    lines = half_yearly.page("corrections/").xpath("//section[contains(@id, 'corrected-')]/p[1]")
    assert [(line.get("class"), text(line)) for line in lines] == [
        ("notice", "2032년 보고서 · 이후 결과는 담겨 있지 않습니다"),
        ("notice", "2031년 상반기 보고서 · 이후 결과는 담겨 있지 않습니다"),
        ("notice", "2030년 보고서 · 이후 결과는 담겨 있지 않습니다"),
    ]


def test_a_topic_says_under_the_name_of_each_edition_what_that_does_not_hold(half_yearly):
    lines = half_yearly.page("topics/care/").xpath("//h2[contains(@id, 'edition-')]/following-sibling::p[1]")
    assert [(line.get("class"), text(line)) for line in lines] == [
        ("notice", "2031년 상반기 보고서 · 이후 결과는 담겨 있지 않습니다"),
    ]


def test_a_page_says_above_its_heading_which_city_and_edition_it_is_of_and_what_it_stands_in(half_yearly):
    def path(address, lang="en"):
        (path,) = half_yearly.page(address, lang).xpath("//article/p[@class='path'][following-sibling::*//h1]")
        return text(path), path.xpath("./a/@href")

    assert path("2031-1/budget/") == ("Gaon › 2031 first-half report", ["../..", "../overview/"])
    assert path("2032/initiatives/clean-river/", "ko") == (
        "가온 › 2032년 보고서 › 물길·숲길 분야 › 과제 1",
        ["../../..", "../../overview/", "../#waterways-and-woods"],
    )
    assert path("topics/gaoncheon-stream/") == ("Gaon › 2030 to 2032 reports › Topics", ["../..", "../"])
    assert path("topics/care/") == (
        "Gaon › 2031 first-half report › Topics",
        ["../..", "../../2031-1/overview/", "../"],
    )
    assert path("corrections/", "ko") == ("가온 › 2030년~2032년 보고서", [".."])
    assert half_yearly.page("about/").xpath("//p[@class='path']") == []


def test_a_link_that_is_shared_names_the_city_and_the_edition(half_yearly):
    shared = half_yearly.page("2030/initiatives/reading-city/").xpath(
        "//meta[@name='description' or @property='og:description']/@content"
    )
    assert len(shared) == 2 and all(says.startswith("가온 2030년 보고서 · ") for says in shared)


def test_a_day_or_month_is_said_with_its_year_wherever_it_stands(half_yearly):
    times = [time for page in half_yearly.published.values() for time in page.xpath("//article//time[@datetime]")]
    assert len(times) > 50
    assert [text(time) for time in times if time.get("datetime")[:4] not in text(time)] == []


def test_words_that_name_the_edition_do_so_by_its_half(half_yearly):
    headings = {
        ("2031-1/overview/", "ko"): "2031년 상반기 보고서 일반현황",
        ("2031-1/overview/", "en"): "Overview in the 2031 first-half report",
        ("2031-1/whole/", "ko"): "2031년 상반기 보고서: 올해의 주요 업무 보고",
        ("2031-1/whole/", "en"): "2031 first-half report: Key work report of the year",
    }
    assert {at: text(half_yearly.page(*at).xpath("//h1")[0]) for at in headings} == headings


@pytest.mark.parametrize(
    ("lang", "says"),
    [
        ("ko", "2031년 상반기 보고서의 당면사항 4건이 2032년 보고서에서 어떻게 되었는지 모았습니다."),
        (
            "en",
            "What became, by the 2032 report, of the immediate priorities of the 2031 first-half report (4 in total).",
        ),
    ],
)
def test_the_outcomes_of_an_edition_are_those_of_the_one_before(half_yearly, lang, says):
    assert text(half_yearly.page("2032/outcomes/", lang).xpath("//p[@class='lead']")[0]) == says


def test_a_chain_of_outcomes_leads_through_three_editions(half_yearly):
    def traces(address, id):
        record = half_yearly.record(address, id, "en")
        return [text(trace) for trace in record.xpath("(. | ancestor::section[1])/p[@class='trace']")]

    assert traces("2030/initiatives/clean-river/", "sewer-survey") == [
        "In the 2031 first-half report: Continued: Water quality"
    ]
    assert traces("2031-1/initiatives/clean-river/", "water-quality") == [
        "From an immediate priority of the 2030 report: Continued: Survey the sewers"
    ]
    assert traces("2031-1/initiatives/clean-river/", "sluice-gate") == [
        "In the 2032 report: Continued: Restore the former sluice gate"
    ]
    assert traces("2032/initiatives/clean-river/", "sluice-gate") == [
        "From an immediate priority of the 2031 first-half report: Continued: Restore the former sluice gate"
    ]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_topic_and_the_corrections_go_through_every_edition_newest_first(half_yearly, lang):
    topic = half_yearly.page("topics/gaoncheon-stream/", lang).xpath("//h2[starts-with(@id, 'edition-')]")
    assert [(heading.get("id"), text(heading)) for heading in topic] == [
        (f"edition-{id}", name) for id, name in NAMES[lang].items()
    ]
    corrected = half_yearly.page("corrections/", lang).xpath("//section[starts-with(@id, 'corrected-')]/h2")
    assert [text(heading) for heading in corrected] == {
        "ko": [
            "2032년 보고서에서 바로잡은 오자 3건",
            "2031년 상반기 보고서에서 바로잡은 오자 3건",
            "2030년 보고서에서 바로잡은 오자 0건",
        ],
        "en": [
            "Corrected in the 2032 report 3",
            "Corrected in the 2031 first-half report 3",
            "Corrected in the 2030 report 0",
        ],
    }[lang]


def test_every_link_of_the_site_leads_somewhere(half_yearly):
    for name, page in half_yearly.published.items():
        for link in page.xpath("//a/@href"):
            to, anchor = half_yearly.target(name, link)
            if not to.startswith(("http", "mailto:")):
                assert to in half_yearly.files, f"{name}: {link}"
                assert not anchor or half_yearly.pages[to].xpath(f"//*[@id='{anchor}']"), f"{name}: {link}"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_search_result_says_its_edition(half_yearly, lang):
    index = half_yearly.files[f"{half_yearly.root(lang)}search/search_index.json"]
    labels = content_of(index.read_bytes())["config"]["labels"]
    assert {id: labels[id] for id in NAMES[lang]} == NAMES[lang]


@pytest.mark.parametrize(
    ("table", "counts"), [("achievements", [6, 6, 2]), ("budget", [4, 4, 3]), ("outcomes", [4, 1, 0])]
)
def test_the_files_of_all_editions_are_joined_with_the_edition_in_a_column(half_yearly, table, counts):
    """The newest first; what one edition alone has a column for stands empty in the rows of the others."""
    whole, csv_rows = rows_of(half_yearly, f"data/{table}"), csv_of(half_yearly, f"data/{table}")
    own = {id: rows_of(half_yearly, f"{id}/data/{table}") for id in NAMES["ko"]}
    assert [len(rows) for rows in own.values()] == counts
    assert [row["edition"] for row in whole] == [id for id, rows in own.items() for _ in rows]
    assert [row["edition"] for row in csv_rows] == [row["edition"] for row in whole]
    columns = {column for rows in own.values() for row in rows for column in row}
    assert set(whole[0]) == columns
    assert whole == [{**dict.fromkeys(whole[0]), **row} for rows in own.values() for row in rows]


def test_a_column_of_the_budget_that_one_edition_has_alone_stands_empty_in_the_others(half_yearly):
    rows = {(row["edition"], row["id"]): row for row in rows_of(half_yearly, "data/budget")}
    parts = ("accounts_won", "funds_won", "general_account_won", "enterprise_account_won")
    assert [rows["2030", "city"][part] for part in parts] == [90_000_000_000, 10_000_000_000, None, None]
    assert [rows["2032", "city"][part] for part in parts[:2]] == [None, None]
    assert rows["2032", "city"]["general_account_won"] > 0


def rows_of(site, name):
    return json.loads(site.files[f"{name}.json"].read_text(encoding="utf-8"))


def csv_of(site, name):
    return list(csv.DictReader(io.StringIO(site.files[f"{name}.csv"].read_text(encoding="utf-8-sig"), newline="")))
