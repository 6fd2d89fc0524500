"""The whole report of one edition for print: on one page, or where that grew too long the plan on one a sector."""

from collections.abc import Mapping
from dataclasses import dataclass

from macros.model import Edition, FurtherPart, Report, Sector, Text
from macros.model.achievements import Achievements
from macros.model.frame import Part
from macros.model.remembered import remembered
from macros.views import addresses
from macros.views.budget import BudgetView, budget
from macros.views.common import Editions, Source, other_editions, source
from macros.views.divided import apart, sectors
from macros.views.initiative import InitiativeView, initiative
from macros.views.overview import OverviewView, overview
from macros.views.whole_notes import Notes, notes


@dataclass(frozen=True, kw_only=True)
class WholeSector:
    """A sector with all that its initiatives hold, which is on the page of `address` where that is not this one."""

    id: str
    number: int
    name: Text
    initiatives: tuple[InitiativeView, ...]
    address: str


@dataclass(frozen=True, kw_only=True)
class SectorView:
    """The page of a sector, where the plan is on several."""

    edition: str
    title: Text
    sector: WholeSector
    notes: Notes
    notes_address: str
    source: Source
    editions: Editions


@dataclass(frozen=True, kw_only=True)
class NotesView:
    """The page of the notes, where the plan is on several."""

    edition: str
    title: Text
    notes: Notes
    source: Source
    editions: Editions


@dataclass(frozen=True, kw_only=True)
class WholeView:
    """Every part of the report in printed order, the table of achievements as print has it, and what the notes tell;
    the sectors stand `apart`, each on a page, where there is too much.
    """

    edition: str
    city: Text
    title: Text
    slogan: Text | None
    parts: Mapping[str, Part | FurtherPart]
    overview_number: int
    overview: OverviewView
    budget_number: int
    budget: BudgetView
    achievements: Achievements
    apart: bool
    sectors: tuple[WholeSector, ...]
    further: tuple[FurtherPart, ...]
    notes: Notes
    notes_address: str
    address: str
    editions: Editions
    source: Source


@remembered
def whole(report: Report, edition: Edition) -> WholeView:
    """All of one edition."""
    return WholeView(
        edition=edition.id,
        city=report.site.city,
        title=edition.frame.title.text,
        slogan=edition.frame.slogan.text if edition.frame.slogan else None,
        parts=edition.frame.parts.by_id(),
        overview_number=edition.overview.number,
        overview=overview(report, edition),
        budget_number=edition.budget.number,
        budget=budget(report, edition),
        achievements=edition.achievements,
        apart=apart(report, edition),
        sectors=tuple(_sector(report, edition, sector) for sector in sectors(edition)),
        further=edition.frame.parts.further,
        notes=notes(report.labels, edition),
        notes_address=addresses.whole_notes(edition) if apart(report, edition) else addresses.whole(edition),
        address=addresses.whole(edition),
        editions=other_editions(report, edition, addresses.whole),
        source=Source(edition.id),
    )


@remembered
def whole_sector(report: Report, edition: Edition, id: str) -> SectorView:
    """One sector of an edition whose sectors stand apart. Raises KeyError where there is none of that id."""
    sector = {sector.id: sector for sector in edition.frame.sectors}[id]
    return SectorView(
        edition=edition.id,
        title=edition.frame.title.text,
        sector=_sector(report, edition, sector),
        notes=notes(report.labels, edition),
        notes_address=addresses.whole_notes(edition),
        source=source(edition, "plan", sector),
        editions=other_editions(report, edition, addresses.whole),
    )


@remembered
def whole_notes(report: Report, edition: Edition) -> NotesView:
    """The notes of an edition whose sectors stand apart."""
    return NotesView(
        edition=edition.id,
        title=edition.frame.title.text,
        notes=notes(report.labels, edition),
        source=Source(edition.id),
        editions=other_editions(report, edition, addresses.whole),
    )


def _sector(report: Report, edition: Edition, sector: Sector) -> WholeSector:
    own = (record.id for record in edition.initiatives if record.sector == sector.id)
    whole = addresses.whole(edition)
    return WholeSector(
        id=sector.id,
        number=sector.number,
        name=sector.name,
        initiatives=tuple(initiative(report, edition, id) for id in own),
        address=addresses.whole_sector(edition, sector.id) if apart(report, edition) else f"{whole}#sector-{sector.id}",
    )
