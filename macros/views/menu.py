"""What an entry of the menu is: a generated page, one that people wrote, or a section that holds others.

Knows how a page is named and addressed; which there are, pages.py says.
"""

from dataclasses import dataclass
from functools import cached_property

from macros.model import Text


@dataclass(frozen=True, kw_only=True)
class Page:
    """A generated page: its address, name, the macro that fills it and what it is asked with, the data file it comes
    from, the record that it is about if one.

    `description` says in a line what is on it; `hide` names the side menus that would only be in the way; a page that
    repeats others, or is for staff, is not `searched`. One that is about all files comes from none.
    """

    address: str
    title: Text
    call: tuple[str, ...]
    edit: str | None
    record: str | None = None
    description: Text | None = None
    hide: tuple[str, ...] = ()
    searched: bool = True

    @property
    def uri(self) -> str:
        """The Markdown file that MkDocs sees: '2031/budget/' -> '2031/budget.md'."""
        return f"{self.address.rstrip('/')}.md"


@dataclass(frozen=True)
class MenuSection:
    """An entry of the menu that holds others; whoever does not see them is led to `address`."""

    title: Text
    address: str
    entries: tuple["MenuEntry", ...]

    @cached_property
    def addresses(self) -> frozenset[str]:
        """The address of every page in it."""
        return frozenset(page.address for entry in self.entries for page in flat(entry))


@dataclass(frozen=True)
class Prose:
    """An entry of the menu that people wrote by hand, under docs/<language>/; what is for staff is not `searched`, and
    what is for maintainers is by its name, but not `in_parts`.
    """

    uri: str
    title: Text
    searched: bool = True
    in_parts: bool = True

    @property
    def address(self) -> str:
        """'about.md' -> 'about/', 'index.md' -> ''."""
        return self.uri.removesuffix("index.md") if self.uri.endswith("index.md") else f"{self.uri[:-3]}/"


MenuEntry = MenuSection | Page | Prose


def flat(entry: MenuEntry) -> list[Page | Prose]:
    """The pages of an entry of the menu and of all that it holds."""
    if isinstance(entry, MenuSection):
        return [page for inner in entry.entries for page in flat(inner)]
    return [entry]
