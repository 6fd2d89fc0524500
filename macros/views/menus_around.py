"""What the menus around a page show: the ways in, and of the page's own section the ways up and its siblings.

Knows the menu and where a page stands in it; nothing of how menus look. No page lists what stands elsewhere, so that
none grows with the records that it does not show.
"""

from dataclasses import dataclass

from macros.model import Report, Text
from macros.model.remembered import remembered
from macros.views.menu import MenuEntry, MenuSection, flat
from macros.views.pages import menu


@dataclass(frozen=True, kw_only=True)
class Way:
    """A way in: its first page; `active` where the page stands in it, `here` where it is that page itself."""

    title: Text
    address: str
    active: bool
    here: bool


@dataclass(frozen=True, kw_only=True)
class MenuItem:
    """An entry of a section: a page, or what stands under a title, or (with both) the way to that from elsewhere."""

    title: Text
    address: str | None
    here: bool = False
    items: tuple["MenuItem", ...] = ()


@dataclass(frozen=True, kw_only=True)
class Menus:
    """All menus around one page; `section` is the one that it stands in, None where it stands in none."""

    ways: tuple[Way, ...]
    section: MenuItem | None


@remembered
def menus(report: Report, address: str | None) -> Menus:
    """The menus around the page at an address; around a page of no address, the ways in."""
    at = _places(report).get(address)
    if at is None:
        return Menus(ways=_ways(report, None, False), section=None)
    entry = menu(report)[at]
    section = _section(entry, str(address)) if isinstance(entry, MenuSection) else None
    return Menus(ways=_ways(report, at, _first(entry) == address), section=section)


@remembered
def _places(report: Report) -> dict[str | None, int]:
    """Which of the entries of the menu each page stands in, by its address."""
    return {page.address: at for at, entry in enumerate(menu(report)) for page in flat(entry)}


@remembered
def _ways(report: Report, at: int | None, here: bool) -> tuple[Way, ...]:
    """The ways in, of which a page stands in the one `at` a place, or is that page itself."""
    return tuple(
        Way(title=entry.title, address=_first(entry), active=place == at, here=place == at and here)
        for place, entry in enumerate(menu(report))
    )


def _section(section: MenuSection, address: str) -> MenuItem:
    """A whole section; its first page, where it is called like the section, stands in the place of its title."""
    first = section.entries[0]
    named = first.title == section.title and not isinstance(first, MenuSection)
    own = first.address if named else None
    items = _items(section, address)[1 if named else 0 :]
    return MenuItem(title=section.title, address=own, here=own == address, items=items)


def _items(section: MenuSection, address: str) -> tuple[MenuItem, ...]:
    """The entries of a section, as they are for all pages but for the one that the page is or stands in."""
    items = _from_elsewhere(section)
    for at, entry in enumerate(section.entries):
        if isinstance(entry, MenuSection) and address in entry.addresses:
            own = MenuItem(title=entry.title, address=None, items=_items(entry, address))
        elif entry.address == address and not isinstance(entry, MenuSection):
            own = MenuItem(title=entry.title, address=address, here=True)
        else:
            continue
        items = (*items[:at], own, *items[at + 1 :])
    return items


@remembered
def _from_elsewhere(section: MenuSection) -> tuple[MenuItem, ...]:
    """The pages of a section, and the ways to what stands in it under a title."""
    return tuple(MenuItem(title=entry.title, address=entry.address) for entry in section.entries)


def _first(entry: MenuEntry) -> str:
    return _first(entry.entries[0]) if isinstance(entry, MenuSection) else entry.address
