"""The rules across records: each a function that takes the report and yields Problems; its docstring is the rule.

Knows the records as they were printed, before corrections; no files and no pages.
"""

from macros.rules.figures import FIGURES
from macros.rules.ids import IDS
from macros.rules.numbers import NUMBERS
from macros.rules.outcomes import OUTCOMES
from macros.rules.printed import PRINTED
from macros.rules.references import REFERENCES
from macros.rules.translated import TRANSLATED
from macros.rules.words import WORDS

RULES = (*IDS, *REFERENCES, *FIGURES, *NUMBERS, *PRINTED, *WORDS, *OUTCOMES, *TRANSLATED)
