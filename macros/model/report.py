"""The whole: the site, its words, glossary and topics, and every edition."""

from pydantic import Field

from macros.model.achievements import Achievements
from macros.model.budget import Budget
from macros.model.fields import Contact, Id, Language, Words
from macros.model.frame import Frame
from macros.model.misprints import Corrections
from macros.model.outcomes import Outcomes
from macros.model.overview import Overview
from macros.model.periods import Period, period_of
from macros.model.plan import Initiative
from macros.model.prose import ProsePage
from macros.model.record import Record, Text
from macros.model.terms import Term
from macros.model.topics import Topic
from macros.wording.languages import USUAL


class Site(Record, title="누리집 · Site"):
    """The site itself: the city, what the site is called, and the edition shown first."""

    city: Text = Field(description="도시의 이름.\nThe name of the city.")
    title: Text = Field(description="제목.\nThe title.")
    description: Text = Field(
        description="누리집 소개 한 문장. {edition} 자리에는 먼저 보일 연도가 들어갑니다.\n"
        "The site in one sentence; {edition} becomes the edition shown first.",
    )
    current: str = Field(
        description="먼저 보일 연도. 폴더 이름입니다.\nThe edition shown first: the name of its folder."
    )
    contact: Contact | None = Field(
        None,
        description="독자가 GitHub 계정 없이 오류와 불편한 점을 알릴 곳: 시의 전자우편 주소나 양식의 웹 주소. 없으면 비워 둡니다.\n"
        "Where readers report errors and barriers without a GitHub account: an e-mail address of the city's or the web "
        "address of a form; left out where there is none.",
    )
    languages: tuple[Language, ...] = Field(
        USUAL,
        min_length=1,
        description="누리집의 언어들, 한국어(ko)가 먼저. 예: [ko, ja, vi]. 없으면 ko, en입니다.\n"
        "The languages of the site, Korean (ko) first, e.g. [ko, ja, vi]; ko and en where left out.",
    )


class Labels(Record, title="화면에 쓰는 낱말 · Interface words"):
    """The words of the interface, and the kinds of step that an achievement can be."""

    words: dict[str, Text] = Field(
        description="낱말들. {중괄호} 안은 그대로 둡니다.\nThe words; leave what stands in {braces}."
    )
    kinds: dict[Id, Text] = Field(
        description="성과가 어느 단계인지 나타내는 종류들.\nThe kinds of step that an achievement can be."
    )


class WayIn(Record, title="묻는 말에서 보고서의 말로 · From what is asked to what is said"):
    """What people call a thing, and what the report says of it: the one finds the other, not the other way round."""

    asked: tuple[Words, ...] = Field(
        min_length=1,
        description="사람들이 묻는 말.\nWhat people ask for.",
    )
    said: tuple[Words, ...] = Field(
        min_length=1,
        description="그 답이 되는 기록에 있는 말.\nWords that stand in the records that answer it.",
    )


class Synonyms(Record, title="검색의 같은 말 · Words that search treats as the same"):
    """Words that search treats as the same, in groups that mix the languages; and words that lead to others."""

    groups: tuple[tuple[Words, ...], ...] = Field(
        description="검색에서 같은 말로 보는 낱말의 묶음들. 한국어와 영어를 섞어 적습니다.\n"
        "Groups of words that search treats as the same, both languages mixed.",
    )
    everyday: tuple[WayIn, ...] = Field(
        (),
        description="사람들이 묻는 말에서 보고서의 말로 가는 길들.\n"
        "Ways from what people ask for to what the report says.",
    )


class NumberException(Record, title="두 언어의 수가 다른 글 · Text whose numbers differ"):
    """A text whose numbers differ between its languages and are right all the same; both its texts, and the reason."""

    ko: Words = Field(description="누리집에 실리는 한국어 글 그대로.\nThe Korean text just as it is published.")
    en: Words = Field(description="누리집에 실리는 영어 글 그대로.\nThe English text just as it is published.")
    reason: Text = Field(description="수가 달라도 맞는 까닭.\nWhy both are right though their numbers differ.")


class NumberExceptions(Record, title="수를 견줄 수 없는 글 · Texts whose numbers cannot be compared"):
    """Every text whose numbers the check cannot compare."""

    exceptions: tuple[NumberException, ...] = Field(
        (),
        description="두 언어의 수가 다르지만 둘 다 맞는 글.\n"
        "Texts that are right in both languages though their numbers differ.",
    )


class Edition(Record, defer_build=True):
    """The report of one year, or half of it, whole; `id` is the name of its folder, `source` its printed lines."""

    id: str = Field(
        description="이 기록의 이름이자 주소. 영어 소문자, 숫자, 붙임표만 씁니다.\n"
        "The name and address of the record: lower-case letters, digits, hyphens.",
    )
    frame: Frame
    overview: Overview
    budget: Budget
    achievements: Achievements
    corrections: Corrections
    outcomes: Outcomes = Outcomes()
    initiatives: tuple[Initiative, ...]
    source: tuple[str, ...]

    @property
    def period(self) -> Period:
        """What it is of, which puts the editions in order; where the name of the folder does not say, its year."""
        return period_of(self.id) or Period(self.frame.year if self.frame else 0)


class Promise(Record, defer_build=True):
    """One published address, which may not vanish."""

    address: str


class Report(Record, defer_build=True):
    """Everything under data/: site, words, glossary, topics, editions, newest first, and the published addresses;
    and the hand-written pages.

    A rule is shown the editions that it can judge; `row` then has the ids of all of them, newest first. By edition,
    `deleted` has the ids of records that were published and are gone, and the page of each.
    """

    site: Site
    labels: Labels
    terms: tuple[Term, ...]
    topics: tuple[Topic, ...]
    synonyms: Synonyms
    editions: tuple[Edition, ...]
    promises: tuple[Promise, ...] = ()
    number_exceptions: tuple[NumberException, ...] = ()
    prose: tuple[ProsePage, ...] = ()
    row: tuple[str, ...] = ()
    deleted: dict[str, dict[str, str]] = Field({})

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that the site is read in, the first one first."""
        return self.site.languages if self.site else USUAL

    @property
    def translations(self) -> tuple[str, ...]:
        """The same without the first."""
        return self.languages[1:]

    def before(self, edition: Edition) -> Edition | None:
        """The edition before this one, or None where it is the oldest."""
        return next((other for other in self.editions if other.period < edition.period), None)

    def after(self, edition: Edition) -> Edition | None:
        """The edition after this one, or None where it is the newest."""
        newer = [other for other in self.editions if other.period > edition.period]
        return newer[-1] if newer else None

    def edition(self, id: str) -> Edition:
        """The edition of that id. Raises KeyError when there is none."""
        return {edition.id: edition for edition in self.editions}[id]
