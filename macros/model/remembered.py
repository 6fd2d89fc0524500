"""What a function found out of records is remembered for as long as they live: records never change.

Knows records by their identity, not by what they say; a copy of a record is another record.
"""

from collections.abc import Callable, Hashable
from functools import wraps
from typing import Any, ParamSpec, TypeVar
from weakref import ref

from macros.model.record import Record

Asked = ParamSpec("Asked")
Answer = TypeVar("Answer")


def remembered(function: Callable[Asked, Answer]) -> Callable[Asked, Answer]:
    """The function, asked once for the same records and other values; its answer must not change, nor hold a record
    that it was asked with, which would then live for ever. An error is not remembered.
    """
    answers: dict[Hashable, tuple[Any, list[ref[Record]]]] = {}

    @wraps(function)
    def asked(*args: Asked.args, **kwargs: Asked.kwargs) -> Answer:
        key = (*(id(arg) if isinstance(arg, Record) else arg for arg in args), *kwargs.items())
        known = answers.get(key)
        if known is None:
            answer = function(*args, **kwargs)
            # a number that is free again may be another record's: what was known of it goes with it
            alive = [ref(arg, lambda _: answers.pop(key, None)) for arg in args if isinstance(arg, Record)]
            answers[key] = known = (answer, alive)
        return known[0]

    return asked
