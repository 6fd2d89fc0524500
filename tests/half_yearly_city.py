"""The fictional city with three editions: 2030, the first half of 2031, which the site shows first, and 2032.

Knows the files of the fictional city; nothing of what a site makes of them.
"""

import re
import shutil
from pathlib import Path

from projects import sealed

TOPIC_RECORDS = """\
      2032:
        - id: clean-river
          evidence: 가온천
"""
OUTCOMES = """\
outcomes:
  - pending: sluice-gate
    outcome: continued
    record: sluice-gate
  - pending: state-funds
    outcome: completed
    record: promenade-opened
  - pending: water-playground
    outcome: dropped
  - pending: rest-rooms-for-drivers
    outcome: not-reported
"""


def make_half_yearly(data: Path) -> None:
    """Makes the edition of 2031 one of its first half, and a copy of it, a year on, the edition of 2032."""
    (data / "2031").rename(data / "2031-1")
    shutil.copytree(data / "2031-1", data / "2032")
    for path in (data / "2032").rglob("*.*"):
        _write(path, re.sub(r"\b203[01]", lambda year: str(int(year[0]) + 1), path.read_text(encoding="utf-8")))
    _replace(data / "2032" / "corrections.yml", r"(?m)^(  - id: .*)$", r"\1-again")
    sealed(data / "2032")
    _write(data / "2032" / "outcomes.yml", OUTCOMES)
    _replace(data / "topics.yml", r"(?m)^ +2031:$", "      2031-1:")
    topics = (data / "topics.yml").read_text(encoding="utf-8")
    _write(data / "topics.yml", topics.replace("    records:\n", f"    records:\n{TOPIC_RECORDS}", 1))
    _replace(data / "addresses.txt", r"(?m)^/2031/", "/2031-1/")
    _replace(data / "site.yml", r"(?m)^current: .*$", "current: 2031-1")
    _replace(data / "site.yml", "가온의 주요업무", "가온의 {edition} 주요업무")
    _replace(data / "site.yml", "Read the key", "Read the {edition} key")


def _replace(path: Path, pattern: str, by: str) -> None:
    text = path.read_text(encoding="utf-8")
    made = re.sub(pattern, by, text)
    assert made != text, f"nothing of {path} is like {pattern!r}"
    _write(path, made)


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")
