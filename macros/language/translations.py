"""Which Korean each English text was accepted for, and so whether it still says what the Korean says.

Knows fingerprints of pairs of texts, not where a text stands: a record may be renamed, moved or carried over to
another edition. Knows nothing of pages.
"""

import hashlib
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from macros.model import Record, Text
from macros.model.record import AnyRecord, State

LENGTH = 10  # 40 bits: among some thousand texts, two alike by chance are a one in a million matter
PAIR = re.compile(rf"[0-9a-f]{{{LENGTH}}}-[0-9a-f]{{{LENGTH}}}")


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


def still_needed(ledger: Ledger, texts: Iterable[Text]) -> frozenset[str]:
    """The accepted pairs without those of which neither the text nor its English is there any more."""
    every_pair = {pair(text) for text in texts if text.en is not None}
    waiting = {_english(fingerprint) for fingerprint in every_pair - ledger.pairs}
    return frozenset(one for one in ledger.pairs if one in every_pair or _english(one) in waiting)


def marked(record: AnyRecord, ledger: Ledger) -> AnyRecord:
    """The record with every text in its state."""
    if isinstance(record, Text):
        state = ledger.state(record)
        return record if state == record.state else record.in_state(state)
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
