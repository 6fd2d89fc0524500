"""Which figure of a sentence is whose: that after the name of a budget row is that row's, others go by their order.

Knows the sentence of one language and the names in it; no record and no wording.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal

from macros.numbers.places import Placed

PARTICLES = "은|는|이|가|의|도|에"
SEPARATES = re.compile(r"[,;]|\band\b")  # "for the city, KRW 5 billion for the districts": that is not the city's

Value = Decimal | int
Says = Callable[[Placed, Value], bool]


def unsaid(
    text: str, figures: Sequence[Placed], names: Mapping[str, str], values: Mapping[str, Value], says: Says
) -> dict[str, Placed | None]:
    """The rows whose value the figures of a text do not say, each with what is said of it instead, None for nothing.

    A row that the text does not name may be said by any figure that is nobody's, as long as the rows keep their order.
    """
    owned = named(text, figures, names)
    wrong: dict[str, Placed | None] = {row: owned[row] for row in values if row in owned}
    wrong = {row: figure for row, figure in wrong.items() if figure and not says(figure, values[row])}
    free = [figure for figure in figures if figure not in owned.values()]
    for row in (row for row in values if row not in owned):
        at = next((at for at, figure in enumerate(free) if says(figure, values[row])), None)
        if at is None:
            wrong[row] = None
        else:
            free = free[at + 1 :]
    return wrong


def named(text: str, figures: Sequence[Placed], names: Mapping[str, str]) -> dict[str, Placed]:
    """The first figure of each row whose name, and no other, stands before it and after the figure before that."""
    rows = {name.casefold(): row for row, name in names.items()}
    shapes = "|".join(re.escape(name) for name in sorted(names.values(), key=len, reverse=True))
    name = re.compile(rf"(?<!\w)({shapes})(?:{PARTICLES})?(?![^\W\d_])", re.IGNORECASE)
    owned: dict[str, Placed] = {}
    start = 0
    for figure in figures:
        between = text[start : figure.start]
        found = list(name.finditer(between))
        if len(found) == 1 and not SEPARATES.search(between, found[0].end()):
            owned.setdefault(rows[found[0][1].casefold()], figure)
        start = figure.end
    return owned
