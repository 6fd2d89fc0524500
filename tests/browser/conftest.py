"""What browser tests share: both sites served under a sub-path, and pages opened the way a reader has them.

Knows the browser and the server; nothing of what is on a page.
"""

import functools
import os
import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

import pytest

UNDER = "/plan/"
HEIGHT = 800


class UnderAPath(SimpleHTTPRequestHandler):
    """Serves a folder under a path, as the published site is, without a line for every file."""

    def translate_path(self, path):
        if not path.startswith(UNDER):
            return os.devnull + "/nothing"
        return super().translate_path("/" + path.removeprefix(UNDER))

    def log_message(self, format, *arguments):
        pass


@pytest.fixture(scope="session")
def served():
    """Serves folders; call it with a built site, get its address."""
    servers = []

    def serve(site):
        server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(UnderAPath, directory=site.folder))
        threading.Thread(target=server.serve_forever, daemon=True).start()
        servers.append(server)
        return f"http://127.0.0.1:{server.server_port}{UNDER}"

    yield serve
    for server in servers:
        server.shutdown()


@pytest.fixture(scope="session")
def own(served, site):
    """The address of this repository's own site."""
    return served(site)


@pytest.fixture(scope="session")
def city(served, gaon):
    """The address of the fictional city's site."""
    return served(gaon)


@pytest.fixture
def reader(browser):
    """Opens a page as a reader would: `reader(address, width=320, color_scheme="dark")`. Everything is closed afterwards."""
    contexts = []

    def open_page(address, width=1440, height=HEIGHT, **how):
        context = browser.new_context(viewport={"width": width, "height": height}, **how)
        contexts.append(context)
        page = context.new_page()
        page.goto(address)
        return page

    yield open_page
    for context in contexts:
        context.close()
