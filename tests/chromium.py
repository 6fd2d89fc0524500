"""Where Chromium is on this machine; None where it is not."""

import os
import shutil

NAMES = (
    "chromium-headless-shell",  # the same engine without windows, which would take half the work that tests are
    "chromium",
    "google-chrome",
)
CHROMIUM = os.environ.get("CHROME_PATH") or next(filter(None, map(shutil.which, NAMES)), None)
