"""The workflows are valid, may do no more than they need, and run nothing of a pull request with rights of its own."""

import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
import yaml
from limits import STUCK
from projects import ROOT
from schema_check import checked

GITHUB = ROOT / ".github"
WORKFLOWS = sorted((GITHUB / "workflows").glob("*.yml"))
TOOLS = Path(sys.executable).parent
CONTENTS = {"contents": "read"}
PERMISSIONS = {
    ("data.yml", "data"): CONTENTS,
    ("program.yml", "program"): CONTENTS,
    ("accept.yml", "accept"): {"actions": "write", "contents": "write", "pull-requests": "write"},
    ("comment.yml", "comment"): {"actions": "read", **CONTENTS, "pull-requests": "write", "statuses": "write"},
    ("edition.yml", "edition"): {"actions": "write", "contents": "write", "pull-requests": "write"},
    ("publish.yml", "build"): CONTENTS,
    ("publish.yml", "merged"): {"actions": "read", **CONTENTS, "pull-requests": "write"},
    ("publish.yml", "deploy"): {"id-token": "write", "pages": "write"},
    ("weekly.yml", "links"): CONTENTS,
}

each_workflow = pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)


def read(path):
    return yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)  # where `on` is not a yes


def steps(path):
    return [step for job in read(path)["jobs"].values() for step in job["steps"]]


def tool(*command):
    name, *arguments = command
    done = subprocess.run([TOOLS / name, *arguments], cwd=ROOT, capture_output=True, encoding="utf-8", timeout=STUCK)
    return done.returncode, done.stdout + done.stderr


def zizmor(folder):
    return tool("zizmor", "--offline", "--no-progress", "--strict-collection", "--persona", "pedantic", str(folder))


def schema(name, path):
    return checked("--builtin-schema", f"vendor.{name}", path)


def yamllint(path):
    return tool("yamllint", "--strict", "--config-file", ".github/yamllint.yml", str(path))


def test_zizmor_finds_nothing_to_mend():
    code, said = zizmor(GITHUB)
    assert code == 0, said


def test_yamllint_finds_nothing_to_mend():
    code, said = yamllint(GITHUB)
    assert code == 0, said


@pytest.mark.parametrize(
    ("name", "path"),
    [
        *(("github-workflows", path) for path in WORKFLOWS),
        ("dependabot", GITHUB / "dependabot.yml"),
        ("github-issue-forms", GITHUB / "ISSUE_TEMPLATE" / "report-error.yml"),
        ("github-issue-config", GITHUB / "ISSUE_TEMPLATE" / "config.yml"),
    ],
    ids=lambda value: getattr(value, "name", value),
)
def test_what_github_reads_has_the_shape_that_github_wants(name, path):
    code, said = schema(name, path)
    assert code == 0, said


UNSAFE = """\
name: Unsafe
on: pull_request_target
jobs:
  run:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v7
        with:
          ref: ${{ github.event.pull_request.head.sha }}
      - run: echo ${{ github.event.pull_request.title }}
"""


def test_the_tools_notice_what_they_are_there_for(tmp_path):
    (tmp_path / ".github" / "workflows").mkdir(parents=True)
    path = tmp_path / ".github" / "workflows" / "unsafe.yml"
    path.write_text(UNSAFE, encoding="utf-8")
    code, said = zizmor(tmp_path)
    assert code != 0
    assert {"dangerous-triggers", "unpinned-uses", "template-injection"} <= set(re.findall(r"\[([a-z-]+)\]", said))

    path.write_text(UNSAFE.replace("runs-on:", "run-on:"), encoding="utf-8")
    assert schema("github-workflows", path)[0] == 1
    assert zizmor(tmp_path)[0] != 0  # what it cannot parse is no "nothing found"

    path.write_text(UNSAFE.replace("  run:", " run:"), encoding="utf-8")
    assert yamllint(path)[0] == 1


@each_workflow
def test_a_workflow_starts_without_any_right(path):
    assert read(path)["permissions"] == {}


def test_a_job_has_the_rights_that_it_needs_and_no_others():
    given = {(path.name, name): job["permissions"] for path in WORKFLOWS for name, job in read(path)["jobs"].items()}
    assert given == PERMISSIONS


@each_workflow
def test_a_workflow_ends_in_time_and_gives_way_to_a_newer_run(path):
    workflow = read(path)
    assert set(workflow["concurrency"]) == {"group", "cancel-in-progress"}
    assert all(5 <= int(job["timeout-minutes"]) <= 60 for job in workflow["jobs"].values())


@each_workflow
def test_an_action_is_the_very_commit_that_was_read(path):
    lines = [line.strip() for line in path.read_text(encoding="utf-8").splitlines() if re.match(r"\s*(- )?uses:", line)]
    assert len(lines) >= 1
    pinned = re.compile(r"(- )?uses: [a-z-]+/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+")
    assert [line for line in lines if not pinned.fullmatch(line)] == []


def test_an_action_is_the_same_commit_everywhere():
    used = {step["uses"] for path in WORKFLOWS for step in steps(path) if "uses" in step}
    names = [name.partition("@")[0] for name in used]
    assert sorted(names) == sorted(set(names))


@each_workflow
def test_a_workflow_uses_the_uv_that_the_commands_of_the_readme_install(path):
    used = [step["with"] for step in steps(path) if step.get("uses", "").startswith("astral-sh/setup-uv@")]
    assert [
        inputs for inputs in used if inputs.get("version-file") != ".ci/requirements.txt" or "version" in inputs
    ] == []


@each_workflow
def test_a_checkout_leaves_no_token_behind(path):
    checkouts = [step for step in steps(path) if step.get("uses", "").startswith("actions/checkout@")]
    assert [step for step in checkouts if step["with"]["persist-credentials"] != "false"] == []


def test_no_workflow_of_a_pull_request_has_a_secret():
    assert [path.name for path in WORKFLOWS if "pull_request_target" in read(path)["on"]] == []
    assert [path.name for path in WORKFLOWS if "secrets." in path.read_text(encoding="utf-8")] == []
    with_token = [path.name for path in WORKFLOWS if "github.token" in path.read_text(encoding="utf-8")]
    assert with_token == ["accept.yml", "comment.yml", "edition.yml", "publish.yml"]


def test_the_comment_is_posted_by_a_script_of_the_default_branch_and_nothing_else_runs():
    checkout, post = steps(GITHUB / "workflows" / "comment.yml")
    assert checkout["with"]["ref"] == "${{ github.event.repository.default_branch }}"
    assert post["run"] == "python3 .github/scripts/comment.py"
    assert set(post["env"]) == {"GITHUB_TOKEN", "OWN_SITE_URL"}
    assert read(GITHUB / "workflows" / "comment.yml")["on"]["workflow_run"] == {
        "workflows": ["Data", "Program"],
        "types": ["requested", "completed"],  # no older verdict stands while a run runs
    }


@pytest.mark.parametrize("name", ["accept", "edition"])
def test_what_may_write_to_a_branch_runs_the_program_of_the_default_branch(name):
    checkout, *_, install, write = steps(GITHUB / "workflows" / f"{name}.yml")
    assert checkout["with"]["ref"] == "${{ github.event.repository.default_branch }}"
    assert (install["run"], write["run"]) == (
        "uv sync --locked",
        f"uv run --locked python .github/scripts/{name}.py",
    )
    started_by = {"accept": {"issue_comment"}, "edition": {"workflow_dispatch"}}
    assert set(read(GITHUB / "workflows" / f"{name}.yml")["on"]) == started_by[name]


def test_only_the_default_branch_is_deployed_whatever_its_name_and_only_what_a_green_job_built():
    workflow = read(GITHUB / "workflows" / "publish.yml")
    jobs = workflow["jobs"]
    assert workflow["on"] == {"push": "", "workflow_dispatch": ""}
    assert jobs["build"]["if"] == "${{ github.ref_name == github.event.repository.default_branch }}"
    assert workflow["concurrency"]["group"] == "publish-${{ github.ref }}"
    assert (jobs["deploy"]["needs"], "if" in jobs["deploy"]) == ("build", False)
    (deploy,) = jobs["deploy"]["steps"]
    assert deploy["uses"].startswith("actions/deploy-pages@")
    *before, upload = jobs["build"]["steps"]
    assert upload["uses"].startswith("actions/upload-pages-artifact@")
    assert [step for step in (*before, upload) if "continue-on-error" in step] == []
    of_failure = "${{ failure() && steps.data.outcome == 'failure' }}"
    assert [step["if"] for step in (*before, upload) if "if" in step] == [of_failure, of_failure]


@pytest.mark.parametrize(
    ("name", "installs"),
    [
        ("data.yml", "uv sync --locked"),  # what serving needs, and no group of packages beside it
        ("publish.yml", "uv sync --locked --group pictures --group booklets"),  # and what draws and prints
    ],
)
def test_a_change_of_the_data_waits_for_no_test_no_browser_and_no_score(name, installs):
    commands = [step["run"] for step in steps(GITHUB / "workflows" / name) if "run" in step]
    others = [command for command in commands if command != installs]
    assert len(others) == len(commands) - 1
    assert [command for command in others if re.search(r"\.ci/run|pytest|npm|chrom|--group|--all", command)] == []


def test_pictures_are_drawn_where_the_site_is_published_and_nowhere_else():
    asked = {path.name: [*re.findall(r"SITE_PICTURES: (\S+)", path.read_text(encoding="utf-8"))] for path in WORKFLOWS}
    assert {name: folders for name, folders in asked.items() if folders} == {"publish.yml": ["build/pictures"]}
    kept = [
        step["with"]["path"] for step in steps(GITHUB / "workflows" / "publish.yml") if "cache@" in step.get("uses", "")
    ]
    assert kept == ["build/pictures\nbuild/history.json\n"]


def test_what_is_published_knows_the_whole_history_of_the_data():
    checkout, *_ = steps(GITHUB / "workflows" / "publish.yml")
    assert checkout["with"]["fetch-depth"] == "0"


def test_the_data_is_checked_on_every_pull_request_so_that_the_check_may_be_required():
    workflow = read(GITHUB / "workflows" / "data.yml")
    assert workflow["on"] == {"pull_request": "", "workflow_dispatch": ""}
    assert {name: (job["name"], "if" in job) for name, job in workflow["jobs"].items()} == {
        "data": ("데이터 · Data", False)
    }


def test_the_program_is_tested_when_anything_but_data_and_prose_changes_and_every_night():
    starts = read(GITHUB / "workflows" / "program.yml")["on"]
    others = {"paths": ["**", "!data/**", "!docs/**"]}
    assert (starts["pull_request"], starts["push"]) == (others, others)
    assert {"schedule", "workflow_dispatch"} < set(starts)


@each_workflow
def test_every_script_that_a_workflow_runs_is_in_the_repository(path):
    named = [
        name for step in steps(path) for name in re.findall(r"\.github/scripts/\w+\.py|\.ci/run", step.get("run", ""))
    ]
    assert [name for name in named if not (ROOT / name).is_file()] == []


@each_workflow
def test_no_value_of_an_event_is_pasted_into_a_command(path):
    assert [step["run"] for step in steps(path) if "${{" in step.get("run", "")] == []


def owned_paths():
    """The path of every line of CODEOWNERS, as it stands there."""
    lines = (GITHUB / "CODEOWNERS").read_text(encoding="utf-8").splitlines()
    return [line.split()[0] for line in lines if line.strip() and not line.startswith("#")]


def test_no_path_has_owners_twice():
    """Of two lines for one path GitHub obeys the last, and whoever changes the first is not heard."""
    assert [path for path, count in Counter(owned_paths()).items() if count > 1] == []


def test_every_path_with_owners_is_there():
    assert [path for path in owned_paths() if not any(ROOT.glob(path.strip("/")))] == []


def test_everything_that_can_run_code_has_an_owner():
    lines = (GITHUB / "CODEOWNERS").read_text(encoding="utf-8").splitlines()
    owned = {line.split()[0].strip("/"): line.split()[1:] for line in lines if line and not line.startswith("#")}
    assert {tuple(owners) for owners in owned.values()} == {("@OWNER/maintainers",)}
    tracked = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, encoding="utf-8", check=True).stdout
    tops = {name.partition("/")[0] for name in tracked.splitlines()}
    readable = {"data", "README.md", "CONTRIBUTING.md"}
    assert sorted(tops - set(owned) - readable) == []
