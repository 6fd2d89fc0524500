"""What readers call a field that changed: its name in words, and the language that the value is in.

Knows changed_fields.toml; nothing of records. What has no name there is said as the data has it.
"""

import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

from macros.model import Text
from macros.wording.languages import LANGUAGES
from macros.wording.words import named

INSIDE = " › "


def field_in_words(path: str, languages: Iterable[str]) -> Text | None:
    """The name of a field by its path: text.en -> 글 (영어), Text (English); None of no path."""
    if not path:
        return None
    steps = path.split(".")
    lang = steps.pop() if len(steps) > 1 and steps[-1] in languages else None
    return Text(**{speaking: _said(steps, lang, speaking) for speaking in LANGUAGES})


def _said(steps: list[str], lang: str | None, speaking: str) -> str:
    words = INSIDE.join(names().get(step, {}).get(speaking, step) for step in steps)
    return f"{words} ({named(lang)[speaking]})" if lang else words


@cache
def names() -> Mapping[str, Mapping[str, str]]:
    """The names of fields in every language that messages speak."""
    return tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))
