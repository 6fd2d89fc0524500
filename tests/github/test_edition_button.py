"""The button that starts the next edition opens a draft pull request that tells how it goes on, or says why not."""

import json

import edition
import pytest
from bare_repository import Hosted, accepted_city


@pytest.fixture(scope="module")
def gaon_accepted(tmp_path_factory):
    """The fictional city's project, with nothing left to accept."""
    return accepted_city(tmp_path_factory.mktemp("accepted"))


@pytest.fixture
def hosted(gaon_accepted, tmp_path, monkeypatch, serve, runner):
    """GitHub with the fictional city, whose default branch is checked out."""
    hosted = Hosted(tmp_path / "hosted", gaon_accepted)
    monkeypatch.setenv("GITHUB_SERVER_URL", f"file://{tmp_path}/hosted")
    monkeypatch.setenv("GITHUB_API_URL", serve(hosted.handler()))
    (tmp_path / "event.json").write_text(json.dumps({"repository": {"default_branch": "main"}}), encoding="utf-8")
    monkeypatch.setenv("GITHUB_EVENT_PATH", str(tmp_path / "event.json"))
    monkeypatch.chdir(hosted.work)
    return hosted


@pytest.fixture
def press(hosted, monkeypatch, runner):
    """A function that presses the button for a year: how the step ends, and the summary of the run."""

    def run(year):
        monkeypatch.setenv("YEAR", year)
        status = edition.main()
        return status, (runner / "GITHUB_STEP_SUMMARY").read_text(encoding="utf-8")

    return run


@pytest.mark.parametrize("year", ["2032", " 2031-2 "])
def test_the_button_opens_a_draft_with_the_files_of_the_new_edition(hosted, press, year):
    status, said = press(year)
    year, branch = year.strip(), f"edition-{year.strip()}"
    assert (status, said) == (0, "✅ 초안을 열었습니다: https://x/pull/9\n\n✅ Opened a draft: https://x/pull/9\n")
    changed = hosted.changed(hosted.head("main"), hosted.head(branch))
    assert f"A data/{year}/report.yml" in changed and f"A data/{year}/source.txt" in changed
    assert [line for line in changed if "data/" not in line or line.startswith("D")] == []
    assert "status: draft" in hosted.text(branch, f"data/{year}/report.yml")
    assert hosted.said(branch).endswith(f"data: start {year}")
    (method, path, pull), dispatched = hosted.sent
    assert (method, path) == ("POST", "pulls")
    assert (pull["head"], pull["base"], pull["draft"]) == (branch, "main", True)
    assert dispatched == ("POST", "actions/workflows/data.yml/dispatches", {"ref": branch})


def test_the_draft_tells_in_both_languages_how_it_goes_on(hosted, press, monkeypatch):
    monkeypatch.setenv("OWN_SITE_URL", "https://plan.gaon.example")
    press("2032")
    pull = hosted.sent[0][2]
    assert pull["title"] == "2032 보고서 초안 · Draft of the 2032 report"
    for link in (
        "/gaon/plan/edit/edition-2032/data/2032/source.txt",
        "/gaon/plan/edit/edition-2032/data/2032/report.yml",
        "(https://plan.gaon.example/guide/#year)",
        "(https://plan.gaon.example/en/guide/#year)",
    ):
        assert link in pull["body"]
    assert "'확인함' 칸" in pull["body"] and "tick 'Accept'" in pull["body"]


@pytest.mark.parametrize(
    ("year", "korean", "english"),
    [
        ("이천삼십이", "❌ 연도가 아닙니다: 이천삼십이.", "❌ 이천삼십이 is no year."),
        ("2032; echo x", "❌ 연도가 아닙니다: 2032; echo x.", "❌ 2032; echo x is no year."),
        ("../2032", "❌ 연도가 아닙니다: ../2032.", "❌ ../2032 is no year."),
        ("2031", "이미 시작한 보고서입니다: data/2031", "data/2031 was started already"),
        ("2029", "2031년 보고서 다음의 연도(예: 2032)", "'2029' is no year (such as 2032)"),
    ],
)
def test_the_button_says_why_it_cannot_start_a_year(hosted, press, year, korean, english):
    status, said = press(year)
    assert status == 1
    assert korean in said and english in said
    assert hosted.sent == [] and hosted.head(f"edition-{year}"[:12]) == ""


def test_the_button_does_not_start_an_edition_twice(hosted, press):
    press("2032")
    before = hosted.head("edition-2032")
    hosted.sent.clear()
    status, said = press("2032")
    assert status == 1
    assert "가지 edition-2032이(가) 이미 있습니다" in said and "There is a branch edition-2032 already" in said
    assert (hosted.head("edition-2032"), hosted.sent) == (before, [])


def test_the_button_names_the_setting_without_which_it_opens_no_pull_request(hosted, press):
    hosted.refuses_pulls = True
    status, said = press("2032")
    assert status == 1
    assert said.count("Allow GitHub Actions to create and approve pull requests") == 2
    assert said.count("/gaon/plan/compare/main...edition-2032?expand=1") == 2
    assert hosted.head("edition-2032") != ""
