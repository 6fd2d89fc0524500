"""A site under construction: built beside the published one, put in its place only when it is whole.

Knows folders; nothing of MkDocs and nothing of pages.
"""

from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory


@dataclass(frozen=True)
class Staging:
    """The folder where a site is being built, and the one that it is built for. Gone when nobody holds it any more."""

    published: Path
    around: TemporaryDirectory[str]

    @property
    def folder(self) -> Path:
        """Where the new site is written."""
        return Path(self.around.name, "site")

    def publish(self) -> None:
        """Puts the new site where the old one stood. Raises OSError where that fails, and the old one is back."""
        old = Path(self.around.name, "old")
        if self.published.exists():
            self.published.rename(old)
        try:
            self.folder.rename(self.published)
        except OSError:
            if old.exists():
                old.rename(self.published)
            raise

    def clear(self) -> None:
        """Deletes what is left: the old site after a success, the half-built one after a failure."""
        self.around.cleanup()


def stage(site: Path) -> Staging:
    """An empty place on the same disk as `site`, so that moving it there is one step."""
    published = site.resolve()
    published.parent.mkdir(parents=True, exist_ok=True)
    return Staging(published, TemporaryDirectory(prefix=f".{published.name}-", dir=published.parent))
