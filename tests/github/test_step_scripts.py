"""What the steps of a check leave behind: the summary, the results for the comment, and the pages that change."""

import json
import subprocess

import build_sites
import changed_pages
import pytest
import runner as step
import summarize
import where

CHECK = {
    "errors": 1,
    "warnings": 2,
    "problems": [
        {"severity": "error", "file": "data/a.yml", "line": 3, "column": 1, "message": {}, "fix": {}, "paste": None}
    ],
}
TESTS = """\
<testsuites><testsuite name="pytest" errors="1" failures="1" skipped="2" tests="9">
<testcase name="test_the_site_is_fine"/>
<testcase name="test_the_site_is_found[ko]"><failure message="no page /ko/&#10;assert 0">no</failure></testcase>
<testcase name="test_the_site_is_served"><error message="no">no</error></testcase>
</testsuite></testsuites>
"""


def happened(runner, monkeypatch, event):
    """Tells the step what started its workflow."""
    (runner / "event.json").write_text(json.dumps(event), encoding="utf-8")
    monkeypatch.setenv("GITHUB_EVENT_PATH", str(runner / "event.json"))


@pytest.mark.parametrize(
    ("repository", "own", "url"),
    [
        ("city/plan", "", "https://city.github.io/plan/"),
        ("City/Daejeon-Plan", "", "https://city.github.io/Daejeon-Plan/"),
        ("city/city.github.io", "", "https://city.github.io/"),
        ("city/plan", "https://plan.city.example", "https://plan.city.example/"),
        ("city/plan", "https://city.example/plan/", "https://city.example/plan/"),
    ],
)
def test_the_site_knows_where_it_is_published(runner, monkeypatch, repository, own, url):
    monkeypatch.setenv("GITHUB_REPOSITORY", repository)
    monkeypatch.setenv("OWN_SITE_URL", own)
    happened(runner, monkeypatch, {"repository": {"default_branch": "main"}})
    assert where.main() == 0
    written = (runner / "GITHUB_OUTPUT").read_text(encoding="utf-8")
    assert written == f"site_url={url}\nrepository_url=https://git.example/{repository}\nbranch=main\n"


@pytest.mark.parametrize(
    ("event", "ref", "branch"),
    [
        ({"repository": {"default_branch": "trunk"}}, "fix/typo", "trunk"),
        ({"schedule": "17 20 * * 0"}, "trunk", "trunk"),  # runs on the default branch, and does not name it
    ],
)
def test_the_site_knows_on_which_branch_its_files_are_edited(runner, monkeypatch, event, ref, branch):
    happened(runner, monkeypatch, event)
    monkeypatch.setenv("GITHUB_REF_NAME", ref)
    assert where.main() == 0
    assert f"branch={branch}\n" in (runner / "GITHUB_OUTPUT").read_text(encoding="utf-8")


def test_an_output_of_two_lines_is_refused(runner):
    with pytest.raises(ValueError, match="is more than one line"):
        step.put_out(site_url="https://a.example/\nrepository_url=https://b.example")
    assert (runner / "GITHUB_OUTPUT").read_text(encoding="utf-8") == ""


def test_a_summary_holds_as_many_whole_lines_as_github_shows(runner):
    step.summarize("가나다\n" * 200_000)
    written = (runner / "GITHUB_STEP_SUMMARY").read_bytes()
    assert 990_000 < len(written) <= 1_000_000
    assert set(written.decode("utf-8").splitlines()) == {"가나다", ""}


def test_only_ten_annotations_are_printed_each_on_a_line_of_its_own(capsys):
    step.annotate("error", [f"{number}\n::error::100%" for number in range(30)])
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 10
    assert lines[0] == "::error::0%0A::error::100%25"


def test_the_results_of_all_steps_come_together(runner):
    (runner / "check.json").write_text(json.dumps(CHECK), encoding="utf-8")
    (runner / "tests.xml").write_text(TESTS, encoding="utf-8")
    (runner / "changes.json").write_text(json.dumps({"added": ["/topics/new/"]}), encoding="utf-8")

    (runner / "build.json").write_text('{"outcome": "success", "said": []}', encoding="utf-8")

    assert summarize.main([str(runner)]) == 0

    assert json.loads((runner / "results.json").read_text(encoding="utf-8")) == {
        "check": CHECK,
        "build": {"outcome": "success", "said": []},
        "tests": {
            "passed": 5,
            "failed": 2,
            "skipped": 2,
            "failures": [
                {"name": "test_the_site_is_found[ko]", "said": "no page /ko/"},
                {"name": "test_the_site_is_served", "said": "no"},
            ],
        },
        "changes": {"added": ["/topics/new/"]},
        "records": None,
        "dead_links": None,
        "waiting": None,
    }
    summary = (runner / "GITHUB_STEP_SUMMARY").read_text(encoding="utf-8").splitlines()
    assert summary[0].startswith(
        "### ❌ 고칠 것이 있습니다. 고치기 전에는 실리지 않습니다. · Something has to be corrected"
    )
    assert {"- 데이터: 오류 1개, 경고 2개", "- Data: 1 error(s), 2 warning(s)", "- 누리집 만들기: 성공"} < set(summary)
    assert "- 실패 · failed: `test_the_site_is_found[ko]` `no page /ko/`" in summary
    assert "- 새로 생김 · New: `/topics/new/`" in summary


def test_a_run_that_ended_early_is_summed_up_as_far_as_it_went(runner):
    (runner / "check.json").write_text("", encoding="utf-8")
    (runner / "tests.xml").write_text("<testsuites>", encoding="utf-8")
    assert summarize.main([str(runner)]) == 0
    summary = (runner / "GITHUB_STEP_SUMMARY").read_text(encoding="utf-8").splitlines()
    assert {"- 데이터: 하지 않음", "- 누리집 만들기: 하지 않음", "- Building the site: not run"} < set(summary)


def test_a_run_that_never_began_is_summed_up_as_well(runner):
    assert summarize.main([str(runner / "build" / "results")]) == 0
    assert json.loads((runner / "build" / "results" / "results.json").read_text(encoding="utf-8"))["check"] is None


BROKEN = """\
INFO    -  Building documentation to directory: site
\x1b[33mWARNING\x1b[0m -  Doc file 'about.md' contains a link 'nowhere.md', but the target is not found.
INFO    -  Documentation built in 9.00 seconds

Aborted with 1 warnings in strict mode!
"""


def test_a_build_that_failed_says_why():
    assert build_sites.reasons(BROKEN) == [
        "WARNING -  Doc file 'about.md' contains a link 'nowhere.md', but the target is not found.",
        "Aborted with 1 warnings in strict mode!",
    ]


UNKNOWN = """\
WARNING -  [macros] - ERROR # _Macro Rendering Error_

_File_: `about.md`

_UndefinedError_: 'budgets' is undefined

```
Traceback (most recent call last):
  File "plugin.py", line 703, in render
    return md_template.render(**page_variables)
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
jinja2.exceptions.UndefinedError: 'budgets' is undefined
```
Aborted with 1 warnings in strict mode!
"""


def test_a_build_that_failed_says_why_without_the_places_in_the_program():
    assert build_sites.reasons(UNKNOWN * 2) == [
        "WARNING -  [macros] - ERROR # _Macro Rendering Error_",
        "_File_: `about.md`",
        "_UndefinedError_: 'budgets' is undefined",
        "jinja2.exceptions.UndefinedError: 'budgets' is undefined",
        "Aborted with 1 warnings in strict mode!",
    ]


@pytest.mark.parametrize(
    ("now", "before", "code"), [("success", "success", 0), ("failure", "success", 1), ("success", "failure", 0)]
)
def test_both_sites_are_built_and_the_one_that_is_published_now_may_fail(runner, monkeypatch, now, before, code):
    sites = {name: runner / name for name in ("now", "before")}
    for name, outcome in (("now", now), ("before", before)):
        sites[name].mkdir()
        broken = "nowhere: [" if outcome == "failure" else ""
        (sites[name] / "mkdocs.yml").write_text(f"site_name: A site\n{broken}", encoding="utf-8")
        (sites[name] / "docs").mkdir()
        (sites[name] / "docs" / "index.md").write_text("# A page\n", encoding="utf-8")
        for command in (["init", "-q"], ["add", "."], ["commit", "-q", "-m", "start"]):
            identity = ["-c", "user.name=a", "-c", "user.email=a@city.example"]
            subprocess.run(["git", *identity, *command], cwd=sites[name], check=True)
    monkeypatch.chdir(sites["now"])

    assert build_sites.main([str(runner / "results"), "--before", str(sites["before"])]) == code

    left = json.loads((runner / "results" / "build.json").read_text(encoding="utf-8"))
    assert (left["outcome"], bool(left["said"])) == (now, now == "failure")
    assert (sites["before"] / "site" / "index.html").is_file() == (before == "success")
    assert (runner / "GITHUB_OUTPUT").read_text(encoding="utf-8") == f"now={now}\nbefore={before}\n"


def test_the_pages_that_change_are_listed_with_what_they_said_and_say(tmp_path):
    pages = {
        "before": {
            "index.html": "<title>홈</title><nav>메뉴</nav><article><h1>홈</h1><p>예산 <b>7조</b> 원</p></article>",
            "en/index.html": "<article><p>Same</p></article>",
            "gone/index.html": "<article><p>Gone</p></article>",
            "404.html": "<main><p>없는 쪽</p></main>",
            "as-it-was/index.html": "<article><p><span data-version>0a1b2c3d</span></p></article>",
        },
        "after": {
            "index.html": "<title>홈</title><nav>새 메뉴</nav><article><h1>홈</h1>"
            "<p>예산 <b>8조</b> 원<span aria-hidden='true'>#<br><i>x</i></span></p><p>덧붙임</p></article>",
            "en/index.html": "<article><p class='new'>Same</p><script>let x</script></article>",
            "new/index.html": "<article><p>New</p></article>",
            "404.html": "<main><p>없는 쪽</p></main>",
            "as-it-was/index.html": "<article><p><span data-version>9f8e7d6c</span></p></article>",
        },
    }
    for site, files in pages.items():
        for name, html in files.items():
            path = tmp_path / site / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(html, encoding="utf-8")

    assert changed_pages.compare(tmp_path / "before", tmp_path / "after") == {
        "added": ["/new/"],
        "removed": ["/gone/"],
        "changed": [
            {
                "page": "/",
                "lines": [{"before": "예산 7조 원", "after": "예산 8조 원"}, {"before": "", "after": "덧붙임"}],
            }
        ],
        "look_only": 1,
    }


def test_one_corrected_figure_changes_one_line_of_its_page(gaon):
    html = gaon.files["2031/budget/index.html"].read_text(encoding="utf-8")
    then = changed_pages.text(html)
    assert len(then) > 20
    line = next(line for line in then if html.count(line) == 1)  # not one that the menu or the head repeats
    assert changed_pages.differences(then, changed_pages.text(html.replace(line, "고친 줄"))) == [
        {"before": line, "after": "고친 줄"}
    ]
