"""Part II of the report: what was achieved, and when."""

from typing import Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from macros.model.dates import first_day, misfit
from macros.model.fields import DayOrMonth, Id, Line, PrintedLine, Whole, Words
from macros.model.record import Anchored, Record, Text


class Achievement(Anchored, title="성과 · Achievement"):
    """One achievement: the day or month (or all of them to `end`), the kind of step, and how the date is printed."""

    date: DayOrMonth = Field(
        description="인쇄된 날짜. 2030-01-18처럼, 달만 인쇄되었으면 2030-01처럼 씁니다.\n"
        "The day as printed, written 2030-01-18; 2030-01 where print gives the month only."
    )
    end: DayOrMonth | None = Field(
        None,
        description="여러 날이면 마지막 날, 여러 달이면 마지막 달.\nThe last day or month, where it took several.",
    )
    date_printed: Words = Field(
        description="인쇄된 모양 그대로의 날짜. 예: 1.18.\nThe date exactly as printed, e.g. 1.18."
    )
    kind: Id = Field(
        description="단계의 종류. labels.yml의 kinds에서 고릅니다.\nThe kind of step: one of the kinds in labels.yml."
    )
    kind_reason: Text | None = Field(
        None,
        description="글의 끝말(착공, 개소 등)과 다른 종류를 골랐으면 그 까닭.\n"
        "Why the kind is not the one that the text ends in, where it is not.",
    )
    text: Text = Field(description="내용.\nThe text.")
    remarks: Text | None = Field(None, description="비고 열에 인쇄된 글.\nWhat print gives in the column of remarks.")

    @model_validator(mode="after")
    def _ends_after_it_began(self) -> Self:
        code = misfit(self.date, self.end) if self.end else None
        if code:
            raise PydanticCustomError(code, "", {"start": str(self.date), "end": str(self.end)})
        return self


class AchievementColumns(Record, title="성과표의 머리글 · Headers of the achievements table"):
    """The printed headers of the achievements table."""

    date: Text = Field(description="날짜 열의 머리글.\nThe header of the dates.")
    achievement: Text = Field(description="성과 열의 머리글.\nThe header of the achievements.")
    remarks: Text | None = Field(
        None, description="비고 열의 머리글. 인쇄본에 그 열이 있을 때만.\nThe header of the remarks, if print has them."
    )


class AchievementTotal(Record, title="성과표의 합계 행 · Total row of the achievements table"):
    """The printed total row of the achievements table."""

    label: Text = Field(description="앞에 붙은 이름.\nThe label before the text.")
    text: Text = Field(description="내용.\nThe text.")
    count: Whole = Field(
        description="인쇄된 성과의 수. 아래 목록의 수와 같아야 합니다.\n"
        "The printed number of achievements; it must match the list.",
    )
    line: PrintedLine


class Achievements(Record, title="주요성과 · Achievements"):
    """Part II: what was achieved in `year`, or from `first_year` to it; each part of the table has a header line."""

    year: Whole = Field(description="연도.\nThe year.")
    first_year: Whole | None = Field(
        None,
        description="여러 해의 성과를 함께 실었으면 그 첫해.\nThe first year, where it lists those of several.",
    )
    columns: AchievementColumns = Field(description="표의 머리글.\nThe headers of the table.")
    header_lines: tuple[Line, ...] = Field(
        min_length=1,
        description="표의 머리글이 인쇄된 행 번호들.\nThe lines on which the header is printed.",
    )
    total: AchievementTotal | None = Field(
        None, description="합계 행. 인쇄본에 그 행이 있을 때만.\nThe total row, if print has one."
    )
    achievements: tuple[Achievement, ...] = Field(
        description="성과들, 인쇄된 순서.\nThe achievements, in printed order."
    )

    @property
    def in_order(self) -> list[Achievement]:
        """The achievements in order of date; those of one day as printed, where a month begins on its first day."""
        return sorted(self.achievements, key=lambda achievement: first_day(achievement.date))

    @property
    def years(self) -> range:
        """The years reported on."""
        return range(self.year if self.first_year is None else self.first_year, self.year + 1)
