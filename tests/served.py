"""Serves built sites as a static host does: under a path, compressed, with the site's own page for what is not there.

Knows files and HTTP; nothing of what the files say.
"""

import contextlib
import functools
import gzip
import threading
from collections.abc import Callable
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

UNDER = "/plan/"
HEARS_OF_ITS_END = 0.02  # seconds: whoever ends a server waits until it looks
KINDS = {
    ".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8",
    ".mjs": "text/javascript; charset=utf-8", ".json": "application/json", ".svg": "image/svg+xml",
    ".png": "image/png", ".xml": "application/xml", ".txt": "text/plain; charset=utf-8",
}  # fmt: skip


class StaticHost(BaseHTTPRequestHandler):
    """Answers with the files of a folder, compressed for whoever takes that, without a line for every file."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # or what is left of an answer waits until the browser has thanked for its head
    assets_kept = "max-age=600"  # as GitHub Pages says of everything

    def __init__(self, *arguments, folder: Path):
        self.folder = folder
        super().__init__(*arguments)

    def do_GET(self):
        path = unquote(urlsplit(self.path).path)
        file = self.folder / path.removeprefix(UNDER)
        file = file / "index.html" if file.is_dir() else file
        found = path.startswith(UNDER) and file.is_file()
        file = file if found else self.folder / "404.html"
        compress = "gzip" in self.headers.get("Accept-Encoding", "")
        body = compressed(file) if compress else file.read_bytes()
        self.send_response(200 if found else 404)
        self.send_header("Content-Type", KINDS.get(file.suffix, "application/octet-stream"))
        self.send_header("Content-Length", str(len(body)))
        if compress:
            self.send_header("Content-Encoding", "gzip")
        if "/assets/" in path:
            self.send_header("Cache-Control", self.assets_kept)
        self.end_headers()
        self.wfile.write(body)

    def handle(self):
        with contextlib.suppress(ConnectionError):  # the browser has closed a page that was still loading
            super().handle()

    def log_message(self, format, *arguments):
        pass


@functools.cache
def compressed(file: Path) -> bytes:
    """A file as it goes over the line."""
    return gzip.compress(file.read_bytes())


@contextmanager
def answering(handler: Callable[..., BaseHTTPRequestHandler]):
    """The address of a server while a handler answers for it, on a port of its own."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, args=[HEARS_OF_ITS_END], daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


@contextmanager
def served(folder: Path):
    """The address of a folder while it is served."""
    with answering(functools.partial(StaticHost, folder=folder)) as host:
        yield host + UNDER
