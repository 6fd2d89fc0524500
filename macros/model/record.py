"""What every record has in common: frozen, no unknown fields, its languages, an address, its place in the data."""

from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, Literal, Self, TypeVar

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    GetJsonSchemaHandler,
    ModelWrapValidatorHandler,
    model_validator,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core.core_schema import CoreSchema

from macros.model.fields import FieldOfLanguage, Id, PrintedLine, Words
from macros.reading.stand_ins import NOWHERE
from macros.wording.languages import CODES, FIRST
from macros.wording.problems import Place

State = Literal["current", "new", "stale", "missing"]
Where = str | tuple[str | None, int | str | None] | None
"""A field, or one item of it, by number or key; None where somebody asks for the record itself."""

NONE: Mapping[Any, Any] = {}
HOLDING = (dict, list)


class Record(BaseModel):
    """What every record has in common: frozen, no unknown fields, and its place in the data."""

    __slots__ = ("_kept",)
    if TYPE_CHECKING:
        _kept: dict[Any, Any]
    model_config = ConfigDict(frozen=True, extra="forbid")

    @model_validator(mode="wrap")
    @classmethod
    def _remember(cls, data: Any, handler: ModelWrapValidatorHandler[Self]) -> Self:
        record, places = handler(cls._with_empty_lists(data)), getattr(data, "places", None)
        if isinstance(data, dict) and places is not None:
            inside = [(field, value) for field, value in data.items() if isinstance(value, HOLDING)]
            of_items, of_keys = (_of_items(inside, "places"), _of_items(inside, "key_places")) if inside else ({}, {})
            record._set_beside(place=getattr(data, "place", None), places={**places, **of_items}, key_places=of_keys)
        return record

    @property
    def _beside(self) -> dict[str, Any]:
        """What is known of the record beside its fields: where it stands. A copy has it too.

        Kept where pydantic keeps private attributes, of which it would make every one anew for every record.
        """
        return self.__pydantic_private__ or {}

    def _set_beside(self, **known: Any) -> None:
        object.__setattr__(self, "__pydantic_private__", self._beside | known)

    @classmethod
    def _with_empty_lists(cls, data: Any) -> Any:
        """The data without the lists whose last item was deleted, where a list may have none."""
        if not isinstance(data, dict) or None not in data.values():
            return data
        may_be_empty = {name for name, field in cls.model_fields.items() if field.default == ()}
        return {name: value for name, value in data.items() if value is not None or name not in may_be_empty}

    @property
    def kept(self) -> dict[Any, Any]:
        """What was made of this very record, by what made it; a copy has nothing, and two with the same are equal."""
        try:
            return self._kept
        except AttributeError:
            object.__setattr__(self, "_kept", {})
            return self._kept

    def place(self, field: str | None = None, item: int | str | None = None) -> Place:
        """Where the record, one of its fields, or one item (by number or key) of that field was read from."""
        beside = self._beside
        places = beside.get("places", NONE)
        return places.get((field, item)) or places.get(field) or beside.get("place") or Place("?")

    def standing(self, places: Mapping[Where, Place]) -> Self:
        """The same record, of which some fields or items stand elsewhere."""
        copy = self.model_copy()
        copy._set_beside(places={**self._beside.get("places", NONE), **places})
        return copy

    def says(self, field: str) -> bool:
        """Whether the file gives the field, or it has the value of one that is left out or missing."""
        value = getattr(self, field)
        there = self._beside.get("places", NONE).get(field, NOWHERE) != NOWHERE
        return there and (value.says("ko") if isinstance(value, Text) else True)

    def key_place(self, field: str, item: int | str | None) -> Place:
        """Where the name of an item was read from; where the item itself was, in a list."""
        return self._beside.get("key_places", NONE).get((field, item)) or self.place(field, item)


AnyRecord = TypeVar("AnyRecord", bound=Record)


@cache
def field_names(kind: type[Record]) -> tuple[str, ...]:
    """The names of the fields of a kind of record, which pydantic takes its time to give."""
    return tuple(kind.model_fields)


def _of_items(inside: list[tuple[str, Any]], kind: str) -> dict[Where, Place]:
    """The places of the given kind of all items of lists and maps, by (field, item)."""
    return {(field, item): place for field, held in inside for item, place in getattr(held, kind, NONE).items()}


class ByLanguage(Record):
    """What is said in several languages: fields for the usual ones, and for any other one named by its code."""

    model_config = ConfigDict(extra="allow")

    @classmethod
    def __get_pydantic_json_schema__(cls, core_schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        made = handler.resolve_ref_schema(handler(core_schema))
        others = "|".join(code for code in CODES if code not in cls.model_fields)
        made["patternProperties"] = {f"^({others})$": made.pop("additionalProperties")}
        made["additionalProperties"] = False
        return made


class Text(ByLanguage, title="한국어와 영어로 된 글 · Text in Korean and English"):
    """One text in several languages; `en`, or any other but Korean, is None where that translation is missing."""

    __pydantic_extra__: dict[FieldOfLanguage, Words | None]

    ko: Words = Field(
        description="한국어. 인쇄본에 있는 글이면 인쇄된 그대로.\nThe Korean; as printed where it is printed."
    )
    en: Words | None = Field(None, description="영어.\nThe English.")

    def said(self, lang: str) -> str | None:
        """The words in one language, or None where they are missing."""
        words: str | None = getattr(self, lang, None)
        return words

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that it has, the first one first."""
        others = self.__pydantic_extra__
        said = {**vars(self), **others} if others else vars(self)
        return tuple([lang for lang, words in said.items() if words is not None])

    @property
    def translations(self) -> tuple[str, ...]:
        """The same without the first."""
        return tuple(lang for lang in self.languages if lang != FIRST)

    def state(self, lang: str) -> State:
        """How far a translation can be trusted to say what the Korean says."""
        states: Mapping[str, State] = self._beside.get("states", NONE)
        return "missing" if self.said(lang) is None else states.get(lang, "current")

    def in_states(self, states: Mapping[str, State]) -> Self:
        """The same text with its translations in other states; translations.py knows which."""
        copy = self.model_copy()
        copy._set_beside(states=states)
        return copy


class Named(Record):
    """A record that others name: an id that is a word, and the older ones."""

    id: Id = Field(
        description="이 기록의 이름이자 주소. 영어 소문자, 숫자, 붙임표만 씁니다.\n"
        "The name and address of the record: lower-case letters, digits, hyphens.",
    )
    former_ids: tuple[Id, ...] = Field(
        (),
        description="예전 id. 여기에 적어야 옛 주소로도 찾아옵니다.\nOlder ids, so that old addresses still lead here.",
    )


class Anchored(Named):
    """A record of an edition with an address of its own, and the printed line it comes from."""

    line: PrintedLine
