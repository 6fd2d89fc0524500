"""The theme's parts that stand in for ours to replace are still those that were read when ours were written; of its
files the site publishes those that pages ask for.
"""

import hashlib
from pathlib import Path

import material
import pytest
from jinja2 import DictLoader, Environment

from macros.site import compiled

THEIRS = Path(material.__file__).parent / "templates" / "partials"
READ = {
    "actions.html": "1bcd66d6f428194e",
    "alternate.html": "572b1d4dae611aa5",
    "content.html": "ce33929c85af129f",
    "footer.html": "50c2a75f013b7b03",
    "header.html": "8cf3fb15bcf969ff",
    "javascripts/base.html": "d6113712bc4deb30",
    "javascripts/content.html": "3722e156f0f6339d",
    "logo.html": "e0925ef6c190174a",
    "nav.html": "af33f6e032f632eb",
    "search.html": "bfd556535abcddb9",
    "tabs.html": "d2c82916569e645a",
    "toc.html": "fde48f583563364b",
}
PUBLISHED = [
    "assets/images/favicon.png",
    "assets/images/mark.svg",
    "assets/images/preview.png",
    "assets/javascripts/marks.mjs",
    "assets/javascripts/moved.js",
    "assets/javascripts/page.mjs",
    "assets/javascripts/search.mjs",
    "assets/javascripts/start.js",
    "assets/javascripts/take-along-menu.mjs",
    "assets/javascripts/workers/rules.js",
    "assets/javascripts/workers/search.js",
    "assets/stylesheets/site.css",
    "assets/stylesheets/whole.css",
    "en/assets/javascripts/workers/rules.js",
    "en/assets/javascripts/workers/search.js",
]


@pytest.mark.parametrize("name", READ)
def test_the_partial_that_ours_replaces_has_not_changed(name):
    """When it has: read the theme's new one, take over what ours needs, then note its new fingerprint here."""
    assert hashlib.sha256((THEIRS / name).read_bytes()).hexdigest()[:16] == READ[name]


def test_the_page_whose_blocks_ours_fill_has_not_changed():
    """When it has: see whether macros/site/overrides/main.html still fills its blocks and macros/site/theme.py still
    takes out what no block holds, then note its new fingerprint here.
    """
    assert hashlib.sha256((THEIRS.parent / "base.html").read_bytes()).hexdigest()[:16] == "8536d352b0093623"


@pytest.mark.parametrize("of_its_script", ["md-toggle", "md-overlay", "md-dialog"])
def test_no_page_has_what_only_the_script_of_the_theme_would_need(gaon, of_its_script):
    pages = {name: path for name, path in gaon.files.items() if name.endswith(".html")}
    assert [name for name, path in pages.items() if of_its_script in path.read_text(encoding="utf-8")] == []


def test_every_replaced_partial_is_watched():
    ours = Path(__file__).resolve().parent.parent / "macros" / "site" / "overrides" / "partials"
    replaced = {
        path.relative_to(ours).as_posix() for path in ours.rglob("*.html") if (THEIRS / path.relative_to(ours)).exists()
    }
    assert replaced == set(READ)


def test_the_site_publishes_what_its_pages_ask_for_once_for_all_languages(gaon):
    """But for the search worker, which looks for the index of its language from where it stands itself."""
    assert [name for name in gaon.files if "assets/" in name] == PUBLISHED


@pytest.fixture
def kept(tmp_path, monkeypatch):
    """A function that prints a template by an environment of its own, as the next build has one, and counts how often
    one was compiled.
    """
    monkeypatch.setattr(compiled._Compiled, "_get_default_cache_dir", lambda _: str(tmp_path))
    times = []

    class Counting(Environment):
        def _generate(self, *asked, **named):
            times.append(1)
            return super()._generate(*asked, **named)

    def printed(text, kind="own"):
        made = Counting(loader=DictLoader({"page.html": text}), bytecode_cache=compiled.compiled(kind))
        return made.get_template("page.html").render(), len(times)

    return printed


def test_the_next_build_compiles_only_templates_that_are_others(kept):
    assert [kept("a"), kept("a"), kept("b"), kept("b")] == [("a", 1), ("a", 1), ("b", 2), ("b", 2)]


def test_environments_of_two_kinds_share_no_template(kept):
    assert [kept("a"), kept("a", "theme")] == [("a", 1), ("a", 2)]


def test_another_program_compiles_its_templates_anew(kept, tmp_path, monkeypatch):
    (tmp_path / "filters.py").write_text("NUMBER = 1", encoding="utf-8")
    monkeypatch.setattr(compiled, "PROGRAM", tmp_path)
    compiled._version.cache_clear()
    assert kept("a") == ("a", 1)
    (tmp_path / "filters.py").write_text("NUMBER = 2", encoding="utf-8")
    compiled._version.cache_clear()
    assert kept("a") == ("a", 2)
    assert len([*tmp_path.glob("*.cache")]) == 1, "what the other compiled is kept no longer"


def test_a_kept_template_that_was_cut_anywhere_is_compiled_anew(kept, tmp_path):
    kept("a")
    [file] = tmp_path.glob("*.cache")
    whole = file.read_bytes()
    lengths = [*range(0, 100, 3), len(whole) - 1]
    assert lengths[-1] > 100
    for length in lengths:
        file.write_bytes(whole[:length])
        assert kept("a")[0] == "a"
    assert kept("a") == ("a", 1 + len(lengths))


def test_another_jinja_compiles_templates_anew(kept, monkeypatch):
    assert kept("a") == ("a", 1)
    monkeypatch.setattr(compiled, "version", "3.{}".format)
    compiled._version.cache_clear()
    assert kept("a") == ("a", 2)


@pytest.fixture(autouse=True)
def _version_of_this_program():
    yield
    compiled._version.cache_clear()


def test_pages_are_made_where_no_compiled_template_can_be_kept(tmp_path, monkeypatch):
    monkeypatch.setattr(compiled._Compiled, "_get_default_cache_dir", lambda _: str(tmp_path / "nowhere"))
    made = Environment(loader=DictLoader({"page.html": "a"}), bytecode_cache=compiled.compiled("own"))
    assert made.get_template("page.html").render() == "a"

    def no_folder(_):
        raise RuntimeError("Cannot determine safe temp directory.")

    monkeypatch.setattr(compiled._Compiled, "_get_default_cache_dir", no_folder)
    assert compiled.compiled("own") is None
