"""Which Korean each translation was accepted for, and so whether it still says what the Korean says.

Knows fingerprints of pairs of texts, not where a text stands: a record may be renamed, moved or carried over to
another edition. Knows nothing of pages.
"""

import hashlib
import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from macros.model import Record, Text
from macros.model.once import as_before
from macros.model.record import AnyRecord, State, field_names

HOLDING = (Record, tuple, dict)
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
    """The record with every translation in its state; the very same as the last time, where no state has changed."""
    if isinstance(record, Text):
        of_text: Any = _text_marked(record, ledger)  # of the very kind that was asked for
        result: AnyRecord = of_text
        return result
    seen, result = record.kept.get(marked, (None, None))
    if seen is not ledger:
        result = as_before(_parts_marked(record, ledger), result)
        record.kept[marked] = (ledger, result)
    return result


def _text_marked(text: Text, ledger: Ledger) -> Text:
    states = {lang: ledger.state(text, lang) for lang in text.translations}
    if _in_states(text, states):
        return text
    before: Text | None = text.kept.get(marked)
    if before is None or not _in_states(before, states):
        before = text.kept[marked] = text.in_states(states)
    return before


def _in_states(text: Text, states: Mapping[str, State]) -> bool:
    return all(state == text.state(lang) for lang, state in states.items())


def _parts_marked(record: AnyRecord, ledger: Ledger) -> AnyRecord:
    parts = {field: getattr(record, field) for field in field_names(type(record))}
    new = {field: _marked(part, ledger) for field, part in parts.items() if isinstance(part, HOLDING)}
    changed = {field: part for field, part in new.items() if part is not parts[field]}
    return record.model_copy(update=changed) if changed else record


def _marked(value: object, ledger: Ledger) -> object:
    """What a field holds, with every translation in its state."""
    if isinstance(value, Record):
        return marked(value, ledger)
    if isinstance(value, tuple):
        items = tuple(_marked(item, ledger) for item in value)
        return items if any(new is not old for new, old in zip(items, value, strict=True)) else value
    if isinstance(value, dict):
        by_key = {key: _marked(item, ledger) for key, item in value.items()}
        return by_key if any(by_key[key] is not item for key, item in value.items()) else value
    return value


def _fingerprint(text: str) -> str:
    plain = " ".join(unicodedata.normalize("NFC", text).split())
    return hashlib.sha256(plain.encode("utf-8")).hexdigest()[:LENGTH]


def _translation(pair: str) -> str:
    return pair.partition("-")[2]
