"""Every error that a docstring promises is raised, and every function that raises says so.

Covers the rooms in ROOMS; another room is covered by its name there and its functions in RAISED.
"""

import ast
import importlib
import io
import re
import subprocess
import sys
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache
from json import JSONDecodeError
from pathlib import Path
from types import SimpleNamespace
from urllib.error import HTTPError

import pytest
from mkdocs.exceptions import PluginError
from projects import ROOT
from pydantic_core import PydanticCustomError
from yaml.parser import ParserError

from macros.language.amounts import money
from macros.language.translations import Ledger
from macros.load import Loaded, load_once
from macros.load.compared import NotRead, _Reading, records
from macros.load.plain_yaml import plain
from macros.load.versions import _when
from macros.model import BudgetTable, Report, Text
from macros.model.fields import day_or_month
from macros.model.web_addresses import followed, reached
from macros.rules.needs import needs, needs_all_of
from macros.site import hooks
from macros.site.pictures import NotDrawn, pictures
from macros.site.serving import Rebuilding, SavedMeanwhile
from macros.site.staging import Staging, stage
from macros.site.strictness import strict_fails
from macros.staff.accepting import fold
from macros.staff.commands import _only_read
from macros.staff.new_edition import new_edition
from macros.staff.waiting import waiting, waiting_since
from macros.views import achievement, achievements, events, further, initiative, outcomes, prose, topics, whole
from macros.wording.problems import InvalidData, Place, problem
from macros.wording.words import both, filled, say, spoken

SCRIPTS = ROOT / ".github" / "scripts"
sys.path.insert(0, str(SCRIPTS))
accept, booklets, edition, git_objects, github_api, runner, suggestions, where, words = map(
    importlib.import_module,
    ("accept", "booklets", "edition", "git_objects", "github_api", "runner", "suggestions", "where", "words"),
)

ROOMS = ("wording", "reading", "model", "numbers", "language", "rules", "load", "views", "search", "site", "staff")
FILES = {
    path.relative_to(ROOT).as_posix(): path
    for path in sorted((*(ROOT / "macros").rglob("*.py"), *SCRIPTS.glob("*.py")))
    if path.parent == SCRIPTS or path.relative_to(ROOT / "macros").parts[0].removesuffix(".py") in ROOMS
}
ASKED_BEFORE = {"on_post_build": "asks of strict mode what on_config asked when the build began"}
PROMISE = re.compile(r"\bRaises (\w+)")


@dataclass(frozen=True)
class Raised:
    """A call that raises: the function, what it is called with, and the very class of the error.

    Arguments may be made of the fictional report and of an empty folder.
    """

    function: Callable
    error: type[Exception]
    arguments: tuple | Callable[[Report, Path], tuple] = ()
    values: dict = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The function as its file names it: 'Report.edition'."""
        return self.function.__qualname__


def blocked() -> Loaded:
    """What was read of a folder in which a tab blocks publishing."""
    tab = problem(Place("data/site.yml"), "tab")
    empty = Report.model_construct(editions=())
    return Loaded(printed=empty, accepted=None, problems=(tab,), texts={}, ledger=Ledger())


def archive_of(length: int) -> bytes:
    """An archive of results that are that many characters long."""
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as files:
        files.writestr(github_api.FILE, " " * length)
    return archive.getvalue()


def github(answer: str):
    """An API that answers whatever it is asked with these words, and the path it was asked for."""
    return github_api.GitHub(api=f"data:text/plain,{answer}", repository="gaon/plan", token="")


def refusing(method: str):
    """An API that has nothing at any path, and takes nothing new."""

    def write(*_):
        raise HTTPError("https://git.example/", 500, "no", {}, None)

    return SimpleNamespace(listed=lambda *_: [], **{method: write})


def objects(folder: Path):
    """A repository of git without a commit, whose own home on GitHub is not there."""
    subprocess.run(["git", "init", "--quiet", "--bare", folder / "objects"], check=True)
    return git_objects.Repository(folder / "objects", str(folder / "nowhere"), "")


def with_a_link(folder: Path):
    """Such a repository, and a commit in it whose data is a link."""
    repository, index = objects(folder), str(folder / "index")
    blob = repository.git("hash-object", "-w", "--stdin", given=b"/etc/passwd").decode().strip()
    repository.git("update-index", "--add", "--cacheinfo", f"120000,{blob},data/site.yml", index=index)
    tree = repository.git("write-tree", index=index).decode().strip()
    return repository, repository.git("commit-tree", tree, given=b"a link").decode().strip()


def in_no_unit(report: Report) -> BudgetTable:
    """A budget table in a unit that is none of money."""
    return report.edition("2031").budget.table.model_copy(update={"unit": Text(ko="명")})


PULL = SimpleNamespace(number=5, sha="a" * 40)
FINDING = SimpleNamespace(file="data/site.yml", line=1, paste="title:", message={"ko": "빠짐", "en": "missing"})
READER = SimpleNamespace(read=lambda _: {"permission": "read"})


def in_parts(folder):
    """A whole report that leads to a sector which is not there."""
    page = folder / "index.html"
    page.write_text('<h3 id="sector-care"><a href="care/">Care</a></h3>', encoding="utf-8")
    return page


LOOP: list = []
LOOP.append(LOOP)
RAISED = [
    Raised(say, KeyError, ("no such words", "ko")),
    Raised(say, KeyError, ("hint_near", "ko")),
    Raised(spoken, KeyError, ("no such words",)),
    Raised(both, KeyError, ("no such words",)),
    Raised(filled, KeyError, ("{amount}원", "ko", {})),
    Raised(problem, KeyError, (Place("data/site.yml"), "no-such-code")),
    Raised(problem, KeyError, (Place("data/site.yml"), "missing-field")),
    Raised(Report.edition, KeyError, (Report.model_construct(editions=()), "2031")),
    Raised(money, ValueError, (-1, "ko")),
    Raised(day_or_month, PydanticCustomError, ("5.3.",)),
    Raised(needs, ValueError, ("no such part",)),
    Raised(needs_all_of, ValueError, ("frame", "no such part")),
    Raised(Loaded.published, InvalidData, (blocked(),)),
    Raised(_when, ValueError, ("no time", "no seconds")),
    Raised(load_once, InvalidData, lambda _, folder: (folder / "nowhere", None)),
    Raised(runner.put_out, ValueError, values={"site_url": "https://gaon.example/\nanother=output"}),
    Raised(runner.put_out, KeyError, values={"site_url": "https://gaon.example/"}),
    Raised(runner.event, KeyError),
    Raised(where.site_url, ValueError, ("plan", "")),
    Raised(github_api.GitHub.get, ValueError, (github("more than three bytes"), "pulls", 3)),
    Raised(github_api.GitHub.read, JSONDecodeError, (github("no JSON"), "pulls")),
    Raised(github_api.GitHub.write, ValueError, (github("x" * 10_000_001), "POST", "issues", {})),
    Raised(github_api.unpacked, ValueError, (archive_of(github_api.MOST_UNPACKED + 1),)),
    Raised(github_api.GitHub.create, ValueError, (github("x" * 10_000_001), "issues", {})),
    Raised(github_api.this_repository, KeyError),
    Raised(git_objects.Repository.git, subprocess.CalledProcessError, lambda _, folder: (objects(folder), "no-such")),
    Raised(git_objects.Repository.push, words.Refused, lambda _, folder: (objects(folder), "a" * 40, "fix")),
    Raised(git_objects.Repository.lay_out, words.Refused, lambda _, folder: (*with_a_link(folder), folder / "out")),
    Raised(accept.accept, words.Refused, (READER, {"sender": {"login": "citizen"}}, {"head": {}}, ())),
    Raised(accept.accepted, words.Refused, lambda _, folder: (folder, folder, ("new",))),
    Raised(edition.start, words.Refused, (None, "next year", "main")),
    Raised(suggestions.suggest, HTTPError, (refusing("write"), PULL, {("data/site.yml", 1): FINDING})),
    Raised(fold, InvalidData, lambda _, folder: (folder / "nowhere",)),
    Raised(waiting, InvalidData, lambda _, folder: (folder / "nowhere",)),
    Raised(waiting_since, InvalidData, lambda _, folder: (folder / "nowhere", folder)),
    Raised(topics.topic, KeyError, lambda report, _: (report, "no-such")),
    Raised(topics.count, KeyError, lambda report, _: (report, "no-such")),
    Raised(topics.in_edition, KeyError, lambda report, _: (report, report.edition("2031"), "no-such")),
    Raised(achievement.achievement, KeyError, lambda report, _: (report, report.edition("2031"), "no-such")),
    Raised(events.around, KeyError, lambda report, _: (report, report.edition("2031"), "no-such")),
    Raised(achievements.month_of_achievements, KeyError, lambda report, _: (report, report.edition("2031"), "may")),
    Raised(whole.whole_sector, KeyError, lambda report, _: (report, report.edition("2031"), "no-such")),
    Raised(initiative.initiative, KeyError, lambda report, _: (report, report.edition("2031"), "no-such")),
    Raised(further.further, KeyError, lambda report, _: (report, report.edition("2031"), "no-such")),
    Raised(outcomes.outcomes, ValueError, lambda report, _: (report, report.edition("2030"))),
    Raised(prose.figure, LookupError, lambda report, _: (report.edition("2031"), "city.no-such")),
    Raised(prose.amount_won, LookupError, lambda report, _: (report.edition("2031"), "city.no-such")),
    Raised(BudgetTable.won, LookupError, lambda report, _: (in_no_unit(report), Decimal(1))),
    Raised(prose.figure, LookupError, lambda report, _: (report.edition("2031"), "city.total.real")),
    Raised(new_edition, ValueError, lambda report, _: ({}, report.edition("2031"), "2031")),
    Raised(new_edition, ValueError, lambda report, _: ({}, report.edition("2031"), "next year")),
    Raised(Staging.publish, OSError, lambda _, folder: (stage(folder / "site"),)),
    Raised(stage, OSError, lambda _, folder: (folder / ("name too long" * 30),)),
    Raised(hooks.on_build_error, PluginError, (OSError("No space left on device"),)),
    Raised(hooks.on_config, PluginError, (SimpleNamespace(site_url=""),)),
    Raised(Rebuilding.go_on, SavedMeanwhile, (SimpleNamespace(server=SimpleNamespace(_want_rebuild=True)),)),
    Raised(strict_fails, PluginError, (SimpleNamespace(strict=True),)),  # nothing counts warnings here
    Raised(followed, PydanticCustomError, ("https://staff:secret@gaon.example/",)),
    Raised(reached, PydanticCustomError, ("gaon.example",)),
    Raised(_Reading.take, NotRead, lambda *_: (_Reading({}, "2031", False, False), LOOP, ("2031/budget", ""), "", "")),
    Raised(records, NotRead, ("2031/budget.yml", "a: &a [*a]")),
    Raised(plain, ParserError, ("a: [",)),
    Raised(_only_read, InvalidData, lambda _, folder: (folder / "nowhere",)),
    Raised(booklets.with_sectors, booklets.NotMade, lambda _, folder: (in_parts(folder),)),
    Raised(booklets._read, booklets.NotMade, (Path("nowhere.html"),)),
    Raised(booklets.booklet, booklets.NotMade, lambda _, folder: (in_parts(folder),)),
    Raised(booklets.print_file, booklets.NotMade, (Path("nowhere.html"), "no-such-browser")),
    Raised(pictures, NotDrawn, (None, Path(), "pictures", "macros.pictures.no_such_drawing")),
]


@cache
def functions(path) -> dict[str, ast.FunctionDef]:
    """The functions of a file and the methods of its classes, private ones too, by qualified name."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    classes = [node for node in tree.body if isinstance(node, ast.ClassDef)]
    methods = {
        f"{owner.name}.{node.name}": node
        for owner in classes
        for node in owner.body
        if isinstance(node, ast.FunctionDef)
    }
    return {node.name: node for node in tree.body if isinstance(node, ast.FunctionDef)} | methods


def is_public(name: str) -> bool:
    """Whether others may call a function: neither it nor its class begins with an underscore."""
    return not any(part.startswith("_") for part in name.split("."))


def promised(function: ast.FunctionDef) -> set[str]:
    """The errors that the docstring of a function names."""
    return set(PROMISE.findall(ast.get_docstring(function) or ""))


def raises(function: ast.FunctionDef) -> bool:
    """Whether a function raises an error with its own words."""
    return any(isinstance(node, ast.Raise) for node in ast.walk(function))


def called(function: ast.FunctionDef) -> set[str]:
    """The names of all that a function calls, without what they are called on."""
    calls = [node.func for node in ast.walk(function) if isinstance(node, ast.Call)]
    return {getattr(call, "attr", getattr(call, "id", "")) for call in calls}


@pytest.mark.parametrize("case", RAISED, ids=lambda case: f"{case.name}-{case.error.__name__}")
def test_a_function_raises_what_its_docstring_names(case, gaon_report, tmp_path, monkeypatch):
    for name in ("GITHUB_OUTPUT", "GITHUB_EVENT_PATH", "GITHUB_API_URL"):
        monkeypatch.delenv(name, raising=False)  # outside a workflow, even where a workflow runs this test
    arguments = case.arguments if isinstance(case.arguments, tuple) else case.arguments(gaon_report, tmp_path)
    with pytest.raises(case.error) as raised:
        case.function(*arguments, **case.values)
    assert type(raised.value) is case.error or case.error is OSError  # which the system names more closely
    assert f"Raises {case.error.__name__}" in case.function.__doc__


def test_every_error_that_a_docstring_names_is_raised_here():
    """Each has a line in RAISED."""
    shown = {(case.name, case.error.__name__) for case in RAISED}
    named = {
        (name, error) for file in FILES.values() for name, node in functions(file).items() for error in promised(node)
    }
    assert named - shown == set()


def raised_by(function: ast.FunctionDef) -> set[str]:
    """The errors that a function raises with its own words, by class; an error that is only passed on has no class."""
    errors = (node.exc for node in ast.walk(function) if isinstance(node, ast.Raise) and node.exc)
    classes = (error.func if isinstance(error, ast.Call) else error for error in errors)
    return {getattr(name, "id", getattr(name, "attr", "")) for name in classes}


def test_no_function_raises_an_error_that_its_docstring_does_not_name():
    """Itself, or through a private function of its file."""
    unnamed = {}
    for known in map(functions, FILES.values()):
        private = {name.split(".")[-1]: raised_by(node) for name, node in known.items() if not is_public(name)}
        for name, node in known.items():
            inside = (private[called_there] for called_there in called(node) & private.keys())
            if is_public(name) and name not in ASKED_BEFORE:
                unnamed[name] = raised_by(node).union(*inside) - promised(node)
    assert {name: errors for name, errors in unnamed.items() if errors} == {}


def test_every_public_function_that_raises_says_so():
    """Itself, or through a private function of its file."""
    silent = []
    for known in map(functions, FILES.values()):
        private = {name.split(".")[-1] for name, node in known.items() if not is_public(name) and raises(node)}
        silent += [
            name
            for name, node in known.items()
            if is_public(name)
            and (raises(node) or called(node) & private)
            and not promised(node)
            and name not in ASKED_BEFORE
        ]
    assert silent == []
