"""Rules about the glossary: which term a name in a text means, must be beyond doubt.

Knows the names of terms in every language; nothing of the texts that use them.
"""

from collections.abc import Iterator

from macros.model import Report, Term
from macros.rules.needs import needs
from macros.wording.problems import Place, Problem, Values, problem


@needs()
def names_mean_one_term(report: Report) -> Iterator[Problem]:
    """No two terms share a name or another word for it, in any language, and no term has one twice in a language."""
    seen: dict[str, tuple[Term, Place]] = {}
    for term in report.terms:
        own: dict[str, tuple[Term, Place]] = {}
        for lang in dict.fromkeys((*term.term.languages, *term.aliases.languages)):
            of_language: set[str] = set()
            for name, place in _names(term, lang):
                folded = " ".join(name.casefold().split())
                if folded in seen or folded in of_language:
                    other, there = seen.get(folded) or own[folded]
                    values: Values = dict(name=name, id=other.id, file=there.file, line=there.line)
                    yield problem(place, "name-of-two-terms" if other is not term else "name-twice", **values)
                of_language.add(folded)
                own.setdefault(folded, (term, place))
        seen = {**own, **seen}


def _names(term: Term, lang: str) -> Iterator[tuple[str, Place]]:
    """The names of the term in one language, its own first, each with its place; nothing where there is none."""
    name = term.term.said(lang)
    if name is not None:
        yield name, term.term.place(lang)
    for item, alias in enumerate(term.aliases.said(lang)):
        yield alias, term.aliases.place(lang, item)


TERMS = (names_mean_one_term,)
