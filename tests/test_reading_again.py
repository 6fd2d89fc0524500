"""One process that stays and reads its data again and again finds what a new one would, and keeps what did not change.

The edits are those of the bad and the right cases, made one upon the other in an order by chance, and undone.
"""

import random
import shutil

import pytest
from bad_edits import FOLDER, RIGHT_EDITS, case, cases, make
from projects import FICTIONAL, fictional_data

from macros.load import load
from macros.load.memory import MEMORIES
from macros.model import Outcomes
from macros.site.rules import RULES
from macros.views.seen import seen, seen_at

EDITS = {
    name: case(path).edits
    for folder in (FOLDER, RIGHT_EDITS)
    for name, path in cases(folder).items()
    if path.stat().st_size < 100_000
}
STEPS = 12


@pytest.fixture
def data(tmp_path, monkeypatch):
    """The fictional city's data, in a folder that the process works in."""
    shutil.copytree(FICTIONAL / "docs", tmp_path / "docs")
    monkeypatch.chdir(tmp_path)
    return fictional_data(tmp_path / "data")


def anew(data):
    """What a process that has read nothing yet finds."""
    remembered = dict(MEMORIES)
    MEMORIES.clear()
    loaded = load(data, RULES)
    MEMORIES.clear()
    MEMORIES.update(remembered)
    return loaded


def edited(data, name):
    """Whether the edits of a case can be made of the data as they are now, and are."""
    try:
        for edit in EDITS[name]:
            make(edit, data)
    except (AssertionError, OSError):  # an edit before has taken what this one edits
        return False
    return True


def restored(data):
    """Undoes every edit."""
    for folder in ("docs", "data"):
        shutil.rmtree(data.parent / folder)
    shutil.copytree(FICTIONAL / "docs", data.parent / "docs")
    fictional_data(data)


@pytest.mark.parametrize("seed", range(3))
def test_a_process_that_stays_finds_what_a_new_one_finds_whatever_was_edited(data, seed):
    chance = random.Random(seed)
    for name in chance.sample(sorted(EDITS), STEPS):
        edited(data, name)
        again, new = load(data, RULES), anew(data)
        assert again.problems == new.problems, name
        assert (again.printed, again.accepted) == (new.printed, new.accepted), name
        assert (again.texts, again.ledger) == (new.texts, new.ledger), name
        if chance.random() < 0.5:
            restored(data)


def test_what_did_not_change_is_the_very_same(data):
    before = load(data, RULES)
    assert load(data, RULES) is before
    labels = data / "labels.yml"
    labels.write_text(f"# a comment\n{labels.read_text(encoding='utf-8')}", encoding="utf-8")
    after = load(data, RULES)
    for old, new in ((before.printed, after.printed), (before.accepted, after.accepted)):
        same = {field for field in type(old).model_fields if getattr(new, field) is getattr(old, field)}
        assert new is not old
        assert new.editions[0] is old.editions[0]
        assert set(type(old).model_fields) - same <= {"labels", "editions", "deleted"}


def test_a_record_that_a_correction_corrects_is_the_very_same_as_long_as_both_are(data):
    before = load(data, RULES).accepted
    achievements = data / "2031" / "achievements.yml"
    achievements.write_text(f"# a comment\n{achievements.read_text(encoding='utf-8')}", encoding="utf-8")
    after = load(data, RULES).accepted
    old, new = before.edition("2031"), after.edition("2031")
    assert new.achievements is not old.achievements
    assert [*map(id, new.initiatives)] == [*map(id, old.initiatives)]
    assert (new.frame, new.overview, new.budget) == (old.frame, old.overview, old.budget)
    assert new.budget is old.budget


def test_a_file_that_says_the_same_in_the_same_places_leaves_every_record_the_very_same(data):
    before = load(data, RULES)
    glossary = data / "glossary.yml"
    glossary.write_text(f"{glossary.read_text(encoding='utf-8')}\n# a comment\n", encoding="utf-8")
    after = load(data, RULES)
    assert after.texts != before.texts
    assert (after.printed, after.accepted) == (before.printed, before.accepted)
    assert after.printed is before.printed


def test_a_figure_with_another_decimal_place_is_another_figure(data):
    before = load(data, RULES).printed.edition("2031").budget
    budget = data / "2031" / "budget.yml"
    text = budget.read_text(encoding="utf-8")
    assert "share_percent: 60.0" in text
    budget.write_text(text.replace("share_percent: 60.0", "share_percent: 60.00", 1), encoding="utf-8")
    after = load(data, RULES).printed.edition("2031").budget
    assert after is not before


def test_an_accepted_translation_leaves_every_other_text_the_very_same(data):
    accepted = data / "accepted"
    before = load(data, RULES)
    accepted.mkdir(exist_ok=True)
    (accepted / "0123456789.txt").write_text("0123456789-0123456789\n", encoding="utf-8")
    after = load(data, RULES)
    assert after.ledger != before.ledger
    assert [*map(id, after.printed.editions)] == [*map(id, before.printed.editions)]


def changed(report, places):
    """The report with one edition's first initiative in the place of its second; the editions at `places` go on."""
    kept = [
        edition if at in places else edition.model_copy(update={"outcomes": Outcomes()})
        for at, edition in enumerate(report.editions)
    ]
    before = report.model_copy(update={"editions": tuple(kept)})
    first, *others = kept[0].initiatives
    kept[0] = kept[0].model_copy(update={"initiatives": (*others, first)})
    return before, before.model_copy(update={"editions": tuple(kept)})


def test_pages_of_an_edition_see_no_difference_where_another_says_something_else(gaon_report):
    before, after = changed(gaon_report, places=())
    newest, older = after.editions[0], after.editions[1]
    assert seen(after, older) is seen(before, older)
    assert seen_at(after, f"{older.id}/budget/") is seen(after, older)
    assert seen(after, newest) is not seen(before, newest)
    assert seen(after, older).edition(older.id) is older
    assert seen(after, older).edition(newest.id).initiatives is None


def test_an_edition_whose_projects_another_follows_up_sees_that_whole(gaon_report):
    before, after = changed(gaon_report, places=(0,))
    newest, older = after.editions[0], after.editions[1]
    assert seen(after, older).edition(newest.id) is newest
    assert seen(after, older) is not seen(before, older)
    assert seen_at(after, "glossary/") is after
