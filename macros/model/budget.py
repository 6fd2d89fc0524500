"""Part I, section 2 of the report: the budget and fiscal self-reliance, every figure in the unit it is printed in.

Knows how many won a unit is; no sums, no sentences.
"""

from decimal import Decimal

from pydantic import Field

from macros.model.fields import Amount, Decimals, Id, Line, PrintedLine, Whole
from macros.model.record import Anchored, Record, Text

WON_OF_UNIT = {"조 원": 10**12, "억 원": 10**8, "백만 원": 10**6, "천 원": 10**3, "원": 1}
"""The units that a budget may be printed in, each with its won."""


class BudgetPart(Record, title="예산표의 열 · Column of the budget table"):
    """A column of the budget table that is part of the total: an account or the funds."""

    id: Id = Field(
        description="이 기록의 이름이자 주소. 영어 소문자, 숫자, 붙임표만 씁니다.\n"
        "The name and address of the record: lower-case letters, digits, hyphens.",
    )
    name: Text = Field(description="이름.\nThe name.")


class BudgetColumns(Record, title="예산표의 머리글 · Headers of the budget table"):
    """The printed headers of the budget table, in reading order: entity, total, parts, share."""

    entity: Text = Field(description="구분 열.\nThe header of the governments.")
    total: Text = Field(description="합계 열.\nThe header of the totals.")
    parts: tuple[BudgetPart, ...] = Field(
        min_length=1, description="합계를 이루는 열들.\nThe columns that make up the total."
    )
    share: Text = Field(description="비율 열.\nThe header of the shares.")


class BudgetRow(Anchored, title="예산표의 행 · Row of the budget table"):
    """One government's budget: amounts in the unit of the table, the share in percent."""

    name: Text = Field(description="이름.\nThe name.")
    total: Amount = Field(
        description="합계 금액, 표의 단위로. 쉼표 없이 씁니다.\nThe total in the unit of the table, without commas.",
    )
    parts: dict[Id, Amount] = Field(
        description="열마다의 금액. 더하면 total이어야 합니다.\n"
        "The amount of every column; together they make the total.",
    )
    share_percent: Decimals = Field(description="비율(%).\nThe share in percent.")


class BudgetTable(Record, title="예산표 · Budget table"):
    """The budget table; `unit` is what the printed amounts count."""

    unit: Text = Field(
        description="표의 금액 단위: 조 원, 억 원, 백만 원, 천 원, 원.\n"
        "The unit of the amounts: 조 원, 억 원, 백만 원, 천 원 or 원 (ko), and the same in English (en).",
    )
    unit_line: Line = Field(description="단위가 인쇄된 행 번호.\nThe line on which the unit is printed.")
    header_line: Line = Field(description="표의 머리글이 인쇄된 행 번호.\nThe line on which the header is printed.")
    columns: BudgetColumns = Field(description="표의 머리글.\nThe headers of the table.")
    rows: tuple[BudgetRow, ...] = Field(min_length=1, description="표의 행들.\nThe rows of the table.")

    @property
    def unit_won(self) -> int | None:
        """How many won one of the unit is; None where it is no unit of money. Spaces make no difference."""
        units = {unit.replace(" ", ""): won for unit, won in WON_OF_UNIT.items()}
        return units.get("".join(self.unit.ko.split()))

    def won(self, amount: Decimal) -> int:
        """An amount of the table in won. Raises LookupError where the unit is no unit of money."""
        if self.unit_won is None:
            raise LookupError(f"no unit of money: {self.unit.ko}")
        return int(amount * self.unit_won)


class BudgetSize(Anchored, title="예산규모 · Size of the budget"):
    """The sentence that gives the size of the budget, and its total in the unit of the table."""

    label: Text = Field(description="앞에 붙은 이름.\nThe label before the text.")
    text: Text = Field(description="내용.\nThe text.")
    total: Amount = Field(
        description="총액, 표의 단위로. 쉼표 없이 씁니다.\nThe whole in the unit of the table, without commas.",
    )


class SelfReliance(Anchored, title="재정자립도 · Fiscal self-reliance"):
    """Fiscal self-reliance: percent by budget row; `term` names its definition in the glossary."""

    label: Text = Field(description="앞에 붙은 이름.\nThe label before the text.")
    text: Text = Field(description="내용.\nThe text.")
    term: Id = Field(
        description="뜻을 풀이한 용어의 id(glossary.yml).\nThe id of the term that defines it (glossary.yml)."
    )
    percent: dict[Id, Decimals] = Field(
        description="예산표의 행마다의 비율(%).\nThe percentage of every row of the budget table.",
    )


class Budget(Record, title="재정현황 · Finances"):
    """Part I, section 2."""

    number: Whole = Field(description="인쇄된 번호.\nThe number as printed.")
    heading: Text = Field(description="제목.\nThe heading.")
    line: PrintedLine
    size: BudgetSize = Field(description="예산규모 문장.\nThe sentence on the size of the budget.")
    table: BudgetTable = Field(description="예산표.\nThe budget table.")
    self_reliance: SelfReliance = Field(description="재정자립도.\nFiscal self-reliance.")
