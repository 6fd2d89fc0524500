"""MkDocs events: the only file that knows MkDocs.

Loads the data before anything is written, adds the generated pages and the menu, and builds the other languages
after the first. What pages hold is decided elsewhere.
"""

import logging
from dataclasses import dataclass
from pathlib import Path

from markupsafe import escape
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File
from mkdocs.structure.toc import AnchorLink, TableOfContents
from mkdocs.utils import CountHandler

from macros.addresses import moved
from macros.contents import headings
from macros.error_reports import error_report
from macros.language import pick
from macros.render import as_title
from macros.messages import LANGUAGES
from macros.model import Report
from macros.pages import Section, menu, pages
from macros.problems import InvalidData
from macros.search_index import search_files
from macros.search_worker import WORKER, WORKERS, StrangeTheme, bundle, with_our_worker
from macros.shortcodes import load_site, redirect
from macros.staging import Staging, stage

FIRST = LANGUAGES[0]


@dataclass(frozen=True)
class Building:
    """What one language's build needs to know: the report, the language, every language's root address, where it is built."""

    report: Report
    lang: str
    roots: dict[str, str]
    staging: Staging | None

    def way(self, lang) -> str:
        """The way from the root of this build to the root of another language, as a relative link."""
        return ("" if self.lang == FIRST else "../") + ("" if lang == FIRST else f"{lang}/")

    def title(self, text) -> str:
        """A text as a title: themes print titles as HTML, and the macros plugin runs what stands in braces."""
        return as_title(pick(text, self.lang).text)


@event_priority(100)
def on_config(config):
    """Loads the report, or stops the build with every problem; then names the site, lays out the menu, builds aside."""
    root = Path(config.config_file_path).parent
    try:
        report = load_site(root / "data")
    except InvalidData as error:
        raise PluginError(f"\n{error}") from None
    lang = config.theme["language"]
    site_url = config.site_url.removesuffix(f"{lang}/") if lang != FIRST else config.site_url
    roots = {name: site_url if name == FIRST else f"{site_url}{name}/" for name in LANGUAGES}
    site = Building(report, lang, roots, stage(Path(config.site_dir)) if lang == FIRST else None)
    config.extra["report"] = site
    if site.staging:
        config.site_dir = str(site.staging.folder)
    config.site_name = site.title(report.site.title)
    config.site_description = site.title(report.site.description)
    config.edit_uri_template = f"{config.extra['repository']}/edit/main/{{path}}"
    config.nav = [_entry(site, entry) for entry in menu(report)]
    return config


def on_files(files, config):
    """Adds the generated pages, and says of every page which file staff edit."""
    site, docs = config.extra["report"], Path(config.docs_dir)
    root = Path(config.config_file_path).parent
    for file in files.documentation_pages():
        file.edit_uri = (docs / file.src_uri).relative_to(root).as_posix()
    if site.lang != FIRST:  # its own file, taken out of the static templates, would be copied as it stands
        files.remove(files.get_file_from_path("sitemap.xml"))
    for file in [file for file in files if file.src_uri.startswith(WORKERS)]:  # the theme's and our own, as written
        files.remove(file)
    files.append(File.generated(config, WORKER, content=bundle()))
    for page in pages(site.report):
        file = File.generated(config, page.uri, content=page.call)
        file.edit_uri = page.edit
        files.append(file)
    return files


def on_env(env, config, files):
    """Gives templates the twins of a page in every language, and where to report an error on it."""
    site = config.extra["report"]

    def twins(url):
        return [(lang, root + url.removeprefix("./")) for lang, root in site.roots.items()]

    def word(name, lang=site.lang):
        return escape(pick(site.report.labels.words[name], lang).text)

    def report_error(page, words):
        """The form for the page's record; a page of many records names its file, until the address names one of them."""
        address = page.url.removeprefix("./")
        record = records.get(address) or page.file.edit_uri
        return error_report(config.extra["repository"], f"{words.unescape()}: /{address}", page.canonical_url, record)

    records = {page.address: page.record for page in pages(site.report)}
    env.globals.update(twins=twins, way=site.way, word=word, report_error=report_error)
    env.globals.update(lang_of_site=site.lang, first_language=FIRST)
    return env


def on_page_markdown(markdown, page, config, files):
    """Tells the theme and the search what kind of page a generated one is, and what it says of itself."""
    site = config.extra["report"]
    found = {one.uri: one for one in pages(site.report)}.get(page.file.src_uri)
    if found:
        page.meta.update(hide=list(found.hide), search={"exclude": not found.searched})
        if found.description:
            page.meta["description"] = site.title(found.description)


def on_page_content(html, page, config, files):
    """Makes the table of contents from the headings of the page, wherever they came from."""
    page.toc = _contents(headings(html))
    return html


def on_post_page(output, page, config):
    """Puts our search worker in the place of the theme's."""
    return _with_our_worker(output, page.file.src_uri)


def on_post_template(output_content, template_name, config):
    """The same for the one page that is no page of any language."""
    return _with_our_worker(output_content, template_name) if template_name == "404.html" else output_content


@event_priority(-100)  # after every plugin has written its files
def on_post_build(config):
    """Writes pages for old addresses and what search reads, builds the other languages into the first one's site, and publishes the whole."""
    site = config.extra["report"]
    for old, new in moved(site.report).items():
        path = Path(config.site_dir, old, "index.html")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(redirect(site.report, site.lang, old, new), encoding="utf-8")
    for name, content in search_files(site.report, site.lang).items():
        Path(config.site_dir, name).write_text(content, encoding="utf-8")
    if site.lang == FIRST:
        for lang in LANGUAGES[1:]:
            build(_config_for(lang, config))
        if not _strict_fails(config):
            site.staging.publish()
        site.staging.clear()
        config.site_dir = str(site.staging.published)


def _with_our_worker(html, name):
    try:
        return with_our_worker(html, name)
    except StrangeTheme as error:
        raise PluginError(str(error)) from None


def _strict_fails(config):
    """Whether MkDocs is about to abort for a warning: it counts them itself, but says so only after this event."""
    counters = [one for one in logging.getLogger("mkdocs").handlers if isinstance(one, CountHandler)]
    return config.strict and any(counter.get_counts() for counter in counters)


def _config_for(lang, config):
    other = load_config(
        config_file_path=config.config_file_path,
        docs_dir=str(Path(config.docs_dir).parent / lang),
        site_dir=str(Path(config.site_dir, lang)),
        site_url=f"{config.site_url}{lang}/",
        strict=config.strict,
    )
    other.theme["language"] = lang
    other.theme.static_templates -= {"404.html", "sitemap.xml"}  # the first language's serve every language
    other.extra.update({key: value for key, value in config.extra.items() if key != "report"})
    return other


def _entry(site, entry):
    if isinstance(entry, Section):
        return {site.title(entry.title): [_entry(site, inner) for inner in entry.entries]}
    return {site.title(entry.title): entry.uri}


def _contents(found):
    top, open_items = [], []
    for heading in found:
        link = AnchorLink(heading.html, heading.id, heading.level)
        while open_items and open_items[-1].level >= heading.level:
            open_items.pop()
        (open_items[-1].children if open_items else top).append(link)
        open_items.append(link)
    return TableOfContents(top)
