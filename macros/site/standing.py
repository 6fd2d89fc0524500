"""Each language's site as it stands under `mkdocs serve`: what its pages show, and how some of them are made anew.

Knows how MkDocs 1.6.1 makes a page; what a page shows, the building of its language knows.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from jinja2 import Environment
from mkdocs.commands.build import _build_page, _populate_page
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from macros.model import Report
from macros.site.beside import more_files, with_downloads, write, write_in_markdown
from macros.site.building import Building
from macros.site.generated import GeneratedPage
from macros.site.shown import Shown, shown
from macros.views import addresses
from macros.views.menu import Page as Entry
from macros.views.pages import by_uri, pages
from macros.wording.languages import FIRST

OF_DATA = f"{addresses.DATA.rstrip('/')}.md"
"""The page of all files of the data."""


@dataclass
class Standing:
    """One language's site as it was built last: what MkDocs made pages with, and what each page then showed."""

    config: MkDocsConfig
    files: Files
    nav: Navigation
    env: Environment = field(init=False)
    shown: dict[str, Shown] = field(default_factory=dict)
    more: dict[str, str | bytes] = field(default_factory=dict)

    @property
    def site(self) -> Path:
        """The folder of its pages: the first language is told where it was published, all others were built inside."""
        building = STANDING[FIRST].building
        published = Path(STANDING[FIRST].config.site_dir)
        return published if self.building.lang == building.lang else published / self.building.lang

    @property
    def building(self) -> Building:
        """What this language is built from."""
        building: Building = self.config.extra["building"]
        return building

    def note(self) -> None:
        """Takes down what the site shows, and where it stands now that it is published."""
        self.shown = {page.file.src_uri: shown(self.building, page.file.src_uri) for page in self.pages()}
        self.more = more_files(self.building)
        for file in self.files:
            file.dest_dir = str(self.site)
            vars(file).pop("abs_dest_path", None)  # worked out once, from the folder that it was built in

    def pages(self) -> Iterator[Page]:
        """Every page of the site."""
        return (file.page for file in self.files.documentation_pages() if file.page is not None)

    def take_up(self, report: Report) -> None:
        """Takes up a report, which pages are made from now on."""
        building = self.config.extra["building"] = replace(self.building, report=report)
        self.env.globals.update(building.for_templates())

    def update(self, these: Callable[[str], bool]) -> int:
        """Makes anew which of these pages, told by the paths of their files, show something else now. Returns how many.
        The page that lists the files of the data waits for those.
        """
        count = 0
        for page in self.pages():
            uri = page.file.src_uri
            if uri != OF_DATA and these(uri) and self.is_other(page):
                self.make(page)  # at once: who waits for it does not wait for all others to be looked at
                count += 1
        return count

    def update_files(self) -> None:
        """Makes anew what is published beside the pages of the language: what search reads, citations, the feed."""
        for name, content in more_files(self.building).items():
            if self.more.get(name) != content:
                write(self.site / name, content)
                self.more[name] = content

    def update_data(self, go_on: Callable[[], None]) -> None:
        """Makes the files of the data anew, unless another language did, and the page that lists them. Before each file
        it asks whether to `go_on`, which raises where not.
        """
        first = STANDING[FIRST].building
        made = with_downloads(first, self.site, go_on=go_on) if self.building.lang == FIRST else first
        self.config.extra["building"] = replace(self.building, downloads=made.downloads)
        for page in self.pages():
            if page.file.src_uri == OF_DATA and self.is_other(page):
                self.make(page)

    def make(self, page: Page) -> None:
        """Makes a page anew."""
        _populate_page(page, self.config, self.files)
        _build_page(page, self.config, self.files.documentation_pages(), self.nav, self.env)
        write_in_markdown(self.building, page.url, page.content or "", Path(page.file.abs_dest_path))
        self.shown[page.file.src_uri] = shown(self.building, page.file.src_uri)

    def is_other(self, page: Page) -> bool:
        """Whether a page shows something else now."""
        uri = page.file.src_uri
        entry = by_uri(self.building.report).get(uri)
        if isinstance(page, GeneratedPage) and isinstance(entry, Entry):
            page.title, page.html = self.building.generated(entry)
        before = self.shown[uri]
        return shown(self.building, uri, before) != before


STANDING: dict[str, Standing] = {}
"""The site of each language, as it stands."""


def saved_last(report: Report, root: Path) -> frozenset[str]:
    """The paths of the pages that come from the file of the data saved last: whoever saved it waits for one of them."""
    files = {page.uri: root / page.edit for page in pages(report) if page.edit}
    when = {path: path.stat().st_mtime_ns for path in set(files.values()) if path.is_file()}
    newest = max(when.values(), default=0)
    return frozenset(uri for uri, path in files.items() if when.get(path) == newest)


def note() -> None:
    """Takes down what every language's site shows, once all are published."""
    for site in STANDING.values():
        site.note()
