"""What must hold of the pages that people wrote by hand: they name no edition that the site does not show first.

Knows Markdown as it is typed; not what it becomes. The guide and the page on the architecture show by the example of
a named edition, which stays what it was, how data is edited and how it is published.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from macros.language.periods import period
from macros.load import Loaded, load
from macros.load.findings import with_line
from macros.model import Report
from macros.numbers.english import MONTHS
from macros.reading.files import contents, shown_path, text_of
from macros.site.rules import RULES
from macros.wording.languages import LANGUAGES
from macros.wording.problems import ERROR, Place, Problem, in_order, problem

BY_EXAMPLE = ("guide.md", "architecture.md")
CALL = re.compile(r"\{\{.*?\}\}")
DATE = re.compile(rf"(?:{'|'.join(MONTHS)})(?: \d+,)? \d{{4}}|\d{{4}}년 \d+월|\d{{4}}-\d\d", re.IGNORECASE)


def load_with_prose(data: Path) -> Loaded:
    """The data as a build reads it, judged by every rule, and the prose in docs/ beside it."""
    loaded = load(data, RULES)
    found = [] if loaded.accepted is None else list(_years(data.parent / "docs", loaded.accepted))
    accepted = None if any(finding.severity == ERROR for finding in found) else loaded.accepted
    return replace(loaded, problems=in_order([*loaded.problems, *found]), accepted=accepted)


def _years(docs: Path, report: Report) -> Iterator[Problem]:
    """A page for readers names no other edition than the one shown first, unless a macro names it."""
    others = [edition.id for edition in report.editions if edition.id != report.site.current]
    for lang in LANGUAGES if others else ():
        for path in contents(docs / lang):
            if path.suffix == ".md" and path.name not in BY_EXAMPLE:
                text = text_of(path, []) or ""
                for number, line in enumerate(text.split("\n"), 1):
                    found = _named(line, lang, others)
                    if found:
                        column, said, macro = found
                        place, current = Place(shown_path(path), number, column), report.site.current
                        named = problem(
                            place, "year-in-prose", swap=(said, macro), said=said, current=current, macro=macro
                        )
                        yield with_line(named, text)


def _named(line: str, lang: str, others: list[str]) -> tuple[int, str, str] | None:
    """Where a line first names an edition or leads to it, how, and the macro to write instead."""
    blank = CALL.sub(lambda call: " " * len(call[0]), line)
    blank = DATE.sub(lambda date: " " * len(date[0]), blank)
    for id in others:
        said = re.escape(period(id, lang))
        ways = ((rf"(?<![\w-]){id}(?=/)", "{{ folder() }}"), (rf"(?<!\d){said}(?!\d)", "{{ edition() }}"))
        for pattern, macro in ways:
            if match := re.search(pattern, blank):
                return match.start() + 1, match[0], macro
    return None
