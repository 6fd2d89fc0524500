"""The rules across records: each a function that takes the report and yields Problems; its docstring is the rule.

Rules of print judge the records as they were printed, rules of what is published judge them corrected. Knows no files
and no pages.
"""

from macros.rules.needs import Rules
from macros.rules.of_print.corrections import CORRECTIONS
from macros.rules.of_print.dates import DATES
from macros.rules.of_print.fingerprints import FINGERPRINTS
from macros.rules.of_print.marks import MARKS
from macros.rules.of_print.order import ORDER
from macros.rules.of_print.parted import PARTED
from macros.rules.of_print.pending import PENDING
from macros.rules.of_print.printed import PRINTED
from macros.rules.of_print.unprinted import UNPRINTED_RECORDS
from macros.rules.of_print.whole import WHOLE
from macros.rules.of_published.achievements import ACHIEVEMENTS
from macros.rules.of_published.budget import BUDGET
from macros.rules.of_published.budget_sentences import BUDGET_SENTENCES
from macros.rules.of_published.budget_totals import BUDGET_TOTALS
from macros.rules.of_published.carried_over import CARRIED_OVER
from macros.rules.of_published.facts import FACTS, READINGS
from macros.rules.of_published.ids import IDS
from macros.rules.of_published.kinds import KINDS
from macros.rules.of_published.languages import LANGUAGES_OF_TEXTS
from macros.rules.of_published.names import NAMES
from macros.rules.of_published.numbers import NUMBERS
from macros.rules.of_published.outcomes import OUTCOMES
from macros.rules.of_published.periods import PERIODS
from macros.rules.of_published.prose import PROSE
from macros.rules.of_published.references import REFERENCES
from macros.rules.of_published.report_languages import REPORT_LANGUAGES
from macros.rules.of_published.synonyms import SYNONYMS
from macros.rules.of_published.terms import TERMS
from macros.rules.of_published.topics import TOPICS
from macros.rules.of_published.translated import TRANSLATED
from macros.rules.of_published.words import WORDS
from macros.rules.of_published.years import YEARS

RULES = Rules(
    of_print=(*PRINTED, *WHOLE, *PENDING, *PARTED, *ORDER, *MARKS, *DATES, *READINGS, *CORRECTIONS),
    of_published=(
        *FINGERPRINTS, *UNPRINTED_RECORDS, *IDS, *REFERENCES, *TOPICS, *TERMS, *SYNONYMS, *BUDGET, *BUDGET_TOTALS,
        *BUDGET_SENTENCES, *FACTS, *ACHIEVEMENTS, *PERIODS, *KINDS, *NAMES, *NUMBERS, *REPORT_LANGUAGES,
        *LANGUAGES_OF_TEXTS, *WORDS, *OUTCOMES, *CARRIED_OVER, *YEARS, *TRANSLATED, *PROSE,
    ),
)  # fmt: skip
