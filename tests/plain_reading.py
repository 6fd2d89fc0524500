"""What a text of YAML says, read without the code under test: by another loader, and line by line as a person reads it.

Knows YAML; nothing of the loader and its problems.
"""

import json
import re
import unicodedata
from datetime import date
from decimal import Decimal

import yaml

NOTHING = ("", "~", "null", "Null", "NULL")
LINE = re.compile(
    r"(?P<indent> *)(?P<dashes>(?:- +)*)(?:(?P<key>[A-Za-z_][\w-]*|[0-9]{4}):(?: +(?P<value>.*))?|(?P<item>.*))"
)


def as_text(content: bytes) -> str:
    """The text in the bytes of a file, in the composed form of Unicode."""
    text = content.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    return unicodedata.normalize("NFC", text)


def by_another_loader(text: str):
    """What PyYAML's own loader of plain strings makes of a text, or libyaml's, which takes a tab before a colon."""
    try:
        return yaml.load(text, yaml.BaseLoader)
    except yaml.YAMLError:
        return yaml.load(text, yaml.CBaseLoader)


def same(read, plain) -> bool:
    """Whether a record holds what the plain reading says: every field that was written, and nothing else."""
    if hasattr(read, "model_fields_set"):
        fields = {name: getattr(read, name) for name in read.model_fields_set}
        return isinstance(plain, dict) and same(fields, plain)
    if isinstance(read, dict):
        return (
            isinstance(plain, dict) and read.keys() == plain.keys() and all(same(read[key], plain[key]) for key in read)
        )
    if isinstance(read, tuple):
        return isinstance(plain, list) and len(read) == len(plain) and all(map(same, read, plain))
    if read is None:
        return plain in NOTHING
    return isinstance(plain, str) and words(said(read)) == words(plain)


def said(value) -> str:
    """A value as it was typed."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return value.isoformat() if isinstance(value, date) else f"{value:f}" if isinstance(value, Decimal) else str(value)


def words(text: str) -> list[str]:
    """The words of a text, in which the ends of lines in a block of text make no difference."""
    return unicodedata.normalize("NFC", text).split()


def line_by_line(text: str) -> list[str] | None:
    """The values in a text where each stands on a line of its own, in order; None where some line is of another
    kind.
    """
    values = []
    for line in text.split("\n"):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        found = LINE.fullmatch(line)
        if not found or (not found["key"] and not found["dashes"]):
            return None
        written = ((found["value"] if found["key"] else found["item"]) or "").strip()
        values.append(_values(written, found["key"] in ("ko", "en")))
    return None if None in values else [value for some in values for value in some]


def _values(written, is_text):
    """The values written on one line, quotes taken off; None where that takes more than one line to tell."""
    if not is_text:  # a comment may follow a number, or the name of something
        written = re.sub(r"^(|[a-z0-9.-]+|\[[\w, ]*\])\s+#.*", r"\1", written)
    if written in NOTHING or written.startswith("#"):
        return []
    if written[0] == '"':
        try:
            return [json.loads(written)]
        except ValueError:
            return None
    if written[0] == "'":
        inside = re.fullmatch(r"'((?:[^']|'')*)'", written)
        return [inside[1].replace("''", "'")] if inside else None
    if re.fullmatch(r"\[[\w, ]*\]", written):
        return [value.strip() for value in written[1:-1].split(",") if value.strip()]
    return None if written[0] in "[{|>" else [written]


def leaves(data) -> list[str]:
    """The values in what was read, in order."""
    if isinstance(data, dict):
        return [leaf for value in data.values() for leaf in leaves(value)]
    if isinstance(data, list):
        return [leaf for value in data for leaf in leaves(value)]
    return [] if data is None else [data]
