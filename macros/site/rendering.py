"""The project's own Jinja environment: a view becomes HTML, every text escaped.

Knows templates, not what is in them: views decide what is shown, filters how it is said.
"""

from functools import cache

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from macros.language.terms import TermFinder
from macros.model import Report
from macros.model.remembered import remembered
from macros.site.asked_words import TEMPLATES
from macros.site.filters import FILTERS, Explained, plain_word, word
from macros.site.repository import NOWHERE, Repository
from macros.wording.languages import FIRST


class Rendered(dict[tuple[str, str, str], tuple[object, Markup]]):
    """By template, language and page: all that the template was asked with last, and the HTML it gave.

    A build asks for nothing twice; what may be asked for again, as by `mkdocs serve`, is `kept`.
    """

    kept = False


RENDERED = Rendered()


def render(
    template: str, view: object, report: Report, lang: str, page: str, repository: Repository = NOWHERE
) -> Markup:
    """HTML of a view in one language, for the page at `page`; without blank lines, which Markdown would break at.

    `repository` is where staff edit the data.
    """
    asked = (view, report.terms, report.labels, report.site, repository)
    known = RENDERED.get((template, lang, page))
    if known is None or known[0] != asked:
        known = (asked, _rendered(template, view, report, lang, page, repository))
        if RENDERED.kept:
            RENDERED[template, lang, page] = known
    return known[1]


def _rendered(template: str, view: object, report: Report, lang: str, page: str, repository: Repository) -> Markup:
    explained: dict[str, Explained] = {}
    common = dict(lang=lang, page=page, words=report.labels.words, site=report.site, repository=repository)
    glossary = _glossary(report, lang)
    html = _environment().get_template(template).render(view=view, glossary=glossary, explained=explained, **common)
    if explained:
        html += "\n" + _environment().get_template("terms.html").render(view=tuple(explained.values()), **common)
    # Safe: the environment escaped every text on its way in; only whole blank lines are taken out.
    return Markup("\n".join(line for line in html.splitlines() if line.strip()))


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
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals.update(word=word, plain_word=plain_word, first_language=FIRST)
    environment.filters.update(FILTERS)
    return environment
