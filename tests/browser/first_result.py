"""Prints how long a reader waits from opening search to its first result: `python tests/browser/first_result.py SITE`.

In milliseconds, on this machine and on a phone over slow 4G with a quarter of the processor. A worker is not slowed
down with its page, so its own time is told apart: a phone needs four times as much of that. Knows how a slow line and a
slow phone are acted; how fast is fast enough, it does not say.
"""

import functools
import statistics
import sys
import time
from pathlib import Path

from playwright.sync_api import sync_playwright

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
ANSWER = """query => new Promise(done => {
    const worker = new Worker(document.querySelector('dialog.search').dataset.worker)
    const began = performance.now()
    worker.onmessage = () => done(performance.now() - began)
    worker.postMessage({query})
})"""


class SlowLine(StaticHost):
    """A host at the other end of slow 4G, for every request alike, also those of a worker."""

    def setup(self):
        super().setup()
        write = self.wfile.write
        self.wfile.write = lambda content: (time.sleep(len(content) / BYTES_A_SECOND), write(content))[1]

    def do_GET(self):  # noqa: N802 as its parent calls it
        time.sleep(LATENCY)
        super().do_GET()


def main(site: Path) -> None:
    """A line for each language: the median here, and on the phone."""
    hosts = [answering(functools.partial(host, folder=site)) for host in (StaticHost, SlowLine)]
    with hosts[0] as near, hosts[1] as far, sync_playwright() as playwright:
        for root, query in QUERIES.items():
            here, phone, worker = [], [], []
            for _ in range(TIMES):
                for host, rate, took in ((near, 1, here), (far, 4, phone)):
                    chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
                    page = chromium.new_page(viewport={"width": 360, "height": 740})
                    page.goto(f"{host}{UNDER}{root}", wait_until="networkidle")
                    page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": rate})
                    took.append(page.evaluate(FIRST_RESULT, query))
                    if rate == 1:
                        worker.append(page.evaluate(ANSWER, query))
                    chromium.close()
            said = [round(statistics.median(took)) for took in (here, phone, worker)]
            print(f"{query}: here {said[0]} ms, phone {said[1]} ms and 3 x {said[2]} ms of the worker at most")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
