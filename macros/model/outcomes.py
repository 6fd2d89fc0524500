"""What became of the pending projects of the edition before."""

from typing import Literal

from macros.model.fields import Id
from macros.model.record import Record


class Outcome(Record):
    """What became of one pending project; None as long as nobody has said it.

    `record` is where this edition speaks of it: needed where the project goes on, allowed where it was completed.
    """

    pending: Id
    outcome: Literal["continued", "completed", "dropped", "not-reported"] | None = None
    record: Id | None = None


class Outcomes(Record):
    """One entry for every pending project of the edition before."""

    outcomes: tuple[Outcome, ...] = ()
