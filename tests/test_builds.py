"""What becomes of the site when its build is stopped, killed, not alone, out of room, or in a mounted folder."""

import shutil
import signal
import subprocess
import sys
import time

import pytest
from limits import STUCK
from projects import ENVIRONMENT

from macros.site.staging import stage

OLD = {"index.html": "yesterday's page"}
MKDOCS_BUILD = "import runpy, sys; sys.argv[:] = ['mkdocs', 'build']; runpy.run_module('mkdocs', run_name='__main__')"
HEEDING_INTERRUPTS = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)"  # in the background too
LITTLE_ROOM = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, 60_000))"
IN_A_NAMESPACE = ["unshare", "--user", "--map-root-user", "--mount", "sh", "-euc"]


@pytest.fixture
def published(project):
    """Where the project's site was published yesterday."""
    (project / "site").mkdir()
    (project / "site" / "index.html").write_text(OLD["index.html"], encoding="utf-8")
    return project / "site"


def started(project):
    """A build that has begun to write."""
    building = subprocess.Popen(
        [sys.executable, "-c", f"{HEEDING_INTERRUPTS}\n{MKDOCS_BUILD}"],
        cwd=project, env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8",
    )  # fmt: skip
    end = time.monotonic() + STUCK
    while not [*project.glob(".site-*/site/2031")]:
        assert building.poll() is None and time.monotonic() < end, building.communicate()[0]
        time.sleep(0.02)
    return building


def ended(building):
    """The status of a build, and what it said."""
    said, _ = building.communicate(timeout=STUCK)
    return building.returncode, said


def built(project, before=""):
    """The status of a build that does something before, and what it said."""
    done = subprocess.run(
        [sys.executable, "-c", f"{before}\n{MKDOCS_BUILD}"],
        cwd=project, env=ENVIRONMENT, capture_output=True, encoding="utf-8", timeout=STUCK,
    )  # fmt: skip
    return done.returncode, done.stdout + done.stderr


def pages(site):
    return {path.name: path.read_text(encoding="utf-8") for path in site.iterdir()}


def left(project):
    """What a build has left beside the site."""
    return [path.name for path in project.iterdir() if path.name.startswith(".site")]


def whole(site):
    return all((site / name).is_file() for name in ("index.html", "en/index.html", "en/search/search_index.json"))


def test_an_interrupted_build_leaves_the_site_as_it_was_and_nothing_beside_it(project, published):
    building = started(project)
    building.send_signal(signal.SIGINT)
    status, said = ended(building)
    assert status == 1
    assert "Traceback" not in said
    assert (pages(published), left(project)) == (OLD, [])


@pytest.mark.parametrize("sign", [signal.SIGKILL, signal.SIGTERM])
def test_the_next_build_clears_what_a_killed_one_left(sign, project, published):
    building = started(project)
    building.send_signal(sign)
    assert ended(building)[0] == -sign
    assert pages(published) == OLD
    assert len(left(project)) == 1
    assert built(project)[0] == 0
    assert whole(published)
    assert left(project) == []


def test_a_site_that_a_killed_build_had_moved_away_is_put_back(project, published):
    building = started(project)
    building.send_signal(signal.SIGKILL)
    ended(building)
    (folder,) = project.glob(".site-*")
    published.rename(folder / "old")
    stage(published).clear()
    assert (pages(published), left(project)) == (OLD, [])


def test_a_build_clears_nothing_that_another_is_using_and_the_site_is_whole(project, published):
    other = started(project)
    other.send_signal(signal.SIGSTOP)  # so that it lasts as long as the one after it
    in_use = left(project)
    assert built(project)[0] == 0
    assert whole(published)
    assert left(project) == in_use
    other.send_signal(signal.SIGCONT)
    assert ended(other)[0] == 0
    assert whole(published)
    assert left(project) == []


def test_a_folder_that_no_build_made_is_not_cleared(project):
    (project / ".site-drawings").mkdir()
    (project / ".site-drawings" / "plan.svg").write_text("<svg/>", encoding="utf-8")
    stage(project / "site").clear()
    assert [path.name for path in (project / ".site-drawings").iterdir()] == ["plan.svg"]


def test_a_disk_without_room_leaves_the_site_as_it_was_and_says_so(project, published):
    status, said = built(project, LITTLE_ROOM)
    assert status == 1
    assert "누리집을 만들지 못했습니다: [Errno 27] File too large" in said
    assert "the site was not built: [Errno 27] File too large" in said
    assert "Traceback" not in said
    assert (pages(published), left(project)) == (OLD, [])


def mounting(script, project) -> subprocess.CompletedProcess:
    """A script run in a project, which may mount folders that nobody else sees."""
    if not shutil.which("unshare") or subprocess.run([*IN_A_NAMESPACE, "mount -t tmpfs none /mnt"]).returncode:
        pytest.skip("this machine lets nobody mount a folder")
    return subprocess.run(
        [*IN_A_NAMESPACE, script], cwd=project, env=ENVIRONMENT, capture_output=True, encoding="utf-8", timeout=STUCK
    )


@pytest.mark.parametrize(
    "mount",
    [
        "mount -t tmpfs none site",
        "mount --bind . . && cd . && mount -t tmpfs none site && mount -o remount,ro,bind .",
        "mkdir here && mount --bind here site",
    ],
    ids=["another disk", "where nothing can be written beside it", "the same disk"],
)
def test_the_site_is_built_into_a_mounted_folder(mount, project, published):
    made = "mkdir -p site/2020 && echo old > site/2020/index.html && echo example.org > site/.domain"
    done = mounting(f"{mount} && {made} && {sys.executable} -m mkdocs build && cd site && find . -maxdepth 2", project)
    assert done.returncode == 0, done.stdout + done.stderr
    found = set(done.stdout.split("\n"))
    assert {"./index.html", "./en/index.html", "./2031/budget", "./.domain"} - found == set()
    assert [name for name in found if name.startswith(("./.site", "./2020"))] == []
    assert left(project) == []


def test_a_mounted_disk_without_room_is_said_once_and_keeps_its_site(project, published):
    made = "mount -t tmpfs -o size=600k none site && echo old > site/index.html"
    built = f"{sys.executable} -m mkdocs build || true"
    done = mounting(f"{made} && {built} && cat site/index.html && ls -A site", project)
    assert done.stdout == "old\nindex.html\n"
    assert done.stderr.count("No space left on device") == 2  # in Korean and in English
    assert left(project) == []
