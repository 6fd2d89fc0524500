"""`mkdocs serve` after a change: only the pages that the change can touch are made anew, and everything where that
cannot be shown.

Knows how MkDocs 1.6.1 makes a page and when its server answers; what a page shows, the building of its language knows.
"""

import gc
import logging
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from jinja2 import Environment
from mkdocs.commands.build import _build_page, _populate_page
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from watchdog.observers.polling import PollingObserver

from macros.load import load
from macros.model import Report
from macros.site.beside import more_files, write
from macros.site.building import Building
from macros.site.generated import GeneratedPage
from macros.site.rules import RULES
from macros.site.shown import Shown, shape, shown
from macros.views.menu import Page as Entry
from macros.views.pages import by_uri
from macros.wording.languages import FIRST
from macros.wording.problems import InvalidData

LOOK_EVERY, WAIT_FOR_MORE = 0.1, 0.02
"""Seconds between two looks at the files, and that nothing more must be saved in before pages are made."""

log = logging.getLogger("mkdocs.serving")


@dataclass
class Standing:
    """One language's site as it was built last: what MkDocs made pages with, and what each page then showed."""

    config: MkDocsConfig
    files: Files
    nav: Navigation
    env: Environment = field(init=False)
    shown: dict[str, Shown] = field(default_factory=dict)
    more: dict[str, str] = field(default_factory=dict)

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

    def update(self, report: Report) -> int:
        """Makes anew what shows something else in this report. Returns how many pages that are."""
        building = self.config.extra["building"] = replace(self.building, report=report)
        self.env.globals.update(building.for_templates())
        changed = [page for page in self.pages() if self.is_other(page)]
        for page in changed:
            _populate_page(page, self.config, self.files)
        documents = self.files.documentation_pages()
        for page in changed:
            _build_page(page, self.config, documents, self.nav, self.env)
            self.shown[page.file.src_uri] = shown(building, page.file.src_uri)
        for name, content in more_files(building).items():
            if self.more.get(name) != content:
                write(self.site / name, content)
                self.more[name] = content
        return len(changed)

    def is_other(self, page: Page) -> bool:
        """Whether a page shows something else now."""
        uri = page.file.src_uri
        entry = by_uri(self.building.report).get(uri)
        if isinstance(page, GeneratedPage) and isinstance(entry, Entry):
            page.title, page.html = self.building.generated(entry)
        before = self.shown[uri]
        return shown(self.building, uri, before) != before


class Rebuilding:
    """What MkDocs' server calls after a change; it answers with the pages there are while new ones are made."""

    def __init__(self, server: LiveReloadServer, build: Callable[[], None], root: Path) -> None:
        self.server, self.build, self.root = server, build, root
        self.rest: dict[str, tuple[int, int]] | None = self.of_the_rest()

    def __call__(self) -> None:
        """Brings the site up to the files. Bad data is said, and the site stays as it is."""
        # the server holds requests back while the version that is wanted is not the one that is visible
        with self.server._epoch_cond:
            self.server._wanted_epoch = self.server._visible_epoch
            self.server._epoch_cond.notify_all()
        known = None
        try:
            while (report := load(self.root / "data", RULES).published()) is not known:  # or saved again meanwhile
                self.bring_up_to(report)
                known = report
        except InvalidData as error:
            log.error("\n%s", error)
        if known:
            self.server._wanted_epoch = round(time.monotonic() * 1000)

    def bring_up_to(self, report: Report) -> None:
        """Makes the site that of a report: the pages that show something else, or all."""
        started, rest = time.monotonic(), self.of_the_rest()
        if rest == self.rest and all(shape(site.building.report) == shape(report) for site in STANDING.values()):
            count = sum(site.update(report) for site in STANDING.values())
            log.info("%d pages made anew in %.2f seconds", count, time.monotonic() - started)
            return
        self.rest = None  # until it is built whole
        self.build()
        note()
        self.rest = rest

    def of_the_rest(self) -> dict[str, tuple[int, int]]:
        """Every file but data and prose, by path: when it was changed, and its size."""
        paths = [self.root / "mkdocs.yml", *(self.root / "macros").rglob("*"), *(self.root / "docs").rglob("*")]
        stats = {str(path): path.stat() for path in paths if path.suffix != ".md" and path.is_file()}
        return {path: (stat.st_mtime_ns, stat.st_size) for path, stat in stats.items()}


STANDING: dict[str, Standing] = {}
"""The site of each language, as it stands."""


def note() -> None:
    """Takes down what every language's site shows, once all are published."""
    for site in STANDING.values():
        site.note()


def not_of_the_build(record: logging.LogRecord) -> bool:
    """Lets a request for what is not there be told as what it is: no warning, by which a strict build would fail."""
    if record.levelno == logging.WARNING:
        record.levelno, record.levelname = logging.INFO, logging.getLevelName(logging.INFO)
    return True


def answer_at_once(server: LiveReloadServer, config: MkDocsConfig, build: Callable[[], None], root: Path) -> None:
    """Lets the server see a saved file soon, and go on answering while pages are made or data is bad."""
    note()
    gc.freeze()  # what stands is not searched again and again for what could be forgotten
    logging.getLogger(LiveReloadServer.__module__).addFilter(not_of_the_build)
    server.builder = Rebuilding(server, build, root)
    server.build_delay = WAIT_FOR_MORE
    watched = [config.docs_dir, *([config.config_file_path] if config.config_file_path else [])]
    for path in watched:
        server.unwatch(path)
    server.observer = PollingObserver(timeout=LOOK_EVERY)
    for path in watched:
        server.watch(path)
