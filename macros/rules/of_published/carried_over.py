"""Rules about what a new edition takes over of the whole site: topics, glossary and synonyms are looked through once.

Knows which words stand nowhere in the new report; whether they should, staff say.
"""

from collections.abc import Iterator, Sequence

from macros.language.picking import in_every_language
from macros.model import Edition, Report, Term
from macros.model.walking import texts
from macros.rules.needs import needs
from macros.wording.languages import LANGUAGES
from macros.wording.problems import Problem, problem
from macros.wording.words import Spoken, spoken


@needs("frame", "topics")
def carried_topics_are_confirmed(report: Report) -> Iterator[Problem]:
    """The records that topics took over from the edition before are compared with the new report."""
    for edition in report.editions:
        if edition.frame and edition.frame.topics == "draft":
            without = [topic.title for topic in report.topics if not topic.records.get(edition.id)]
            place, names = edition.frame.place("topics"), _listed([in_every_language(title) for title in without])
            yield problem(place, "topics-not-confirmed", edition=edition.id, topics=names)


@needs("frame", "terms")
def the_glossary_is_confirmed(report: Report) -> Iterator[Problem]:
    """The glossary is compared with the new report, in which some of its terms may not stand."""
    for edition in report.editions:
        if edition.frame and edition.frame.glossary == "draft":
            said = _said(edition)
            without = [in_every_language(term.term) for term in report.terms if not _stand(_names(term), said)]
            terms = _listed(without) if said else spoken("once_print_is_there")
            yield problem(edition.frame.place("glossary"), "glossary-not-confirmed", terms=terms)


@needs("frame", "synonyms")
def synonyms_are_confirmed(report: Report) -> Iterator[Problem]:
    """The words that search treats as the same are compared with the new report, in which some may not stand."""
    for edition in report.editions:
        if edition.frame and edition.frame.synonyms == "draft":
            said = _said(edition)
            found = [*report.synonyms.groups, *(way.said for way in report.synonyms.everyday)]
            without = [dict.fromkeys(LANGUAGES, words[0]) for words in found if not _stand(words, said)]
            groups = _listed(without) if said else spoken("once_print_is_there")
            yield problem(edition.frame.place("synonyms"), "synonyms-not-confirmed", groups=groups)


def _said(edition: Edition) -> str:
    """All that the report says, in print and in translation; nothing as long as its print is not there."""
    if not any(line.strip() for line in edition.source):
        return ""
    words = (text.said(lang) or "" for text in texts(edition) for lang in text.languages)
    return _folded(" ".join([*edition.source, *words]))


def _names(term: Term) -> list[str]:
    named = [term.term.said(lang) or "" for lang in term.term.languages]
    return [*named, *(name for lang in term.aliases.languages for name in term.aliases.said(lang))]


def _stand(names: Sequence[str], said: str) -> bool:
    return any(_folded(name) in said for name in names)


def _folded(words: str) -> str:
    return " ".join(words.casefold().split())


def _listed(names: Sequence[Spoken]) -> Spoken:
    return {lang: ", ".join(name[lang] for name in names) for lang in LANGUAGES} if names else spoken("none_of_them")


CARRIED_OVER = (carried_topics_are_confirmed, the_glossary_is_confirmed, synonyms_are_confirmed)
