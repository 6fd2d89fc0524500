"""`python tests/browser FOLDER`: writes screenshots of the main pages of the first edition's site to a folder.

Knows the pages worth a look; judges nothing.
"""

import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from chromium import CHROMIUM
from projects import build, first_edition
from served import served

PAGES = {
    "home": "", "budget": "2024/budget/", "achievements": "2024/achievements/", "initiatives": "2024/initiatives/",
    "initiative": "2024/initiatives/safe-city/", "topics": "topics/", "topic": "topics/tram-line-2/",
    "glossary": "glossary/", "corrections": "corrections/",
}  # fmt: skip
WIDTHS = (360, 768, 1440)


def main(folder: Path) -> None:
    """Every page in both languages, light and dark, at phone, tablet and desk size."""
    folder.mkdir(parents=True, exist_ok=True)
    with (
        tempfile.TemporaryDirectory() as built,
        served(build(first_edition(Path(built) / "project"), Path(built) / "site")) as site,
        sync_playwright() as playwright,
    ):
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        for scheme in ("light", "dark"):
            for width in WIDTHS:
                page = chromium.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
                for root in ("", "en/"):
                    for name, address in PAGES.items():
                        page.goto(site + root + address)
                        lang = root.strip("/") or "ko"
                        page.screenshot(path=folder / f"{name}-{lang}-{width}-{scheme}.png", full_page=True)
                page.close()
        chromium.close()


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "screenshots"))
