"""Whatever happens to a file, the site says what is wrong or publishes what the file says: it never falls over,
never guesses.
"""

import os
import signal
from contextlib import contextmanager
from pathlib import Path

import pytest
from damaging import damaged, few, slipped
from hypothesis import given
from limits import STUCK
from plain_reading import as_text, by_another_loader, leaves, line_by_line, same
from projects import FICTIONAL, fictional_data

from macros.load import load
from macros.reading.files import decode
from macros.reading.record import record_of
from macros.reading.strict_yaml import parse
from macros.site.rules import RULES
from macros.staff.formats import FORMATS
from macros.staff.schemas import MODELS
from macros.wording.languages import LANGUAGES

DATA = FICTIONAL / "data"
TEXTS = {path.relative_to(DATA).as_posix(): path.read_text(encoding="utf-8") for path in sorted(DATA.rglob("*.yml"))}
ALL_TEXTS = TEXTS | {
    path.relative_to(DATA).as_posix(): path.read_text(encoding="utf-8") for path in sorted(DATA.rglob("*.txt"))
}


@contextmanager
def ending():
    """Fails where something does not end."""

    def give_up(*_):
        raise TimeoutError(f"not done after {STUCK} seconds")

    before = signal.signal(signal.SIGALRM, give_up)
    signal.alarm(STUCK)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def model_of(name):
    """The record that a file holds, by the file's name."""
    return MODELS["initiative" if "initiatives/" in name else Path(name).stem]


def read(name, content):
    """What one file holds, as data and as a record, and the problems of reading it."""
    problems = []
    with ending():
        text = decode(content, name, problems)
        data = None if text is None else parse(text, name, problems)
        record, more = (None, []) if data is None else record_of(data, model_of(name), name)
    return data, record, [*problems, *more]


@pytest.fixture(scope="module")
def city(tmp_path_factory):
    """The fictional city in the working folder, for damage that is made good again."""
    folder, before = tmp_path_factory.mktemp("city"), Path.cwd()
    fictional_data(folder / "data")
    os.chdir(folder)
    yield Path("data")
    os.chdir(before)


@pytest.mark.parametrize("name", TEXTS)
def test_the_site_reads_an_undamaged_file_as_anybody_would(name):
    data, record, problems = read(name, TEXTS[name].encode("utf-8"))
    assert problems == []
    assert same(record, by_another_loader(TEXTS[name]))
    assert line_by_line(TEXTS[name]) == leaves(data)


@few
@given(damage=damaged(ALL_TEXTS))
def test_the_site_answers_any_damage_with_problems_that_have_a_place(city, damage):
    name, content = damage
    path = city / name
    whole = path.read_bytes()
    path.write_bytes(content)
    try:
        with ending():
            loaded = load(city, RULES)
            report, problems = loaded.accepted, loaded.problems
            written = [FORMATS[form](problems, LANGUAGES) for form in FORMATS]
    finally:
        path.write_bytes(whole)
    assert all(written)
    assert (report is None) == any(one.severity == "error" for one in problems)
    ends = {one.place.file: len(as_lines(Path(one.place.file), path, content)) for one in problems}
    assert [
        one.place for one in problems if not 1 <= one.place.line <= ends[one.place.file] or one.place.column < 1
    ] == []


def as_lines(path, damaged_path, content):
    """The lines of a file, or one where it is a folder or holds nothing."""
    if path != damaged_path:
        content = path.read_bytes() if path.is_file() else b""
    return content.rstrip(b"\r\n").replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n")


@given(damage=damaged(TEXTS) | slipped(TEXTS))
def test_the_site_never_changes_a_value_in_silence(damage):
    name, content = damage
    _, record, problems = read(name, content)
    assert problems or same(record, by_another_loader(as_text(content)))


@given(damage=slipped(TEXTS))
def test_the_site_reads_every_line_as_a_person_reads_it(damage):
    name, content = damage
    data, _, problems = read(name, content)
    plain = line_by_line(as_text(content))
    assert problems or plain is None or plain == leaves(data)
