"""What a page says of itself in a line or two, where links to it are shared or found: made of the data's own texts."""

from datetime import date

from macros.language.dates import days, month, years
from macros.language.picking import fill, languages_of, pick
from macros.model import Achievement, Edition, FurtherPart, Initiative, Report, Text, Topic
from macros.views.common import name_of


def overview(report: Report, edition: Edition) -> Text:
    """The general facts as printed."""
    return _joined("{0} {1}", *((fact.label, fact.text) for fact in edition.overview.facts))


def budget(report: Report, edition: Edition) -> Text:
    """The sentence that gives the size of the budget, or what the table holds."""
    budget, size = edition.budget, edition.budget.size
    return _joined("{0}: {1}", (size.label, size.text)) if size else _joined("{0}", (budget.heading,))


def achievements(report: Report, edition: Edition) -> Text:
    """How many achievements there are, of which year."""
    listed = edition.achievements
    words, count = report.labels.words["describe_achievements"], len(listed.achievements)
    return Text(**{
        lang: fill(words, lang, dict(count=count, year=years(listed.years, lang))) for lang in words.languages
    })  # fmt: skip


def month_of_achievements(report: Report, first: date) -> Text:
    """What the page of a month is called: 'Achievements · August 2030'."""
    words = report.labels.words["achievements"]
    return Text(**{lang: f"{pick(words, lang).text} · {month(first, True, lang)}" for lang in words.languages})


def achievement(report: Report, achievement: Achievement) -> Text:
    """The date, the kind of step if it is known, and the text."""
    kind, text = report.labels.kinds.get(achievement.kind), achievement.text
    said = (text,) if kind is None else (kind, text)
    return Text(**{
        lang: " · ".join([days(achievement.date, achievement.end, lang), *(pick(each, lang).text for each in said)])
        for lang in languages_of(*said)
    })  # fmt: skip


def initiatives(report: Report, edition: Edition) -> Text:
    """How many initiatives there are, in how many sectors."""
    return _worded(report, "initiatives_lead", count=len(edition.initiatives), sectors=len(edition.frame.sectors))


def initiative(initiative: Initiative) -> Text:
    """The title, and the labels of the strategies."""
    return _joined("{0}", (initiative.title,), *((strategy.label,) for strategy in initiative.strategies))


def further(part: FurtherPart) -> Text:
    """The heading, and the labels of its lines; where a line has none, its text."""
    return _joined("{0}", (part.heading,), *((name_of(item),) for item in part.items))


def topic(report: Report, topic: Topic) -> Text:
    """The title, and how many records the topic brings together."""
    count = sum(len(links) for links in topic.records.values())
    return _joined("{0}: {1}", (topic.title, _worded(report, "topic_lead", count=count)))


def counted(report: Report, name: str, count: int) -> Text:
    """The first line of a list, which says how many it holds."""
    return _worded(report, name, count=count)


def _worded(report: Report, name: str, **values: int) -> Text:
    word = report.labels.words[name]
    return Text(**{lang: fill(word, lang, values) for lang in word.languages})


def _joined(pattern: str, *texts: tuple[Text, ...]) -> Text:
    languages = languages_of(*(text for row in texts for text in row))
    said = {lang: [pattern.format(*(pick(text, lang).text for text in row)) for row in texts] for lang in languages}
    return Text(**{lang: " · ".join(lines) for lang, lines in said.items()})
