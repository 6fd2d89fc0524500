"""Rules about the same numbers in both languages."""

import re
from collections.abc import Iterator

from macros.model import Edition, Record, Report, Text
from macros.model.walking import texts
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
    for text, korean, english in _translated(report):
        if max(len(korean), len(english)) > LONGEST:
            continue  # no sentence any more, and said to be too long
        only_korean, only_english = differences(korean, english)
        if (only_korean or only_english) and (korean, english) not in excepted:
            said: Values = dict(korean=shown(only_korean), english=shown(only_english))
            quoted: Values = dict(ko_text=_short(korean), en_text=_short(english))
            # English may explain with a figure what Korean says without; that and mark-up are for a person to judge
            judged = says_figures(korean) and not MARK_UP.search(english)
            code = "numbers-differ" if judged else "numbers-unjudged"
            yield problem(text.place("en"), code, **said, **quoted)


@of_every_edition
@needs_all_of("site", "labels", "terms", "topics", "number_exceptions", "editions", "frame", "overview", "budget",
              "achievements", "corrections", "initiatives")  # fmt: skip
def number_exceptions_are_needed(report: Report) -> Iterator[Problem]:
    """An exception quotes a text that is there and whose numbers differ."""
    there = {(korean, english) for _, korean, english in _translated(report)} if report.number_exceptions else set()
    for exception in report.number_exceptions:
        is_there = (exception.ko, exception.en) in there
        if not is_there and any(deleted(report, edition) for edition in report.editions):
            continue  # it may be a text of what is deleted
        if not is_there or not any(differences(exception.ko, exception.en)):
            yield problem(exception.place("ko"), "number-exception-unused", text=_short(exception.ko))


def _translated(report: Report) -> Iterator[tuple[Text, str, str]]:
    """(text, its Korean, its English) of every text that has English."""
    for part in (report.site, report.labels, report.terms, report.topics, _as_published(report)):
        yield from ((text, text.ko, english) for text, english in _with_english(part))


def _as_published(report: Report) -> tuple[Edition, ...]:
    """The editions whose corrections could be read: without them, nobody knows what is published."""
    return tuple(edition for edition in report.editions if edition.corrections)


def _with_english(part: Record | tuple[Record, ...]) -> list[tuple[Text, str]]:
    return [(text, text.en) for text in texts(part) if text.en is not None and text.says("ko")]


def _short(text: str) -> str:
    return text if len(text) <= SHOWN else f"{text[:SHOWN]}…"


NUMBERS = (numbers_agree, number_exceptions_are_needed)
