"""What a built site weighs, as it goes over the line: pages, what search loads, what a first visit fetches.

Knows files and, where one is installed, a browser; nothing of how the site was built.
"""

import gzip
import sys
from pathlib import Path
from statistics import median
from typing import Any

TESTS = Path(__file__).resolve().parent.parent / "tests"
VISITS = 5
SLOW = dict(offline=False, latency=150, downloadThroughput=1_600_000 / 8, uploadThroughput=750_000 / 8)  # slow 4G
PAINTS = """() => new Promise(done => new PerformanceObserver(list => done([
    performance.getEntriesByName('first-contentful-paint')[0].startTime, list.getEntries().at(-1).startTime,
])).observe({type: 'largest-contentful-paint', buffered: true}))"""
BLOCKED = """first => new Promise(done => {
    new PerformanceObserver(list => done(list.getEntries().filter(task => task.startTime > first).reduce(
        (sum, task) => sum + Math.max(0, task.duration - 50), 0))).observe({type: 'longtask', buffered: true})
    setTimeout(() => done(0), 1000) // where there was none, nothing is observed
})"""


def page(site: Path, address: str) -> dict[str, int]:
    """Bytes of a page of a site, plain and compressed."""
    return _bytes(site / address / "index.html")


def heaviest(site: Path) -> dict[str, Any]:
    """The page of a site with the most bytes, and how many."""
    path = max(site.rglob("*.html"), key=lambda path: path.stat().st_size)
    return {"page": path.relative_to(site).as_posix(), **_bytes(path)}


def whole(site: Path) -> dict[str, int]:
    """How many files a site has, and their bytes."""
    sizes = [path.stat().st_size for path in site.rglob("*") if path.is_file()]
    return {"files": len(sizes), "bytes": sum(sizes)}


def indexes(site: Path) -> dict[str, dict[str, int]]:
    """Bytes of every file that search reads, and of its worker."""
    files = sorted([*site.rglob("search/*.json"), *site.rglob("workers/search.js")])
    return {path.relative_to(site).as_posix(): _bytes(path) for path in files}


def first_view(site: Path, address: str) -> dict[str, float] | None:
    """Requests and compressed bytes of a first visit on a phone; milliseconds on a slow one until the first and the
    largest paint, and for how many of those after the first it was blocked: the median of several visits. None where no
    browser is installed.
    """
    sys.path.append(str(TESTS))
    try:
        from chromium import CHROMIUM
        from playwright.sync_api import sync_playwright
        from served import served
    except ImportError:
        return None
    if not CHROMIUM:
        return None
    with served(site) as root, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        seen = [_first_visit(browser, f"{root}{address}") for _ in range(VISITS)]
        browser.close()
    return {name: round(median(one[name] for one in seen)) for name in seen[0]}


def _first_visit(browser: Any, address: str) -> dict[str, float]:
    """The same of one visit by somebody who has fetched nothing before."""
    reader = browser.new_page(viewport={"width": 360, "height": 740}, device_scale_factor=2)
    answers: list[Any] = []
    reader.on("response", lambda answer: answers.append(answer))  # noqa: PLW0108 the driver marks what it calls
    session = reader.context.new_cdp_session(reader)
    session.send("Network.enable")
    session.send("Network.emulateNetworkConditions", SLOW)
    session.send("Emulation.setCPUThrottlingRate", {"rate": 4})
    reader.goto(address, wait_until="networkidle")
    first, largest = reader.evaluate(PAINTS)
    blocked = reader.evaluate(BLOCKED, first)
    weight = sum(int(answer.headers.get("content-length", 0)) for answer in answers)
    reader.context.close()
    return dict(requests=len(answers), compressed=weight, first_paint=first, largest_paint=largest, blocked=blocked)


def _bytes(path: Path) -> dict[str, int]:
    content = path.read_bytes()
    return {"bytes": len(content), "compressed": len(gzip.compress(content, 9, mtime=0))}
