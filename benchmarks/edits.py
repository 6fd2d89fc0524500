"""One line of data changed as staff do: a right edit in each language, and a wrong one.

Knows the files of a project; nothing of who reads them.
"""

import re
from dataclasses import dataclass
from pathlib import Path

FIRST_EN = re.compile(r"(?m)^( {4,}en: )(\w.+)$")
FIRST_EXPLAINED = re.compile(r"(?m)^(    explanation:\n      ko: )(.+)$")
FIRST_LINE = re.compile(r"(?m)^(line: )(\d+)$")


@dataclass(frozen=True)
class Edit:
    """A line of a file: what stands before its value, the value, and the page that shows it."""

    path: Path
    before: str
    value: str
    page: str

    def save(self, value: str) -> None:
        """Saves the file with another value on the line."""
        text = self.path.read_text(encoding="utf-8")
        start = text.index(self.before) + len(self.before)
        line = text[start:].partition("\n")[0]
        self.path.write_text(text[:start] + value + text[start + len(line) :], encoding="utf-8")


def english(project: Path) -> Edit:
    """A line of an initiative of the newest edition in English."""
    path = _initiative(project)
    return _edit(path, FIRST_EN, f"en/{path.parent.parent.name}/initiatives/{path.stem}/")


def korean(project: Path) -> Edit:
    """The explanation of a term, which print does not have, in Korean."""
    return _edit(project / "data" / "glossary.yml", FIRST_EXPLAINED, "glossary/")


def wrong(project: Path) -> Edit:
    """The line of print of an initiative, where another stands."""
    path = _initiative(project)
    return _edit(path, FIRST_LINE, f"{path.parent.parent.name}/initiatives/{path.stem}/")


def korean_page(project: Path) -> str:
    """The address of the initiative that is edited."""
    return wrong(project).page


def _initiative(project: Path) -> Path:
    newest = max(path for path in (project / "data").iterdir() if path.name.isdigit())
    return min((newest / "initiatives").glob("s*.yml"))


def _edit(path: Path, line: re.Pattern[str], page: str) -> Edit:
    """The first line of a file that is like this; what comes before it in the file makes the place certain."""
    text = path.read_text(encoding="utf-8")
    found = line.search(text)
    assert found, f"no line of {path} is like {line.pattern}"
    return Edit(path, text[: found.start(2)], found[2], page)
