"""Part I, section 1 of the report: general facts."""

from pydantic import Field

from macros.model.fields import Day, Decimals, PrintedLine, Whole
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
