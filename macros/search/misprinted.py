"""The words that find a record unseen: what print says where it was corrected, and what was suggested instead.

Knows misprints by record; nothing of what else a record says.
"""

from macros.model import Edition
from macros.model.remembered import remembered


def misprinted(edition: Edition, id: str) -> tuple[str, ...]:
    """What print says where a record was corrected, and what was suggested where it is in doubt."""
    return _misprints(edition).get(id, ())


@remembered
def _misprints(edition: Edition) -> dict[str, tuple[str, ...]]:
    pairs = [(correction.at, correction.printed) for correction in edition.corrections.corrections]
    pairs += [(question.at, question.suggested) for question in edition.corrections.unanswered]
    found: dict[str, dict[str, None]] = {}
    for paths, words in pairs:
        for path in paths:
            if not path.endswith((".date", ".end", ".as_of")):
                found.setdefault(path.partition(".")[0], {})[words] = None
    return {id: tuple(words) for id, words in found.items()}
