"""The page of a part after the plan, such as requests for cooperation: its lines as printed."""

from dataclasses import dataclass
from functools import partial

from macros.model import Edition, FurtherPart, Report
from macros.model.remembered import remembered
from macros.views import addresses
from macros.views.common import Editions, Source, other_editions, source
from macros.views.initiative import Noted, noted
from macros.views.misprints import Misprint, misprints
from macros.views.outcomes import Trace, traces


@dataclass(frozen=True, kw_only=True)
class FurtherView:
    """One part after the plan, whole."""

    edition: str
    part: FurtherPart
    misprints: tuple[Misprint, ...]
    traces: tuple[Trace, ...]
    items: tuple[Noted, ...]
    source: Source
    editions: Editions


@remembered
def further(report: Report, edition: Edition, id: str) -> FurtherView:
    """One part of one edition. Raises KeyError where there is none of that id."""
    part = {part.id: part for part in edition.frame.parts.further}[id]
    return FurtherView(
        edition=edition.id,
        part=part,
        misprints=misprints(edition, id),
        traces=traces(report, edition, id),
        items=tuple(noted(report, edition, item) for item in part.items),
        source=source(edition, id),
        editions=other_editions(report, edition, addresses.overview, partial(addresses.further, id=id)),
    )
