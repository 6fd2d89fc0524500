"""Which section of the guide says what to do about a problem of the data.

Knows the names of problems and the anchors of the guide, which a test holds together.
"""

ANY = "result"
"""The section that explains how a problem reads, for those without a recipe of their own."""

RECIPES = {
    **dict.fromkeys(("duplicate-key", "conflict-marker"), "conflict"),
    **dict.fromkeys(
        (
            *("whole-number", "decimal-number", "signed-number", "out-of-range", "sum-of-parts", "sum-of-rows"),
            *("share", "sum-of-shares", "amount-in-words", "percent-in-words", "amount-of-name", "figure-in-text"),
            *("not-as-printed", "line-of-source", "label-as-printed", "on-another-line", "out-of-order"),
        ),
        "typo",
    ),
    **dict.fromkeys(
        (
            *("corrected-value", "correction-not-used", "correction-made-already", "corrections-meet"),
            *("correction-of-another-value", "correction-of-half-a-number", "correction-changes-nothing"),
            *("unknown-field-reference", "print-changed"),
        ),
        "misprint",
    ),
    **dict.fromkeys(
        (
            *("kind-of-text", "kind-reason-unused", "year-of-achievements", "year-of-achievement", "day-in-text"),
            *("date-as-printed", "date-unreadable", "first-year", "declared-count", "count-in-words"),
            *("achievement-not-printed", "line-left-out"),
        ),
        "achievement",
    ),
    **dict.fromkeys(("address-gone", "file-name", "id-is-file-name", "copied-file"), "rename"),
    "initiative-deleted": "initiative",
    **dict.fromkeys(("evidence", "linked-twice", "topic-without-records"), "topic"),
    **dict.fromkeys(
        (
            *("synonym-alone", "synonym-in-two-groups", "synonym-twice", "synonym-of-one-letter"),
            "synonyms-of-one-term",
        ),
        "synonym",
    ),
    **dict.fromkeys(
        (
            *("pending-deleted", "pending-said-done", "outcome-in-another-file", "outcome-of-own-project"),
            *("outcome-missing", "outcome-twice", "outcome-with-record", "outcome-without-record", "outcomes-missing"),
        ),
        "outcome",
    ),
    **dict.fromkeys(("name-of-two-terms", "name-twice", "term-of-rate"), "term"),
    **dict.fromkeys(
        (
            *("english-still-korean", "korean-in-english", "korean-still-english", "languages-swapped"),
            *("numbers-differ", "translations-new", "translations-missing", "not-a-fingerprint", "not-confirmed"),
        ),
        "translation",
    ),
    **dict.fromkeys(("page-new", "page-missing"), "translation"),
    **dict.fromkeys(("translation-stale", "page-stale"), "stale"),
    **dict.fromkeys(
        (
            *("placeholder", "edition-folder", "year-of-edition", "source-empty", "print-without-fingerprint"),
            *("no-edition", "missing-file"),
        ),
        "year",
    ),
}
"""The anchor of the section, by the name of the problem."""


def recipe(code: str) -> str:
    """The anchor of the section of the guide that helps with a problem, whatever its name."""
    return RECIPES.get(code, ANY)
