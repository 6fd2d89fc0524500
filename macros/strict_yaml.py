"""Reads one YAML text into plain dicts, lists and strings that remember their places.

Knows YAML and nothing of the report: no scalar is turned into a number, a date or a boolean here
(10.30 stays "10.30"); the model types them by field.
"""

import unicodedata

import yaml

from macros.problems import Place, problem

NULLS = {"", "~", "null", "Null", "NULL"}
DEPTH = 20  # the deepest record is eight levels down; more is a mistake or an attack


class Mapping(dict):
    """A YAML mapping: knows its own place and the place of each value."""

    place: Place
    places: dict


class Sequence(list):
    """A YAML list: knows its own place and the place of each item."""

    place: Place
    places: dict


def decode(content: bytes, file: str, problems: list) -> str | None:
    """Bytes of a file as NFC text without a byte order mark; None, and a problem, when it is not UTF-8."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        column = error.start - content.rfind(b"\n", 0, error.start)
        problems.append(problem(Place(file, line, column), _encoding(content)))
        return None
    return unicodedata.normalize("NFC", text)


def parse(text: str, file: str, problems: list) -> Mapping | Sequence | str | None:
    """YAML text as Mapping, Sequence, str or None; every problem of the text is added to `problems`."""
    try:
        refused = _refused(text, file)
        if refused:
            problems.append(refused)
            return None
        node = yaml.compose(text, Loader=yaml.CSafeLoader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        problems.append(problem(_place(file, mark), _syntax(text, mark), detail=error.problem or error.context))
        return None
    except yaml.reader.ReaderError as error:
        problems.append(problem(_position(text, error.position, file), "character", name=f"U+{error.character:04X}"))
        return None
    if node is None:
        problems.append(problem(Place(file), "empty-file"))
        return None
    return _build(node, file, problems)


def _refused(text, file):
    """Anchors, aliases and tags are refused while scanning, before anything could grow."""
    depth = 0
    for event in yaml.parse(text, Loader=yaml.CSafeLoader):
        place = _place(file, event.start_mark)
        if isinstance(event, yaml.AliasEvent):
            return problem(place, "alias", name=event.anchor)
        if getattr(event, "anchor", None):
            return problem(place, "anchor", name=event.anchor)
        if getattr(event, "tag", None):
            return problem(place, "tag", name=event.tag)
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > DEPTH:
            return problem(place, "depth", limit=DEPTH)
    return None


def _build(node, file, problems):
    if isinstance(node, yaml.ScalarNode):
        return None if node.style is None and node.value in NULLS else node.value
    if isinstance(node, yaml.SequenceNode):
        items = Sequence(_build(item, file, problems) for item in node.value)
        items.places = {at: _place(file, item.start_mark) for at, item in enumerate(node.value)}
        items.place = _place(file, node.start_mark)
        return items
    record = Mapping()
    record.place = _place(file, node.start_mark)
    record.places = {}
    for key, value in node.value:
        place = _place(file, key.start_mark)
        if not isinstance(key, yaml.ScalarNode):
            problems.append(problem(place, "key"))
        elif key.value in record:
            problems.append(problem(place, "duplicate-key", key=key.value, line=record.places[key.value].line))
        else:
            record[key.value] = _build(value, file, problems)
            empty = isinstance(value, yaml.ScalarNode) and not value.value
            record.places[key.value] = place if empty else _place(file, value.start_mark)
    return record


def _place(file, mark):
    return Place(file, mark.line + 1, mark.column + 1) if mark else Place(file)


def _position(text, position, file):
    before = text[:position]
    return Place(file, before.count("\n") + 1, position - before.rfind("\n"))


def _encoding(content):
    try:
        content.decode("cp949")
    except UnicodeDecodeError:
        return "encoding"
    return "encoding-cp949"


def _syntax(text, mark):
    """The name of what staff most often do where YAML breaks, else plain "syntax"."""
    lines = text.splitlines()
    around = lines[max(0, mark.line - 1) : mark.line + 1] if mark else []
    if any(line.startswith(("<<<<<<<", "=======", ">>>>>>>")) for line in around):
        return "conflict-marker"
    if any("\t" in line[: len(line) - len(line.lstrip())] for line in around):
        return "tab"
    if any("：" in line for line in around):
        return "full-width-colon"
    return "syntax"
