"""The rules across records: each a function that takes the report and yields Problems; its docstring is the rule.

Knows the records as they were printed, before corrections; no files and no pages.
"""

from macros.rules.of_print.printed import PRINTED
from macros.rules.of_published.figures import FIGURES
from macros.rules.of_published.ids import IDS
from macros.rules.of_published.numbers import NUMBERS
from macros.rules.of_published.outcomes import OUTCOMES
from macros.rules.of_published.references import REFERENCES
from macros.rules.of_published.translated import TRANSLATED
from macros.rules.of_published.words import WORDS

RULES = (*IDS, *REFERENCES, *FIGURES, *NUMBERS, *PRINTED, *WORDS, *OUTCOMES, *TRANSLATED)
