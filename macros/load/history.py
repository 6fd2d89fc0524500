"""How the data came to say what it says: every change of a record or of print, newest first, with day and reason.

Knows which files hold records, and keeps what it found by commit, since a commit never changes; git and what differs
between two versions, the modules beside it know.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, replace
from functools import cache, cached_property
from hashlib import sha256
from pathlib import Path
from typing import Any

from macros.load.compared import Change, NotRead, Records, changes, records
from macros.load.lines_of_print import SOURCE, lines_changed
from macros.load.renamed_editions import Editions, and_before, of_change, renamed
from macros.load.versions import Commit, commits, texts

LEFT_OUT = ("labels.yml", "synonyms.yml", "number_exceptions.yml")
"""The words of the site itself, those of search, and those of the check: nothing that the report says."""
CITY = ("site", "city.ko")
"""Where it stands whose data this is."""
FOUND_BY = (
    "history.py", "lines_of_print.py", "compared.py", "plain_yaml.py", "renamed_editions.py", "versions.py",
)  # fmt: skip
"""The modules on which it depends what is found."""

Names = dict[tuple[str, str], str]
"""What records are called, by where they stand and what they were called."""


@dataclass(frozen=True)
class Step:
    """What one commit changed: its name, when as ISO 8601 has it, why, and the changes."""

    name: str
    when: str
    reason: str
    changes: tuple[Change, ...]


@dataclass(frozen=True)
class History:
    """Every step, newest first; not `known` where git cannot tell all of it, and then there is none."""

    known: bool
    steps: tuple[Step, ...] = ()

    @cached_property
    def names_now(self) -> Names:
        """What records are called that were once called otherwise."""
        names: Names = {}
        for step in self.steps:
            for change in step.changes:
                if change.kind == "renamed" and change.old:
                    names.setdefault((change.scope, change.old), names.get((change.scope, change.id), change.id))
        return names

    @cached_property
    def newest(self) -> dict[tuple[str, str], Step]:
        """The step that changed a record last, by where it stands and what it is called now."""
        found = dict[tuple[str, str], Step]()
        for step in self.steps:
            for change in step.changes:
                for id in change.every_id:
                    found.setdefault((change.scope, self.names_now.get((change.scope, id), id)), step)
        return found


UNKNOWN = History(known=False)
Found = tuple[tuple[Change, ...], dict[str, str]]
"""What a commit changed, and which text stands in for one that could not be read."""


def history(data: Path, kept: Path | None = None) -> History:
    """The history of the folder of data as far as it is committed; `kept` is the file that remembers what was found."""
    made = commits(data)
    if made is None:
        return UNKNOWN
    before = _kept(kept)
    wanted = [commit for commit in made if commit.name not in before]
    stand_ins = {name for _, unread in before.values() for name in unread.values() if name} if wanted else set[str]()
    contents = texts(data, (*stand_ins, *(name for commit in wanted for name in _names(commit))))
    if contents is None:
        return UNKNOWN
    known, stands_in = dict[tuple[str, str], Records | None](), dict[str, str]()
    found: dict[str, Found] = {}
    for commit in reversed(made):
        own = before.get(commit.name) or _found(commit, contents, stands_in, known)
        found[commit.name] = own
        stands_in |= own[1]
    if kept and wanted:
        _keep(kept, found)
    steps = (Step(commit.name, commit.when, commit.reason, found[commit.name][0]) for commit in made)
    return History(known=True, steps=tuple(_under_names_now(_of_this_city(step for step in steps if step.changes))))


def _under_names_now(steps: Iterable[Step]) -> Iterator[Step]:
    """The steps, with the name that every edition has now."""
    names = Editions()
    for step in steps:
        yield replace(step, changes=tuple(of_change(change, names) for change in step.changes)) if names else step
        names = and_before(names, step.changes)


def _of_this_city(steps: Iterable[Step]) -> Iterator[Step]:
    """The steps down to the one that put this city in the place of another, whose records went as it came."""
    for step in steps:
        other = any((change.scope, change.field) == CITY and change.old for change in step.changes)
        if not other or all(change.kind != "removed" for change in step.changes):
            yield step
            continue
        own = tuple(change for change in step.changes if change.kind == "added")
        yield from [replace(step, changes=own)] if own else []
        return


def _names(commit: Commit) -> Iterable[str]:
    files = ((path, pair) for path, pair in commit.files.items() if _holds_records(path) or _is_print(path))
    return (name for _, pair in files for name in pair if name)


def _is_print(path: str) -> bool:
    return path.endswith(f"/{SOURCE}")


def _holds_records(path: str) -> bool:
    return path.endswith(".yml") and path not in LEFT_OUT


def _found(
    commit: Commit, contents: dict[str, str], stands_in: dict[str, str], known: dict[tuple[str, str], Records | None]
) -> Found:
    """What a commit changed in all its files together, so that a record may move from one to another."""
    befores, after, unread, of_print = list[Records](), Records(), dict[str, str](), list[Change]()
    for path, (*old, new) in commit.files.items():
        if _holds_records(path):
            earlier = [stands_in.get(name, name) for name in old]
            later = _read(path, new, contents, known)
            if later is None:
                unread[new] = earlier[0]
                continue
            befores = befores or [Records() for _ in old]
            for before, name in zip(befores, earlier, strict=True):
                before.update(_read(path, name, contents, known) or {})
            after.update(later)
        elif _is_print(path) and old[0] and new:  # one that came or went says so by its records
            of_print += lines_changed(path, contents[old[0]], contents[new])
    befores, of_editions = renamed(befores, after)
    return (*of_editions, *changes(befores, after), *of_print), unread


def _read(
    path: str, name: str, contents: dict[str, str], known: dict[tuple[str, str], Records | None]
) -> Records | None:
    """The records of a version of a file, none of a file that is not there; None where it cannot be read."""
    if name and (path, name) not in known:
        try:
            known[path, name] = records(path, contents[name])
        except NotRead:
            known[path, name] = None
    return known[path, name] if name else {}


@cache
def _form() -> str:
    """Of what is kept: another as soon as one letter of what finds it is."""
    found_by = b"".join(Path(__file__).with_name(name).read_bytes() for name in FOUND_BY)
    return sha256(found_by).hexdigest()


def _kept(file: Path | None) -> dict[str, Found]:
    try:
        held = json.loads(file.read_text(encoding="utf-8")) if file else {}
        if held.get("form") != _form():
            return {}
        return {
            name: (tuple(_read_again(change) for change in own), unread) for name, (own, unread) in held["of"].items()
        }
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}


def _keep(file: Path, found: dict[str, Found]) -> None:
    of = {name: ([_without_rest(change) for change in own], unread) for name, (own, unread) in found.items()}
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps({"form": _form(), "of": of}, ensure_ascii=False), encoding="utf-8")
    except OSError:
        return  # it is found anew the next time


def _read_again(kept: dict[str, Any]) -> Change:
    return Change(**{**kept, "ids": tuple(kept.get("ids", ()))})


def _without_rest(change: Change) -> dict[str, Any]:
    return {name: value for name, value in asdict(change).items() if value not in (None, "", {}, ())}
