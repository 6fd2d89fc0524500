"""The words of the summary and of the comment: those of the check, found from where these scripts stand.

The scripts stand beside the workflows and not in macros/, since they know GitHub and the site does not. They and the
words need the standard library alone, so that the comment can be written without installing anything.
"""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parents[2]))

from macros.wording.languages import LANGUAGES
from macros.wording.words import Spoken, both, say, spoken

__all__ = ["LANGUAGES", "Refused", "Spoken", "both", "guides", "say", "spoken"]

DOCS = Path(__file__).parents[2] / "docs"


def guides() -> frozenset[str]:
    """The languages of messages in which the guide stands in a folder of its own; the first has it at the root."""
    return frozenset(lang for lang in LANGUAGES[1:] if (DOCS / lang / "guide.md").is_file())


class Refused(Exception):
    """What a workflow was asked for and does not do; `name` is that of the words that say why."""

    def __init__(self, name: str, **values: object):
        super().__init__(name)
        self.name, self.values = name, values
