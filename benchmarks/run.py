"""Measures everything for cities that grow in records, editions and topics, and gathers it as JSON.

Knows what is measured and in which order; how, the other files know.
"""

import datetime
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from typing import Any

import city
import edits
import programs
import searching
import serving
import weights
from measuring import clean, cost, machine, medians

ROOT = city.ROOT
VERDICT = str(Path(__file__).with_name("verdict.py"))
EXPORTING = str(Path(__file__).with_name("exporting.py"))
AXES = ("records", "editions", "topics")
MEMORY = Path("/dev/shm")
"""Where a disk in memory is, if there is one: on another a new file takes longer the more were deleted just before."""


def sizes(grown: list[int], axes: list[str]) -> Iterator[tuple[str, int, city.Size]]:
    """Every city to be measured: what grows, how many times, its size; the report as it is stands for every axis."""
    yield AXES[0], 1, city.Size()
    for axis in axes:
        yield from ((axis, times, city.Size(**{axis: times})) for times in grown if times > 1)


def measured(
    grown: list[int], axes: list[str], times: int, seed: int, served: int, beside: int = 30
) -> Iterator[dict[str, Any]]:
    """All figures so far, city after city; edits are timed in cities that are up to `served` times as big, other
    programs in such as are up to `beside` times.
    """
    results: dict[str, Any] = {
        "when": datetime.date.today().isoformat(),
        "machine": machine(),
        "versions": programs.versions(),
        "runs": times,
        "seed": seed,
        "in_memory": MEMORY.is_dir(),
        "cities": [],
    }
    for axis, bigger, size in sizes(grown, axes):
        print(f"{size} …", file=sys.stderr, flush=True)
        with tempfile.TemporaryDirectory(prefix="benchmark-", dir=MEMORY if results["in_memory"] else None) as folder:
            figures = _city(Path(folder), size, times, seed, bigger <= served, bigger <= beside)
        if bigger == 1:
            results["search"] = searched()
        results["cities"].append({"axis": axis, "times": bigger, **figures})
        yield results


def searched() -> list[dict[str, Any]] | None:
    """How well the report as it was printed is searched, beside a library; None where that is not installed."""
    with tempfile.TemporaryDirectory(prefix="benchmark-") as folder:
        project = city.make(Path(folder) / "project", city.Size())
        programs.build_ours(project)
        return searching.compared(programs.site(programs.OURS, project, Path(folder), programs.FIRST))


def _city(folder: Path, size: city.Size, times: int, seed: int, served: bool, beside: bool) -> dict[str, Any]:
    project, ready = city.make(folder / "project", size, seed), folder / "ready"
    ready.mkdir()
    if beside:
        programs.lay_out(ready, programs.ready_pages(project))  # builds once, so that everything is compiled
    else:
        programs.build_ours(project)
    costs: dict[str, list[Any]] = {program: [] for program in (programs.programs() if beside else (programs.OURS,))}
    for _ in range(times):
        for program, so_far in costs.items():  # alternating, so that a busy minute is nobody's alone
            so_far.append(programs.build(program, project, ready))
    check = [sys.executable, "-m", "macros", "check"]
    checks = [cost(check, project, programs.ENVIRONMENT) for _ in range(times + 1)][1:]
    address = edits.korean_page(project)
    compared = [name for name in (programs.OURS, programs.STOCK) if name in costs]
    sites = {name: programs.site(name, project, ready, programs.FIRST) for name in compared}
    views = {name: weights.first_view(site, address) for name, site in sites.items()} if served else {}
    return {
        "pages": len([*sites[programs.OURS].rglob("index.html")]),
        "builds": {program: medians(so_far) for program, so_far in costs.items()},
        "check": medians(checks),
        "page": weights.page(sites[programs.OURS], address),
        "heaviest": weights.heaviest(sites[programs.OURS]),
        "files": round(median(_files(project) for _ in range(max(times, 3) if served else 1)), 3),
        "site": weights.whole(sites[programs.OURS]),
        "indexes": weights.indexes(sites[programs.OURS]),
        "first_view": {name: view for name, view in views.items() if view},
        **({"verdict": _verdict(project, times), "edits": serving.waits(project, times)} if served else {}),
    }


def _files(project: Path) -> float:
    """The share of a build that goes into what leaves the site beside its pages."""
    environment = clean({**programs.ENVIRONMENT, "PYTHONPATH": str(project)})
    said = subprocess.run(
        [sys.executable, EXPORTING], cwd=project, env=environment, check=True, stdout=subprocess.PIPE, encoding="utf-8"
    ).stdout
    return float(said.splitlines()[-1])


def _verdict(project: Path, times: int) -> dict[str, float]:
    """Seconds to the verdict in one process: the first, and the median after one changed file."""
    edit = edits.english(project)
    command = [sys.executable, VERDICT, str(edit.path), edit.value, edit.value, str(times)]
    environment = clean({"PYTHONPATH": str(project)})
    said = subprocess.run(
        command, cwd=project, env=environment, check=True, stdout=subprocess.PIPE, encoding="utf-8"
    ).stdout
    first, *others = [float(line) for line in said.splitlines()]
    return {"first": round(first, 3), "again": round(median(others), 3)}
