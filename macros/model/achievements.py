"""Part II of the report: what was achieved, and when."""

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from macros.model.fields import Day, Id, Line, Whole, Words
from macros.model.record import Anchored, Record, Text


class Achievement(Anchored):
    """One achievement: the day (or the days, to `end`), the kind of step it was, and how the date is printed."""

    date: Day
    end: Day | None = None
    date_printed: Words
    kind: Id
    text: Text

    @model_validator(mode="after")
    def _ends_after_it_began(self):
        if self.end and self.end <= self.date:
            raise PydanticCustomError("end_before_start", "", {"start": str(self.date), "end": str(self.end)})
        return self


class AchievementColumns(Record):
    """The printed headers of the achievements table."""

    date: Text
    achievement: Text
    remarks: Text


class AchievementTotal(Record):
    """The printed total row of the achievements table."""

    label: Text
    text: Text
    count: Whole
    line: Line


class Achievements(Record):
    """Part II: what was achieved in `year`; the table is printed in parts, each under a header line."""

    year: Whole
    columns: AchievementColumns
    header_lines: tuple[Line, ...] = Field(min_length=1)
    total: AchievementTotal
    achievements: tuple[Achievement, ...]
