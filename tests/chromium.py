"""Where Chromium is on this machine; None where it is not."""

import os
import shutil

CHROMIUM = os.environ.get("CHROME_PATH") or shutil.which("chromium") or shutil.which("google-chrome")
