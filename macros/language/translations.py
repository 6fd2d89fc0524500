"""Which Korean each translation was accepted for, and so whether it still says what the Korean says.

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
    """The accepted pairs of Korean and a translation, as fingerprints."""

    pairs: frozenset[str] = frozenset()

    def state(self, text: Text, lang: str) -> State:
        """Current where the pair was accepted; stale where the words were accepted for other Korean only; else new."""
        if text.said(lang) is None:
            return "missing"
        own = pair(text, lang)
        if own in self.pairs:
            return "current"
        return "stale" if _translation(own) in self._accepted else "new"

    @cached_property
    def _accepted(self) -> set[str]:
        return {_translation(fingerprint) for fingerprint in self.pairs}


def pair(text: Text, lang: str) -> str:
    """The fingerprint of a translation; spacing between lines and the form of Unicode make no difference."""
    words = text.said(lang)
    assert words is not None  # whoever asks has seen that there is a translation
    return f"{_fingerprint(text.ko)}-{_fingerprint(words)}"


def still_needed(ledger: Ledger, texts: Iterable[Text]) -> frozenset[str]:
    """The accepted pairs without those of which neither the text nor its translation is there any more."""
    every_pair = {pair(text, lang) for text in texts for lang in text.translations}
    waiting = {_translation(fingerprint) for fingerprint in every_pair - ledger.pairs}
    return frozenset(one for one in ledger.pairs if one in every_pair or _translation(one) in waiting)


def marked(record: AnyRecord, ledger: Ledger) -> AnyRecord:
    """The record with every translation in its state."""
    if isinstance(record, Text):
        states = {lang: ledger.state(record, lang) for lang in record.translations}
        as_before = all(state == record.state(lang) for lang, state in states.items())
        return record if as_before else record.in_states(states)
    new = {field: _marked(getattr(record, field), ledger) for field in type(record).model_fields}
    return record.model_copy(update={field: part for field, part in new.items() if part is not getattr(record, field)})


def _marked(value: object, ledger: Ledger) -> object:
    """What a field holds, with every translation in its state."""
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


def _translation(pair: str) -> str:
    return pair.partition("-")[2]
