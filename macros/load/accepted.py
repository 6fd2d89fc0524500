"""What people have accepted: the fingerprints of translations, and the addresses that were published and have to stay.

Knows the form of the files that list them, of which two pull requests never change the same lines: what is accepted
is added as a new file, whose name comes from what it holds. Knows no texts and no pages.
"""

import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from macros.language.translations import PAIR
from macros.model import Promise
from macros.reading.strict_yaml import Mapping
from macros.wording.problems import Place, Problem, problem

APART = re.compile(r"[\s,]+")
NAME_LENGTH = 10  # 40 bits: additions that are not the same have other names
HEADER = "# 확인을 남긴 번역의 지문과 새 주소 · accepted translations and new addresses: python -m macros accept\n"


class Entry(NamedTuple):
    """A fingerprint or an address as it stands in a list, whichever it may be, and where."""

    text: str
    place: Place

    @property
    def is_address(self) -> bool:
        """Whether it is written as an address from the root of the site is."""
        return self.text.startswith("/")


@dataclass(frozen=True, kw_only=True)
class Listed:
    """What one list holds: the fingerprints, the addresses, and a problem for each thing that is neither."""

    pairs: frozenset[str]
    promises: tuple[Promise, ...]
    problems: tuple[Problem, ...]


def listed(content: str, file: str, of_addresses: bool) -> Listed:
    """What a list holds; in one `of_addresses`, whatever is no fingerprint was meant as an address."""
    pairs, promises, problems = set[str](), list[Promise](), list[Problem]()
    for entry in entries(content, file):
        if PAIR.fullmatch(entry.text):
            pairs.add(entry.text)
        elif entry.is_address or of_addresses:
            promises.append(_promise(entry))
        else:
            problems.append(problem(entry.place, "not-a-fingerprint", line=entry.text))
    return Listed(pairs=frozenset(pairs), promises=tuple(promises), problems=tuple(problems))


def entries(content: str, file: str) -> Iterator[Entry]:
    """Whatever a list holds; spaces, commas and lines set apart, order counts for nothing, `#` begins a comment."""
    for number, line in enumerate(content.split("\n"), 1):
        if not line.lstrip().startswith("#"):
            yield from (Entry(text, Place(file, number)) for text in APART.split(line) if text)


def _promise(entry: Entry) -> Promise:
    promise = Mapping(address=entry.text)
    promise.place, promise.places = entry.place, {}
    return Promise.model_validate(promise)


def addition(texts: Iterable[str]) -> tuple[str, str]:
    """The name and the content of the file that adds fingerprints and addresses to those accepted before."""
    lines = "".join(f"{text}\n" for text in sorted(texts))
    return f"{hashlib.sha256(lines.encode('utf-8')).hexdigest()[:NAME_LENGTH]}.txt", HEADER + lines
