"""What the picture of a page says where a link to it is shared, in one language.

Knows which words tell a page best; nothing of how they are drawn.
"""

from collections.abc import Callable
from dataclasses import dataclass

from macros.language import amounts, dates
from macros.language.picking import fill, pick
from macros.model import Correction, Edition, OpenQuestion, Report, Text
from macros.views.common import name_of_edition, of_site
from macros.views.menu import Page, Prose
from macros.views.misprints import OF_LETTERS, as_published
from macros.wording.languages import FIRST


@dataclass(frozen=True, kw_only=True)
class Picture:
    """The words of one picture, in reading order; empty where a page has none of a kind."""

    city: str
    edition: str
    about: str
    title: str
    figure: str
    said: str

    @property
    def words(self) -> str:
        """All of them, for who does not see the picture."""
        said = (self.city, self.edition, self.about, self.title, self.figure, self.said)
        return " · ".join(words for words in said if words)


@dataclass(frozen=True)
class Told:
    """What stands around the title of a page: what kind of thing it is, a large figure, and what is said below; and
    which fields of records, or all those of which, are quoted so.
    """

    about: str = ""
    figure: str = ""
    said: str = ""
    quoted: tuple[str, ...] = ()


def picture(report: Report, page: Page | Prose, lang: str) -> Picture:
    """The picture of a page."""
    site, city = of_site(report, report.site.title), pick(report.site.city, lang).text
    name = pick(site, lang).text
    title = page.title
    if isinstance(page, Page):
        told = _told(report, page, lang)
    else:
        told = Told(said=pick(of_site(report, report.site.description), lang).text)
        name, title = (name, title) if page.address else (city, site)
    marks = _marks(report, page, told.quoted, lang)
    about = " · ".join(words for words in (told.about, _note(report, title, lang), *marks) if words)
    return Picture(
        city=name if city in name else f"{city} · {name}",
        edition=_edition(report, page.address, lang),
        about=about,
        title=pick(title, lang).text,
        figure=told.figure,
        said=told.said,
    )


def _edition(report: Report, address: str, lang: str) -> str:
    """The edition that a page is of; of a page of all, the only one; on the home page, the one shown first."""
    editions = {edition.id: edition for edition in report.editions}
    of = editions.get(address.split("/", maxsplit=1)[0])
    if of is None and (len(editions) == 1 or not address):
        of = report.edition(report.site.current)
    return pick(name_of_edition(report, of), lang).text if of else ""


def _note(report: Report, title: Text, lang: str) -> str:
    """What readers are told of a title that is not there in their language."""
    shown = pick(title, lang).lang
    if shown == lang:
        return ""
    words = report.labels.words
    return pick(words["untranslated"], lang).text if shown == FIRST else pick(words["this_language"], shown).text


def _marks(report: Report, page: Page | Prose, quoted: tuple[str, ...], lang: str) -> tuple[str, ...]:
    """What pages say beside a text that was corrected, or may be wrong, each once."""
    if not quoted:
        return ()
    edition = report.edition(page.address.split("/", maxsplit=1)[0])
    held = edition.corrections
    entries: tuple[Correction | OpenQuestion, ...] = (*held.corrections, *held.unanswered)
    found = ((entry, path) for entry in entries for path in entry.at if {path, path.partition(".")[0]} & {*quoted})
    return tuple(dict.fromkeys(_mark(report, edition, entry, path, lang) for entry, path in found))


def _mark(report: Report, edition: Edition, entry: Correction | OpenQuestion, path: str, lang: str) -> str:
    words = report.labels.words
    if isinstance(entry, Correction):
        return pick(words["corrected"], lang).text
    question = pick(words["in_doubt"], lang).text
    if entry.kind in OF_LETTERS:
        return question
    new = as_published(edition, path, entry.suggested)
    return f"{question}: {fill(words['may_say'], lang, {'new': new if isinstance(new, str) else dates.day(new, lang)})}"


def _told(report: Report, page: Page, lang: str) -> Told:
    name, *asked = page.call
    if name in OF_EDITION:
        return OF_EDITION[name](report, report.edition(asked[0]), asked[-1], lang)
    if name == "topic":
        return Told(pick(report.labels.words["topics"], lang).text, said=_below(page, lang))
    return Told(said=_below(page, lang))


def _below(page: Page, lang: str) -> str:
    """The description of a page, without the title where it begins with that."""
    said = pick(page.description, lang).text if page.description else ""
    title = pick(page.title, lang).text
    begun = next((begun for begun in (f"{title}: ", f"{title} · ") if said.startswith(begun)), "")
    return "" if said == title else said.removeprefix(begun)


def _overview(report: Report, edition: Edition, id: str, lang: str) -> Told:
    """The first fact that a number tells."""
    fact = next((fact for fact in edition.overview.facts if fact.figures), None)
    if fact is None:
        return Told()
    figure = fact.figures[0]
    number = amounts.quantity(figure.value, figure.unit, pick(figure.unit, lang).lang)
    day = fill(report.labels.words["as_of"], lang, {"day": dates.day(fact.as_of, lang)}) if fact.as_of else ""
    return Told(
        figure=number,
        said=" · ".join(words for words in (pick(fact.label, lang).text, day) if words),
        quoted=(fact.id,),
    )


def _budget(report: Report, edition: Edition, id: str, lang: str) -> Told:
    """The whole amount."""
    budget = edition.budget
    said = fill(report.labels.words["budget_total"], lang, {"year": edition.frame.year})
    size = pick(budget.size.text, lang).text if budget.size else ""
    quoted = (budget.size.id,) if budget.size else ()
    return Told(figure=amounts.money(budget.table.won(budget.whole), lang), said=size or said, quoted=quoted)


def _achievement(report: Report, edition: Edition, id: str, lang: str) -> Told:
    """When it was, and the kind of step, as the filter calls what no report says."""
    record = next(record for record in edition.achievements.achievements if record.id == id)
    name = pick(report.labels.words["filter_kind"], lang).text
    kind = pick(report.labels.kinds[record.kind], lang).text
    return Told(
        dates.days(record.date, record.end, lang),
        said=f"{name}: {kind}",
        quoted=tuple(f"{id}.{field}" for field in ("text", "date", "end")),
    )


def _initiative(report: Report, edition: Edition, id: str, lang: str) -> Told:
    """The sector, and the strategies."""
    record = next(record for record in edition.initiatives if record.id == id)
    sector = next(sector for sector in edition.frame.sectors if sector.id == record.sector)
    strategies = (pick(strategy.label, lang).text for strategy in record.strategies)
    quoted = (f"{id}.title", f"{sector.id}.name", *(f"{strategy.id}.label" for strategy in record.strategies))
    return Told(pick(sector.name, lang).text, said=" · ".join(strategies), quoted=quoted)


OF_EDITION: dict[str, Callable[[Report, Edition, str, str], Told]] = {
    "overview": _overview,
    "budget": _budget,
    "achievement": _achievement,
    "initiative": _initiative,
}
"""What is told beside the titles of the pages of these kinds; of all others, what the page says of itself."""
