"""Carries the records of topics over to a new edition: lines that are put into the topics file as people wrote it.

Knows the layout of that file; which records still belong is for staff to confirm.
"""

import re

import yaml

from macros.model import Edition, Topic, TopicLink
from macros.model.walking import by_id

WIDEST = 10_000  # no text is folded


def with_new_edition(text: str, topics: tuple[Topic, ...], last: Edition, id: str) -> str:
    """The topics file with what the new edition took over of every topic, above the records of the other editions.

    Achievements are not taken over. A topic that has none of the rest gets an empty list, which says that the new
    report does not speak of it. Where records are not written one on a line, the topic stays as it is.
    """
    lines = text.split("\n")
    kept = by_id(last).keys() - {achievement.id for achievement in last.achievements.achievements}
    places = {topic.id: _first_key(topic, lines) for topic in topics}
    for topic in sorted(topics, key=lambda topic: topic.place().line, reverse=True):
        if (place := places[topic.id]) is not None:
            links = [link for link in topic.records.get(last.id, ()) if link.id in kept]
            at, indent, quote = place
            entries = [f"{indent}    {line}" for link in links for line in _lines(link)]
            key = f"{indent}  {quote}{id}{quote}:"
            lines[at:at] = [key, *entries] if entries else [f"{key} []"]
    return "\n".join(lines)


def _first_key(topic: Topic, lines: list[str]) -> tuple[int, str, str] | None:
    """Before which line the topic's records begin, how far its own fields are indented, and how editions are quoted."""
    key = next(iter(topic.records), None)
    place = topic.key_place("records", key) if key else None
    found = re.match(rf"( *)  (['\"]?){re.escape(key)}\2:(?: |$)", lines[place.line - 1]) if key and place else None
    return (place.line - 1, found[1], found[2]) if place and found else None


def _lines(link: TopicLink) -> list[str]:
    fields: dict[str, object] = {"id": link.id, "evidence": link.evidence}
    fields |= {"names_only": True} if link.names_only else {}
    written = yaml.safe_dump([fields], allow_unicode=True, sort_keys=False, width=WIDEST)
    return written.rstrip("\n").split("\n")
