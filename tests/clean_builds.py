"""Clean builds one after another, each in a process that has read nothing before.

Run as a program it is the process that they are forked from, so that each is spared the imports and nothing else: it
reads a line `PROJECT<tab>SITE` for each build and answers `0`, or `1` after what the build said.
"""

import gc
import importlib
import multiprocessing
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from forked import LIBRARIES
from limits import SELDOM


@contextmanager
def clean_builds(environment: dict[str, str]) -> Iterator:
    """A function that builds a project into a folder, from nothing; it fails with what the build said."""
    command = [sys.executable, __file__]
    with subprocess.Popen(
        command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8"
    ) as forking:

        def build(project: Path, site: Path) -> Path:
            forking.stdin.write(f"{project}\t{site}\n")
            forking.stdin.flush()
            said = []
            while (line := forking.stdout.readline()) not in ("0\n", "1\n", ""):
                said.append(line)
            assert line == "0\n", "".join(said)
            return site

        yield build
        forking.stdin.close()


def _build(project: str, site: str) -> None:
    from mkdocs.__main__ import cli

    os.chdir(project)
    os.dup2(sys.stdout.fileno(), sys.stderr.fileno())
    cli(["build", "--config-file", "mkdocs.yml", "--site-dir", site], standalone_mode=False)


def _wait_for_builds() -> None:
    forking = multiprocessing.get_context("fork")
    for line in sys.stdin:
        child = forking.Process(target=_build, args=line.rstrip("\n").split("\t"))
        child.start()
        child.join()
        print(int(child.exitcode != 0), flush=True)


if __name__ == "__main__":
    for library in (*LIBRARIES, "macros.site.hooks"):
        importlib.import_module(library)
    gc.freeze()  # nothing of all that will go
    gc.set_threshold(SELDOM)
    _wait_for_builds()
