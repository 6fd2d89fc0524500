"""Part I of the report: general facts, the budget, fiscal self-reliance."""

from pydantic import Field

from macros.model.fields import Day, Decimals, Id, Line, PrintedLine, Whole
from macros.model.record import Anchored, Record, Text


class Figure(Record, title="숫자와 단위 · Number with its unit"):
    """A number of the overview with its unit, to be worded in either language."""

    value: Decimals = Field(description="숫자. 쉼표 없이 씁니다.\nThe number, without commas.")
    unit: Text = Field(description="단위.\nThe unit.")


class Fact(Anchored, title="기본현황의 한 항목 · General fact"):
    """A general fact; `label_printed` holds the label where print spaces its letters apart."""

    label: Text = Field(description="앞에 붙은 이름.\nThe label before the text.")
    label_printed: str | None = Field(
        None,
        description="글자 사이를 띄어 인쇄한 이름. 예: 인 구\nThe label where print spaces its letters apart.",
    )
    text: Text = Field(description="내용.\nThe text.")
    figures: tuple[Figure, ...] = Field(
        (),
        description="글에 있는 숫자들, 글의 차례대로. 글에 숫자가 없으면 쓰지 않습니다.\n"
        "The numbers of the text in its order; left out where the text says none.",
    )
    as_of: Day | None = Field(None, description="기준일.\nThe day it holds for.")


class Overview(Record, title="기본현황 · General facts"):
    """Part I, section 1."""

    number: Whole = Field(description="인쇄된 번호.\nThe number as printed.")
    heading: Text = Field(description="제목.\nThe heading.")
    line: PrintedLine
    facts: tuple[Fact, ...] = Field(min_length=1, description="항목들.\nThe facts.")


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
    """One government's budget. Amounts in eok won (100 million KRW), the share in percent."""

    name: Text = Field(description="이름.\nThe name.")
    total_eok: Whole = Field(
        description="금액, 억 원 단위의 정수. 쉼표 없이 씁니다.\n"
        "The amount, a whole number of 억 원 (KRW 100 million), without commas.",
    )
    parts_eok: dict[Id, Whole] = Field(
        description="열마다의 금액. 더하면 total_eok이어야 합니다.\n"
        "The amount of every column; together they make total_eok.",
    )
    share_percent: Decimals = Field(description="비율(%).\nThe share in percent.")


class BudgetTable(Record, title="예산표 · Budget table"):
    """The budget table; `unit` is what the printed amounts count."""

    unit: Text = Field(description="단위.\nThe unit.")
    unit_line: Line = Field(description="단위가 인쇄된 행 번호.\nThe line on which the unit is printed.")
    header_line: Line = Field(description="표의 머리글이 인쇄된 행 번호.\nThe line on which the header is printed.")
    columns: BudgetColumns = Field(description="표의 머리글.\nThe headers of the table.")
    rows: tuple[BudgetRow, ...] = Field(min_length=1, description="표의 행들.\nThe rows of the table.")


class BudgetSize(Anchored, title="예산규모 · Size of the budget"):
    """The sentence that gives the size of the budget, and its total in eok won."""

    label: Text = Field(description="앞에 붙은 이름.\nThe label before the text.")
    text: Text = Field(description="내용.\nThe text.")
    total_eok: Whole = Field(
        description="금액, 억 원 단위의 정수. 쉼표 없이 씁니다.\n"
        "The amount, a whole number of 억 원 (KRW 100 million), without commas.",
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
