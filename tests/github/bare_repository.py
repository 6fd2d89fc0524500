"""A repository as GitHub keeps it: bare, on this machine, reached by its address; and the API beside it."""

import json
import os
import re
import subprocess
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from urllib.parse import urlsplit

from limits import STUCK
from projects import fictional_data

from macros.__main__ import main

ROBOT = "github-actions[bot]"
NOBODY = {"GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": os.devnull, "PATH": os.environ["PATH"]}
WHO = {f"GIT_{who}_{what}": "x@y" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}


def accepted_city(project: Path) -> Path:
    """A project with the data of the fictional city, in which all that can be accepted is. Returns `project`."""
    project.mkdir(parents=True, exist_ok=True)
    fictional_data(project / "data")
    assert main(["accept", "--data", str(project / "data")]) == 0
    return project


class Hosted:
    """gaon/plan with the branches main and fix, and pull request 5 from one to the other."""

    def __init__(self, folder: Path, project: Path):
        self.folder, self.work = folder / "gaon" / "plan", folder / "work"
        self.folder.mkdir(parents=True)
        self._run(self.folder, "init", "--quiet", "--bare", "--initial-branch=main")
        self._run(folder, "clone", "--quiet", str(self.folder), str(self.work))
        (self.work / "data").mkdir()
        self.copy(project / "data", "data")
        self.commit("main")
        self.sent, self.may, self.refuses_pulls = [], {"kim": "write"}, False
        self.comment = {"id": 900, "user": {"login": ROBOT}, "body": "", "issue_url": "https://x/issues/5"}
        self.pull = {
            "number": 5,
            "state": "open",
            "head": {"sha": self.head("main"), "ref": "fix", "repo": {"full_name": "gaon/plan"}},
            "base": {"ref": "main"},
        }

    def copy(self, source: Path, name: str) -> None:
        """Puts a folder into the work tree."""
        subprocess.run(["cp", "-R", f"{source}/.", str(self.work / name)], check=True)

    def commit(self, branch: str) -> str:
        """Commits the work tree as a branch's new head, which the pull request then has; returns it."""
        self._run(self.work, "add", "--all")
        self._run(self.work, "commit", "--quiet", "--message=x")
        self._run(self.work, "push", "--quiet", "origin", f"HEAD:refs/heads/{branch}")
        if branch == "fix":
            self.pull["head"]["sha"] = self.head("fix")
        return self.head(branch)

    def head(self, branch: str) -> str:
        """The commit that a branch ends in; nothing where there is no such branch."""
        return self._run(self.folder, "for-each-ref", "--format=%(objectname)", f"refs/heads/{branch}")

    def changed(self, before: str, after: str) -> list[str]:
        """What one commit has otherwise than another: 'A data/x'."""
        said = self._run(self.folder, "diff-tree", "-r", "--no-renames", "--name-status", before, after)
        return [line.replace("\t", " ") for line in said.splitlines()]

    def text(self, branch: str, name: str) -> str:
        """A file of a branch."""
        return self._run(self.folder, "show", f"refs/heads/{branch}:{name}")

    def said(self, branch: str) -> str:
        """Who committed last, and what they said."""
        return self._run(self.folder, "log", "-1", "--format=%an <%ae>%n%B", f"refs/heads/{branch}")

    def answer(self, method: str, path: str, body: dict | None) -> tuple[int, object]:
        """The status and the content of what the API answers."""
        if method != "GET":
            self.sent.append((method, path, body))
        if method == "PATCH" and path == "issues/comments/900":
            self.comment["body"] = body["body"]
        if method == "POST" and path == "pulls":
            return (
                (403, {"message": "not permitted"}) if self.refuses_pulls else (201, {"html_url": "https://x/pull/9"})
            )
        if path.startswith("compare/"):
            base, head = path.removeprefix("compare/").split("...")
            return 200, {"merge_base_commit": {"sha": self._run(self.folder, "merge-base", base, head)}}
        if path.startswith("collaborators/"):
            return 200, {"permission": self.may.get(path.split("/")[1], "read")}
        return 200, {"issues/comments/900": self.comment, "pulls/5": self.pull}.get(path, {})

    def handler(self) -> type[BaseHTTPRequestHandler]:
        """Answers requests as the API does."""
        hosted = self

        class Answers(BaseHTTPRequestHandler):
            def do(self):
                length = int(self.headers.get("Content-Length") or 0)
                body = json.loads(self.rfile.read(length)) if length else None
                path = re.sub("^/repos/gaon/plan/", "", urlsplit(self.path).path)
                status, content = hosted.answer(self.command, path, body)
                self.send_response(status)
                self.end_headers()
                self.wfile.write(json.dumps(content).encode())

            do_GET = do_POST = do_PATCH = do

            def log_message(self, format, *arguments):
                pass

        return Answers

    def _run(self, folder, *arguments):
        command = ["git", "-C", str(folder), *arguments]
        done = subprocess.run(command, env={**NOBODY, **WHO}, capture_output=True, encoding="utf-8", timeout=STUCK)
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()
