"""A repository on GitHub as git reaches it without a checkout: files are read as objects, a change is made as objects.

Knows git, and that a pull request may hold anything: links, names and sizes that no data has are refused. Nothing of
it is run, no hook, filter or attribute of it is obeyed.
"""

import base64
import os
import re
import subprocess
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from words import Refused

PLAIN = re.compile(r"(data|docs)(/(?!\.{1,2}(/|$))[A-Za-z0-9._-]+)+")
REGULAR = ("100644", "100755")
MOST_FILES, LARGEST, MOST_BYTES = 5_000, 1_000_000, 50_000_000
ROBOT = {"NAME": "github-actions[bot]", "EMAIL": "41898282+github-actions[bot]@users.noreply.github.com"}


@dataclass(frozen=True)
class Repository:
    """A folder in which git keeps objects, and the address on GitHub that they come from and go to."""

    folder: Path
    url: str
    token: str

    def git(self, *arguments: str, given: bytes = b"", index: str = "") -> bytes:
        """What a command of git prints. Raises CalledProcessError where git refuses."""
        environment = {
            "PATH": os.environ["PATH"],
            "GIT_CONFIG_NOSYSTEM": "1",
            "GIT_CONFIG_GLOBAL": os.devnull,
            "GIT_TERMINAL_PROMPT": "0",
            **{f"GIT_{who}_{what}": value for who in ("AUTHOR", "COMMITTER") for what, value in ROBOT.items()},
            **({"GIT_INDEX_FILE": index} if index else {}),
            **as_configuration(self.url, self.token),
        }
        command = ["git", "-C", str(self.folder), *arguments]
        return subprocess.run(
            command, env=environment, input=given, capture_output=True, check=True, timeout=300
        ).stdout

    def fetch(self, *commits: str) -> None:
        """Fetches commits, without those before them."""
        self.folder.mkdir(parents=True, exist_ok=True)
        self.git("init", "--quiet", "--bare")
        self.git("fetch", "--quiet", "--no-tags", "--depth=1", self.url, *commits)

    def only_adds(self, before: str, after: str, folder: str) -> bool:
        """Whether all that one commit has more or otherwise than another are new files in a folder."""
        changed = self.git("diff-tree", "-r", "-z", "--no-renames", "--name-status", before, after).decode().split("\0")
        pairs = zip(changed[0:-1:2], changed[1::2], strict=True)
        return all(status == "A" and name.startswith(folder) for status, name in pairs)

    def lay_out(self, commit: str, into: Path) -> None:
        """Writes data/ and the pages of docs/ of a commit into a folder. Raises Refused where one is no plain file."""
        listed = self.git("ls-tree", "-r", "-z", "-l", "--full-tree", commit, "data/", "docs/").decode(
            "utf-8", "replace"
        )
        entries = [entry.partition("\t")[::2] for entry in listed.split("\0") if entry]
        files = {name: head.split() for head, name in entries if name.startswith("data/") or name.endswith(".md")}
        plain = all(PLAIN.fullmatch(name) and head[0] in REGULAR for name, head in files.items())
        sizes = [int(head[3]) for head in files.values()] if plain else []
        if not plain or len(files) > MOST_FILES or max(sizes, default=0) > LARGEST or sum(sizes) > MOST_BYTES:
            raise Refused("refused_strange")
        for name, head in files.items():
            path = into / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(self.git("cat-file", "blob", head[2]))

    def committed(self, parent: str, files: Mapping[str, bytes], message: str) -> str:
        """A commit that holds what its parent holds, but for these files."""
        with tempfile.TemporaryDirectory() as folder:
            index = str(Path(folder, "index"))
            self.git("read-tree", parent, index=index)
            for name, content in files.items():
                blob = self.git("hash-object", "-w", "--no-filters", "--stdin", given=content).decode().strip()
                self.git("update-index", "--add", "--cacheinfo", f"100644,{blob},{name}", index=index)
            tree = self.git("write-tree", index=index).decode().strip()
        return self.git("commit-tree", "-p", parent, "-F", "-", tree, given=message.encode()).decode().strip()

    def push(self, commit: str, branch: str) -> None:
        """Puts a commit on top of a branch. Raises Refused where the branch has moved on, or takes none."""
        try:
            self.git("push", "--quiet", self.url, f"{commit}:refs/heads/{branch}")
        except subprocess.CalledProcessError as error:
            print(error.stderr.decode("utf-8", "replace"))
            raise Refused("refused_push") from None


def as_configuration(url: str, token: str) -> dict[str, str]:
    """The environment in which git shows the token to this address alone; it stands in no file and no command."""
    basic = base64.b64encode(f"x-access-token:{token}".encode()).decode()
    key = f"http.{url}.extraheader"
    return {"GIT_CONFIG_COUNT": "1", "GIT_CONFIG_KEY_0": key, "GIT_CONFIG_VALUE_0": f"AUTHORIZATION: basic {basic}"}
