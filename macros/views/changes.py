"""The page of changes: what each commit changed of the data, newest first, with links to what is still there.

Knows records and addresses; how changes are found, the room load knows. What a record was once called leads to what it
is called now.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from macros.language.picking import pick
from macros.load.compared import Change
from macros.load.history import History, Names
from macros.model import Report, Text
from macros.model.remembered import remembered
from macros.model.walking import by_id
from macros.views import addresses
from macros.views.changed_fields import field_in_words
from macros.views.common import Link, name_of, name_of_edition
from macros.views.words import CHANGES
from macros.wording.languages import FIRST

KIND = re.compile(r"^(feat|fix|data|test|docs|refactor|style|perf)(\([^)]*\))?!?: *")
"""What kind of commit it is, as maintainers begin its reason: `data: the day of a term`."""
OF_PRINT = "source"
"""Where the lines of print stand, in the folder of an edition."""
Links = dict[tuple[str, str], Link]
"""What stands where, by the edition or file and the id."""
SHOWN = 300
"""So many changes are listed; how many more there are is said."""


@dataclass(frozen=True, kw_only=True)
class ChangeView:
    """One change: of which record, by its name and address as far as there are any; `place` is its edition or file,
    `kind` is what happened to the record as a whole, `lang` the language that the values are in, "" of no language;
    `records` names all of them where there are several.
    """

    name: Text | None
    id: str
    address: str | None
    place: str
    kind: Text | None
    field: Text | None
    lang: str
    old: str | None
    new: str | None
    has_values: bool
    count: int
    records: Text | None
    why: Text | None


@dataclass(frozen=True)
class StepView:
    """What one commit changed: its anchor, when it was made as ISO 8601 has it, the reason that it gives."""

    id: str
    when: str
    reason: str
    changes: tuple[ChangeView, ...]

    @property
    def day(self) -> date:
        """Its day, where it was made."""
        return date.fromisoformat(self.when[:10])


@dataclass(frozen=True)
class DayView:
    """What was changed on one day."""

    day: date
    steps: tuple[StepView, ...]

    @property
    def count(self) -> int:
        """How many changes that were."""
        return sum(len(step.changes) for step in self.steps)


@dataclass(frozen=True)
class ChangesView:
    """The newest changes, and how many earlier ones there are; nothing is known where the history is not."""

    known: bool
    steps: tuple[StepView, ...]
    earlier: int

    @property
    def days(self) -> tuple[DayView, ...]:
        """The same by day, newest first."""
        days = sorted({step.day for step in self.steps}, reverse=True)  # in several zones they may come in any order
        return tuple(DayView(day, tuple(step for step in self.steps if step.day == day)) for day in days)

    @property
    def count(self) -> int:
        """How many changes are listed."""
        return sum(day.count for day in self.days)


@remembered
def changes(report: Report, history: History) -> ChangesView:
    """The page of changes, of which feeds tell the newest."""
    links, names = _links(report) if history.steps else {}, history.names_now
    left, steps = SHOWN, list[StepView]()
    for step in history.steps:
        shown = step.changes[:left]
        if shown:
            own = tuple(_change(report, links, names, change) for change in shown)
            reason = KIND.sub("", step.reason)
            steps.append(StepView(addresses.anchor_of_step(step.name), step.when, reason, own))
        left -= len(shown)
    every = sum(len(step.changes) for step in history.steps)
    return ChangesView(history.known, tuple(steps), every - SHOWN + left)


@remembered
def _links(report: Report) -> Links:
    """The name and address of whatever can be changed, by where it stands and its id."""
    links = {("topics", own.id): Link(own.title, addresses.topic(own.id)) for own in report.topics}
    links |= {("glossary", own.id): Link(own.term, addresses.term(own.id)) for own in report.terms}
    links |= {(name, ""): Link(report.labels.words[name], f"{name}/") for name in ("topics", "glossary")}
    for edition in report.editions:
        records, where = by_id(edition), addresses.records(edition)
        budget = addresses.budget(edition)
        whole = Link(name_of_edition(report, edition), addresses.whole(edition))
        links |= {(edition.id, ""): whole, (f"{edition.id}/{OF_PRINT}", ""): whole}
        links |= {(edition.id, part.id): Link(part.name, budget) for part in edition.budget.table.columns.parts}
        links |= {(edition.id, id): Link(name_of(records[id]), address) for id, address in where.items()}
    return links


def _called(report: Report, links: Links, scope: str) -> Callable[[str], Text | None]:
    """What is called by which id in an edition, or in the one that was named last."""
    where = [scope.partition("/")[0]]

    def called(id: str) -> Text | None:
        edition = next((edition for edition in report.editions if edition.id == id), None)
        if edition:
            where.append(id)
            return name_of_edition(report, edition)
        link = links.get((where[-1], id))
        return link.text if link else None

    return called


def _change(report: Report, links: Links, names: Names, change: Change) -> ChangeView:
    id = names.get((change.scope, change.id), change.id)
    link, kind = links.get((change.scope, id)), CHANGES.get(change.kind)
    lang = change.field.rpartition(".")[2]
    return ChangeView(
        name=link.text if link else as_text(change.name),
        id=id,
        address=link.address if link and not change.ids else None,
        place=change.scope,
        kind=report.labels.words[kind] if kind else None,
        field=field_in_words(change.field, report.languages, _called(report, links, change.scope)),
        lang=lang if lang in report.languages else FIRST if change.kind == "corrected" else "",
        old=change.old,
        new=change.new,
        has_values=change.old is not None or change.new is not None,
        count=len(change.every_id),
        records=_named(report, links, names, change) if change.ids else None,
        why=as_text(change.why),
    )


def _named(report: Report, links: Links, names: Names, change: Change) -> Text:
    """The names of all records of a change in a line; of what is gone, its id."""
    now = [(id, links.get((change.scope, names.get((change.scope, id), id)))) for id in change.ids]
    called = {
        lang: "; ".join(pick(link.text, lang).text if link else id for id, link in now) for lang in report.languages
    }
    return Text.model_construct(None, **called)


def as_text(said: Mapping[str, str]) -> Text | None:
    """A text as it once stood in the data, whether or not it would be right today."""
    return Text.model_construct(None, **said) if FIRST in said else None
