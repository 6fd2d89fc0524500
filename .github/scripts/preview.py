"""Makes of a built site a copy that can be looked at from a disk: every link to a page names its file.

Knows built HTML; nothing of data and nothing of GitHub. Only the copy differs from what is published.
"""

import re
import shutil
import sys
from pathlib import Path
from urllib.parse import urlsplit

LINK = re.compile(r'(<a\b[^>]*?\shref=")([^"]*)(")')


def main(site: Path, preview: Path) -> int:
    """Copies the site and renames the links of its pages."""
    shutil.copytree(site, preview)
    for page in preview.rglob("*.html"):
        html = page.read_text(encoding="utf-8")
        page.write_text(LINK.sub(lambda link: f"{link[1]}{to_file(link[2])}{link[3]}", html), encoding="utf-8")
    return 0


def to_file(href: str) -> str:
    """A link to a page as a link to its file: '../topics/#x' -> '../topics/index.html#x'; other links as they are."""
    parts = urlsplit(href)
    inside = not parts.scheme and not parts.netloc and not parts.path.startswith("/")
    if not inside or parts.path.rpartition("/")[2] not in ("", ".", "..") or not parts.path:
        return href
    return href.replace(parts.path, f"{parts.path.rstrip('/')}/index.html", 1)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
