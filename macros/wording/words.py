"""The words for people who work on the data, by name and language: ko.toml and en.toml, read once.

Knows no problem and no rule, and needs the standard library only, so that the workflows' scripts use the same words.
"""

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from macros.wording.languages import FIRST, LANGUAGES

PROBLEM = re.compile(r"^\[problems\.([\w-]+)\.([\w-]+)\]$", re.MULTILINE)

Spoken = Mapping[str, str]
"""The same words in every language, by language."""


def say(name: str, lang: str, /, **values: object) -> str:
    """Words in one language, their {places} filled in. Raises KeyError for unknown words or a place without a value."""
    return filled(read(lang)["words"][name], lang, values)


def spoken(name: str, /, **values: object) -> Spoken:
    """Words in every language; a value that is itself `Spoken` is filled in in each. Raises KeyError as `say` does."""
    return {lang: say(name, lang, **values) for lang in LANGUAGES}


def named(code: str) -> Spoken:
    """What messages call a language, by the language of the message: en -> 영어, English."""
    names = {lang: read(lang)["languages"] for lang in LANGUAGES}
    return {lang: of.get(code) or of["other"].format(code=code) for lang, of in names.items()}


def both(name: str, langs: tuple[str, ...] = LANGUAGES, /, **values: object) -> str:
    """Words in every language, or in some, on one line. Raises KeyError as `say` does."""
    return " · ".join(say(name, lang, **values) for lang in langs)


def filled(pattern: str, lang: str, values: Mapping[str, object]) -> str:
    """A pattern with its {places} filled in; of a value in every language, the one asked for.

    Raises KeyError for a place without a value.
    """
    own = {name: value[lang] if isinstance(value, Mapping) else value for name, value in values.items()}
    return pattern.format(**own)


@cache
def read(lang: str) -> dict[str, Any]:
    """The words of one language that are no problem's: `words` by name, `languages` by code."""
    return tomllib.loads(_text(lang).partition("\n[problems.")[0])


@cache
def message(code: str, lang: str) -> dict[str, str]:
    """What is said of one kind of problem: `what` is wrong, how to `fix` it, `why` it matters; others are not read."""
    return tomllib.loads(_of_problems(lang)[code][1])


def codes(*themes: str) -> list[str]:
    """What the problems of some themes are called, or of all."""
    return [code for code, (theme, _) in _of_problems(FIRST).items() if not themes or theme in themes]


@cache
def _text(lang: str) -> str:
    """What stands in the file: words, then problems."""
    return (Path(__file__).parent / f"{lang}.toml").read_text(encoding="utf-8")


@cache
def _of_problems(lang: str) -> dict[str, tuple[str, str]]:
    """Of each problem, by code, its theme and what the file says of it."""
    _, *rest = PROBLEM.split(_text(lang))
    return {code: (theme, held) for theme, code, held in zip(rest[::3], rest[1::3], rest[2::3], strict=True)}
