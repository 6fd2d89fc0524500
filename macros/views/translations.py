"""The page for staff on translations: per language and file, how many are current, which are new, stale or missing."""

from dataclasses import dataclass

from macros.language.picking import pick
from macros.model import Record, Report, Text
from macros.model.record import State
from macros.model.remembered import remembered
from macros.model.walking import files, texts
from macros.views.words import STATES

LISTED: tuple[State, ...] = ("stale", "missing", "new")


@dataclass(frozen=True, kw_only=True)
class Waiting:
    """A text that waits for a translation, or for it to be accepted: what it says in that language, its state in words,
    and the line of the file it stands on.
    """

    text: Text
    lang: str
    said: str | None
    state: Text
    line: int


@dataclass(frozen=True)
class FileState:
    """One file of data, by its path in the repository: how many texts are in each state, and those that wait."""

    path: str
    counts: tuple[int, ...]
    waiting: tuple[Waiting, ...]


@dataclass(frozen=True)
class Translation:
    """One language, called `name` by itself: every file of data, and the sums of their counts."""

    name: str
    files: tuple[FileState, ...]
    totals: tuple[int, ...]


@dataclass(frozen=True, kw_only=True)
class TranslationsView:
    """Every translation of the report; `count` texts should have one, `states` are the names of the columns of counts,
    `waiting` the files with texts that wait, once a language.
    """

    count: int
    states: tuple[Text, ...]
    languages: tuple[Translation, ...]
    waiting: tuple[FileState, ...]


def translations(report: Report) -> TranslationsView:
    """The state of every translation, language by language and file by file."""
    words, held = report.labels.words, files(report)
    languages = tuple(_translation(lang, held, words) for lang in report.translations)
    return TranslationsView(
        count=sum(languages[0].totals) if languages else 0,
        states=tuple(words[name] for name in STATES.values()),
        languages=languages,
        waiting=tuple(file for language in languages for file in language.files if file.waiting),
    )


Held = Record | tuple[Record, ...]
"""What a file holds: a record, or several."""


def _translation(lang: str, held: dict[str, Held], words: dict[str, Text]) -> Translation:
    every_file = tuple(_file(path, records, words, lang) for path, records in held.items())
    totals = tuple(sum(counts) for counts in zip(*(file.counts for file in every_file), strict=True))
    return Translation(pick(words["this_language"], lang).text, every_file, totals)


def _file(path: str, held: Held, words: dict[str, Text], lang: str) -> FileState:
    parts = [_states(record, lang) for record in (held if isinstance(held, tuple) else (held,))]
    counts = tuple(sum(len(part[state]) for part in parts) for state in STATES)
    waiting = (
        Waiting(text=text, lang=lang, said=text.said(lang), state=words[STATES[state]], line=text.place("ko").line)
        for state in LISTED
        for part in parts
        for text in part[state]
    )
    return FileState(f"data/{path}", counts, tuple(waiting))


@remembered
def _states(record: Record, lang: str) -> dict[State, list[Text]]:
    """The texts of a record by the state of their translation."""
    states: dict[State, list[Text]] = {state: [] for state in STATES}
    for text in texts(record):
        states[text.state(lang)].append(text)
    return states
