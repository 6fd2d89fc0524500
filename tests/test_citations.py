"""Each edition is cited in files that programs for references read, as other programs' authors understand the formats;
the files and the menu of a record say what the data states, and nothing else.
"""

import json
import warnings

import pytest
import rispy
from bibtexparser import parse_file
from bibtexparser.middlewares import LatexDecodingMiddleware
from built_site import LANGUAGES, text
from citeproc.source.json import CiteProcJSON
from pylatexenc.latex2text import LatexNodes2Text, MacroTextSpec, get_default_latex_context_db
from test_hostile_texts import said

from macros.load import load
from macros.site.rules import RULES

SIGNS = {"textbraceleft": "{", "textbraceright": "}", "textasciicircum": "^"}
"""What LaTeX prints, and the decoder has otherwise or not at all."""


@pytest.fixture(scope="module")
def report(hostile_project):
    """What the hostile city's data says, as published."""
    return load(hostile_project / "data", RULES).published()


@pytest.fixture(scope="module")
def latex():
    """Says what LaTeX would print."""
    context = get_default_latex_context_db()
    context.add_context_category("signs", [MacroTextSpec(*sign) for sign in SIGNS.items()], prepend=True)
    return LatexDecodingMiddleware(
        decoder=LatexNodes2Text(latex_context=context, math_mode="verbatim", strict_latex_spaces=True)
    )


def version(site):
    """The version of the data that the foot of every page says."""
    return text(site.page("").xpath("//*[@data-version]")[0])


def bibtex(site, path, *middleware):
    """The only entry of a BibTeX file: its kind and its fields."""
    library = parse_file(str(site.files[path]), encoding="utf-8", append_middleware=middleware)
    assert library.failed_blocks == []
    [entry] = library.entries
    return {"kind": entry.entry_type, "key": entry.key} | {field.key: field.value for field in entry.fields}


def ris(site, path):
    """The only entry of an RIS file."""
    with site.files[path].open(encoding="utf-8", newline="") as file:
        [entry] = rispy.load(file)
    return entry


def csl(site, path):
    """The only entry of a CSL-JSON file, of whose fields the processor knows each."""
    content = json.loads(site.files[path].read_text(encoding="utf-8"))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        [entry] = CiteProcJSON(content).values()
    return {name: str(value) for name, value in entry.items()}


def test_each_format_cites_an_edition_by_what_its_data_states(gaon):
    now = version(gaon)
    note = f"The report does not state a publication date. Translated by this site. Data version {now}"
    title, address = "Gaon: Key work report of the year (2031)", "https://gaon.example/plan/en/2031/whole/"
    assert bibtex(gaon, "en/2031/citation.bib") == {
        "kind": "misc",
        "key": "report-2031-en",
        "title": f"{{{title}}}",
        "year": "2031",
        "version": now,
        "language": "en",
        "url": address,
        "note": note,
    }
    assert ris(gaon, "en/2031/citation.ris") == {
        "type_of_reference": "RPRT",
        "id": "report-2031-en",
        "title": title,
        "year": "2031",
        "language": "en",
        "urls": [address],
        "notes": [note],
    }
    assert csl(gaon, "en/2031/citation.csl.json") == {
        "key": "report-2031-en",
        "type": "report",
        "title": title,
        "issued": "{'circa': 0, 'year': 2031}",
        "version": now,
        "language": "en",
        "URL": address,
        "note": note,
    }


@pytest.mark.parametrize(
    ("edition", "title"), [("2031", "올해의 주요 업무 보고(2031년)"), ("2030", "주요 업무 보고(2030년)")]
)
def test_each_edition_is_cited_in_the_readers_language(gaon, edition, title):
    cited = bibtex(gaon, f"{edition}/citation.bib")
    assert (cited["title"], cited["year"], cited["language"]) == (f"{{가온 {title}}}", edition, "ko")
    assert cited["url"] == f"https://gaon.example/plan/{edition}/whole/"
    assert cited["note"] == f"보고서에는 발행일이 적혀 있지 않습니다. 데이터 버전 {version(gaon)}"


def test_the_page_of_an_edition_leads_to_its_citations(gaon):
    links = gaon.page("2030/overview/", "en").xpath("//p[@class='note']//a[@download]")
    assert [(text(link), gaon.target("en/2030/overview/index.html", link.get("href"))[0]) for link in links] == [
        ("BibTeX", "en/2030/citation.bib"),
        ("RIS", "en/2030/citation.ris"),
        ("CSL-JSON", "en/2030/citation.csl.json"),
    ]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("edition", ["2031", "2030"])
def test_hostile_titles_are_cited_as_typed(hostile, report, latex, lang, edition):
    names = (report.site.city, report.edition(edition).frame.title.text)
    path = f"{hostile.root(lang)}{edition}/citation"
    titles = (
        bibtex(hostile, f"{path}.bib", latex)["title"],
        ris(hostile, f"{path}.ris")["title"],
        csl(hostile, f"{path}.csl.json")["title"],
    )
    assert [[said(name, lang) in title for name in names] for title in titles] == [[True, True]] * 3
    menu = json.loads(hostile.files[f"{hostile.root(lang)}take-along.json"].read_text(encoding="utf-8"))
    assert all(said(name, lang) in menu["editions"][edition]["report"] for name in names)
