"""The wording of every problem: by code and language, (what is wrong, what to do, why it matters).

Knows no rule: each rule passes the values that its wording names. One file a theme.
"""

from macros.messages.characters import CHARACTERS
from macros.messages.fields import FIELDS
from macros.messages.figures import FIGURES
from macros.messages.files import FILES
from macros.messages.languages import LANGUAGES
from macros.messages.numbers import NUMBERS
from macros.messages.output import OUTPUT
from macros.messages.printed import PRINTED
from macros.messages.references import REFERENCES
from macros.messages.staff import STAFF, TO_SEE_TO
from macros.messages.syntax import SYNTAX
from macros.messages.words import WORDS

__all__ = ["LANGUAGES", "MESSAGES", "OUTPUT", "UNREADABLE", "WARNINGS"]

MESSAGES = {**FILES, **SYNTAX, **CHARACTERS, **FIELDS, **REFERENCES, **FIGURES, **NUMBERS, **PRINTED, **WORDS, **STAFF}

UNREADABLE = frozenset(FILES) | frozenset(SYNTAX) | frozenset(CHARACTERS)  # what follows may stem from these
WARNINGS = TO_SEE_TO | {"comment-after-text", "long-text", "numbers-unjudged", "placeholder"}  # everything else is an error
