"""The theme's parts that stand in for ours to replace are still those that were read when ours were written; of its
files the site publishes those that pages ask for.
"""

import hashlib
from pathlib import Path

import material
import pytest

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
    "assets/javascripts/workers/guesses.js",
    "assets/javascripts/workers/search.js",
    "assets/stylesheets/site.css",
    "assets/stylesheets/whole.css",
    "en/assets/javascripts/workers/guesses.js",
    "en/assets/javascripts/workers/search.js",
]


@pytest.mark.parametrize("name", READ)
def test_the_partial_that_ours_replaces_has_not_changed(name):
    """When it has: read the theme's new one, take over what ours needs, then note its new fingerprint here."""
    assert hashlib.sha256((THEIRS / name).read_bytes()).hexdigest()[:16] == READ[name]


def test_every_replaced_partial_is_watched():
    ours = Path(__file__).resolve().parent.parent / "macros" / "site" / "overrides" / "partials"
    replaced = {
        path.relative_to(ours).as_posix() for path in ours.rglob("*.html") if (THEIRS / path.relative_to(ours)).exists()
    }
    assert replaced == set(READ)


def test_the_site_publishes_what_its_pages_ask_for_once_for_all_languages(gaon):
    """But for the search worker, which looks for the index of its language from where it stands itself."""
    assert [name for name in gaon.files if "assets/" in name] == PUBLISHED
