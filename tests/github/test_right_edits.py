"""A right edit is never refused: whatever staff do to what is published now, the check, both sites and links are well.

The edits are of copies of data/ and docs/ as they are today, and know no text of theirs.
"""

import shutil

import links
import live
import pytest
from live_edits import EDITS, fictional_city, initiative_renamed, initiatives
from projects import REPOSITORY_URL, ROOT, SITE_URL, build
from second_edition import begin_third, complete_second_edition

from macros.__main__ import main

APART = (fictional_city,)
"""What leaves nothing for another edit to edit."""


@pytest.fixture(scope="session")
def as_it_is(tmp_path_factory):
    """What staff edit as it is now, with all of the repository that is checked with it; nobody changes it."""
    project = live.copied(tmp_path_factory.mktemp("live") / "project")
    shutil.copytree(ROOT / ".github", project / ".github")
    for name in ("LICENSE", "README.md"):
        shutil.copy(ROOT / name, project)
    return project


@pytest.fixture
def project(as_it_is, tmp_path, monkeypatch):
    """A copy to edit, which is the working folder."""
    project = shutil.copytree(as_it_is, tmp_path / "project")
    monkeypatch.chdir(project)
    return project


@pytest.fixture
def refused(capsys):
    """A function that says why the data cannot be published; nothing where it can."""

    def check():
        capsys.readouterr()
        return capsys.readouterr().out if main(["check", "--lang", "en"]) else ""

    return check


@pytest.fixture
def published(project):
    """A function that builds both sites of the project, and follows their links: those that lead nowhere."""

    def publish():
        site = build(project, project / "site")
        sources = links.Sources(REPOSITORY_URL, "main", project)
        return links.follow(links.read(site, SITE_URL), site, SITE_URL, sources, external=False).dead

    return publish


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: edit.__name__)
def test_the_check_accepts_a_right_edit(edit, project, refused):
    edit(project)
    assert refused() == ""


def test_the_check_accepts_another_address_of_every_initiative_in_turn(as_it_is, project, refused):
    answers = {}
    for file in initiatives(as_it_is):
        initiative_renamed(project, project / file.relative_to(as_it_is))
        answers[file.stem] = refused()
        shutil.copytree(as_it_is / "data", project / "data", dirs_exist_ok=True)
        (project / file.relative_to(as_it_is)).with_stem(f"{file.stem}-renamed").unlink()
    assert answers
    assert {file: answer for file, answer in answers.items() if answer} == {}


def test_both_sites_are_built_of_all_right_edits_together(project, refused, published):
    for edit in EDITS:
        if edit not in APART:
            edit(project)
    for file in initiatives(project):
        initiative_renamed(project, file)
    assert (refused(), published()) == ("", ())


def test_both_sites_are_built_of_the_next_edition_and_a_draft_of_the_one_after(project, refused, published):
    complete_second_edition(project / "data")
    begin_third(project / "data")
    assert (refused(), published()) == ("", ())


def test_both_sites_are_built_of_another_city_in_this_ones_place(project, refused, published):
    fictional_city(project)
    assert (refused(), published()) == ("", ())
