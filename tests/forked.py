"""Commands of Python, each in a process of its own that is spared the import of libraries.

Run as a program it is the process that they are forked from, which has imported nothing of any project: it reads a
line of JSON for each command, and answers its status.
"""

import gc
import importlib
import json
import os
import runpy
import signal
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from limits import SELDOM, STUCK

LIBRARIES = (
    "argparse", "difflib", "feedgenerator", "filelock", "html.parser", "jinja2", "markdown.extensions.attr_list",
    "markdown.extensions.codehilite", "markdown.extensions.fenced_code", "markdown.extensions.md_in_html",
    "markdown.extensions.tables", "markdown.extensions.toc", "mkdocs.commands.build", "mkdocs.config.defaults",
    "mkdocs.livereload", "mkdocs_macros.plugin", "pydantic.dataclasses", "pydantic.functional_validators",
    "pydantic.json_schema", "pydantic.main", "pydantic.type_adapter", "rustpy_xlsxwriter", "tomllib",
    "watchdog.observers.polling", "yaml",
)  # fmt: skip


def forked(folder: Path, environment: Mapping[str, str], *arguments: str) -> subprocess.CompletedProcess:
    """What `python -m <arguments>` in a folder answers, with its status."""
    with tempfile.TemporaryDirectory() as place:
        out, err = Path(place, "out"), Path(place, "err")
        forking = _forking()
        forking.stdin.write(f"{json.dumps([str(folder), {**environment}, [str(out), str(err)], arguments])}\n")
        forking.stdin.flush()
        status = int(forking.stdout.readline())
        return subprocess.CompletedProcess(
            arguments, status, *(said.read_bytes().decode("utf-8") for said in (out, err))
        )


@cache
def _forking() -> subprocess.Popen:
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1", "PYTHONIOENCODING": "utf-8"}
    return subprocess.Popen(
        [sys.executable, __file__], env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8"
    )


def _run(folder: str, environment: dict[str, str], said: list[str], arguments: list[str]) -> None:
    signal.alarm(STUCK)
    for number, path in ((0, os.devnull), (1, said[0]), (2, said[1])):
        os.dup2(os.open(path, os.O_RDONLY if number == 0 else os.O_WRONLY | os.O_CREAT), number)
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environment)
    sys.path[0], sys.argv = folder, [*arguments]
    runpy.run_module(arguments[0], run_name="__main__", alter_sys=True)


def _wait_for_commands() -> None:
    for library in LIBRARIES:
        importlib.import_module(library)
    gc.freeze()  # nothing of all that will go
    gc.set_threshold(SELDOM)
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            _run(*json.loads(line))
            return  # and the process ends as any does
        print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)


if __name__ == "__main__":
    _wait_for_commands()
