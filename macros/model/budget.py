"""Part I, section 2 of the report: the budget and fiscal self-reliance, every figure in the unit it is printed in.

Knows how many won a unit is and what a table may leave out; nothing of how its figures fit together.
"""

from decimal import Decimal

from pydantic import Field

from macros.model.fields import Amount, Change, Decimals, Id, Line, PrintedLine, Whole
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
    """The printed headers of the budget table; `order` where print has them in another order than here."""

    entity: Text = Field(description="구분 열.\nThe header of the governments.")
    total: Text = Field(description="합계 열.\nThe header of the totals.")
    parts: tuple[BudgetPart, ...] = Field(
        min_length=1, description="합계를 이루는 열들.\nThe columns that make up the total."
    )
    share: Text | None = Field(None, description="비율 열.\nThe header of the shares.")
    before: Text | None = Field(None, description="전년도 금액 열.\nThe header of the amounts of the year before.")
    change: Text | None = Field(
        None, description="전년도보다 늘거나 준 금액(증감) 열.\nThe header of the changes since the year before."
    )
    change_percent: Text | None = Field(None, description="증감률 열.\nThe header of the changes in percent.")
    order: tuple[str, ...] = Field(
        (),
        description="인쇄된 열의 차례가 다를 때: 이 목록의 이름과 parts의 id를 왼쪽부터 적습니다.\n"
        "Where print has another order: the names of this list and the ids of the parts, from the left.",
    )

    @property
    def headers(self) -> dict[str, Text]:
        """The header of every column that there is, by the name of its field or the id of its part."""
        parts = {part.id: part.name for part in self.parts}
        after = {"share": self.share, "before": self.before, "change": self.change}
        named = {**after, "change_percent": self.change_percent}
        there = {name: header for name, header in named.items() if header is not None}
        return {"entity": self.entity, "total": self.total, **parts, **there}

    @property
    def in_order(self) -> tuple[str, ...]:
        """The names of the columns as they are printed, from the left; as listed here where the order is not theirs."""
        return self.order if sorted(self.order) == sorted(self.headers) else tuple(self.headers)


class BudgetRow(Anchored, title="예산표의 행 · Row of the budget table"):
    """One government's budget: amounts in the unit of the table, shares and changes in percent where print has them."""

    name: Text = Field(description="이름.\nThe name.")
    stands_for: Text | None = Field(
        None,
        description="인쇄된 이름만으로 알기 어려울 때, 무엇의 예산인지. 예: 5개 자치구 전체\n"
        "Whose budget it is, where the printed name leaves that open, e.g. the five districts together.",
    )
    total: Amount = Field(
        description="합계 금액, 표의 단위로. 쉼표 없이 씁니다.\nThe total in the unit of the table, without commas.",
    )
    parts: dict[Id, Amount] = Field(
        description="열마다의 금액. 더하면 total이어야 합니다.\n"
        "The amount of every column; together they make the total.",
    )
    share_percent: Decimals | None = Field(None, description="비율(%).\nThe share in percent.")
    before: Amount | None = Field(None, description="전년도 금액.\nThe amount of the year before.")
    change: Change | None = Field(
        None,
        description="전년도보다 늘거나 준 금액. 줄었으면 앞에 -를 붙입니다.\n"
        "The change since the year before, with a minus where it is less.",
    )
    change_percent: Change | None = Field(
        None,
        description="증감률(%). 줄었으면 앞에 -를 붙입니다.\nThe change in percent, with a minus where it is less.",
    )

    def cell(self, column: str) -> Decimal | None:
        """The figure of a column by its name; None where the row has none."""
        if column in self.parts:
            return self.parts[column]
        figures = dict(total=self.total, share=self.share_percent, before=self.before, change=self.change)
        return {**figures, "change_percent": self.change_percent}.get(column)


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
    total_row: BudgetRow | None = Field(
        None, description="행들을 더한 합계 행이 인쇄되어 있으면.\nThe row that adds up the others, where print has it."
    )

    @property
    def printed_rows(self) -> tuple[BudgetRow, ...]:
        """Every row that print has, the one that adds up the others last."""
        return (*self.rows, *([self.total_row] if self.total_row else []))

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


class BudgetSentence(Anchored):
    """A sentence of the budget that says figures: its label and its text."""

    label: Text = Field(description="앞에 붙은 이름.\nThe label before the text.")
    text: Text = Field(description="내용.\nThe text.")


class BudgetSize(BudgetSentence, title="예산규모 · Size of the budget"):
    """The sentence that gives the size of the budget, and its total in the unit of the table."""

    total: Amount = Field(
        description="총액, 표의 단위로. 쉼표 없이 씁니다.\nThe whole in the unit of the table, without commas.",
    )


class FiscalRate(BudgetSentence, title="재정자립도, 재정자주도 · Fiscal rate"):
    """A rate such as fiscal self-reliance: percent by budget row; `term` names its definition in the glossary."""

    term: Id = Field(
        description="뜻을 풀이한 용어의 id(glossary.yml).\nThe id of the term that defines it (glossary.yml)."
    )
    percent: dict[Id, Decimals] = Field(
        min_length=1,
        description="예산표의 행마다의 비율(%).\nThe percentage of every row of the budget table.",
    )


class Budget(Record, title="재정현황 · Finances"):
    """Part I, section 2."""

    number: Whole = Field(description="인쇄된 번호.\nThe number as printed.")
    heading: Text = Field(description="제목.\nThe heading.")
    line: PrintedLine
    size: BudgetSize | None = Field(None, description="예산규모 문장.\nThe sentence on the size of the budget.")
    table: BudgetTable = Field(description="예산표.\nThe budget table.")
    self_reliance: FiscalRate | None = Field(None, description="재정자립도.\nFiscal self-reliance.")
    other_rates: tuple[FiscalRate, ...] = Field(
        (), description="재정자주도 등 다른 비율.\nOther rates, such as fiscal autonomy."
    )

    @property
    def rates(self) -> tuple[FiscalRate, ...]:
        """Every rate that is printed, fiscal self-reliance first."""
        return (*([self.self_reliance] if self.self_reliance else []), *self.other_rates)

    @property
    def sentences(self) -> tuple[BudgetSentence, ...]:
        """The sentences that are printed, in their order."""
        return (*([self.size] if self.size else []), *self.rates)

    @property
    def records(self) -> tuple[Anchored, ...]:
        """Every record of the budget with an address of its own, in reading order."""
        return (*([self.size] if self.size else []), *self.table.printed_rows, *self.rates)

    @property
    def whole(self) -> Decimal:
        """The whole budget in the unit of the table: as the sentence says it, or else the totals added up."""
        return self.size.total if self.size else sum((row.total for row in self.table.rows), Decimal(0))
