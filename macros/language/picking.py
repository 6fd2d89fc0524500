"""Which text a reader of one language is shown, and which language its words are really in.

Knows no page and no record but Text; nothing of money and dates. A language without an entry of its own in a table is
served by the one for others.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeVar

from macros.model import Text
from macros.wording.languages import FALLBACK, FIRST, LANGUAGES
from macros.wording.words import Spoken

HANGUL = "((?:[ㄱ-ㅣ가-힣](?:[ ·]?(?=[ㄱ-ㅣ가-힣]))?)+)"  # compiled by who asks for it, as is the script
OTHER = ""
"""In a table by language, the entry for every language that has none of its own."""

SCRIPT = {"ko": r".*[가-힣].*|[A-Z0-9][A-Z0-9 -]*", OTHER: r"[^가-힣]+"}
# Tense consonants stand under their plain ones, as dictionaries have it.
INITIALS = "ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ"
SYLLABLES_PER_INITIAL = 588

PLACE = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True)
class Words:
    """A text picked for a reader: what to show, and the language it is really in."""

    text: str
    lang: str


Entry = TypeVar("Entry")


def own(table: Mapping[str, Entry], lang: str) -> Entry:
    """The entry of a language in a table, or the one for others."""
    return table[lang] if lang in table else table[OTHER]


def pick(text: Text, lang: str) -> Words:
    """The text in `lang`; where that translation is missing, in the fallback language; else in the first."""
    for known in (lang, FALLBACK) if lang != FIRST else ():
        words = text.said(known)
        if words is not None:
            return Words(words, known)
    return Words(text.ko, FIRST)


def languages_of(*texts: Text) -> list[str]:
    """The languages that any of the texts has, the first one first: those in which something made of them differs."""
    return [*dict.fromkeys(lang for text in texts for lang in text.languages)]


def in_every_language(text: Text) -> Spoken:
    """The text for a message, in every language that messages speak."""
    return {lang: pick(text, lang).text for lang in LANGUAGES}


def fill(template: Text, lang: str, values: Mapping[str, object]) -> str:
    """An interface word with its {places} filled in; braces around anything else stay as they are typed."""
    return PLACE.sub(lambda place: str(values.get(place[1], place[0])), pick(template, lang).text)


def written_in(word: str, lang: str) -> bool:
    """Whether readers of `lang` type this word: in Korean Hangul, figures and capitals (KTX), in others no Hangul."""
    return bool(re.fullmatch(own(SCRIPT, lang), word))


def by_language(words: str, lang: str) -> list[Words]:
    """A text in its pieces: what stands in it in letters of another language, and the rest, which is of its own."""
    pieces = re.split(HANGUL, words) if lang != FIRST else [words]  # every second piece is Hangul
    return [Words(piece, FIRST if place % 2 else lang) for place, piece in enumerate(pieces) if piece]


def typed_in(words: str, lang: str) -> str:
    """The language of words that no data names, by their letters: Hangul, or small Latin ones; else `lang`."""
    if re.search("[가-힣]", words):
        return FIRST
    return FALLBACK if re.search("[a-z]", words) else lang


def letter(text: Text, lang: str) -> tuple[str, str]:
    """The heading a word stands under in an alphabetical list, and the key it sorts by: 트램 -> ('ㅌ', '트램')."""
    words = pick(text, lang).text
    first = next((sign for sign in words if sign.isalnum()), "#")
    if "가" <= first <= "힣":
        return INITIALS[(ord(first) - ord("가")) // SYLLABLES_PER_INITIAL], f"2{words}"
    return ("0–9", f"0{words}") if first.isdigit() else (first.upper(), f"1{words.casefold()}")
