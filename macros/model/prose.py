"""A page that people wrote by hand, in every language; what is on it, only readers know."""

from macros.model.record import Record, Text
from macros.wording.problems import Place


class ProsePage(Record):
    """One hand-written page: its file inside the folder of a language; by language, what stands there and its path.

    `text` is the page as a text in the languages that have it, None where only one has, or where it holds no words
    of any language.
    """

    name: str
    written: dict[str, str]
    files: dict[str, str]
    text: Text | None = None

    def at(self, lang: str, line: int = 1, column: int = 1) -> Place:
        """A place of the page in one language."""
        return Place(self.files[lang], line, column)
