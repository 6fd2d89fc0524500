"""Rules about the language of a text: the Korean is Korean, a translation is none, and both are whole letters.

Knows letters, quotes and brackets; nothing of what a text says, and nothing of whether a translation is right.
"""

import re
from collections.abc import Iterator

from macros.model import Record, Report, Term, Text
from macros.model.terms import Aliases
from macros.model.walking import parts, texts
from macros.rules.needs import found_once, needs
from macros.wording.languages import FIRST
from macros.wording.problems import Problem, Values, problem
from macros.wording.words import named

QUOTED = re.compile(  # of some length only, for else a page of opening brackets takes hours
    r"(?<![A-Za-z0-9])'(?:[^']|(?<=[A-Za-z])'(?=[A-Za-z])){0,300}'"  # an apostrophe opens nothing: residents', city's
    r"|\"[^\"]{0,300}\"|“[^”]{0,300}”|‘[^’]{0,300}’|「[^」]{0,300}」|『[^』]{0,300}』|《[^》]{0,300}》|〈[^〉]{0,300}〉"
    r"|\((?:[^()]|\([^()]{0,300}\)){0,300}\)|\[[^\]]{0,300}\]"
)
JAMO = "ㄱ-ㅎㅏ-ㅣᄀ-ᇿﾡ-ￜ"  # without ㆍ, which many write between words
HANGUL, LATIN = re.compile(f"[가-힣{JAMO}]"), re.compile(r"[A-Za-z]")
OTHER_LETTER = re.compile(rf"[^\W\d_가-힣{JAMO}]")
HANGUL_WORDS = re.compile(f"[가-힣{JAMO}]+(?: [가-힣{JAMO}]+)*")
LONE_JAMO = re.compile(f"[{JAMO}]+(?![자{JAMO}])")  # ㄷ자 names a shape
LATIN_WORD = re.compile(r"\b[A-Za-z][a-z]{2,}\b")  # Gaon, river; not KTX, km², LED, MaaS
IN_ADDRESS, IN_BRACES = re.compile(r"\w[./@:]+\w"), re.compile(r"\{\w+\}")


@needs()
def translations_are_translated(report: Report) -> Iterator[Problem]:
    """In a translation, Hangul stands only in quotes or brackets; an explanation may use its term's Korean names."""
    for part, _ in parts_with_print(report):
        yield from _untranslated(part)


@needs()
def korean_is_korean(report: Report) -> Iterator[Problem]:
    """A Korean text that is not printed so has Hangul, but for a figure, a unit, an address or a name in capitals."""
    for part, lines in parts_with_print(report):
        yield from _not_korean(part, lines)


@needs()
def letters_are_whole(report: Report) -> Iterator[Problem]:
    """A Korean text that is not printed so has no piece of a syllable by itself, but in quotes or brackets."""
    for part, lines in parts_with_print(report):
        yield from _in_pieces(part, lines)


@found_once
def _untranslated(part: Record) -> Iterator[Problem]:
    own = {part.explanation.place(): part} if isinstance(part, Term) else {}
    for text in texts(part):
        for lang in text.translations:
            yield from _still_korean(text, lang, own.get(text.place()))
    aliases = part.aliases if isinstance(part, Term) else Aliases()
    for lang in aliases.languages:
        for item, alias in enumerate(aliases.said(lang) if lang != FIRST else ()):
            if words := HANGUL_WORDS.search(QUOTED.sub("", alias)):
                values: Values = dict(words=words[0], text=_short(alias), lang=named(lang))
                yield problem(aliases.place(lang, item), "korean-in-english", **values)


@found_once
def _not_korean(part: Record, lines: tuple[str, ...]) -> Iterator[Problem]:
    for text in (text for text in texts(part) if not HANGUL.search(text.ko)):
        words = " ".join(word for word in text.ko.split() if not IN_ADDRESS.search(word))
        foreign = LATIN_WORD.search(IN_BRACES.sub("", words)) and not is_printed(text.ko, lines)
        exchanged = text.en is not None and _is_korean(QUOTED.sub("", text.en))
        if foreign and not exchanged:
            yield problem(text.place(FIRST), "korean-still-english", text=_short(text.ko))


@found_once
def _in_pieces(part: Record, lines: tuple[str, ...]) -> Iterator[Problem]:
    for text in texts(part):
        piece = LONE_JAMO.search(text.ko) and LONE_JAMO.search(QUOTED.sub("", text.ko))
        if piece and not is_printed(text.ko, lines):
            yield problem(text.place(FIRST), "lone-jamo", letters=piece[0], text=_short(text.ko))


def _still_korean(text: Text, lang: str, of_term: Term | None) -> Iterator[Problem]:
    """What of a translation is Korean: all of it, or a word outside quotes and brackets."""
    said = text.said(lang) or ""
    if not HANGUL.search(said):
        return
    bare, values = _without(QUOTED.sub("", said), of_term), Values(text=_short(said), lang=named(lang))
    if _is_korean(bare) or not OTHER_LETTER.search(bare):
        swapped = not HANGUL.search(text.ko) and LATIN.search(text.ko)
        place = text.place(FIRST if swapped else lang)
        yield problem(place, "languages-swapped" if swapped else "english-still-korean", key=lang, **values)
    elif words := HANGUL_WORDS.search(bare):
        yield problem(text.place(lang), "korean-in-english", words=words[0], **values)


def parts_with_print(report: Report) -> Iterator[tuple[Record, tuple[str, ...]]]:
    """Every part of the report, with the printed lines of its edition; with none where it is no part of an edition."""
    of_site = (report.site, report.labels, report.terms, report.topics, report.number_exceptions)
    yield from ((part, ()) for part in parts(of_site))
    for edition in report.editions:
        yield from ((part, edition.source) for part in parts(edition))


def is_printed(words: str, lines: tuple[str, ...]) -> bool:
    """Whether a printed line holds the words; taken for granted where the printed report could not be read."""
    return lines == ("",) or any(words in line for line in lines)


def _is_korean(words: str) -> bool:
    return len(HANGUL.findall(words)) * 2 > len(OTHER_LETTER.findall(words))


def _without(words: str, term: Term | None) -> str:
    """The words without the Korean names of a term, the longest first."""
    names = (term.term.ko, *term.aliases.ko, *term.unmarked) if term else ()
    for name in sorted(names, key=len, reverse=True):
        words = words.replace(name, "")
    return words


def _short(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:60]}…"


LANGUAGES_OF_TEXTS = (translations_are_translated, korean_is_korean, letters_are_whole)
