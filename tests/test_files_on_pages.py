"""What the files of the data say stands on the pages: every text, figure, day and link of every row, and no less."""

import math
import re

import pytest
from built_site import LANGUAGES, text
from test_exports import CITIES, TABLES, as_json
from test_hostile_texts import typed  # noqa: F401 a fixture

SHOWN = (
    "label", "text", "title", "name", "term", "explanation", "remarks", "heading", "kind_name", "why", "note", "unit",
    "stands_for", "status_name", "outcome_name",
)  # fmt: skip
"""The columns whose texts stand on the page of their record."""
IN_DOUBT = ("printed", "published", "suggested")
"""Those of misprints, which are in no language; a day stands on pages in words."""
DAY = re.compile(r"\d{4}-\d\d-\d\d")
FIGURES = re.compile(r".*_(won|percent)|percent|number")
DAYS, MARKED = ("date", "end", "as_of"), ("corrected", "in_doubt")
IN_PRINT = ("line", "printed", "date_printed")
LINKS = ("source", "sources", "related", "topic", "topics", "record", "pending", "at")
"""Those that pages have as links."""
SAID_BY = {
    "id": "address", "edition": "address", "edition_before": "address", "fact": "address", "rate": "address",
    "government": "address", "sector": "address", "initiative": "address", "strategy": "address", "part": "address",
    "evidence": "text", "kind": "kind_name", "group": "group_name", "status": "status_name", "outcome": "outcome_name",
    "list": "heading", "value": "text", "place": "text", "state": "published",
}  # fmt: skip
"""Names and codes, by the column that says the same in words, or where it stands."""


@pytest.fixture(params=CITIES)
def city(request):
    """Each city's site in turn."""
    return request.getfixturevalue(request.param)


def of_address(address, site):
    """The page of a web address and the place on it."""
    path, _, anchor = address.removeprefix(site.url).partition("#")
    return f"{path}index.html", anchor


OUTSIDE = {("budget", "stands_for"), ("budget_sentences", "text"), ("further", "heading")}
"""What stands elsewhere on the page: below the table, in figures, at the top; the sentences are in the whole report."""
BESIDE = (
    "ancestor::header",
    "ancestor-or-self::*[contains(@class, 'titled')]/following-sibling::*[self::p or self::header][1]",
    "self::h1/following-sibling::p[position() < 4]",
    "ancestor::section[1]/h2 | ancestor::section[1]/div/h2",
)
"""What belongs to a heading or an item, beside itself."""


def own_part(site, address):
    """What a page says at an address: an item or a row, a heading with what belongs to it."""
    name, anchor = of_address(address, site)
    [part] = site.pages[name].xpath("//*[@id=$id]", id=anchor) if anchor else site.pages[name].xpath("//h1")
    return part, " ".join(map(text, [part, *(each for path in BESIDE for each in part.xpath(path))]))


def test_files_and_pages_say_the_same(city):
    """Every text of every row stands at the address of its record, letter by letter."""
    wrong, seen = [], 0
    for table in TABLES:
        for row in as_json(city, f"data/{table}.json"):
            for lang in LANGUAGES if f"address_{LANGUAGES[0]}" in row else ():
                address = row[f"address_{lang}"]
                _, own = own_part(city, address)
                named = {column: row.get(f"{column}_{lang}") for column in SHOWN}
                named |= {column: row.get(column) for column in (IN_DOUBT if table == "corrections" else ())}
                for column, said in named.items():
                    seen += said is not None
                    if (table, column) in OUTSIDE:
                        whole = f"{city.root(lang)}{row['edition']}/whole/index.html"
                        pages = (whole, of_address(address, city)[0])
                        own = " ".join(text(city.pages[page].xpath("//article")[0]) for page in pages)
                    if said is not None and not DAY.fullmatch(said) and " ".join(said.split()) not in own:
                        wrong.append((table, row["id"], column, said[:80], own[:80]))
    assert wrong[:5] == []
    assert seen > 200


def test_amounts_and_shares_of_a_budget_row_stand_in_its_cells_in_their_order(city):
    seen = 0
    for edition in {row["edition"] for row in as_json(city, "data/budget.json")}:
        for row in as_json(city, f"{edition}/data/budget.json"):
            figures = [value for name, value in row.items() if FIGURES.fullmatch(name) and value is not None]
            for lang in LANGUAGES:
                part, _ = own_part(city, row[f"address_{lang}"])
                cells = [text(cell).replace(",", "") for cell in part.xpath("td[contains(@class, 'number')]")]
                for cell, figure in zip([cell for cell in cells if re.search(r"\d", cell)], figures, strict=True):
                    seen += 1
                    assert re.search(r"[\d.]+", cell)[0] in ways(abs(figure)), (row["id"], cell, figure)
    assert seen >= 20


def test_numbers_of_sectors_and_initiatives_are_those_of_print_and_of_the_page(site):
    for row in as_json(site, "data/sectors.json"):
        assert row["printed"].startswith(f"{row['number']} ")
        assert own_part(site, row["address_ko"])[1].startswith(f"{row['number']}. ")
    for row in as_json(site, "data/initiatives.json"):
        assert row["printed"].startswith("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱"[row["number"] - 1])


def test_the_total_of_the_budget_stands_in_its_sentence(site):
    [row] = [row for row in as_json(site, "data/budget_sentences.json") if row["total_won"]]
    assert row["total_won"] == 11_625_000_000_000
    assert "총 11조 6,250억 원" in own_part(site, row["address_ko"])[1]


def test_rates_stand_under_their_heading_beside_whose_they_are(city):
    headings = {(row["edition"], row["id"]): row for row in as_json(city, "data/budget_sentences.json")}
    rows = as_json(city, "data/fiscal_rates.json")
    for row in rows:
        for lang in LANGUAGES:
            page, _ = of_address(headings[row["edition"], row["rate"]][f"address_{lang}"], city)
            rest = text(city.pages[page].xpath("//article")[0]).partition(
                headings[row["edition"], row["rate"]][f"label_{lang}"]
            )[2]
            name = row[f"name_{lang}"] or row["name_ko"]
            assert re.search(rf"{re.escape(name)}\D{{0,12}}{row['percent']}%", rest), (row, rest[:200])
    assert len(rows) >= 2


@pytest.mark.parametrize("lang", LANGUAGES)
def test_files_have_every_record_of_the_pages_and_no_other_in_their_order(city, lang):
    listed = {
        "achievements": ("{edition}/achievements/", "//ol/li[@data-kind]/@id"),
        "glossary": ("glossary/", "//*[@data-kind='term']/@id"),
        "corrections": ("corrections/", "//*[@data-kind='misprint']/@id"),
        "strategies": ("initiative", "//section[contains(@class, 'strategy')]//h2/@id"),
        "actions": ("initiative", "//ul[contains(@class, 'actions')]/li/@id"),
        "pending_projects": ("initiative", "//section[contains(@class, 'closing')]//li/@id"),
    }
    seen = 0
    initiatives = as_json(city, "data/initiatives.json")
    for table, (address, path) in listed.items():
        rows = as_json(city, f"data/{table}.json")
        if address == "initiative":
            pages = [of_address(row[f"address_{lang}"], city)[0] for row in initiatives]
        else:
            editions = dict.fromkeys(row["edition"] for row in initiatives) if "{" in address else [""]
            pages = [f"{city.root(lang)}{address.format(edition=edition)}index.html" for edition in editions]
        ids = [id for page in pages for id in city.pages[page].xpath(path)]
        seen += len(ids)
        if table in ("glossary", "corrections"):  # in the alphabet of each language, and by what became of them
            assert sorted(ids) == sorted(row["id"] for row in rows), table
        else:
            assert ids == [row["id"] for row in rows], table
    assert seen > 20


def test_figures_of_general_facts_stand_on_their_page_with_their_unit(city):
    facts = {(row["edition"], row["id"]): row for row in as_json(city, "data/facts.json")}
    rows, wrong = as_json(city, "data/figures.json"), []
    for row in rows:
        for lang in LANGUAGES:
            name, anchor = of_address(facts[row["edition"], row["fact"]][f"address_{lang}"], city)
            [fact] = city.pages[name].xpath("//*[@id=$id]", id=anchor)
            said = text(fact).replace(",", "")
            unit = " ".join((row[f"unit_{lang}"] or row["unit_ko"]).split())
            if not any(
                re.search(rf"(?<![\d.]){re.escape(way)} ?{re.escape(unit)}", said) for way in spelt(row["value"])
            ):
                wrong.append((*row.values(), said[:80]))
    assert wrong == []
    assert len(rows) >= 5


def spelt(figure):
    """A figure of facts as pages say it: as it is, with 만 and 천, or in millions."""
    millions = [f"{figure / 10**6:.{digits}f} million" for digits in range(4)]
    in_korean = f"{figure // 10000}만 {figure % 10000 // 1000}천" if figure % 1000 == 0 else ""
    return [f"{figure}", *(way for way in (*millions, in_korean) if way and figure >= 10**4)]


def ways(figure):
    """A figure as pages may say it without rounding: as it is, in thousands, or in hundred millions of won."""
    said = ((unit, f"{figure / unit:.{digits}f}") for unit in (1, 1000, 10**8) for digits in range(3))
    return [way for unit, way in said if math.isclose(float(way) * unit, figure, rel_tol=1e-9)]


def test_every_column_is_held_against_the_pages(city):
    """By one of the tests here: a column more is one that somebody has to think about."""
    named = {
        re.sub("_(ko|en)$", "", field["name"])
        for table in as_json(city, "data/datapackage.json")["resources"]
        for field in table["schema"]["fields"]
    }
    held = {
        *SHOWN,
        *IN_DOUBT,
        *DAYS,
        *IN_PRINT,
        *MARKED,
        *LINKS,
        *SAID_BY,
        "address",
        "open_ended",
        "group_name",
        "certainty",
    }
    assert {name for name in named if not FIGURES.fullmatch(name)} - held == set()
    assert held - named == set()


def test_days_of_files_stand_on_the_pages_of_their_records(city):
    rows = as_json(city, "data/achievements.json")
    for row in rows:
        for lang in LANGUAGES:
            page = city.pages[of_address(row[f"address_{lang}"], city)[0]]
            [moment] = page.xpath("//*[@class='moment']")
            assert moment.xpath("time/@datetime") == [row["date"]], row["id"]
            last = int((row["end"] or row["date"]).rpartition("-")[2])
            if lang == "ko" or DAY.fullmatch(row["date"]):  # English months are words
                assert re.search(rf"(?<!\d){last}(?!\d)", text(moment)), row["id"]
    assert len(rows) > 5


@pytest.mark.parametrize(("lang", "form"), [("ko", "{0}년 {1}월 {2}일"), ("en", "{3} {2}, {0}")])
def test_the_day_of_an_explanation_stands_beside_it(site, lang, form):
    rows = [row for row in as_json(site, "data/glossary.json") if row["as_of"]]
    for row in rows:
        year, month, day = map(int, row["as_of"].split("-"))
        name = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October")
        said = form.format(year, month, day, (*name, "November", "December")[month - 1])
        [term] = site.pages[f"{site.root(lang)}glossary/index.html"].xpath("//*[@id=$id]", id=row["id"])
        assert said in text(term)
    assert len(rows) == 163


def addresses(city, lang):
    """Where records are, by their edition and their id."""
    return {
        (row.get("edition", table), row["id"]): row[f"address_{lang}"]
        for table in TABLES
        if table != "corrections"
        for row in as_json(city, f"data/{table}.json")
        if f"address_{lang}" in row
    }


def linked(city, address):
    """Where the part of a page at an address leads, or the page."""
    page, anchor = of_address(address, city)
    part = city.pages[page].xpath("//*[@id=$id]", id=anchor)[0] if anchor else city.pages[page]
    return {"#".join(filter(None, city.target(page, href))) for href in part.xpath(".//a/@href")}


def place(address, city):
    return "#".join(filter(None, of_address(address, city)))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_a_row_is_linked_to_its_page_links_to(city, lang):
    where, wrong, seen = addresses(city, lang), [], 0
    asked = [
        *(
            (where["topics", row["topic"]], where[row["edition"], row["id"]])
            for row in as_json(city, "data/topic_records.json")
        ),
        *(
            (row[f"address_{lang}"], where["topics", topic])
            for row in as_json(city, "data/topics.json")
            for topic in (row["related"] or "").split()
        ),
        *(
            (row[f"address_{lang}"], where[row["edition"], at.partition(".")[0]])
            for row in as_json(city, "data/corrections.json")
            for at in row["at"].split()
        ),
        *(
            (row[f"address_{lang}"], source)
            for table in ("corrections", "glossary")
            for row in as_json(city, f"data/{table}.json")
            for source in (row.get("sources") or row.get("source") or "").split()
        ),
    ]
    for address, to in asked:
        seen += 1
        if (place(to, city) if to.startswith(city.url) else to) not in linked(city, address):
            wrong.append((address, to))
    assert wrong == []
    assert seen > 20


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_became_of_a_project_stands_on_its_page(gaon, lang):
    where = addresses(gaon, lang)
    [row] = as_json(gaon, "data/outcomes.json")
    project, record = where[row["edition_before"], row["pending"]], where[row["edition"], row["record"]]
    assert place(record, gaon) in linked(gaon, project)


def test_the_topics_of_a_row_are_those_that_name_it(city):
    rows = [row for table in TABLES for row in as_json(city, f"data/{table}.json") if "topics" in row]
    assert {(row["edition"], row["id"], topic) for row in rows for topic in (row["topics"] or "").split()} == {
        (row["edition"], row["id"], row["topic"])
        for row in as_json(city, "data/topic_records.json")
        if any((row["edition"], row["id"]) == (each["edition"], each["id"]) for each in rows)
    }


def test_rows_are_marked_as_the_page_of_corrections_has_them(city):
    for mark, state in (("corrected", "corrected"), ("in_doubt", "open")):
        marked = {
            (row["edition"], row["id"])
            for table in TABLES
            for row in as_json(city, f"data/{table}.json")
            if row.get(mark)
        }
        assert marked == {
            (row["edition"], at.partition(".")[0])
            for row in as_json(city, "data/corrections.json")
            if row["state"] == state
            for at in row["at"].split()
        }


@pytest.mark.parametrize("name", ["site", "gaon"])
def test_a_list_that_ends_in_and_more_says_so_on_its_page(name, request):
    city = request.getfixturevalue(name)
    rows = as_json(city, "data/pending_projects.json")
    ended = {row["address_en"].partition("#")[0] for row in rows if row["open_ended"]}
    for address in {row["address_en"].partition("#")[0] for row in rows}:
        said = "says at its end that there is more" in text(city.pages[of_address(address, city)[0]])
        assert said == (address in ended), address


@pytest.mark.parametrize("name", ["site", "gaon"])
def test_a_printed_line_is_that_line_of_print(name, request):
    city = request.getfixturevalue(name)
    rows = [row for table in TABLES for row in as_json(city, f"data/{table}.json") if row.get("line")]
    for row in rows:
        print = (city.folder.parent / "data" / row["edition"] / "source.txt").read_text(encoding="utf-8").split("\n")
        assert row["printed"] == print[row["line"] - 1].strip()
        assert (row.get("date_printed") or "") in row["printed"]
    assert len(rows) > 20


@pytest.mark.parametrize("lang", LANGUAGES)
def test_groups_of_topics_and_how_certain_a_correction_is_stand_on_their_pages(site, lang):
    topics = text(site.page("topics/", lang).xpath("//article")[0])
    assert all(row[f"group_name_{lang}"] in topics for row in as_json(site, "data/topics.json"))
    certain = {
        "ko": {"high": "확실성: 높음", "medium": "확실성: 보통", "low": "확실성: 낮음"},
        "en": {"high": "Certainty: High", "medium": "Certainty: Medium", "low": "Certainty: Low"},
    }[lang]
    for row in as_json(site, "data/corrections.json"):
        if row["state"] != "right":
            assert certain[row["certainty"]] in text(site.record("corrections/", row["id"], lang)), row["id"]
