"""The repository on GitHub: where staff edit a file, where a line of it is shown, where a reader reports an error.

Knows GitHub's addresses and the fields of the form (.github/ISSUE_TEMPLATE/report-error.yml); nothing of pages.
"""

from dataclasses import dataclass
from urllib.parse import quote, urlencode

FORM = "report-error.yml"


@dataclass(frozen=True)
class Repository:
    """A repository at `address`; its files are those of `branch`, which may have any name."""

    address: str
    branch: str

    def edit(self, path: str) -> str:
        """Where staff edit a file."""
        return f"{self.address}/edit/{quote(self.branch)}/{path}"

    def source_line(self, path: str, line: int) -> str:
        """Where staff see a line of a file; the page for editing cannot be opened at a line."""
        return f"{self.address}/blob/{quote(self.branch)}/{path}#L{line}"

    def history(self, path: str) -> str:
        """Where a reader sees every change of what is in a folder."""
        return f"{self.address}/commits/{quote(self.branch)}/{path}"

    def error_report(self, title: str, page: str, record: str | None) -> str:
        """The form for an error on `page`, an absolute address; in `record`, an id, where the address names one."""
        fields = {"template": FORM, "title": title, "page": page} | ({"record": record} if record else {})
        return f"{self.address}/issues/new?{urlencode(fields)}"


NOWHERE = Repository("", "main")
"""Where pages that nobody publishes are edited."""
