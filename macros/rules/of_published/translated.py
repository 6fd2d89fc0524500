"""Rules about translations: all of them warn, none blocks, for readers are told what they read."""

from collections.abc import Iterator

from macros.model import Record, Report, Text
from macros.model.once import once
from macros.model.record import State
from macros.model.walking import files, parts, texts
from macros.rules.needs import needs
from macros.wording.languages import FALLBACK, FIRST
from macros.wording.problems import Place, Problem, Values, problem
from macros.wording.words import named, spoken

SHOWN = 5


@needs()
def translations_follow_the_korean(report: Report) -> Iterator[Problem]:
    """A translation whose Korean has changed is made again, or accepted again as it stands."""
    of_site = (report.site, report.labels, report.terms, report.topics, report.number_exceptions)
    for part in parts(of_site, report.editions):  # of pages, a rule of their own speaks
        for (lang, state), found in _by_state(part, report.languages).items():
            for text in found if state == "stale" else ():
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
    for held in files(report).values():
        of_parts = [_by_state(part, report.languages) for part in parts(held)]
        for lang in report.translations:
            in_state = [text for part in of_parts for text in part.get((lang, state), ()) if text.says("ko")]
            if in_state:
                yield lang, in_state


@once
def _by_state(part: Record, languages: tuple[str, ...]) -> dict[tuple[str, State], list[Text]]:
    """The texts of a part by translation and its state, in reading order; without those that are as they should be."""
    found: dict[tuple[str, State], list[Text]] = {}
    for text in texts(part):
        for lang in languages[1:]:
            if (state := text.state(lang)) != "current":
                found.setdefault((lang, state), []).append(text)
    return found


def _first(group: list[Text]) -> Place:
    return group[0].place()


def _count(group: list[Text]) -> Values:
    return dict(count=len(group), lines=_shown([str(text.place().line) for text in group]))


def _shown(items: list[str]) -> str:
    return ", ".join(items[:SHOWN]) + (" …" if len(items) > SHOWN else "")


TRANSLATED = (translations_follow_the_korean, every_text_is_translated, new_translations_are_accepted)
