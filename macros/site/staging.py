"""A site under construction: built beside the published one, put in its place only when it is whole.

Knows folders, and which of them another build is using; nothing of MkDocs and nothing of pages.
"""

import errno
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from filelock import FileLock

MOUNTED = (errno.EBUSY, errno.EXDEV)  # a folder that stays where it is: only what is in it can be exchanged
CLOSED = (errno.EACCES, errno.EPERM, errno.EROFS)
LOCK, NEW, OLD = "lock", "site", "old"


@dataclass(frozen=True)
class Staging:
    """The folder where a site is being built, and the one that it is built for. Gone when nobody holds it any more.

    The lock says that it is in use; the system takes it back when a build is killed.
    """

    published: Path
    around: TemporaryDirectory[str]
    lock: FileLock

    @property
    def folder(self) -> Path:
        """Where the new site is written."""
        return Path(self.around.name, NEW)

    def publish(self) -> None:
        """Puts the new site where the old one stood. Raises OSError where that fails, and the old one is back."""
        place, old = self.folder.parent.parent, self.folder.with_name(OLD)
        with _alone(place, self.published):
            if place == self.published:
                _exchange(self.folder, self.published, old)
                return
            try:
                _replace(self.folder, self.published, old)
                return
            except OSError as error:
                if error.errno not in MOUNTED:
                    raise
        inside = _taken(self.published, self.published)
        try:
            shutil.copytree(self.folder, inside.folder)
            inside.publish()
        except shutil.Error as error:  # a line for every file that could not be copied; the first says why
            raise OSError(error.args[0][0][2]) from None
        finally:
            inside.clear()

    def clear(self) -> None:
        """Deletes what is left: the old site after a success, the half-built one after a failure."""
        self.lock.release()
        self.around.cleanup()


def stage(site: Path) -> Staging:
    """An empty place on the same disk as `site`, so that moving it there is one step; inside it, where nothing can be
    written beside it. What builds left there that were killed is deleted. Raises OSError where neither can be.
    """
    published = site.resolve()
    published.parent.mkdir(parents=True, exist_ok=True)
    try:
        return _taken(published.parent, published)
    except OSError as error:
        if error.errno not in CLOSED or not published.is_dir():
            raise
        return _taken(published, published)


def _taken(place: Path, published: Path) -> Staging:
    with _alone(place, published):
        _clear_left_behind(place, published)
        around = TemporaryDirectory(prefix=_prefix(published), dir=place, ignore_cleanup_errors=True)
        lock = FileLock(Path(around.name, LOCK))
        lock.acquire()
    return Staging(published, around, lock)


def _clear_left_behind(place: Path, published: Path) -> None:
    """Deletes the folders of builds that were killed, and of no others; an old site that one had moved is back."""
    for folder in [path for path in place.iterdir() if path.name.startswith(_prefix(published))]:
        if folder.is_symlink() or not folder.is_dir() or {path.name for path in folder.iterdir()} - {LOCK, NEW, OLD}:
            continue
        with suppress(OSError), FileLock(folder / LOCK, timeout=0):  # TimeoutError where it is in use
            if (folder / OLD).exists() and not published.exists():
                (folder / OLD).rename(published)
            shutil.rmtree(folder)


def _replace(new: Path, published: Path, old: Path) -> None:
    if published.exists():
        published.rename(old)
    try:
        new.rename(published)
    except BaseException:
        if old.exists():
            old.rename(published)
        raise


def _exchange(new: Path, published: Path, old: Path) -> None:
    """Puts what is in `new` in place of what is in `published`, but for hidden files, which builds leave alone."""
    old.mkdir()
    moved: list[tuple[Path, Path]] = []
    try:
        for source, target in ((published, old), (new, published)):
            for entry in [path for path in source.iterdir() if source == new or not path.name.startswith(".")]:
                entry.rename(target / entry.name)
                moved.append((entry, target / entry.name))
    except BaseException:
        for before, after in reversed(moved):
            after.rename(before)
        raise


@contextmanager
def _alone(place: Path, published: Path) -> Iterator[None]:
    """One build at a time looks for what was left behind, or puts its site in place."""
    path = place / f".{published.name}.lock"
    with FileLock(path):
        try:
            yield
        finally:
            with suppress(OSError):  # Windows deletes it with the lock
                path.unlink()


def _prefix(published: Path) -> str:
    return f".{published.name}-"
