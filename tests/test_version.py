"""The version of the data: on every page, the same for the same letters wherever they lie, another for any other."""

import re
import shutil

import pytest
from projects import fork

from macros.load import load
from macros.load.version import version
from macros.site.rules import RULES


@pytest.fixture
def data(project, monkeypatch):
    """The folder of the fictional city's data, in the folder that the process works in."""
    monkeypatch.chdir(project)
    return project / "data"


def of(data):
    """The version of the data in a folder as it is now."""
    return version(load(data, RULES).texts, data)


def test_it_is_the_first_digits_of_a_hash_that_anyone_can_compute(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    texts = {"data/site.yml": "current: 2031\n", "docs/ko/about.md": "# 안내\n", "data/2031/source.txt": "가\n"}
    assert version(texts, tmp_path / "data") == "e27b21eb"


def test_it_is_the_same_for_the_same_data_elsewhere_and_for_other_prose(data, tmp_path):
    before = of(data)
    (data.parent / "docs" / "ko" / "about.md").write_text("# 안내\n\n다른 글\n", encoding="utf-8")
    assert of(data) == before
    elsewhere = fork(tmp_path / "elsewhere") / "data"
    text = (elsewhere / "topics.yml").read_bytes()
    (elsewhere / "topics.yml").write_bytes(text.replace(b"\n", b"\r\n"))  # as git checks out on Windows
    assert of(elsewhere) == before


@pytest.mark.parametrize("file", ["site.yml", "labels.yml", "2030/source.txt", "2031/initiatives/clean-river.yml"])
def test_it_is_another_for_one_more_sign_in_any_file(data, file):
    before = of(data)
    with (data / file).open("a", encoding="utf-8") as more:
        more.write("\n")
    assert of(data) != before


def test_it_is_another_where_a_file_is_called_otherwise(data):
    before = of(data)
    shutil.move(data / "2031" / "initiatives" / "clean-river.yml", data / "2031" / "initiatives" / "cleaner-river.yml")
    assert of(data) != before


def test_every_page_says_it_once(gaon):
    said = {name: page.xpath("//article//*[@data-version]/text()") for name, page in gaon.published.items()}
    (number,) = {tuple(found) for found in said.values()}
    assert len(number) == 1 and re.fullmatch("[0-9a-f]{8}", number[0])
