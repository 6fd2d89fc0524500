"""Part III of the report: sectors, initiatives, strategies, actions and what closes an initiative."""

from typing import Literal

from pydantic import Field

from macros.model.fields import Flag, Id, Line, Whole
from macros.model.record import Anchored, Record, Text
from macros.reading.suggestions import nearest


class Action(Anchored, title="세부 추진사항 · Action"):
    """One action under a strategy; some carry a label of their own."""

    label: Text | None = Field(None, description="앞에 붙은 이름.\nThe label before the text.")
    text: Text = Field(description="내용.\nThe text.")


class Strategy(Anchored, title="전략 · Strategy"):
    """One strategy: a label, mostly a text, often actions; `bold` is what print sets in bold."""

    label: Text = Field(description="앞에 붙은 이름.\nThe label before the text.")
    text: Text | None = Field(None, description="내용.\nThe text.")
    bold: Literal["all", "label"] | None = Field(
        None,
        description="인쇄본의 굵은 글씨: label(앞의 이름만), all(전부).\nWhat print sets in bold: label, or all.",
    )
    actions: tuple[Action, ...] = Field((), description="세부 추진사항들.\nThe actions.")


OF_OUTCOMES = frozenset(
    "outcome outcomes status state done completed complete finished result results progress "
    "결과 상태 완료 추진결과 진행 진행상황".split()
)
"""What staff would call the field that says what became of a project, which the edition after says."""


class Item(Anchored, title="목록의 한 항목 · Item of the list"):
    """One item of the list that closes an initiative."""

    text: Text = Field(description="내용.\nThe text.")


class ClosingList(Record, title="당면사항이나 참고사항의 목록 · List of immediate priorities or references"):
    """The list that closes an initiative; `open_ended` where print ends it in "and more" (등)."""

    heading: Text = Field(description="제목.\nThe heading.")
    heading_line: Line = Field(description="제목이 인쇄된 행 번호.\nThe line on which the heading is printed.")
    open_ended: Flag = Field(
        False,
        description="인쇄된 목록이 ‘등’으로 끝나면 true.\ntrue where the printed list ends in “and more”.",
    )
    items: tuple[Item, ...] = Field(
        min_length=1,
        description="목록의 항목들, 인쇄된 순서.\nThe items, in printed order.",
    )


class Initiative(Anchored, title="추진과제 · Initiative"):
    """One initiative: its sector, its number there, strategies, and pending projects or reference items.

    One carried over from the edition before stays a draft until somebody confirms it.
    """

    status: Literal["draft"] | None = Field(
        None,
        description="지난 보고서에서 옮겨 온 초안. 새 보고서와 견준 뒤 이 줄을 지웁니다.\n"
        "A draft carried over; delete the line once it is compared with the new report.",
    )
    sector: Id = Field(description="분야의 id(report.yml).\nThe id of its sector (report.yml).")
    number: Whole = Field(ge=1, description="인쇄된 번호.\nThe number as printed.")
    title: Text = Field(description="제목.\nThe title.")
    strategies: tuple[Strategy, ...] = Field(
        (), description="전략들. 없으면 쓰지 않습니다.\nThe strategies; left out where print has none."
    )
    pending: ClosingList | None = Field(None, description="당면사항.\nThe immediate priorities.")
    reference: ClosingList | None = Field(None, description="참고사항.\nThe reference items.")

    @classmethod
    def said_elsewhere(cls, path: tuple[int | str, ...], value: object) -> str | None:
        """The code of the message for a field that says what became of a project: the edition after says it."""
        of_projects = len(path) == 1 or path[0] == "pending"
        a_slip = path[-1] == "status" and nearest(str(value), ["draft"])
        return "outcome-in-another-file" if of_projects and path[-1] in OF_OUTCOMES and not a_slip else None
