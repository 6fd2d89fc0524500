"""Rules about texts in two languages: whether each is there, and really in its language."""

import re
from collections.abc import Iterator

from macros.model import Record, Report, Text
from macros.model.walking import texts
from macros.rules.needs import needs
from macros.wording.languages import FIRST
from macros.wording.problems import Problem, Values, problem

QUOTED = re.compile(r"'[^']*'|\"[^\"]*\"|“[^”]*”|‘[^’]*’|\([^)]*\)")
HANGUL, LATIN = re.compile(r"[가-힣ㄱ-ㅎㅏ-ㅣ]"), re.compile(r"[A-Za-z]")
EMPTY_WORDS = re.compile(
    r"(?:nan|null|undefined|n/?a|tbd|tbc|todo|fixme|xxx+|lorem ipsum.*|번역 ?(?:필요|예정|중)|미번역|추후 ?작성|작성 ?중"
    r"|#(?:ref|n/a|value|name\?|div/0)!?|[-–—.…?_/]+)\.?",
    re.IGNORECASE,
)
IN_BRACES = re.compile(r"\{\w+\}")
USUAL_LENGTH = 1_000  # the longest text of the report is a third of it


@needs()
def texts_are_in_their_language(report: Report) -> Iterator[Problem]:
    """An English text is English: Hangul stands only in quotes or brackets, or as a few words among more English."""
    for text in _all_texts(report):
        if text.en is None or len(text.en) > USUAL_LENGTH or not _mostly_korean(text.en):
            continue  # what is no sentence any more is said to be too long
        if not HANGUL.search(text.ko) and LATIN.search(text.ko):
            yield problem(text.place(FIRST), "languages-swapped")
        else:
            yield problem(text.place("en"), "english-still-korean", text=_short(text.en))


@needs()
def texts_say_something(report: Report) -> Iterator[Problem]:
    """No text is a placeholder that a spreadsheet or a draft left behind; an interface word may be a sign."""
    for text in _texts(report.site, report.terms, report.topics, report.editions):
        for lang, words in _by_language(text):
            if EMPTY_WORDS.fullmatch(words.strip()):
                yield problem(text.place(lang), "placeholder", text=words)


@needs("labels")
def interface_words_keep_their_places(report: Report) -> Iterator[Problem]:
    """An interface word names the same {places} in every language, for the site to fill in."""
    for text in texts(report.labels):
        if text.en is not None and _places(text.ko) != _places(text.en):
            shown: Values = dict(korean=_shown(text.ko), english=_shown(text.en))
            yield problem(text.place(FIRST), "label-places", **shown)


@needs()
def texts_are_not_a_page_long(report: Report) -> Iterator[Problem]:
    """No text is several times as long as the longest of the report."""
    for text in _all_texts(report):
        for lang, words in _by_language(text):
            if len(words) > USUAL_LENGTH:
                yield problem(text.place(lang), "long-text", length=len(words), usual=USUAL_LENGTH)


def _places(words: str) -> tuple[set[str], list[str]]:
    """What stands in braces, and how many braces are left without the other one."""
    return {*IN_BRACES.findall(words)}, sorted(sign for sign in IN_BRACES.sub("", words) if sign in "{}")


def _shown(words: str) -> str:
    return ", ".join(IN_BRACES.findall(words)) or "-"


def _all_texts(report: Report) -> Iterator[Text]:
    return _texts(report.site, report.labels, report.terms, report.topics, report.editions)


def _texts(*parts: Record | tuple[Record, ...]) -> Iterator[Text]:
    return (text for part in parts for text in texts(part))


def _by_language(text: Text) -> list[tuple[str, str]]:
    return [(lang, words) for lang in type(text).model_fields if (words := getattr(text, lang)) is not None]


def _mostly_korean(words: str) -> bool:
    bare = QUOTED.sub("", words)
    return len(HANGUL.findall(bare)) * 2 > len(LATIN.findall(bare))


def _short(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:60]}…"


WORDS = (
    texts_are_in_their_language,
    texts_say_something,
    interface_words_keep_their_places,
    texts_are_not_a_page_long,
)
