"""The pages people look things up in: the glossary, and the corrections."""

from collections.abc import Callable
from dataclasses import dataclass

from macros.model import Correction, Edition, OpenQuestion, Report, Term, Text
from macros.model.dates import When
from macros.model.remembered import remembered
from macros.model.report import Labels
from macros.views.common import Editions, Link, Source, all_editions, notice
from macros.views.misprints import as_printed, as_published, place_of, stands_in_print
from macros.views.seen import seen
from macros.views.words import CERTAINTY, STATUS


@dataclass(frozen=True)
class GlossaryEntry:
    """A term with the words for how far its English was verified."""

    term: Term
    status: Text


@dataclass(frozen=True)
class Letter:
    """The terms that begin with one letter."""

    name: str
    anchor: str
    entries: tuple[GlossaryEntry, ...]


@dataclass(frozen=True)
class GlossaryView:
    """The glossary in the alphabet of the reader's language."""

    editions: Editions
    count: int
    letters: tuple[Letter, ...]


@dataclass(frozen=True, kw_only=True)
class MisprintView:
    """One misprint: what print says, what is published or suggested, where, why, how certain.

    Where print says a value in other words (1,442천 명), `printed` is the value that the data took from them;
    `certainty` is None once it is known that print is right.
    """

    id: str
    former_ids: tuple[str, ...]
    printed: str | When
    in_print: bool
    new: str | When
    places: tuple[Link, ...]
    why: Text
    certainty: Text | None
    sources: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class EditionMisprints:
    """The misprints of one edition."""

    id: str
    title: Text
    notice: Text
    corrections: tuple[MisprintView, ...]
    open_questions: tuple[MisprintView, ...]
    right_as_printed: tuple[MisprintView, ...]
    source: Source


@dataclass(frozen=True)
class CorrectionsView:
    """The misprints of every edition, newest first."""

    editions: tuple[EditionMisprints, ...]

    @property
    def count(self) -> int:
        """How many misprints there are in all."""
        groups = (
            group for one in self.editions for group in (one.corrections, one.open_questions, one.right_as_printed)
        )
        return sum(map(len, groups))


def glossary(report: Report, letter: Callable[[Text], tuple[str, str]]) -> GlossaryView:
    """The glossary; `letter` gives the heading a term stands under and the key it sorts by."""
    entries_of: dict[str, list[GlossaryEntry]] = {}
    for term in sorted(report.terms, key=lambda term: letter(term.term)[1]):
        entries_of.setdefault(letter(term.term)[0], []).append(
            GlossaryEntry(term=term, status=report.labels.words[STATUS[term.status]])
        )
    letters = (
        Letter(name, f"letter-{number}", tuple(entries)) for number, (name, entries) in enumerate(entries_of.items(), 1)
    )
    return GlossaryView(all_editions(report), len(report.terms), tuple(letters))


def corrections(report: Report) -> CorrectionsView:
    """The corrections page."""
    return CorrectionsView(tuple(_edition(seen(report, edition), edition) for edition in report.editions))


@remembered
def _edition(report: Report, edition: Edition) -> EditionMisprints:
    labels, misprints = report.labels, edition.corrections
    corrections = (misprint_view(labels, edition, entry) for entry in misprints.corrections)
    questions = (misprint_view(labels, edition, entry) for entry in misprints.unanswered)
    answered = (misprint_view(labels, edition, entry) for entry in misprints.answered)
    return EditionMisprints(
        id=edition.id,
        title=edition.frame.title.text,
        notice=notice(report, edition),
        corrections=tuple(corrections),
        open_questions=tuple(questions),
        right_as_printed=tuple(answered),
        source=Source(edition.id),
    )


def misprints_of(
    report: Report, edition: Edition, address: str
) -> tuple[tuple[MisprintView, ...], tuple[MisprintView, ...]]:
    """The corrections, and the open questions, of the record at an address."""
    corrections, questions = _by_address(_edition(report, edition))
    return corrections.get(address, ()), questions.get(address, ())


@remembered
def _by_address(misprints: EditionMisprints) -> tuple[dict[str, tuple[MisprintView, ...]], ...]:
    found: list[dict[str, tuple[MisprintView, ...]]] = []
    for entries in (misprints.corrections, misprints.open_questions):
        found.append({})
        for entry in entries:
            for place in entry.places:
                found[-1][place.address] = (*found[-1].get(place.address, ()), entry)
    return tuple(found)


def misprint_view(labels: Labels, edition: Edition, entry: Correction | OpenQuestion) -> MisprintView:
    """One misprint of an edition."""
    new = entry.published if isinstance(entry, Correction) else entry.suggested
    printed = as_printed(edition, entry.at[0], entry.printed)
    return MisprintView(
        id=entry.id,
        former_ids=entry.former_ids,
        printed=printed,
        in_print=isinstance(printed, str) and stands_in_print(edition, entry.at[0], printed),
        new=as_published(edition, entry.at[0], new),
        places=tuple(dict.fromkeys(place_of(edition, path) for path in entry.at)),
        why=entry.why,
        certainty=labels.words[CERTAINTY[entry.certainty]] if entry not in edition.corrections.answered else None,
        sources=entry.sources,
    )
