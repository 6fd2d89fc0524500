"""Makes a PDF of every report in a built site, beside the page that holds the whole of it: an A4 booklet, as Chromium
prints that page, with its contents' page numbers filled in.

Knows built HTML and PDF; nothing of data. What stands on paper and how, whole.html and whole.css say. A site is
published without booklets rather than not at all: where they cannot be made, no page leads to one.
"""

import argparse
import importlib.util
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import urljoin

from pypdf import PdfReader, PdfWriter
from pypdf.generic import DecodedStreamObject, NameObject
from runner import annotate

BROWSER = os.environ.get("CHROME_PATH") or shutil.which("google-chrome") or shutil.which("chromium") or "chromium"
QUIET = ("--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", "--generate-pdf-document-outline")
FONTS = ("manimgx_fonts_cjk", "manimgx_fonts")  # packages of Noto Sans CJK, and of Noto for emoji and other scripts
FONT_PLACES = """<fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include>
{fonts}<cachedir>{folder}</cachedir></fontconfig>
"""
SECONDS = 120
TRIES = 3
WHOLE = "*/whole/index.html"
CANONICAL = re.compile(r'<link rel="canonical" href="([^"]+)">')
CONTENTS = re.compile(r'<nav class="whole-contents".*?</nav>', re.DOTALL)
ENTRY = re.compile(r'(<a href="#([^"]+)">)(.*?)(</a>)', re.DOTALL)
LINK = re.compile(r'(<a\s[^>]*?href=")(?!#|[a-z]+:)([^"]*)')
SECTOR = re.compile(r'<h3 id="sector-([^"]+)"><a href="([^"#]+)">.*?</a></h3>', re.DOTALL)
OF_SECTOR = re.compile(r'<section class="whole-part">\n(.*)</section>\n<p class="source', re.DOTALL)
NOTES = re.compile(r'<section class="whole-part whole-notes">.*?</section>', re.DOTALL)
TO_NOTES = '<h2 id="notes"><a href="notes/">'
OFFERED = re.compile(r"\s*<p data-booklet>.*?</p>", re.DOTALL)
NOT_ON_PAPER = re.compile(
    r'<script\b.*?</script>|<template\b.*?</template>|<meta http-equiv="Content-[^>]*>', re.DOTALL
)


class NotMade(Exception):
    """A booklet could not be made."""


def main(arguments: list[str] | None = None) -> int:
    """Makes the booklets of a site, or of the pages that are named, and says how many pages each has.

    Where one cannot be made, warns, and leaves no booklet and no link to one.
    """
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("site", type=Path)
    parser.add_argument("pages", type=Path, nargs="*", help="only these, e.g. site/2031/whole/index.html")
    options = parser.parse_args(arguments)
    made = []
    try:
        for page in options.pages or sorted([*options.site.glob(WHOLE), *options.site.glob(f"*/{WHOLE}")]):
            pdf = booklet(page)
            made.append(page.with_name(f"{page.parent.parent.name}.pdf"))  # the name of its edition
            pdf.write(made[-1])
            print(f"{made[-1].relative_to(options.site).as_posix()}: {len(pdf.pages)}")
    except NotMade as error:
        annotate("warning", [f"책자를 만들지 못했습니다 · no booklets were made: {error}"])
        for path in made:
            path.unlink()
        for page in options.site.rglob("*.html"):
            page.write_text(OFFERED.sub("", page.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")
    return 0


def with_fonts(folder: Path) -> dict[str, str]:
    """What tells the browser of the fonts that are installed beside this, if any are."""
    packages = (importlib.util.find_spec(name) for name in FONTS)
    folders = [Path(package.origin).parent for package in packages if package and package.origin]
    if not folders:
        return {}
    places = folder / "fonts.conf"
    fonts = "".join(f"<dir>{place}</dir>" for place in folders)
    places.write_text(FONT_PLACES.format(fonts=fonts, folder=folder / "fonts"), encoding="utf-8")
    return {"FONTCONFIG_FILE": str(places)}


def print_file(path: Path, browser: str = BROWSER) -> bytes:
    """What Chromium prints of a file. Raises NotMade."""
    with TemporaryDirectory() as folder:
        pdf = Path(folder, "printed.pdf")
        own = (f"--user-data-dir={folder}", f"--print-to-pdf={pdf}", path.absolute().as_uri())
        environment = {**os.environ, **with_fonts(Path(folder))}
        try:
            subprocess.run([browser, *QUIET, *own], env=environment, capture_output=True, timeout=SECONDS, check=True)
            return pdf.read_bytes()
        except (OSError, subprocess.SubprocessError) as error:
            raise NotMade(str(error)) from None


def booklet(page: Path, printing: Callable[[Path], bytes] = print_file) -> PdfWriter:
    """The booklet of a page, printed by the browser of this machine or another. Raises NotMade.

    Contents stand on pages that do not depend on their numbers, so the second print has them right; that is looked at.
    """
    html, numbers = with_sectors(page), dict[str, int]()
    beside = page.with_name("on-paper.html")  # where its styles are found from
    try:
        for _ in range(TRIES):
            beside.write_text(for_paper(html, numbers), encoding="utf-8")
            printed = PdfReader(BytesIO(printing(beside)))
            before, numbers = numbers, pages_of(printed)
            if numbers == before:
                return finish(printed)
    finally:
        beside.unlink(missing_ok=True)
    raise NotMade("the contents do not settle")


def with_sectors(page: Path) -> str:
    """A whole report: where sectors stand on pages of their own, each is put where its link is. Raises NotMade where
    one is not there.
    """
    html = page.read_text(encoding="utf-8")

    def sector(place: re.Match[str]) -> str:
        found = OF_SECTOR.search(with_whole_links(_read(page.parent / place[2] / "index.html")))
        if found is None:
            raise NotMade(f"no sector in {place[2]}")
        return found[1].replace(f'href="{address_of(html)}notes/#', 'href="#')

    if TO_NOTES in html:
        notes = NOTES.search(with_whole_links(_read(page.parent / "notes" / "index.html")))
        html = NOTES.sub(lambda _: notes[0] if notes else "", html).replace('href="notes/#', 'href="#')
    ways = {place[2]: place[1] for place in SECTOR.finditer(html)}
    html = SECTOR.sub(sector, html)
    for way, id in ways.items():
        html = html.replace(f'href="{way}"', f'href="#sector-{id}"')
    return html


def _read(part: Path) -> str:
    """The page of a part of a report. Raises NotMade where it is not there."""
    try:
        return part.read_text(encoding="utf-8")
    except OSError as error:
        raise NotMade(str(error)) from None


def address_of(html: str) -> str:
    """Where a page is published."""
    found = CANONICAL.search(html)
    return found[1] if found else ""


def with_whole_links(html: str) -> str:
    """A page whose links lead somewhere from a file, too."""
    return LINK.sub(lambda link: link[1] + urljoin(address_of(html), link[2]), html)


def for_paper(html: str, numbers: Mapping[str, int]) -> str:
    """A page without scripts, its links such as lead somewhere from a file, its contents with the pages they are on."""
    html = NOT_ON_PAPER.sub("", with_whole_links(html))

    def entry(link: re.Match[str]) -> str:
        opening, id, words, closing = link.groups()
        return f'{opening}<span>{words}</span> <span class="page-of"><b>{numbers.get(id, 0)}</b></span>{closing}'

    return CONTENTS.sub(lambda contents: ENTRY.sub(entry, contents[0]), html)


def pages_of(pdf: PdfReader) -> dict[str, int]:
    """The page that each place begins on which a link leads to, counted from 1."""
    found = {name.removeprefix("/"): pdf.get_destination_page_number(to) for name, to in pdf.named_destinations.items()}
    return {name: number + 1 for name, number in found.items() if number is not None}


def finish(pdf: PdfReader) -> PdfWriter:
    """A PDF that is the same whenever it is made, and in which nobody is read aloud what stands in the margins."""
    title = pdf.metadata.title if pdf.metadata else None
    finished = PdfWriter(clone_from=pdf)
    finished.metadata = {"/Title": title or ""}
    for page in finished.pages:
        content = page.get_contents()
        if content is not None:
            stream = DecodedStreamObject()
            stream.set_data(with_artifacts(content.get_data()))
            page[NameObject("/Contents")] = finished._add_object(stream.flate_encode())
    return finished


def with_artifacts(content: bytes) -> bytes:
    """What is drawn on a page, with all that belongs to no paragraph marked as such."""
    lines, depth = [b"/Artifact BMC"], 0
    for line in content.splitlines():
        if line.endswith((b" BDC", b">BDC", b" BMC")):
            lines += [line] if depth else [b"EMC", line]
            depth += 1
        elif line == b"EMC":
            depth -= 1
            lines += [line] if depth else [line, b"/Artifact BMC"]
        else:
            lines.append(line)
    return b"\n".join([*lines, b"EMC"])


if __name__ == "__main__":
    sys.exit(main())
