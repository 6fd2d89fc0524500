"""Which interface words templates ask for is found by their letters; their template engine finds the same ones."""

from jinja2 import nodes

from macros.site.asked_words import PREVIEW, STALE, TEMPLATES, THEME, THIS_LANGUAGE, UNTRANSLATED, labels_used
from macros.site.rendering import _environment


def test_the_words_that_are_found_are_those_that_templates_ask_for():
    calls = [
        call
        for folder in (TEMPLATES, THEME)
        for path in folder.rglob("*.html")
        for call in _environment().parse(path.read_text(encoding="utf-8")).find_all(nodes.Call)
        if isinstance(call.node, nodes.Name) and call.node.name in ("word", "plain_word")
    ]
    assert len(calls) > 100
    of_templates = {call.args[0].as_const() for call in calls}
    assert labels_used() == of_templates | {UNTRANSLATED, STALE, THIS_LANGUAGE, PREVIEW}
