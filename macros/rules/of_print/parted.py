"""The rule that texts begin and end where print parts them: at commas, brackets and colons, with both halves of a pair.

Knows the signs between texts; nothing of their words.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from macros.model import Edition
from macros.rules.needs import needs, of_each_edition
from macros.rules.of_print.matching import matches
from macros.wording.problems import Problem, problem

COMMA, BETWEEN_ITEMS = re.compile(r"[,;、|○]"), re.compile(r"[,;/·ㆍ○◦•|、]|\s{2}")
PAIRS = ("()", "[]", "「」", "『』", "“”", "‘’", "''", '""')
OPENED, CLOSED = re.compile(r"[(\[【「〔<]\s*$"), re.compile(r"[^\w ]")  # a label in brackets


@needs("source")
@of_each_edition
def texts_end_where_print_parts_them(edition: Edition) -> Iterator[Problem]:
    """A text is one text of print, neither part of one nor two: items end at a comma, labels at a bracket or colon."""
    for line, pieces, match in matches(edition):
        if match.complete:
            gaps = match.gaps()
            between = COMMA if any(map(COMMA.search, gaps)) else BETWEEN_ITEMS
            for at, (before, piece) in enumerate(pairwise(pieces), 1):
                items = piece.apart == before.apart == "item" and not between.search(gaps[at])
                label = piece.apart == "label" and OPENED.search(gaps[at - 1]) and not CLOSED.search(gaps[at])
                if items or label:
                    yield problem(piece.place, "text-split", line=line, text=piece.text, before=before.text)
            for at, piece in enumerate(pieces):
                sign = _left_out_sign(piece.text, gaps[at], gaps[at + 1])
                if sign:
                    yield problem(piece.place, "sign-left-out", line=line, text=piece.text, sign=sign)
                if piece.apart == "item" and re.search(r"(?<!\d), |,(?!\d)", _bare(piece.text)):
                    yield problem(piece.place, "items-in-one", line=line, text=piece.text)


def _left_out_sign(text: str, before: str, after: str) -> str | None:
    """The bracket or quote beside a text that is the other half of one inside it."""
    for pair in PAIRS:
        opening, closing = pair[0], pair[1]
        odd = text.count(opening) != text.count(closing) if opening != closing else text.count(opening) % 2
        if odd and before.endswith(opening) and (opening == closing or text.count(closing) > text.count(opening)):
            return opening
        if odd and after.startswith(closing) and (opening == closing or text.count(opening) > text.count(closing)):
            return closing
    return None


def _bare(text: str) -> str:
    """A text without what stands in brackets or quotes."""
    return re.sub(r"\([^)]*\)|[\"“「『‘'][^\"”」』’']*[\"”」』’']", "", text)


PARTED = (texts_end_where_print_parts_them,)
