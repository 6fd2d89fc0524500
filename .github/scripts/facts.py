"""What GitHub says of a pull request and of the runs that checked it: facts that no artifact is asked for.

Knows their shape; nothing of how they are got or how they are shown.
"""

from dataclasses import dataclass, field
from urllib.parse import quote

from results import Results

Line = tuple[str, int]
"""A file by its path, and a line of it."""


@dataclass(frozen=True)
class Pull:
    """A pull request: its number, the commit that is its head, and the branch that it would be merged from."""

    number: int
    sha: str
    repository: str
    branch: str


@dataclass(frozen=True)
class Touched:
    """What a pull request changes: files outside data/ and docs/, whether prose, and the lines that its diff shows."""

    outside: tuple[str, ...] = ()
    prose: bool = False
    lines: dict[Line, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Step:
    """A step of a run that failed, and where its log is."""

    name: str
    log: str


@dataclass(frozen=True)
class Run:
    """A run of a workflow: how it stands or ended, the steps that failed, and its preview where it left one.

    `state` is "pending" until it has ended, then GitHub's word for how: "success", "failure", "cancelled", ... It is
    `dispatched` where a workflow asked for it, since a commit of a workflow starts none.
    """

    id: int
    state: str
    address: str
    failed: tuple[Step, ...] = ()
    preview: str = ""
    dispatched: bool = False


@dataclass(frozen=True, kw_only=True)
class Facts:
    """All that the comment is made of: what runs found, and what GitHub itself says.

    `site` is where the site is published, `own` whether the branch is in this repository, `suggested` the lines whose
    mend stands as a suggestion beside them, `guides` the languages that have a guide of their own beside the first.
    """

    server: str
    site: str
    pull: Pull
    touched: Touched
    run: Run
    results: Results | None
    program: Run | None = None
    tests: Results | None = None
    suggested: frozenset[Line] = frozenset()
    own: bool = False
    guides: frozenset[str] = frozenset()

    def editor(self, file: str, line: int) -> str:
        """Where GitHub opens a file of the pull request's branch to be edited."""
        return f"{self.server}/{self.pull.repository}/edit/{quote(self.pull.branch)}/{file}#L{line}"

    def new_file(self, file: str) -> str:
        """Where GitHub begins a file that is not there yet."""
        return f"{self.server}/{self.pull.repository}/new/{quote(self.pull.branch)}?filename={file}"
