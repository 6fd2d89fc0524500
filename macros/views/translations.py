"""The page for staff on translations: per file, how many are current, which are new, stale or missing."""

from dataclasses import dataclass

from macros.model import Report, Text
from macros.model.record import State
from macros.model.walking import files, texts

STATES: dict[State, str] = {
    "current": "translation_current",
    "new": "translation_new",
    "stale": "translation_stale",
    "missing": "translation_missing",
}
LISTED: tuple[State, ...] = ("stale", "missing", "new")


@dataclass(frozen=True)
class Waiting:
    """A text that waits for somebody: its state in words, and the line of the file it stands on."""

    text: Text
    state: Text
    line: int


@dataclass(frozen=True)
class FileState:
    """One file of data, by its path in the repository: how many texts are in each state, and those that wait."""

    path: str
    counts: tuple[int, ...]
    waiting: tuple[Waiting, ...]


@dataclass(frozen=True, kw_only=True)
class TranslationsView:
    """Every file of data; `states` are the names of the columns of counts, `totals` their sums, `count` that of all."""

    count: int
    states: tuple[Text, ...]
    totals: tuple[int, ...]
    files: tuple[FileState, ...]
    waiting: tuple[FileState, ...]


def translations(report: Report) -> TranslationsView:
    """The state of every translation, file by file."""
    words = report.labels.words
    every_file = tuple(_file(path, list(texts(record)), words) for path, record in files(report).items())
    return TranslationsView(
        count=sum(sum(file.counts) for file in every_file),
        states=tuple(words[name] for name in STATES.values()),
        totals=tuple(sum(counts) for counts in zip(*(file.counts for file in every_file), strict=True)),
        files=every_file,
        waiting=tuple(file for file in every_file if file.waiting),
    )


def _file(path: str, texts: list[Text], words: dict[str, Text]) -> FileState:
    waiting = (
        Waiting(text, words[STATES[state]], text.place("ko").line)
        for state in LISTED
        for text in texts
        if text.state == state
    )
    return FileState(
        f"data/{path}", tuple(sum(text.state == state for text in texts) for state in STATES), tuple(waiting)
    )
