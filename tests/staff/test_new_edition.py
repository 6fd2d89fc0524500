"""The site's next year starts as a draft, is held open until everything is said, and is then published beside the
last.
"""

import re
import shutil

import pytest
from projects import sealed

DRAFT = "2032"
FINISHED = {
    "sluice-gate": "continued\n    record: sluice-gate",
    "state-funds": "completed\n    record: promenade-opened",
    "water-playground": "dropped",
    "rest-rooms-for-drivers": "not-reported",
}
TAKEN_OVER = """\
    records:
      2032:
        - id: clean-river
          evidence: 가온천
        - id: water-quality
          evidence: 가온천
        - id: gaoncheon-keepers
          evidence: 가온천지킴이
        - id: sluice-gate
          evidence: 수문
      2031:
"""
NOTHING_TAKEN_OVER = "    records:\n      2032: []\n      2031:\n        - id: starlight-festival-held\n"


@pytest.fixture
def draft(accepted):
    """The fictional city with a draft of its next edition."""
    assert accepted.run("new", "edition", DRAFT)[0] == 0
    return accepted


@pytest.fixture
def finished(draft):
    """The same once staff have done everything that the check listed."""
    for initiative in (draft.data / DRAFT / "initiatives").iterdir():
        _edit(initiative, "status: draft\n", "")
    _edit(draft.data / DRAFT / "report.yml", "topics: draft\nglossary: draft\nsynonyms: draft\n", "")
    for id, outcome in FINISHED.items():
        _edit(
            draft.data / DRAFT / "outcomes.yml",
            f"pending: {id}\n    outcome:",
            f"pending: {id}\n    outcome: {outcome}",
        )
    shutil.copy(draft.data / "2031" / "source.txt", draft.data / DRAFT)
    achievements = (draft.data / "2031" / "achievements.yml").read_text(encoding="utf-8")
    (draft.data / DRAFT / "achievements.yml").write_text(re.sub(r"\b2030\b", "2031", achievements), encoding="utf-8")
    return draft


@pytest.fixture
def published(finished):
    """The same, published."""
    _edit(finished.data / DRAFT / "report.yml", "status: draft", "status: published")
    sealed(finished.data / DRAFT)
    return finished


def _edit(path, old, new):
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {path}"
    path.write_text(text.replace(old, new), encoding="utf-8")


def _left(desk):
    """What is left to do in the draft: (code, file, id or None)."""
    return [
        (
            one.code,
            one.place.file.removeprefix(f"data/{DRAFT}/"),
            (re.findall(r"'([a-z-]+)'", one.message[0]) or [None])[0],
        )
        for one in desk.problems()
        if one.in_draft and one.code != "translations-missing"  # the fictional city leaves some English out on purpose
    ]


def _of_whole_site(desk):
    """What a draft has to say of the glossary and of the synonyms."""
    return [*desk.problems("glossary-not-confirmed"), *desk.problems("synonyms-not-confirmed")]


def _traces(desk, edition, initiative, id):
    page = desk.page("initiative", edition, initiative, at=f"{edition}/initiatives/{initiative}/")
    return [
        (" ".join(trace.text_content().split()), *trace.xpath("a/@href"))
        for trace in page.xpath(f"//*[@id='{id}']/p[@class='trace']")
    ]


def test_a_draft_lists_every_initiative_and_every_pending_project_that_somebody_has_to_look_at(draft):
    assert _left(draft) == [
        ("declared-count", "achievements.yml", None),
        ("not-confirmed", "initiatives/clean-river.yml", "clean-river"),
        ("not-confirmed", "initiatives/night-buses.yml", "night-buses"),
        ("not-confirmed", "initiatives/warm-neighbors.yml", "warm-neighbors"),
        ("not-confirmed", "initiatives/wind-forest.yml", "wind-forest"),
        ("outcome-missing", "outcomes.yml", "sluice-gate"),
        ("outcome-missing", "outcomes.yml", "state-funds"),
        ("outcome-missing", "outcomes.yml", "water-playground"),
        ("outcome-missing", "outcomes.yml", "rest-rooms-for-drivers"),
        ("topics-not-confirmed", "report.yml", None),
        ("glossary-not-confirmed", "report.yml", None),
        ("synonyms-not-confirmed", "report.yml", None),
        ("source-empty", "source.txt", None),
    ]


def test_a_draft_keeps_nothing_from_being_published_and_is_not_published(draft):
    status, said = draft.run("check", "--drafts", "--lang", "en")
    assert status == 0 and "[draft] the text of the printed report is not here yet" in said
    assert [edition.id for edition in draft.report().editions] == ["2031", "2030"]


def test_the_check_says_of_a_draft_how_much_is_left_until_it_is_asked_what(draft):
    status, said = draft.run("check", "--lang", "en")
    assert status == 0 and "[draft]" not in said
    left = len([one for one in draft.problems() if one.in_draft])
    assert said.splitlines()[-1].startswith(f"2032 report, a draft: {left} left to do")


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ((f"data/{DRAFT}/source.txt",), {"source.txt"}),
        ((f"./data/{DRAFT}/source.txt", f"data/{DRAFT}/outcomes.yml"), {"source.txt", "outcomes.yml"}),
        ((f"data/{DRAFT}/source.txt/",), {"source.txt"}),
        ((f".\\data\\{DRAFT}\\source.txt",), {"source.txt"}),
        (("data/2031",), set()),
    ],
)
def test_whoever_works_on_some_files_of_a_draft_asks_for_those_only(draft, asked, told):
    said = draft.run("check", "--lang", "en", "--drafts", *asked)[1]
    assert set(re.findall(rf"^data/{DRAFT}/(\S+?):\d+:\d+: \[draft\]", said, re.MULTILINE)) == told


def test_whoever_works_on_a_folder_of_a_draft_asks_for_that(draft):
    said = draft.run("check", "--lang", "en", "--drafts", f"data/{DRAFT}/initiatives")[1]
    named = re.findall(rf"^data/{DRAFT}/(\S+?)/\S+: \[draft\]", said, re.MULTILINE)
    assert set(named) == {"initiatives"}


def test_whoever_mistypes_a_file_of_a_draft_is_told_that_there_is_none(draft):
    status, said = draft.run("check", "--drafts", f"data/{DRAFT}/reprot.yml", f"data/{DRAFT}/report.yml:3")
    assert status == 1
    assert said == f"그런 파일이나 폴더가 없습니다 · there is no such file or folder: data/{DRAFT}/reprot.yml\n"


@pytest.mark.parametrize("file", ["budget.yml", "report.yml", "initiatives/clean-river.yml"])
def test_a_file_of_a_draft_that_cannot_be_read_blocks_nothing(draft, file):
    with (draft.data / DRAFT / file).open("a", encoding="utf-8") as broken:
        broken.write("\n<<<<<<< HEAD\n")
    assert ("conflict-marker", file) in [found[:2] for found in _left(draft)]
    assert len(draft.report().editions) == 2


def test_a_draft_takes_over_the_records_of_topics_that_have_their_ids_still(accepted):
    path = accepted.data / "topics.yml"
    _edit(path, "  - id: care\n", "  # 돌봄, written by hand\n  - id: care\n")
    before = path.read_text(encoding="utf-8")
    assert accepted.run("new", "edition", DRAFT)[0] == 0
    after = path.read_text(encoding="utf-8")
    assert TAKEN_OVER in after and NOTHING_TAKEN_OVER in after
    assert re.sub(r"^      2032:.*\n(?:        .*\n)*", "", after, flags=re.MULTILINE) == before


@pytest.mark.parametrize(
    "records",
    [
        "    records: {2031: [{id: warm-neighbors, evidence: 어르신}]}\n",
        "    records:\n      ? 2031\n      : - id: warm-neighbors\n          evidence: 어르신\n",
    ],
)
def test_a_topic_in_another_layout_is_left_as_it_is_and_said(accepted, records):
    path = accepted.data / "topics.yml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.partition("    records:\n      2031:\n        - id: warm")[0] + records, encoding="utf-8")
    assert accepted.run("new", "edition", DRAFT)[0] == 0
    assert path.read_text(encoding="utf-8").endswith(records)
    [said] = accepted.problems("topics-not-confirmed")
    assert said.message[1].endswith("topics without a record under '2032': 별빛 축제, Care")


def test_topics_may_name_the_records_of_a_draft(draft):
    assert list(draft.report().topics[0].records) == ["2031", "2030"]


def test_a_topic_with_an_empty_list_for_an_edition_shows_nothing_of_it(published):
    page = published.page("topic", "starlight-festival", lang="en", at="topics/starlight-festival/")
    assert page.xpath(".//h2/@id") == ["edition-2031", "edition-2030"]


def test_a_draft_says_which_terms_and_synonyms_its_print_does_not_have(draft):
    known = [one.message[1].rpartition(": ")[2] for one in _of_whole_site(draft)]
    assert known == ["known once the print (source.txt) is there"] * 2
    shutil.copy(draft.data / "2031" / "source.txt", draft.data / DRAFT)
    _edit(draft.data / "synonyms.yml", "groups:\n", "groups:\n  - [전차, 노면전차, streetcar]\n")
    assert [one.message[1].rpartition(": ")[2] for one in _of_whole_site(draft)] == [
        "BRT (bus rapid transit), 3R campaign", "전차"
    ]  # fmt: skip
    assert [term.id for term in draft.report().terms][-2:] == ["brt", "three-rs"]


def test_a_topic_that_only_a_draft_has_records_of_is_published_with_it(draft):
    path = draft.data / "topics.yml"
    new = f"  - id: tomorrow\n    title:\n      ko: 내일\n    records:\n      {DRAFT}: []\n"
    text = path.read_text(encoding="utf-8").replace("      - starlight-festival\n", "      - tomorrow\n", 1)
    path.write_text(text + new, encoding="utf-8")
    assert [(topic.id, topic.related) for topic in draft.report().topics] == [
        ("gaoncheon-stream", ()), ("starlight-festival", ()), ("care", ("gaoncheon-stream",)),
    ]  # fmt: skip


def test_a_draft_that_calls_itself_published_blocks(draft):
    _edit(draft.data / DRAFT / "report.yml", "status: draft", "status: published")
    status, said = draft.run("check")
    assert status == 1 and "[초안]" not in said


def test_one_pending_project_without_an_outcome_blocks_publishing(published):
    _edit(published.data / DRAFT / "outcomes.yml", "outcome: dropped", "outcome:")
    status, said = published.run("check", "--lang", "en")
    assert status == 1
    assert "nothing says what became of the pending project 'water-playground'" in said


def test_a_finished_draft_has_nothing_left_to_do(finished):
    assert _left(finished) == []


def test_a_finished_draft_is_published_beside_the_others(published):
    assert published.run("check")[0] == 0
    assert [edition.id for edition in published.report().editions] == ["2032", "2031", "2030"]


def test_a_pending_project_leads_to_what_it_became_and_back(published):
    assert _traces(published, "2031", "clean-river", "sluice-gate") == [
        ("2032년 보고서에서 이어짐: 옛) 수문 복원", "../../../2032/initiatives/clean-river/#sluice-gate")
    ]
    assert _traces(published, "2032", "clean-river", "sluice-gate") == [
        ("2031년 보고서의 당면사항에서 이어짐: 옛) 수문 복원", "../../../2031/initiatives/clean-river/#sluice-gate")
    ]


def test_a_pending_project_says_that_it_was_dropped_or_is_not_reported(published):
    assert _traces(published, "2031", "clean-river", "water-playground") == [("2032년 보고서에서 중단",)]
    assert _traces(published, "2031", "night-buses", "rest-rooms-for-drivers") == [("2032년 보고서에서 보고서에 없음",)]


def test_a_completed_project_leads_to_the_achievement_and_back(published):
    assert _traces(published, "2031", "clean-river", "state-funds") == [
        ("2032년 보고서에서 완료: 가온천 산책길 개통", "../../../2032/achievements/promenade-opened/")
    ]
    timeline = published.page("timeline", "2032", at="2032/achievements/")
    (trace,) = timeline.xpath("//li[@id='promenade-opened']/p[@class='trace']")
    assert trace.xpath("a/@href") == ["../../2031/initiatives/clean-river/#state-funds"]


def test_one_page_says_what_became_of_everything_that_was_pending(published):
    page = published.page("outcomes", "2032", lang="en", at="2032/outcomes/")
    groups = {section.xpath("string(h2)"): section.xpath(".//li/a[1]/@href") for section in page.xpath(".//section")}
    assert groups == {
        "Continued 1": ["../../2031/initiatives/clean-river/#sluice-gate"],
        "Completed 1": ["../../2031/initiatives/clean-river/#state-funds"],
        "Dropped 1": ["../../2031/initiatives/clean-river/#water-playground"],
        "Not reported 1": ["../../2031/initiatives/night-buses/#rest-rooms-for-drivers"],
    }


def test_what_is_carried_over_starts_no_old_addresses_and_keeps_its_translations(draft):
    texts = [path.read_text(encoding="utf-8") for path in (draft.data / DRAFT).rglob("*.yml")]
    assert not any("former_ids" in text for text in texts)
    assert [one.place.file for one in draft.problems() if one.code in ("translation-stale", "translations-new")] == []


def test_korean_changed_in_a_draft_makes_its_english_stale(draft):
    _edit(draft.data / DRAFT / "initiatives" / "clean-river.yml", "맑은 가온천을 시민의 품으로", "더 맑은 가온천")
    assert ("translation-stale", "initiatives/clean-river.yml") in [found[:2] for found in _left(draft)]


@pytest.mark.parametrize(
    ("year", "says"),
    [
        ("2031", "data/2031 was started already"),
        ("2029", "'2029' is no year (such as 2032) or half-year (such as 2032-1) after the 2031 report"),
        ("next", "2031년 보고서 다음의 연도(예: 2032)나 반기(예: 2032-1)가 아닙니다: next"),
        ("20320", "'20320' is no year"),
        ("2032-3", "'2032-3' is no year"),
        ("2030-2", "'2030-2' is no year"),
    ],
)
def test_no_edition_starts_under_a_wrong_year(accepted, year, says):
    status, said = accepted.run("new", "edition", year)
    assert status == 1 and says in said


def test_an_edition_of_half_a_year_starts_like_that_of_a_year(accepted):
    assert accepted.run("new", "edition", "2032-1")[0] == 0
    folder = accepted.data / "2032-1"
    assert "synonyms: draft\nyear: 2032\n" in (folder / "report.yml").read_text(encoding="utf-8")
    said = (folder / "outcomes.yml").read_text(encoding="utf-8")
    assert "# 2031년 보고서의 당면사항이 2032년 상반기 보고서에서 어떻게 되었는지" in said
    assert "# What became of every pending project of the 2031 report:" in said
    assert {one.place.file.split("/")[1] for one in accepted.problems() if one.in_draft} == {"2032-1"}
    assert accepted.run("check")[0] == 0


def test_a_second_half_follows_the_first(accepted):
    accepted.data.joinpath("2031").rename(accepted.data / "2031-1")
    status, said = accepted.run("new", "edition", "2031-1")
    assert status == 1 and "data/2031-1 was started already" in said
    status, said = accepted.run("new", "edition", "2031")
    assert status == 1 and "after the 2031 first-half report" in said
    assert accepted.run("new", "edition", "2031-2")[0] == 0
    assert "year: 2031\n" in (accepted.data / "2031-2" / "report.yml").read_text(encoding="utf-8")


def test_no_edition_starts_before_the_last_is_finished(draft):
    status, said = draft.run("new", "edition", "2033")
    assert status == 1 and "the 2032 report is still a draft: finish it first" in said


def test_a_draft_takes_over_that_a_record_only_lists_names(accepted):
    path = accepted.data / "topics.yml"
    _edit(path, "          evidence: 가온천지킴이\n", "          evidence: 가온천지킴이\n          names_only: true\n")
    assert accepted.run("new", "edition", DRAFT)[0] == 0
    taken = path.read_text(encoding="utf-8").partition("      2031:\n")[0]
    assert "        - id: gaoncheon-keepers\n          evidence: 가온천지킴이\n          names_only: true\n" in taken
