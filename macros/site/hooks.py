"""MkDocs events: the only file that knows MkDocs.

Loads the data before anything is written, adds the generated pages and the menu, and builds the other languages
after the first. What pages hold is decided elsewhere.
"""

import posixpath
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Literal

from jinja2 import Environment
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as MkDocsPage

from macros.load import load, load_once
from macros.model import Report
from macros.site.beside import more_files, with_downloads, write, write_in_markdown
from macros.site.building import Building, building_for
from macros.site.generated import GeneratedPage, contents
from macros.site.headings import headings
from macros.site.pictures import NotDrawn, pictures
from macros.site.prose_languages import folder_of, lacking, language_of
from macros.site.rendering import RENDERED
from macros.site.rules import RULES
from macros.site.serving import answer_at_once, look_around, root
from macros.site.standing import STANDING, Standing
from macros.site.strictness import strict_fails
from macros.site.theme import UNASKED, environment, mended
from macros.views.common import of_site
from macros.views.pages import menu, pages
from macros.wording.languages import FIRST
from macros.wording.problems import InvalidData
from macros.wording.words import both

NOTHING, _commands = "nothing.html", list[str]()  # MkDocs says only once which command runs, and to no configuration


def on_startup(command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
    """Notes the command: `mkdocs serve` puts a script of its own into every page, which the policy would stop."""
    _commands[:] = [command]
    RENDERED.kept = command == "serve"


@event_priority(100)
def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Loads the report, names the site, lays out the menu, builds aside.

    Raises PluginError with every problem of the data, without an address, or where strict mode cannot be trusted.
    """
    if not config.site_url:
        raise PluginError(f"\nmkdocs.yml: {both('no_address')}")
    strict_fails(config)  # stops the build at once where nobody could tell in the end
    first: Building | None = config.extra.get("building")  # of the first language: all are built of the same report
    lang, extra, folder = config.theme["language"], config.extra, Path(config.site_dir)
    try:
        report, of_data = (first.report, first.version) if first else _read(config)
        building = building_for(report, lang, config.site_url, extra, folder, of_data)
        share = pictures(building, root(config), "" if "serve" in _commands else extra.get("pictures") or "")
    except (InvalidData, NotDrawn) as error:
        raise PluginError(f"\n{error}") from None
    extra.update(building=building, share=share)
    if building.part not in ("", *building.parts):
        raise PluginError(f"\n{both('no_such_part', part=building.part, parts=', '.join(building.parts))}")
    if building.staging:
        config.site_dir = str(building.staging.folder)
    config.site_name = building.name(of_site(report, report.site.title))
    config.site_description = building.name(of_site(report, report.site.description))
    config.edit_uri_template = building.repository.edit("{path}")
    # all languages ask for the theme's files of the first
    config.theme.get_env = partial(environment, config.theme, lang == FIRST)  # type: ignore[method-assign]
    config.nav = [building.menu_entry(entry) for entry in menu(report)]
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Adds the generated pages, says of every page which file staff edit, leaves out what no page asks for."""
    building = config.extra["building"] = with_downloads(config.extra["building"], Path(config.site_dir), root(config))
    for uri, folder in lacking(Path(config.docs_dir).parent, building.lang, {file.src_uri for file in files}):
        files.append(File(uri, str(folder), config.site_dir, config.use_directory_urls))
    for file in files.documentation_pages():
        file.edit_uri = Path(str(file.abs_src_path)).relative_to(root(config)).as_posix()
    for file in [file for file in files if file.src_dir in config.theme.dirs and UNASKED.search(file.src_uri)]:
        files.remove(file)
    for page in pages(building.report):
        file = File.generated(config, page.uri, content="")
        file.edit_uri = page.edit
        files.append(file)
        GeneratedPage(file, config, *building.generated(page))
    return files


def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> None:
    """Keeps what pages are made with, for `mkdocs serve` to make some of them anew."""
    if "serve" in _commands:
        STANDING[config.extra["building"].lang] = Standing(config, files, nav)


def on_serve(server: LiveReloadServer, config: MkDocsConfig, builder: Callable[[], None]) -> LiveReloadServer:
    """Lets the server answer a saved line at once."""
    answer_at_once(server, config, builder)
    return server


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> Environment:
    """Gives templates the twins of a page in every language, and where to report an error on it."""
    building: Building = config.extra["building"]
    if "serve" in _commands:
        STANDING[building.lang].env = env
    env.globals.update(building.for_templates(), serving="serve" in _commands, picture_of=config.extra["share"].of)
    config.extra["made"] = files.documentation_pages()
    return env


def on_page_read_source(page: MkDocsPage, config: MkDocsConfig) -> str | None:
    """Gives a hand-written page as it was read with the data: what was saved since is another report's."""
    return config.extra["building"].typed(page.file.src_uri, str(page.file.src_dir))


def on_page_markdown(markdown: str, page: MkDocsPage, config: MkDocsConfig, files: Files) -> None:
    """Tells the theme what kind of page it is, and what a generated one says of itself."""
    building: Building = config.extra["building"]
    page.meta["language"] = language_of(page.markdown or "", page.file.src_dir, building.lang)  # macros not yet run
    page.meta.update(building.said_of(page.file.src_uri))
    if not building.has(page.file.src_uri):
        page.meta["template"] = NOTHING


def on_page_content(html: str, page: MkDocsPage, config: MkDocsConfig, files: Files) -> str:
    """Makes the table of contents from all headings of the page, wherever they came from; completes prose's markup."""
    building: Building = config.extra["building"]
    page.toc = contents(headings(html))
    return building.noted(building.written(html, page.meta["language"]), page.file.src_uri, page.url)


def on_post_page(output: str, page: MkDocsPage, config: MkDocsConfig) -> str:
    """Takes out what only the theme's script would need."""
    return mended(output) if page.meta.get("template") != NOTHING else output


def on_post_template(output_content: str, template_name: str, config: MkDocsConfig) -> str:
    """The same for the one page that is no page of any language."""
    return mended(output_content) if template_name == "404.html" else output_content


@event_priority(-100)  # after every plugin has written its files
def on_post_build(config: MkDocsConfig) -> None:
    """Writes pages for old addresses and what search reads; the first language builds the others in, and publishes."""
    building: Building = config.extra["building"]
    for file in config.extra.pop("made"):
        write_in_markdown(building, file.page.url, file.page.content, Path(file.abs_dest_path))
        file.page.content = None  # is written; the next language needs the room
    for name, content in more_files(building).items():
        write(Path(config.site_dir, name), content)
    config.extra["share"].write(Path(config.site_dir))
    if building.staging:
        for lang in building.report.translations:
            build(_config_for(lang, config))
        if not strict_fails(config):
            building.staging.publish()
        building.staging.clear()
        config.site_dir = str(building.staging.published)


def on_build_error(error: Exception) -> None:
    """Says a full disk, or a folder that may not be written to, in words. Raises PluginError with them."""
    if isinstance(error, OSError):
        raise PluginError(f"\n{both('not_built', reason=error)}") from None


def _read(config: MkDocsConfig) -> tuple[Report, str]:
    """The report and the version of the data; "" under `mkdocs serve`, where each edit would change every page."""
    if "serve" not in _commands:
        return load_once(root(config) / "data", RULES)
    look_around(config)
    return load(root(config) / "data", RULES).published(), ""


def _config_for(lang: str, config: MkDocsConfig) -> MkDocsConfig:
    other = load_config(
        config_file=config.config_file_path,
        docs_dir=str(folder_of(Path(config.docs_dir).parent, lang)),
        site_dir=str(Path(config.site_dir, lang)),
        site_url=f"{config.site_url}{lang}/",
        strict=config.strict,
    )
    other.theme["language"] = lang
    other.theme["favicon"] = posixpath.join("..", other.theme["favicon"])
    other.theme.static_templates -= {"404.html", "sitemap.xml"}  # the first language's serve every language
    other.extra.update(config.extra)
    return other
