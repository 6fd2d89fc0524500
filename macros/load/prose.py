"""Reads the hand-written pages: which there are in any language, and what each language has of them.

Knows folders and languages; what must hold of the pages, rules know.
"""

from collections.abc import Callable, Sequence
from pathlib import Path

from macros.load.memory import Memory
from macros.model import Text
from macros.model.prose import ProsePage
from macros.reading.files import shown_path
from macros.reading.strict_yaml import Mapping
from macros.wording.languages import FIRST
from macros.wording.problems import Place

ByLanguage = tuple[tuple[str, str], ...]


def prose_pages(
    folder: Path, languages: Sequence[str], text_of: Callable[[Path], str | None], memory: Memory
) -> tuple[ProsePage, ...]:
    """Every page that some language has; `text_of` reads a file, and remembers what is wrong with it."""
    pages = {path.relative_to(folder / lang).as_posix() for lang in languages for path in (folder / lang).rglob("*.md")}
    paths = {name: {lang: folder / lang / name for lang in languages} for name in sorted(pages)}
    return tuple(memory.of(_page, name, *_written(by_lang, text_of)) for name, by_lang in paths.items())


def _written(paths: dict[str, Path], text_of: Callable[[Path], str | None]) -> tuple[ByLanguage, ByLanguage]:
    """What stands in the files of a page that are there, and what all of them are called."""
    written = {lang: text for lang, path in paths.items() if path.exists() and (text := text_of(path)) is not None}
    return (*written.items(),), tuple((lang, shown_path(path)) for lang, path in paths.items())


def _page(name: str, written_in: ByLanguage, files_of: ByLanguage) -> ProsePage:
    written, files = dict(written_in), dict(files_of)
    said = {lang: " ".join(text.split()) for lang, text in written.items()}
    own = {lang: written[lang] for lang, words in said.items() if words and (lang == FIRST or words != said.get(FIRST))}
    pair = _text(own, files) if FIRST in own and len(own) > 1 else None  # else it only calls what the data says
    return ProsePage(name=name, written=written, files=files, text=pair)


def _text(written: dict[str, str], files: dict[str, str]) -> Text:
    text = Mapping(written)
    text.place, text.places = Place(files[FIRST]), {lang: Place(file) for lang, file in files.items()}
    return Text.model_validate(text)
