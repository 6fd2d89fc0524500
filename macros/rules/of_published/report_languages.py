"""Rules about the languages of a report: which ones site.yml names, and that its texts keep to them.

Knows codes and what a language is called; nothing of what a text says.
"""

from collections.abc import Iterator

from macros.model import Record, Report
from macros.model.walking import parts, texts
from macros.rules.needs import found_once, needs
from macros.wording.languages import FALLBACK, FIRST
from macros.wording.problems import Problem, problem

OF_LANGUAGE = ("this_language", "locale")
"""The interface words that say which language a page is in: another language's would be wrong."""


@needs("site")
def languages_begin_with_that_of_print(report: Report) -> Iterator[Problem]:
    """The languages of the site begin with the language of print, and none is named twice."""
    named = report.site.languages
    if named[0] != FIRST:
        listed = ", ".join(dict.fromkeys((FIRST, *named)))
        yield problem(report.site.place("languages"), "languages-first", listed=listed)
    for item, lang in enumerate(named):
        if lang in named[:item]:
            yield problem(report.site.place("languages", item), "language-twice", lang=lang)


@needs("site")
def texts_keep_to_the_languages_of_the_report(report: Report) -> Iterator[Problem]:
    """A text is in no other language than those of the site, but for the one that readers are shown instead."""
    for part in parts(report.site, report.labels, report.terms, report.topics, report.editions):
        yield from _in_other_languages(part, report.languages)


@found_once
def _in_other_languages(part: Record, languages: tuple[str, ...]) -> Iterator[Problem]:
    known = {FIRST, FALLBACK, *languages}
    for text in texts(part):
        for lang in text.languages:
            if lang not in known:
                listed = ", ".join((*languages, lang))
                yield problem(text.place(lang), "language-not-listed", lang=lang, listed=listed)


@needs("site", "labels")
def languages_are_named(report: Report) -> Iterator[Problem]:
    """What a language is called, and what other sites know it by, is said in that language itself."""
    for lang in report.languages:
        for name in OF_LANGUAGE:
            word = report.labels.words.get(name)
            if word and word.said(lang) is None:
                yield problem(word.place(), "language-unnamed", lang=lang, name=name)


REPORT_LANGUAGES = (
    languages_begin_with_that_of_print,
    texts_keep_to_the_languages_of_the_report,
    languages_are_named,
)
