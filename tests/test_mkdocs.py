"""What the site asks of MkDocs beyond what MkDocs promises, and that a site built in parts is the one built whole, its
pictures for shared links, too.

The names that begin with an underscore are MkDocs' own: whoever installs another version sees here what to look at.
"""

import inspect
import shutil
import time
from functools import cache, partial
from importlib.metadata import version
from pathlib import Path
from types import SimpleNamespace

import pytest
from lxml import html
from mkdocs.commands.build import _build_page, _populate_page
from mkdocs.config import load_config
from mkdocs.livereload import LiveReloadServer
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.theme import Theme
from projects import ENVIRONMENT, ROOT, fork, run

from macros.pictures.drawing import drawn
from macros.site import serving
from macros.site.theme import environment
from macros.views.pages import by_uri
from macros.views.pictures import picture

LOOK_AT = "macros/site asks this of MkDocs: read there and in the tests here what for, then name the new version here"


def test_the_version_whose_own_names_are_used():
    assert version("mkdocs") == "1.6.1", LOOK_AT
    assert version("mkdocs-macros-plugin") == "1.5.0", "macros/site/generated.py tells it by render_macros to look away"


@pytest.mark.parametrize("published", [True, False])
def test_the_files_of_the_theme_are_those_that_mkdocs_lists(published):
    """If MkDocs asks its theme otherwise, builds list ten thousand icons again, or lack files."""
    theme = Theme(name="material", custom_dir=str(ROOT / "macros" / "site" / "overrides"))
    config = SimpleNamespace(theme=theme, site_dir="site", use_directory_urls=True)
    listed, ours = Files([]), Files([])
    listed.add_files_from_theme(theme.get_env(), config)
    theme.get_env = partial(environment, theme, published)
    ours.add_files_from_theme(theme.get_env(), config)
    assert len(listed) > 40
    assert {file.src_uri: file.src_dir for file in ours} == {
        file.src_uri: file.src_dir for file in listed if published
    }, LOOK_AT


def test_a_page_is_asked_for_its_source_then_for_its_html():
    """If MkDocs asks otherwise, pages of ours (macros/site/generated.py) are empty, or looked at as Markdown."""
    assert [*inspect.signature(Page.read_source).parameters] == ["self", "config"], LOOK_AT
    assert [*inspect.signature(Page.render).parameters] == ["self", "config", "files"], LOOK_AT
    assert {"content", "present_anchor_ids", "links_to_anchors"} <= {*Page.render.__code__.co_names}, LOOK_AT


def test_hooks_are_loaded_once_for_all_configurations():
    """If each has its own, macros/site/hooks.py forgets in English, and after an edit, that it serves: the pages then
    have a policy that stops the script by which MkDocs shows what was saved.
    """
    (first,), (other,) = (load_config(str(ROOT / "mkdocs.yml")).hooks.values() for _ in range(2))
    assert first is other, LOOK_AT


def test_where_a_file_is_written_is_worked_out_once():
    """If it no longer is, or under another name, macros/site/standing.py need not forget it; if it cannot, pages that
    are made anew are written where the site was built, and no longer is.
    """
    file = File("about.md", "docs/ko", "built", use_directory_urls=True)
    assert file.abs_dest_path == str(Path("built", "about", "index.html"))
    file.dest_dir = "published"
    vars(file).pop("abs_dest_path")
    assert file.abs_dest_path == str(Path("published", "about", "index.html")), LOOK_AT


def test_the_server_watches_with_the_observer_that_it_is_given(tmp_path):
    """If MkDocs makes its own again, a saved line is seen after half a second."""
    server = LiveReloadServer(lambda: None, "127.0.0.1", 0, str(tmp_path))
    server.watch(str(tmp_path))
    server.unwatch(str(tmp_path))
    given = []
    server.observer = SimpleNamespace(schedule=lambda _, path, **__: given.append(path))
    server.watch(str(tmp_path))
    assert given == [str(tmp_path)], LOOK_AT
    server.server_close()


def test_a_page_is_made_by_the_two_steps_of_a_build():
    assert [*inspect.signature(_populate_page).parameters] == ["page", "config", "files", "dirty"], LOOK_AT
    assert [*inspect.signature(_build_page).parameters] == [
        "page", "config", "doc_files", "nav", "env", "dirty", "excluded",
    ], LOOK_AT  # fmt: skip


def test_the_server_holds_requests_back_while_the_version_wanted_is_not_there(tmp_path):
    """If it no longer does, serving.py need not take the wish back; if it waits otherwise, browsers hang again."""
    (tmp_path / "index.html").write_text("a page", encoding="utf-8")
    server = LiveReloadServer(lambda: None, "127.0.0.1", 0, str(tmp_path))
    waited = []
    server._epoch_cond.wait_for = lambda ready, timeout=None: waited.append((ready(), timeout))
    asked = {"PATH_INFO": "/index.html"}
    for wanted in (server._visible_epoch, server._visible_epoch + 1):
        server._wanted_epoch = wanted
        assert b"".join(server.serve_request(asked, lambda *_: None)) == b"a page"
    assert waited == [(True, None), (False, None)], LOOK_AT
    server.server_close()


def test_the_server_notes_what_is_saved_while_it_builds(tmp_path):
    """If MkDocs notes it otherwise, files beside the pages are made to the end while somebody waits for a page."""
    server = LiveReloadServer(lambda: None, "127.0.0.1", 0, str(tmp_path), polling_interval=0.05)
    server.watch(str(tmp_path))
    server.observer.start()
    (tmp_path / "saved.yml").write_text("a: b", encoding="utf-8")
    end = time.monotonic() + 60
    while not server._want_rebuild and time.monotonic() < end:
        time.sleep(0.01)
    server.shutdown()
    assert server._want_rebuild, LOOK_AT


def test_files_beside_the_pages_are_made_after_them_unless_something_else_was_saved(tmp_path):
    done, server = [], LiveReloadServer(lambda: None, "127.0.0.1", 0, str(tmp_path))
    rebuilding = serving.Rebuilding(server, lambda: None, tmp_path / "mkdocs.yml", {})

    def one_file_after_the_other():
        for name in ("a.csv", "b.csv"):
            rebuilding.go_on()
            done.append(name)
            server._want_rebuild = True  # somebody saves

    rebuilding.behind = [lambda: done.append("search"), one_file_after_the_other, lambda: done.append("data.html")]
    rebuilding.finish()
    assert done == ["search", "a.csv"]
    rebuilding.behind = [lambda: done.append("again")]
    rebuilding.finish()
    server._want_rebuild = False
    rebuilding.finish()
    assert done == ["search", "a.csv", "again"]
    server.server_close()


def test_what_mkdocs_serves_as_it_builds_it_is_left_to_it(tmp_path, monkeypatch):
    """`mkdocs serve --clean`, which builds as if nothing were served: no site stands that pages could be made for."""
    server = LiveReloadServer(pytest.fail, "127.0.0.1", 0, str(tmp_path))
    monkeypatch.setattr(serving, "STANDING", {})
    serving.answer_at_once(server, load_config(str(ROOT / "mkdocs.yml")), pytest.fail)
    assert server.builder is pytest.fail
    server.server_close()


def test_a_site_is_built_anew_when_any_file_but_data_and_prose_is_another(tmp_path):
    """What editors leave for a moment stops nothing."""
    for name in ("mine.yml", "docs/ko/map.png", "docs/ko/about.md", "macros/site/a.html", "macros/a.pyc", "data/a.yml"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    (tmp_path / "docs" / "ko" / ".#about.md.tmp").symlink_to("nowhere")
    asked = serving.of_the_rest(tmp_path / "mine.yml")
    assert {path.relative_to(tmp_path).as_posix() for path in asked} == {
        "mine.yml", "docs/ko/map.png", "macros/site/a.html",
    }  # fmt: skip


def files(site):
    """Every file of a site, by its path."""
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*") if path.is_file()}


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """A function that builds the fictional city whole, or one part of it, each once, and gives its files."""
    folder = tmp_path_factory.mktemp("parts")
    project = fork(folder / "project")

    @cache
    def build(part=""):
        with pytest.MonkeyPatch.context() as patched:
            patched.setitem(ENVIRONMENT, "SOURCE_DATE_EPOCH", "1700000000")
            patched.setitem(ENVIRONMENT, "SITE_PART", part)
            patched.setitem(ENVIRONMENT, "SITE_PICTURES", "pictures")
            done = run(project, "mkdocs", "build", "--site-dir", str(folder / "site"))
        assert done.returncode == 0, done.stderr
        shutil.move(folder / "site", folder / f"part-{part}")
        return files(folder / f"part-{part}")

    return build


def test_two_editions_built_apart_and_joined_are_the_site_built_in_one(built):
    parts = {part: built(part) for part in ("2030", "2031", "rest")}
    assert "2031/budget/index.html" in parts["2031"]
    assert not {name for name in parts["2031"] if name.startswith(("2030/", "en/2030/", "topics/"))}
    assert not {"2030/budget/index.html", "2031/budget/index.html", "en/2031/budget/index.html"} & parts["rest"].keys()
    assert {**parts["2030"], **parts["2031"], **parts["rest"]} == built()


def test_what_several_parts_hold_is_the_same_in_all(built):
    one, other = built("2030"), built("rest")
    both = one.keys() & other.keys()
    assert both
    assert {name for name in both if one[name] != other[name]} == set()


def test_each_page_in_each_language_has_a_picture_of_its_own_beside_it(built):
    names = {name for name in built() if name.endswith("picture.png")}
    pages = {name for name in built() if name.endswith("index.html") and b"og:image" in built()[name]}
    assert {name.replace("picture.png", "index.html") for name in names} == pages
    assert len(names) >= 60
    assert max(len(built()[name]) for name in names) < 40_000
    shared = html.fromstring(built()["en/2031/budget/index.html"]).xpath("//meta[contains(@property, 'og:image')]")
    address, *size, words = (meta.get("content") for meta in shared)
    assert (address, size) == ("https://gaon.example/plan/en/2031/budget/picture.png", ["1200", "630"])
    assert words.startswith("Gaon key work report · 2031 report · Budget · KRW 2.5 trillion · KRW 2.5 trillion in ")


def test_a_picture_is_the_same_bytes_in_another_process(built, gaon_report):
    said = picture(gaon_report, by_uri(gaon_report)["2031/budget.md"], "en")
    assert drawn(said) == built()["en/2031/budget/picture.png"]


def test_a_part_that_is_not_there_is_said(tmp_path, monkeypatch):
    monkeypatch.setitem(ENVIRONMENT, "SITE_PART", "1999")
    done = run(fork(tmp_path / "project"), "mkdocs", "build")
    assert done.returncode == 1
    assert "SITE_PART is 1999, and there is no such edition; there are: rest, 2031, 2030" in done.stderr
