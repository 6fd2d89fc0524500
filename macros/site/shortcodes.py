"""The macros that pages call: each pairs a view with its template.

Knows nothing of MkDocs; `macros()` hands out plain functions of strings.
"""

from collections.abc import Callable

from markupsafe import Markup

from macros.exports.downloads import Downloads
from macros.language.amounts import money, number
from macros.language.periods import period
from macros.language.picking import letter
from macros.model import Edition, Report
from macros.site.contact import way_to
from macros.site.rendering import render
from macros.site.repository import NOWHERE, Repository
from macros.views import (
    achievement,
    achievements,
    budget,
    budget_table,
    changes,
    doors,
    further,
    home,
    initiative,
    initiatives,
    outcomes,
    overview,
    prose,
    reference,
    topics,
    translations,
    whole,
)
from macros.views.seen import seen

MACROS_OF_SITE: dict[str, tuple[str, Callable[[Report], object]]] = {
    "home": ("home.html", home.home),
    "topics": ("topics.html", doors.topics),
    "corrections": ("corrections.html", reference.corrections),
    "translations": ("translations.html", translations.translations),
}
MACROS_OF_EDITION: dict[str, tuple[str, Callable[[Report, Edition], object]]] = {
    "overview": ("overview.html", overview.overview),
    "budget": ("budget.html", budget.budget),
    "budget_table": ("budget_table.html", budget_table.budget_table),
    "achievements": ("achievements.html", achievements.achievements),
    "timeline": ("timeline.html", achievements.timeline),
    "initiatives": ("initiatives.html", initiatives.initiatives),
    "whole": ("whole.html", whole.whole),
    "whole_notes": ("whole_notes_page.html", whole.whole_notes),
    "outcomes": ("outcomes.html", outcomes.outcomes),
}
MACROS_OF_RECORD: dict[str, tuple[str, Callable[[Report, Edition, str], object]]] = {
    "achievement": ("achievement.html", achievement.achievement),
    "month_of_achievements": ("achievements.html", achievements.month_of_achievements),
    "initiative": ("initiative.html", initiative.initiative),
    "whole_sector": ("whole_part.html", whole.whole_sector),
    "further": ("further.html", further.further),
}


NO_DOWNLOADS = Downloads()


def redirect(report: Report, lang: str, old: str, new: str) -> Markup:
    """The page at an old address, which leads to the new one."""
    return render("moved.html", new, report, lang, old)


def macros(
    report: Report,
    lang: str,
    page: str,
    repository: Repository = NOWHERE,
    version: str = "",
    downloads: Downloads = NO_DOWNLOADS,
) -> dict[str, Callable[..., str]]:
    """Every macro by name, for the page at the address `page`; `repository` is where staff edit, `version` that of the
    data, `downloads` what is published of it as files.
    """

    def show(template: str, view: object) -> Markup:
        return render(template, view, report, lang, page, repository, version)

    def of(id: str) -> tuple[Report, Edition]:
        edition = report.edition(id)
        return seen(report, edition), edition

    def of_site(template: str, view: Callable[[Report], object]) -> Callable[[], str]:
        return lambda: show(template, view(report))

    def of_edition(template: str, view: Callable[[Report, Edition], object]) -> Callable[..., str]:
        return lambda edition=report.site.current: show(template, view(*of(edition)))

    def of_record(template: str, view: Callable[[Report, Edition, str], object]) -> Callable[..., str]:
        return lambda edition, id: show(template, view(*of(edition), id))

    def of_prose(worded: Callable[[Edition, str], str]) -> Callable[..., str]:
        return lambda path, edition=report.site.current: worded(report.edition(edition), path)

    return {
        **{name: of_site(*pair) for name, pair in MACROS_OF_SITE.items()},
        **{name: of_edition(*pair) for name, pair in MACROS_OF_EDITION.items()},
        "figure": of_prose(lambda edition, path: str(prose.figure(edition, path))),
        "number": of_prose(lambda edition, path: number(prose.figure(edition, path), lang)),
        "money": of_prose(lambda edition, path: money(prose.amount_won(edition, path), lang)),
        "folder": lambda edition=report.site.current: report.edition(edition).id,
        "edition": lambda edition=report.site.current: period(report.edition(edition).id, lang),
        "data": lambda: show("data.html", downloads),
        "changes": lambda: show("changes.html", changes.changes(report, downloads.history)),
        "architecture": lambda: show("architecture.html", None),
        "contact": lambda: show("contact.html", way_to(report.site.contact)),
        **{name: of_record(*pair) for name, pair in MACROS_OF_RECORD.items()},
        "topic": lambda id: show("topic.html", topics.topic(report, id)),
        "glossary": lambda: show("glossary.html", reference.glossary(report, lambda text: letter(text, lang))),
    }
