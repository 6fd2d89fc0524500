"""Compares a site before a change with the same site after it: which pages are new, gone, or say something else.

Knows built HTML; nothing of data, templates or GitHub.
"""

import json
import re
import sys
from difflib import SequenceMatcher
from html.parser import HTMLParser
from pathlib import Path

BLOCKS = frozenset(
    "address article blockquote caption dd div dt figcaption h1 h2 h3 h4 h5 h6 li p section summary td th tr".split()
)
MOST_LINES = 50  # of one page; who changes more of it looks at the page itself
SILENT = frozenset(("script", "style", "template", "svg"))
VERSION = re.compile(
    '(?<= data-version>)[0-9a-f]+|(?<= data-head-version=")[^"]*'
)  # of the data: no two sites have the same
VOID = frozenset("br hr img input link meta source wbr".split())


def compare(before: Path, after: Path) -> dict:
    """The pages that differ: `added`, `removed`, `changed` (what each said and says); how many only look other."""
    old, new = pages(before), pages(after)
    changed, look_only = [], 0
    for page in sorted(old.keys() & new.keys()):
        if old[page] == new[page]:  # most of them; to take apart what they say would take longest of all
            continue
        then, now = text(old[page]), text(new[page])
        if then != now:
            changed.append({"page": page, "lines": differences(then, now)[:MOST_LINES]})
        else:
            look_only += 1
    return {
        "added": sorted(new.keys() - old.keys()),
        "removed": sorted(old.keys() - new.keys()),
        "changed": changed,
        "look_only": look_only,
    }


def pages(site: Path) -> dict[str, str]:
    """The HTML of every page by its address from the root of the site, '/en/topics/'; without the data's version."""
    return {
        f"/{path.relative_to(site).as_posix().removesuffix('index.html')}": VERSION.sub("", path.read_text("utf-8"))
        for path in site.rglob("*.html")
    }


def text(html: str) -> list[str]:
    """What a page says, a line for each paragraph, item, heading or cell; of a page with an article, only that."""
    parser = _Text()
    parser.feed(html)
    parser.close()
    return parser.lines()


def differences(then: list[str], now: list[str]) -> list[dict[str, str]]:
    """What the page said beside what it says, in its order; "" where there is nothing on one side."""
    lines = []
    for kind, first, last, from_now, to_now in SequenceMatcher(None, then, now, autojunk=False).get_opcodes():
        if kind != "equal":
            old, new = then[first:last], now[from_now:to_now]
            width = max(len(old), len(new))
            pairs = zip(old + [""] * (width - len(old)), new + [""] * (width - len(new)), strict=True)
            lines += [{"before": said, "after": says} for said, says in pairs]
    return lines


class _Text(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.whole: list[list[str]] = [[]]
        self.inside: list[list[str]] = [[]]
        self.silent: list[str] = []
        self.articles = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        hidden = tag in SILENT or ("aria-hidden", "true") in attrs
        if (hidden or self.silent) and tag not in VOID:
            self.silent.append(tag)
        self.articles += tag == "article"
        self._break(tag)

    def handle_endtag(self, tag: str) -> None:
        if self.silent and self.silent[-1] == tag:
            self.silent.pop()
        self._break(tag)
        self.articles -= tag == "article"

    def handle_data(self, data: str) -> None:
        if not self.silent:
            self.whole[-1].append(data)
            if self.articles:
                self.inside[-1].append(data)

    def _break(self, tag: str) -> None:
        if tag in BLOCKS:
            self.whole.append([])
            self.inside.append([])

    def lines(self) -> list[str]:
        inside, whole = (
            [line for parts in lines if (line := " ".join("".join(parts).split()))]
            for lines in (self.inside, self.whole)
        )
        return inside or whole


if __name__ == "__main__":
    json.dump(compare(Path(sys.argv[1]), Path(sys.argv[2])), sys.stdout, ensure_ascii=False, indent=1)
