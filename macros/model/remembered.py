"""What a function found out of records, or of views of them, is remembered for as long as they live: none changes.

Knows them by their identity, not by what they say; a copy of a record is another record.
"""

from collections.abc import Callable, Hashable
from functools import wraps
from types import NoneType
from typing import Any, Concatenate, ParamSpec, TypeVar
from weakref import KeyedRef, ref

Of = TypeVar("Of")
Others = ParamSpec("Others")
Answer = TypeVar("Answer")
PLAIN = (str, int, NoneType)  # are the same where they are equal


def remembered(function: Callable[Concatenate[Of, Others], Answer]) -> Callable[Concatenate[Of, Others], Answer]:
    """The function of a record, asked once with the same other records and plain values; its answer must not change,
    nor hold a record that it was asked with, which would then live for ever. An error is not remembered.
    """
    known: dict[int, tuple[ref[Of], dict[Hashable, tuple[Answer, tuple[ref[Any], ...]]]]] = {}

    def forget(gone: KeyedRef[int, Of]) -> None:
        known.pop(gone.key, None)

    @wraps(function)
    def asked(of: Of, *others: Others.args, **named: Others.kwargs) -> Answer:
        number = id(of)
        if number not in known:
            # a number that is free again may be another record's: what was known of it goes with it
            known[number] = (KeyedRef(of, forget, number), {})
        answers = known[number][1]
        key = (*[other if isinstance(other, PLAIN) else id(other) for other in others], *named.items())
        found = answers.get(key)
        if found is None:
            answer = function(of, *others, **named)
            alive = (ref(one, lambda _: answers.pop(key, None)) for one in others if not isinstance(one, PLAIN))
            answers[key] = found = (answer, tuple(alive))
        return found[0]

    return asked
