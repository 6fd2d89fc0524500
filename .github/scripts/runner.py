"""The files and commands through which a step talks to GitHub: its summary, its outputs, its annotations, the event.

Knows GitHub's runner; nothing of what is said.
"""

import json
import os
from pathlib import Path

ANNOTATIONS = 10  # GitHub shows no more of a kind from one step
SUMMARY_BYTES = 1_000_000  # GitHub drops a step's summary of more than 1 MiB


def summarize(markdown: str) -> None:
    """Adds to the summary of the step as much as fits, whole lines only; does nothing outside a workflow."""
    name = os.environ.get("GITHUB_STEP_SUMMARY")
    if not name:
        return
    room = SUMMARY_BYTES - (Path(name).stat().st_size if Path(name).exists() else 0)
    with open(name, "a", encoding="utf-8") as file:
        for line in markdown.splitlines(keepends=True):
            room -= len(line.encode("utf-8"))
            if room < 1:
                break
            file.write(line)
        file.write("\n")


def annotate(kind: str, messages: list[str]) -> None:
    """Prints the first messages as annotations of the run; `kind` is "error" or "warning"."""
    for message in messages[:ANNOTATIONS]:
        print(f"::{kind}::{message.replace('%', '%25').replace(chr(13), '%0D').replace(chr(10), '%0A')}")


def put_out(**values: str) -> None:
    """Hands values of one line to later steps as outputs of this one.

    Raises ValueError for a value of more lines. Raises KeyError outside a workflow.
    """
    for name, value in values.items():
        if "\n" in value or "\r" in value:
            raise ValueError(f"{name}: {value!r} is more than one line")
    with open(os.environ["GITHUB_OUTPUT"], "a", encoding="utf-8") as file:
        file.writelines(f"{name}={value}\n" for name, value in values.items())


def event() -> dict:
    """What started the workflow. Raises KeyError outside one."""
    return json.loads(Path(os.environ["GITHUB_EVENT_PATH"]).read_text(encoding="utf-8"))
