"""What the data said before is told record by record from git, as it was typed; what git does not know is left out."""

import json
import os
import subprocess
import unicodedata

import pytest
from projects import fictional_data

from macros.load.history import history

WHEN = "2032-05-06T07:08:09+09:00"
GIT = ("git", "-c", "user.name=가", "-c", "user.email=a@city.example", "-c", "commit.gpgsign=false")
ACHIEVEMENTS, RIVER = "data/2031/achievements.yml", "data/2031/initiatives/clean-river.yml"


def git(folder, *arguments, said=None):
    """Git in a folder, at a fixed time."""
    around = {**os.environ, "GIT_COMMITTER_DATE": WHEN, "GIT_AUTHOR_DATE": "2032-01-01T00:00:00Z"}
    subprocess.run([*GIT, *arguments], cwd=folder, env=around, input=said, capture_output=True, check=True)


def committed(folder, says):
    """Commits all that a folder holds."""
    git(folder, "add", "--all")
    git(folder, "commit", "-q", "-F", "-", said=says.encode())


@pytest.fixture
def city(tmp_path):
    """A repository of the fictional city with one commit."""
    folder = tmp_path / "city"
    folder.mkdir()
    git(folder, "init", "-q", "-b", "trunk")
    fictional_data(folder / "data")
    committed(folder, "the data as it comes")
    return folder


def edited(folder, file, *pairs):
    """Replaces words of a file, each of which stands in it once."""
    path = folder / file
    text = path.read_text(encoding="utf-8")
    for old, new in pairs:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    path.write_text(text, encoding="utf-8")


def newest(folder, kept=None):
    """What the newest commit changed: kind, record, field, old and new."""
    made = history(folder / "data", kept)
    assert made.known
    return [(each.kind, each.scope, each.id, each.field, each.old, each.new) for each in made.steps[0].changes]


def reasons(folder, kept=None):
    return [step.reason for step in history(folder / "data", kept).steps]


def test_an_edit_says_record_field_old_and_new_and_when_and_why(city):
    edited(city, ACHIEVEMENTS, ("착공\n", "기공\n"), ("Broke ground on the", "Started the"))
    committed(city, "the library: print says so\n\nmore")
    step = history(city / "data").steps[0]
    assert (step.when, step.reason) == (WHEN, "the library: print says so")
    assert newest(city) == [
        ("changed", "2031", "riverside-library-groundbreaking", "text.ko", "강변 도서관 착공", "강변 도서관 기공"),
        (
            "changed", "2031", "riverside-library-groundbreaking", "text.en",
            "Broke ground on the riverside library", "Started the riverside library",
        ),
    ]  # fmt: skip


def test_a_line_of_print_says_what_it_said(city):
    """Room around lines and lines without words are no part of print."""
    print_of_it = city / "data" / "2031" / "source.txt"
    lines = print_of_it.read_text(encoding="utf-8").splitlines()
    said = next(line for line in lines if "강변 도서관 착공" in line)
    mended = [f"{line}  " if line != said else line.replace("도서관", "서관") for line in lines]
    print_of_it.write_text("\n".join(["", *mended, "맺음말"]), encoding="utf-8")
    committed(city, "print, read again")
    line = ("changed", "2031/source", "", "printed_line.ko")
    assert newest(city) == [
        (*line, said.strip(), said.strip().replace("도서관", "서관")),
        (*line, None, "맺음말"),
    ]


def test_of_print_that_is_quite_another_it_is_said_how_much_that_is(city):
    print_of_it = city / "data" / "2031" / "source.txt"
    lines = [line for line in print_of_it.read_text(encoding="utf-8").splitlines() if line.strip()]
    print_of_it.write_text("\n".join(f"{line} 등" for line in lines), encoding="utf-8")
    committed(city, "print, read again")
    [change] = history(city / "data").steps[0].changes
    assert (change.scope, change.field, change.old, change.new) == ("2031/source", "printed_line.ko", None, None)
    assert len(change.ids) == len(lines) > 60


def test_what_stands_outside_records_is_of_its_file(city):
    edited(city, ACHIEVEMENTS, ("ko: 6개", "ko: 여섯 개"))
    committed(city, "in words")
    assert newest(city) == [("changed", "2031/achievements", "", "total.text.ko", "6개", "여섯 개")]


def test_only_what_is_committed_counts(city):
    edited(city, ACHIEVEMENTS, ("착공\n", "기공\n"))
    assert reasons(city) == ["the data as it comes"]


def test_layout_comments_and_files_without_records_make_no_entry(city):
    edited(
        city, ACHIEVEMENTS, ("ko: 강변 도서관 착공", 'ko: "강변 도서관 착공"  # as printed'), ("\ntotal:", "\n\ntotal:")
    )
    edited(
        city,
        "data/glossary.yml",
        ("ko: 이 보고서가 다루는 도시입니다.", "ko: >\n        이 보고서가\n        다루는 도시입니다."),
    )
    edited(
        city, "data/topics.yml", ("ko: 별빛 축제\n", f"ko: {unicodedata.normalize('NFD', '별빛 축제')}\n      en: ~\n")
    )
    (city / "data" / "notes.txt").write_text("-", encoding="utf-8")
    edited(city, "data/labels.yml", ("ko: 안내\n", "ko: 알림\n"))
    committed(city, "layout")
    assert reasons(city) == ["the data as it comes"]


def test_a_moved_file_makes_no_entry(city):
    git(city, "mv", RIVER, "data/2031/initiatives/river.yml")
    committed(city, "moved")
    assert reasons(city) == ["the data as it comes"]


def test_a_renamed_edition_is_renamed_and_keeps_its_history(city):
    """What changed before is told under the name that it has now, also after another change of name."""
    edited(city, ACHIEVEMENTS, ("Broke ground on the", "Started the"))
    committed(city, "before")
    for old, new in (("2031", "2031-1"), ("2031-1", "2031-2")):
        (city / "data" / old).rename(city / "data" / new)
        if new == "2031-1":
            edited(city, f"data/{new}/achievements.yml", ("Started the", "Began the"))
        committed(city, f"now {new}")
    told = [
        (step.reason, [(each.kind, each.scope, each.id, each.old, each.new) for each in step.changes])
        for step in history(city / "data").steps[:3]
    ]
    library = "riverside-library-groundbreaking"
    assert told == [
        ("now 2031-2", [("renamed", "2031-2", "", "2031-1", "2031-2")]),
        (
            "now 2031-1",
            [
                ("renamed", "2031-2", "", "2031", "2031-1"),
                ("changed", "2031-2", library, "Started the riverside library", "Began the riverside library"),
            ],
        ),
        (
            "before",
            [("changed", "2031-2", library, "Broke ground on the riverside library", "Started the riverside library")],
        ),
    ]


@pytest.mark.parametrize(
    ("made", "when"),
    [("@1900000000 +9959", "2030-03-17T17:46:40+00:00"), ("@1900000000 +0900", "2030-03-18T02:46:40+09:00")],
)
def test_a_commit_of_a_zone_that_there_is_not_is_told_in_utc(city, made, when, monkeypatch):
    monkeypatch.setattr("test_history.WHEN", made)
    edited(city, ACHIEVEMENTS, ("Broke ground on the", "Started the"))
    committed(city, "somewhere")
    assert history(city / "data").steps[0].when == when


def test_a_renamed_record_is_renamed_and_nothing_inside_it(city):
    git(city, "mv", RIVER, "data/2031/initiatives/river.yml")
    edited(
        city,
        "data/2031/initiatives/river.yml",
        ("\nid: clean-river\n", "\nid: river\n"),
        ("\nformer_ids:\n", "\nformer_ids:\n  - clean-river\n"),
    )
    committed(city, "shorter")
    assert newest(city) == [("renamed", "2031", "river", "id", "clean-river", "river")]


def test_a_record_comes_and_goes_by_its_name(city):
    path = city / "data" / "topics.yml"
    before = path.read_text(encoding="utf-8")
    path.write_text(
        before + "  - id: night\n    title:\n      ko: 밤\n      en: Night\n    records: {}\n", encoding="utf-8"
    )
    committed(city, "a topic")
    (change,) = history(city / "data").steps[0].changes
    assert (change.kind, change.scope, change.id, change.name) == (
        "added",
        "topics",
        "night",
        {"ko": "밤", "en": "Night"},
    )
    path.write_text(before, encoding="utf-8")
    committed(city, "no topic")
    assert newest(city) == [("removed", "topics", "night", "", None, None)]


def test_a_correction_is_a_change_of_what_it_corrects_with_its_reason(city):
    path = city / "data" / "2031" / "corrections.yml"
    entry = (
        "\ncorrections:\n  - id: library-syllable\n    kind: syllable\n    certainty: high\n"
        "    at: [riverside-library-groundbreaking.text]\n    printed: 착공\n    published: 기공\n"
        "    why:\n      ko: 틀린 글자\n      en: a wrong letter\n"
    )
    path.write_text(path.read_text(encoding="utf-8").replace("\ncorrections:\n", entry), encoding="utf-8")
    committed(city, "correct")
    assert newest(city) == [("corrected", "2031", "riverside-library-groundbreaking", "text", "착공", "기공")]
    assert history(city / "data").steps[0].changes[0].why == {"ko": "틀린 글자", "en": "a wrong letter"}


def test_what_was_done_to_many_records_alike_is_said_once(city):
    of_records = [each for each in history(city / "data").steps[0].changes if each.kind == "added"]
    assert [(each.scope, each.id, len(each.ids)) for each in of_records if each.ids] == [("2031", "", 45)]
    assert len([each for each in of_records if each.scope == "topics"]) == 3


def test_of_many_records_that_change_each_says_what_unless_all_say_the_same(city):
    path = city / "data" / "topics.yml"
    for more in ("", "      en: Topic {0}\n", "      en: Topic {0}\n    group: places\n"):
        each = "  - id: t{0}\n    title:\n      ko: 주제 {0}\n" + more
        path.write_text("topics:\n" + "".join(each.format(number) for number in range(25)), encoding="utf-8")
        committed(city, "more of each")
    grouped, translated, *_ = history(city / "data").steps
    ids = tuple(f"t{number}" for number in range(25))
    assert [(each.ids, each.field, each.old, each.new) for each in grouped.changes] == [(ids, "group", None, "places")]
    assert [(each.id, each.field, each.new) for each in translated.changes] == [
        (id, "title.en", f"Topic {number}") for number, id in enumerate(ids)
    ]


@pytest.mark.parametrize(
    "bomb", ["a: &a [x, x]\nb: [*a, *a]\n", "[" * 5000, "a: !!python/object/apply:os.getpid []\n- b"]
)
def test_a_version_that_would_harm_is_passed_over(city, bomb):
    (city / ACHIEVEMENTS).write_text(bomb, encoding="utf-8")
    committed(city, "bomb")
    assert reasons(city) == ["the data as it comes"]


def test_a_city_in_the_place_of_another_begins_anew(city):
    edited(city, "data/site.yml", ("ko: 가온\n", "ko: 나래\n"))
    committed(city, "the same city, by another name")
    assert len(reasons(city)) == 2
    edited(city, "data/site.yml", ("ko: 나래\n", "ko: 다솜\n"))
    git(city, "rm", "-r", "-q", "data/2030", "data/2031")
    (city / "data" / "2040").mkdir()
    (city / "data" / "2040" / "overview.yml").write_text("facts:\n  - id: area\n    label:\n      ko: 넓이\n", "utf-8")
    committed(city, "another city")
    assert reasons(city) == ["another city"]
    assert newest(city) == [("added", "2040", "area", "", None, None)]


def test_a_merge_says_only_what_it_changed_itself(city):
    git(city, "switch", "-q", "-c", "other")
    edited(city, ACHIEVEMENTS, ("ko: 강변 도서관 착공", "ko: 도서관 착공"), ("\n    ko: 6개\n", "\n    ko: 여섯\n"))
    committed(city, "of the branch")
    git(city, "switch", "-q", "trunk")
    edited(city, ACHIEVEMENTS, ("ko: 강변 도서관 착공", "ko: 강변 도서관 기공"))
    committed(city, "of the trunk")
    git(city, "merge", "-q", "--no-commit", "-X", "ours", "other")
    edited(city, ACHIEVEMENTS, ("ko: 강변 도서관 기공", "ko: 도서관 기공"))
    committed(city, "both together")
    assert reasons(city)[0] == "both together"
    assert newest(city)[0][3:] == ("text.ko", "강변 도서관 기공", "도서관 기공")
    assert len(newest(city)) == 1
    assert {*reasons(city)[1:3]} == {"of the branch", "of the trunk"}


def test_a_version_that_is_no_yaml_is_passed_over(city, tmp_path):
    whole = (city / ACHIEVEMENTS).read_text(encoding="utf-8")
    (city / ACHIEVEMENTS).write_text("achievements: [\n", encoding="utf-8")
    committed(city, "broken")
    assert reasons(city, tmp_path / "kept.json") == ["the data as it comes"]
    (city / ACHIEVEMENTS).write_text(whole.replace("착공\n", "기공\n", 1), encoding="utf-8")
    committed(city, "mended")
    assert reasons(city, tmp_path / "kept.json") == reasons(city) == ["mended", "the data as it comes"]
    assert newest(city)[0][2:] == (
        "riverside-library-groundbreaking",
        "text.ko",
        "강변 도서관 착공",
        "강변 도서관 기공",
    )


def test_texts_and_reasons_come_out_as_typed(city):
    hostile = "<script>alert(1)</script> {{ 7*7 }} ' \" & :100644"
    edited(city, ACHIEVEMENTS, ("강변 도서관 착공", f"'{hostile.replace(chr(39), chr(39) * 2)}'"))
    committed(city, f":{hostile} $(touch x) `id` \x1b[31m")
    assert newest(city)[0][5] == hostile
    assert reasons(city)[0] == f":{hostile} $(touch x) `id` \x1b[31m"


def test_what_was_found_is_kept_and_found_again(city, tmp_path):
    kept = tmp_path / "kept" / "history.json"
    first = history(city / "data", kept)
    edited(city, ACHIEVEMENTS, ("착공\n", "기공\n"))
    committed(city, "once more")
    assert history(city / "data", kept).steps == history(city / "data").steps
    assert history(city / "data", kept).steps[1:] == first.steps
    form = json.loads(kept.read_text(encoding="utf-8"))["form"]
    kept.write_text(json.dumps({"form": form, "of": {"x": 3}}), encoding="utf-8")
    assert history(city / "data", kept) == history(city / "data")


def test_what_another_program_found_is_found_anew(city, tmp_path):
    kept = tmp_path / "history.json"
    first = history(city / "data", kept)
    held = json.loads(kept.read_text(encoding="utf-8"))
    for found in held["of"].values():
        found[0].clear()
    kept.write_text(json.dumps(held), encoding="utf-8")
    assert history(city / "data", kept).steps == ()
    kept.write_text(json.dumps({**held, "form": "another"}), encoding="utf-8")
    assert history(city / "data", kept) == first


@pytest.mark.parametrize("how", ["cut short", "without git", "of another folder", "no program"])
def test_a_missing_history_is_said_and_not_guessed(city, tmp_path, how, monkeypatch):
    copy = tmp_path / "copy"
    if how == "cut short":
        edited(city, ACHIEVEMENTS, ("착공\n", "기공\n"))
        committed(city, "second")
        git(tmp_path, "clone", "-q", "--depth", "1", f"file://{city}", str(copy))
    elif how == "of another folder":
        fictional_data(city / "copy" / "data")
        copy = city / "copy"
    else:
        fictional_data(copy / "data")
    if how == "no program":
        copy = city
        monkeypatch.setenv("PATH", str(tmp_path / "nowhere"))
    made = history(copy / "data")
    assert (made.known, made.steps) == (False, ())
