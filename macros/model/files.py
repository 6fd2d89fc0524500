"""Which file of the data folder holds which record, and what the files without records are called.

Knows names only; how a file is read is known in the room reading, and the room load reads them all.
"""

from macros.model.achievements import Achievements
from macros.model.budget import Budget
from macros.model.frame import Frame
from macros.model.misprints import Corrections
from macros.model.outcomes import Outcomes
from macros.model.overview import Overview
from macros.model.plan import Initiative
from macros.model.record import Record
from macros.model.report import Labels, NumberExceptions, Site, Synonyms
from macros.model.terms import Glossary
from macros.model.topics import Topics

SITE_FILES: dict[str, type[Record]] = {
    "site": Site,
    "labels": Labels,
    "glossary": Glossary,
    "topics": Topics,
    "synonyms": Synonyms,
}
OPTIONAL_FILES: dict[str, type[Record]] = {"number_exceptions": NumberExceptions}  # a city without exceptions has none
EDITION_FILES: dict[str, type[Record]] = {
    "report": Frame,
    "overview": Overview,
    "budget": Budget,
    "achievements": Achievements,
    "corrections": Corrections,
}
OUTCOMES = "outcomes"  # of the edition before: the oldest edition has none
INITIATIVES = "initiatives"
MODELS: dict[str, type[Record]] = {
    **SITE_FILES,
    **OPTIONAL_FILES,
    **EDITION_FILES,
    OUTCOMES: Outcomes,
    "initiative": Initiative,
}
"""The kind of record in every kind of file."""

PART_OF_FILE = {"glossary": "terms", "report": "frame"}  # where a file and what it holds are called differently
FRAME, SOURCE = "report.yml", "source.txt"
PROMISES, LEDGER = "addresses.txt", "translations.txt"
ACCEPTED = "accepted"  # the folder of what was added to both lists since, one file each time
SCHEMAS, README = ".schemas", "README.md"
PROSE = "docs"  # beside the folder of data, with a folder of pages for every language
OTHER_SITE_FILES = (README, PROMISES, LEDGER, SCHEMAS)
