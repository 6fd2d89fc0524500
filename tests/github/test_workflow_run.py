"""The script that runs workflow files on this machine runs them as GitHub does, and stops at what it does not know."""

import subprocess

import pytest
from workflow_run import Place, Step, run

HEAD = """\
name: Small
on: [push, pull_request]
env: {CITY: Gaon}
jobs:
  job:
    if: ${{ github.event_name == 'pull_request' || github.ref_name == github.event.repository.default_branch }}
    runs-on: ubuntu-24.04
    env: {YEAR: "2031"}
    steps:
"""
OF_GITHUB = """\
      - uses: actions/checkout@0123456789012345678901234567890123456789
      - id: where
        env: {OWN: "${{ vars.SITE_URL }}"}
        run: |
          echo "site=$OWN for $GITHUB_REPOSITORY of $CITY $YEAR" >> "$GITHUB_OUTPUT"
          echo "SPOKEN=ko" >> "$GITHUB_ENV"
          echo "## done" >> "$GITHUB_STEP_SUMMARY"
      - env: {SITE: "${{ steps.where.outputs.site }}"}
        run: test "$SITE $SPOKEN" = "https://plan.example/ for gaon/plan of Gaon 2031 ko"
      - id: loose
        continue-on-error: true
        run: exit 3
      - if: ${{ steps.loose.outcome == 'success' }}
        run: echo never
      - if: ${{ !cancelled() && steps.loose.outcome == 'failure' }}
        run: mkdir results && git log -1 --format=%s > results/commit.txt
      - uses: actions/upload-artifact@0123456789012345678901234567890123456789
        with: {name: kept, path: results/, retention-days: 14}
"""
LEAVES_NOTHING = """\
      - uses: actions/upload-artifact@0123456789012345678901234567890123456789
        with: {name: kept, path: results/}
"""
FAILS = """\
      - name: first
        run: exit 1
      - name: second
        run: echo never
      - name: third
        if: ${{ !cancelled() }}
        run: echo always
"""


@pytest.fixture
def small(tmp_path):
    """A function that runs a workflow of one job, in a clone whose one commit is called "first"."""
    clone = tmp_path / "clone"

    def started(steps, event="push", branch="trunk"):
        (clone / ".github" / "workflows").mkdir(parents=True)
        (clone / ".github" / "workflows" / "small.yml").write_text(HEAD + steps, encoding="utf-8")
        git = ["git", "-C", str(clone), "-c", "user.name=a", "-c", "user.email=a@gaon.example"]
        for command in (["init", "-q", "-b", "trunk"], ["add", "."], ["commit", "-q", "-m", "first"]):
            subprocess.run([*git, *command], check=True)
        place = Place(branch=branch, variables={"SITE_URL": "https://plan.example/"})
        return run("small.yml", clone, tmp_path / "kept", place, event)

    return started


def outcomes(done):
    return [step.outcome for step in done.steps]


@pytest.mark.parametrize("event", ["push", "pull_request"])
def test_steps_see_what_github_gives_them(small, event):
    done = small(OF_GITHUB, event)
    assert done.succeeded, done.log
    assert outcomes(done) == ["success", "success", "success", "failure", "success", "success"]
    assert (done.artifacts / "kept" / "commit.txt").read_text(encoding="utf-8") == "first\n"
    assert "## done" in done.log


def test_after_a_step_that_failed_only_those_run_that_say_so(small):
    done = small(FAILS)
    assert not done.succeeded
    assert [(step.name, step.outcome) for step in done.steps] == [("first", "failure"), ("third", "success")]


def test_a_run_fails_that_keeps_what_no_step_has_made(small):
    done = small(LEAVES_NOTHING)
    assert (done.succeeded, outcomes(done)) == (False, ["failure"])


def test_a_push_to_another_branch_than_the_default_one_runs_nothing_and_is_no_success(small):
    done = small(FAILS, branch="main")
    assert (done.succeeded, done.steps) == (False, ())


@pytest.mark.parametrize("steps", ["      - run: echo ${{ step.where }}\n", "      - run: echo ${{ unknown() }}\n"])
def test_an_expression_that_github_does_not_know_ends_the_run(small, steps):
    assert not small(steps).succeeded


def test_an_action_without_a_stand_in_ends_the_run(small):
    with pytest.raises(LookupError, match=r"^nothing stands in for actions/labeler@v5$"):
        small("      - uses: actions/labeler@v5\n")


def test_a_step_says_how_long_it_took(small):
    done = small("      - name: wait\n        run: sleep 1\n")
    (step,) = done.steps
    assert step == Step("job", "wait", "success", step.seconds)
    assert 1 <= step.seconds < 10
