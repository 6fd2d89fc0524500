"""Topics: what belongs together across the report, and where people look for it."""

from typing import Literal

from pydantic import Field

from macros.model.fields import Flag, Id, Words
from macros.model.record import Named, Record, Text


class TopicLink(Record, title="주제에 드는 기록 · Record of the topic"):
    """One record that belongs to a topic, and the printed words of the record that show it."""

    id: Id = Field(
        description="이 기록의 이름이자 주소. 영어 소문자, 숫자, 붙임표만 씁니다.\n"
        "The name and address of the record: lower-case letters, digits, hyphens.",
    )
    evidence: Words = Field(
        description="그 기록의 한국어 글에 있는 말.\nWords of the record's own Korean text that show it."
    )
    names_only: Flag = Field(
        False,
        description="여러 사업의 이름만 늘어놓은 기록이면 true. 주제의 페이지에서 끝에 옵니다.\n"
        "true where the record only lists the names of others; it then comes last on the topic's page.",
    )


Group = Literal["people", "life", "economy", "government", "projects"]


class Topic(Named, title="주제 · Topic"):
    """One subject that the report comes back to, or people it speaks of; `records` lists its records by edition."""

    title: Text = Field(description="제목.\nThe title.")
    group: Group = Field(
        "projects",
        description="첫 화면의 어디에서 찾을지: people(사람), life(생활), economy(일과 경제), government(시청이 하는 일), "
        "projects(사업과 장소). 없으면 projects입니다.\n"
        "Where people look for it: people, daily life, work and economy, city government, or (where left out) "
        "projects and places.",
    )
    note: Text | None = Field(
        None,
        description="무엇을 모았는지 한 줄. 제목으로 알 수 있으면 쓰지 않습니다.\n"
        "What is gathered here, in a line; left out where the title says it.",
    )
    related: tuple[Id, ...] = Field((), description="관련 주제의 id들.\nThe ids of related topics.")
    records: dict[str, tuple[TopicLink, ...]] = Field(
        description="연도마다 이 주제에 드는 기록들.\nThe records of the topic, by edition.",
    )


class Topics(Record, title="주제 · Topics"):
    """The topics, in the order in which the topics file gives them."""

    topics: tuple[Topic, ...] = Field(description="주제들.\nThe topics.")
