"""Every rule of the data, with those that only a whole site can judge: its words and its addresses.

Knows what templates, views and the menu ask for; a door to the data is opened with these rules by whoever publishes.
"""

from collections.abc import Iterator
from dataclasses import replace

from macros import rules
from macros.model import Report
from macros.rules.needs import needs
from macros.rules.of_print.fingerprints import FINGERPRINTS
from macros.site.asked_words import labels_used
from macros.views import words
from macros.views.citation import OF_CITATIONS
from macros.views.pages import MENU_WORDS
from macros.views.promises import addresses_are_listed, addresses_stay
from macros.wording.problems import Problem, problem


def labels_asked() -> frozenset[str]:
    """The names of all interface words that a template, a view or the menu asks for."""
    tables = (words.STATUS, words.CERTAINTY, words.STATES, words.OUTCOMES, words.GROUPS, words.UNITS, words.CHANGES)
    names = (name for table in (*tables, words.SEARCH) for name in table.values())
    return labels_used().union(MENU_WORDS, OF_CITATIONS, words.OF_FEED, names)


@needs("labels")
def labels_exist(report: Report) -> Iterator[Problem]:
    """Every interface word that a page asks for stands in labels.yml."""
    for name in sorted(labels_asked() - set(report.labels.words)):
        yield problem(report.labels.place("words"), "label-missing", name=name)


BEFORE_THE_LIST = replace(rules.RULES, of_published=(*rules.RULES.of_published, labels_exist, addresses_stay))
"""What must hold before the list of published addresses is made."""

BEFORE_ACCEPTING = replace(
    BEFORE_THE_LIST, of_published=tuple(rule for rule in BEFORE_THE_LIST.of_published if rule not in FINGERPRINTS)
)
"""What must hold before addresses and prints are accepted."""

RULES = replace(BEFORE_THE_LIST, of_published=(*BEFORE_THE_LIST.of_published, addresses_are_listed))
