"""Part I of the report: general facts, the budget, fiscal self-reliance."""

from pydantic import Field

from macros.model.fields import Day, Decimals, Id, Line, Whole
from macros.model.record import Anchored, Record, Text


class Figure(Record):
    """A number of the overview with its unit, to be worded in either language."""

    value: Decimals
    unit: Text


class Fact(Anchored):
    """A general fact; `label_printed` holds the label where print spaces its letters apart."""

    label: Text
    label_printed: str | None = None
    text: Text
    figures: tuple[Figure, ...] = Field(min_length=1)
    as_of: Day | None = None


class Overview(Record):
    """Part I, section 1."""

    number: Whole
    heading: Text
    line: Line
    facts: tuple[Fact, ...] = Field(min_length=1)


class BudgetPart(Record):
    """A column of the budget table that is part of the total: an account or the funds."""

    id: Id
    name: Text


class BudgetColumns(Record):
    """The printed headers of the budget table, in reading order: entity, total, parts, share."""

    entity: Text
    total: Text
    parts: tuple[BudgetPart, ...] = Field(min_length=1)
    share: Text


class BudgetRow(Anchored):
    """One government's budget. Amounts in eok won (100 million KRW), the share in percent."""

    name: Text
    total_eok: Whole
    parts_eok: dict[Id, Whole]
    share_percent: Decimals


class BudgetTable(Record):
    """The budget table; `unit` is what the printed amounts count."""

    unit: Text
    unit_line: Line
    header_line: Line
    columns: BudgetColumns
    rows: tuple[BudgetRow, ...] = Field(min_length=1)


class BudgetSize(Anchored):
    """The sentence that gives the size of the budget, and its total in eok won."""

    label: Text
    text: Text
    total_eok: Whole


class SelfReliance(Anchored):
    """Fiscal self-reliance: percent by budget row; `term` names its definition in the glossary."""

    label: Text
    text: Text
    term: Id
    percent: dict[Id, Decimals]


class Budget(Record):
    """Part I, section 2."""

    number: Whole
    heading: Text
    line: Line
    size: BudgetSize
    table: BudgetTable
    self_reliance: SelfReliance
