"""The wording of every problem: by code and language, (what is wrong, what to do, why it matters).

Knows no rule: each rule passes the values that its wording names. One file a theme.
"""

from macros.wording.messages.characters import CHARACTERS
from macros.wording.messages.fields import FIELDS
from macros.wording.messages.figures import FIGURES
from macros.wording.messages.files import FILES
from macros.wording.messages.numbers import NUMBERS
from macros.wording.messages.output import OUTPUT
from macros.wording.messages.printed import PRINTED
from macros.wording.messages.references import REFERENCES
from macros.wording.messages.staff import STAFF, TO_SEE_TO
from macros.wording.messages.syntax import SYNTAX
from macros.wording.messages.words import WORDS

__all__ = ["MESSAGES", "OUTPUT", "UNREADABLE", "WARNINGS"]

MESSAGES = {**FILES, **SYNTAX, **CHARACTERS, **FIELDS, **REFERENCES, **FIGURES, **NUMBERS, **PRINTED, **WORDS, **STAFF}

UNREADABLE = frozenset(FILES) | frozenset(SYNTAX) | frozenset(CHARACTERS)  # what follows may stem from these
WARNINGS = TO_SEE_TO | {"comment-after-text", "long-text", "numbers-unjudged", "placeholder"}  # everything else is an error
