"""What follows the plan in some reports: parts of a few lines each, such as requests for cooperation."""

from pydantic import Field

from macros.model.fields import PrintedNumber
from macros.model.record import Anchored, Text


class PartItem(Anchored, title="한 줄 · Line of the part"):
    """One line of a part after the plan; some carry a label."""

    label: Text | None = Field(None, description="앞에 붙은 이름.\nThe label before the text.")
    text: Text = Field(description="내용.\nThe text.")


class FurtherPart(Anchored, title="네 번째부터의 한 부분 · Part after the third"):
    """A part after the plan, such as requests for cooperation: number and heading as printed, and its lines."""

    number: PrintedNumber
    heading: Text = Field(description="제목.\nThe heading.")
    items: tuple[PartItem, ...] = Field(min_length=1, description="줄들, 인쇄된 순서.\nThe lines, in printed order.")
