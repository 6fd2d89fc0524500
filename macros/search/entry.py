"""One thing that search finds: what it is called and says, where it is, and the words that find it unseen.

Knows the shape of an entry, not where its words come from.
"""

from dataclasses import dataclass, field

from macros.model import Text
from macros.model.dates import When
from macros.views.misprints import Misprint

EOK_WON = 10**8
"""The won of 억 원, in which the index knows amounts."""


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One record: where it is, what it is called and says, its actions with their anchors, words that find it unseen.

    Where there are actions, `alias` has a line for each text and action, so that the words lead to the same anchor.
    `misprints` are what is said beside the record and its actions.
    `days` are the first and the last of what took several, or months;
    `amounts_won` those that the text says, line by line.
    """

    location: str
    kind: str
    title: Text
    texts: tuple[Text, ...] = ()
    actions: tuple[tuple[str, Text], ...] = ()
    alias: tuple[str, ...] = ()
    lines: tuple[int, ...] = ()
    names: dict[str, tuple[str, ...]] = field(default_factory=dict)
    days: tuple[When, When | None] | None = None
    amounts_won: tuple[int, ...] = ()
    misprints: tuple[Misprint, ...] = ()


def called(*texts: Text) -> dict[str, tuple[str, ...]]:
    """The names by language that the site calls a record by, beside its title."""
    languages = dict.fromkeys(lang for text in texts for lang in text.languages)
    return {lang: tuple(filter(None, (text.said(lang) for text in texts))) for lang in languages}
