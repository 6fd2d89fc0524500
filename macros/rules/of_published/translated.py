"""Rules about translations: all of them warn, none blocks, for readers are told what they read."""

from collections.abc import Iterator

from macros.model import Report, Text
from macros.model.record import State
from macros.model.walking import files, texts
from macros.rules.needs import needs
from macros.wording.problems import Place, Problem, Values, problem

SHOWN = 5


@needs()
def english_follows_the_korean(report: Report) -> Iterator[Problem]:
    """An English text whose Korean has changed is translated again, or accepted again as it stands."""
    for text in texts(report.model_copy(update={"prose": ()})):  # whose pages a rule of their own is about
        if text.state == "stale":
            place = text.place("en")
            values: Values = dict(ko=text.ko, en=text.en, file=place.file, line=place.line)
            yield problem(place, "translation-stale", **values)


@needs()
def every_text_is_translated(report: Report) -> Iterator[Problem]:
    """Every Korean text has its English; said once a file."""
    for missing in _by_file(report, "missing"):
        yield problem(_first(missing), "translations-missing", **_count(missing))


@needs()
def new_english_is_accepted(report: Report) -> Iterator[Problem]:
    """English that is new or rewritten is accepted, so that a later change of the Korean is noticed; once a file."""
    for new in _by_file(report, "new"):
        yield problem(_first(new), "translations-new", **_count(new))


def _by_file(report: Report, state: State) -> Iterator[list[Text]]:
    for record in files(report).values():
        in_state = [text for text in texts(record) if text.state == state and text.says("ko")]
        if in_state:
            yield in_state


def _first(group: list[Text]) -> Place:
    return group[0].place()


def _count(group: list[Text]) -> Values:
    return dict(count=len(group), lines=_shown([str(text.place().line) for text in group]))


def _shown(items: list[str]) -> str:
    return ", ".join(items[:SHOWN]) + (" …" if len(items) > SHOWN else "")


TRANSLATED = (english_follows_the_korean, every_text_is_translated, new_english_is_accepted)
