"""The address where a reader reports an error: the repository's issue form, filled in with the page and its record.

Knows the names of the form's fields (.github/ISSUE_TEMPLATE/report-error.yml); nothing of pages or themes.
"""

from urllib.parse import urlencode

FORM = "report-error.yml"


def error_report(repository: str, title: str, page: str, record: str | None) -> str:
    """The form for an error on `page`, an absolute address; in `record`, an id, where the address names one."""
    fields = {"template": FORM, "title": title, "page": page} | ({"record": record} if record else {})
    return f"{repository}/issues/new?{urlencode(fields)}"
