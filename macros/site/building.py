"""One language's build: the report, the language, where every language is published, and how texts become titles;
what is published beside the pages.

Knows nothing of MkDocs, which asks for all this in hooks.py.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from markupsafe import Markup, escape

from macros.exports.downloads import Downloads
from macros.exports.linked import linked
from macros.model import Report
from macros.site.asked_words import PREVIEW, STALE
from macros.site.booklets import booklet
from macros.site.contact import Built, report_elsewhere, report_error
from macros.site.filters import note
from macros.site.prose_markup import with_headers, with_languages
from macros.site.repository import Repository
from macros.site.shortcodes import NO_DOWNLOADS, macros
from macros.site.staging import Staging, stage
from macros.site.titles import marked
from macros.site.worded import Worded
from macros.views.files import files
from macros.views.last_changed import last_changed
from macros.views.menu import MenuSection, Page, Prose
from macros.views.menus_around import Menus, menus
from macros.views.pages import by_uri
from macros.views.which_edition import described, named, named_site, path
from macros.wording.languages import FIRST

MenuEntry = dict[str, "str | list[MenuEntry]"]  # a title, and the file of its page or what stands under it

REST = "rest"
"""The part of a site that belongs to no edition."""

LENT = Markup('<p><small class="untranslated">{}</small></p>\n<div lang="{}">\n{}\n</div>')
"""A page that is there in another language only."""


@dataclass(frozen=True, kw_only=True, repr=False)  # the macros plugin writes down whatever it is told of
class Building(Worded):
    """What a build needs to know; `staging` is where the first language is built, and all others inside it; `part`, the
    id of an edition or REST, is all that is built where a site is built in parts; `version` is that of the data, "" of
    a preview that changes with it, and `downloads` its files; one to be `published` shows what is made beside it."""

    roots: dict[str, str]
    repository: Repository
    staging: Staging | None
    version: str = ""
    published: bool = False
    part: str = ""
    downloads: Downloads = NO_DOWNLOADS
    calls: dict[str, set[tuple[str, tuple[str, ...], tuple[tuple[str, str], ...]]]] = field(default_factory=dict)

    def twins(self, url: str) -> list[tuple[str, str]]:
        """The absolute address of a page in every language."""
        return [(lang, root + url.removeprefix("./")) for lang, root in self.roots.items()]

    def way(self, lang: str) -> str:
        """The way from the root of this build to the root of another language, as a relative link."""
        return ("" if self.lang == FIRST else "../") + ("" if lang == FIRST else f"{lang}/")

    def shared(self, page: Built, address: str) -> str:
        """A file that every language shares, as a link from a page."""
        return "../" * page.url.removeprefix("./").count("/") + self.way(FIRST) + address

    def menu_entry(self, entry: Page | Prose | MenuSection) -> MenuEntry:
        """An entry of the menu with those under it."""
        under = [self.menu_entry(inner) for inner in entry.entries] if isinstance(entry, MenuSection) else entry.uri
        return {self.title(entry.title): under}

    def for_templates(self) -> dict[str, object]:
        """What the theme's templates ask for, by name."""
        return self.asked(self.twins, self.way, self.shared, self.menus) | {
            "report_error": partial(report_error, self.report, self.repository),
            "report_elsewhere": partial(report_elsewhere, self.report),
            "lang_of_site": self.lang,
            "first_language": FIRST,
            "name_in_menu": self.title,
            "named_site": self.name(named_site(self.report)),
            "last_changed": partial(last_changed, self.report, self.downloads.history),
            "booklet": partial(booklet, self, self.published),
            "version": self.version or self.plain_word(PREVIEW),
        }

    def menus(self, url: str | None) -> Menus:
        """The menus around the page at an address; those of the page of no address where there is none."""
        return menus(self.report, None if url is None else url.removeprefix("./"))

    @property
    def parts(self) -> tuple[str, ...]:
        """The parts that the site can be built in."""
        return (REST, *(edition.id for edition in self.report.editions))

    @property
    def has_rest(self) -> bool:
        """Whether what belongs to no edition is built."""
        return self.part in ("", REST)

    def has(self, address: str) -> bool:
        """Whether the page at an address, or at the path of its file, is built: all are, but in parts."""
        edition = address.split("/", maxsplit=1)[0]
        return not self.part or self.part == (edition if edition in self.parts else REST)

    def filled(self, page: Page) -> str:
        """The HTML of a generated page."""
        name, *asked = page.call
        return self._macros(page.address)[name](*asked)

    def called(self, url: str, name: str, *asked: str, **named: str) -> str:
        """What a macro gives that a hand-written page calls, and takes down that the page shows it."""
        address = url.removeprefix("./")
        self.calls.setdefault(address, set()).add((name, asked, tuple(named.items())))
        return self._macros(address)[name](*asked, **named)

    def _macros(self, address: str) -> dict[str, Callable[..., str]]:
        return macros(self.report, self.lang, address, self.repository, self.version, self.downloads)

    def generated(self, page: Page) -> tuple[str, Callable[[], str]]:
        """The title of a generated page, and what gives its HTML."""
        return self.title(page.title), partial(self.filled, page) if self.has(page.address) else str

    def said_of(self, uri: str) -> dict[str, object]:
        """What a page says of itself outside its content, as the theme asks for it."""
        page = by_uri(self.report).get(uri)
        if page is None:
            return {}
        way = path(self.report, page)
        said: dict[str, object] = {"hide": list(page.hide)} if isinstance(page, Page) else {}
        texts = {"edition": named(self.report, page.address), "description": described(self.report, page)}
        said |= {name: self.name(text) for name, text in texts.items() if text}
        # Safe: no sign is left in it that would end the script.
        said["linked"] = Markup(linked(self.report, page, self.roots, self.lang, self.version))
        said["files"] = files(page) if isinstance(page, Page) else ()
        said["whole"] = isinstance(page, Page) and page.call[0].startswith("whole")  # and has styles of its own
        return said | {"path": [(self.title(step.text), step.address) for step in way]}

    def typed(self, uri: str, folder: str) -> str | None:
        """What stands in a hand-written page of a language's folder, as it was read; None where none was."""
        return next((page.written.get(Path(folder).name) for page in self.report.prose if page.name == uri), None)

    def written(self, html: str, lang: str) -> str:
        """The HTML of a page with all the markup of prose; one that is there in another language only is marked with
        that, with a short note before it.
        """
        whole = with_languages(with_headers(html), lang)
        if lang == self.lang:
            return whole
        beside = marked(note(self.report.labels.words, lang, self.lang), self.lang, escape)
        # Safe: HTML already, which Markdown made of the page.
        return LENT.format(beside, lang, Markup(whole))

    def noted(self, html: str, uri: str, url: str) -> str:
        """The HTML of a hand-written page, below its heading a note and a link where its translation is out of date."""
        if uri in by_uri(self.report) and isinstance(by_uri(self.report)[uri], Page):
            return html
        page = next((page for page in self.report.prose if page.name == uri), None)
        if self.lang == FIRST or page is None or page.text is None or page.text.state(self.lang) != "stale":
            return html
        title = next((line.strip("# ") for line in page.text.ko.splitlines() if line.startswith("# ")), uri)
        way = "../" * url.count("/") + self.way(FIRST) + url
        link = Markup('<a href="{}" hreflang="{}" lang="{}">{}</a>').format(way, FIRST, FIRST, title)
        before, heading, after = html.partition("</h1>")
        stale = Markup('<p class="stale">{} {}</p>\n').format(self.word(STALE), link)
        return f"{before}{heading}{stale}{after}" if heading else f"{stale}{html}"


def building_for(
    report: Report, lang: str, site_url: str, extra: Mapping[str, Any], site: Path, version: str = ""
) -> Building:
    """The build of one language, for a site that `site_url` publishes in that language and `site` is the folder of.

    `extra` names the repository and its branch, and has the building of the first language, from which on files are.
    """
    repository = Repository(extra["repository"], str(extra["branch"]))  # YAML reads a branch 2031 as a number
    root = site_url.removesuffix(f"{lang}/") if lang != FIRST else site_url
    roots = {name: root if name == FIRST else f"{root}{name}/" for name in report.languages}
    return Building(
        report=report,
        lang=lang,
        roots=roots,
        repository=repository,
        staging=stage(site) if lang == FIRST else None,
        version=version,
        published=bool(extra.get("published")),
        part=str(extra.get("part") or ""),
        downloads=extra["building"].downloads if "building" in extra else NO_DOWNLOADS,
    )
