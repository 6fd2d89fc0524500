"""Rules about the words of a text: whether they are there, finished, and fit to be published."""

import re
from collections.abc import Iterator

from macros.model import Labels, Record, Report, Text
from macros.model.walking import parts, texts
from macros.rules.needs import found_once, needs
from macros.rules.of_published.languages import is_printed, parts_with_print
from macros.wording.languages import FIRST
from macros.wording.problems import Place, Problem, Values, problem
from macros.wording.words import named

UNFINISHED = re.compile(
    r"(?=[TFXLl#])(?:(?<![A-Za-z])(?:TODO|FIXME|TBD|XXX+)(?![A-Za-z])|(?i:lorem ipsum)"  # a first letter is soon found
    r"|#(?:REF|VALUE|NUM|NULL|DIV/0|SPILL|CALC)!|#N/A|#NAME\?)"
)
SIGNS_OF_UNFINISHED = ("todo", "fixme", "tbd", "xxx", "lorem ipsum", "#")  # one of them is in what that finds
UNFINISHED_KOREAN = re.compile(r"(?=[번미작])(?<![가-힣])(?:번역 ?필요|미번역|작성 ?중)(?![가-힣])")
UNFINISHED_ALONE = re.compile(
    r"(?:nan|null|undefined|tbd|todo|fixme|xxx+|번역 ?(?:예정|중)|추후 ?작성|#(?:ref|value|name|div/0).?)\.?",
    re.IGNORECASE,
)
EMPTY_WORDS = re.compile(r"(?:n/?a|tbc|[-–—.…?_/]+)\.?", re.IGNORECASE)
USUAL_LENGTH = 1_000  # characters; the longest text of a report is a third of it
IN_BRACES = re.compile(r"\{\w+\}")


@needs()
def texts_are_finished(report: Report) -> Iterator[Problem]:
    """No text holds a mark of what is still to be written, or an error of a spreadsheet, unless it is printed so."""
    for part, lines in parts_with_print(report):
        yield from _unfinished(part, lines)
    for place, words in _beside_texts(report):
        if mark := _unfinished_mark(words) or UNFINISHED_ALONE.fullmatch(words.strip()):
            yield problem(place, "unfinished", mark=mark[0], text=_short(words))


@needs()
def texts_say_something(report: Report) -> Iterator[Problem]:
    """No text is a sign for nothing; an interface word may be one."""
    for part in parts(report.site, report.terms, report.topics):
        yield from _saying_nothing(part, of_report=False)
    for part in parts(report.editions):
        yield from _saying_nothing(part, of_report=True)


@needs("labels")
def interface_words_keep_their_places(report: Report) -> Iterator[Problem]:
    """An interface word names the same {places} in every language, for the site to fill in."""
    for text in texts(report.labels):
        for lang in text.translations:
            said = text.said(lang) or ""
            if _places(text.ko) != _places(said):
                shown: Values = dict(korean=_shown(text.ko), other=_shown(said), lang=named(lang))
                yield problem(text.place(FIRST), "label-places", **shown)


@needs()
def texts_are_not_a_page_long(report: Report) -> Iterator[Problem]:
    """No text is several times as long as the longest of the report."""
    for part in parts(report.site, report.labels, report.terms, report.topics, report.editions):
        yield from _long(part)


@found_once
def _unfinished(part: Record, lines: tuple[str, ...]) -> Iterator[Problem]:
    for text in texts(part):
        for lang, words in _by_language(text):
            mark = _unfinished_mark(words)
            if not mark and not isinstance(part, Labels):  # which may say that a text waits
                mark = UNFINISHED_KOREAN.search(words) or UNFINISHED_ALONE.fullmatch(words.strip())
            says_nothing = lines and not any(map(str.isalnum, words))  # of the report itself: -, …
            if (mark or says_nothing) and not (lang == FIRST and is_printed(words, lines)):
                yield problem(text.place(lang), "unfinished", mark=mark[0] if mark else words, text=_short(words))


@found_once
def _saying_nothing(part: Record, of_report: bool) -> Iterator[Problem]:
    for text in texts(part):
        for lang, words in _by_language(text):
            unfinished = of_report and not any(map(str.isalnum, words))
            if EMPTY_WORDS.fullmatch(words.strip()) and not unfinished:
                yield problem(text.place(lang), "placeholder", text=words)


@found_once
def _long(part: Record) -> Iterator[Problem]:
    for text in texts(part):
        for lang, words in _by_language(text):
            if len(words) > USUAL_LENGTH:
                yield problem(text.place(lang), "long-text", length=len(words), usual=USUAL_LENGTH)


def _unfinished_mark(words: str) -> re.Match[str] | None:
    lower = words.lower()
    return UNFINISHED.search(words) if any(sign in lower for sign in SIGNS_OF_UNFINISHED) else None


def _beside_texts(report: Report) -> Iterator[tuple[Place, str]]:
    """What pages show that is no text in two languages: other words for terms, and what a misprint may have to say."""
    for term in report.terms:
        for lang in term.aliases.languages:
            yield from ((term.aliases.place(lang, at), name) for at, name in enumerate(term.aliases.said(lang)))
    for edition in report.editions:
        questions = edition.corrections.open_questions if edition.corrections else ()
        yield from ((question.place("suggested"), question.suggested) for question in questions)


def _places(words: str) -> tuple[set[str], list[str]]:
    """What stands in braces, and how many braces are left without the other one."""
    return {*IN_BRACES.findall(words)}, sorted(sign for sign in IN_BRACES.sub("", words) if sign in "{}")


def _shown(words: str) -> str:
    return ", ".join(IN_BRACES.findall(words)) or "-"


def _by_language(text: Text) -> list[tuple[str, str]]:
    return [(lang, text.said(lang) or "") for lang in text.languages]


def _short(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:60]}…"


WORDS = (
    texts_are_finished,
    texts_say_something,
    interface_words_keep_their_places,
    texts_are_not_a_page_long,
)
