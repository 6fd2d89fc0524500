"""Rules about the words that search treats as the same, and those that lead to others: each stands once, each finds.

Knows the lists and the names of terms; nothing of how search uses them.
"""

from collections.abc import Iterator

from macros.model import Report, Term
from macros.model.once import once
from macros.rules.needs import needs
from macros.wording.problems import Place, Problem, problem


@needs("synonyms")
def words_stand_in_one_group(report: Report) -> Iterator[Problem]:
    """A word to search for stands in one group or one way and once in it; capitals and spaces make no other word."""
    ways = [(way.place("asked"), way.asked) for way in report.synonyms.everyday]
    seen: dict[str, tuple[int, Place, str]] = {}
    for item, (place, words) in enumerate([*_groups(report), *ways]):
        for word in words:
            first, other_place, other = seen.setdefault(_folded(word), (item, place, word))
            if first != item:
                yield problem(place, "synonym-in-two-groups", word=word, line=other_place.line)
            elif other is not word:
                yield problem(place, "synonym-twice", word=word, other=other)


@needs("synonyms")
def words_are_long_enough(report: Report) -> Iterator[Problem]:
    """No word that is to be found is a single letter, which stands inside many other words."""
    ways = [(way.place("said"), way.said) for way in report.synonyms.everyday]
    for place, words in [*_groups(report), *ways]:
        for word in words:
            if len(word.strip()) < 2:
                yield problem(place, "synonym-of-one-letter", word=word)


@needs("synonyms")
def groups_join_words(report: Report) -> Iterator[Problem]:
    """A group has two words or more, and they are not all names of one term, which search knows by itself."""
    names = [(term.id, _names(term)) for term in report.terms]
    for place, group in _groups(report):
        words = {_folded(word) for word in group}
        terms = [term for term, own in names if words <= own]
        if len(group) < 2:
            yield problem(place, "synonym-alone", word=", ".join(group))
        elif terms:
            yield problem(place, "synonyms-of-one-term", words=", ".join(group), id=terms[0])


def _groups(report: Report) -> list[tuple[Place, tuple[str, ...]]]:
    synonyms = report.synonyms
    return [(synonyms.place("groups", item), group) for item, group in enumerate(synonyms.groups)]


@once
def _names(term: Term) -> set[str]:
    names = (term.term.ko, term.term.en, *term.aliases.ko, *term.aliases.en)
    return {_folded(name) for name in names if name}


def _folded(word: str) -> str:
    return "".join(word.casefold().split())


SYNONYMS = (words_stand_in_one_group, words_are_long_enough, groups_join_words)
