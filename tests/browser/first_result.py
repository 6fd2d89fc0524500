"""Prints how long a reader waits from opening search to its first result: `python tests/browser/first_result.py SITE`.

In milliseconds, here and on a phone over slow 4G with a quarter of the processor: page and worker stand still
for three quarters of the time, since what slows a page down in a browser leaves its workers as they are. Knows how a
slow line and a slow phone are acted; how fast is fast enough, it does not say.
"""

import functools
import os
import signal
import statistics
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from chromium import CHROMIUM
from served import UNDER, StaticHost, answering

QUERIES = {"": "트램", "en/": "tram"}
TIMES = 5
LATENCY, BYTES_A_SECOND = 0.15, 1_600_000 / 8
FIRST_RESULT = """query => new Promise(done => {
    const began = performance.now(), output = document.querySelector('.search__output')
    new MutationObserver(() => {
        if (output.querySelector('.search__result'))
            requestAnimationFrame(() => setTimeout(() => done(performance.now() - began)))
    }).observe(output, {childList: true, subtree: true})
    document.querySelector('header [data-opens-search]').click()
    document.execCommand('insertText', false, query)
})"""
ON, OFF = 0.005, 0.015
"""Seconds that a phone's processes run, and stand still."""


class SlowLine(StaticHost):
    """A host at the other end of slow 4G, for every request alike, also those of a worker."""

    def setup(self):
        super().setup()
        write = self.wfile.write
        self.wfile.write = lambda content: (time.sleep(len(content) / BYTES_A_SECOND), write(content))[1]

    def do_GET(self):  # noqa: N802 as its parent calls it
        time.sleep(LATENCY)
        super().do_GET()


@contextmanager
def quartered(browser: Browser) -> Iterator[None]:
    """All processes of pages and their workers run a quarter of the time."""
    told = browser.new_browser_cdp_session().send("SystemInfo.getProcessInfo")
    pages = [process["id"] for process in told["processInfo"] if process["type"] == "renderer"]
    done = threading.Event()

    def run() -> None:
        while not done.is_set():
            for signal_, seconds in ((signal.SIGSTOP, OFF), (signal.SIGCONT, ON)):
                for page in pages:
                    os.kill(page, signal_)
                time.sleep(seconds)

    acting = threading.Thread(target=run)
    acting.start()
    yield
    done.set()
    acting.join()


def main(site: Path) -> None:
    """A line for each language: the median and the least here, and on the phone."""
    hosts = [answering(functools.partial(host, folder=site)) for host in (StaticHost, SlowLine)]
    with hosts[0] as near, hosts[1] as far, sync_playwright() as playwright:
        for root, query in QUERIES.items():
            here, phone = [], []
            for _ in range(TIMES):
                for host, slowed, took in ((near, nullcontext, here), (far, quartered, phone)):
                    chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
                    page = chromium.new_page(viewport={"width": 360, "height": 740})
                    page.goto(f"{host}{UNDER}{root}", wait_until="networkidle")
                    with slowed(chromium):
                        took.append(page.evaluate(FIRST_RESULT, query))
                    chromium.close()
            said = [f"{statistics.median(took):.0f} ms (least {min(took):.0f})" for took in (here, phone)]
            print(f"{query}: here {said[0]}, phone {said[1]}", flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
