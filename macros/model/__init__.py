"""The records of the report: their fields, and the rules that one record can check alone.

Knows nothing of files, of other records, or of pages.
"""

from macros.model.achievements import Achievement, Achievements
from macros.model.budget import Budget, BudgetRow, BudgetTable
from macros.model.frame import Contents, Frame, Part, Sector
from macros.model.further import FurtherPart, PartItem
from macros.model.misprints import Correction, Corrections, OpenQuestion
from macros.model.outcomes import Outcome, Outcomes
from macros.model.overview import Fact, Figure, Overview
from macros.model.plan import Action, ClosingList, Initiative, Item, Strategy
from macros.model.record import Anchored, Record, Text
from macros.model.report import (
    Edition,
    Labels,
    NumberExceptions,
    Promise,
    Report,
    Site,
    Synonyms,
)
from macros.model.terms import Glossary, Term
from macros.model.topics import Topic, TopicLink, Topics

__all__ = [
    "Achievement", "Achievements", "Action", "Anchored", "Budget", "BudgetRow", "BudgetTable", "ClosingList",
    "Contents", "Correction", "Corrections", "Edition", "Fact", "Figure", "Frame", "FurtherPart", "Glossary",
    "Initiative", "Item", "Labels", "NumberExceptions", "OpenQuestion", "Outcome", "Outcomes", "Overview", "Part",
    "PartItem", "Promise", "Record", "Report", "Sector", "Site", "Strategy", "Synonyms", "Term", "Text", "Topic",
    "TopicLink", "Topics",
]  # fmt: skip
