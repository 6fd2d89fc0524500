"""Which section of the guide says what to do about a problem of the data.

Knows the names of problems and the anchors of the guide, which a test holds together.
"""

ANY = "result"
"""The section that explains how a problem reads, for those without a recipe of their own."""

SECTIONS = {
    "conflict": "duplicate-key conflict-marker",
    "typo": """
        whole-number decimal-number signed-number out-of-range sum-of-parts sum-of-rows share sum-of-shares
        amount-in-words percent-in-words amount-of-name figure-in-text not-as-printed line-of-source
        label-as-printed on-another-line out-of-order
    """,
    "misprint": """
        corrected-value correction-not-used correction-made-already corrections-meet correction-of-another-value
        correction-of-half-a-number correction-changes-nothing unknown-field-reference print-changed
    """,
    "achievement": """
        achievement-not-printed kind-of-text kind-reason-unused year-of-achievements year-of-achievement
        day-in-text date-as-printed date-unreadable first-year declared-count count-in-words line-left-out
    """,
    "rename": "address-gone file-name id-is-file-name copied-file",
    "initiative": "initiative-deleted",
    "topic": "evidence linked-twice topic-without-records topic-without-current topics-not-confirmed",
    "synonym": "synonym-alone synonym-in-two-groups synonym-twice synonym-of-one-letter synonyms-of-one-term",
    "outcome": """
        pending-deleted pending-said-done outcome-in-another-file outcome-of-own-project outcome-missing
        outcome-twice outcome-with-record outcome-without-record outcomes-missing
    """,
    "term": "name-of-two-terms name-twice term-of-rate",
    "translation": """
        english-still-korean korean-in-english korean-still-english languages-swapped numbers-differ
        translations-new translations-missing not-a-fingerprint not-confirmed page-missing page-new
    """,
    "stale": "translation-stale page-stale",
    "year": """
        placeholder edition-folder year-of-edition source-empty print-without-fingerprint glossary-not-confirmed
        synonyms-not-confirmed no-edition edition-not-begun missing-file
    """,
}
"""The problems that each section of the guide helps with, by its anchor."""
RECIPES = {name: section for section, names in SECTIONS.items() for name in names.split()}


def recipe(code: str) -> str:
    """The anchor of the section of the guide that helps with a problem, whatever its name."""
    return RECIPES.get(code, ANY)
