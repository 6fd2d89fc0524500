"""GitHub as the workflows' scripts meet it: environment files, an event, and an API on this machine."""

import contextlib
import io
import json
import re
import sys
import zipfile
from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qs, urlsplit

import pytest
from projects import ROOT
from served import answering, served
from told_by_github import HEAD, a_run, changed_file

SCRIPTS = ROOT / ".github" / "scripts"
sys.path.insert(0, str(SCRIPTS))


@pytest.fixture
def serve():
    """A function that serves on this machine with a handler until the test is over, and returns the address."""
    with contextlib.ExitStack() as servers:
        yield lambda handler: servers.enter_context(answering(handler))


@pytest.fixture(scope="session")
def served_gaon(gaon):
    """Where the fictional city's site is served."""
    with served(gaon.folder) as address:
        yield address


@pytest.fixture
def runner(tmp_path, monkeypatch):
    """The files of a step, empty, and the variables that name them and the repository."""
    for name in ("GITHUB_STEP_SUMMARY", "GITHUB_OUTPUT"):
        (tmp_path / name).touch()
        monkeypatch.setenv(name, str(tmp_path / name))
    for name, value in {
        "GITHUB_SERVER_URL": "https://git.example",
        "GITHUB_REPOSITORY": "gaon/plan",
        "GITHUB_TOKEN": "the-token",
    }.items():
        monkeypatch.setenv(name, value)
    return tmp_path


class Api:
    """A small GitHub: one repository, one pull request from a fork, the comments on it, the artifacts of a run."""

    def __init__(self):
        self.pulls = [{"number": 5, "head": {"sha": HEAD, "ref": "fix/typo", "repo": {"full_name": "citizen/plan"}}}]
        self.files = [changed_file("data/2031/budget.yml")]
        self.comments, self.beside, self.artifacts, self.requests = [], [], {}, []
        self.runs, self.jobs = [a_run()], []
        self.published, self.merged = [], {}  # commits that were; the pull requests of a commit
        self.statuses = []  # of the head: state and name
        self.refused = set()  # lines of the diff that GitHub takes no comment on
        self.storage = self.event = None

    def leave(self, content, name="results", size=None, run=77):
        """Leaves an artifact: the bytes of results.json in an archive, or the archive itself."""
        archive = io.BytesIO()
        with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as files:
            files.writestr("results.json", content)
        self.leave_archive(archive.getvalue(), name, size, run)

    def leave_archive(self, archive, name="results", size=None, run=77):
        """Leaves an archive as it is; `size` is what the API says of it."""
        self.artifacts[len(self.artifacts) + 1] = (name, archive, len(archive) if size is None else size, run)

    def happen(self, run, listed=True):
        """Tells the workflow that a run began or ended; `listed` is whether the list of runs has it, as it is now."""
        self.event.write_text(json.dumps({"workflow_run": run}), encoding="utf-8")
        self.runs = [other for other in self.runs if other["id"] != run["id"] or not listed]
        self.runs += [run] if listed else []

    def conclude(self, conclusion, *steps):
        """Ends the run of the data in another way; the steps named are those that failed."""
        self.happen(a_run(conclusion=conclusion))
        failed = [{"name": name, "conclusion": "failure"} for name in steps]
        job = {"html_url": "https://git.example/gaon/plan/job/1", "steps": [{"name": "x", "conclusion": "success"}]}
        self.jobs = [{**job, "steps": [*job["steps"], *failed]}]

    def answer(self, method, path, query, body):
        """The status and the content of an answer; a status of 302 has an address."""
        if path == "/repos/gaon/plan/pulls":
            wanted = query["head"][0]
            named = (f"{pull['head']['repo']['full_name'].split('/')[0]}:{pull['head']['ref']}" for pull in self.pulls)
            return 200, [pull for pull, name in zip(self.pulls, named, strict=True) if name == wanted]
        if path == "/repos/gaon/plan/pulls/5/files":
            page = int(query["page"][0])
            return 200, self.files[100 * (page - 1) : 100 * page]
        if path == "/repos/gaon/plan/pulls/5/comments" and method == "GET":
            return 200, self.beside if query["page"] == ["1"] else []
        if path == "/repos/gaon/plan/pulls/5/comments":
            if body["line"] in self.refused:
                return 422, {"message": "line must be part of the diff"}
            self.beside.append({"id": 300 + len(self.beside), "user": {"login": "github-actions[bot]"}, **body})
            return 201, self.beside[-1]
        if path == f"/repos/gaon/plan/statuses/{HEAD}":
            self.statuses.append((body["state"], body["context"]))
            return 201, body
        if match := re.fullmatch(r"/repos/gaon/plan/pulls/comments/(\d+)", path):
            self.beside = [comment for comment in self.beside if comment["id"] != int(match[1])]
            return 204, None
        if path == "/repos/gaon/plan/actions/runs":
            return 200, {"workflow_runs": [run for run in self.runs if run["head_sha"] == query["head_sha"][0]]}
        if re.fullmatch(r"/repos/gaon/plan/actions/runs/\d+/jobs", path):
            return 200, {"jobs": self.jobs}
        if match := re.fullmatch(r"/repos/gaon/plan/actions/runs/(\d+)/artifacts", path):
            return 200, {
                "artifacts": [
                    dict(id=id, name=name, size_in_bytes=size, expired=False)
                    for id, (name, _, size, run) in self.artifacts.items()
                    if run == int(match[1])
                ]
            }
        if match := re.fullmatch(r"/repos/gaon/plan/actions/artifacts/(\d+)/zip", path):
            return 302, f"{self.storage}/{match[1]}"
        if match := re.fullmatch(r"/repos/gaon/plan/issues/(\d+)/comments", path):
            on = int(match[1])
            if method == "GET":
                page, there = int(query["page"][0]), [one for one in self.comments if one.get("on", 5) == on]
                return 200, there[100 * (page - 1) : 100 * page]
            robot = {"login": "github-actions[bot]"}
            self.comments.append({"id": 900 + len(self.comments), "on": on, "user": robot, **body})
            return 201, self.comments[-1]
        if path == "/repos/gaon/plan/actions/workflows/publish.yml/runs":
            return 200, {"workflow_runs": [{"head_sha": sha} for sha in self.published]}
        if match := re.fullmatch(r"/repos/gaon/plan/commits/([0-9a-f]{40})/pulls", path):
            return 200, self.merged.get(match[1], [])
        if match := re.fullmatch(r"/repos/gaon/plan/issues/comments/(\d+)", path):
            (found,) = (comment for comment in self.comments if comment["id"] == int(match[1]))
            found.update(body)
            return 200, found
        return 404, {"message": "Not Found"}


@pytest.fixture
def api(runner, monkeypatch, serve):
    """The small GitHub, and the event that a finished check of the pull request starts."""
    github = Api()

    class Answers(BaseHTTPRequestHandler):
        def do(self):
            parts = urlsplit(self.path)
            length = int(self.headers.get("Content-Length") or 0)
            body = json.loads(self.rfile.read(length)) if length else None
            github.requests.append((self.command, parts.path, self.headers.get("Authorization")))
            status, content = github.answer(self.command, parts.path, parse_qs(parts.query), body)
            self.send_response(status)
            if status == 302:
                self.send_header("Location", content)
            self.end_headers()
            if status not in (204, 302):
                self.wfile.write(json.dumps(content).encode())

        do_GET = do_POST = do_PATCH = do_DELETE = do

        def log_message(self, format, *arguments):
            pass

    class Storage(Answers):
        def do_GET(self):
            github.requests.append(("GET", f"storage{self.path}", self.headers.get("Authorization")))
            self.send_response(200)
            self.end_headers()
            self.wfile.write(github.artifacts[int(self.path[1:])][1])

    github.storage = serve(Storage)
    monkeypatch.setenv("GITHUB_API_URL", serve(Answers))
    github.event = runner / "event.json"
    github.happen(a_run())
    monkeypatch.setenv("GITHUB_EVENT_PATH", str(github.event))
    return github
