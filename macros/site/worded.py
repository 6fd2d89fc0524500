"""How a build of one language says texts and interface words, where themes print them.

Knows the report's words and the language; nothing of pages.
"""

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

    def title(self, text: Text) -> str:
        """The same for a menu, where a text that is not translated is marked with its language and a short note."""
        return title(text, self.report.labels, self.lang)

    def word(self, name: str, lang: str | None = None) -> Markup:
        """An interface word, in this build's language or another, marked where it is not there in that."""
        wanted = lang or self.lang
        return marked(pick(self.report.labels.words[name], wanted), wanted, escape)

    def plain_word(self, name: str) -> Markup:
        """An interface word in this build's language without markup, for attributes."""
        return escape(pick(self.report.labels.words[name], self.lang).text)
