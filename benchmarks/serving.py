"""What whoever edits waits for: the first page of a real `mkdocs serve`, a saved line on its page, a wrong one refused.

Knows the server and its address; which line is edited, edits.py knows.
"""

import contextlib
import http.client
import re
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from urllib.parse import urljoin

import edits
from measuring import clean
from programs import ENVIRONMENT

MORE = "a"  # a letter that changes no figure
PATIENCE = 600  # seconds until nobody waits any more
TOLD = re.compile(r"livereload\((\d+), (\d+)\);")  # what a page asks the server for, which answers after a change
EVERY = 0.01  # seconds between two looks


def waits(project: Path, times: int) -> dict[str, float]:
    """Seconds, of edits the median: `start` of the server, a line of each language saved, a `wrong` one refused."""
    with _serving(project) as (address, log, started):
        seconds = {"start": started}
        for name, edit in {"en": edits.english(project), "ko": edits.korean(project)}.items():
            seconds[name] = median(
                _shown(address, edit, f"{edit.value} {MORE * number}") for number in range(1, times + 1)
            )
            _shown(address, edit, edit.value)
        seconds["wrong"] = median(_refused(address, log, edits.wrong(project)) for _ in range(times))
    return {name: round(value, 3) for name, value in seconds.items()}


@contextlib.contextmanager
def _serving(project: Path) -> Iterator[tuple[str, Path, float]]:
    """The address of a project while it is served, what the server says, how long it took to answer."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        place = f"127.0.0.1:{free.getsockname()[1]}"
    address, log = f"http://{place}/plan/", project / "serve.log"
    environment = clean(ENVIRONMENT | {"SITE_URL": address})
    with open(log, "wb") as said:
        start = time.perf_counter()
        command = [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", place]
        server = subprocess.Popen(command, cwd=project, env=environment, stdout=said, stderr=said)
        try:
            _wait(lambda: "</html>" in _page(address), server)
            yield address, log, time.perf_counter() - start
        finally:
            server.terminate()
            server.wait()


def _shown(address: str, edit: edits.Edit, value: str) -> float:
    """Seconds from saving the line until its page answers with it, asked as browsers do: when the server tells them."""
    page = f"{address}{edit.page}"
    shown = _page(page)
    time.sleep(1)  # as nobody saves twice a second, the server rests
    start = time.perf_counter()
    edit.save(value)
    while value not in shown:
        assert time.perf_counter() < start + PATIENCE, "the page never showed it"
        _page(urljoin(address, "/livereload/{}/{}".format(*TOLD.findall(shown)[0])))
        shown = _page(page)
    return time.perf_counter() - start


def _refused(address: str, log: Path, edit: edits.Edit) -> float:
    """Seconds from saving a wrong line until the server says where it is; the right one is back afterwards."""
    before = log.stat().st_size
    start = time.perf_counter()
    edit.save(str(int(edit.value) + 1))
    _wait(lambda: f"{edit.path.name}:" in log.read_bytes()[before:].decode("utf-8", "replace"))
    seconds = time.perf_counter() - start
    edit.save(edit.value)
    _wait(lambda: "</html>" in _page(f"{address}{edit.page}"))
    time.sleep(1)
    return seconds


def _wait(done: Callable[[], bool], server: subprocess.Popen[bytes] | None = None) -> None:
    end = time.monotonic() + PATIENCE
    while not done():
        assert time.monotonic() < end, "the server never answered"
        assert server is None or server.poll() is None, "the server ended"
        time.sleep(EVERY)


def _page(address: str) -> str:
    """What the server answers; nothing while it does not."""
    try:
        return urllib.request.urlopen(address, timeout=PATIENCE).read().decode("utf-8")
    except (urllib.error.URLError, ConnectionError, http.client.HTTPException):
        return ""
