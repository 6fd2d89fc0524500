"""What search knows of the pages that people wrote by hand: an entry for each part that has an address.

Knows the Markdown of such a page, not what it says; what macros would write there is passed over.
"""

import re
from collections.abc import Iterator

from macros.model import Text
from macros.model.prose import ProsePage
from macros.model.remembered import remembered
from macros.search.entry import Entry
from macros.wording.languages import FIRST

HEADING = re.compile(r"^## +(.+?) *\{: *#([\w-]+) *\}$", re.MULTILINE)
MADE = "\0"
"""Where a macro writes."""
NOT_READ = (
    (re.compile(r"\{\{.*?\}\}"), MADE),
    (re.compile(r"^(\||```|#).*$", re.MULTILINE), ""),  # tables, code and lesser headings
    (re.compile(r"!?\[([^\]]*)\]\([^)]*\)"), r"\1"),  # of a link, its words
    (re.compile(rf"([*`])[^*`\n]*{MADE}.*?\1"), ""),  # an example made of what a macro writes
)
MARKS = re.compile(rf"{MADE}|\{{[:%].*?\}}|<[^>]+>|[*`]")
PARAGRAPH = re.compile(r"\n\s*\n|^\s*[-*] +", re.MULTILINE)
SENTENCE_ENDS = re.compile(r"(?<=[.?!]) +")
"""Of what is not bold: "**Dates.** The year was added." is one."""
OF_ONE_PARAGRAPH = 2
"""So many sentences are searched of a part that is one paragraph, else one of each: all of it would take another
kilobyte of every index, two of each a quarter.
"""
TITLE = re.compile(r"\A(?:---\n.*?\n---\n)?\s*# [^\n]*", re.DOTALL)

ByAddress = dict[str, tuple[str, str]]
"""Heading and text of each part, by the part's address."""


def parts(page: ProsePage, location: str, title: Text) -> Iterator[Entry]:
    """The entry of the page, with what it says before the first part, and one for each part under a heading that has
    an address.
    """
    written = _written(page)
    yield _entry(location, title, {lang: text for lang, (text, _) in written.items()})
    for id in written[FIRST][1] if FIRST in written else ():
        own = {lang: of_lang[id] for lang, (_, of_lang) in written.items() if id in of_lang}
        heading = Text(**{lang: heading for lang, (heading, _) in own.items()})
        yield _entry(f"{location}#{id}", heading, {lang: text for lang, (_, text) in own.items()})


def _entry(location: str, title: Text, said: dict[str, str]) -> Entry:
    texts = (Text(**{lang: text for lang, text in said.items() if text}),) if said.get(FIRST) else ()
    return Entry(location=location, kind="page", title=title, texts=texts)


@remembered
def _written(page: ProsePage) -> dict[str, tuple[str, ByAddress]]:
    return {lang: _parts(text) for lang, text in page.written.items()}


def _parts(markdown: str) -> tuple[str, ByAddress]:
    """What is read before the first part, and by address each part's heading and what is read under it."""
    lead, *pieces = HEADING.split(TITLE.sub("", markdown, count=1))
    parts = zip(pieces[::3], pieces[1::3], pieces[2::3], strict=True)
    return _read(lead), {id: (heading, _read(text)) for heading, id, text in parts}


def _read(markdown: str) -> str:
    """The words of Markdown as they are read, a line for the beginning of each paragraph."""
    for pattern, instead in NOT_READ:
        markdown = pattern.sub(instead, markdown)
    paragraphs = [" ".join(paragraph.split()) for paragraph in PARAGRAPH.split(markdown) if _plain(paragraph)]
    most = OF_ONE_PARAGRAPH if len(paragraphs) == 1 else 1
    return "\n".join(_plain(" ".join(SENTENCE_ENDS.split(paragraph)[:most])) for paragraph in paragraphs)


def _plain(markdown: str) -> str:
    """Words without what marks them, on one line."""
    return " ".join(MARKS.sub("", markdown).split())
