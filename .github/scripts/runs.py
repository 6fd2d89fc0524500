"""The newest run of a workflow on a pull request's commit: how it stands, and which of its steps failed.

Knows GitHub's API; nothing of what a run found. An older run that ends later changes nothing.
"""

from facts import Pull, Run, Step
from github_api import GitHub, artifact

WORKFLOWS = ".github/workflows/"
DISPATCHED = "workflow_dispatch"
STARTED_BY = ("pull_request", DISPATCHED)
REQUIRED = "데이터 · Data"
STEPS = 10  # that failed; no more are told
PREVIEW = "site"


def newest(github: GitHub, pull: Pull, workflow: str, happened: dict, server: str) -> Run | None:
    """The newest run of the workflow; None where there is none. What has just happened is newer than any list."""
    listed = github.read(f"actions/runs?head_sha={pull.sha}&per_page=100")["workflow_runs"]
    known = {run["id"]: run for run in listed}
    told = known.setdefault(happened["id"], happened)
    attempts = happened.get("run_attempt", 1), told.get("run_attempt", 1)
    if attempts[0] > attempts[1] or (attempts[0] == attempts[1] and happened["status"] == "completed"):
        known[happened["id"]] = happened
    mine = [run for run in known.values() if _is_of(run, pull, workflow)]
    last = max(mine, key=lambda run: run["id"], default=None)
    if last is None:
        return None
    number = int(last["id"])
    address = f"{server}/{github.repository}/actions/runs/{number}"
    dispatched = last["event"] == DISPATCHED
    if last["status"] != "completed":
        return Run(number, "pending", address, dispatched=dispatched)
    preview = artifact(github, number, PREVIEW)
    return Run(
        id=number,
        state=str(last["conclusion"]),
        address=address,
        failed=() if last["conclusion"] == "success" else _failed(github, number),
        preview=f"{address}/artifacts/{int(preview['id'])}" if preview else "",
        dispatched=dispatched,
    )


def vouch(github: GitHub, pull: Pull, run: Run) -> None:
    """Puts the end of a dispatched run on the commit, under the name of the check that a rule requires.

    GitHub counts the check of such a run itself for no pull request, and it could not be merged.
    """
    state = run.state if run.state in ("pending", "success") else "failure"
    github.write("POST", f"statuses/{pull.sha}", {"state": state, "context": REQUIRED, "target_url": run.address})


def _is_of(run: dict, pull: Pull, workflow: str) -> bool:
    return (
        run["path"].partition("@")[0] == f"{WORKFLOWS}{workflow}"
        and run["event"] in STARTED_BY
        and run["head_sha"] == pull.sha
        and run["head_branch"] == pull.branch
        and (run["head_repository"] or {}).get("full_name") == pull.repository
    )


def _failed(github: GitHub, run: int) -> tuple[Step, ...]:
    jobs = github.read(f"actions/runs/{run}/jobs?per_page=100")["jobs"]
    steps = [
        Step(step["name"], job["html_url"])
        for job in jobs
        for step in job.get("steps") or ()
        if step["conclusion"] == "failure"
    ]
    return tuple(steps[:STEPS])
