"""The site is built whole or not at all, and the same sources give the same bytes."""

import pytest
from sources import build, contents, copy_of_the_sources

from macros.staging import stage


@pytest.mark.parametrize("lang", ["ko", "en"])
def test_the_site_stays_as_it_was_when_a_page_of_one_language_fails(lang, tmp_path):
    folder = copy_of_the_sources(tmp_path)
    published = folder / "site"
    published.mkdir()
    (published / "index.html").write_text("yesterday's page", encoding="utf-8")
    with open(folder / "docs" / lang / "about.md", "a", encoding="utf-8") as page:
        page.write("\n[a link that leads nowhere](nowhere.md)\n")

    failed = build(folder)

    assert failed.returncode == 1
    assert "Aborted with 1 warnings in strict mode!" in failed.stdout
    assert contents(published) == {"index.html": b"yesterday's page"}
    assert sorted(path.name for path in folder.iterdir()) == ["data", "docs", "macros", "mkdocs.yml", "site"]


def test_the_site_is_the_same_byte_for_byte_in_another_time_zone_with_another_hash_seed(project, site, tmp_path):
    again = copy_of_the_sources(tmp_path)
    built = build(again, SOURCE_DATE_EPOCH="1700000000", TZ="America/New_York", PYTHONHASHSEED="2", LC_ALL="C")
    assert built.returncode == 0, built.stderr
    first, second = contents(site), contents(again / "site")
    assert sorted(first) == sorted(second)
    assert [name for name in first if first[name] != second[name]] == []


def test_the_site_that_takes_the_place_of_an_old_one_keeps_nothing_of_it(tmp_path):
    published = tmp_path / "site"
    published.mkdir()
    (published / "gone.html").write_text("old")
    staging = stage(published)
    staging.folder.mkdir()
    (staging.folder / "index.html").write_text("new")
    staging.publish()
    staging.clear()
    assert contents(tmp_path) == {"site/index.html": b"new"}


def test_the_site_stays_when_the_new_one_cannot_be_put_in_its_place(tmp_path):
    published = tmp_path / "site"
    published.mkdir()
    (published / "index.html").write_text("old")
    staging = stage(published)  # nothing was built
    with pytest.raises(FileNotFoundError):
        staging.publish()
    staging.clear()
    assert contents(tmp_path) == {"site/index.html": b"old"}
