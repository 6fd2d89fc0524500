"""What a function found out of records, or of views of them, is remembered for as long as they live: none changes.

Knows them by their identity, not by what they say; a copy of a record is another record.
"""

from collections.abc import Callable, Hashable
from functools import wraps
from types import NoneType
from typing import Any, ParamSpec, TypeVar
from weakref import ref

Asked = ParamSpec("Asked")
Answer = TypeVar("Answer")
PLAIN = (str, int, NoneType)  # are the same where they are equal


def remembered(function: Callable[Asked, Answer]) -> Callable[Asked, Answer]:
    """The function, asked once for the same records and plain values; its answer must not change, nor hold a record
    that it was asked with, which would then live for ever. An error is not remembered.
    """
    answers: dict[Hashable, tuple[Any, list[ref[Any]]]] = {}

    @wraps(function)
    def asked(*args: Asked.args, **kwargs: Asked.kwargs) -> Answer:
        key = (*(arg if isinstance(arg, PLAIN) else id(arg) for arg in args), *kwargs.items())
        known = answers.get(key)
        if known is None:
            answer = function(*args, **kwargs)
            # a number that is free again may be another record's: what was known of it goes with it
            alive = [ref(arg, lambda _: answers.pop(key, None)) for arg in args if not isinstance(arg, PLAIN)]
            answers[key] = known = (answer, alive)
        return known[0]

    return asked
