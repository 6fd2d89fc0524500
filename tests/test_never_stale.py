"""No page that `mkdocs serve` shows is ever stale: after every kind of edit the whole site is what a clean build makes.

One server runs through all of them, one edit upon another, as staff work.
"""

import os
import re
import shutil
import sys
import time
import urllib.error
import urllib.request
from contextlib import contextmanager, suppress
from pathlib import Path

import live_edits
import pytest
from bad_edits import RIGHT_EDITS, case, cases, make
from clean_builds import clean_builds
from projects import ENVIRONMENT, fork, serving, with_its_own_program
from test_history import committed, edited, git

from macros.__main__ import main
from macros.load import load
from macros.model import Text
from macros.model.walking import walk
from macros.site.rules import RULES

DEADLINE = 120  # seconds; a page is there again after less than one
STAFF_EDIT = ("data", "docs")
RELOADS = re.compile(rb"<script>\s*var livereload.*?</script>", re.DOTALL)
POLICY = re.compile(rb'<meta http-equiv="Content-Security-Policy"[^>]*> *')
LINKED = re.compile(rb',"version":"[0-9a-f]{8}"')
VERSION = re.compile(rb"(?<=<span data-version>)[0-9a-f]{8}(?=</span>)")
FOOT = re.compile(rb"[0-9a-f]{8}(?= \xc2\xb7 <http[^>\n]*>\n\Z)")
HEAD_VERSION = re.compile(rb'( data-head-version="[^"]* )[0-9a-f]{8}(?=")')
CITED = re.compile(rb'^ *"?version"?(?: =|:) [{"][0-9a-f]{8}["}],\n|\. [^.\n]+ [0-9a-f]{8}(?=["}\r])', re.MULTILINE)
PREVIEW = {"ko": "미리 보기".encode(), "en": b"preview"}
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="clean builds are forked")


@contextmanager
def served(project):
    """A project while it is served, with a function that holds what is served against a clean build."""
    log, made = project.with_name("serve.log"), project.with_name("made")
    made.mkdir()
    with serving(project, log, TMPDIR=str(made)) as (address, _):
        environment = {**ENVIRONMENT, "SITE_URL": address, "PYTHONPATH": str(project)}
        with clean_builds(environment) as build:
            yield City(project, address, log, made, build)


@pytest.fixture(scope="module")
def city(tmp_path_factory):
    """The fictional city while it is served."""
    with served(with_its_own_program(fork(tmp_path_factory.mktemp("served") / "project"))) as city:
        yield city


class City:
    """A served project; `made` holds the folder that is served, `build` makes a clean site of what it holds now."""

    def __init__(self, project, address, log, made, build):
        self.project, self.address, self.log, self.made, self.build = project, address, log, made, build
        self.known, self.built = {}, {}

    def built_clean(self):
        """Every file of a clean build of what the project holds now, which is made once of the same data, prose and
        templates.
        """
        folders = (*STAFF_EDIT, "macros/site/templates", "macros/site/overrides")
        edited = frozenset((name, file) for name in folders for file in contents(self.project / name).items())
        if edited not in self.built:
            site = self.build(self.project, self.project.parent / "clean")
            self.built[edited] = {name: as_served(name, content) for name, content in contents(site).items()}
            shutil.rmtree(site)
        return self.built[edited]

    def is_as_built_clean(self):
        """Waits until every file of the folder that is served is the one of a clean build, and the folder has no
        other; what differs from the time before, or is there no more, is so where it is served.
        """
        wanted = self.built_clean()
        changed = [name for name in {**self.known, **wanted} if self.known.get(name) != wanted.get(name)]
        end = time.monotonic() + DEADLINE
        while (other := self.other_than(wanted, changed)) and time.monotonic() < end:
            time.sleep(0.05)
        assert other is None, "".join(self.said()[-40:])
        self.known = wanted

    def other_than(self, wanted, changed):
        """A file that is not as wanted, if there is one: all others are looked at when those that change are right."""
        for name in changed:
            if self.made_now(name) != wanted.get(name):
                return name
        made = self.all_made_now()
        for name in {**made, **wanted}:
            if made.get(name) != wanted.get(name):
                return name
        return next((name for name in changed if self.served(name) != wanted.get(name)), None)

    def said(self):
        """What the server said, line by line, without its answers to requests."""
        lines = self.log.read_text(encoding="utf-8").splitlines(keepends=True)
        return [line for line in lines if " HTTP/1.1" not in line]

    def made_now(self, name):
        """A file of the folder that is served; None where there is none."""
        for path in [site / name for site in self.made.glob("mkdocs_*")]:
            with suppress(FileNotFoundError):
                return path.read_bytes()
        return None

    def all_made_now(self):
        """Every file of the folder that is served, by its path; nothing of one that is being put into its place."""
        try:
            return {name: content for site in self.made.glob("mkdocs_*") for name, content in contents(site).items()}
        except FileNotFoundError:
            return {}

    def pages_made(self):
        """When each page of the folder that is served was made, by its path."""
        return {str(path): path.stat().st_mtime_ns for path in self.made.glob("mkdocs_*/**/*.html")}

    def served(self, name):
        """A file as it is served, without the script of `serve`; None where there is none."""
        try:
            with urllib.request.urlopen(self.address + name, timeout=DEADLINE) as answer:
                return RELOADS.sub(b"", answer.read())
        except urllib.error.HTTPError:
            return None
        except OSError:  # not up yet
            return b""


@pytest.fixture(scope="module")
def whole(city):
    """The served city, when it is up."""
    city.is_as_built_clean()
    return city


@pytest.fixture(scope="module")
def kept(whole):
    """The data and prose that the served city begins with."""
    kept = whole.project.parent / "kept"
    for name in STAFF_EDIT:
        shutil.copytree(whole.project / name, kept / name)
    return kept


@pytest.fixture
def base(whole, kept):
    """The served city with the data and prose that it begins with: put back now, so that what a test edits at once is
    mostly seen together with that.
    """
    for name in STAFF_EDIT:  # whose folders stay: who watches them hears no more of folders that went
        put_back(kept / name, whole.project / name)
    return whole


def as_served(name, content):
    """A file of a clean build without the policy, and of no version, as `serve` makes it on purpose."""
    if "citation." in name:
        return CITED.sub(b"", content)
    preview = PREVIEW["en" if name.startswith("en/") else "ko"]
    if name.endswith(".md"):
        return FOOT.sub(preview, content)
    content = LINKED.sub(b"", POLICY.sub(b"", content)) if name.endswith(".html") else content
    return HEAD_VERSION.sub(rb"\1" + preview, VERSION.sub(preview, content))


def contents(folder):
    """Every file of a folder by its path."""
    paths = [os.path.join(inside, name) for inside, _, names in os.walk(folder) for name in names]
    return {os.path.relpath(path, folder): Path(path).read_bytes() for path in paths}


def put_back(kept, folder):
    """Makes the files in a folder those that were kept."""
    for path in [
        path for path in folder.rglob("*") if path.is_file() and not (kept / path.relative_to(folder)).exists()
    ]:
        path.unlink()
    for path in [path for path in kept.rglob("*") if path.is_file()]:
        there = folder / path.relative_to(kept)
        if not there.exists() or there.read_bytes() != path.read_bytes():
            shutil.copy(path, there)


def one_of_every_kind(project):
    """The first English text of every kind of record that says something itself."""
    report = load(project / "data", RULES).published()
    found = {}
    parts = (report.site, report.labels, report.terms, report.topics, report.editions)
    for record in walk(parts):
        for field in type(record).model_fields:
            value = getattr(record, field)
            text = next(iter(value.values()), None) if isinstance(value, dict) else value
            if isinstance(text, Text) and text.en:
                found.setdefault((type(record).__name__, field), text)
    return found


def say_newly(project, text):
    """Puts a word before an English text."""
    place = text.place("en")
    path = project / place.file
    lines = path.read_text(encoding="utf-8").split("\n")
    line, at = lines[place.line - 1], place.column - 1
    begins = text.en[:4]
    assert begins in line[at:], (place, line)
    lines[place.line - 1] = line[:at] + line[at:].replace(begins, f"Newly {begins}", 1)
    write(path, "\n".join(lines))


def make_right(project, name):
    """Edits data as a case of what is right does."""
    for edit in case(cases(RIGHT_EDITS)[name]).edits:
        make(edit, project / "data")


def write(path, text):
    path.write_text(text, encoding="utf-8", newline="\n")


GROUPS = 5
ON_EVERY_PAGE = ("Site", "Labels")
"""Records of which every page says something: a site that is built whole again hides what else is stale."""


def texts_of(project, of_every_page):
    """The texts of the kinds of record that every page says something of, or of all other kinds."""
    kinds = one_of_every_kind(project).items()
    return [text for (record, _), text in kinds if (record in ON_EVERY_PAGE) == of_every_page]


@pytest.mark.parametrize("group", range(GROUPS))
def test_a_text_of_every_kind_of_record(base, group, monkeypatch):
    """What stands far apart is edited together: every fifth kind of some forty."""
    monkeypatch.chdir(base.project)
    texts = texts_of(base.project, of_every_page=False)
    assert len(texts) > 40
    for text in texts[group::GROUPS]:
        say_newly(base.project, text)
    base.is_as_built_clean()


def test_a_line_of_one_file_touches_few_pages_and_those_of_its_record_first(base):
    initiative = base.project / "data" / "2031" / "initiatives" / "clean-river.yml"
    text = initiative.read_text(encoding="utf-8")
    base.is_as_built_clean()
    before, said = base.pages_made(), base.log.read_text(encoding="utf-8")
    write(initiative, text.replace("en: Restore the former sluice gate", "en: Restore the old sluice gate"))
    base.is_as_built_clean()
    made = re.findall(r"(\d+) pages made anew", base.log.read_text(encoding="utf-8").removeprefix(said))
    assert 0 < int(made[0]) <= 10
    new = {name: when for name, when in base.pages_made().items() if when != before[name]}
    first = {name for name in new if "initiatives/clean-river/" in name}
    assert len(first) == 1, "the English one"
    assert max(new[name] for name in first) <= min(new[name] for name in new if name not in first)


NOT_OF_THE_SITE = (live_edits.owner_filled_in, live_edits.fictional_city)
BUILT_WHOLE = (
    (live_edits.without_comments, live_edits.topic_added, live_edits.other_site_title),
    (live_edits.written_by_a_library, live_edits.three_interface_words),
    (live_edits.comment_above_line_1, live_edits.topic_deleted),
)
"""Edits after which the site is built whole, and again when they are put back; all others come before them, so that
they are not hidden by that. What stands far apart is edited together, here and below.
"""
OF_SOME_PAGES = (
    (live_edits.better_english_title, live_edits.synonym_added),
    (live_edits.question_answered, live_edits.term_added),
    (live_edits.question_deleted, live_edits.english_in_capitals),
    (live_edits.term_deleted, live_edits.address_at_the_end),
    (live_edits.synonym_deleted, live_edits.saved_on_windows),
)
FIGURES = (
    ("budget-in-millions", "month-only"),
    ("correction-of-a-fact", "remarks"),
    ("correction-of-anything", "no-slogan"),
    ("number-misprinted",),
)
PARTS = ("initiative-without-strategies", "parts-after-the-plan")


def test_every_edit_of_staff_is_made():
    made = [edit for edits in (*OF_SOME_PAGES, *BUILT_WHOLE, NOT_OF_THE_SITE) for edit in edits]
    assert sorted(made, key=repr) == sorted(live_edits.EDITS, key=repr)


@pytest.mark.parametrize("edits", OF_SOME_PAGES)
def test_what_staff_edit(base, edits):
    for edit in edits:
        edit(base.project)
    base.is_as_built_clean()


@pytest.mark.parametrize("names", FIGURES)
def test_figures_dates_and_corrections(base, names):
    for name in names:
        make_right(base.project, name)
    base.is_as_built_clean()


def test_a_translation_that_falls_behind_and_is_accepted(base, monkeypatch):
    monkeypatch.chdir(base.project)
    assert main(["accept"]) == 0
    base.is_as_built_clean()
    topics = base.project / "data" / "topics.yml"
    write(topics, topics.read_text(encoding="utf-8").replace("ko: ", "ko: 새 ", 1))
    base.is_as_built_clean()
    assert main(["accept"]) == 0
    base.is_as_built_clean()


def test_bad_data_leaves_the_site_as_it_is_and_every_request_is_answered(base):
    initiative = base.project / "data" / "2031" / "initiatives" / "clean-river.yml"
    text, page = initiative.read_text(encoding="utf-8"), "2031/initiatives/clean-river/index.html"
    base.is_as_built_clean()
    before, said = base.served(page), base.log.read_text(encoding="utf-8")
    write(initiative, text.replace("number: 1", "number: one"))
    end = time.monotonic() + DEADLINE
    while "clean-river.yml:8:9" not in base.log.read_text(encoding="utf-8").removeprefix(said):
        assert time.monotonic() < end
        assert base.served(page) == before
    assert base.served(page) == before
    write(initiative, text.replace("A clean Gaoncheon", "A very clean Gaoncheon"))
    base.is_as_built_clean()


def test_a_text_that_every_page_says(base, monkeypatch):
    monkeypatch.chdir(base.project)
    texts = texts_of(base.project, of_every_page=True)
    assert len(texts) > 4
    for text in texts:
        say_newly(base.project, text)
    base.is_as_built_clean()


@pytest.mark.parametrize("edits", BUILT_WHOLE)
def test_what_staff_edit_of_every_page(base, edits):
    for edit in edits:
        edit(base.project)
    base.is_as_built_clean()


@pytest.mark.parametrize("name", PARTS)
def test_parts_of_the_report(base, name):
    make_right(base.project, name)
    base.is_as_built_clean()


def test_a_page_that_gets_another_address(base):
    live_edits.initiative_renamed(base.project, base.project / "data" / "2031" / "initiatives" / "clean-river.yml")
    base.is_as_built_clean()


def test_hand_written_pages(base):
    """A text and a figure in one, one that is new, one that is gone."""
    docs = base.project / "docs"
    about = docs / "en" / "about.md"
    write(
        about, f"{about.read_text(encoding='utf-8')}\nNow with {{{{ number('population.figures.1.value') }}}} people.\n"
    )
    base.is_as_built_clean()
    facts = base.project / "data" / "2031" / "overview.yml"
    write(facts, facts.read_text(encoding="utf-8").replace("en: people", "en: residents"))
    for lang, title in (("ko", "새 쪽"), ("en", "A new page")):
        write(docs / lang / "new.md", f"# {title}\n")
    base.is_as_built_clean()
    for lang in ("ko", "en"):
        (docs / lang / "new.md").unlink()
    base.is_as_built_clean()


def test_whoever_asks_for_nothing_while_all_is_built_fails_no_build(base):
    """MkDocs says each such request as a warning; a strict build counts those."""
    base.is_as_built_clean()
    said = len(base.said())
    live_edits.topic_added(base.project)
    end, new = time.monotonic() + DEADLINE, []
    while not re.search("Building documentation.*Reloading browsers|An error happened", "".join(new), re.DOTALL):
        assert time.monotonic() < end
        assert base.served("nothing/of/the/kind/") is None
        new = base.said()[said:]
    assert "Building documentation..." in "".join(new)
    assert "Aborted" not in "".join(new)
    base.is_as_built_clean()


def test_templates(base):
    """One of a page, which shows nothing else of the report, and one around all pages."""
    site = base.project / "macros" / "site"
    paths = (site / "templates" / "initiative.html", site / "overrides" / "partials" / "footer.html")
    kept = {path: path.read_text(encoding="utf-8") for path in paths}
    for path, text in kept.items():
        write(path, text.replace(' class="', ' class="other ', 1))
    base.is_as_built_clean()
    for path, text in kept.items():
        write(path, text)


SAVES = """
from pathlib import Path

ABOUT = Path("docs/ko/about.md")

def put(path, old, new):
    path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")

def on_config(config):
    if Path("say-and-undo").exists():
        put(ABOUT, "\\n", "\\nUndone.\\n")

def on_env(env, config, files):
    if Path("say-and-undo").exists():
        put(ABOUT, "\\nUndone.\\n", "\\n")
        Path("say-and-undo").unlink()
    if Path("save").exists():
        put(Path("data/2031/initiatives/clean-river.yml"), "A clean Gaoncheon", "A clear Gaoncheon")
        put(Path("macros/site/templates/initiative.html"), ' class="', ' class="other ')
        Path("save").unlink()
"""


def test_what_is_saved_while_the_whole_site_is_built_and_what_git_does_to_the_data(tmp_path):
    """The first build, and one after a commit, in which a page is saved twice, the second time as it was."""
    project = with_its_own_program(fork(tmp_path / "project"))
    git(project, "init", "-q", "-b", "trunk")
    committed(project, "the data as it comes")
    write(project / "saves.py", SAVES)
    edited(project, "mkdocs.yml", ("site/hooks.py]", "site/hooks.py, saves.py]"))
    (project / "save").touch()
    with served(project) as city:
        wait_until(lambda: city.served("index.html"))  # or the clean build would save instead
        city.is_as_built_clean()
        (project / "say-and-undo").touch()
        git(project, "commit", "-q", "-m", "saved meanwhile", "data")
        wait_until(lambda: not (project / "say-and-undo").exists())
        city.is_as_built_clean()
        git(project, "switch", "-q", "-c", "before", "HEAD~1")
        city.is_as_built_clean()


def wait_until(done):
    end = time.monotonic() + DEADLINE
    while not done():
        assert time.monotonic() < end
        time.sleep(0.05)
