"""What machines are told of a page in the words of schema.org (JSON-LD): what it is, and where it stands.

Knows those words; what pages hold, the views know. Said is what the data states and nothing else: no licence, no
author, no day of publication, and a publisher only of the print, where that names one.

An achievement is a CreativeWork that tells of a period: not an Event, which has a place and a host that no report
states, nor a Claim, which is there to be reviewed. The page of their list is as heavy as a page may be: each of them
says its place in it on its own page.
"""

import json
from collections.abc import Callable, Iterable, Mapping

from macros.exports.downloads import OF_WHOLE
from macros.exports.forms import FORMS
from macros.exports.table import names
from macros.language.picking import pick
from macros.model import Edition, Report, Text
from macros.views import addresses, citation
from macros.views.achievements import achievements, month_of_achievements
from macros.views.common import Link
from macros.views.events import around, places
from macros.views.menu import Page, Prose
from macros.views.seen import seen
from macros.views.which_edition import path
from macros.wording.languages import FIRST

Said = dict[str, object]
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
KINDS = {
    "csv": "text/csv",
    "json": "application/json",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "zip": "application/zip",
}
WITHOUT_WAY = ("achievements",)
"""The list of all achievements is as heavy as a first view may be, and its entries tell the way to it."""
IN_SCRIPTS = {sign: f"\\u{ord(sign):04x}" for sign in "<>&\u2028\u2029"}
"""Signs by which a text could end the script that it stands in, or begin another."""


def linked(report: Report, page: Page | Prose, roots: Mapping[str, str], lang: str, version: str) -> str:
    """What a page says, as the text of a script; "" where there is nothing. `roots` is where the site is published in
    each language, `version` that of the data, "" where it changes all the time.
    """
    teller = _Teller(report, roots, lang, version)
    way = () if isinstance(page, Page) and page.call[0] in WITHOUT_WAY else teller.way(page)
    said = [*way, *(teller.about(page) if isinstance(page, Page) else ())]
    if not said:
        return ""
    whole = {"@context": "https://schema.org", "@graph": said}
    script = _encode(whole)
    for sign, instead in IN_SCRIPTS.items():
        script = script.replace(sign, instead)
    return script


class _Teller:
    """Tells in one language."""

    def __init__(self, report: Report, roots: Mapping[str, str], lang: str, version: str) -> None:
        self.report, self.roots, self.lang, self.version = report, roots, lang, version
        self.root = roots[lang]

    def way(self, page: Page | Prose) -> Iterable[Said]:
        """The way to a page, as it stands above its heading; steps that lead nowhere are left out."""
        steps = [(step.text, step.address) for step in path(self.report, page) if step.address is not None]
        if steps:
            items = [
                {"@type": "ListItem", "position": place, "name": self.text(text), "item": self.root + address}
                for place, (text, address) in enumerate((*steps, (page.title, page.address)), 1)
            ]
            yield {"@type": "BreadcrumbList", "itemListElement": items}

    def about(self, page: Page) -> Iterable[Said]:
        """What a page is, where schema.org has a word for that."""
        kind, *asked = page.call
        of_kind: dict[str, Callable[..., Said]] = {
            "whole": self.of_report,
            "achievement": self.achievement,
            "achievements": self.achievements,
            "month_of_achievements": self.achievements,
            "initiatives": self.initiatives,
            "initiative": self.part,
            "overview": self.part,
            "budget": self.part,
            "further": self.part,
            "topics": self.topics,
            "glossary": self.glossary,
            "data": self.data,
        }
        if kind in of_kind:
            edition = [self.report.edition(id) for id in asked[:1]]
            yield {"@id": self.root + page.address} | of_kind[kind](page, *edition, *asked[1:])
        if kind == "achievement":
            yield self.place_of(page, self.report.edition(asked[0]), asked[1])

    def of_report(self, page: Page, edition: Edition) -> Said:
        """An edition as this site publishes it, made from print."""
        in_print: Said = {"@type": "Report", "name": edition.frame.title.text.ko, "inLanguage": FIRST}
        named = citation.publisher(edition, FIRST)
        if named:
            in_print["publisher"] = {"@type": "Organization", "name": named}
        said: Said = {
            "@type": "Report",
            "name": citation.title(self.report, edition, self.lang),
            "inLanguage": self.lang,
            "isBasedOn": in_print,
        }
        if self.lang != FIRST:
            said["translationOfWork"] = {"@id": self.roots[FIRST] + page.address}
        return said | ({"version": self.version} if self.version else {})

    def part(self, page: Page, edition: Edition, *_: str) -> Said:
        """A part of the report that has a page of its own."""
        return {"@type": "CreativeWork", "name": self.text(page.title), **self.inside(page.title, edition)}

    def achievement(self, page: Page, edition: Edition, id: str) -> Said:
        """What was achieved, and when."""
        _, event, _ = around(seen(self.report, edition), edition, id)
        record, about = event.achievement, [self.topic(link) for link in event.topics]
        return {
            "@type": "CreativeWork",
            "text": self.text(record.text),
            "temporalCoverage": "/".join(str(when) for when in (record.date, record.end) if when),
            **self.inside(page.title, edition),
            **({"about": about} if about else {}),
        }

    def place_of(self, page: Page, edition: Edition, id: str) -> Said:
        """The list of achievements as far as one knows it: what all of them say together is the whole list."""
        item = {"@type": "ListItem", "position": places(edition)[id], "url": self.root + page.address}
        return {"@id": self.root + addresses.achievements(edition), "@type": "ItemList", "itemListElement": [item]}

    def achievements(self, page: Page, edition: Edition, *month: str) -> Said:
        """How many achievements a page lists; each says on its own page what it is, and its place in order of date."""
        report = seen(self.report, edition)
        view = month_of_achievements(report, edition, *month) if month else achievements(report, edition)
        return {"@type": "ItemList", "name": self.text(page.title), "numberOfItems": view.count}

    def initiatives(self, page: Page, edition: Edition) -> Said:
        """The initiatives in printed order."""
        return self.list_of(page.title, (addresses.initiative(edition, own.id) for own in edition.initiatives))

    def topics(self, page: Page) -> Said:
        """The topics in the order of the data."""
        return self.list_of(page.title, (addresses.topic(topic.id) for topic in self.report.topics))

    def glossary(self, page: Page) -> Said:
        """The terms by their names; what explains them stands at the address of each, once."""
        terms = [
            {"@type": "DefinedTerm", "@id": self.root + addresses.term(term.id), "name": self.text(term.term)}
            for term in self.report.terms
        ]
        return {"@type": "DefinedTermSet", "name": self.text(page.title), "hasDefinedTerm": terms}

    def data(self, page: Page) -> Said:
        """All tables as one set of data, with every file that holds some of it."""
        files = [*OF_WHOLE, *(f"{table}.{form}" for table in names() for form in FORMS)]
        return {
            "@type": "Dataset",
            "name": f"{self.text(self.report.site.city)} · {self.text(page.title)}",
            "description": self.text(page.description or page.title),
            "inLanguage": list(self.report.languages),
            "isBasedOn": [{"@id": self.root + addresses.whole(edition)} for edition in self.report.editions],
            **({"version": self.version} if self.version else {}),
            "distribution": [
                {
                    "@type": "DataDownload",
                    "name": file,
                    "encodingFormat": KINDS[file.rpartition(".")[2]],
                    "contentUrl": self.roots[FIRST] + addresses.data(file),
                }
                for file in files
            ],
        }

    def list_of(self, title: Text, listed: Iterable[str]) -> Said:
        """A list of pages."""
        items = [
            {"@type": "ListItem", "position": place, "url": self.root + address}
            for place, address in enumerate(listed, 1)
        ]
        return {"@type": "ItemList", "name": self.text(title), "numberOfItems": len(items), "itemListElement": items}

    def inside(self, text: Text, edition: Edition) -> Said:
        """The language that a text is really in, and the report that it is a part of."""
        whole = {"@id": self.root + addresses.whole(edition)}
        return {"inLanguage": pick(text, self.lang).lang, "isPartOf": whole}

    def topic(self, link: Link) -> Said:
        """A topic as what something is about."""
        return {"@type": "Thing", "name": self.text(link.text), "url": self.root + link.address}

    def text(self, text: Text) -> str:
        """A text as its readers are shown it."""
        return pick(text, self.lang).text
