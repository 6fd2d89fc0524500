"""The page of changes, the feed and the sitemap say what git knows of the data, as it was typed, and guess nothing."""

import re

import pytest
from lxml import etree, html
from projects import ENVIRONMENT, ROOT, SITE_URL, build, fork
from test_history import ACHIEVEMENTS, WHEN, committed, edited, git

from macros.exports.feed import feed
from macros.load.compared import Change
from macros.load.history import UNKNOWN, History, Step
from macros.model import Edition, Labels, Record, Report, Text
from macros.model.prose import ProsePage
from macros.model.report import NumberException, NumberExceptions, Promise, Synonyms, WayIn
from macros.site.shortcodes import Downloads, macros
from macros.views.changed_fields import field_in_words, names
from macros.views.last_changed import last_changed

SCHEMA = etree.RelaxNG(etree.parse(str(ROOT / "tests" / "atom.rng")))
LIBRARY, NAME = "riverside-library-groundbreaking", "0123456789abcdef"
ATOM = {"a": "http://www.w3.org/2005/Atom"}
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
HOSTILE = "<script>alert(1)</script> {{ 7*7 }} ]]> &amp; \" '\x1b\x00 --> 😀"
SHOWN_IN_XML = "<script>alert(1)</script> {{ 7*7 }} ]]> &amp; \" '\ufffd\ufffd --> 😀"


def step(*changes, reason="why", name=NAME, when=WHEN):
    """A history of one commit."""
    return History(known=True, steps=(Step(name, when, reason, changes),))


def page(report, history, lang="en"):
    """The page of changes, parsed."""
    return html.fromstring(macros(report, lang, "changes/", downloads=Downloads(history=history))["changes"]())


def said(element):
    return " ".join(element.text_content().split())


def entries(report, history, lang="en"):
    """The entries of a feed by their addresses; the feed is valid."""
    parsed = etree.fromstring(feed(report, history, lang, SITE_URL).encode())
    assert SCHEMA.validate(parsed), SCHEMA.error_log
    return parsed, {entry.findtext("a:id", namespaces=ATOM): entry for entry in parsed.findall("a:entry", ATOM)}


def paragraphs(markup):
    """What a feed says in HTML, paragraph by paragraph."""
    return html.fragments_fromstring(markup)


def changed(**named):
    given = dict(kind="changed", scope="2031", id=LIBRARY, field="text.ko", old="착공", new="기공")
    return Change(**{**given, **named})


def test_a_change_says_its_record_field_values_day_and_reason(gaon_report):
    shown = page(gaon_report, step(changed()))
    assert said(shown.xpath("//section")[0]) == (
        "why May 6, 2032 Broke ground on the riverside library · Text (Korean) Before 착공 → Now 기공"
    )
    assert shown.xpath("//section//a/@href") == [f"../2031/achievements/{LIBRARY}/"]
    assert shown.xpath("//section/h2/@id") == ["c-0123456789ab"]
    assert shown.xpath("//ins/@lang") == ["ko"]


def test_what_a_field_has_inside_is_called_what_pages_call_it(gaon_report):
    """Columns and rows of the budget, and the records of a topic, in the edition that is named before them."""
    fields = ["parts.general-account", "percent.city", "records.2030.gaoncheon-groundbreaking.evidence"]
    shown = page(gaon_report, step(*(changed(id="city", field=field) for field in fields)))
    assert [said(line).partition(" · ")[2] for line in shown.xpath("//section//li/p[1]")] == [
        "Parts › General account",
        "Percentage › City",
        "Records › 2030 report › Broke ground on restoring Gaoncheon › Evidence",
    ]


def test_a_line_of_print_leads_to_the_whole_report(gaon_report):
    shown = page(gaon_report, step(changed(scope="2031/source", id="", field="printed_line.ko", old="갑", new="을")))
    assert said(shown.xpath("//section//li")[0]) == "2031 report · Text of print (Korean) Before 갑 → Now 을"
    assert shown.xpath("//section//li//a/@href") == ["../2031/whole/"]
    assert shown.xpath("//ins/@lang") == ["ko"]


@pytest.mark.parametrize(
    ("reason", "heading"),
    [
        ("data: the day of a term", "the day of a term"),
        ("fix(budget)!: a total", "a total"),
        ("note: the day of a term", "note: the day of a term"),
        ("the data: of a term", "the data: of a term"),
        ("data:", "May 6, 2032"),
    ],
)
def test_a_change_gives_its_reason_without_the_kind_of_commit(gaon_report, reason, heading):
    history = step(changed(), reason=reason)
    assert said(page(gaon_report, history).xpath("//section/h2")[0]) == heading
    _, found = entries(gaon_report, history)
    title = found[f"{SITE_URL}changes/#c-0123456789ab"].findtext("a:title", namespaces=ATOM)
    assert title == heading.replace("May 6, 2032", "2032-05-06")


def test_the_changes_are_found_in_place_and_led_to_by_day(gaon_report):
    """By what glossary and corrections have: a box, ways that stay in sight, and the way back to the top."""
    days = [step(changed(), changed(id="other"), when="2032-05-06T10:00:00+09:00").steps[0]]
    days += [step(changed(), name="1" * 16, when="2032-05-06T09:00:00+09:00").steps[0]]
    days += [step(changed(), name="2" * 16, when="2032-05-01T09:00:00+09:00").steps[0]]
    shown = page(gaon_report, History(True, tuple(days)))
    ways = {link.get("href"): said(link) for link in shown.xpath("//nav[@class='band']//a")}
    assert ways == {"#day-2032-05-06": "May 6, 2032 3", "#day-2032-05-01": "May 1, 2032 1"}
    parts = {f"#{part.get('id')}": part for part in shown.xpath("//div[@data-part]")}
    assert [len(parts[way].xpath(".//li[@data-kind]")) for way in ways] == [3, 1]
    assert said(shown.xpath("//form[@data-filters]//output")[0]) == "4 of 4 shown"
    assert shown.xpath("//a[@class='to-top']/@href") == ["#top"]


def test_the_older_name_of_a_record_leads_to_it(gaon_report):
    renamed = changed(kind="renamed", field="id", id=LIBRARY, old="library", new=LIBRARY)
    older = Step("f" * 40, "2032-01-01T00:00:00Z", "first", (changed(id="library"),))
    history = History(known=True, steps=(*step(renamed).steps, older))
    assert page(gaon_report, history).xpath("//section//a/@href") == [f"../2031/achievements/{LIBRARY}/"] * 2
    assert last_changed(gaon_report, History(True, (older,))).get(f"2031/achievements/{LIBRARY}/") is None
    assert last_changed(gaon_report, history)[f"2031/achievements/{LIBRARY}/"] == "2032-05-06"


def test_a_correction_says_its_own_reason(gaon_report):
    own = changed(kind="corrected", field="text", why={"ko": "틀린 글자", "en": "a wrong letter"})
    assert said(page(gaon_report, step(own)).xpath("//section//li")[0]) == (
        "Broke ground on the riverside library · Misprint corrected · Text Before 착공 → Now 기공 a wrong letter"
    )


def test_what_is_gone_and_what_many_have_in_common_is_named_without_a_link(gaon_report):
    gone = Change(kind="removed", scope="2031", id="gone", name={"ko": "옛 사업", "en": "An old project"})
    many = Change(kind="added", scope="2031", ids=("a", "b", "c"))
    empty = Change(kind="changed", scope="2031/budget", field="unit", new="원")
    shown = page(gaon_report, step(gone, many, empty))
    assert [said(each) for each in shown.xpath("//section//li")] == [
        "An old project · Record taken out", "2031 report 3 of them · Record added a; b; c",
        "2031/budget · Unit Before empty → Now 원",
    ]  # fmt: skip
    assert shown.xpath("//section//a") == []


@pytest.mark.parametrize(
    ("lang", "says"),
    [
        ("ko", "용어 풀이 3건 모두 · 기준일 재정자립도; 가온시; gone 앞서 비어 있음 → 이제 2032-05-06"),
        ("en", "Glossary 3 of them · As of fiscal independence ratio; Gaon City; gone Before empty → Now 2032-05-06"),
    ],
)
def test_what_was_done_to_many_records_alike_names_each_of_them(gaon_report, lang, says):
    ids = ("fiscal-independence", "gaon", "gone")
    many = Change(kind="changed", scope="glossary", ids=ids, field="as_of", new="2032-05-06")
    shown = page(gaon_report, step(many), lang)
    assert [said(each) for each in shown.xpath("//section//li")] == [says]


def test_a_day_stands_once_in_whatever_zones_it_was(gaon_report):
    days = ("2032-01-02T10:00:00+09:00", "2032-01-01T23:30:00-08:00", "2032-01-02T00:30:00+09:00")
    steps = tuple(Step(f"{at}" * 16, when, when, (changed(),)) for at, when in enumerate(days))
    shown = page(gaon_report, History(known=True, steps=steps))
    assert shown.xpath("//*[starts-with(@id, 'day-')]/@id") == ["day-2032-01-02", "day-2032-01-01"]
    assert [said(each) for each in shown.xpath("//section/h2")] == [days[0], days[2], days[1]]


def test_only_the_newest_changes_are_listed_and_the_rest_are_counted(gaon_report):
    shown = page(gaon_report, step(*(changed(new=str(at)) for at in range(303))))
    assert len(shown.xpath("//section//li")) == 300
    assert said(shown.xpath("//p")[-1]) == "Earlier changes that only the history of the repository has: 3."
    assert shown.xpath("//p[last()]/a/@href") == ["/commits/main/data"]  # of no repository


@pytest.mark.parametrize(
    ("reason", "lang", "marked"),
    [
        ("the day of a term", "ko", [("en", "the day of a term")]),
        ("용어의 기준일", "en", [("ko", "용어의 기준일")]),
        ("용어의 기준일", "ko", []),
        ("the day of a term", "en", []),
        ("2031.5", "ko", []),
    ],
)
def test_a_reason_is_marked_with_its_language_where_that_is_another(gaon_report, reason, lang, marked):
    history = step(changed(), reason=reason)
    heading = page(gaon_report, history, lang).xpath("//section/h2")[0]
    assert [(each.get("lang"), said(each)) for each in heading.xpath("span")] == marked
    entry = entries(gaon_report, history, lang)[0].find("a:entry", ATOM)
    assert (entry.findtext("a:title", namespaces=ATOM), entry.get(LANG)) == (reason, marked[0][0] if marked else None)
    assert {each.get("lang") for each in paragraphs(entry.findtext("a:content", namespaces=ATOM))} == {lang}


@pytest.mark.parametrize("lang", ["ko", "en"])
def test_hostile_words_come_out_as_typed_and_none_runs(gaon_report, lang):
    own = changed(old=None, new=HOSTILE, field=HOSTILE, id=HOSTILE, name={"ko": HOSTILE, "en": HOSTILE})
    history = step(own, changed(scope=HOSTILE, new=HOSTILE), reason=HOSTILE)
    shown = page(gaon_report, History(True, history.steps), lang)
    typed = HOSTILE.replace("\x00", "\ufffd")
    assert shown.xpath("//script") == []
    assert [each.text_content().replace("\x00", "\ufffd") for each in shown.xpath("//ins")] == [typed, typed]
    parsed, _ = entries(gaon_report, history, lang)
    assert parsed.findtext("a:entry/a:title", namespaces=ATOM) == SHOWN_IN_XML
    said = "".join(each.text_content() for each in paragraphs(parsed.findtext("a:entry/a:content", namespaces=ATOM)))
    assert said.count(SHOWN_IN_XML) == 4


def test_a_feed_has_the_achievements_of_the_current_edition_and_the_changes(gaon_report):
    parsed, found = entries(gaon_report, step(changed()))
    change, library = found[f"{SITE_URL}changes/#c-0123456789ab"], found[f"{SITE_URL}2031/achievements/{LIBRARY}/"]
    assert [change.findtext(f"a:{name}", namespaces=ATOM) for name in ("title", "updated")] == ["why", WHEN]
    assert [each.text for each in paragraphs(change.findtext("a:content", namespaces=ATOM))] == [
        "Broke ground on the riverside library · Text (Korean): 착공 → 기공"
    ]
    asked = ("title", "updated", "published")
    assert [library.findtext(f"a:{name}", namespaces=ATOM) for name in asked] == [
        "Broke ground on the riverside library", WHEN, "2030-01-15T00:00:00+00:00",
    ]  # fmt: skip
    assert [each.text for each in paragraphs(library.findtext("a:summary", namespaces=ATOM))] == [
        "January 15, 2030 · Groundbreaking · Broke ground on the riverside library"
    ]
    assert len(found) == 7
    assert parsed.findtext("a:updated", namespaces=ATOM) == WHEN


def test_an_achievement_of_several_days_or_of_a_month_has_no_day_of_its_own(gaon_report):
    _, found = entries(gaon_report, UNKNOWN)
    dated = {address.split("/")[-2]: entry.findtext("a:published", namespaces=ATOM) for address, entry in found.items()}
    several = {
        own.id for own in gaon_report.edition("2031").achievements.achievements if own.end or len(str(own.date)) < 8
    }
    assert several and {name for name, day in dated.items() if day is None} == several


@pytest.mark.parametrize(
    ("lang", "says"), [("ko", "이력을 알 수 없는 사본"), ("en", "without the history of the data")]
)
def test_a_missing_history_is_said_and_nothing_is_guessed(gaon_report, lang, says):
    parsed, found = entries(gaon_report, UNKNOWN, lang)
    assert says in parsed.findtext("a:subtitle", namespaces=ATOM)
    assert (
        found[f"{SITE_URL}2031/achievements/{LIBRARY}/"].findtext("a:updated", namespaces=ATOM)
        == "2030-01-15T00:00:00+00:00"
    )
    assert [address for address in found if "changes/" in address] == []
    shown = page(gaon_report, UNKNOWN, lang)
    assert (len(shown.xpath("//*[@class='notice']")), shown.xpath("//section")) == (1, [])
    assert last_changed(gaon_report, UNKNOWN) == {}


def test_a_feed_of_nothing_is_valid_and_says_so(gaon_report):
    edition = gaon_report.edition("2031")
    none = edition.achievements.model_copy(update={"achievements": ()})
    editions = tuple(
        each.model_copy(update={"achievements": none}) if each is edition else each for each in gaon_report.editions
    )
    parsed, found = entries(gaon_report.model_copy(update={"editions": editions}), UNKNOWN)
    assert found == {}
    assert "There is no achievement and no recorded change yet." in parsed.findtext("a:subtitle", namespaces=ATOM)
    assert parsed.findtext("a:updated", namespaces=ATOM) == "1970-01-01T00:00:00+00:00"


def test_the_sitemap_dates_a_page_by_what_it_shows(gaon_report):
    days = last_changed(
        gaon_report, step(changed(), changed(scope="topics", id="care"), changed(scope="2031/budget", id=""))
    )
    assert {address for address in days if not address.startswith("topics/")} == {
        "", "changes/", "data/", "translations/", f"2031/achievements/{LIBRARY}/", "2031/achievements/", "2031/whole/",
        "2031/budget/",
    }  # fmt: skip
    assert "topics/care/" in days


def test_a_site_built_from_a_repository_says_what_changed(tmp_path):
    project = fork(tmp_path / "project")
    git(project, "init", "-q", "-b", "trunk")
    committed(project, "the data as it comes")
    edited(project, ACHIEVEMENTS, ("Broke ground on the", "Started the"))
    committed(project, "as the city says it")
    site = build(project, project / "site")
    for lang in ("", "en/"):
        shown = html.parse(str(site / lang / "changes" / "index.html"))
        assert said(shown.xpath("//section/h2")[0]) == "as the city says it"
        assert shown.xpath("//link[@type='application/atom+xml']/@href") == ["../feed.xml"]
        assert SCHEMA.validate(etree.parse(str(site / lang / "feed.xml")))
    sitemap = (site / "sitemap.xml").read_text(encoding="utf-8")
    dated = dict(re.findall(r"<loc>([^<]+)</loc><lastmod>([^<]+)", sitemap))
    assert dated[f"{SITE_URL}en/2031/achievements/{LIBRARY}/"] == "2032-05-06"
    assert f"{SITE_URL}about/" not in dated


def test_two_builds_from_a_repository_give_the_same_bytes(tmp_path, monkeypatch):
    """Whether what was found of the history is kept or found anew, and whichever is built first."""
    monkeypatch.setitem(ENVIRONMENT, "SOURCE_DATE_EPOCH", "1893456000")
    project = fork(tmp_path / "project")
    git(project, "init", "-q", "-b", "trunk")
    committed(project, "the data as it comes")
    edited(project, ACHIEVEMENTS, ("Broke ground on the", "Started the"))
    committed(project, "as the city says it")
    sites = []
    for name in ("anew", "kept"):
        site = build(project, tmp_path / name)
        sites.append({path.relative_to(site): path.read_bytes() for path in site.rglob("*") if path.is_file()})
        assert (project / "build" / "history.json").exists()
    assert [name for name in sites[0].keys() | sites[1].keys() if sites[0].get(name) != sites[1].get(name)] == []
    assert {"feed.xml", "llms.txt", "data/all.zip", "changes/index.md"} <= {path.as_posix() for path in sites[0]}


NOT_CHANGED = {"former_ids", "source_fingerprint", "ko", "en"}
"""Fields of which no change is told, and languages, which are named as what they are."""
OF_THE_SITE = (Labels, NumberExceptions, NumberException, Synonyms, WayIn, ProsePage, Promise, Report, Edition)
"""What no change is told of, and what no file holds as a record."""


def every_kind(of=Record):
    for kind in of.__subclasses__():
        yield kind
        yield from every_kind(kind)


def test_every_field_of_the_data_is_named_in_words():
    fields = {
        field
        for kind in every_kind()
        if kind.__module__.startswith("macros.model") and kind not in OF_THE_SITE
        for field in kind.model_fields
    }
    assert fields - names().keys() - NOT_CHANGED == set()
    assert all(said.keys() == {"ko", "en"} for said in names().values())


def test_a_field_is_said_in_the_words_of_readers():
    assert field_in_words("explanation.ko", ("ko", "en")) == Text(ko="풀이 (한국어)", en="Explanation (Korean)")
    assert field_in_words("parts.funds", ("ko", "en")) == Text(ko="부분 › funds", en="Parts › funds")
    funds = {"funds": Text(ko="기금", en="Funds")}.get
    assert field_in_words("parts.funds", ("ko", "en"), funds) == Text(ko="부분 › 기금", en="Parts › Funds")
    assert field_in_words("", ("ko", "en")) is None
