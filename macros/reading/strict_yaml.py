"""Reads one YAML text into plain dicts, lists and strings that remember their places.

Knows YAML and nothing of the report: no scalar is turned into a number, a date or a boolean here
(10.30 stays "10.30"); the model types them by field.
"""

import re
import unicodedata
from collections.abc import Collection

import yaml

from macros.reading.composing import Branch, Node, Scalar, composed, place_of
from macros.reading.damage import hidden, mend, quoted
from macros.reading.syntax_problems import named
from macros.wording.languages import CODES
from macros.wording.problems import Place, Problem, problem

OF_LANGUAGES = frozenset(CODES) - {"id"}  # the name of a record, and the code of Indonesian
NULLS = {"", "~", "null", "Null", "NULL"}
COMMENT = re.compile(r"\s+#(.*)")
RUN_IN = re.compile(r"\s*(?:- +)?([A-Za-z_]+):[^\s/]")  # a continuation line that was meant as a line of its own


def on_one_line(text: str) -> str:
    """A text that is laid out over several lines, as the site shows it."""
    return " ".join(line.strip() for line in text.split("\n") if line.strip())


class Mapping(dict[str, "Data"]):
    """A YAML mapping: knows its own place, and the place of each key and value."""

    place: Place
    places: dict[str, Place]
    key_places: dict[str, Place]


class Sequence(list["Data"]):
    """A YAML list: knows its own place and the place of each item."""

    place: Place
    places: dict[int, Place]


Data = Mapping | Sequence | str | None
"""What a value of a file is read as."""
Steps = tuple[int | str, ...]
"""The way from the whole of a file to a value in it: names of fields, numbers of items."""


def parse(text: str, file: str, problems: list[Problem], names: Collection[str] = ()) -> Data:
    """YAML text as Mapping, Sequence, str or None; every problem of the text is added to `problems`.

    Damage that can be mended without guessing is mended, so that what stands around it is checked in the same run.
    `names` are those that fields of the file may have.
    """
    before = len(problems)
    mended = mend(text, file, problems)
    if mended is None:
        return None
    try:
        documents, refused = composed(mended, file)
        if refused:
            problems.extend(refused)
            return None
        if len(documents) > 1:
            yaml.compose(mended, Loader=yaml.CSafeLoader)  # which says what is wrong with that
        node = documents[0] if documents else None
    except yaml.MarkedYAMLError as error:
        if len(problems) == before:  # what was mended may have broken it
            problems.append(named(error, mended, file, names))
        return None
    except yaml.reader.ReaderError as error:
        problems.append(problem(Place(file), "broken-character", names=f"U+{error.character:04X}"))
        return None
    if node is not None and (isinstance(node, Branch) or node.value not in NULLS):
        return _Builder(mended.split("\n"), file, problems).build(node)
    problems.append(problem(Place(file), "empty-file"))
    return None


class _Builder:
    """Makes of the nodes of one text Mappings, Sequences and strings."""

    def __init__(self, lines: list[str], file: str, problems: list[Problem]) -> None:
        self.lines, self.file, self.problems = lines, file, problems
        self.with_comment = {index for index, line in enumerate(lines) if "#" in line}

    def build(self, node: Node, name: str | None = None) -> Data:
        if not isinstance(node, Branch):
            return self._scalar(node, name in OF_LANGUAGES)
        if not node.is_mapping:
            items = Sequence(self.build(item, name) for item in node.nodes)
            items.place, items.places = self._at(node), {index: self._at(item) for index, item in enumerate(node.nodes)}
            return items
        record = Mapping()
        record.place, record.places, record.key_places = self._at(node), {}, {}
        for key, value in zip(node.nodes[::2], node.nodes[1::2], strict=True):
            place = self._at(key)
            if isinstance(key, Branch):
                self.problems.append(problem(place, "key"))
            elif key.value in record:
                self._twice(key.value, place, record)
            else:
                record[key.value] = self.build(value, key.value)
                empty = not isinstance(value, Branch) and not value.value and not value.style
                record.places[key.value] = place if empty else self._at(value)
                record.key_places[key.value] = place
        return record

    def _twice(self, key: str, place: Place, record: Mapping) -> None:
        self.problems.append(problem(place, "duplicate-key", key=key, line=record.key_places[key].line))

    def _scalar(self, node: Scalar, in_a_language: bool) -> str | None:
        if node.style in ("|", ">"):
            return on_one_line(node.value)
        if not node.style:
            if node.end_mark.line in self.with_comment:
                self._cut(node, in_a_language)
            if node.end_mark.line != node.start_mark.line:
                self._run_in(node)
            return None if node.value in NULLS else node.value
        unseen = hidden(node.value)
        if unseen:
            self.problems.append(problem(self._at(node), "invisible-character", names=", ".join(unseen)))
        # An escape may have written what was not there to see in the file.
        return unicodedata.normalize("NFC", node.value)

    def _cut(self, node: Scalar, in_a_language: bool) -> None:
        """A comment after a plain text may be the rest of the text."""
        last, end = node.end_mark.line, node.end_mark.column
        line = self.lines[last]
        comment = COMMENT.match(line, end)
        if not comment or not (in_a_language or any(letter.isalpha() for letter in node.value)):
            return
        place, lost = place_of(self.file, node.start_mark), comment[1]
        hashtag = bool(lost) and not lost[0].isspace() and lost[0] != "#"
        is_text = in_a_language or " " in node.value or not node.value.isascii()
        if hashtag or is_text:
            before = line[: node.start_mark.column if node.value else comment.start(1) - 1]
            same_line = node.start_mark.line == node.end_mark.line
            paste = before + quoted(line[len(before) :].rstrip()) if same_line else None
            code = "text-cut" if hashtag else "comment-after-text"
            self.problems.append(problem(place, code, paste, kept=_short(node.value), lost=_short("#" + lost)))

    def _run_in(self, node: Scalar) -> None:
        """A line that lacks the space after its colon is read as more of the text above."""
        for index in range(node.start_mark.line + 1, node.end_mark.line + 1):
            match = RUN_IN.match(self.lines[index])
            if match:
                paste = self.lines[index].replace(f"{match[1]}:", f"{match[1]}: ", 1)
                self.problems.append(
                    problem(Place(self.file, index + 1, match.start(1) + 1), "colon-space", paste, key=match[1])
                )

    def _at(self, node: Node) -> Place:
        return place_of(self.file, node.start_mark)


def _short(text: str) -> str:
    return text if len(text) <= 40 else f"{text[:40]}…"
