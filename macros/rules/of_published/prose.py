"""Rules about hand-written pages: every language has them and says the same, and their links lead on under any address.

Knows what a link looks like in Markdown and HTML; whether the page exists that it names, the build says.
"""

import re
from collections.abc import Iterator

from macros.model import Report
from macros.model.prose import ProsePage
from macros.rules.needs import found_once, needs
from macros.wording.languages import FIRST, USUAL
from macros.wording.problems import Problem, Values, problem
from macros.wording.words import named

CODE = re.compile(
    r"^(?P<fence>`{3,}|~{3,}).*?(?:^(?P=fence)|\Z)|(?P<ticks>`+)(?:(?!\n\n).)*?(?P=ticks)", re.MULTILINE | re.DOTALL
)
FOLDER = "{{ folder() }}"
MAY_LINK = re.compile(r"/(?<=[\s(<:=\"'`~]/)(?!/)")  # soon found; without it there is no link from the root
LINK = re.compile(
    r"(?=[\]\[ hsp])(?:"  # with what either begins
    r"(?P<markdown>\]\(\s*<?|^ {0,3}\[[^\]\n]+\]:\s*<?)(?P<address>/(?!/)[^\s)>]*)"  # [예산](/2031/budget/), [예산]: /2031/
    r"|\b(?:href|src|srcset|poster)\s*=\s*[\"']?(?P<html>/(?!/)[^\s\"'>]*))",  # <a href="/2031/budget/">
    re.MULTILINE | re.IGNORECASE,
)


@needs()
def links_of_pages_lead_on(report: Report) -> Iterator[Problem]:
    """No link of a page begins at the root of the server, where the site may not be."""
    for page in report.prose:
        yield from _from_root(page, f"{report.site.current}/" if report.site else None)


@found_once
def _from_root(page: ProsePage, current: str | None) -> Iterator[Problem]:
    for lang, written in page.written.items():
        text = CODE.sub(_blank, written) if MAY_LINK.search(written) else ""
        for match in LINK.finditer(text) if MAY_LINK.search(text) else ():
            name = "html" if match["html"] else "address"
            link, start = match[name], match.start(name)
            line, column = text.count("\n", 0, start) + 1, start - text.rfind("\n", 0, start)
            instead = _from_page(link, lang, page.name, name == "html", current)
            swap = (link, instead)
            yield problem(page.at(lang, line, column), "link-from-root", swap=swap, link=link, instead=instead)


def _blank(code: re.Match[str]) -> str:
    """As many spaces and lines as the code has."""
    return "\n".join(" " * len(line) for line in code[0].split("\n"))


@needs()
def pages_are_there_in_every_language(report: Report) -> Iterator[Problem]:
    """A page that is written in one language is written in Korean and English; others may be shown one of these."""
    for page in report.prose:
        for lang in (lang for lang in USUAL if lang in report.languages):
            if not page.written.get(lang, "").strip():
                other = next((page.files[other] for other in page.written if other != lang), page.files[FIRST])
                yield problem(page.at(lang), "page-missing", other=other)


@needs()
def pages_say_the_same(report: Report) -> Iterator[Problem]:
    """A page that was changed in one language is changed in the other, or accepted as it stands."""
    for page in report.prose:
        for lang in page.text.translations if page.text else ():
            state = page.text.state(lang) if page.text else "current"
            if state in ("stale", "new"):
                values: Values = dict(first=page.files[FIRST], other=page.files[lang], lang=named(lang))
                yield problem(page.at(lang), f"page-{state}", **values)


def _from_page(link: str, lang: str, page: str, html: bool, current: str | None) -> str:
    """The link as it works wherever the site is: in Markdown to the file of a page, in HTML from the page's address.

    It leads to the edition shown first, whichever that will be, where it led to the `current` one.
    """
    path, mark, fragment = link[1:].partition("#")
    path = path.removeprefix(f"{lang}/") if lang != FIRST else path
    if current and path.startswith(current):
        path = f"{FOLDER}/{path.removeprefix(current)}"
    if html:
        depth = page.count("/") + (not page.endswith("index.md"))
        return ("../" * depth + path or "./") + mark + fragment
    up = "../" * page.count("/")
    is_page = path.endswith("/") or "." not in path.rpartition("/")[2]
    return f"{up}{path.rstrip('/') or 'index'}.md{mark}{fragment}" if is_page else f"{up}{path}{mark}{fragment}"


PROSE = (links_of_pages_lead_on, pages_are_there_in_every_language, pages_say_the_same)
