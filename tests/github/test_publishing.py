"""The site is built whole or not at all, and the same sources give the same bytes."""

import os
import subprocess
import sys

import pytest
from limits import STUCK
from projects import ENVIRONMENT, fork, run, with_its_own_program

from macros.site.staging import stage


def build(project, **environment):
    return subprocess.run(
        [sys.executable, "-m", "mkdocs", "build"],
        cwd=project,
        env={**ENVIRONMENT, **environment},
        capture_output=True,
        encoding="utf-8",
        timeout=STUCK,
    )


def contents(folder):
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_the_site_stays_as_it_was_when_a_page_cannot_be_made(project):
    published = project / "site"
    published.mkdir()
    (published / "index.html").write_text("yesterday's page", encoding="utf-8")
    (with_its_own_program(project) / "macros" / "site" / "overrides" / "404.html").write_text(
        "{% if %}", encoding="utf-8"
    )

    failed = run(project, "mkdocs", "build")

    assert failed.returncode == 1
    assert contents(published) == {"index.html": b"yesterday's page"}
    assert [name for name in os.listdir(project) if name.startswith(".")] == []


def test_the_site_is_the_same_byte_for_byte_wherever_and_whenever_it_is_built(tmp_path):
    places = {
        "seoul": {"TZ": "Asia/Seoul", "PYTHONHASHSEED": "1", "LC_ALL": "C.UTF-8"},
        "new-york": {"TZ": "America/New_York", "PYTHONHASHSEED": "2", "LC_ALL": "C"},
    }
    sites = {}
    for name, environment in places.items():
        project = fork(tmp_path / name)
        for age, path in enumerate(sorted(project.rglob("*"))):
            os.utime(path, (1_000_000_000 + age * len(name),) * 2)
        built = build(project, SOURCE_DATE_EPOCH="1700000000", **environment)
        assert built.returncode == 0, built.stderr
        sites[name] = contents(project / "site")
    first, second = sites.values()
    assert len(first) > 80
    assert sorted(first) == sorted(second)
    assert [name for name in first if first[name] != second[name]] == []


def test_the_site_that_takes_the_place_of_an_old_one_keeps_nothing_of_it(tmp_path):
    published = tmp_path / "site"
    published.mkdir()
    (published / "gone.html").write_text("old")
    staging = stage(published)
    staging.folder.mkdir()
    (staging.folder / "index.html").write_text("new")
    staging.publish()
    staging.clear()
    assert contents(tmp_path) == {"site/index.html": b"new"}


def test_the_site_stays_when_the_new_one_cannot_be_put_in_its_place(tmp_path):
    published = tmp_path / "site"
    published.mkdir()
    (published / "index.html").write_text("old")
    staging = stage(published)  # nothing was built
    with pytest.raises(FileNotFoundError):
        staging.publish()
    staging.clear()
    assert contents(tmp_path) == {"site/index.html": b"old"}
