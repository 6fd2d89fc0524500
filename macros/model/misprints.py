"""What the print got wrong: corrections that are published, and questions still open."""

from typing import Literal

from pydantic import Field

from macros.model.fields import Id, Link, Words
from macros.model.record import Record, Text


class Correction(Record):
    """A misprint that is published corrected: `printed` becomes `published` in every field of `at`."""

    id: Id
    former_ids: tuple[Id, ...] = ()
    kind: Id
    certainty: Literal["high"]
    at: tuple[str, ...] = Field(min_length=1)
    printed: Words
    published: Words
    why: Text
    sources: tuple[Link, ...] = ()


class OpenQuestion(Record):
    """A suspected misprint that is published as printed until somebody knows."""

    id: Id
    former_ids: tuple[Id, ...] = ()
    kind: Id
    certainty: Literal["medium", "low"]
    at: tuple[str, ...] = Field(min_length=1)
    printed: Words
    suggested: Words
    why: Text
    sources: tuple[Link, ...] = ()


class Corrections(Record):
    """The misprints of one edition: those corrected and those still open."""

    corrections: tuple[Correction, ...] = ()
    open_questions: tuple[OpenQuestion, ...] = ()
