"""What each record of an edition is to a topic: achieved, planned, pending, for reference, a further part, or a fact.

Knows records and what holds them; nothing of pages.
"""

from macros.model import Achievement, Anchored, BudgetRow, Edition, Fact, FurtherPart, Initiative, Item, PartItem
from macros.model.remembered import remembered
from macros.model.walking import by_id
from macros.views import addresses


@remembered
def kinds(edition: Edition) -> dict[str, str]:
    """What every record is, by its id."""
    initiatives = initiative_of(edition)
    return {id: _kind(record, initiatives.get(id)) for id, record in by_id(edition).items()}


@remembered
def initiative_of(edition: Edition) -> dict[str, Initiative]:
    """The initiative of every record that has one, by its id."""
    return {
        record.id: initiative
        for initiative in edition.initiatives
        for record in (initiative, *addresses.inside(initiative))
    }


def _kind(record: Anchored, initiative: Initiative | None) -> str:
    if isinstance(record, Achievement):
        return "achieved"
    if isinstance(record, FurtherPart | PartItem):
        return "further"
    if isinstance(record, Fact | BudgetRow) or initiative is None:
        return "fact"
    if isinstance(record, Item):
        pending = initiative.pending
        return "pending" if pending and any(item.id == record.id for item in pending.items) else "reference"
    return "planned"
