"""Which tables a page shows that are there as files: the page leads to them.

Knows pages by the macro that fills them, and the names of tables; nothing of what stands in a file.
"""

from macros.views import addresses
from macros.views.menu import Page

OF_PLAN = ("sectors", "initiatives", "strategies", "actions", "pending_projects")
OF_PAGES: dict[str, tuple[str, ...]] = {
    "overview": ("facts", "figures"),
    "budget": ("budget", "budget_sentences", "fiscal_rates"),
    "achievements": ("achievements",),
    "month_of_achievements": ("achievements",),
    "initiatives": OF_PLAN,
    "whole": ("facts", "figures", "budget", "budget_sentences", "fiscal_rates", "achievements", *OF_PLAN),
    "whole_sector": OF_PLAN,
    "whole_notes": ("corrections",),
    "initiative": ("strategies", "actions", "pending_projects"),
    "outcomes": ("outcomes",),
    "further": ("further",),
    "topics": ("topics", "topic_records"),
    "topic": ("topic_records",),
    "glossary": ("glossary",),
    "corrections": ("corrections",),
}
"""The tables of every kind of page; those of an edition are named after its id."""


FORMS = ("csv", "json")
"""The endings of the files of a table."""


def files(page: Page) -> tuple[tuple[str, str], ...]:
    """The files of a page by their names: of the edition that it belongs to, or else of all."""
    name, *asked = page.call
    of_edition = bool(asked) and page.address.startswith(f"{asked[0]}/")
    folder = f"{asked[0]}/{addresses.DATA}" if of_edition else addresses.DATA
    names = [f"{table}.{form}" for table in OF_PAGES.get(name, ()) for form in FORMS]
    return tuple((name, f"{folder}{name}") for name in names)
