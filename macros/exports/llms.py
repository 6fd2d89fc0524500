"""Where programs that read for people begin: llms.txt, which leads to the pages in Markdown (llmstxt.org).

Knows that form; which pages there are, and how each is described, the views know. A single achievement is not listed:
the page of all of them leads to it.
"""

from collections.abc import Iterable, Iterator

from macros.exports.downloads import OF_WHOLE
from macros.exports.markdown_texts import FILE, escaped
from macros.language.picking import pick
from macros.model import Report, Text
from macros.views import addresses
from macros.views.common import name_of_edition, of_site
from macros.views.menu import Page, Prose
from macros.views.pages import by_uri

LLMS = "llms.txt"
NOT_LISTED = ("achievement", "whole_sector")
NOT_OFFICIAL, IN_MARKDOWN = "footer_not_official", "in_markdown"
"""What pages say of the site, and of their Markdown."""
OPTIONAL = "Optional"
"""What the form calls that which may be passed over."""


def llms(report: Report, lang: str, roots: dict[str, str]) -> str:
    """The file of a language; `roots` is where the site is published in each."""
    words, root = report.labels.words, roots[lang]

    def said(text: Text) -> str:
        return escaped(pick(text, lang).text)

    def of(pages: Iterable[Page | Prose]) -> Iterator[str]:
        for page in pages:
            title, described = said(page.title), isinstance(page, Page) and page.description
            about = said(described) if described else ""
            yield _link(title, f"{root}{page.address}{FILE}", "" if about.startswith(title) else about)

    listed = [page for page in by_uri(report).values() if not isinstance(page, Page) or page.call[0] not in NOT_LISTED]
    folders = {f"{edition.id}/": said(name_of_edition(report, edition)) for edition in report.editions}
    folders[addresses.TOPICS] = said(words["topics"])
    groups = {name: [page for page in listed if page.address.startswith(folder)] for folder, name in folders.items()}
    inside = {page.uri for pages in groups.values() for page in pages}
    title = said(of_site(report, report.site.title))
    groups[title] = [page for page in listed if page.uri not in inside]
    files = [_link(name, f"{next(iter(roots.values()))}{addresses.data(name)}") for name in OF_WHOLE]
    others = [_link(name, f"{own}{LLMS}") for name, own in roots.items() if name != lang]
    return "\n\n".join([
        f"# {title}",
        f"> {said(of_site(report, report.site.description))}",
        f"{said(words[NOT_OFFICIAL])} {said(words[IN_MARKDOWN])}",
        *("\n".join([f"## {name}", "", *of(pages)]) for name, pages in groups.items() if pages),
        "\n".join([f"## {OPTIONAL}", "", *files, _link(addresses.FEED, f"{root}{addresses.FEED}"), *others]),
    ]) + "\n"  # fmt: skip


def _link(name: str, address: str, about: str = "") -> str:
    return f"- [{name}]({address})" + (f": {about}" if about else "")
