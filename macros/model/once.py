"""What is made of a record is made once: a record never changes, so what was made of it stays right.

Knows records and that they hold what was made of them, which so goes when they go; nothing of what that is.
"""

from collections.abc import Callable
from decimal import Decimal
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar

from macros.model.record import AnyRecord, Record

Others = ParamSpec("Others")
Made = TypeVar("Made")


def once(
    make: Callable[Concatenate[AnyRecord, Others], Made],
) -> Callable[Concatenate[AnyRecord, Others], Made]:
    """The function, which makes nothing anew of the very same record together with the very same others.

    What it makes is for all to share: nobody changes it. Of other others than the last time, it is made anew.
    """

    @wraps(make)
    def made(record: AnyRecord, *others: Others.args, **named: Others.kwargs) -> Made:
        before = record.kept.get(make)
        beside = (*others, *named.values())
        if before is None or not _the_same(beside, before[0]):
            before = record.kept[make] = (beside, make(record, *others, **named))
        result: Made = before[1]
        return result

    return made


def as_before(new: AnyRecord, old: AnyRecord | None) -> AnyRecord:
    """The old record, where the new one holds the very same things; else the new one, with what is the same of the old.

    Where the records themselves stand is no part of the question: both were made of parts that know where they stand.
    """
    if old is None or type(old) is not type(new):
        return new
    fields = type(new).model_fields
    same = {field: getattr(old, field) for field in fields if _alike(getattr(new, field), getattr(old, field))}
    return old if len(same) == len(fields) else new.model_copy(update=same)


def _alike(new: object, old: object) -> bool:
    """Whether both say the very same, and say it in the very same places: 1.0 is another figure than 1.00."""
    if new is old:
        return True
    if type(new) is not type(old):
        return False
    if isinstance(new, Record) and isinstance(old, Record):
        held = ((vars(one), one.__pydantic_extra__, one.__pydantic_private__) for one in (new, old))
        return all(map(_alike, *held))
    if isinstance(new, tuple) and isinstance(old, tuple):
        return len(new) == len(old) and all(map(_alike, new, old))
    if isinstance(new, dict) and isinstance(old, dict):
        return [*new] == [*old] and all(map(_alike, new.values(), old.values()))
    return str(new) == str(old) if isinstance(new, Decimal) else new == old


def _the_same(others: tuple[object, ...], before: tuple[object, ...]) -> bool:
    return len(others) == len(before) and (not others or all(map(_alike, others, before)))
