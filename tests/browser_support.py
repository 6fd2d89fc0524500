"""Which browsers pages are made for, and what those know: as the data of the W3C's WebDX group have it, web-features,
which Lighthouse brings along.

Knows the shape of the data; nothing of what pages use.
"""

import json
import re

from node_modules import node_modules

OLDEST = {"chrome": 109, "edge": 109, "firefox": 115, "ios_saf": 16, "safari": 16}
"""The oldest browsers that pages are made for, by the names of Lightning CSS: the last for Windows 7 and 8, and iOS 16.
Samsung Internet 21 is Chromium 110.
"""
NAMES = {"ios_saf": "safari_ios"}
"""Of browsers, as Lightning CSS has them, in the data."""
FEWEST = 10_000  # things that the data know; with fewer, they are no longer what is read here
NEVER = "9999"


def unknown_to_oldest() -> dict[str, bool]:
    """Whether one of the oldest browsers does not know it: by the name that the data have for each thing, such as
    css.selectors.has or api.Element.checkVisibility.
    """
    features = json.loads((node_modules() / "web-features" / "data.json").read_text(encoding="utf-8"))["features"]
    known = [one["status"].get("by_compat_key", {}) for one in features.values() if "status" in one]
    support = {name: status["support"] for names in known for name, status in names.items()}
    assert len(support) > FEWEST
    asked = {NAMES.get(browser, browser): version for browser, version in OLDEST.items()}
    return {
        name: any(_number(since.get(browser, NEVER)) > version for browser, version in asked.items())
        for name, since in support.items()
    }


def _number(version: str) -> float:
    found = re.search(r"\d+(\.\d+)?", version)
    assert found, version
    return float(found[0])
