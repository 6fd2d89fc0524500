"""What tests of staff's work share: a copy of the fictional city's data to edit, and what the site makes of it."""

from pathlib import Path

from lxml import html
from projects import sealed

from macros.__main__ import main
from macros.load import load
from macros.model import Report
from macros.site.repository import Repository
from macros.site.rules import RULES
from macros.site.shortcodes import macros
from macros.wording.problems import Problem

REPOSITORY = Repository("https://git.example/gaon/plan", "main")


class Desk:
    """A data folder at data/ of the working folder, as an editor has it before them."""

    def __init__(self, capsys):
        self.data, self._capsys = Path("data"), capsys

    def replace(self, file: str, old: str, new: str) -> None:
        """Replaces a text that stands once in a file."""
        path = self.data / file
        text = path.read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {file}"
        path.write_text(text.replace(old, new), encoding="utf-8")
        if path.name == "source.txt":
            sealed(path.parent)

    def run(self, *arguments: str) -> tuple[int, str]:
        """The status and the output of `python -m macros ...`."""
        self._capsys.readouterr()
        return main(list(arguments)), self._capsys.readouterr().out

    def report(self) -> Report:
        """The report as the site publishes it."""
        return load(self.data, RULES).published()

    def problems(self, code: str | None = None) -> list[Problem]:
        """The problems of one code, or all, in order of place."""
        found = [one for one in load(self.data, RULES).problems if code in (None, one.code)]
        return sorted(found, key=lambda one: one.order)

    def page(self, macro: str, *arguments: str, lang: str = "ko", at: str = "x/") -> html.HtmlElement:
        """What a macro shows, parsed."""
        return html.fragment_fromstring(self.macro(macro, *arguments, lang=lang, at=at), create_parent="main")

    def macro(self, name: str, *arguments: str, lang: str = "ko", at: str = "x/") -> str:
        """What a macro shows, as it is written into the page."""
        return macros(self.report(), lang, at, REPOSITORY)[name](*arguments)
