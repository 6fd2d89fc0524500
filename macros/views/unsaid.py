"""What the plan does not say: how many of its texts name an amount of money, a date, a department.

Counts what stands in the Korean text; nothing of why it does or does not.
"""

import re
from dataclasses import dataclass
from operator import attrgetter

from macros.model import Anchored, Edition, Initiative
from macros.model.once import once
from macros.numbers import dates_in_words, money_in_words
from macros.views import addresses
from macros.views.common import Link
from macros.views.doors import FEW, name_of_plan, plans

OFFICE = re.compile(
    r"([가-힣]{2,}(?:실|국|본부|담당관|사업소))(?:[은는이가을를의와과]|에서?)?(?![가-힣])|([가-힣]{2,}과)(?=[),·:]|$)"
)
"""What ends as the names of departments do: 교통국, (도시계획과); without a bracket 과 mostly means "and"."""
NO_OFFICE = tuple(
    "내실 현실 교실 부실 충실 확실 성실 손실 결실 화장실 민국 외국 약국 방송국 우체국 "
    "성과 효과 결과 통과 초과 경과 학과".split()
)
"""Words that end so and name none: 시정성과, 대한민국."""


@dataclass(frozen=True, kw_only=True)
class Names:
    """How many plans there are, and which of them name an amount, a date, a department."""

    plans: int
    amounts: tuple[Link, ...]
    dates: tuple[Link, ...]
    offices: tuple[Link, ...]


@dataclass(frozen=True)
class OfInitiative:
    """What the plans of one initiative name."""

    initiative: Link
    names: Names


@dataclass(frozen=True, kw_only=True)
class UnsaidView:
    """What the plans of an edition name, of all and by initiative; `listed` where those that do are few in all."""

    names: Names
    initiatives: tuple[OfInitiative, ...]
    listed: bool


def unsaid(edition: Edition) -> UnsaidView:
    """What the plans of an edition name."""
    by_initiative = tuple(
        OfInitiative(Link(initiative.title, addresses.initiative(edition, initiative.id)), _names(edition, initiative))
        for initiative in edition.initiatives
    )
    every = [own.names for own in by_initiative]
    amounts, dates, offices = (
        tuple(link for names in every for link in of_kind(names))
        for of_kind in map(attrgetter, ("amounts", "dates", "offices"))
    )
    names = Names(plans=sum(own.plans for own in every), amounts=amounts, dates=dates, offices=offices)
    return UnsaidView(names=names, initiatives=by_initiative, listed=len(amounts + dates + offices) <= FEW)


def offices_in_words(text: str) -> list[str]:
    """The words of a Korean text that name departments: 교통국."""
    found = (match[1] or match[2] for match in OFFICE.finditer(text))
    return [words for words in found if not words.endswith(NO_OFFICE)]


def _names(edition: Edition, initiative: Initiative) -> Names:
    where, named = addresses.records(edition), _named(initiative)
    amounts, dates, offices = (
        tuple(Link(name_of_plan(record), where[record.id]) for record in records) for records in named
    )
    return Names(plans=len(plans(initiative)), amounts=amounts, dates=dates, offices=offices)


@once
def _named(initiative: Initiative) -> tuple[tuple[Anchored, ...], ...]:
    """The plans of an initiative that name an amount, those that name a date, and those that name a department."""
    said = [(record, _said(record)) for record in plans(initiative)]
    finding = (money_in_words, dates_in_words, offices_in_words)
    return tuple(tuple(record for record, words in said if find(words)) for find in finding)


def _said(record: Anchored) -> str:
    texts = (getattr(record, "label", None), getattr(record, "text", None))
    return "\n".join(text.ko for text in texts if text)
