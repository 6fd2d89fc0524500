"""What a citation of the report says: of one edition as a whole, and what citations of its records share.

Knows what the data states and nothing else: where no publisher is stated, none is said; nobody is made its author, and
no day its day of publication.
"""

from dataclasses import dataclass

from macros.language.periods import period
from macros.language.picking import fill, pick
from macros.model import Edition, Report
from macros.views import addresses
from macros.wording.languages import FIRST

TAKE_ALONG = (
    "link_and_citation", "copy_link", "copy_citation", "share", "close", "copied", "copy_by_hand", "source_page",
    "accessed_on", "data_version", "corrected_here",
)  # fmt: skip
"""The words of the menu that a record is taken along with, and of the citation that it makes."""
TITLE, TRANSLATED, VERSION, UNDATED = "cited_report", "translated_here", "data_version", "no_publication_date"
CITATIONS = {"BibTeX": "citation.bib", "RIS": "citation.ris", "CSL-JSON": "citation.csl.json"}
"""The files that cite an edition, in its folder, by the format of each."""
OF_CITATIONS = (*TAKE_ALONG, TITLE, TRANSLATED, UNDATED)


@dataclass(frozen=True, kw_only=True)
class Citation:
    """An edition as a whole, cited in one language; `notes` are sentences without their full stops."""

    id: str
    title: str
    year: int
    publisher: str | None
    address: str
    lang: str
    version: str
    notes: tuple[str, ...]


def title(report: Report, edition: Edition, lang: str) -> str:
    """The report's name, with whose it is and of when: '가온 주요 업무 보고(2031년)', 'Gaon: Key work report (2031)'."""
    names = {"city": report.site.city, "title": edition.frame.title.text}
    said = {name: pick(text, lang).text for name, text in names.items()}
    return fill(report.labels.words[TITLE], lang, said | {"edition": period(edition.id, lang)})


def publisher(edition: Edition, lang: str) -> str | None:
    """Who published an edition, where print says it."""
    return pick(edition.frame.publisher.text, lang).text if edition.frame.publisher else None


def citation(report: Report, edition: Edition, lang: str, version: str) -> Citation:
    """The citation of one edition; `version` is that of the data, "" where it changes all the time."""
    words = report.labels.words
    notes = [pick(words[UNDATED], lang).text]
    if lang != FIRST:
        notes.append(pick(words[TRANSLATED], lang).text)
    if version:
        notes.append(f"{pick(words[VERSION], lang).text} {version}")
    return Citation(
        id=f"report-{edition.id}-{lang}",
        title=title(report, edition, lang),
        year=edition.frame.year,
        publisher=publisher(edition, lang),
        address=addresses.whole(edition),
        lang=lang,
        version=version,
        notes=tuple(note.rstrip(".") for note in notes),
    )


def take_along(report: Report, lang: str) -> dict[str, object]:
    """What the menu of a record asks for when it is opened first: its words, the languages of those that are
    not translated, and how each edition is cited.
    """
    words = report.labels.words
    picked = {name: pick(words[name], lang) for name in TAKE_ALONG}
    said: dict[str, object] = {
        "site": pick(report.site.title, lang).text,
        "editions": {edition.id: _said(report, edition, lang) for edition in report.editions},
        "words": {name: word.text for name, word in picked.items()},
        "in_other_languages": {name: word.lang for name, word in picked.items() if word.lang != lang},
    }
    return said | ({"translated": pick(words[TRANSLATED], lang).text} if lang != FIRST else {})


def _said(report: Report, edition: Edition, lang: str) -> dict[str, str]:
    published = publisher(edition, lang)
    return {"report": title(report, edition, lang)} | ({"publisher": published} if published else {})
