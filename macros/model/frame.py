"""What holds one edition together: cover, contents, parts and sectors."""

from typing import Literal

from pydantic import Field

from macros.model.fields import Id, PrintedLine, PrintedNumber, Whole, Words
from macros.model.further import FurtherPart
from macros.model.record import Anchored, Record, Text

CarriedOver = Literal["draft"] | None
"""What a new edition takes over of the whole site, until somebody confirms it."""


class Sector(Anchored, title="분야 · Sector"):
    """One sector of the plan."""

    number: Whole = Field(description="인쇄된 번호.\nThe number as printed.")
    name: Text = Field(description="이름.\nThe name.")


class Part(Record, title="보고서의 한 부분 · Part of the report"):
    """One part of the report: number and heading as printed."""

    number: PrintedNumber
    heading: Text = Field(description="제목.\nThe heading.")
    line: PrintedLine


class Parts(Record, title="보고서의 부분들 · Parts of the report"):
    """The three parts that every report has, and those that follow them in some."""

    overview: Part = Field(description="일반현황.\nThe overview.")
    achievements: Part = Field(description="주요성과.\nThe achievements.")
    plan: Part = Field(description="추진계획.\nThe plan.")
    further: tuple[FurtherPart, ...] = Field(
        (),
        description="그 뒤의 부분들(예: Ⅳ. 협조사항). 없으면 쓰지 않습니다.\n"
        "The parts after those, e.g. Ⅳ. Requests for cooperation; left out where there are none.",
    )

    def by_id(self) -> dict[str, Part | FurtherPart]:
        """Every part by the id that the contents name it by."""
        first = {"overview": self.overview, "achievements": self.achievements, "plan": self.plan}
        return {**first, **{part.id: part for part in self.further}}


class ContentsEntry(Record, title="차례의 한 줄 · Line of the contents"):
    """One line of the printed contents: which part or sector (`of`), its number and page as printed."""

    of: Id = Field(description="가리키는 부분이나 분야의 id.\nThe part or sector it points to.")
    number: PrintedNumber
    page: Whole = Field(description="인쇄된 쪽 번호.\nThe page as printed.")
    line: PrintedLine


class Contents(Record, title="차례 · Contents"):
    """The printed table of contents."""

    heading: Text = Field(description="제목.\nThe heading.")
    heading_printed: Words = Field(description="인쇄된 모양 그대로의 제목.\nThe heading exactly as printed.")
    line: PrintedLine
    entries: tuple[ContentsEntry, ...] = Field(description="차례의 줄들.\nThe lines of the contents.")


class Heading(Record, title="표지의 한 줄 · Line of the cover"):
    """A line of the cover."""

    text: Text = Field(description="내용.\nThe text.")
    line: PrintedLine


class Frame(Record, title="보고서의 뼈대 · Frame of the report"):
    """What holds one edition together: its year, cover, contents, parts and sectors; a draft is not published yet."""

    year: Whole = Field(description="연도. 반기 보고서에도 연도만 적습니다.\nThe year, also of a half-yearly report.")
    status: Literal["draft", "published"] = Field(
        "published",
        description="draft이면 아직 게시하지 않습니다. 다 마치면 published로 바꿉니다.\n"
        "draft: not published yet; write published when all is done.",
    )
    topics: CarriedOver = Field(
        None,
        description="지난 보고서에서 옮겨 온 주제의 기록(topics.yml). 새 보고서와 견준 뒤 이 줄을 지웁니다.\n"
        "The records of topics carried over (topics.yml); delete the line once they are compared with the new report.",
    )
    glossary: CarriedOver = Field(
        None,
        description="용어(glossary.yml). 새 보고서와 견준 뒤 이 줄을 지웁니다.\n"
        "The glossary (glossary.yml); delete the line once it is compared with the new report.",
    )
    synonyms: CarriedOver = Field(
        None,
        description="검색의 같은 말(synonyms.yml). 새 보고서와 견준 뒤 이 줄을 지웁니다.\n"
        "The synonyms (synonyms.yml); delete the line once they are compared with the new report.",
    )
    slogan: Heading | None = Field(
        None, description="표지의 구호. 없으면 쓰지 않습니다.\nThe slogan of the cover; left out where there is none."
    )
    title: Heading = Field(description="제목.\nThe title.")
    publisher: Heading | None = Field(
        None,
        description="인쇄된 발행 기관. 보고서에 적혀 있지 않으면 쓰지 않습니다.\n"
        "The publisher as printed; left out where print names none.",
    )
    contents: Contents | None = Field(
        None, description="차례. 없으면 쓰지 않습니다.\nThe contents; left out where print has none."
    )
    parts: Parts = Field(description="보고서의 부분들.\nThe parts of the report.")
    sectors: tuple[Sector, ...] = Field(min_length=1, description="분야들.\nThe sectors.")
    notice: Text | None = Field(
        None,
        description="이 보고서의 모든 페이지에 보일 한 줄. 무엇이 담겨 있지 않은지 적습니다. "
        "{edition} 자리에는 그 연도가 들어갑니다. 없으면 보고서의 이름만 보입니다.\n"
        "One line for every page of this report: what it does not hold; {edition} becomes its year. "
        "Without it, only the name of the report is shown.",
    )
    source_fingerprint: Words | None = Field(
        None,
        description="게시할 때의 인쇄본(source.txt)의 지문. 초안에는 없으며, 게시할 때 python -m macros accept가 넣습니다.\n"
        "The fingerprint of the print (source.txt) as published: python -m macros accept writes it; a draft has none.",
    )
