"""What readers call a field that changed: its name in words, and the language that the value is in.

Knows changed_fields.toml; nothing of records, whose names it is told. What has no name is said as the data has it.
"""

import tomllib
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from pathlib import Path

from macros.language.picking import pick
from macros.model import Text
from macros.wording.languages import LANGUAGES
from macros.wording.words import named

INSIDE = " › "


def field_in_words(
    path: str, languages: Iterable[str], called: Callable[[str], Text | None] = lambda _: None
) -> Text | None:
    """The name of a field by its path: text.en -> 글 (영어), Text (English); None of no path. `called` knows the names of
    what stands inside a field by its id: parts.funds -> 부분 › 기금, Parts › Funds.
    """
    if not path:
        return None
    first, *inside = path.split(".")
    lang = inside.pop() if inside and inside[-1] in languages else None
    steps = [_name(first), *(called(step) or _name(step) for step in inside)]
    return Text(**{speaking: _said(steps, lang, speaking) for speaking in LANGUAGES})


def _name(step: str) -> Text:
    return Text(**names().get(step, dict.fromkeys(LANGUAGES, step)))


def _said(steps: list[Text], lang: str | None, speaking: str) -> str:
    words = INSIDE.join(pick(step, speaking).text for step in steps)
    return f"{words} ({named(lang)[speaking]})" if lang else words


@cache
def names() -> Mapping[str, Mapping[str, str]]:
    """The names of fields in every language that messages speak."""
    return tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))
