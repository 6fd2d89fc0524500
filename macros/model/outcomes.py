"""What became of the pending projects of the edition before."""

from typing import Literal

from pydantic import Field

from macros.model.fields import Id
from macros.model.record import Record


class Outcome(Record, title="지난 당면사항 하나의 결과 · What became of a pending project"):
    """What became of one pending project; None as long as nobody has said it.

    `record` is where this edition speaks of it: needed where the project goes on, allowed where it was completed.
    """

    pending: Id = Field(description="지난 보고서의 당면사항 id.\nThe id of the pending project in the report before.")
    outcome: Literal["continued", "completed", "dropped", "not-reported"] | None = Field(
        None,
        description="continued(이어짐), completed(완료), dropped(중단), not-reported(보고서에 없음) 가운데 하나.\n"
        "continued, completed, dropped or not-reported.",
    )
    record: Id | None = Field(
        None,
        description="이 보고서에서 그 일을 말하는 기록의 id. continued이면 꼭 씁니다.\n"
        "The record of this report that speaks of it; needed for continued.",
    )


class Outcomes(Record, title="지난 당면사항의 결과 · What became of the pending projects"):
    """One entry for every pending project of the edition before."""

    outcomes: tuple[Outcome, ...] = Field(
        (),
        description="지난 보고서의 당면사항마다 하나.\nOne for every pending project of the report before.",
    )
