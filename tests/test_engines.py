"""Whatever engine builds the site: the pages are the same, and the old site stays where strict mode cannot be
trusted.
"""

import re
from types import SimpleNamespace

import pytest
from mkdocs.exceptions import PluginError
from projects import ENVIRONMENT, build, run

from macros.site import hooks
from macros.wording.words import both

GENERATOR = re.compile(rb'<meta name="generator" content="[^"]*">')
ENGINES = ("mkdocs", "properdocs")


def contents(folder):
    """Every file of a folder by its path."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def published(project):
    """Where the project's site was published yesterday."""
    site = project / "site"
    site.mkdir()
    (site / "index.html").write_text("yesterday's page", encoding="utf-8")
    return site


def test_the_site_is_the_same_from_both_engines(project, tmp_path, monkeypatch):
    monkeypatch.setitem(ENVIRONMENT, "SOURCE_DATE_EPOCH", "1790000000")
    mkdocs, properdocs = (contents(build(project, tmp_path / engine, engine)) for engine in ENGINES)
    assert len(mkdocs) > 80
    assert sorted(mkdocs) == sorted(properdocs)
    differ = [name for name in mkdocs if GENERATOR.sub(b"", mkdocs[name]) != GENERATOR.sub(b"", properdocs[name])]
    assert differ == []
    assert mkdocs["index.html"] != properdocs["index.html"], "they name themselves: two engines did build"


@pytest.mark.parametrize("lang", ["ko", "en"])
@pytest.mark.parametrize("engine", ENGINES)
def test_the_site_stays_as_it_was_when_a_link_of_one_language_leads_nowhere(lang, engine, project, published):
    with open(project / "docs" / lang / "about.md", "a", encoding="utf-8") as page:
        page.write("\n[a link that leads nowhere](nowhere.md)\n")
    failed = run(project, engine, "build")
    assert failed.returncode == 1
    assert "nowhere.md" in failed.stderr
    assert "Aborted with 1 warnings in strict mode!" in failed.stdout + failed.stderr
    assert contents(published) == {"index.html": b"yesterday's page"}
    assert [path.name for path in project.iterdir() if path.name.startswith(".")] == []


@pytest.mark.parametrize("engine", ENGINES)
def test_the_site_stays_as_it_was_when_warnings_are_not_heard(engine, project, published):
    failed = run(project, engine, "build", "--quiet")
    assert failed.returncode == 1
    assert both("quiet") in failed.stdout + failed.stderr
    assert contents(published) == {"index.html": b"yesterday's page"}
    assert [path.name for path in project.iterdir() if path.name.startswith(".")] == []


def test_the_site_is_not_built_by_an_engine_whose_count_of_warnings_is_not_found():
    config = SimpleNamespace(strict=True, site_url="https://gaon.example/plan/")
    with pytest.raises(PluginError) as refused:  # no engine runs here, so nobody counts
        hooks.on_config(config)
    assert str(refused.value) == f"\n{both('uncounted')}"


@pytest.mark.parametrize("engine", ENGINES)
def test_the_site_is_built_from_another_folder(engine, project, tmp_path):
    done = run(
        tmp_path, engine, "build", "--config-file", str(project / "mkdocs.yml"), "--site-dir", str(tmp_path / "out")
    )
    assert done.returncode == 0, done.stderr
    assert len(contents(tmp_path / "out")) > 80
