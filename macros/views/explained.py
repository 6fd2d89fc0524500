"""What a page says of a term that it uses: its explanation, of which day that is, and where the glossary has it.

Knows one term; nothing of which terms a page uses.
"""

from dataclasses import dataclass
from datetime import date

from macros.model import Term, Text
from macros.views import addresses


@dataclass(frozen=True, kw_only=True)
class Explained:
    """A term that a page explains: `source` shows its English name, `as_of` is the day of the explanation."""

    id: str
    term: Text
    explanation: Text
    as_of: date | None
    source: str | None
    address: str


def explained(term: Term) -> Explained:
    """What pages say of a term."""
    return Explained(
        id=term.id,
        term=term.term,
        explanation=term.explanation,
        as_of=term.as_of,
        source=term.source,
        address=addresses.term(term.id),
    )
