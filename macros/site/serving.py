"""`mkdocs serve` after a change: only the pages that the change can touch are made anew, and everything where that
cannot be shown.

Knows when the server of MkDocs 1.6.1 answers; how a page is made anew, standing.py knows.
"""

import gc
import logging
import os
import time
from collections.abc import Callable
from contextlib import suppress
from functools import cache, partial
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer
from watchdog.observers.polling import PollingObserver

from macros.load import load
from macros.load.versions import moves
from macros.model import Report
from macros.site.rendering import RENDERED
from macros.site.rules import RULES
from macros.site.shown import shape
from macros.site.standing import STANDING, note, saved_last
from macros.wording.languages import FIRST
from macros.wording.problems import InvalidData

LOOK_EVERY, WAIT_FOR_MORE, LET_LOAD = 0.1, 0.02, 0.1
"""Seconds between two looks at the files, that nothing more must be saved in before pages are made, and that browsers
have for the page that was saved before all others are made, which would take the processor from them."""

Rest = dict[Path, tuple[int, int]]
"""When each file was changed, and its size."""
FOUND = Rest()
"""The files that the first site was built from."""

log = logging.getLogger("mkdocs.serving")


class SavedMeanwhile(Exception):
    """Something was saved while files were made that nobody waits for."""


class Rebuilding:
    """What MkDocs' server calls after a change; it answers with the pages there are while new ones are made."""

    def __init__(self, server: LiveReloadServer, build: Callable[[], None], file: Path, rest: Rest) -> None:
        self.server, self.build, self.config_file, self.root = server, build, file, file.parent
        self.rest: Rest | None = rest
        self.behind: list[Callable[[], None]] = []

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
            self.show()  # before the files are made, which take longer
        self.finish()

    def show(self) -> None:
        """Lets browsers load what they show anew."""
        with self.server._epoch_cond:
            self.server._visible_epoch = self.server._wanted_epoch = round(time.monotonic() * 1000)
            self.server._epoch_cond.notify_all()

    def finish(self) -> None:
        """Brings the files beside the pages up to what those show, unless something else is saved meanwhile."""
        try:
            while self.behind:
                self.go_on()
                self.behind[0]()
                del self.behind[0]
        except SavedMeanwhile:
            return  # they are made after the pages that show what was saved

    def go_on(self) -> None:
        """Raises SavedMeanwhile where something was saved that is not on the pages yet."""
        if self.server._want_rebuild:
            raise SavedMeanwhile

    def bring_up_to(self, report: Report) -> None:
        """Makes the site that of a report: the pages that show something else, or all."""
        started, rest = time.monotonic(), of_the_rest(self.config_file)
        if rest == self.rest and all(shape(site.building.report) == shape(report) for site in STANDING.values()):
            sites, first = STANDING.values(), saved_last(report, self.root)
            for site in sites:
                site.take_up(report)
            count = 0
            for site in sites:  # of a line of one language the page in that one changes first, or alone
                made = site.update(first.__contains__)
                if made and not count:
                    self.show()
                    time.sleep(LET_LOAD)
                count += made
            count += sum(site.update(lambda uri: uri not in first) for site in sites)
            self.behind = [site.update_files for site in sites]
            self.behind += [partial(site.update_data, self.go_on) for site in sites]
            log.info("%d pages made anew in %.2f seconds", count, time.monotonic() - started)
            return
        if rest != self.rest:
            RENDERED.clear()  # which says nothing of templates
        self.rest, self.behind = None, []  # until it is built whole
        self.build()
        note()
        self.rest = rest

    def is_behind(self) -> bool:
        """Whether something was saved since the site that stands was begun."""
        known = STANDING[FIRST].building.report
        return load(self.root / "data", RULES).accepted is not known or of_the_rest(self.config_file) != self.rest


def config_file(config: MkDocsConfig) -> Path:
    """The file of a configuration, which `-f` may name from anywhere."""
    return Path(os.path.abspath(config.config_file_path))


def root(config: MkDocsConfig) -> Path:
    """The folder of the project: that of the file."""
    return config_file(config).parent


def of_the_rest(file: Path) -> Rest:
    """Every file but data and prose that a site with this file of configuration is built from."""
    folders = (inside for top in ("macros", "docs") for inside in os.walk(file.parent / top))
    found = Rest()
    for path in (file, *_of_history(file), *(Path(folder, name) for folder, _, names in folders for name in names)):
        with suppress(OSError):  # editors put files there for a moment
            if path.suffix not in (".md", ".pyc") and path.is_file():
                stat = path.stat()
                found[path] = stat.st_mtime_ns, stat.st_size
    return found


@cache
def _of_history(file: Path) -> tuple[Path, ...]:
    path = moves(file.parent / "data")
    return (path,) if path else ()


def not_of_the_build(record: logging.LogRecord) -> bool:
    """Lets a request for what is not there be told as what it is: no warning, by which a strict build would fail."""
    if record.levelno == logging.WARNING:
        record.levelno, record.levelname = logging.INFO, logging.getLevelName(logging.INFO)
    return True


def look_around(config: MkDocsConfig) -> None:
    """Takes down what the first site is built from, before it is."""
    if not FOUND:
        FOUND.update(of_the_rest(config_file(config)))


def answer_at_once(server: LiveReloadServer, config: MkDocsConfig, build: Callable[[], None]) -> None:
    """Lets the server see a saved file soon, and go on answering while pages are made or data is bad."""
    if not STANDING:
        return  # `mkdocs serve --clean` shows what `mkdocs build` makes
    note()
    gc.freeze()  # what stands is not searched again and again for what could be forgotten
    logging.getLogger(LiveReloadServer.__module__).addFilter(not_of_the_build)
    server.builder = rebuilding = Rebuilding(server, build, config_file(config), FOUND)
    server.build_delay = WAIT_FOR_MORE
    watched = [config.docs_dir, str(rebuilding.config_file)]
    for path in watched:
        server.unwatch(path)
    server.observer = PollingObserver(timeout=LOOK_EVERY)
    for path in (*watched, *map(str, _of_history(rebuilding.config_file))):
        server.watch(path)
    server._want_rebuild = rebuilding.is_behind()  # nobody looked yet while the first site was built
