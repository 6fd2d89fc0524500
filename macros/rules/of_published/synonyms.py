"""Rules about the words that search treats as the same: each stands in one group, and each group joins something.

Knows the groups and the names of terms; nothing of how search uses them.
"""

from collections.abc import Iterator

from macros.model import Report, Term
from macros.model.once import once
from macros.rules.needs import needs
from macros.wording.problems import Problem, problem


@needs("synonyms")
def words_stand_in_one_group(report: Report) -> Iterator[Problem]:
    """A word stands in one group of synonyms and once in it; capitals and spaces make no other word."""
    seen: dict[str, tuple[int, str]] = {}
    for item, group in enumerate(report.synonyms.groups):
        for word in group:
            place, (first, other) = report.synonyms.place("groups", item), seen.setdefault(_folded(word), (item, word))
            if first != item:
                line = report.synonyms.place("groups", first).line
                yield problem(place, "synonym-in-two-groups", word=word, line=line)
            elif other is not word:
                yield problem(place, "synonym-twice", word=word, other=other)


@needs("synonyms")
def words_are_long_enough(report: Report) -> Iterator[Problem]:
    """No word is a single letter, which stands inside many other words."""
    for item, group in enumerate(report.synonyms.groups):
        for word in group:
            if len(word.strip()) < 2:
                yield problem(report.synonyms.place("groups", item), "synonym-of-one-letter", word=word)


@needs("synonyms")
def groups_join_words(report: Report) -> Iterator[Problem]:
    """A group has two words or more, and they are not all names of one term, which search knows by itself."""
    names = [(term.id, _names(term)) for term in report.terms]
    for item, group in enumerate(report.synonyms.groups):
        place, words = report.synonyms.place("groups", item), {_folded(word) for word in group}
        terms = [term for term, own in names if words <= own]
        if len(group) < 2:
            yield problem(place, "synonym-alone", word=", ".join(group))
        elif terms:
            yield problem(place, "synonyms-of-one-term", words=", ".join(group), id=terms[0])


@once
def _names(term: Term) -> set[str]:
    names = (term.term.ko, term.term.en, *term.aliases.ko, *term.aliases.en)
    return {_folded(name) for name in names if name}


def _folded(word: str) -> str:
    return "".join(word.casefold().split())


SYNONYMS = (words_stand_in_one_group, words_are_long_enough, groups_join_words)
