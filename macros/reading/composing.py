"""Composes one YAML text: which texts, lists and mappings stand in each other, and what of YAML nobody may use.

Knows YAML's events; nothing of what the values mean, nor of whether a name stands twice.
"""

from dataclasses import dataclass
from typing import Protocol

import yaml

from macros.reading.damage import quoted
from macros.wording.problems import Place, Problem, problem

STARTS = {yaml.SequenceStartEvent, yaml.MappingStartEvent}
ENDS = {yaml.SequenceEndEvent, yaml.MappingEndEvent}
NAMED = {yaml.ScalarEvent, yaml.AliasEvent, *STARTS}  # may have an anchor; all but an alias may have a tag
DEPTH = 20  # the deepest record is eight levels down; more is a mistake or an attack


class Mark(Protocol):
    """Where something stands in a text, as either of PyYAML's readers says it: both from 0."""

    line: int
    column: int


class Scalar(Protocol):
    """A text of YAML, as its event has it; without a `style` where it is plain."""

    start_mark: Mark
    end_mark: Mark
    value: str
    style: str | None


@dataclass(slots=True)
class Branch:
    """A list of YAML or, with its keys and values in turn, a mapping."""

    start_mark: Mark | None
    is_mapping: bool
    nodes: "list[Node]"


Node = Branch | Scalar


def composed(text: str, file: str) -> tuple[list[Node], list[Problem]]:
    """What stands in each document of a text; and what of it is refused: anchors, aliases, tags and great depth."""
    documents: list[Node] = []
    refused, lines, said, anchors, inside = list[Problem](), text.split("\n"), set(), set(), [documents]
    for event in yaml.parse(text, Loader=yaml.CSafeLoader):
        kind = type(event)
        if kind in NAMED and (getattr(event, "anchor", None) or getattr(event, "tag", None)):
            code, name = _forbidden(event)
            anchors |= {name} if code == "anchor" else set()
            if code and (code, name) not in said and not (code == "alias" and name in anchors):
                said.add((code, name))
                place = place_of(file, event.start_mark)
                refused.append(problem(place, code, _in_quotes(lines, place), name=name))
        if kind is yaml.ScalarEvent:
            inside[-1].append(event)  # type: ignore[arg-type]  # of an event that was read, the marks are there
        elif kind in STARTS:
            node = Branch(event.start_mark, kind is yaml.MappingStartEvent, [])
            inside[-1].append(node)
            inside.append(node.nodes)
            if len(inside) - 1 > DEPTH:
                return documents, [*refused, problem(place_of(file, event.start_mark), "depth", limit=DEPTH)]
        elif kind in ENDS:
            inside.pop()
    return documents, refused


def _forbidden(event: yaml.Event) -> tuple[str, str | None] | tuple[None, None]:
    if isinstance(event, yaml.AliasEvent):
        return "alias", event.anchor
    for code in ("anchor", "tag"):
        if getattr(event, code, None):
            return code, getattr(event, code)
    return None, None


def _in_quotes(lines: list[str], place: Place) -> str | None:
    """The line with all of the value in quotes, where the value is more than a single word."""
    line, start = lines[place.line - 1], place.column - 1
    value = line[start:].rstrip()
    is_text = " " in value and value[0] in "&*!" and value[:2] != "!!" and value.split(" ", 1)[1][0] not in "[{"
    return line[:start] + quoted(value) if is_text else None


def place_of(file: str, mark: Mark | None) -> Place:
    """Where a mark stands; without one, the beginning of the file."""
    return Place(file, mark.line + 1, mark.column + 1) if mark else Place(file)
