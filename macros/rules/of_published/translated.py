"""Rules about translations: all of them warn, none blocks, for readers are told what they read."""

from collections.abc import Iterator

from macros.model import Report, Text
from macros.model.record import State
from macros.model.walking import files, texts
from macros.rules.needs import needs
from macros.wording.languages import FALLBACK, FIRST
from macros.wording.problems import Place, Problem, Values, problem
from macros.wording.words import named, spoken

SHOWN = 5


@needs()
def translations_follow_the_korean(report: Report) -> Iterator[Problem]:
    """A translation whose Korean has changed is made again, or accepted again as it stands."""
    for text in texts(report.model_copy(update={"prose": ()})):  # whose pages a rule of their own is about
        for lang in report.translations:
            if text.state(lang) == "stale":
                place = text.place(lang)
                values: Values = dict(ko=text.ko, said=text.said(lang), file=place.file, line=place.line)
                yield problem(place, "translation-stale", lang=named(lang), **values)


@needs()
def every_text_is_translated(report: Report) -> Iterator[Problem]:
    """Every Korean text is there in every language of the report; said once a file and language."""
    for lang, missing in _by_file(report, "missing"):
        instead = named(FIRST) if lang == FALLBACK else spoken("english_or_korean")
        values: Values = dict(lang=named(lang), key=lang, instead=instead)
        yield problem(_first(missing), "translations-missing", **values, **_count(missing))


@needs()
def new_translations_are_accepted(report: Report) -> Iterator[Problem]:
    """New translations are accepted, so that a later change of the Korean is noticed; once a file and language."""
    for lang, new in _by_file(report, "new"):
        yield problem(_first(new), "translations-new", lang=named(lang), **_count(new))


def _by_file(report: Report, state: State) -> Iterator[tuple[str, list[Text]]]:
    for record in files(report).values():
        every_text = [text for text in texts(record) if text.says("ko")]
        for lang in report.translations:
            in_state = [text for text in every_text if text.state(lang) == state]
            if in_state:
                yield lang, in_state


def _first(group: list[Text]) -> Place:
    return group[0].place()


def _count(group: list[Text]) -> Values:
    return dict(count=len(group), lines=_shown([str(text.place().line) for text in group]))


def _shown(items: list[str]) -> str:
    return ", ".join(items[:SHOWN]) + (" …" if len(items) > SHOWN else "")


TRANSLATED = (translations_follow_the_korean, every_text_is_translated, new_translations_are_accepted)
