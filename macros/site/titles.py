"""How a text is said in a title or a menu, where themes print HTML, in the language of the build.

Knows languages; nothing of pages.
"""

from collections.abc import Callable

from markupsafe import Markup

from macros.language.picking import Words, pick
from macros.model import Text
from macros.model.remembered import remembered
from macros.model.report import Labels
from macros.site.filters import note
from macros.site.rendering import as_title


@remembered
def title(text: Text, labels: Labels, lang: str) -> Markup:
    """The text in that language, or as it is there, marked with its language and a short note."""
    picked = pick(text, lang)
    if picked.lang == lang:
        return as_title(picked.text)
    beside = note(labels.words, picked.lang, lang)
    beside_it = Markup('{} <small class="untranslated">{}</small>')
    return beside_it.format(marked(picked, lang, as_title), marked(beside, lang, as_title))


def marked(words: Words, lang: str, written: Callable[[str], Markup]) -> Markup:
    """Words as `written` in HTML, with their language where it is not `lang`."""
    html = written(words.text)
    return html if words.lang == lang else Markup('<span lang="{}">{}</span>').format(words.lang, html)
