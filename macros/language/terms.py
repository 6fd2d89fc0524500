"""Finds the words of the glossary in a text, in one language.

Knows how terms are named; nothing of pages, and nothing of which term was explained before.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from macros.language.picking import OTHER, own
from macros.model import Term
from macros.wording.languages import WITHOUT_SPACES

IN_BRACKETS = re.compile(r"\s*\([^)]*\)")
BETWEEN_WORDS = {
    "ko": (r"(?<![0-9A-Za-z가-힣])", ""),  # particles follow a Korean word without a space
    "en": (r"(?<![0-9A-Za-z-])", r"(?![0-9A-Za-z-])"),
    **dict.fromkeys(WITHOUT_SPACES, ("", "")),
    OTHER: (r"(?<![\w-])", r"(?![\w-])"),
}


@dataclass(frozen=True)
class Piece:
    """A piece of a text; `term` where the piece is a word of the glossary."""

    text: str
    term: Term | None = None


class TermFinder:
    """The terms of a report by every name that may be marked, longest first."""

    def __init__(self, terms: Iterable[Term], lang: str) -> None:
        self._terms = {name.casefold(): term for term in terms for name in _names(term, lang)}
        before, after = own(BETWEEN_WORDS, lang)
        names = "|".join(re.escape(name) for name in sorted(self._terms, key=len, reverse=True))
        self._pattern = re.compile(f"{before}({names}){after}", re.IGNORECASE) if names else None

    @cached_property
    def by_id(self) -> dict[str, Term]:
        """The terms by their ids."""
        return {term.id: term for term in self._terms.values()}

    @cached_property
    def marked(self) -> dict[str, str]:
        """Every name that is marked, with the id of its term: all that the pieces of a text depend on."""
        return {name: term.id for name, term in self._terms.items()}

    def pieces(self, text: str) -> Iterator[Piece]:
        """The text in pieces, which joined are the text again."""
        end = 0
        for match in self._pattern.finditer(text) if self._pattern else ():
            if match.start() > end:
                yield Piece(text[end : match.start()])
            yield Piece(match.group(), self._terms[match.group().casefold()])
            end = match.end()
        if end < len(text):
            yield Piece(text[end:])


def _names(term: Term, lang: str) -> Iterator[str]:
    main = term.term.said(lang)
    named = (*([IN_BRACKETS.sub("", main)] if main else ()), *term.aliases.said(lang))
    return (name for name in named if name and name not in term.unmarked)
