"""What the print got wrong: corrections that are published, and questions still open."""

from typing import Annotated, Literal

from pydantic import Field

from macros.model.fields import Id, Link, Words
from macros.model.record import Named, Record, Text

Kind = Annotated[Id, Field(description="종류.\nThe kind.")]
Where = Annotated[
    tuple[str, ...],
    Field(
        min_length=1,
        description="어느 기록의 어느 항목인지. 예: safe-city.title\nThe record and its field, e.g. safe-city.title.",
    ),
]
Quote = Annotated[Words, Field(description="인쇄된 글자 그대로.\nThe words as printed.")]
Reason = Annotated[Text, Field(description="그렇게 본 까닭.\nThe reason.")]
InShort = Annotated[
    Text | None,
    Field(
        description="그 까닭을 짧게. 기록 옆에 보입니다. 없으면 why를 보입니다. 영어에는 무엇이 달라지는지도 적습니다.\n"
        "The reason in a few words, shown beside the record instead of `why`; in English with what it would mean.",
    ),
]
Sources = Annotated[tuple[Link, ...], Field(description="근거가 되는 웹 주소.\nWeb addresses that show it.")]


class Correction(Named, title="바로잡은 오자 · Corrected misprint"):
    """A misprint that is published corrected: `printed` becomes `published` in every field of `at`."""

    kind: Kind
    certainty: Literal["high"] = Field(description="확실성: high(높음).\nHow certain it is: high.")
    at: Where
    printed: Quote
    published: Words = Field(description="고쳐서 싣는 글자.\nWhat is published instead.")
    why: Reason
    in_short: InShort = None
    sources: Sources = ()


class OpenQuestion(Named, title="확인할 점 · Open question"):
    """A suspected misprint that is published as printed; `answer` once somebody knows that print is right."""

    kind: Kind
    certainty: Literal["medium", "low"] = Field(
        description="확실성: medium(보통), low(낮음).\nHow certain it is: medium or low.",
    )
    at: Where
    printed: Quote
    suggested: Words = Field(
        description="맞다고 보는 글자. 아직 싣지 않습니다.\nWhat it may have to say; not published yet."
    )
    answer: Literal["as-printed"] | None = Field(
        None,
        description="답을 얻었을 때만: as-printed(인쇄된 것이 맞음). 다른 답이면 corrections로 옮깁니다.\n"
        "Only once it is answered: as-printed (print is right). With another answer it moves to corrections.",
    )
    why: Reason
    in_short: InShort = None
    sources: Sources = ()


class Corrections(Record, title="정정 · Corrections"):
    """The misprints of one edition: those corrected and those still open."""

    corrections: tuple[Correction, ...] = Field(
        (), description="고쳐서 싣는 오자들.\nMisprints that are published corrected."
    )
    open_questions: tuple[OpenQuestion, ...] = Field(
        (),
        description="의심되지만 인쇄된 대로 싣는 곳들.\nDoubtful places that are published as printed.",
    )

    @property
    def unanswered(self) -> tuple[OpenQuestion, ...]:
        """The open questions that nobody has answered yet."""
        return tuple(question for question in self.open_questions if question.answer is None)

    @property
    def answered(self) -> tuple[OpenQuestion, ...]:
        """Those to which the answer was that print is right."""
        return tuple(question for question in self.open_questions if question.answer is not None)
