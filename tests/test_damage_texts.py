"""Whatever staff type into a text, the site holds exactly that, in the composed form of Unicode, or names the line."""

import json
import unicodedata

import yaml
from damaging import scraps, signs
from hypothesis import given
from hypothesis import strategies as st
from plain_reading import line_by_line

from macros.model import Term
from macros.reading.files import decode
from macros.reading.garbled import garbled
from macros.reading.record import record_of
from macros.reading.strict_yaml import parse

FORM = """\
id: gaon
type: place
status: verified
explanation:
  ko: {typed}
  en: The city this report is about.
term:
  ko: 가온시
  en: Gaon City
"""
LINE = 5
# What is left of a lost character, and letters of Hangul that fill a place and show nothing.
UNSEEN = "\ufffd\u115f\u1160\u3164\uffa0"
texts = st.lists(signs, max_size=12).map("".join) | st.lists(scraps, max_size=5).map(" ".join)


def read(typed):
    """The text that a record holds with this typed into it, or None; and the lines of the problems."""
    problems = []
    text = decode(FORM.format(typed=typed).encode("utf-8"), "glossary.yml", problems)
    data = None if text is None else parse(text, "glossary.yml", problems)
    record, more = (None, []) if data is None else record_of(data, Term, "glossary.yml")
    return record and record.explanation.ko, {one.place.line for one in (*problems, *more)}


def is_said_or_exact(typed, text):
    """Whether the record holds the text exactly, or a problem names its line, or one of its lines."""
    found, lines = read(typed)
    own = {LINE + at for at in range(1 + typed.count("\n"))}
    return bool(lines & own) if lines else found == unicodedata.normalize("NFC", text)


def in_single_quotes(text):
    """A text in single quotes, as the guide for staff says."""
    return "'{}'".format(text.replace("'", "''"))


def on_one_line(text):
    """A text that does not end the line it is typed on."""
    return text.replace("\r", " ").replace("\n", " ")


@given(text=texts, plain=st.booleans())
def test_the_site_holds_a_text_in_double_quotes_exactly(text, plain):
    assert is_said_or_exact(json.dumps(text, ensure_ascii=plain), text)


@given(text=texts.map(on_one_line))
def test_the_site_holds_a_text_in_single_quotes_exactly(text):
    assert is_said_or_exact(in_single_quotes(text), text)


@given(text=texts, unicode=st.booleans())
def test_the_site_holds_a_text_as_another_program_writes_it(text, unicode):
    typed = yaml.safe_dump({"ko": text}, allow_unicode=unicode, width=10**6).removeprefix("ko: ").removesuffix("\n")
    assert is_said_or_exact(typed, text)


@given(text=texts.map(on_one_line))
def test_the_site_holds_a_text_without_quotes_exactly(text):
    plain = line_by_line(f"ko: {text}")
    assert plain is None or is_said_or_exact(text, plain[0] if plain else "")


@given(
    text=st.text(
        st.characters(codec="utf-8", categories=("L", "N", "P", "S"), exclude_characters=UNSEEN),
        min_size=1,
        max_size=30,
    ).filter(lambda text: not garbled(text))
)
def test_the_site_refuses_no_text_in_quotes_that_anybody_can_see(text):
    assert read(json.dumps(text, ensure_ascii=False)) == (unicodedata.normalize("NFC", text), set())
