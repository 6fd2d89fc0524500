"""The project's own Jinja environment: a view becomes HTML, every text escaped.

Knows templates, not what is in them: views decide what is shown, the room language how it is said.
"""

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import SimpleNamespace

from jinja2 import Environment, FileSystemLoader, StrictUndefined, nodes, pass_context
from markupsafe import Markup, escape

from macros.language.amounts import in_unit, money, number, quantity
from macros.language.dates import day, days, full_day, full_days, month
from macros.language.picking import Words, by_language, fill, pick
from macros.language.terms import Glossary
from macros.model import Report, Text
from macros.views import addresses
from macros.wording.languages import FIRST, LANGUAGES

TEMPLATES = Path(__file__).parent / "templates"
THEME = Path(__file__).parent / "overrides"
UNTRANSLATED, STALE = "untranslated", "stale_note"  # the interface words


def render(template: str, view, report: Report, lang: str, page: str, repository: str = "") -> Markup:
    """HTML of a view in one language, for the page at `page`; without blank lines, which Markdown would break at.

    `repository` is the address where staff edit the data.
    """
    explained: dict[str, Explained] = {}
    common = dict(lang=lang, page=page, words=report.labels.words, site=report.site, repository=repository)
    glossary = Glossary(report.terms, lang)
    html = _environment().get_template(template).render(view=view, glossary=glossary, explained=explained, **common)
    if explained:
        html += _environment().get_template("terms.html").render(view=tuple(explained.values()), **common)
    # Safe: the environment escaped every text on its way in; only whole blank lines are taken out.
    return Markup("\n".join(line for line in html.splitlines() if line.strip()))


def as_title(text: str) -> Markup:
    """A text for where themes print HTML and the macros plugin runs what stands in braces: all of it as references."""
    return escape(text).replace("{", Markup("&#123;")).replace("}", Markup("&#125;"))


@cache
def labels_used() -> frozenset[str]:
    """The names of all interface words that templates ask for, and the notes beside what is not translated, or no longer."""
    calls = (
        call
        for folder in (TEMPLATES, THEME)
        for path in sorted(folder.rglob("*.html"))
        for call in _environment().parse(path.read_text(encoding="utf-8")).find_all(nodes.Call)
    )
    named = (
        call.args[0].as_const() for call in calls if isinstance(call.node, nodes.Name) and call.node.name == "word"
    )
    return frozenset([UNTRANSLATED, STALE, *named])


@cache
def _environment():
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals.update(word=word)
    environment.filters.update(
        say=say, explain=explain, plain=plain, in_letters=in_letters, lang_of=lang_of, href=href, edit=edit,
        source_line=source_line, other=other, quantity=quantity_said,
        **{wording.__name__: _worded(wording) for wording in WORDED},
    )  # fmt: skip
    return environment


WORDED = (money, in_unit, number, day, full_day, days, full_days, month)


def _worded(wording):
    """A filter that says a value in the language of the page."""

    @pass_context
    def filter(context, *values):
        return wording(*values, context["lang"])

    return filter


@pass_context
def word(context, name: str, /, **values):
    """An interface word in the language of the page, its {places} filled in."""
    text = context["words"][name]
    shown = fill(text, context["lang"], values)
    picked = pick(text, context["lang"])
    return shown if picked.lang == context["lang"] else _marked(SimpleNamespace(text=shown, lang=picked.lang))


@pass_context
def say(context, text: Text) -> Markup:
    """A text in the language of the page; a short note where it is not translated, or its translation is stale."""
    picked = pick(text, context["lang"])
    if text.state == "stale" and picked.lang != FIRST:
        first = _marked(pick(text, FIRST))
        note = Markup(' <small class="stale" data-toc="no">({} {})</small>').format(word(context, STALE), first)
        return _worded_in(picked) + note
    return _said(context, picked)


@dataclass(frozen=True)
class Explained:
    """A term that a page explains, and where the glossary has it."""

    id: str
    term: Text
    explanation: Text
    address: str


@pass_context
def explain(context, text: Text) -> Markup:
    """What `say` gives, with the first use on the page of every word of the glossary as a button that explains it."""
    said = say(context, text)
    picked = pick(text, context["lang"])
    if said != _worded_in(picked):  # beside a note on the translation, nothing else
        return said
    return Markup("").join(_explained(context, piece) for piece in context["glossary"].pieces(picked.text))


def _explained(context, piece):
    term = piece.term
    if term is None or term.id in context["explained"]:
        return _worded_in(Words(piece.text, context["lang"]))
    context["explained"][term.id] = Explained(term.id, term.term, term.explanation, addresses.term(term.id))
    return Markup('<button type="button" class="term" popovertarget="term-{}">{}</button>').format(term.id, piece.text)


@pass_context
def quantity_said(context, value, unit: Text) -> Markup:
    """A number with its unit; where the unit is not translated, said whole in the unit's language."""
    lang = pick(unit, context["lang"]).lang
    return _said(context, Words(quantity(value, unit, lang), lang))


@pass_context
def plain(context, text: Text) -> str:
    """A text in the language of the page without markup, for attributes."""
    return pick(text, context["lang"]).text


@pass_context
def in_letters(context, words: str) -> Markup:
    """Words that are no text of the data, each marked with its language where its letters are not of the page's."""
    return _worded_in(Words(words, context["lang"]))


@pass_context
def lang_of(context, text: Text) -> str:
    """The language that `plain` gives a text in, where a mark around it is not possible."""
    return pick(text, context["lang"]).lang


@pass_context
def other(context, text: Text) -> Markup:
    """The text in the languages that it is not shown in, each marked with its language."""
    shown = pick(text, context["lang"]).lang
    others = [Words(getattr(text, lang), lang) for lang in LANGUAGES if lang != shown]
    return Markup(" · ").join(_marked(one) for one in others if one.text)


@pass_context
def href(context, address: str) -> str:
    """An address of the site as a link from this page."""
    return addresses.relative(address, context["page"])


@pass_context
def edit(context, path: str) -> str:
    """Where staff edit a file of the repository."""
    return f"{context['repository']}/edit/main/{path}"


@pass_context
def source_line(context, path: str, line: int) -> str:
    """Where staff see a line of a file of the repository; the page for editing cannot be opened at a line."""
    return f"{context['repository']}/blob/main/{path}#L{line}"


def _said(context, picked):
    if picked.lang == context["lang"]:
        return _worded_in(picked)
    return _marked(picked) + Markup(' <small class="untranslated">{}</small>').format(word(context, UNTRANSLATED))


def _worded_in(picked):
    """The text, with every word of another language that it quotes marked as such."""
    pieces = by_language(picked.text, picked.lang)
    return Markup("").join(escape(one.text) if one.lang == picked.lang else _marked(one) for one in pieces)


def _marked(picked):
    return Markup('<span lang="{}">{}</span>').format(picked.lang, picked.text)
