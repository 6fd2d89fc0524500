"""The project's own Jinja environment: a view becomes HTML, every text escaped.

Knows templates, not what is in them: views decide what is shown, filters how it is said.
"""

from dataclasses import dataclass
from functools import cache

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from macros.language.picking import pick
from macros.language.terms import TermFinder
from macros.model import Report
from macros.model.remembered import remembered
from macros.site.asked_words import PREVIEW, TEMPLATES
from macros.site.compiled import compiled
from macros.site.filters import FILTERS, plain_word, word
from macros.site.repository import NOWHERE, Repository
from macros.views.explained import Explained, explained
from macros.wording.languages import FIRST


@dataclass(frozen=True)
class Rendering:
    """The HTML that a template gave for a page, all that it was asked with, and the terms that the page explains."""

    asked: object
    explained: tuple[Explained, ...]
    html: Markup


class Rendered(dict[tuple[str, str, str], Rendering]):
    """By template, language and page, what was rendered last.

    A build asks for nothing twice; what may be asked for again, as by `mkdocs serve`, is `kept`.
    """

    kept = False


RENDERED = Rendered()


def render(
    template: str,
    view: object,
    report: Report,
    lang: str,
    page: str,
    repository: Repository = NOWHERE,
    version: str = "",
) -> Markup:
    """HTML of a view in one language, for the page at `page`; without blank lines, which Markdown would break at.

    `repository` is where staff edit the data, `version` that of the data, "" where it changes all the time.
    """
    glossary = _glossary(report, lang)
    asked = (view, glossary.marked, report.labels, report.site, repository, version)
    known = RENDERED.get((template, lang, page))
    if known is None or known.asked != asked or any(_is_other(told, glossary) for told in known.explained):
        words = report.labels.words
        of_data = version or pick(words[PREVIEW], lang).text
        common = dict(lang=lang, page=page, words=words, site=report.site, repository=repository, version=of_data)
        known = _rendered(template, view, glossary, asked, common)
        if RENDERED.kept:
            RENDERED[template, lang, page] = known
    return known.html


def _is_other(told: Explained, glossary: TermFinder) -> bool:
    return explained(glossary.by_id[told.id]) != told


def _rendered(template: str, view: object, glossary: TermFinder, asked: object, common: dict[str, object]) -> Rendering:
    found: dict[str, Explained] = {}
    html = _environment().get_template(template).render(view=view, glossary=glossary, explained=found, **common)
    terms = tuple(found.values())
    if terms:
        html += "\n" + _environment().get_template("terms.html").render(view=terms, **common)
    # Safe: the environment escaped every text on its way in; only whole blank lines are taken out.
    return Rendering(asked, terms, Markup("\n".join(line for line in html.splitlines() if line.strip())))


@remembered
def _glossary(report: Report, lang: str) -> TermFinder:
    return TermFinder(report.terms, lang)


def as_title(text: str) -> Markup:
    """A text for where themes print HTML and the macros plugin runs what stands in braces: all of it as references."""
    return escape(text).replace("{", Markup("&#123;")).replace("}", Markup("&#125;"))


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        bytecode_cache=compiled("own"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals.update(word=word, plain_word=plain_word, first_language=FIRST)
    environment.filters.update(FILTERS)
    return environment
