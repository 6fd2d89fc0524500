"""Builds the site of this folder and, side by side with it, that of another folder as it is before the change.

Knows the command that builds; nothing of what is built. Ends as the build of this folder ends: what is published now
may be what the change repairs.
"""

import argparse
import json
import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from runner import put_out

SAID = 20  # lines that say why a build failed
COLOR = re.compile(r"\x1b\[[0-9;]*m")
NEWS = re.compile(r"INFO |DEBUG |```|Traceback |\s")


def main(arguments: list[str] | None = None) -> int:
    """Builds, prints what the builds said, and leaves how they ended in build.json and in the outputs of the step."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("results", type=Path)
    parser.add_argument("--before", type=Path, help="the folder as it is before the change")
    options = parser.parse_args(arguments)
    folders = {"now": Path(), **({"before": options.before} if options.before else {})}
    with ThreadPoolExecutor(len(folders)) as pool:
        builds = dict(zip(folders, pool.map(build, folders.values()), strict=True))
    outcomes = {name: "failure" if done.returncode else "success" for name, done in builds.items()}
    for name, done in builds.items():
        print(f"::group::{name}: {outcomes[name]}\n{done.stdout}\n::endgroup::")
    options.results.mkdir(parents=True, exist_ok=True)
    left = {"outcome": outcomes["now"], "said": reasons(builds["now"].stdout) if outcomes["now"] == "failure" else []}
    (options.results / "build.json").write_text(json.dumps(left, ensure_ascii=False), encoding="utf-8")
    put_out(**outcomes)
    return builds["now"].returncode


def build(folder: Path) -> subprocess.CompletedProcess[str]:
    """Builds the site of a folder, with this Python and dated as the folder's commit; what it said is in its output."""
    date = ["git", "log", "-1", "--format=%ct"]
    day = subprocess.run(date, cwd=folder, capture_output=True, encoding="utf-8", check=True).stdout.strip()
    return subprocess.run(
        [sys.executable, "-m", "mkdocs", "build"],
        cwd=folder,
        env={**os.environ, "SOURCE_DATE_EPOCH": day},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    )


def reasons(log: str) -> list[str]:
    """The lines of a log that say why a build failed: from the first warning or error on, once each, without the news
    and without the places in a program where it came to light.
    """
    lines = [line for line in COLOR.sub("", log).splitlines() if line.strip() and not NEWS.match(line)]
    first = next((at for at, line in enumerate(lines) if line.startswith(("WARNING", "ERROR"))), 0)
    return list(dict.fromkeys(lines[first:]))[-SAID:]


if __name__ == "__main__":
    sys.exit(main())
