"""Follows every link of a built site: to its own pages and places on them, to files of the repository, to other sites.

Knows built HTML and HTTP; nothing of data. A link is dead when what it leads to is certainly gone; a site that refuses
robots or does not answer in time is only "not certain".
"""

import argparse
import json
import os
import re
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from html.parser import HTMLParser
from http.client import HTTPException
from pathlib import Path
from urllib.error import HTTPError, URLError
from urllib.parse import unquote, urldefrag, urljoin, urlsplit
from urllib.request import Request, urlopen

from github_markdown import shown
from runner import annotate, summarize
from words import LANGUAGES, both, say

GONE = (404, 410)
COMMIT = re.compile(r"[0-9a-f]{40}/")
AT_ONCE = 4
SECONDS = 20


@dataclass(frozen=True)
class Page:
    """A page of the built site: its address, the ids on it, the links from it."""

    address: str
    ids: frozenset[str]
    links: tuple[str, ...]


@dataclass(frozen=True)
class Sources:
    """The files that the site is built from: the repository's address, its default branch, and the folder here."""

    address: str
    branch: str
    folder: Path

    def lead_to(self, link: str) -> bool:
        """Whether the file that "edit this page" opens is there; the repository's other addresses are GitHub's own."""
        kind, _, rest = unquote(urlsplit(link).path).removeprefix(f"{urlsplit(self.address).path}/").partition("/")
        if kind not in ("edit", "blob") or COMMIT.match(rest):
            return True
        path = rest.removeprefix(f"{self.branch}/")
        return path != rest and (self.folder / path).is_file()


@dataclass(frozen=True)
class Answers:
    """Where links lead that lead nowhere, and those that nobody can tell of, each with a page that has it."""

    pages: int
    links: int
    dead: tuple[tuple[str, str], ...]
    unsure: tuple[tuple[str, str], ...]


def main(arguments: list[str] | None = None) -> int:
    """Follows the links and reports; 1 when one is dead."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("site", type=Path)
    parser.add_argument("--external", action="store_true", help="follow links to other sites as well")
    parser.add_argument("--left", type=Path, help="the file that keeps the dead links for the steps that follow")
    options = parser.parse_args(arguments)
    url, repository = os.environ["SITE_URL"], os.environ["REPOSITORY_URL"]
    sources = Sources(repository, os.environ.get("REPOSITORY_BRANCH", "main"), Path.cwd())
    answers = follow(read(options.site, url), options.site, url, sources, options.external)
    counts = dict(pages=answers.pages, links=answers.links, dead=len(answers.dead), unsure=len(answers.unsure))
    print(both("links_counts", **counts))
    if options.left:
        dead = [f"{link} ({page})" for link, page in answers.dead]
        options.left.write_text(json.dumps(dead, ensure_ascii=False), encoding="utf-8")
    annotate("error", [f"{both('dead_link')}: {link} ({page})" for link, page in answers.dead])
    annotate("warning", [f"{both('unsure_link')}: {link} ({page})" for link, page in answers.unsure])
    summarize(
        "\n".join(
            [
                f"## {both('links')}",
                "",
                *(f"- {say('links_counts', lang, **counts)}" for lang in LANGUAGES),
                *_listed(answers),
            ]
        )
    )
    return 1 if answers.dead else 0


def read(site: Path, url: str) -> dict[str, Page]:
    """Every page of the site by its address, as published at `url`."""
    pages = {}
    for path in sorted(site.rglob("*.html")):
        address = url + path.relative_to(site).as_posix().removesuffix("index.html")
        parser = _Links()
        parser.feed(path.read_text(encoding="utf-8"))
        links = (_joined(address, link.strip()) for link in parser.links)
        pages[address] = Page(address, frozenset(parser.ids), tuple(dict.fromkeys(links)))
    return pages


def follow(pages: dict[str, Page], site: Path, url: str, sources: Sources, external: bool) -> Answers:
    """Where every link of the pages leads; links to other sites are followed only when asked to."""
    first = {
        link: page.address
        for page in pages.values()
        for link in page.links
        if _is_broken(link) or urlsplit(link).scheme in ("http", "https")
    }
    dead: list[tuple[str, str]] = []
    unsure: list[tuple[str, str]] = []
    elsewhere: dict[str, str] = {}
    for link, page in first.items():
        if _is_broken(link):
            dead.append((link, page))
        elif link.startswith(url) or link + "/" == url:
            if not _inside(link, pages, site, url):
                dead.append((link, page))
        elif link.startswith(f"{sources.address}/"):
            if not sources.lead_to(link):
                dead.append((link, page))
        else:
            elsewhere.setdefault(urldefrag(link).url, page)
    if external:
        with ThreadPoolExecutor(AT_ONCE) as pool:
            for (link, page), answer in zip(elsewhere.items(), pool.map(ask, elsewhere), strict=True):
                {"dead": dead, "unsure": unsure}.get(answer, []).append((link, page))
    return Answers(len(pages), len(first), tuple(dead), tuple(unsure))


def ask(link: str) -> str:
    """What another site answers: "well", "dead", or "unsure". A site that does not take HEAD is asked for the page."""
    for method in ("HEAD", "GET"):
        request = Request(link, method=method, headers={"User-Agent": "link-check (weekly)"})
        try:
            with urlopen(request, timeout=SECONDS):
                return "well"
        except HTTPError as error:
            if method == "GET":
                return "dead" if error.code in GONE else "unsure"
        except (URLError, HTTPException, OSError, ValueError):
            return "unsure"
    return "unsure"


def _joined(address: str, link: str) -> str:
    return link if _is_broken(link) else urljoin(address, link)


def _is_broken(link: str) -> bool:
    """Whether an address cannot even be taken apart, as http://[x/ and http://x:y/ cannot."""
    try:
        urlsplit(link).port  # noqa: B018
    except ValueError:
        return True
    return False


def _inside(link: str, pages: dict[str, Page], site: Path, url: str) -> bool:
    address, fragment = urldefrag(link)
    page = pages.get(address) or pages.get(f"{address}/")
    if page:
        return not fragment or unquote(fragment) in page.ids
    path = site / unquote(urlsplit(address).path).removeprefix(urlsplit(url).path)
    return path.is_file() and path.resolve().is_relative_to(site.resolve())


def _listed(answers: Answers) -> Iterator[str]:
    yield ""
    for name, links in (("dead_link", answers.dead), ("unsure_link", answers.unsure)):
        yield from (f"- **{both(name)}** {shown(link)} ← {shown(page)}" for link, page in links)


class _Links(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.ids: set[str] = set()
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        if id := values.get("id"):
            self.ids.add(id)
        if tag == "link" and values.get("rel") in ("preconnect", "dns-prefetch"):
            return
        self.links += [link for name in ("href", "src") if (link := values.get(name))]


if __name__ == "__main__":
    sys.exit(main())
