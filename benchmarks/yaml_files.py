"""Reads and writes the YAML files of data as texts: no date, no number is made of what staff typed.

Knows YAML; nothing of what the files say.
"""

from pathlib import Path
from typing import Any

import yaml
from yaml.emitter import Emitter
from yaml.representer import SafeRepresenter
from yaml.resolver import BaseResolver
from yaml.serializer import Serializer

Loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
WIDEST = 1_000_000  # no text is folded


class _Dumper(Emitter, Serializer, SafeRepresenter, BaseResolver):
    """Writes every value without quotes where it may stand so: nothing is resolved, as nothing was when it was read."""

    def __init__(self, stream: Any, **_: Any):
        Emitter.__init__(self, stream, width=WIDEST, allow_unicode=True)
        Serializer.__init__(self)
        SafeRepresenter.__init__(self, default_flow_style=False, sort_keys=False)
        BaseResolver.__init__(self)

    def ignore_aliases(self, _: object) -> bool:
        return True


def read(path: Path) -> Any:
    """What a file holds: mappings, lists and texts."""
    return yaml.load(path.read_text(encoding="utf-8"), Loader=Loader)


def write(path: Path, content: Any) -> None:
    """Writes mappings, lists and texts as a file of data."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(yaml.dump(content, Dumper=_Dumper), encoding="utf-8", newline="\n")
