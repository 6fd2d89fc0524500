"""What a command costs: processor seconds of it and all that it started, seconds on the clock, memory at its peak.

Knows processes; nothing of what they do.
"""

import json
import os
import platform
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

LAUNCH = str(Path(__file__).with_name("launch.py"))


class Failed(Exception):
    """A command that was measured failed; says what it said."""


@dataclass(frozen=True)
class Cost:
    """Processor seconds (user and system), seconds on the clock, megabytes at the peak of the greediest process."""

    cpu: float
    wall: float
    megabytes: float


def cost(command: Sequence[str], folder: Path, environment: Mapping[str, str]) -> Cost:
    """Runs a command in a folder. Raises Failed with its output where it fails."""
    said, costs = folder / "said.log", folder / "costs.json"
    with open(said, "wb") as log:
        launched = [sys.executable, "-I", "-S", LAUNCH, str(costs), *command]
        done = subprocess.run(launched, cwd=folder, env=clean(environment), stdout=log, stderr=log)
    if done.returncode:
        raise Failed(f"{' '.join(command)}\n{said.read_text(encoding='utf-8')[-2000:]}")
    return Cost(**json.loads(costs.read_text(encoding="utf-8")))


def in_turn(costs: Sequence[Cost]) -> Cost:
    """What commands cost that ran one after another."""
    return Cost(
        cpu=sum(each.cpu for each in costs),
        wall=sum(each.wall for each in costs),
        megabytes=max(each.megabytes for each in costs),
    )


def clean(environment: Mapping[str, str]) -> dict[str, str]:
    """The environment of whoever asks, with more; Python may keep what it has compiled, as it does for everybody."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return kept | dict(environment)


def medians(costs: Iterable[Cost]) -> dict[str, float]:
    """The median of each figure, rounded."""
    figures = [vars(each) for each in costs]
    return {name: round(median(each[name] for each in figures), 3) for name in figures[0]}


def machine() -> dict[str, str | int]:
    """What was measured on."""
    model = platform.processor() or platform.machine()
    try:
        named = [line for line in Path("/proc/cpuinfo").read_text().splitlines() if line.startswith("model name")]
        model = named[0].partition(":")[2].strip() if named else model
    except OSError:
        pass
    return {
        "processor": model,
        "cores": os.cpu_count() or 0,
        "system": f"{platform.system()} {platform.machine()}",
        "python": platform.python_version(),
    }
