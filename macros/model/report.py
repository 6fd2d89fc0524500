"""The whole: the site, its words, glossary and topics, and every edition."""

from typing import Literal

from macros.model.achievements import Achievements
from macros.model.fields import Id, Link, Words
from macros.model.frame import Frame
from macros.model.misprints import Corrections
from macros.model.outcomes import Outcomes
from macros.model.overview import Budget, Overview
from macros.model.plan import Initiative
from macros.model.record import Record, Text


class Aliases(Record):
    """Other words for a term, by language."""

    ko: tuple[Words, ...] = ()
    en: tuple[Words, ...] = ()


class Term(Record):
    """A glossary term; `status` says how far its English was verified, `unmarked` which names pages do not explain."""

    id: Id
    former_ids: tuple[Id, ...] = ()
    term: Text
    type: Id
    status: Literal["verified", "reported", "standard", "unverified"]
    aliases: Aliases = Aliases()
    unmarked: tuple[Words, ...] = ()
    explanation: Text
    source: Link | None = None


class TopicLink(Record):
    """One record that belongs to a topic, and the printed words of the record that show it."""

    id: Id
    evidence: Words


class Topic(Record):
    """One subject that the report comes back to; `records` lists its records by edition."""

    id: Id
    former_ids: tuple[Id, ...] = ()
    title: Text
    related: tuple[Id, ...] = ()
    records: dict[str, tuple[TopicLink, ...]]


class Site(Record):
    """The site itself: the city, what the site is called, and the edition shown first."""

    city: Text
    title: Text
    description: Text
    current: str


class Labels(Record):
    """The words of the interface, and the kinds of step that an achievement can be."""

    words: dict[str, Text]
    kinds: dict[Id, Text]


class Glossary(Record):
    """The terms, in the order in which the glossary file gives them."""

    terms: tuple[Term, ...]


class Topics(Record):
    """The topics, in the order in which the topics file gives them."""

    topics: tuple[Topic, ...]


class Synonyms(Record):
    """Words that search treats as the same: groups that mix the languages."""

    groups: tuple[tuple[Words, ...], ...]


class NumberException(Record):
    """A text whose numbers differ between its languages and are right all the same; both its texts, and the reason."""

    ko: Words
    en: Words
    reason: Text


class NumberExceptions(Record):
    """Every text whose numbers the check cannot compare."""

    exceptions: tuple[NumberException, ...] = ()


class Edition(Record):
    """One year's report, whole; `id` is the name of its folder, `source` its printed lines."""

    id: str
    frame: Frame
    overview: Overview
    budget: Budget
    achievements: Achievements
    corrections: Corrections
    outcomes: Outcomes = Outcomes()
    initiatives: tuple[Initiative, ...]
    source: tuple[str, ...]


class Promise(Record):
    """One published address, which may not vanish."""

    address: str


class Report(Record):
    """Everything under data/: site, words, glossary, topics, every edition, newest first, and the published addresses."""

    site: Site
    labels: Labels
    terms: tuple[Term, ...]
    topics: tuple[Topic, ...]
    synonyms: tuple[tuple[str, ...], ...]
    editions: tuple[Edition, ...]
    promises: tuple[Promise, ...] = ()
    number_exceptions: tuple[NumberException, ...] = ()

    def before(self, edition: Edition) -> Edition | None:
        """The edition before this one, or None where it is the oldest."""
        older = [one for one in self.editions if one.frame.year < edition.frame.year]
        return older[0] if older else None

    def after(self, edition: Edition) -> Edition | None:
        """The edition after this one, or None where it is the newest."""
        newer = [one for one in self.editions if one.frame.year > edition.frame.year]
        return newer[-1] if newer else None

    def edition(self, id: str) -> Edition:
        """The edition of that id. Raises KeyError when there is none."""
        return {edition.id: edition for edition in self.editions}[id]
