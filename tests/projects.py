"""Projects that tests may build and break: macros and mkdocs.yml of this repository with the data of some city.

Knows files and commands; nothing of what the data says.
"""

import compileall
import contextlib
import os
import re
import shutil
import socket
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest
from forked import forked
from limits import STUCK

from macros.model.prints import fingerprint

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = ROOT / "macros"
FICTIONAL = ROOT / "tests" / "fictional"
FIRST_EDITION = ROOT / "tests" / "first_edition"
"""The report as first published, data and prose, which no edit of `data/` or `docs/` changes."""
DOCS = ROOT / "docs"
SITE_URL = "https://gaon.example/plan/"
REPOSITORY_URL = "https://git.example/gaon/plan"
OWN_PAGES = (DOCS / "check.schema.json").is_file() and all(
    (DOCS / lang / page).is_file() and mark in (DOCS / lang / page).read_text(encoding="utf-8")
    for lang in ("ko", "en")
    for page, mark in (("guide.md", "{: #conflict }"), ("architecture.md", "{: #rooms }"))
)
"""Whether docs/ has this project's own pages on the program; a city may put prose of its own in their place."""
of_own_pages = pytest.mark.skipif(not OWN_PAGES, reason="docs/ holds another city's prose")
ENVIRONMENT = {
    **os.environ,
    "SITE_URL": SITE_URL,
    "REPOSITORY_URL": REPOSITORY_URL,
    "NO_MKDOCS_2_WARNING": "1",
    "PYTHONDONTWRITEBYTECODE": "1",
    "PYTHONIOENCODING": "utf-8",
}


def fictional_data(folder: Path) -> Path:
    """The data of the fictional city in `folder`, with the interface words as first published. Returns `folder`."""
    shutil.copytree(FICTIONAL / "data", folder)
    shutil.copy(FIRST_EDITION / "data" / "labels.yml", folder)
    return folder


def sealed(edition: Path) -> None:
    """Gives an edition the fingerprint of its print as it now is, as staff do when they publish it."""
    frame = edition / "report.yml"
    taken = fingerprint((edition / "source.txt").read_text(encoding="utf-8").split("\n"))
    kept = re.sub(
        r"^\"?source_fingerprint\"?:.*\n(?: .*\n)*", "", frame.read_text(encoding="utf-8"), flags=re.MULTILINE
    )
    frame.write_text(f"{kept}source_fingerprint: {taken}\n", encoding="utf-8")


def fork(folder: Path) -> Path:
    """A project of the fictional city in `folder`, as another city would fork this one. Returns `folder`."""
    shutil.copytree(FICTIONAL / "docs", folder / "docs")
    fictional_data(folder / "data")
    return with_the_program(folder)


def first_edition(folder: Path) -> Path:
    """A project in `folder` that publishes the report as first published. Returns `folder`."""
    shutil.copytree(FIRST_EDITION, folder)
    return with_the_program(folder)


def with_the_program(project: Path) -> Path:
    """A project that has data and prose, and now this repository's program, which nobody may change. Returns it."""
    shutil.copy(ROOT / "mkdocs.yml", project)
    try:
        (project / "macros").symlink_to(_compiled(PROGRAM), target_is_directory=True)
    except OSError:  # on Windows few may
        shutil.copytree(PROGRAM, project / "macros")
    return project


def with_its_own_program(project: Path) -> Path:
    """The same project with a copy of the program, for who changes it. Returns it."""
    if (project / "macros").is_symlink():
        (project / "macros").unlink()
        shutil.copytree(PROGRAM, project / "macros")
    return project


@cache
def _compiled(folder: Path) -> Path:
    """A folder of modules, each compiled once for all. Returns it."""
    compileall.compile_dir(folder, quiet=1)
    return folder


def run(project: Path, *arguments: str) -> subprocess.CompletedProcess:
    """`python -m <arguments>` inside a project, which finds the project's own macros first."""
    if hasattr(os, "fork") and arguments[0] != "properdocs":  # which must find no other engine imported
        return forked(project, ENVIRONMENT, *arguments)
    return subprocess.run(
        [sys.executable, "-m", *arguments],
        cwd=project,
        env=ENVIRONMENT,
        capture_output=True,
        encoding="utf-8",
        timeout=STUCK,
    )


def build(project: Path, site: Path, engine: str = "mkdocs") -> Path:
    """The project built by a real `mkdocs build` into `site`, or by another engine; fails with all that the build
    said.
    """
    done = run(project, engine, "build", "--config-file", "mkdocs.yml", "--site-dir", str(site))
    assert done.returncode == 0, done.stdout + done.stderr
    return site


@contextlib.contextmanager
def serving(project: Path, log: Path, **variables: str):
    """`mkdocs serve` of a project: its address under a path, and the process. Only the process started here is
    ended.
    """
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    environment = {**ENVIRONMENT, "SITE_URL": f"http://{address}/plan/", **variables}
    with open(log, "wb") as said:
        server = subprocess.Popen(
            [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", address],
            cwd=project, env=environment, stdout=said, stderr=said,
        )  # fmt: skip
        try:
            yield f"http://{address}/plan/", server
        finally:
            server.terminate()
            server.wait(timeout=STUCK)
