"""Figures that stay with their units on one line, so that no line ends in the number of what the next begins with.

Knows a mark of HTML and a sign; nothing of what a figure says, nor of how wide a line is.
"""

import re
from collections.abc import Iterable

from markupsafe import Markup, escape

from macros.language import amounts

NO_BREAK = "\N{NO-BREAK SPACE}"
MOST = 24
"""Signs: what is longer breaks as other words do."""


def unbroken(figure: Markup) -> Markup:
    """A figure that stands alone, which breaks between its words where a line has no room for it."""
    return Markup('<span class="unbroken">{}</span>').format(figure) if len(figure) <= MOST else figure


def money(won: int, lang: str) -> Markup:
    """Won in words that stay on one line."""
    return unbroken(escape(amounts.money(won, lang)))


def unbroken_in(said: Markup, figures: Iterable[str]) -> Markup:
    """A text in which none of these figures breaks, wherever they stand in it: 7조 원 is not part of 17조 원. A mark
    would part them from the comma behind; who copies them gets ordinary spaces, browsers see to that.
    """
    names = sorted((re.escape(escape(figure)) for figure in figures), key=len, reverse=True)
    # Safe: what is put in the place of a space is no sign of HTML
    return Markup(re.sub(rf"(?<!\d)(?:{'|'.join(names)})", lambda found: found[0].replace(" ", NO_BREAK), said))
