"""What differs between two versions of data: which record, which field, what it said and what it says.

Knows that records have ids and that texts have languages, in any form that the data ever had; nothing of git, of files
that move or of how a file is written. Values stay as they were typed.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from dataclasses import field as made

from yaml import YAMLError

from macros.load.plain_yaml import plain

MANY = 20
"""Of more records than this to which one commit did the same, it is said how many they are: they came or went, or a
field of theirs says the same now and said the same before; of lines of print, which move together, only that they did.
"""
FORMER, INSIDE, LINE = "former_ids", "in", "line"
NOT_TOLD = (FORMER, "source_fingerprint")
"""What is said otherwise, or says nothing that anyone could read."""
NAMING = ("title", "term", "label", "name", "heading", "text")
MISPRINTS = ("corrections", "open_questions")
Fields = dict[str, str]
Key = tuple[str, str]
"""The folder of its edition, or the file that all editions share, and the id of a record."""
Records = dict[Key, Fields]


class NotRead(Exception):
    """A version of a file in which no records can be found."""


@dataclass(frozen=True, kw_only=True)
class Change:
    """One change: `scope` is the edition, or the file that all share; without an `id` it is of something outside
    records, and `scope` ends in the file, or it is of all records with these `ids` alike. `name` and `why` are texts
    by language.
    """

    kind: str
    scope: str
    id: str = ""
    field: str = ""
    old: str | None = None
    new: str | None = None
    ids: tuple[str, ...] = ()
    name: Mapping[str, str] = made(default_factory=dict)
    why: Mapping[str, str] = made(default_factory=dict)

    @property
    def every_id(self) -> tuple[str, ...]:
        """The id of every record that it is of."""
        return self.ids or (self.id,)


def records(path: str, text: str) -> Records:
    """The records of one version of a file, each with its fields; what stands outside records has the id "".

    Raises NotRead where it is no data, or data that refers to itself.
    """
    try:
        held = plain(text)
        found: Records = {}
        folder, _, file = path.rpartition("/")
        scope, name = folder.partition("/")[0], file.removesuffix(".yml")
        outside = f"{scope}/{name}" if scope else name
        _Reading(found, scope or name, not folder, name in MISPRINTS).take(held, (outside, ""), "", "")
    except (YAMLError, RecursionError, ValueError, TypeError) as error:
        raise NotRead(path) from error
    return found


class _Reading:
    """Takes one file apart; in a file that all editions share, and of a misprint, only the items of its own lists are
    records.
    """

    def __init__(self, found: Records, scope: str, shared: bool, of_misprints: bool) -> None:
        self.found, self.scope, self.flat = found, scope, shared or of_misprints
        self.of_misprints, self.seen = of_misprints, set[int]()

    def take(self, held: object, key: Key, path: str, inside: str) -> None:
        """Takes what stands at a path. Raises NotRead where it was taken before: data that refers to itself."""
        if isinstance(held, dict | list):
            if id(held) in self.seen:
                raise NotRead(path)
            self.seen.add(id(held))
        if isinstance(held, dict):
            if isinstance(own := held.get("id"), str) and (not self.flat or not key[1]):
                scope = f"{self.scope}/{path}" if self.of_misprints else self.scope
                inside, key, path = key[1], (scope, own), ""
                self.found.setdefault(key, {INSIDE: inside} if inside else {})
            for name, value in held.items():
                if name != "id" or path:
                    self.take(value, key, f"{path}.{name}" if path else str(name), inside)
        elif isinstance(held, list):
            if all(isinstance(item, str) for item in held):
                self._put(key, path, ", ".join(held))
            for at, item in enumerate(held if not all(isinstance(item, str) for item in held) else ()):
                named = item.get("id", item.get("pending")) if isinstance(item, dict) else None
                of_record = isinstance(item, dict) and "id" in item and (not self.flat or not key[1])
                self.take(item, key, path if of_record else f"{path}.{named or at + 1}", inside)
        elif held:
            self._put(key, path, str(held))

    def _put(self, key: Key, path: str, value: str) -> None:
        if value:
            self.found.setdefault(key, {})[path] = value


def changes(befores: Sequence[Records], after: Records) -> list[Change]:
    """What differs, record by record, from each of the versions before: what a merge took from one is no change of its
    own.
    """
    found, *others = [_changes(before, after) for before in befores] or [[]]
    for other in others:
        known = {(each.kind, each.scope, each.id, each.field, each.new) for each in other}
        found = [each for each in found if (each.kind, each.scope, each.id, each.field, each.new) in known]
    return _folded(found)


def _changes(before: Records, after: Records) -> list[Change]:
    """What differs from one; a record that says what it was called before is the one that was called so."""
    names = {(key[0], old): key for key, own in after.items() if key not in before for old in _former(own)}
    renamed = {key: new for key, new in names.items() if key in before and key not in after}
    held = {renamed.get(key, key): own for key, own in before.items()}
    old_names = {old[1]: new[1] for old, new in renamed.items()}
    found = [
        Change(kind="renamed", scope=new[0], id=new[1], field="id", old=old[1], new=new[1], name=_name(after[new]))
        for old, new in renamed.items()
    ]
    for key in dict.fromkeys([*after, *held]):
        found += _of_record(key, held.get(key), after.get(key), old_names)
    return found


def _of_record(key: Key, before: Fields | None, after: Fields | None, old_names: Mapping[str, str]) -> Iterator[Change]:
    scope, id = key
    if (before is None or after is None) and id:
        own, kind = (after, "added") if before is None else (before, "removed")
        yield from _of_misprint(scope, own or {}, kind) or [
            Change(kind=kind, scope=scope, id=id, name=_name(own or {}))
        ]
        return
    if before is None or after is None:
        return  # a file that came or went says so by its records
    if INSIDE in before:
        before = {**before, INSIDE: old_names.get(before[INSIDE], before[INSIDE])}
    for name in dict.fromkeys([*after, *before]):
        if name not in NOT_TOLD and (old := before.get(name)) != (new := after.get(name)):
            yield Change(kind="changed", scope=scope, id=id, field=name, old=old, new=new, name=_name(after or before))


def _of_misprint(scope: str, own: Fields, kind: str) -> list[Change]:
    """A correction is a change of what it corrects: from what is printed to what is published, or back."""
    edition, _, of = scope.partition("/")
    if of != MISPRINTS[0]:
        return []
    old, new, why = own.get("printed"), own.get("published"), _in_languages(own, "why")
    if kind == "removed":
        old, new, why = new, old, {}
    paths = (path.partition(".") for path in own.get("at", "").split(", "))
    return [Change(kind="corrected", scope=edition, id=id, field=of, old=old, new=new, why=why) for id, _, of in paths]


def _folded(found: list[Change]) -> list[Change]:
    """The same, with what was done alike to many records said once."""
    alike: dict[tuple[str | None, ...], list[Change]] = defaultdict(list)
    for change in found:
        if change.kind in ("added", "removed", "changed"):
            of_print = change.field.endswith(LINE)
            values = (None, None) if of_print else (change.old, change.new)
            alike[change.kind, change.scope, change.field, *values].append(change)
    many = {key: own for key, own in alike.items() if len(own) > MANY}
    first = {
        id(own[0]): replace(own[0], id="", old=old, new=new, name={}, ids=tuple(each.id for each in own))
        for (*_, old, new), own in many.items()
    }
    inside = {id(change) for own in many.values() for change in own}
    return [first.get(id(change), change) for change in found if id(change) not in inside or id(change) in first]


def _former(own: Fields) -> Iterable[str]:
    return own[FORMER].split(", ") if FORMER in own else ()


def _name(own: Fields) -> dict[str, str]:
    return next((said for field in NAMING if (said := _in_languages(own, field))), {})


def _in_languages(own: Fields, field: str) -> dict[str, str]:
    return {name.removeprefix(f"{field}."): said for name, said in own.items() if name.startswith(f"{field}.")}
