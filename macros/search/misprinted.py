"""What search says and knows of misprints: the marks beside a result, and the words that find a record unseen.

Knows misprints by record; nothing of what else a record says.
"""

from macros.language.dates import day
from macros.language.picking import fill, pick
from macros.model import Edition, Report
from macros.model.remembered import remembered
from macros.views.misprints import Misprint


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


def marks(report: Report, misprints: tuple[Misprint, ...], lang: str) -> dict[str, None]:
    """What is said beside a result: that it was corrected, or what is open, with the question where it is of a fact."""
    words, said = report.labels.words, dict[str, None]()
    for misprint in misprints:
        mark = pick(words["corrected" if misprint.certain else "in_doubt"], lang).text
        if not misprint.certain and not misprint.of_letters:
            new = misprint.new if isinstance(misprint.new, str) else day(misprint.new, lang)
            reason = [pick(misprint.in_short, lang).text] if misprint.in_short else []
            mark = ": ".join([mark, fill(words["may_say"], lang, {"new": new}), *reason])
        said[mark] = None
    return said
