"""Makes of a built site a copy that can be looked at from a disk: every link to a page names its file, scripts are no
modules, and search finds its worker and its files without a server.

Knows built HTML and how the site's scripts are loaded; nothing of data and nothing of GitHub. Only the copy differs
from what is published.
"""

import json
import re
import shutil
import sys
from base64 import b64encode
from pathlib import Path
from urllib.parse import urlsplit

LINK = re.compile(r'(<a\b[^>]*?\shref=")([^"]*)(")')
MODULE = re.compile(r'<script type="module" src="')
FIRST_SCRIPT = re.compile(r'<script src="[^"]*assets/javascripts/start\.js"></script>')
WORKERS = "worker-src 'self'"
SHIM = Path(__file__).with_suffix(".js")
WORKER, RULES = (f"assets/javascripts/workers/{name}.js" for name in ("search", "rules"))
SEARCH = re.compile(rf'data-worker="([^"]*){WORKER}"')


def main(site: Path, preview: Path) -> int:
    """Copies the site, and makes the copy's pages, scripts and search do without a server."""
    shutil.copytree(site, preview)
    for page in preview.rglob("*.html"):
        page.write_text(from_disk(page.read_text(encoding="utf-8")), encoding="utf-8")
    for script in preview.rglob("*.mjs"):
        script.write_text(f"(() => {{\n{script.read_text(encoding='utf-8')}\n}})()\n", encoding="utf-8")
    for worker in list(preview.rglob(WORKER)):
        without_server(preview / worker.relative_to(preview).as_posix().removesuffix(WORKER))
    return 0


def from_disk(html: str) -> str:
    """A page with links to files and scripts that a browser runs from a disk, the one that stands in for a server
    first.
    """
    named = LINK.sub(lambda link: f"{link[1]}{to_file(link[2])}{link[3]}", html)
    plain = MODULE.sub('<script defer src="', named).replace(WORKERS, f"{WORKERS} blob:")
    own = SEARCH.search(html)  # every language has its own search, and all share the other scripts
    before = f'<script src="{own[1]}preview.js"></script>' if own else ""
    return FIRST_SCRIPT.sub(lambda script: f"{before}{script[0]}", plain)


def to_file(href: str) -> str:
    """A link to a page as a link to its file: '../topics/#x' -> '../topics/index.html#x'; other links as they are."""
    parts = urlsplit(href)
    inside = not parts.scheme and not parts.netloc and not parts.path.startswith("/")
    if not inside or parts.path.rpartition("/")[2] not in ("", ".", "..") or not parts.path:
        return href
    return href.replace(parts.path, f"{parts.path.rstrip('/')}/index.html", 1)


def without_server(root: Path) -> None:
    """Writes, for the site in one language, the script that brings along the search worker and what it reads."""
    files = {path.relative_to(root).as_posix(): path.read_bytes() for path in root.glob("search/*.json")}
    held = json.dumps({name: b64encode(content).decode() for name, content in files.items()})
    worker = "\n;".join((root / script).read_text(encoding="utf-8") for script in (WORKER, RULES))
    brought = {"previewWorker": worker, "previewFiles": held}
    lines = [f"const {name} = {json.dumps(script)}" for name, script in brought.items()]
    (root / "preview.js").write_text("\n".join([*lines, SHIM.read_text(encoding="utf-8")]), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
