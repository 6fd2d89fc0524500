"""What templates can do with a text or a value: say it in the language of the page, escaped and marked as what it is.

Knows languages and the glossary; nothing of views, and of templates only what each hands over in its context.
"""

from collections.abc import Callable, Mapping
from decimal import Decimal

from jinja2 import pass_context
from jinja2.runtime import Context
from markupsafe import Markup, escape

from macros.language import amounts, dates, periods
from macros.language.picking import Words, by_language, fill, pick, typed_in
from macros.language.terms import Piece
from macros.model import Text
from macros.site.asked_words import STALE, THIS_LANGUAGE, UNTRANSLATED
from macros.site.unbroken import money, unbroken, unbroken_in
from macros.views import addresses
from macros.views.explained import explained
from macros.wording.languages import FIRST


@pass_context
def word(context: Context, name: str, /, **values: object) -> str:
    """An interface word in the language of the page, its {places} filled in."""
    text = context["words"][name]
    filled = Words(fill(text, context["lang"], values), pick(text, context["lang"]).lang)
    in_letters = filled.lang == context["lang"] and (values or not (filled.lang == FIRST or filled.text.isascii()))
    return _in_its_letters(filled) if in_letters else _in_page(context, filled)


@pass_context
def plain_word(context: Context, name: str, /, **values: object) -> str:
    """The same without markup, for attributes, which cannot say what language they are in."""
    return fill(context["words"][name], context["lang"], values)


def note(words: Mapping[str, Text], shown: str, lang: str) -> Words:
    """What readers of `lang` are told beside a text `shown` in another language: that it is in the first only, or the
    name of that language.
    """
    if shown == FIRST:
        return pick(words[UNTRANSLATED], lang)
    return Words(f"({pick(words[THIS_LANGUAGE], shown).text})", shown)


@pass_context
def say(context: Context, text: Text) -> Markup:
    """A text in the language of the page; a short note where it is not translated, or its translation is stale."""
    picked = pick(text, context["lang"])
    if text.state(picked.lang) == "stale":
        first = _marked(pick(text, FIRST))
        note = Markup(' <small class="stale" data-toc="no">({} {})</small>').format(word(context, STALE), first)
        return _said(context, picked) + note
    return _said(context, picked)


@pass_context
def explain(context: Context, text: Text) -> Markup:
    """What `say` gives, with the first use on the page of every word of the glossary as a link to what explains it."""
    said = say(context, text)
    picked = pick(text, context["lang"])
    if said != _in_its_letters(picked):  # beside a note on the translation, nothing else
        return said
    return Markup("").join(_explained(context, piece) for piece in context["glossary"].pieces(picked.text))


def _explained(context: Context, piece: Piece) -> Markup:
    term = piece.term
    if term is None or term.id in context["explained"]:
        return _in_its_letters(Words(piece.text, context["lang"]))
    context["explained"][term.id] = explained(term)
    return Markup('<a class="term" href="#term-{}">{}</a>').format(term.id, unbroken_in(piece.text, context["lang"]))


@pass_context
def quote(context: Context, text: Text, as_printed: bool) -> Markup:
    """A text of the report, in quotation marks where the reader is shown the report's very words."""
    said, picked = say(context, text), pick(text, context["lang"])
    return Markup("<q>{}</q>").format(said) if as_printed and picked.lang == FIRST else said


@pass_context
def quantity(context: Context, value: int | Decimal, unit: Text) -> Markup:
    """A number with its unit; where the unit is not translated, said whole in the unit's language."""
    lang = pick(unit, context["lang"]).lang
    words = Words(amounts.quantity(value, unit, lang), lang)
    return unbroken(escape(words.text) if lang == context["lang"] else _said(context, words))


@pass_context
def plain(context: Context, text: Text) -> str:
    """A text in the language of the page without markup, for attributes."""
    return pick(text, context["lang"]).text


@pass_context
def in_letters(context: Context, words: str) -> Markup:
    """Words that are no text of the data, each marked with its language where its letters are not of the page's."""
    lang, typed = context["lang"], typed_in(words, context["lang"])
    return _in_its_letters(Words(words, lang)) if typed in (lang, FIRST) else _marked(Words(words, typed))


@pass_context
def lang_of(context: Context, text: Text) -> str:
    """The language that `plain` gives a text in, where a mark around it is not possible."""
    return pick(text, context["lang"]).lang


@pass_context
def other(context: Context, text: Text) -> Markup:
    """The text in the languages that it is not shown in, each marked with its language."""
    shown = pick(text, context["lang"]).lang
    return Markup(" · ").join(_marked(pick(text, lang)) for lang in text.languages if lang != shown)


@pass_context
def href(context: Context, address: str) -> str:
    """An address of the site as a link from this page."""
    return addresses.relative(address, context["page"])


@pass_context
def shared(context: Context, address: str) -> str:
    """A file that every language shares, which stands at the root of the site, as a link from this page."""
    steps = context["page"].count("/") + (context["lang"] != FIRST)
    return "../" * steps + address


@pass_context
def edit(context: Context, path: str) -> str:
    """Where staff edit a file of the repository."""
    return context["repository"].edit(path)


@pass_context
def source_line(context: Context, path: str, line: int) -> str:
    """Where staff see a line of a file of the repository; the page for editing cannot be opened at a line."""
    return context["repository"].source_line(path, line)


def _said(context: Context, picked: Words) -> Markup:
    if picked.lang == context["lang"]:
        return _in_its_letters(picked)
    return _marked(picked) + Markup(' <small class="untranslated">{}</small>').format(
        _in_page(context, note(context["words"], picked.lang, context["lang"]))
    )


def _in_page(context: Context, words: Words) -> str:
    return words.text if words.lang == context["lang"] else _marked(words)


def _in_its_letters(picked: Words) -> Markup:
    """The text, with every word of another language that it quotes marked as such, and no figure without its unit."""
    pieces = by_language(picked.text, picked.lang)
    return Markup("").join(
        unbroken_in(piece.text, piece.lang) if piece.lang == picked.lang else _marked(piece) for piece in pieces
    )


def _marked(picked: Words) -> Markup:
    return Markup('<span lang="{}">{}</span>').format(picked.lang, unbroken_in(picked.text, picked.lang))


def _worded(wording: Callable[..., str]) -> Callable[..., str]:
    """A filter that says a value in the language of the page."""

    @pass_context
    def worded(context: Context, *values: object) -> str:
        return wording(*values, context["lang"])

    return worded


_OWN = (
    say, explain, quote, quantity, plain, in_letters, lang_of, other, href, shared, edit, source_line,
)  # fmt: skip
FILTERS: dict[str, Callable[..., str]] = {
    unbroken_in.__name__: unbroken_in,
    **{own.__name__: own for own in _OWN},
    **{
        wording.__name__: _worded(wording)
        for wording in (
            money,
            amounts.in_unit,
            amounts.change_in_unit,
            amounts.change,
            amounts.number,
            dates.day,
            dates.days,
            dates.month,
            dates.years,
            periods.period,
        )
    },
}
