"""What holds one edition together: cover, contents, parts and sectors."""

from typing import Literal

from pydantic import Field

from macros.model.fields import Id, Line, Whole, Words
from macros.model.record import Anchored, Record, Text


class Sector(Anchored):
    """One sector of the plan."""

    number: Whole
    name: Text


class Part(Record):
    """One part of the report: number and heading as printed."""

    number: Words
    heading: Text
    line: Line


class Parts(Record):
    """The three parts of the report."""

    overview: Part
    achievements: Part
    plan: Part


class ContentsEntry(Record):
    """One line of the printed contents: which part or sector (`of`), its number and page as printed."""

    of: Id
    number: Words
    page: Whole
    line: Line


class Contents(Record):
    """The printed table of contents."""

    heading: Text
    heading_printed: Words
    line: Line
    entries: tuple[ContentsEntry, ...]


class Heading(Record):
    """A line of the cover."""

    text: Text
    line: Line


class Frame(Record):
    """What holds one edition together: its year, cover, contents, parts and sectors; a draft is not published yet."""

    year: Whole
    status: Literal["draft", "published"] = "published"
    slogan: Heading
    title: Heading
    contents: Contents
    parts: Parts
    sectors: tuple[Sector, ...] = Field(min_length=1)
