"""What is published beside the pages of one language: a page at every old address, what search reads, citations, a
feed, its pages in Markdown and what leads to them; and the files of the data, which all languages share.

Knows which files these are and how they are written; nothing of pages.
"""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from macros.exports.downloads import publish
from macros.exports.feed import feed
from macros.exports.in_markdown import markdown
from macros.exports.llms import LLMS, llms
from macros.exports.markdown_texts import escaped
from macros.language.picking import pick
from macros.load.history import history
from macros.model.remembered import remembered
from macros.search.index import LARGEST, search_files
from macros.site.asked_words import PREVIEW
from macros.site.building import Building
from macros.site.citations import citation_files
from macros.site.shortcodes import redirect
from macros.views.addresses import FEED, moved
from macros.views.citation import take_along
from macros.wording.languages import FIRST

DATA, KEPT = "data", "build/history.json"
"""The folder of the data, and the file that keeps what was found of its history, which git ignores."""
DATA_VERSION = "data_version"
TAKE_ALONG = "take-along.json"
"""What the menu of a record asks for when it is opened first."""


def more_files(building: Building) -> dict[str, str | bytes]:
    """The files by path; of those that belong to no edition none where only one is built."""
    report, lang = building.report, building.lang
    citations = citation_files(report, lang, building.roots[lang], building.version)
    files: dict[str, str | bytes] = {path: text for path, text in citations.items() if building.has(path)}
    if not building.has_rest:
        return files
    old_pages = {f"{old}index.html": redirect(report, lang, old, new) for old, new in moved(report).items()}
    menu = json.dumps(take_along(report, lang), ensure_ascii=False, separators=(",", ":"))
    largest = LARGEST if building.version else None  # a preview is on the same machine, and soon made anew
    follow = feed(report, building.downloads.history, lang, building.roots[lang])
    read = llms(report, lang, building.roots)
    return {**files, **old_pages, TAKE_ALONG: menu, FEED: follow, LLMS: read, **search_files(report, lang, largest)}


def with_downloads(
    building: Building, site: Path, project: Path | None = None, go_on: Callable[[], None] = lambda: None
) -> Building:
    """The building that knows the files of the data, which the first language writes into the folder of its site, and
    the history of the data in a project; without one, the history that it knows. Before each file it asks whether to
    `go_on`, which raises where not.
    """

    def written(address: str, content: bytes) -> None:
        go_on()
        _put(site / address, content)

    if building.lang != FIRST:
        return building
    known = history(project / DATA, project / KEPT) if project else building.downloads.history
    downloads = publish(building.report, building.roots, written, building.has)
    return replace(building, downloads=replace(downloads, history=known))


def write_in_markdown(building: Building, url: str, html: str, path: Path) -> None:
    """Writes what a page says, in Markdown, beside the file that the page has at `path`, if it is built."""
    address = url.removeprefix("./")
    if building.has(address):
        foot = f"{_version(building)} · <{building.roots[building.lang]}{address}>"
        write(path.with_suffix(".md"), f"{markdown(html)}\n{foot}\n")


@remembered
def _version(building: Building) -> str:
    """Which version of the data pages in Markdown are of, in words."""
    words, lang = building.report.labels.words, building.lang
    version = building.version or escaped(pick(words[PREVIEW], lang).text)
    return f"{escaped(pick(words[DATA_VERSION], lang).text)} {version}"


def write(path: Path, content: str | bytes) -> None:
    """Writes a file that is published, with the same lines on every machine."""
    _put(path, content.encode() if isinstance(content, str) else content)


def _put(path: Path, content: bytes) -> None:
    try:
        path.write_bytes(content)
    except FileNotFoundError:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
