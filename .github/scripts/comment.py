"""Posts the results of a check as one comment on its pull request, and renews it after every later check.

Runs with the right to comment, so it believes only GitHub: the pull request is the open one whose head is the commit
that was checked. The artifact was made by code of the pull request; it is read as bounded text and nothing else.
"""

import io
import json
import os
import sys
import zipfile
import zlib
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote
from urllib.request import Request, urlopen

from report import Places, comment, unreadable
from results import results
from runner import event

MARK = "<!-- the result of the check -->"
ARTIFACT, FILE = "results", "results.json"
MOST_BYTES, MOST_UNPACKED = 2_000_000, 10_000_000
COMMENT_PAGES = 10
ROBOT = "github-actions[bot]"
# How an artifact is packed; what is packed in other ways can be broken in ways of its own.
PACKED = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
# What a bad archive can raise.
UNREADABLE = (ValueError, KeyError, RuntimeError, EOFError, zlib.error, zipfile.BadZipFile)


@dataclass(frozen=True)
class GitHub:
    """GitHub's API for one repository; what it refuses, urllib raises as HTTPError."""

    api: str
    repository: str
    token: str

    def get(self, path: str, most: int = 10_000_000) -> bytes:
        """What is at a path of the repository. Raises ValueError when there is more of it than asked for."""
        return self._send("GET", path, None, most)

    def read(self, path: str) -> Any:
        """The JSON at a path of the repository, got as `get` does. Raises JSONDecodeError where it is none."""
        return json.loads(self.get(path))

    def write(self, method: str, path: str, body: dict) -> None:
        """Creates or changes what is at a path of the repository. Raises ValueError for an answer over 10 MB."""
        self._send(method, path, json.dumps(body).encode("utf-8"), 10_000_000)

    def _send(self, method: str, path: str, body: bytes | None, most: int) -> bytes:
        headers = {"Accept": "application/vnd.github+json", "X-GitHub-Api-Version": "2022-11-28"}
        request = Request(f"{self.api}/repos/{self.repository}/{path}", data=body, headers=headers, method=method)
        # An artifact is fetched from another host, which must not see the token.
        request.add_unredirected_header("Authorization", f"Bearer {self.token}")
        with urlopen(request, timeout=60) as answer:
            content: bytes = answer.read(most + 1)
        if len(content) > most:
            raise ValueError(f"{path}: more than {most} bytes")
        return content


def main() -> int:
    """Posts the comment; says why where there is nothing to post."""
    run = event()["workflow_run"]
    github = GitHub(os.environ["GITHUB_API_URL"], os.environ["GITHUB_REPOSITORY"], os.environ["GITHUB_TOKEN"])
    number = pull_request(github, run)
    if number is None:
        print("No open pull request has this commit as its head: a newer check will report, or it was closed.")
        return 0
    server = os.environ["GITHUB_SERVER_URL"]
    places = Places(
        run=f"{server}/{github.repository}/actions/runs/{int(run['id'])}",
        files=f"{server}/{run['head_repository']['full_name']}/blob/{run['head_sha']}",
    )
    untrusted, succeeded = artifact(github, run), run["conclusion"] == "success"
    body = unreadable(places) if untrusted is None else comment(results(untrusted), places, succeeded)
    post(github, number, f"{MARK}\n{body}")
    print(f"Reported on pull request {number}.")
    return 0


def pull_request(github: GitHub, run: dict) -> int | None:
    """The number of the open pull request that was checked: same repository, same branch, and still the same commit."""
    head = run["head_repository"]
    if not head:  # the fork was deleted
        return None
    branch = quote(f"{head['owner']['login']}:{run['head_branch']}", safe="")
    for pull in github.read(f"pulls?state=open&per_page=100&head={branch}"):
        same_repository = pull["head"]["repo"] and pull["head"]["repo"]["full_name"] == head["full_name"]
        if same_repository and pull["head"]["sha"] == run["head_sha"]:
            return int(pull["number"])
    return None


def artifact(github: GitHub, run: dict) -> object:
    """The JSON that the check left last; None where there is none, or it is too large or cannot be read."""
    listed = github.read(f"actions/runs/{int(run['id'])}/artifacts?name={ARTIFACT}&per_page=100")["artifacts"]
    kept = [archive for archive in listed if archive["name"] == ARTIFACT and not archive["expired"]]
    last = max(kept, key=lambda archive: archive["id"], default=None)  # a run that was started again has one more
    if last is None or last["size_in_bytes"] > MOST_BYTES:
        return None
    try:
        return unpacked(github.get(f"actions/artifacts/{int(last['id'])}/zip", MOST_BYTES))
    except UNREADABLE as error:
        print(f"The results cannot be read: {type(error).__name__}")
        return None


def unpacked(archive: bytes) -> object:
    """The JSON in an archive, in memory only, and never more of it than it may be long.

    Raises ValueError where there is more, and one of `UNREADABLE` for whatever else is wrong with it.
    """
    with zipfile.ZipFile(io.BytesIO(archive)) as files:
        if files.getinfo(FILE).compress_type not in PACKED:
            raise ValueError("packed in another way")
        with files.open(FILE) as file:
            content = file.read(MOST_UNPACKED + 1)
    if len(content) > MOST_UNPACKED:
        raise ValueError("too long")
    return json.loads(content.decode("utf-8"))


def post(github: GitHub, number: int, body: str) -> None:
    """Renews the comment that this workflow made before, or makes the first."""
    for page in range(1, COMMENT_PAGES + 1):
        comments = github.read(f"issues/{number}/comments?per_page=100&page={page}")
        for earlier in comments:
            author = (earlier["user"] or {}).get("login")  # nobody where an account was deleted
            if author == ROBOT and (earlier["body"] or "").startswith(MARK):
                github.write("PATCH", f"issues/comments/{int(earlier['id'])}", {"body": body})
                return
        if len(comments) < 100:
            break
    github.write("POST", f"issues/{number}/comments", {"body": body})


if __name__ == "__main__":
    sys.exit(main())
