"""Which Korean each English text was accepted for, and so whether it still says what the Korean says.

Knows fingerprints of pairs of texts, not where a text stands: a record may be renamed, moved or carried over to
another edition. Knows nothing of pages.
"""

import hashlib
import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property

from macros.model import Record, Text
from macros.model.record import AnyRecord, State
from macros.wording.problems import Place, Problem, problem

LENGTH = 10  # 40 bits: among some thousand texts, two alike by chance are a one in a million matter
PAIR = re.compile(rf"[0-9a-f]{{{LENGTH}}}-[0-9a-f]{{{LENGTH}}}")
HEADER = """\
# 영어를 확인한 글의 지문: 한국어 지문-영어 지문. 한 줄이 글 하나이며 순서는 상관없습니다. 지문은 명령이 만듭니다.
# The fingerprints of accepted translations: Korean-English, one a line, in any order. A command makes them:
#   python -m macros accept [data/labels.yml:12 ...]
"""


@dataclass(frozen=True)
class Ledger:
    """The accepted pairs of Korean and English, as fingerprints."""

    pairs: frozenset[str] = frozenset()

    def state(self, text: Text) -> State:
        """Current where the pair was accepted; stale where the English was accepted for other Korean only; else new."""
        if text.en is None:
            return "missing"
        if pair(text) in self.pairs:
            return "current"
        return "stale" if _english(pair(text)) in self._accepted_english else "new"

    @cached_property
    def _accepted_english(self) -> set[str]:
        return {_english(fingerprint) for fingerprint in self.pairs}


def pair(text: Text) -> str:
    """The fingerprint of a translated text; spacing between lines and the form of Unicode make no difference."""
    assert text.en is not None  # whoever asks has seen that there is a translation
    return f"{_fingerprint(text.ko)}-{_fingerprint(text.en)}"


def read(content: str, file: str) -> tuple[Ledger, list[Problem]]:
    """The ledger that a file holds, and every line of it that is no fingerprint."""
    lines = [(number, line.strip()) for number, line in enumerate(content.splitlines(), 1)]
    entries = [(number, line) for number, line in lines if line and not line.startswith("#")]
    problems = [
        problem(Place(file, number), "not-a-fingerprint", line=line)
        for number, line in entries
        if not PAIR.fullmatch(line)
    ]
    return Ledger(frozenset(line for _, line in entries if PAIR.fullmatch(line))), problems


def written(ledger: Ledger) -> str:
    """The file that holds the ledger, in an order that keeps differences small."""
    return HEADER + "".join(f"{fingerprint}\n" for fingerprint in sorted(ledger.pairs))


def accept(ledger: Ledger, texts: Iterable[Text], chosen: Callable[[Text], bool]) -> Ledger:
    """The ledger with the chosen texts accepted as they stand, and without pairs that nobody needs any more."""
    translated = [text for text in texts if text.en is not None]
    current = {pair(text) for text in translated if chosen(text) or ledger.state(text) == "current"}
    waiting = {_english(pair(text)) for text in translated} - {_english(fingerprint) for fingerprint in current}
    kept = {fingerprint for fingerprint in ledger.pairs if _english(fingerprint) in waiting}
    return Ledger(frozenset(current | kept))


def marked(record: AnyRecord, ledger: Ledger) -> AnyRecord:
    """The record with every text in its state."""
    if isinstance(record, Text):
        state = ledger.state(record)
        return record if state == record.state else record.in_state(state, pair(record))
    new = {field: _marked(getattr(record, field), ledger) for field in type(record).model_fields}
    return record.model_copy(update={field: part for field, part in new.items() if part is not getattr(record, field)})


def _marked(value: object, ledger: Ledger) -> object:
    """What a field holds, with every text in its state."""
    if isinstance(value, Record):
        return marked(value, ledger)
    if isinstance(value, tuple):
        return tuple(_marked(item, ledger) for item in value)
    if isinstance(value, dict):
        return {key: _marked(item, ledger) for key, item in value.items()}
    return value


def _fingerprint(text: str) -> str:
    plain = " ".join(unicodedata.normalize("NFC", text).split())
    return hashlib.sha256(plain.encode("utf-8")).hexdigest()[:LENGTH]


def _english(pair: str) -> str:
    return pair.partition("-")[2]
