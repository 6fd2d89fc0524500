"""Where a reader reports an error: in the repository, or without an account, in a form of the city's or by a letter.

Knows what of the page is filled in beforehand; which places there are, the data and the settings say.
"""

from typing import Protocol
from urllib.parse import quote, urlencode

from markupsafe import Markup

from macros.model import Report
from macros.site.repository import Repository
from macros.views.menu import Page
from macros.views.pages import by_uri


class Built(Protocol):
    """A page as the theme knows it; it has its whole address, since no site is built without one."""

    @property
    def url(self) -> str: ...
    @property
    def canonical_url(self) -> str: ...


def way_to(contact: str | None, subject: str = "", page: str = "") -> str | None:
    """What a link leads to: a form, or a letter with a subject and the address of a page; None where the city names
    neither.
    """
    if contact is None or contact.startswith("http"):
        return contact
    filled = {name: value for name, value in (("subject", subject), ("body", page)) if value}
    return f"mailto:{contact}" + (f"?{urlencode(filled, quote_via=quote)}" if filled else "")


def report_elsewhere(report: Report, page: Built, words: Markup) -> str | None:
    """Where an error on a page is reported without an account, None where the city names no such place."""
    return way_to(report.site.contact, _title(page, words), page.canonical_url)


def report_error(report: Report, repository: Repository, page: Built, words: Markup) -> str:
    """The form for an error on a page, and in its record where the page is about one; a script adds one of many."""
    about = by_uri(report).get(f"{_address(page).rstrip('/')}.md")
    record = about.record if isinstance(about, Page) else None
    return repository.error_report(_title(page, words), page.canonical_url, record)


def _title(page: Built, words: Markup) -> str:
    return f"{words.unescape()}: /{_address(page)}"


def _address(page: Built) -> str:
    return page.url.removeprefix("./")
