"""Reads a built site the way a browser would: parsed pages by language and address.

Knows HTML and addresses; nothing of data, templates or MkDocs.
"""

import json
import re
from functools import cached_property
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from lxml import html

LANGUAGES = ("ko", "en")


class Site:
    """A folder of built pages, and the address that it is published at."""

    def __init__(self, folder: Path, url: str):
        self.folder, self.url = folder, url

    @cached_property
    def files(self) -> dict[str, Path]:
        """Every file by its address under the root of the site: 'en/topics/index.html'."""
        return {
            path.relative_to(self.folder).as_posix(): path for path in sorted(self.folder.rglob("*")) if path.is_file()
        }

    @cached_property
    def pages(self) -> dict[str, html.HtmlElement]:
        """Every page, parsed, by the name of its file."""
        parser = html.HTMLParser(encoding="utf-8", huge_tree=True)
        return {
            name: html.document_fromstring(path.read_bytes(), parser=parser)
            for name, path in self.files.items()
            if name.endswith(".html")
        }

    @cached_property
    def published(self) -> dict[str, html.HtmlElement]:
        """The pages that readers are meant to find: not those that only lead elsewhere, and not the 404 page."""
        return {
            name: page
            for name, page in self.pages.items()
            if name != "404.html" and not page.xpath("//meta[@http-equiv='refresh']")
        }

    def page(self, address: str, lang: str = "ko") -> html.HtmlElement:
        """The page at an address such as 'topics/', in one language."""
        return self.pages[f"{self.root(lang)}{address}index.html"]

    def record(self, address: str, id: str, lang: str = "ko") -> html.HtmlElement:
        """The element of a page that carries the anchor of a record."""
        (found,) = self.page(address, lang).xpath(f"//*[@id='{id}']")
        return found

    def search_entries(self, lang: str) -> list[dict]:
        """What the search of one language looks through, in all parts where its index is in parts."""

        def read(name: str) -> dict:
            return content_of(self.files[f"{self.root(lang)}{name}"].read_bytes())

        main = read("search/search_index.json")
        parts = [part["own"] for part in main["config"].get("parts", {}).get("files", ())]
        return [entry for pack in (main, *map(read, parts)) for entry in entries_of(pack)]

    def target(self, page: str, link: str) -> tuple[str, str]:
        """Where a link on a page leads: the name of the file, and the fragment; elsewhere, the whole address."""
        address = urljoin(self.url + page.removesuffix("index.html"), link)
        if not address.startswith(self.url):
            return address, ""
        parts = urlsplit(address)
        path = unquote(parts.path).removeprefix(urlsplit(self.url).path)
        return (f"{path}index.html" if path == "" or path.endswith("/") else path), unquote(parts.fragment)

    @staticmethod
    def root(lang: str) -> str:
        """What stands before every address of a language."""
        return "" if lang == LANGUAGES[0] else f"{lang}/"


def content_of(file: bytes) -> dict:
    """What a file says that the search worker reads."""
    return json.loads(file.decode("cp949"))  # EUC-KR, but that Python makes no syllables of letters that stand alone


def days_of(achievements: dict) -> list[tuple[str, str]]:
    """What the table of achievements in a file of search says of days: as figures, and in words, in which each `{3}`
    stands for the fourth pair of those figures.
    """
    rows = zip(achievements["period"].split("|"), achievements["days"].split("|"), strict=True)
    return [
        (of, re.sub(r"{(\d)}", lambda at, of=of: str(int(of.replace("-", "")[2 * int(at[1]) :][:2])), said))
        for of, said in rows
    ]


def entries_of(index: dict) -> list[dict]:
    """What a file of search holds, as entries of their own: every page, and after it what stands on it or under it,
    each with its place; actions as lines of their strategy.
    """
    names = iter(index["anchors"].split("|"))
    tables = [(table["on"].split(" "), iter(_records(kind, table, names))) for kind, table in index["records"].items()]
    entries = []
    for number, page in enumerate(_rows(index["pages"])):
        entries.append(page)
        for counts, records in tables:
            for _ in range(int(counts[number] or 0)):
                record = next(records)
                entries.append(record | {"location": page["location"] + record["location"]})
    return entries


def text(element) -> str:
    """The text of an element on one line."""
    return " ".join(element.text_content().split())


def _rows(columns):
    """The rows of a table of a search index, each with what it says."""
    values = zip(*(column.split("|") for column in columns.values()), strict=True)
    rows = (dict(zip(columns, row, strict=True)) for row in values)
    return [{name: value.replace("&#124;", "|") for name, value in row.items() if value} for row in rows]


def _records(kind, table, names):
    """The records of a kind, whose names come next."""
    return [
        _record(kind, row, names) for row in _rows({name: column for name, column in table.items() if name != "on"})
    ]


def _record(kind, row, names):
    name, actions = next(names), row.pop("actions", "").split("\n")
    lines = [line for line in (row.get("text"), *actions) if line]
    name, anchors = _name(name, row["title"]), [_name(next(names), action) for action in actions if action]
    own = {"location": name if name.endswith("/") else f"#{name}", "kind": kind}
    return row | own | {"text": "\n".join(lines), "anchors": anchors}


def _name(written, called):
    """A name in which capitals stand for the words that it is called."""
    words = re.findall("[a-z0-9]+", called.lower())
    parts = re.findall("[A-Z]|[^A-Z /]+", written)
    named = [words[ord(part) - ord("A")] if part.isupper() else part for part in parts]
    return "-".join(named) + ("/" if written.endswith("/") else "")
