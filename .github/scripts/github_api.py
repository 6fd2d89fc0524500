"""GitHub's API for one repository, and what the runs of its workflows left.

Knows HTTP and archives; nothing of what is said. An artifact was made by code of a pull request: it is read as bounded
text and nothing else.
"""

import io
import json
import os
import zipfile
import zlib
from dataclasses import dataclass
from typing import Any
from urllib.request import Request, urlopen

RESULTS, FILE = "results", "results.json"
COMMENT_PAGES = 10
MOST_BYTES, MOST_UNPACKED = 2_000_000, 10_000_000
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

    def listed(self, path: str, pages: int) -> list[dict]:
        """The entries of a list at a path, a hundred a page, and of no more than so many pages."""
        entries: list[dict] = []
        for page in range(1, pages + 1):
            mark = "&" if "?" in path else "?"
            more = self.read(f"{path}{mark}per_page=100&page={page}")
            entries += more
            if len(more) < 100:
                break
        return entries

    def create(self, path: str, body: dict) -> Any:
        """What GitHub says of what it made at a path. Raises ValueError for an answer over 10 MB."""
        return json.loads(self._send("POST", path, json.dumps(body).encode("utf-8"), 10_000_000))

    def write(self, method: str, path: str, body: dict | None = None) -> None:
        """Creates, changes or deletes what is at a path. Raises ValueError for an answer over 10 MB."""
        self._send(method, path, None if body is None else json.dumps(body).encode("utf-8"), 10_000_000)

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


def this_repository() -> GitHub:
    """GitHub as this workflow may use it. Raises KeyError outside a workflow or without its token."""
    return GitHub(os.environ["GITHUB_API_URL"], os.environ["GITHUB_REPOSITORY"], os.environ["GITHUB_TOKEN"])


def by_robot(entry: dict) -> bool:
    """Whether a workflow wrote a comment; nobody did where an account was deleted."""
    return (entry["user"] or {}).get("login") == ROBOT


def renew(github: GitHub, number: int, mark: str, body: str) -> None:
    """Renews the comment of that mark that a workflow made on a pull request before, or makes the first."""
    for earlier in github.listed(f"issues/{number}/comments", COMMENT_PAGES):
        if by_robot(earlier) and (earlier["body"] or "").startswith(mark):
            github.write("PATCH", f"issues/comments/{int(earlier['id'])}", {"body": f"{mark}\n{body}"})
            return
    github.write("POST", f"issues/{number}/comments", {"body": f"{mark}\n{body}"})


def artifact(github: GitHub, run: int, name: str) -> dict | None:
    """What GitHub says of the artifact of that name that a run left last; None where it left none."""
    listed = github.read(f"actions/runs/{run}/artifacts?name={name}&per_page=100")["artifacts"]
    kept = [archive for archive in listed if archive["name"] == name and not archive["expired"]]
    return max(kept, key=lambda archive: archive["id"], default=None)  # a run that was started again has one more


def left(github: GitHub, run: int) -> object:
    """The JSON that a run left last; None where there is none, or it is too large or cannot be read."""
    last = artifact(github, run, RESULTS)
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
