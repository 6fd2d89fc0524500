"""How a build of one language says texts and interface words, where themes print them.

Knows the report's words and the language; nothing of pages.
"""

from collections.abc import Callable
from dataclasses import dataclass

from markupsafe import Markup, escape

from macros.language.picking import pick
from macros.model import Report, Text
from macros.site.rendering import as_title
from macros.site.titles import marked, title


@dataclass(frozen=True, kw_only=True, repr=False)
class Worded:
    """A report in one language."""

    report: Report
    lang: str

    def name(self, text: Text) -> str:
        """A text where themes print HTML and the macros plugin runs what stands in braces."""
        return as_title(pick(text, self.lang).text)

    def title(self, text: Text, lang: str | None = None) -> str:
        """The same for a menu, in this build's language or another, where a text that is not translated is marked with
        its language and a short note.
        """
        return title(text, self.report.labels, lang or self.lang)

    def word(self, name: str, lang: str | None = None) -> Markup:
        """An interface word, in this build's language or another, marked where it is not there in that."""
        wanted = lang or self.lang
        return marked(pick(self.report.labels.words[name], wanted), wanted, escape)

    def plain_word(self, name: str, lang: str | None = None) -> Markup:
        """The same without markup, for attributes."""
        return escape(pick(self.report.labels.words[name], lang or self.lang).text)

    def in_all(self, name: str) -> list[Markup]:
        """An interface word in every language, for what readers of all of them see; once where two say the same."""
        return list(dict.fromkeys(self.plain_word(name, lang) for lang in self.report.languages))

    def asked(self, *more: Callable[..., object]) -> dict[str, object]:
        """What templates ask for interface words, and whatever `more` they ask for, by name."""
        return {own.__name__: own for own in (self.word, self.plain_word, self.in_all, *more)}
