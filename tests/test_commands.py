"""Bad data stops every command: nothing is published, nothing crashes, and `serve` recovers."""

import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

import pytest
from bad_edits import case, cases, make
from limits import NOT_SHOWN, STUCK
from projects import ENVIRONMENT, run, serving

TITLE = "맑은 가온천을 시민의 품으로"


@pytest.fixture
def broken(project):
    """A project with a mistake in each of five files."""
    for edit in case(cases()["rules/every-problem-at-once"]).edits:
        make(edit, project / "data")
    return project


def test_the_check_says_that_warnings_block_nothing(project):
    done = run(project, "macros", "check")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.endswith(
        "경고는 알려 드리는 것이며, 그대로 두어도 누리집에 실립니다. · Warnings are for information; publishing goes on.\n"
    )


def test_the_check_reports_every_problem_and_exits_with_1(broken):
    done = run(broken, "macros", "check")
    lines = case(cases()["rules/every-problem-at-once"]).says.split("\n")
    assert done.returncode == 1
    assert [line for line in done.stdout.split("\n") if line in lines] == lines
    assert done.stderr == ""


def test_the_build_reports_the_same_without_a_traceback_and_leaves_the_site_alone(broken):
    (broken / "site").mkdir()
    (broken / "site" / "index.html").write_text("published yesterday", encoding="utf-8")
    done = run(broken, "mkdocs", "build")
    assert done.returncode == 1
    assert case(cases()["rules/every-problem-at-once"]).says in done.stderr
    assert "Traceback" not in done.stdout + done.stderr
    assert [path.name for path in (broken / "site").iterdir()] == ["index.html"]
    assert (broken / "site" / "index.html").read_text(encoding="utf-8") == "published yesterday"


def test_the_check_imports_no_template_no_index_and_no_other_command(project):
    command = [sys.executable, "-X", "importtime", "-m", "macros", "check"]
    done = subprocess.run(command, cwd=project, env=ENVIRONMENT, capture_output=True, encoding="utf-8", timeout=STUCK)
    imported = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}
    assert "macros.staff.checking" in imported
    assert (
        imported & {"jinja2", "mkdocs", "markdown", "macros.search", "macros.views.reference", "macros.site.building"}
        == set()
    )
    assert {name for name in imported if name.startswith("macros.staff.")} == {
        "macros.staff.asked", "macros.staff.checking", "macros.staff.formats",
    }  # fmt: skip


@pytest.mark.parametrize(
    "name", ["yaml/alias-bomb", "yaml/conflict-marker", "files/encoding-cp949", "fields/list-for-map"]
)
def test_no_file_crashes_the_check(name, project):
    for edit in case(cases()[name]).edits:
        make(edit, project / "data")
    done = run(project, "macros", "check")
    assert done.returncode == 1
    assert done.stdout.startswith(case(cases()[name]).says)
    assert done.stderr == ""


@pytest.mark.parametrize("command", [("macros", "check"), ("mkdocs", "build")], ids=" ".join)
def test_a_console_in_the_encoding_of_korean_windows_stops_no_command(command, broken):
    environment = {**ENVIRONMENT, "PYTHONIOENCODING": "cp949:strict"}
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=broken, env=environment, capture_output=True, timeout=STUCK
    )
    said = done.stdout + done.stderr
    assert done.returncode == 1
    assert "이유: ".encode("utf-8" if command[0] == "macros" else "cp949") in said
    assert b"Traceback" not in said


def test_a_site_without_an_address_is_not_built(project, monkeypatch):
    monkeypatch.setitem(ENVIRONMENT, "SITE_URL", "")
    done = run(project, "mkdocs", "build")
    assert done.returncode == 1
    assert "the site has no address: set SITE_URL" in done.stderr
    assert "Traceback" not in done.stdout + done.stderr


def test_a_macro_that_does_not_exist_stops_the_build(project):
    (project / "docs" / "ko" / "about.md").write_text("# 안내\n\n{{ budgets() }}\n", encoding="utf-8")
    done = run(project, "mkdocs", "build")
    assert done.returncode == 1
    assert "budgets" in done.stderr


@pytest.fixture
def served(project, tmp_path):
    """A served project: the project and the address of its pages. Only the process started here is ended."""
    with serving(project, tmp_path / "serve.log", SITE_PICTURES="pictures") as (address, server):
        yield project, address, server, tmp_path / "serve.log"


def test_serve_stays_up_on_a_bad_edit_and_recovers(served):
    project, address, server, log = served
    initiative = project / "data" / "2031" / "initiatives" / "clean-river.yml"
    page = f"{address}2031/initiatives/clean-river/"
    until(lambda: TITLE in body(page), log)
    good = initiative.read_text(encoding="utf-8")
    until(lambda: "Serving on" in said(log), log)

    write(initiative, good.replace("number: 1", "number: one"))
    until(lambda: "data/2031/initiatives/clean-river.yml:8:9: " in said(log), log)
    assert server.poll() is None

    write(initiative, good.replace("A clean Gaoncheon for everyone", "Gaoncheon, clean at last"))
    until(lambda: "Gaoncheon, clean at last" in body(f"{address}en/2031/initiatives/clean-river/"), log)
    assert "Traceback" not in said(log)
    assert "/assets/images/preview.png" in body(page)  # no picture of its own, though pictures are wanted
    assert not (project / "pictures").exists()


def until(holds, log: Path):
    """Waits until something holds (a failed build holds requests back); fails with what the server said."""
    end = time.monotonic() + STUCK
    while time.monotonic() < end:
        if holds():
            return
        time.sleep(0.2)
    raise AssertionError(said(log))


def body(address: str) -> str:
    """The page at an address, or nothing while there is none."""
    try:
        with urllib.request.urlopen(address, timeout=NOT_SHOWN) as answer:
            return answer.read().decode("utf-8")
    except (urllib.error.URLError, ConnectionError, TimeoutError):
        return ""


def write(path: Path, text: str):
    """Writes a file in one step, as editors do."""
    beside = path.with_suffix(".tmp")
    beside.write_text(text, encoding="utf-8")
    beside.replace(path)


def said(log: Path) -> str:
    """What the server said until now."""
    return log.read_text(encoding="utf-8", errors="replace")
