"""What a hand-written page asks of the data: one figure, so that none is typed into prose.

Knows where a figure stands, not how it is worded.
"""

from decimal import Decimal

from macros.model import Edition, Record
from macros.model.walking import by_id


def figure(edition: Edition, path: str) -> int | Decimal:
    """The figure at `id.field` or `id.field.part`, e.g. 'city.total'. Raises LookupError where none stands."""
    id, *steps = path.split(".")
    value: object = by_id(edition).get(id)
    for step in steps:
        value = _inside(value, step)
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        raise LookupError(f"edition {edition.id} has no figure at '{path}'")
    return value


def amount_won(edition: Edition, path: str) -> int:
    """The amount of money at a path of the budget, in won. Raises LookupError where none stands."""
    return edition.budget.table.won(Decimal(figure(edition, path)))


def _inside(value: object, step: str) -> object:
    """A field of a record, a part of what it counts, or an item of a list, by number or id; None of anything else."""
    if isinstance(value, Record):
        return getattr(value, step) if step in type(value).model_fields else None
    if isinstance(value, tuple):
        items = {getattr(item, "id", str(place)): item for place, item in enumerate(value, 1)}
        return items.get(step)
    return value.get(step) if isinstance(value, dict) else None
