"""What waits until somebody accepts it: translations, addresses, and the prints of published editions.

Knows what is asked for; how it is accepted is the knowledge of accepting.py.
"""

import contextlib
from dataclasses import dataclass, replace
from pathlib import Path

from macros.language.translations import pair
from macros.load import load
from macros.model import Edition, Text
from macros.model.files import FRAME, SOURCE
from macros.model.prints import fingerprint
from macros.model.record import State
from macros.model.walking import texts
from macros.reading.files import shown_path
from macros.site.rules import BEFORE_ACCEPTING
from macros.views.promises import unlisted
from macros.wording.languages import FIRST
from macros.wording.problems import InvalidData

LONGEST = 1_000  # characters that are shown
PAGE = ".md"


@dataclass(frozen=True)
class Print:
    """The print of a published edition: its file, that of the frame, its fingerprint, whether another was accepted."""

    file: str
    frame: Path
    fingerprint: str
    changed: bool

    @property
    def line(self) -> str:
        """The line of report.yml that accepts the print."""
        return f"source_fingerprint: {self.fingerprint}"


@dataclass(frozen=True, kw_only=True)
class Waiting:
    """What waits in a data folder, of which `texts` are all texts: they know their state.

    New addresses, and prints that have no fingerprint yet, wait only when nothing else of the data is wrong. What
    waited earlier, by file and fingerprint, is left out.
    """

    texts: tuple[Text, ...]
    addresses: tuple[str, ...]
    prints: tuple[Print, ...]
    earlier: frozenset[tuple[str, str]] = frozenset()

    def translations(self, state: State) -> list[tuple[Text, str]]:
        """The texts and languages in a state: new, or stale, for what they say was accepted for other Korean."""
        in_state = [(text, lang) for text in self.texts for lang in text.translations if text.state(lang) == state]
        return [one for one in in_state if not self.earlier or _known(*one) not in self.earlier]

    def since(self, before: "Waiting") -> "Waiting":
        """What waits here and did not before."""
        waited = (*before.translations("new"), *before.translations("stale"))
        return replace(
            self,
            addresses=tuple(address for address in self.addresses if address not in before.addresses),
            prints=tuple(one for one in self.prints if one not in before.prints),
            earlier=frozenset(_known(*one) for one in waited),
        )


def waiting(folder: Path) -> Waiting:
    """What waits in the folder. Raises InvalidData where anything but a draft cannot be read."""
    read = load(folder, rules=None)
    if read.accepted is None:
        raise InvalidData(read.problems)
    report = load(folder, BEFORE_ACCEPTING).accepted
    prints = (_print(edition, folder) for edition in read.printed.editions if edition.frame)
    return Waiting(
        texts=tuple(texts(read.printed)),
        addresses=unlisted(report) if report else (),
        prints=tuple(one for one in prints if one and (one.changed or report)),
    )


def waiting_since(folder: Path, before: Path) -> Waiting:
    """What waits in the folder and did not in that of the project as it was before, as far as that can be read.

    Raises InvalidData as `waiting` does.
    """
    found = waiting(folder)
    with contextlib.chdir(before), contextlib.suppress(InvalidData):  # the paths are those that staff know
        return found.since(waiting(folder))
    return found


def listed(found: Waiting) -> dict[str, object]:
    """What waits, for other programs; `paste` is the line that accepts it."""
    new = found.translations("new")
    return {
        "new": [_listed(*one) for one in new],
        "stale": [_listed(*one) for one in found.translations("stale")],
        "addresses": found.addresses,
        "prints": [
            {"file": one.file, "changed": one.changed, "frame": shown_path(one.frame), "paste": one.line}
            for one in found.prints
        ],
        "paste": " ".join([*dict.fromkeys(pair(*one) for one in new), *found.addresses]),
    }


def _listed(text: Text, lang: str) -> dict[str, object]:
    """A translation as it waits; "en" is the name that other programs know what it says by, in whatever language.

    Of a page, whose first words say little, the two files are named.
    """
    place, said = text.place(lang), text.said(lang) or ""
    texts_of_page = (text.place(FIRST).file, place.file) if place.file.endswith(PAGE) else (text.ko, said)
    ko, en = (words if len(words) <= LONGEST else f"{words[:LONGEST]}…" for words in texts_of_page)
    return {"file": place.file, "line": place.line, "ko": ko, "en": en, "paste": pair(text, lang)}


def _known(text: Text, lang: str) -> tuple[str, str]:
    return text.place(lang).file, pair(text, lang)


def _print(edition: Edition, folder: Path) -> Print | None:
    taken, now = edition.frame.source_fingerprint, fingerprint(edition.source)
    if edition.frame.status == "draft" or not any(edition.source) or taken == now:
        return None
    of_edition = folder / edition.id
    return Print(shown_path(of_edition / SOURCE), of_edition / FRAME, now, taken is not None)
