"""The glossary: what its terms are called in each language, and what they mean."""

from typing import Literal

from pydantic import Field

from macros.model.fields import Day, FieldOfLanguage, Id, Link, Words
from macros.model.record import ByLanguage, Named, Record, Text


class Aliases(ByLanguage, title="같은 뜻으로 쓰는 말 · Other words for the term"):
    """Other words for a term, by language."""

    __pydantic_extra__: dict[FieldOfLanguage, tuple[Words, ...]]

    ko: tuple[Words, ...] = Field((), description="한국어.\nKorean.")
    en: tuple[Words, ...] = Field((), description="영어.\nEnglish.")

    def said(self, lang: str) -> tuple[str, ...]:
        """The words in one language."""
        words: tuple[str, ...] = getattr(self, lang, ())
        return words

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that may have any."""
        return (*type(self).model_fields, *(self.__pydantic_extra__ or ()))


class Term(Named, title="용어 · Term"):
    """A glossary term; `status` says how far its English was verified, `unmarked` which names pages do not explain."""

    term: Text = Field(description="용어.\nThe term.")
    type: Id = Field(description="용어의 갈래.\nThe type of term.")
    status: Literal["verified", "reported", "standard", "unverified"] = Field(
        description="영어를 어디까지 확인했는지.\nHow far the English was verified.",
    )
    aliases: Aliases = Field(Aliases(), description="같은 뜻으로 쓰는 다른 말.\nOther words for the same.")
    unmarked: tuple[Words, ...] = Field(
        (),
        description="너무 흔해서 본문에서 풀이를 달지 않는 이름.\n"
        "Names of the term that are too common to be explained on pages.",
    )
    explanation: Text = Field(description="쉬운 말로 한 줄 풀이.\nOne line in plain words.")
    as_of: Day | None = Field(
        None,
        description="풀이를 쓰거나 마지막으로 확인한 날.\nThe day the explanation was written or last checked.",
    )
    source: Link | None = Field(
        None, description="영어 이름을 확인한 웹 주소.\nThe web address that shows the English name."
    )


class Glossary(Record, title="용어 · Glossary"):
    """The terms, in the order in which the glossary file gives them."""

    terms: tuple[Term, ...] = Field(description="용어들.\nThe terms.")
