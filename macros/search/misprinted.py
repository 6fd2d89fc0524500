"""What search says and knows of misprints: the marks beside a result, and the words that find a record unseen.

Knows misprints by record; nothing of what else a record says.
"""

from macros.language.dates import day
from macros.language.picking import fill, pick
from macros.model import Edition, Report
from macros.model.remembered import remembered
from macros.views.misprints import Misprint

OF_DATES = (".date", ".end", ".as_of")


def misprinted(edition: Edition, id: str) -> tuple[str, ...]:
    """What print says where a record was corrected, and what was suggested where it is in doubt. Of days only the
    printed one, as search reads it: '300106'; the suggested one stands in the mark.
    """
    return _misprints(edition).get(id, ())


@remembered
def _misprints(edition: Edition) -> dict[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = {}
    for correction in edition.corrections.corrections:
        for path in correction.at:
            printed = correction.printed.replace("-", "")[2:] if path.endswith(OF_DATES) else correction.printed
            found.setdefault(path.partition(".")[0], {})[printed] = None
    for question in edition.corrections.unanswered:
        for path in question.at:
            if not path.endswith(OF_DATES):
                found.setdefault(path.partition(".")[0], {})[question.suggested] = None
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
