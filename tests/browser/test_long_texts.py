"""A text of any length: one word of 5,000 letters wherever staff can type a translation."""

import re
from itertools import product

import pytest
import yaml
from projects import build, fork
from served import served

LONG_WORD = "W" * 5000
REPEATED = r"\d|^억 원$"  # figures, and units of money: every language has to say them


def lengthen(value, endings):
    """Puts the long word, each time with another ending, in the place of every English text that has nothing to
    repeat.
    """
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        lengthen(inner, endings)
    if isinstance(value, dict) and isinstance(value.get("ko"), str) and not re.search(REPEATED, value["ko"]):
        value["en"] = LONG_WORD + "".join(next(endings))


@pytest.fixture(scope="module")
def long(tmp_path_factory):
    """The address of the fictional city's site with the long word for every English text but the interface words."""
    project = fork(tmp_path_factory.mktemp("long") / "project")
    endings = product("ABCDEFGHIJ", repeat=4)
    for path in project.glob("data/**/*.yml"):
        if path.name != "labels.yml":
            read = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
            lengthen(read, endings)
            path.write_text(yaml.safe_dump(read, allow_unicode=True, sort_keys=False, width=10**6), encoding="utf-8")
    with served(build(project, project / "site")) as address:
        yield address


@pytest.mark.parametrize(
    "address",
    ["", "2031/overview/", "2031/budget/", "2031/achievements/", "2031/initiatives/clean-river/", "2031/whole/",
     "topics/gaoncheon-stream/", "glossary/"],
)  # fmt: skip
def test_a_word_of_5000_letters_never_makes_a_page_wider_than_the_screen(look, long, address):
    page = look(f"{long}en/{address}", width=320)
    assert LONG_WORD in page.locator("main").text_content()
    assert page.evaluate("document.documentElement.scrollWidth") == 320


@pytest.fixture(scope="module")
def hostile_city(hostile):
    """The address of the hostile city's site, whose interface words are long, too."""
    with served(hostile.folder) as address:
        yield address


@pytest.mark.parametrize("width", [320, 1440])
@pytest.mark.parametrize("address", ["", "en/", "topics/", "en/2031/achievements/"])
def test_words_of_the_site_of_any_length_never_make_a_page_wider_than_the_screen(look, hostile_city, address, width):
    page = look(f"{hostile_city}{address}", width=width)
    assert page.evaluate("document.documentElement.scrollWidth") == width
