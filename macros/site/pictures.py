"""The picture that a shared link to a page shows: which it is, and that it stands beside the page.

Knows when pictures are drawn and where they are kept for the next build; how one looks, macros/pictures knows.
"""

import hashlib
import importlib
import logging
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from types import ModuleType

from macros.site.building import Building
from macros.views.menu import Page, Prose
from macros.views.pages import by_uri
from macros.views.pictures import Picture, picture
from macros.wording.words import both

NAME = "picture.png"
KEPT = re.compile(r"[0-9a-f]{64}\.png")
DRAWING = "macros.pictures.drawing"

log = logging.getLogger("mkdocs.pictures")


class NotDrawn(Exception):
    """Pictures are wanted, and what draws them is not there."""


@dataclass(frozen=True)
class Shared:
    """What a shared link shows: the address of the picture, and its words."""

    address: str
    words: str


@dataclass(frozen=True)
class Pictures:
    """The pictures of one language's site; none is drawn where there is no folder to keep them in."""

    building: Building
    folder: Path | None

    def of(self, uri: str, address: str) -> Shared | None:
        """The picture of the page at an address that a Markdown file makes; None where it has none of its own."""
        page = by_uri(self.building.report).get(uri)
        if self.folder is None or page is None:
            return None
        return Shared(f"{address}{NAME}", picture(self.building.report, page, self.building.lang).words)

    def write(self, site: Path) -> None:
        """Puts the picture of each page beside it, drawn now or by an earlier build; what no page of any language asks
        for any more is no longer kept.
        """
        if self.folder is not None:
            self._tidy(self.folder)
        for page, said in self._all(self.building.lang):
            if self.building.has(page.uri):
                path = site / page.address / NAME
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(self._kept(said))

    def _tidy(self, folder: Path) -> None:
        wanted = {self._name(said) for lang in self.building.report.languages for _, said in self._all(lang)}
        for path in folder.glob("*.png"):
            if KEPT.fullmatch(path.name) and path.name not in wanted:
                path.unlink()

    def _all(self, lang: str) -> Iterator[tuple[Page | Prose, Picture]]:
        if self.folder is not None:
            for page in by_uri(self.building.report).values():
                yield page, picture(self.building.report, page, lang)

    def _kept(self, said: Picture) -> bytes:
        """The picture from the folder; where it is not there, drawn and put there whole."""
        path = Path(str(self.folder), self._name(said))
        if not path.is_file():
            lacking = "".join(sorted(self._drawing.lacking(said.words)))
            if lacking:
                log.info(both("no_such_signs", title=said.title, signs=lacking))
            path.parent.mkdir(parents=True, exist_ok=True)
            begun = path.with_suffix(".begun")
            begun.write_bytes(self._drawing.drawn(said))
            begun.replace(path)
        return path.read_bytes()

    def _name(self, said: Picture) -> str:
        return f"{hashlib.sha256(f'{self._made_with} {said}'.encode()).hexdigest()}.png"

    @cached_property
    def _drawing(self) -> ModuleType:
        return importlib.import_module(DRAWING)

    @cached_property
    def _made_with(self) -> str:
        """The programs, the font and the drawing itself."""
        own = sorted(Path(str(self._drawing.__file__)).parent.glob("*.py"))
        code = hashlib.sha256(b"".join(path.read_bytes() for path in own)).hexdigest()
        return f"{self._drawing.made_with()} {code}"


def pictures(building: Building, root: Path, wanted: str, drawing: str = DRAWING) -> Pictures:
    """The pictures of a language's site, kept in the folder that is wanted, none where none is. Raises NotDrawn where
    one is, and there is nothing to draw with.
    """
    if wanted:
        try:
            importlib.import_module(drawing).ready()
        except (ImportError, OSError) as error:
            raise NotDrawn(both("not_drawn", reason=error)) from None
    return Pictures(building, root / wanted if wanted else None)
