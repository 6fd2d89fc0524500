"""The citation of each edition as files that programs for references read: BibTeX, RIS, CSL-JSON.

Knows the three formats and what each takes for markup; what a citation says, views/citation.py knows.
"""

import json
import re
from collections.abc import Mapping
from urllib.parse import quote

from macros.model import Report
from macros.views.citation import CITATIONS, Citation, citation

IN_BIBTEX = str.maketrans({
    "\\": r"{\textbackslash}", "{": r"{\textbraceleft}", "}": r"{\textbraceright}", "~": r"{\textasciitilde}",
    "^": r"{\textasciicircum}", **{sign: f"\\{sign}" for sign in "#$%&_"},
})  # fmt: skip
"""A brace would count as one even behind a backslash, and one that is alone would swallow the rest of the file."""
LIGATURE = re.compile(r"([-`'\",<>?!])(?=[-`'\",<>])")
"""Signs that TeX would join to another: two hyphens to a dash."""
OF_ADDRESSES = ":/?#[]@!$&'()*+,;=~%"


def citation_files(report: Report, lang: str, root: str, version: str) -> dict[str, str]:
    """The files by path: one of each format for each edition, in one language, which is published at `root`."""
    made = {edition.id: citation(report, edition, lang, version) for edition in report.editions}
    return {f"{id}/{CITATIONS[name]}": of(cited, root) for id, cited in made.items() for name, of in FORMATS.items()}


def bibtex(cited: Citation, root: str) -> str:
    """An entry of no certain kind: all others must have an author or a publisher."""
    said = {
        "title": f"{{{_of_bibtex(cited.title)}}}",  # in braces of its own: styles leave its capitals alone
        "year": str(cited.year),
        "publisher": cited.publisher and _of_bibtex(cited.publisher),
        "version": _of_bibtex(cited.version),
        "language": cited.lang,
        "url": quote(root + cited.address, safe=OF_ADDRESSES),
        "note": _of_bibtex(_note(cited)),
    }
    fields = "".join(f"  {name} = {{{words}}},\n" for name, words in said.items() if words)
    return f"@misc{{{cited.id},\n{fields}}}\n"


def ris(cited: Citation, root: str) -> str:
    """A report; a line says one thing, and ends as the format wants it."""
    said = {
        "TY": "RPRT",
        "ID": cited.id,
        "TI": _on_one_line(cited.title),
        "PY": str(cited.year),
        "PB": cited.publisher and _on_one_line(cited.publisher),
        "LA": cited.lang,
        "UR": root + cited.address,
        "N1": _on_one_line(_note(cited)),
    }
    return "".join(f"{tag}  - {words}\r\n" for tag, words in said.items() if words) + "ER  - \r\n"


def csl(cited: Citation, root: str) -> str:
    """A report, alone in a list."""
    said: Mapping[str, object] = {
        "id": cited.id,
        "type": "report",
        "title": cited.title,
        "issued": {"date-parts": [[cited.year]]},
        "publisher": cited.publisher,
        "version": cited.version,
        "language": cited.lang,
        "URL": root + cited.address,
        "note": _note(cited),
    }
    return json.dumps([{name: words for name, words in said.items() if words}], ensure_ascii=False, indent=2) + "\n"


FORMATS = {"BibTeX": bibtex, "RIS": ris, "CSL-JSON": csl}


def _note(cited: Citation) -> str:
    return ". ".join(cited.notes)


def _of_bibtex(words: str) -> str:
    return LIGATURE.sub(r"\1{}", _on_one_line(words).translate(IN_BIBTEX))


def _on_one_line(words: str) -> str:
    return " ".join(words.split())
