"""Runs a workflow file on this machine as GitHub would: `python tests/github/workflow_run.py data.yml CLONE`.

Knows act, which reads the file, its expressions and conditions, and runs every step in a copy of the clone; what stands
in for an action is declared here. An action without a stand-in, or an expression that nobody knows, ends the run.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import yaml

MINUTES = 30
KEPT = ("HOME", "LANG", "TERM", "TMPDIR", "UV_CACHE_DIR", "NO_PROXY", "no_proxy")
KEPT_STARTS = ("SSL_", "REQUESTS_", "HTTP", "http", "UV_INDEX", "UV_DEFAULT_INDEX")
UPLOAD = """\
- shell: bash
  run: test -e "$KEPT_PATH" && mkdir -p "$ARTIFACTS" && cp -R "$KEPT_PATH" "$ARTIFACTS/$KEPT_NAME"
  env: {KEPT_PATH: "${{ inputs.path }}", KEPT_NAME: "${{ inputs.name }}"}
"""
STAND_INS = {
    # act itself puts the files of the clone in place of a checkout, uncommitted ones too
    "actions/checkout": "- {shell: bash, run: git rev-parse HEAD}",
    "actions/setup-python": "- {shell: bash, run: python3 --version}",  # the one that is installed
    "astral-sh/setup-uv": '- {shell: bash, run: echo "$UV_FOLDER" >> "$GITHUB_PATH"}',
    "actions/cache": "- {shell: bash, run: 'true'}",  # as in a repository that has kept nothing yet
    "actions/upload-artifact": UPLOAD,
    "actions/upload-pages-artifact": UPLOAD,
    "actions/deploy-pages": """\
- {shell: bash, run: test -f "$ARTIFACTS/github-pages/index.html"}
""",
}
"""What stands in for each action: the steps of a composite one."""
INPUTS = {
    "actions/upload-artifact": {"name": "artifact", "path": ""},
    "actions/upload-pages-artifact": {"name": "github-pages", "path": ""},
}
"""The inputs that a stand-in reads, and what each is where the workflow does not say."""


@dataclass(frozen=True)
class Step:
    """A step that ran, as it ended: success or failure."""

    job: str
    name: str
    outcome: str
    seconds: float


@dataclass(frozen=True)
class Run:
    """A run as it ended: the steps that were not skipped, all that was printed, the artifacts that were left."""

    succeeded: bool
    steps: tuple[Step, ...]
    log: str
    artifacts: Path


@dataclass(frozen=True, kw_only=True)
class Place:
    """The repository on GitHub that the clone passes for, and what is set there by hand."""

    repository: str = "gaon/plan"
    branch: str = "main"
    variables: Mapping[str, str]


def run(workflow: str, clone: Path, folder: Path, place: Place, event: str | None = None) -> Run:
    """Runs every job of a workflow of the clone, which stays as it is; `folder` takes what is written.

    HEAD is what was pushed, or the pull request merged; its first parent is where a pull request goes to. Without an
    `event`, the first that the file names. Raises LookupError where an action has no stand-in.
    """
    path = clone.resolve() / ".github" / "workflows" / workflow
    content = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)  # where `on` is not a yes
    used = {step["uses"] for job in content["jobs"].values() for step in job["steps"] if "uses" in step}
    folder.mkdir(parents=True, exist_ok=True)
    event = event or next(iter(content["on"]))
    happened = folder / "event.json"
    happened.write_text(json.dumps(_event(event, place, branch_of(clone))), encoding="utf-8")
    artifacts = folder / "artifacts"
    command = [
        _program("act"), event, "--workflows", str(path), "--eventpath", str(happened), "--json", "--no-cache-server",
        "--platform", f"{_one_runner(content)}=-self-hosted", "--action-cache-path", str(folder / "work"), "--rm",
        "--concurrent-jobs", "1", "--env", f"GITHUB_REPOSITORY={place.repository}",
        *(word for pair in place.variables.items() for word in ("--var", "=".join(pair))),
        *(word for name in sorted(used) for word in ("--local-repository", f"{name}={_stand_in(name, folder)}")),
    ]  # fmt: skip
    environment = _environment() | {"ARTIFACTS": str(artifacts), "UV_FOLDER": str(Path(_program("uv")).parent)}
    done = subprocess.run(
        command, cwd=clone, env=environment, capture_output=True, encoding="utf-8", timeout=60 * MINUTES
    )
    said = [json.loads(line) for line in (done.stdout + done.stderr).splitlines() if line.startswith("{")]
    rest = [line for line in (done.stdout + done.stderr).splitlines() if not line.startswith("{")]
    log = "\n".join((*(one["msg"].rstrip("\n") for one in said), *rest))
    steps = tuple(_steps(said))
    return Run(done.returncode == 0 and bool(steps), steps, log, artifacts)


def _steps(said: list[dict]) -> Iterator[Step]:
    for one in said:
        if one.get("stage") == "Main" and "stepResult" in one and len(one["stepID"]) == 1:
            seconds = one.get("executionTime", 0) / 1e9
            yield Step(one["jobID"], one["step"].removeprefix("Main "), one["stepResult"], seconds)


def branch_of(clone: Path) -> str:
    """The branch that is checked out; nothing where none is."""
    command = ["git", "-C", str(clone), "branch", "--show-current"]
    return subprocess.run(command, capture_output=True, encoding="utf-8", check=True).stdout.strip()


def _event(event: str, place: Place, pushed: str) -> dict:
    owner, name = place.repository.split("/")
    repository = {
        "default_branch": place.branch,
        "full_name": place.repository,
        "name": name,
        "owner": {"login": owner},
    }
    if event == "pull_request":
        base = {"ref": place.branch, "repo": repository}
        head = {"ref": "change", "repo": repository}
        return {"repository": repository, "number": 5, "pull_request": {"number": 5, "base": base, "head": head}}
    return {"repository": repository, "ref": f"refs/heads/{pushed or place.branch}"}


def _one_runner(content: dict) -> str:
    (runner,) = {job["runs-on"] for job in content["jobs"].values()}
    return runner


def _stand_in(action: str, folder: Path) -> Path:
    name = action.partition("@")[0]
    if name not in STAND_INS:
        raise LookupError(f"nothing stands in for {action}")
    inputs = {key: {"default": value} for key, value in INPUTS.get(name, {}).items()}
    composite = {"using": "composite", "steps": yaml.safe_load(STAND_INS[name])}
    written = folder / "actions" / name
    written.mkdir(parents=True, exist_ok=True)
    text = json.dumps({"name": name, "inputs": inputs, "runs": composite})
    (written / "action.yml").write_text(text, encoding="utf-8")
    return written


def _environment() -> dict[str, str]:
    """What a runner has of this machine's environment: no settings of the project, none of its installed packages."""
    kept = {name: value for name, value in os.environ.items() if name in KEPT or name.startswith(KEPT_STARTS)}
    own = Path(sys.prefix)
    folders = [name for name in os.environ["PATH"].split(os.pathsep) if not Path(name).is_relative_to(own)]
    return {**kept, "PATH": os.pathsep.join(folders)}


def _program(name: str) -> str:
    """A program beside this Python, or one on the PATH. Raises LookupError where there is none."""
    beside = os.pathsep.join((str(Path(sys.executable).parent), os.environ["PATH"]))
    found = (os.environ.get("UV") if name == "uv" else None) or shutil.which(name, path=beside)
    if not found:
        raise LookupError(f"{name} is not installed")
    return found


def main(arguments: list[str] | None = None) -> int:
    """Runs a workflow and prints how long each step took; 1 where it failed, with all that was printed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("workflow", help="the name of the file, as in data.yml")
    parser.add_argument("clone", type=Path)
    parser.add_argument("--event", help="what starts it (the first that the file names)")
    parser.add_argument("--repository", default="gaon/plan")
    parser.add_argument("--branch", help="the default branch (the one that is checked out)")
    parser.add_argument("--variable", action="append", default=[], metavar="NAME=VALUE", help="set in the repository")
    parser.add_argument("--keep", type=Path, help="a folder for the artifacts and everything else that is written")
    options = parser.parse_args(arguments)
    variables = dict(pair.split("=", 1) for pair in options.variable)
    branch = options.branch or branch_of(options.clone)
    place = Place(repository=options.repository, branch=branch, variables=variables)
    with tempfile.TemporaryDirectory() as temporary:
        done = run(options.workflow, options.clone, options.keep or Path(temporary), place, options.event)
    if not done.succeeded:
        print(done.log)
    for step in done.steps:
        print(f"{step.seconds:7.1f} s  {step.outcome:8} {step.job}: {step.name}")
    print(f"{sum(step.seconds for step in done.steps):7.1f} s  {'success' if done.succeeded else 'failure'}")
    return 0 if done.succeeded else 1


if __name__ == "__main__":
    sys.exit(main())
