"""Which edition's folder got another name in a commit, and what was changed before under the name that it has now.

Knows the folders of editions by what stands in them; nothing of git.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from macros.load.compared import Change, Records

Editions = dict[str, str]
"""What the folder of an edition is called now, by what it was called."""


def renamed(befores: Sequence[Records], after: Records) -> tuple[list[Records], list[Change]]:
    """The versions before as if each edition had been called what it is called after, and that it was renamed: one came
    in place of another with the same records.
    """
    came, names = _held(after), Editions()
    for before in befores:
        gone = {edition: ids for edition, ids in _held(before).items() if edition not in came}
        new = {edition: ids for edition, ids in came.items() if edition not in _held(before)}
        names |= {old: now for old, ids in gone.items() for now, others in new.items() if ids == others}
    moved = [{(_now(scope, names), id): own for (scope, id), own in before.items()} for before in befores]
    return moved, [Change(kind="renamed", scope=now, field="id", old=old, new=now) for old, now in names.items()]


def of_change(change: Change, names: Mapping[str, str]) -> Change:
    """A change with the name that its edition has now."""
    return replace(change, scope=_now(change.scope, names)) if names else change


def and_before(names: Mapping[str, str], changes: Sequence[Change]) -> Editions:
    """The names that held before these changes as well, by what editions are called now."""
    of_editions = (change for change in changes if change.kind == "renamed" and not change.id)
    return {**names, **{change.old or "": _now(change.scope, names) for change in of_editions}}


def _now(scope: str, names: Mapping[str, str]) -> str:
    edition, stroke, file = scope.partition("/")
    return f"{names.get(edition, edition)}{stroke}{file}"


def _held(records: Records) -> dict[str, set[tuple[str, str]]]:
    """What stands in the folder of each edition, by file and id; a file that all share holds no other."""
    held = defaultdict[str, set[tuple[str, str]]](set)
    for scope, id in records:
        edition, _, file = scope.partition("/")
        held[edition].add((file, id))
    return held
