"""The whole report on A4: what a reader downloads, and what anybody's browser prints of the page that holds it."""

import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from contextlib import closing
from functools import cache
from itertools import pairwise

import pytest
from built_site import LANGUAGES
from chromium import CHROMIUM
from lxml import html
from projects import ROOT
from pypdf import PdfReader
from pypdfium2 import PdfDocument

from macros.model.walking import texts

SCRIPT = ROOT / ".github" / "scripts" / "booklets.py"
HEADINGS = {f"/H{level}" for level in range(1, 7)}


@pytest.fixture(scope="module")
def bound(browser, tmp_path_factory):
    """The booklet of a page of a site, made by the script of the publish workflow, each once: the PDF and the page."""
    made = {}

    def bind(site, address):
        if address not in made:
            folder = tmp_path_factory.mktemp("site")
            shutil.copytree(site.folder / "assets" / "stylesheets", folder / "assets" / "stylesheets")
            page = folder / address / "index.html"
            page.parent.mkdir(parents=True)
            shutil.copy(site.folder / address / "index.html", page)
            done = subprocess.run(
                [sys.executable, SCRIPT, folder], env={**os.environ, "CHROME_PATH": CHROMIUM}, capture_output=True
            )
            assert done.returncode == 0, done.stderr
            [pdf] = page.parent.glob("*.pdf")
            made[address] = PdfReader(pdf), html.fromstring(page.read_text(encoding="utf-8"))
        return made[address]

    return bind


@pytest.fixture(scope="module")
def own(bound, site):
    """The booklet of the first edition in a language."""
    return lambda lang: bound(site, "2024/whole/" if lang == "ko" else "en/2024/whole/")


def squeezed(text):
    text = text.replace("\ufffe", "-")  # as one comes that ends a line
    return re.sub(r"\s", "", text).replace("\N{FIGURE DASH}", "–")  # the font draws both alike


@cache
def read(pdf):
    """All that a PDF says without blanks, page by page."""
    with closing(PdfDocument(pdf.stream)) as document:
        return [squeezed(page.get_textpage().get_text_range()) for page in document]


def said(pdf):
    """The same without what stands in the margins."""
    first, *others = read(pdf)
    return [first, *(page.partition(f"{number}/{len(pdf.pages)}")[2] for number, page in enumerate(others, 2))]


def structure(pdf):
    """The tags of a PDF in reading order, each with those inside it and the number of the page that it begins on."""
    numbers = {page.indirect_reference.idnum: number for number, page in enumerate(pdf.pages, 1)}

    def walk(element):
        tag = element.get_object()
        if isinstance(tag, int):
            return []
        kids = tag.get("/K", [])
        kids = kids if isinstance(kids, list) else [kids]
        inside = [found for kid in kids for found in walk(kid)]
        own = [numbers[tag.raw_get("/Pg").idnum]] if "/Pg" in tag else [page for _, page, _ in inside if page]
        return [(tag.get("/S"), own[0] if own else None, inside)]

    return walk(pdf.trailer["/Root"]["/StructTreeRoot"])


def flat(tags):
    for tag in tags:
        yield tag
        yield from flat(tag[2])


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_first_report_fits_on_16_pages_that_say_whose_they_are(own, lang):
    pdf, page = own(lang)
    assert len(pdf.pages) <= 16
    assert {tuple(round(float(side)) for side in sheet.mediabox[2:]) for sheet in pdf.pages} == {(595, 842)}
    head = squeezed({"ko": "대전 · 2024년 보고서 데이터 버전", "en": "Daejeon · 2024 report Data version"}[lang])
    version = page.xpath("string(//*[@data-version])")
    pages = enumerate(read(pdf)[1:], 2)
    assert [n for n, text in pages if not text.startswith(f"{head}{version}{n}/{len(pdf.pages)}")] == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_booklet_is_tagged_and_in_the_language_of_its_readers(own, lang):
    pdf, page = own(lang)
    root = pdf.trailer["/Root"]
    assert (root["/Lang"], root["/MarkInfo"]["/Marked"].value) == (lang, True)
    assert (pdf.metadata.title, dict(pdf.metadata)) == (
        page.findtext(".//title"),
        {"/Title": page.findtext(".//title")},
    )
    assert {"/H1", "/H2", "/H3", "/H4", "/H5", "/L", "/LI", "/Table", "/TH", "/Link"} <= {
        tag for tag, _, _ in flat(structure(pdf))
    }


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_bookmarks_are_the_headings(own, lang):
    pdf, page = own(lang)

    def titles(outline):
        return [title for one in outline for title in (titles(one) if isinstance(one, list) else [squeezed(one.title)])]

    headings = page.xpath("//article//*[self::h1 or self::h2 or self::h3 or self::h4 or self::h5]")
    assert titles(pdf.outline) == [squeezed(heading.text_content()) for heading in headings]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_contents_stand_on_one_page_and_name_the_page_of_every_heading(own, lang):
    pdf, page = own(lang)
    contents, *sheets = said(pdf)
    entries = [squeezed(entry.text_content()) for entry in page.xpath("//nav[@class='whole-contents']//a")]
    pages = [next(number for number, sheet in enumerate(sheets, 2) if entry in sheet) for entry in entries]
    assert len(entries) > 20
    assert "".join(f"{entry}{number}" for entry, number in zip(entries, pages, strict=True)) in contents


@pytest.mark.parametrize("lang", LANGUAGES)
def test_nothing_that_the_report_says_is_lost_on_the_way_to_paper(own, report, lang):
    whole = "".join(said(own(lang)[0]))
    [edition] = report.editions
    kinds = {id(event.kind_reason) for event in edition.achievements.achievements}
    parts = (edition.overview, edition.budget, edition.achievements, edition.initiatives, edition.frame.parts)
    kinds |= {id(row.stands_for) for row in edition.budget.table.rows}  # both are ours
    units = {id(figure.unit) for fact in edition.overview.facts for figure in fact.figures}
    of_edition = [text for part in parts for text in texts(part) if id(text) not in kinds | units]
    of_edition += [entry.why for entry in (*edition.corrections.corrections, *edition.corrections.open_questions)]
    assert len(of_edition) > 400
    assert [text.said(lang) for text in of_edition if squeezed(text.said(lang)) not in whole] == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_item_of_a_list_stands_alone_and_no_heading_ends_a_page(own, lang):
    tags = list(flat(structure(own(lang)[0])))
    alone = []
    for tag, _, inside in tags:
        pages = [page for kind, page, _ in inside if kind == "/LI"]
        if tag == "/L" and len(pages) > 1:
            alone += [page for page in set(pages) if pages.count(page) == 1]
    assert alone == []
    after = [(tag, page, next_page) for (tag, page, _), (_, next_page, _) in pairwise(tags)]
    assert [page for tag, page, next_page in after if tag in HEADINGS and next_page not in (page, None)] == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_correction_and_every_question_is_marked_at_its_place_and_told_at_the_end(own, lang):
    _, page = own(lang)
    marks = page.xpath("//*[@class='whole']//a[@class='mark']/@href")
    told = page.xpath("//section[h2/@id='notes']//li/@id")
    assert (len(told), {mark.removeprefix("#") for mark in marks}) == (39, set(told))


def test_the_booklet_of_a_hostile_city_says_everything_as_it_was_typed(bound, hostile):
    pdf, page = bound(hostile, "2031/whole/")
    [whole] = page.xpath("//*[@class='whole']")
    for not_on_paper in whole.xpath(
        ".//fieldset | .//header/p[@class='note'] | .//nav[@class='band']"
        " | .//*[@class='source' or @class='editions' or @class='sr-only' or @class='to-top']"
    ):
        not_on_paper.drop_tree()
    printed = "".join(said(pdf))
    marks = Counter(re.findall(r"⟦(\d+\.ko)", squeezed(whole.text_content())))
    # beside letters that run back it is turned round, with the signs between
    there = Counter(re.findall(r"[⟦⟧]\W{0,3}(\d+\.ko)", printed))
    assert len(marks) > 100
    assert marks - there == {}
    assert squeezed("<i>{{ 찍힌 }} 말</i>") in printed and squeezed("<b>{{ 고친 }} *말*</b>") in printed
