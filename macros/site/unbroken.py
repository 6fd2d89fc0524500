"""What stays on one line: figures with their units, and dots between words with the word before.

Knows what figures and units look like in a text, two marks of HTML and a sign; nothing of how wide a line is.
"""

import re

from markupsafe import Markup, escape

from macros.language import amounts
from macros.language.picking import OTHER, own

NO_BREAK = "\N{NO-BREAK SPACE}"
TIED, TIE = re.compile(r"(?<!\s)(?=·)"), '<i class="tie"></i>'
MOST = 24
"""Signs: what is longer breaks as other words do."""
NO_UNIT = r"(?!(?:a[st]?|and|are|by|for|from|gives|i[ns]|o[fnr]|the|to|under|was|where|with)\b)"
"""Words that go on with the sentence behind a figure."""
INSIDE = {
    # 2조 1,100억 원, 1,442천 명, 219 ㎡, 10월 31일
    "ko": r"(?:(?<=\d)|(?<=[\d조억만천][조억만천])) (?=원|명|평|[㎡㎢]|k?m|ha)|(?<=\d[조억만천]) (?=\d)"
    r"|(?<=\d월) (?=\d+일)",
    # KRW 1.4 trillion, 1.6 million pyeong, 1,442,000 people, October 31, 2023
    OTHER: rf"(?<=KRW) (?=\d)|(?:(?<=\d)(?<!\b20\d\d)|(?<=illion)) {NO_UNIT}(?=[a-z])|(?<=\d,) (?=\d{{4}}\b)"
    r"|(?<=uary|arch|pril| May|June|July|gust|mber|ober) (?=\d)",
}
"""The spaces inside an amount, between a number and what it counts, and inside a date, by language."""


def unbroken(figure: Markup) -> Markup:
    """A figure that stands alone, which breaks between its words where a line has no room for it."""
    return Markup('<span class="unbroken">{}</span>').format(figure) if len(figure) <= MOST else figure


def money(won: int, lang: str) -> Markup:
    """Won in words that stay on one line."""
    return unbroken(escape(amounts.money(won, lang)))


def unbroken_in(words: str, lang: str) -> Markup:
    """A sentence, escaped, in which no figure breaks from its unit, and no dot between two words begins a line. What
    keeps them is a space for a space and an element without a word: whoever copies, marks or looks up the words has
    them as printed.
    """
    said = escape(re.sub(own(INSIDE, lang), NO_BREAK, words))
    # Safe: escaped, and only the tie is put into it
    return Markup(TIED.sub(TIE, said))
