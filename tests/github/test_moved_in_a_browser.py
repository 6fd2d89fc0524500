"""A reader who follows an old address arrives at the new one, with JavaScript and without."""

import functools
import os
import shutil
import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

import pytest

CHROMIUM = os.environ.get("CHROME_PATH") or shutil.which("chromium") or shutil.which("google-chrome")


class Quiet(SimpleHTTPRequestHandler):
    """Serves files without a line for every one."""

    def log_message(self, format, *arguments):
        pass


@pytest.fixture(scope="module")
def address(gaon):
    """Where the fictional city's site is served."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=gaon.folder))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()


@pytest.fixture(scope="module")
def browser():
    """Chromium, wherever it is; CI must have one."""
    if not CHROMIUM:
        assert not os.environ.get("CI"), "CI runs this test: install chromium or set CHROME_PATH"
        pytest.skip("no Chromium on PATH and no CHROME_PATH")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield chromium
        chromium.close()


@pytest.mark.parametrize("root", ["", "en/"])
@pytest.mark.parametrize(
    "script, arrives",
    [
        (True, "2031/initiatives/clean-river/#river-banks"),
        (False, "2031/initiatives/clean-river/"),  # without a script the page is kept, the place on it is not
    ],
)
def test_the_site_leads_from_an_old_address_to_the_new_one(browser, address, root, script, arrives):
    page = browser.new_context(java_script_enabled=script).new_page()
    page.goto(f"{address}{root}2031/initiatives/river-cleanup/#river-banks", wait_until="commit")
    page.wait_for_url(f"**/clean-river/**", timeout=10_000)
    assert page.url == address + root + arrives
    page.context.close()
