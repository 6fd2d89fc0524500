"""The files of the data say what the pages say, as other programs read them; nothing runs, and nothing is lost."""

import contextlib
import csv
import datetime
import gc
import io
import json
import re
import zipfile

import openpyxl
import pytest
from built_site import LANGUAGES, text
from frictionless import Package, system
from test_hostile_texts import typed  # noqa: F401 a fixture

STARTS_A_FORMULA = tuple("=+-@\t\r\n＝＋－＠")
TABLES = (
    "facts", "figures", "budget", "budget_sentences", "fiscal_rates", "achievements", "sectors", "initiatives",
    "strategies", "actions", "pending_projects", "further", "outcomes", "topics", "topic_records", "glossary",
    "corrections",
)  # fmt: skip
NO_DATA = ("all.zip", "index.html", "index.md", "picture.png")
CITIES = ("site", "gaon", "hostile")


@pytest.fixture(params=CITIES)
def city(request):
    """Each city's site in turn."""
    return request.getfixturevalue(request.param)


def as_csv(site, name):
    """The rows of a file as a program reads them that knows CSV only."""
    return list(csv.DictReader(io.StringIO(site.files[name].read_text(encoding="utf-8-sig"), newline="")))


def as_json(site, name):
    return json.loads(site.files[name].read_text(encoding="utf-8"))


def test_every_table_is_there_in_every_form(city):
    whole = {"all.xlsx", "all.zip", "records.json", "datapackage.json"}
    tables = {f"{name}.{form}" for name in TABLES for form in ("csv", "json")}
    assert {name.removeprefix("data/") for name in city.files if re.fullmatch(r"data/[^/]+\.(?!png)\w+", name)} == (
        whole | tables | {"index.html", "index.md"}
    )


def test_programs_find_the_description_of_the_tables_valid(city):
    with system.use_context(trusted=True):
        report = Package(str(city.files["data/datapackage.json"])).validate()
    assert report.flatten(["name", "type", "message"]) == []
    assert len(report.tasks) == len(TABLES)


def test_every_column_is_described_in_both_languages(city):
    fields = [
        field for table in as_json(city, "data/datapackage.json")["resources"] for field in table["schema"]["fields"]
    ]
    assert len(fields) > 150
    assert [field["name"] for field in fields if not re.search("[가-힣]", field["description_ko"])] == []
    assert [field["name"] for field in fields if not re.search("[A-Za-z]", field["description_en"])] == []


def test_csv_json_workbook_and_archive_hold_the_same(city):
    """A spreadsheet finds no formula in any of them, and CSV differs by its apostrophe only."""
    book = openpyxl.load_workbook(city.files["data/all.xlsx"])
    assert book.sheetnames == [*TABLES, "fields"]
    assert {cell.data_type for sheet in book for row in sheet for cell in row} <= {"s", "n", "b"}
    assert {sheet.freeze_panes for sheet in book} == {"A2"}
    assert all(cell.font.b for sheet in book for cell in sheet[1])
    assert book.properties.created == book.properties.modified == datetime.datetime(1980, 1, 1)
    with zipfile.ZipFile(city.files["data/all.zip"]) as archive:
        assert archive.testzip() is None
        packed = {name: archive.read(name) for name in archive.namelist()}
    own = {name.removeprefix("data/"): path for name, path in city.files.items() if name.startswith("data/")}
    assert packed == {name: own[name].read_bytes() for name in own if name not in NO_DATA}
    for table in TABLES:
        rows, in_csv = as_json(city, f"data/{table}.json"), as_csv(city, f"data/{table}.csv")
        assert as_json(city, "data/records.json")["tables"][table] == rows
        header, *cells = book[table].iter_rows(values_only=True)
        assert [dict(zip(header, row, strict=True)) for row in cells] == [
            {name: None if value == "" else value for name, value in row.items()} for row in rows
        ]
        assert [list(map(plain, row.values())) for row in in_csv] == [list(map(written, row.values())) for row in rows]
        assert [row for row in in_csv if any(value.startswith(STARTS_A_FORMULA[1]) for value in row.values())] == []


def plain(cell):
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(STARTS_A_FORMULA) else cell


def written(value):
    """A value of JSON as CSV has it."""
    return "" if value is None else str(value).lower() if isinstance(value, bool) else str(value)


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("가" * 32767, "가" * 32767),
        ("가" * 32768, "가" * 32766 + "…"),
        ("😀" * 16383, "😀" * 16383),  # a spreadsheet counts two characters each
        ("😀" * 16384, "😀" * 16383 + "…"),
        ("a" + "😀" * 16384, "a" + "😀" * 16382 + "…"),
    ],
)
def test_a_text_that_no_cell_holds_is_cut_between_two_letters(text, held):
    from macros.exports.workbook import Workbook

    book = Workbook()
    book.add("texts", ["text"], [(text,)])
    [[cell]] = openpyxl.load_workbook(io.BytesIO(book.close()))["texts"].iter_rows(min_row=2, values_only=True)
    assert cell == held


def test_no_text_runs_in_a_spreadsheet(hostile):
    """A number may begin with a minus, a text may not."""
    numbers = {
        field["name"]
        for table in as_json(hostile, "data/datapackage.json")["resources"]
        for field in table["schema"]["fields"]
        if field["type"] in ("integer", "number")
    }
    texts = [
        value
        for table in TABLES
        for row in as_csv(hostile, f"data/{table}.csv")
        for name, value in row.items()
        if name not in numbers
    ]
    assert [value[:40] for value in texts if value.startswith(STARTS_A_FORMULA)] == []
    assert any(value.startswith("'-") for value in texts)


def test_a_korean_spreadsheet_reads_the_letters(site):
    raw = site.files["data/achievements.csv"].read_bytes()
    assert raw.startswith("\ufeffedition,id,date,".encode())
    assert raw.count(b"\r\n") == 51 and raw.replace(b"\r\n", b"").count(b"\n") == 0


def test_a_spreadsheet_that_divides_at_semicolons_and_tabs_too_finds_the_same_columns(city):
    """As LibreOffice does unless it is told otherwise; printed rows of tables hold tabs."""
    quoted = re.compile(r'"(?:[^"]|"")*"')
    raw = {table: city.files[f"data/{table}.csv"].read_text(encoding="utf-8-sig") for table in TABLES}
    assert "\t" in raw["achievements"]
    assert [table for table in TABLES if re.search(r"[;\t]", quoted.sub("", raw[table]))] == []


def test_amounts_are_whole_won_with_their_unit_in_the_name(gaon):
    city, districts = as_json(gaon, "2031/data/budget.json")[:2]
    assert city["id"] == "city" and city["total_won"] == 1_500_000_000_000 and city["share_percent"] == 60.0
    assert districts["total_won"] == 500_000_000_000


def test_days_and_months_are_written_as_iso_has_it(gaon):
    dates = [row["date"] for row in as_json(gaon, "data/achievements.json")]
    assert all(re.fullmatch(r"\d{4}-\d\d(-\d\d)?", date) for date in dates)


def test_a_topic_stands_in_its_file_with_its_group_and_its_note(gaon):
    topics = {row["id"]: row for row in as_json(gaon, "data/topics.json")}
    care, stream = topics["care"], topics["gaoncheon-stream"]
    assert (care["group"], care["note_ko"]) == ("people", "돌보는 사람과 돌봄을 받는 사람")
    assert (stream["group"], stream["group_name_en"], stream["note_ko"]) == ("projects", "Projects and places", None)


def test_the_editions_stand_one_after_the_other_and_each_alone(gaon):
    joined = as_json(gaon, "data/achievements.json")
    own = {edition: as_json(gaon, f"{edition}/data/achievements.json") for edition in ("2031", "2030")}
    assert joined == [*own["2031"], *own["2030"]]
    assert {row["edition"] for row in own["2030"]} == {"2030"}


def test_a_table_without_rows_has_its_columns(site):
    assert site.files["data/outcomes.csv"].read_text(encoding="utf-8-sig").strip() == (
        "edition,edition_before,pending,outcome,outcome_name_ko,outcome_name_en,record"
    )
    assert as_json(site, "data/outcomes.json") == []
    page = text(site.page("data/").xpath("//section[h3[@id='outcomes']]")[0])
    assert "0행" in page


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_page_says_how_large_each_file_is_and_leads_to_it(site, lang):
    page = site.page("data/", lang)
    links = page.xpath("//a[@download]")
    assert len(links) == 4 + 2 * len(TABLES)
    for link in links:
        name, _ = site.target(f"{site.root(lang)}data/index.html", link.get("href"))
        size = int(re.sub(r"\D", "", link.getnext().text_content()))
        assert 0 <= size * 1000 - site.files[name].stat().st_size < 1000


def test_the_lines_for_pandas_work_as_printed(site, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    [code] = site.page("data/").xpath("//pre/code")
    lines = code.text_content().replace(site.url, f"{site.folder.as_posix()}/")
    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        exec(lines, {})
    assert re.search(r"groundbreaking +8\b", said.getvalue())


@pytest.mark.parametrize(
    ("address", "names"),
    [
        ("2031/budget/", ["2031/data/budget.csv", "2031/data/budget_sentences.csv", "2031/data/fiscal_rates.csv"]),
        ("2030/achievements/", ["2030/data/achievements.csv"]),
        ("glossary/", ["data/glossary.csv"]),
        ("about/", []),
    ],
)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_page_leads_to_the_files_of_what_it_lists(gaon, address, names, lang):
    page = f"{gaon.root(lang)}{address}index.html"
    links = [gaon.target(page, link.get("href"))[0] for link in gaon.pages[page].xpath("//a[@download]")]
    assert links == [f"{name.removesuffix('csv')}{form}" for name in names for form in ("csv", "json")]
    assert set(links) <= set(gaon.files)


def test_the_same_data_gives_the_same_bytes(gaon_report, tmp_path):
    from macros.exports.downloads import publish

    written = []
    for _ in range(2):
        files = {}
        publish(gaon_report, {"ko": "https://gaon.example/", "en": "https://gaon.example/en/"}, files.__setitem__)
        written.append(files)
    assert written[0] == written[1] and len(written[0]) == 98


def test_what_could_be_forgotten_is_looked_for_again_where_a_disk_is_full(gaon_report):
    from macros.exports.downloads import publish

    def fails(address, content):
        assert not gc.isenabled()
        raise OSError(28, "No space left on device")

    with pytest.raises(OSError, match="No space left"):
        publish(gaon_report, {"ko": "https://gaon.example/", "en": "https://gaon.example/en/"}, fails)
    assert gc.isenabled()
