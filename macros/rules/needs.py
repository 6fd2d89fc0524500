"""What a rule needs to have been read before it can judge, so that an unreadable file hides nothing in other files.

Knows the names of the parts of a report, not what the rules say.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import wraps
from typing import Concatenate, ParamSpec

from macros.model import Edition, Report
from macros.model.once import once
from macros.model.record import AnyRecord
from macros.wording.problems import Problem

OF_SITE = ("site", "labels", "terms", "topics", "synonyms", "number_exceptions", "editions")
OF_EDITION = ("frame", "overview", "budget", "achievements", "corrections", "outcomes", "initiatives", "source")


Others = ParamSpec("Others")
Rule = Callable[[Report], Iterator[Problem]]
"""Judges all records of a report together."""


@dataclass(frozen=True, kw_only=True)
class Rules:
    """The rules of print judge the records as printed, the rules of what is published judge them corrected."""

    of_print: tuple[Rule, ...]
    of_published: tuple[Rule, ...]


@dataclass(frozen=True)
class Reading:
    """What could be read: a report in which an unread part is None or empty.

    `absent` names the parts nothing was read of, `broken` those and the parts that lack a record; a part is
    (id of the edition, name), with "" for the site's own. `drafts` names the editions that are not published yet.
    """

    report: Report
    absent: frozenset[tuple[str, str]] = frozenset()
    broken: frozenset[tuple[str, str]] = frozenset()
    drafts: frozenset[str] = frozenset()


def needs(*parts: str) -> Callable[[Rule], Rule]:
    """Marks a rule that can judge as soon as these parts were read, even where a record is left out of them.

    With no part named, the rule judges record by record whatever was read.

    Raises ValueError for a part that no report has.
    """
    return _mark("some_of", parts)


def needs_all_of(*parts: str) -> Callable[[Rule], Rule]:
    """Marks a rule that can judge only when every record of these parts was read; without a mark it needs all.

    Raises ValueError for a part that no report has.
    """
    return _mark("all_of", parts)


def of_every_edition(rule: Rule) -> Rule:
    """Marks a rule that holds one edition against another, or all against a list: it judges every edition or none."""
    return _marking("every_edition", ())(rule)


def found_once(
    judge: Callable[Concatenate[AnyRecord, Others], Iterator[Problem]],
) -> Callable[Concatenate[AnyRecord, Others], tuple[Problem, ...]]:
    """What a part of a rule finds in one record, found once of the very same record and others.

    Only for what is made of these alone: who asks again after an edit is told what was found before.
    """

    @once
    @wraps(judge)
    def found(record: AnyRecord, *others: Others.args, **named: Others.kwargs) -> tuple[Problem, ...]:
        return tuple(judge(record, *others, **named))

    return found


def of_each_edition(judge: Callable[[Edition], Iterator[Problem]]) -> Rule:
    """The rule that judges each edition by itself, and nothing beside it: an edition that did not change, once."""
    found = found_once(judge)

    @wraps(judge)
    def rule(report: Report) -> Iterator[Problem]:
        return (finding for edition in report.editions for finding in found(edition))

    return rule


def problems_found(rule: Rule, reading: Reading) -> Iterator[Problem]:
    """What the rule finds in the editions it can judge."""
    marked = hasattr(rule, "some_of") or hasattr(rule, "all_of")
    some: tuple[str, ...] = getattr(rule, "some_of", ())
    whole: tuple[str, ...] = getattr(rule, "all_of", () if marked else (*OF_SITE, *OF_EDITION))

    def judged(edition: str, names: tuple[str, ...]) -> bool:
        return not any((edition, part) in reading.absent for part in some if part in names) and not any(
            (edition, part) in reading.broken for part in whole if part in names
        )

    if judged("", OF_SITE):
        editions = tuple(edition for edition in reading.report.editions if judged(edition.id, OF_EDITION))
        of_editions = any(part in OF_EDITION for part in (*some, *whole))
        judges_all = len(editions) == len(reading.report.editions) or not hasattr(rule, "every_edition")
        if (editions and judges_all) or not of_editions:
            row = tuple(edition.id for edition in reading.report.editions)
            yield from rule(reading.report.model_copy(update={"editions": editions, "row": row}))


def _mark(name: str, parts: tuple[str, ...]) -> Callable[[Rule], Rule]:
    unknown = set(parts) - {*OF_SITE, *OF_EDITION}
    if unknown:
        raise ValueError(f"no such part of a report: {', '.join(sorted(unknown))}")
    return _marking(name, parts)


def _marking(name: str, parts: tuple[str, ...]) -> Callable[[Rule], Rule]:
    def mark(rule: Rule) -> Rule:
        setattr(rule, name, parts)
        return rule

    return mark
