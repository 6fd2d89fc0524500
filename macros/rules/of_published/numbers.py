"""Rules about the same numbers in both languages."""

import re
from collections.abc import Iterator

from macros.model import Record, Report, Text
from macros.model.once import once
from macros.model.walking import parts, texts
from macros.numbers import differences, says_figures, shown
from macros.rules.needs import needs, needs_all_of, of_every_edition
from macros.rules.of_print.deleted import deleted
from macros.wording.problems import Problem, Values, problem

SHOWN = 80
LONGEST = 5_000  # characters; comparing every figure with every other takes too long beyond
MARK_UP = re.compile(r"[{}<>|*`\[\]\\~$=^]|&#?\w+;")  # what a figure means in mark-up, nobody can tell


@needs("number_exceptions")
def numbers_agree(report: Report) -> Iterator[Problem]:
    """Figures, dates, years and money of a text are the same in both languages, unless an exception says why not."""
    excepted = {(exception.ko, exception.en) for exception in report.number_exceptions}
    for part in _parts(report):
        for korean, english, finding in _differing(part):
            if (korean, english) not in excepted:
                yield finding


@once
def _differing(part: Record) -> tuple[tuple[str, str, Problem], ...]:
    """(Korean, English, problem) of every text of a part of the report whose numbers are not the same."""
    found = ((text.ko, english, _difference(text, english)) for text, english in _with_english(part))
    return tuple((korean, english, finding) for korean, english, finding in found if finding)


def _difference(text: Text, english: str) -> Problem | None:
    korean = text.ko
    if max(len(korean), len(english)) > LONGEST:
        return None  # no sentence any more, and said to be too long
    only_korean, only_english = differences(korean, english)
    if not (only_korean or only_english):
        return None
    said: Values = dict(korean=shown(only_korean), english=shown(only_english))
    quoted: Values = dict(ko_text=_short(korean), en_text=_short(english))
    # English may explain with a figure what Korean says without; that and mark-up are for a person to judge
    judged = says_figures(korean) and not MARK_UP.search(english)
    code = "numbers-differ" if judged else "numbers-unjudged"
    return problem(text.place("en"), code, **said, **quoted)


@of_every_edition
@needs_all_of("site", "labels", "terms", "topics", "number_exceptions", "editions", "frame", "overview", "budget",
              "achievements", "corrections", "initiatives")  # fmt: skip
def number_exceptions_are_needed(report: Report) -> Iterator[Problem]:
    """An exception quotes a text that is there and whose numbers differ."""
    said = [(text.ko, english) for part in _parts(report) for text, english in _with_english(part)]
    there = set(said) if report.number_exceptions else set()
    for exception in report.number_exceptions:
        is_there = (exception.ko, exception.en) in there
        if not is_there and any(deleted(report, edition) for edition in report.editions):
            continue  # it may be a text of what is deleted
        if not is_there or not any(differences(exception.ko, exception.en)):
            yield problem(exception.place("ko"), "number-exception-unused", text=_short(exception.ko))


def _parts(report: Report) -> Iterator[Record]:
    """All whose numbers are compared; no edition whose corrections could not be read: who knows what is published?"""
    published = tuple(edition for edition in report.editions if edition.corrections)
    return parts(report.site, report.labels, report.terms, report.topics, published)


@once
def _with_english(part: Record) -> list[tuple[Text, str]]:
    return [(text, text.en) for text in texts(part) if text.en is not None and text.says("ko")]


def _short(text: str) -> str:
    return text if len(text) <= SHOWN else f"{text[:SHOWN]}…"


NUMBERS = (numbers_agree, number_exceptions_are_needed)
