"""Completes the next edition of any city as its staff would: the draft that the command starts, filled and published.

Knows the steps of the guide. What it fills the new report with is the newest one, every year in it a year on; the
records keep their ids.
"""

import contextlib
import io
import re
from pathlib import Path

import yaml
from projects import sealed

from macros.__main__ import main
from macros.language.periods import period
from macros.model.periods import period_of
from macros.wording.languages import LANGUAGES

YEAR = re.compile(  # not in ids and amounts: urban-master-plan-2040, 2027-games, 12,041, 2,031.5
    r"(?<![\d.,])(?<![a-z]-)(?:19|20)\d\d(?!\d|,\d|\.\d+(?!\d*\.)|-[a-z])|(?<=['‘’])\d\d(?=[.년])"
)
IDS = re.compile(r"^((?:  )?- id: .*)$", re.MULTILINE)
FORMER = re.compile(r"^ *former_ids:.*\n(?: *- [a-z0-9-]+\n)*", re.MULTILINE)


def complete_second_edition(data: Path, half: int = 0) -> str:
    """Starts the edition after the newest, of next year or a half of it, fills it, publishes it and shows it first.

    Returns its id.
    """
    last = newest(data)
    id = begin_next(data, half)
    old, new = data / last, data / id
    _write(new / "source.txt", a_year_on(_read(old / "source.txt")))
    for path in new.rglob("*.yml"):
        _write(path, re.sub(r"^status: draft\n", "", a_year_on(_read(path)), flags=re.MULTILINE))
    _replace(new / "report.yml", r"(?m)^year:.*$", f"year: {period_of(id).year}")
    _write(new / "achievements.yml", a_year_on(FORMER.sub("", _read(old / "achievements.yml"))))
    _write(new / "corrections.yml", IDS.sub(r"\1-again", a_year_on(FORMER.sub("", _read(old / "corrections.yml")))))
    _replace(new / "report.yml", "topics: draft\nglossary: draft\nsynonyms: draft\n", "")
    _follow_up(new / "outcomes.yml")
    _confirm_topics(data / "topics.yml", id)
    sealed(new)
    _show_first(data / "site.yml", last, id)
    _run("accept", data)
    _run("addresses", data, "--write")
    return id


def begin_third(data: Path) -> str:
    """Starts the draft of the edition after the newest, and leaves it at that. Returns its id."""
    return begin_next(data)


def begin_next(data: Path, half: int = 0) -> str:
    """Starts the edition of the year after the newest, or of a half of it, by the command. Returns its id."""
    id = f"{period_of(newest(data)).year + 1}" + (f"-{half}" if half else "")
    _run("new", data, "edition", id)
    return id


def _run(command: str, data: Path, *arguments: str) -> None:
    with contextlib.redirect_stdout(io.StringIO()) as said:
        status = main([command, *arguments, "--data", str(data)])
    assert status == 0, said.getvalue()


def newest(data: Path) -> str:
    """The id of the newest edition."""
    return max((path.name for path in data.iterdir() if path.is_dir() and period_of(path.name)), key=period_of)


def a_year_on(text: str) -> str:
    """A text with every year a year later, '2031-05-01' and "'31. 5. 1." alike."""
    return YEAR.sub(lambda year: f"{int(year[0]) + 1:0{len(year[0])}}", text)


def _follow_up(path: Path) -> None:
    """Says of every pending project that it goes on, in the record of the same id."""
    entries = yaml.safe_load(_read(path))["outcomes"]
    said = [{"pending": entry["pending"], "outcome": "continued", "record": entry["pending"]} for entry in entries]
    _write(path, yaml.safe_dump({"outcomes": said}, sort_keys=False))


def _confirm_topics(path: Path, id: str) -> None:
    """Brings the words that topics quote in line with the new report."""
    taken_over = re.compile(rf"^(?P<key>( *)(['\"]?){id}\3:\n)(?P<records>(?:\2 .*\n)+)", re.MULTILINE)
    _write(path, taken_over.sub(lambda found: found["key"] + a_year_on(found["records"]), _read(path)))


def _show_first(path: Path, last: str, id: str) -> None:
    """Shows the edition first; a text of the site that names the one before gets the place that the check asks for."""
    names = "|".join(sorted({re.escape(period(last, lang)) for lang in LANGUAGES}, key=len, reverse=True))
    text = re.sub(rf"(?m)^([ ]+.*?)(?:{names})", r"\1{edition}", _read(path))
    _write(path, re.sub(r"(?m)^current:.*$", f'current: "{id}"', text))


def _replace(path: Path, pattern: str, by: str) -> None:
    text, count = re.subn(pattern, by, _read(path))
    assert count == 1, f"{pattern!r} stands {count} times in {path}"
    _write(path, text)


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")
