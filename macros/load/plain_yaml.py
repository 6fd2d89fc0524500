"""Reads YAML of any age into plain data, whose texts are as the site shows them, however a file lays them out.

Knows YAML and nothing of the report, and asks nothing of what it reads; what stands where, it forgets.
"""

import unicodedata

import yaml

from macros.reading.strict_yaml import NULLS, on_one_line

try:
    from yaml import CBaseLoader as Texts
except ImportError:  # where PyYAML has no C
    from yaml import BaseLoader as Texts  # type: ignore[assignment]


def plain(text: str) -> object:
    """What a text holds: every value a text as typed, "" where none is meant.

    Raises ParserError, or another YAMLError, where it is no YAML.
    """
    return yaml.load(text, _Shown)


class _Shown(Texts):
    def construct_scalar(self, node: yaml.ScalarNode) -> str:
        if not node.style and node.value in NULLS:
            return ""
        text = on_one_line(node.value) if node.style in ("|", ">") else node.value
        return unicodedata.normalize("NFC", text)
