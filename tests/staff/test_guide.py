"""The guide for staff holds: whoever follows a recipe with the first edition's data gets the answers that it quotes."""

import re
import shutil

import pytest
from editing import Desk
from guide_recipes import Reader, anywhere, guide, recipes
from projects import FIRST_EDITION, OWN_PAGES, of_own_pages

from macros.wording.languages import LANGUAGES
from macros.wording.words import say

pytestmark = of_own_pages
RECIPES = {lang: recipes(guide(lang)) if OWN_PAGES else {} for lang in LANGUAGES}


@pytest.fixture
def first_desk(tmp_path, monkeypatch, capsys):
    """The first edition's data in a folder of its own."""
    shutil.copytree(FIRST_EDITION / "data", tmp_path / "data")
    monkeypatch.chdir(tmp_path)
    return Desk(capsys)


@pytest.mark.parametrize("recipe", RECIPES["ko"])
def test_the_site_answers_every_step_of_a_recipe_as_the_guide_says(first_desk, recipe):
    answers = list(Reader(first_desk).follow(RECIPES["ko"][recipe]))
    for lang in LANGUAGES:
        quoted = [block for block in RECIPES[lang][recipe] if block.kind == "says"]
        for block, answer in zip(quoted, answers, strict=True):
            said = [anywhere(one) for one in answer[lang]]
            if block.some:
                assert [one for one in block.paragraphs if one not in said] == []
            else:
                assert block.paragraphs == said


def test_the_site_has_a_recipe_for_everything_that_staff_do():
    assert list(RECIPES["ko"]) == [
        "typo", "misprint", "question", "achievement", "initiative", "rename", "term", "topic", "synonym",
        "translation", "stale", "year", "outcome", "conflict",
    ]  # fmt: skip


def test_the_site_shows_the_same_lines_in_both_languages():
    shown = {
        lang: {id: [one for one in blocks if one.kind != "says"] for id, blocks in RECIPES[lang].items()}
        for lang in LANGUAGES
    }
    assert shown["ko"] == shown["en"]
    kinds = {lang: [(one.kind, one.some) for blocks in RECIPES[lang].values() for one in blocks] for lang in LANGUAGES}
    assert kinds["ko"] == kinds["en"]
    assert len([kind for kind, _ in kinds["ko"] if kind == "says"]) > 20


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_site_quotes_the_comment_of_a_pull_request_as_it_is(lang):
    quoted = guide(lang).partition("{: #result }")[2].partition("\n## ")[0]
    for name in ("good", "bad", "recipe", "preview"):
        assert say(name, lang) in quoted, name


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_line_of_data_that_is_wider_than_a_phone_can_be_reached_by_keyboard(lang):
    heads = re.findall(r"^```\{([^}\n]*)\}", guide(lang), re.MULTILINE)
    assert [head for head in heads if not re.search(r"\.says\b|tabindex=0$", head)] == []
