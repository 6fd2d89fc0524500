"""Part III of the report: sectors, initiatives, strategies, actions and what closes an initiative."""

from typing import Annotated, Literal

from pydantic import Field

from macros.model.fields import Flag, Id, Line, Whole
from macros.model.record import Anchored, Record, Text


class Action(Anchored):
    """One action under a strategy; some carry a label of their own."""

    label: Text | None = None
    text: Text


class Strategy(Anchored):
    """One strategy: a label, mostly a text, often actions; `bold` is what print sets in bold."""

    label: Text
    text: Text | None = None
    bold: Literal["all", "label"] | None = None
    actions: tuple[Action, ...] = ()


class Item(Anchored):
    """One item of the list that closes an initiative."""

    text: Text


class ClosingList(Record):
    """The list that closes an initiative; `open_ended` where print ends it in "and more" (등)."""

    heading: Text
    heading_line: Line
    open_ended: Flag = False
    items: tuple[Item, ...] = Field(min_length=1)


class Initiative(Anchored):
    """One initiative: its sector, its number there, strategies, and pending projects or reference items.

    One carried over from the edition before stays a draft until somebody confirms it.
    """

    status: Literal["draft"] | None = None
    sector: Id
    number: Annotated[Whole, Field(ge=1, le=20)]
    title: Text
    strategies: tuple[Strategy, ...] = Field(min_length=1)
    pending: ClosingList | None = None
    reference: ClosingList | None = None
