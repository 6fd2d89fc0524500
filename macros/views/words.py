"""Which interface word says what a record holds as a code: how far a term is verified, what became of a project.

Knows the codes and the names of the words; labels.yml has the words, and views show them.
"""

from macros.model.record import State
from macros.model.topics import Group

STATUS = {
    "verified": "status_verified",
    "reported": "status_reported",
    "standard": "status_standard",
    "unverified": "status_unverified",
}
CERTAINTY = {"high": "certainty_high", "medium": "certainty_medium", "low": "certainty_low"}
STATES: dict[State, str] = {
    "current": "translation_current",
    "new": "translation_new",
    "stale": "translation_stale",
    "missing": "translation_missing",
}
OUTCOMES = {
    "continued": "outcome_continued",
    "completed": "outcome_completed",
    "dropped": "outcome_dropped",
    "not-reported": "outcome_not_reported",
}
GROUPS: dict[Group, str] = {
    "people": "group_people",
    "life": "group_life",
    "economy": "group_economy",
    "government": "group_government",
    "projects": "group_projects",
}
CHANGES = {
    "added": "change_added",
    "removed": "change_removed",
    "renamed": "change_renamed",
    "corrected": "change_corrected",
}
FEED, FEED_UNDATED, FEED_EMPTY, EMPTY = "feed_subtitle", "feed_undated", "feed_empty", "change_empty"
"""What a feed says of itself, and what it calls a value that is not there."""
OF_FEED = (FEED, FEED_UNDATED, FEED_EMPTY, EMPTY)
UNITS = {"jo": "unit_jo", "eok": "unit_eok", "won": "unit_won"}
"""The units that amounts can be read in besides the printed one."""

OF_SEARCH_BOX = ("found", "found_one", "found_none", "more", "missing", "unknown", "nearest", "rest", "ways_in")
SEARCH = {kind: f"search_{kind}" for kind in (
    "achievement", "initiative", "strategy", "pending", "reference", "further", "fact", "budget", "topic", "term",
    "page", *OF_SEARCH_BOX,
)}  # fmt: skip
"""What search calls the kinds of what it finds, and the parts of its box."""
