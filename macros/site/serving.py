"""`mkdocs serve` after a change: only the pages that the change can touch are made anew, and everything where that
cannot be shown.

Knows when the server of MkDocs 1.6.1 answers; how a page is made anew, standing.py knows.
"""

import gc
import logging
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer
from watchdog.observers.polling import PollingObserver

from macros.load import load
from macros.model import Report
from macros.site.rules import RULES
from macros.site.shown import shape
from macros.site.standing import STANDING, note, saved_last
from macros.wording.problems import InvalidData

LOOK_EVERY, WAIT_FOR_MORE = 0.1, 0.02
"""Seconds between two looks at the files, and that nothing more must be saved in before pages are made."""

log = logging.getLogger("mkdocs.serving")


class SavedMeanwhile(Exception):
    """Something was saved while files were made that nobody waits for."""


class Rebuilding:
    """What MkDocs' server calls after a change; it answers with the pages there are while new ones are made."""

    def __init__(self, server: LiveReloadServer, build: Callable[[], None], root: Path) -> None:
        self.server, self.build, self.root = server, build, root
        self.rest: dict[str, tuple[int, int]] | None = self.of_the_rest()
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
        started, rest = time.monotonic(), self.of_the_rest()
        if rest == self.rest and all(shape(site.building.report) == shape(report) for site in STANDING.values()):
            sites, first = STANDING.values(), saved_last(report, self.root)
            for site in sites:
                site.take_up(report)
            count = sum(site.update(first.__contains__) for site in sites)
            if count:
                self.show()
            count += sum(site.update(lambda uri: uri not in first) for site in sites)
            self.behind = [site.update_files for site in sites]
            self.behind += [partial(site.update_data, self.go_on) for site in sites]
            log.info("%d pages made anew in %.2f seconds", count, time.monotonic() - started)
            return
        self.rest, self.behind = None, []  # until it is built whole
        self.build()
        note()
        self.rest = rest

    def of_the_rest(self) -> dict[str, tuple[int, int]]:
        """Every file but data and prose, by path: when it was changed, and its size."""
        paths = [self.root / "mkdocs.yml", *(self.root / "macros").rglob("*"), *(self.root / "docs").rglob("*")]
        stats = {str(path): path.stat() for path in paths if path.suffix != ".md" and path.is_file()}
        return {path: (stat.st_mtime_ns, stat.st_size) for path, stat in stats.items()}


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
