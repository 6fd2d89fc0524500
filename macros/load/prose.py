"""Reads the hand-written pages: which there are in any language, and what each language has of them.

Knows folders and languages; what must hold of the pages, rules know.
"""

from collections.abc import Callable
from pathlib import Path

from macros.model import Text
from macros.model.prose import ProsePage
from macros.reading.files import shown_path
from macros.reading.strict_yaml import Mapping
from macros.wording.languages import FIRST, LANGUAGES
from macros.wording.problems import Place


def prose_pages(folder: Path, text_of: Callable[[Path], str | None]) -> tuple[ProsePage, ...]:
    """Every page that some language has; `text_of` reads a file, and remembers what is wrong with it."""
    pages = {path.relative_to(folder / lang).as_posix() for lang in LANGUAGES for path in (folder / lang).rglob("*.md")}
    return tuple(_page(folder, name, text_of) for name in sorted(pages))


def _page(folder: Path, name: str, text_of: Callable[[Path], str | None]) -> ProsePage:
    paths = {lang: folder / lang / name for lang in LANGUAGES}
    written = {lang: text for lang, path in paths.items() if path.exists() and (text := text_of(path)) is not None}
    files = {lang: shown_path(path) for lang, path in paths.items()}
    whole = all(written.get(lang, "").strip() for lang in LANGUAGES)
    differs = len({" ".join(words.split()) for words in written.values()}) > 1  # else it only calls what the data says
    pair = _text(written, files) if whole and differs else None
    return ProsePage(name=name, written=written, files=files, text=pair)


def _text(written: dict[str, str], files: dict[str, str]) -> Text:
    text = Mapping(written)
    text.place, text.places = Place(files[FIRST]), {lang: Place(file) for lang, file in files.items()}
    return Text.model_validate(text)
