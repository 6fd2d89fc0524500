"""A finished second edition is published and shown first, beside the first; then a third is begun, which changes
nothing.
"""

import re
import shutil

import pytest
from built_site import LANGUAGES, Site, text
from projects import FIRST_EDITION, SITE_URL, build, fork
from second_edition import begin_third, complete_second_edition

from macros.load import load
from macros.site.rules import RULES

ABOUT = {
    "ko": "# 안내\n\n{{ edition() }} 보고서의 [예산]({{ folder() }}/budget.md)입니다.\n",
    "en": "# About\n\nThe [budget]({{ folder() }}/budget.md) of the {{ edition() }} report.\n",
}


@pytest.fixture(scope="module")
def project(tmp_path_factory):
    """The fictional city, whose staff have published 2032 as the guide has it and begun 2033."""
    folder = fork(tmp_path_factory.mktemp("second") / "project")
    for lang, page in ABOUT.items():
        (folder / "docs" / lang / "about.md").write_text(page, encoding="utf-8")
    assert complete_second_edition(folder / "data") == "2032"
    return folder


@pytest.fixture(scope="module")
def second(project):
    """Its site before the third edition is begun."""
    return Site(build(project, project.parent / "site"), SITE_URL)


def found(data):
    """What the check finds besides missing English, which the fictional city leaves out on purpose, and drafts."""
    problems = load(data, RULES).problems
    return [one.text("en") for one in problems if not one.in_draft and one.code != "translations-missing"]


def pages(site):
    """The pages as written, but for the version of the data, which the draft is a part of, and for the two that give
    line numbers of topics.yml, in which lines were put.
    """
    html = {name: path.read_bytes() for name, path in site.files.items() if name.endswith(".html")}
    version = re.compile(rb'(?<= data-version>)[0-9a-f]{8}|[0-9a-f]{8}(?=" lang=)|(?<="version":")[0-9a-f]{8}')
    written = {name: version.sub(b"", page) for name, page in html.items()}
    return {name: page for name, page in written.items() if "translations/" not in name}


def test_a_finished_edition_is_published_with_nothing_left_to_say(project, second):
    assert found(project / "data") == []
    assert {name.split("/")[0] for name in second.pages if name[:2] == "20"} == {"2030", "2031", "2032"}


@pytest.mark.parametrize(
    ("lang", "said", "about"),
    [
        ("ko", "2032년 예산", "2032년 보고서의 예산입니다."),
        ("en", "2032 budget", "The budget of the 2032 report."),
    ],
)
def test_home_and_the_page_about_the_site_are_of_the_new_edition(second, lang, said, about):
    figures = second.page("", lang).xpath("//ul[@class='figures']/li/a")
    assert said in text(figures[0])
    assert [link.get("href").split("/")[0] for link in figures[:3]] == ["2032"] * 3
    assert about in text(second.page("about/", lang).xpath("//article")[0])


@pytest.mark.parametrize("lang", LANGUAGES)
def test_topics_speak_of_the_new_edition_first(second, lang):
    headings = second.page("topics/gaoncheon-stream/", lang).xpath("//article//h2/@id")
    assert headings == ["edition-2032", "edition-2031", "edition-2030", "related"]


def test_pending_projects_of_both_older_editions_are_followed_up(second):
    for edition, count in (("2031", 1), ("2032", 4)):
        page = second.page(f"{edition}/outcomes/", "en")
        assert len(page.xpath("//div[@class='outcomes']//section//li")) == count


def test_a_third_edition_that_is_begun_changes_no_page(project, second, tmp_path):
    begun = tmp_path / "project"
    shutil.copytree(project, begun)
    assert begin_third(begun / "data") == "2033"
    assert found(begun / "data") == []
    site = Site(build(begun, tmp_path / "site"), SITE_URL)
    before, after = pages(second), pages(site)
    assert before.keys() == after.keys()
    assert [name for name in before if before[name] != after[name]] == []


@pytest.mark.parametrize(("half", "second_id"), [(0, "2025"), (1, "2025-1")])
def test_the_report_as_first_published_gets_a_second_edition_and_a_third_likewise(half, second_id, tmp_path):
    shutil.copytree(FIRST_EDITION / "data", tmp_path / "data")
    assert complete_second_edition(tmp_path / "data", half) == second_id
    assert found(tmp_path / "data") == []
    assert begin_third(tmp_path / "data") == "2026"
    assert found(tmp_path / "data") == []
