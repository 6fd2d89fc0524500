"""The order of files in a folder and of keys in a file leaves no trace: not in what is published, not in what is
reported.
"""

import random
from pathlib import Path
from unittest.mock import patch

import pytest
import yaml
from bad_edits import case, cases, make
from damaging import fewest
from hypothesis import given
from hypothesis import strategies as st
from projects import fictional_data

from macros.load import load
from macros.search.index import search_files
from macros.site.rules import RULES
from macros.site.shortcodes import macros
from macros.views.addresses import TRANSLATIONS
from macros.views.pages import pages
from macros.wording.languages import LANGUAGES

LISTED = Path.iterdir
orders = st.integers(0, 2**32).map(random.Random)


@pytest.fixture(params=[None, "rules/every-problem-at-once"], ids=["right", "wrong"])
def city(request, tmp_path, monkeypatch):
    """The data folder of a city, right or wrong, in the working folder; its report and its problems."""
    monkeypatch.chdir(tmp_path)
    data = fictional_data(tmp_path / "data").relative_to(tmp_path)
    for edit in case(cases()[request.param]).edits if request.param else ():
        make(edit, data)
    loaded = load(data, RULES)
    return data, loaded.accepted, loaded.problems


def shown(report):
    """Everything that readers of both languages see, by page; the page for staff, which names lines of files, left
    out.
    """
    found = {}
    for lang in LANGUAGES if report else ():
        functions = macros(report, lang, "x/")
        calls = {page.address: page.call for page in pages(report) if page.address != TRANSLATIONS}
        found |= {(lang, address): functions[name](*asked) for address, (name, *asked) in calls.items()}
        found |= {(lang, name): content for name, content in search_files(report, lang).items()}
    return found


def named(problems):
    """The problems by code and file; their lines move with the keys."""
    return sorted((one.code, one.place.file) for one in problems)


def shuffled(value, order):
    """What a file holds, with the keys of every record in another order."""
    if isinstance(value, dict):
        return {key: shuffled(value[key], order) for key in order.sample(list(value), len(value))}
    return [shuffled(item, order) for item in value] if isinstance(value, list) else value


@fewest
@given(order=orders)
def test_the_site_is_the_same_in_whatever_order_a_disk_lists_its_files(city, order):
    data, *as_listed = city
    with patch.object(Path, "iterdir", lambda path: iter(order.sample(found := list(LISTED(path)), len(found)))):
        assert [(loaded := load(data, RULES)).accepted, loaded.problems] == as_listed


@fewest
@given(order=orders)
def test_the_site_is_the_same_in_whatever_order_the_keys_of_a_record_stand(city, order):
    data, report, problems = city
    before = {path: path.read_text(encoding="utf-8") for path in sorted(data.rglob("*.yml"))}
    for path, text in before.items():
        content = shuffled(yaml.load(text, yaml.BaseLoader), order)
        path.write_text(yaml.safe_dump(content, allow_unicode=True, sort_keys=False), encoding="utf-8")
    try:
        loaded = load(data, RULES)
        other_report, other_problems = loaded.accepted, loaded.problems
    finally:
        for path, text in before.items():
            path.write_text(text, encoding="utf-8")
    assert named(other_problems) == named(problems)
    assert shown(other_report) == shown(report)
