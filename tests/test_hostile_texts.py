"""Data text is never code: whatever staff type comes out of the site exactly as typed."""

import re
from collections import Counter

import pytest
from built_site import LANGUAGES
from hostile_city import HOSTILE, LINE_OF_5000, LINK, PRINTED, PUBLISHED
from lxml import html

from macros.language.picking import pick
from macros.load import load
from macros.model.walking import walk
from macros.site.rules import RULES

MARK = re.compile(r"⟦(\d+\.(?:ko|en)) ")


@pytest.fixture(scope="module")
def report(hostile_project):
    """What the hostile city's data says, as published."""
    return load(hostile_project / "data", RULES).published()


@pytest.fixture(scope="module")
def typed(report):
    """Every text as typed, by its mark; of an interface word, what stands before the places that are filled in."""
    texts = [getattr(record, lang) for record in walk(report) if type(record).__name__ == "Text" for lang in LANGUAGES]
    texts += [part.number for edition in report.editions for part in edition.frame.parts.by_id().values()]
    texts += [alias for term in report.terms for lang in LANGUAGES for alias in getattr(term.aliases, lang)]
    texts += [getattr(text, lang) for text in report.labels.kinds.values() for lang in LANGUAGES]
    filled = [getattr(text, lang) for text in report.labels.words.values() for lang in LANGUAGES]
    texts += [re.sub(r"(\{\w+\})+$", "", text) for text in filled]
    return {mark: text for text in texts for mark in MARK.findall(text)}


def damaged(said: str, typed: dict[str, str]) -> list[str]:
    """What of a text that a reader meets is not exactly as typed: its first marks, with what stands around them."""
    said = " ".join(said.split())
    marks = Counter(MARK.findall(said))
    wrong = [mark for mark, times in marks.items() if said.count(" ".join(typed[mark].split())) != times]
    return [f"{mark}: {said[max(0, said.index(f'⟦{mark} ') - 60) :][:500]}" for mark in wrong[:3]]


def test_every_page_says_every_text_as_it_was_typed(hostile, typed):
    wrong = {name: damaged(visible(page), typed) for name, page in hostile.pages.items()}
    assert {name: found for name, found in wrong.items() if found} == {}


def test_every_attribute_says_every_text_as_it_was_typed(hostile, typed):
    wrong = []
    for name, page in hostile.pages.items():
        for element in page.xpath("//*[@*]"):
            for attribute, value in element.attrib.items():
                wrong += [(name, element.tag, attribute, found) for found in damaged(value, typed)]
    assert wrong[:5] == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_search_knows_every_text_as_it_was_typed(hostile, typed, lang):
    wrong, texts = [], 0
    for entry in hostile.search_entries(lang):
        for field in {"title", "text"} & set(entry):
            texts += 1
            wrong += [(entry["location"], field, found) for found in damaged(plain(entry[field]), typed)]
    assert wrong[:5] == []
    assert texts > 60


def test_no_page_has_an_element_that_a_text_made(hostile, gaon):
    """The same pages of the same city, once with tame and once with hostile texts, have the same kinds of elements."""
    for name, page in hostile.published.items():
        scripts = {
            source: len(site.published[name].xpath("//script"))
            for source, site in (("hostile", hostile), ("tame", gaon))
        }
        assert scripts["hostile"] == scripts["tame"], name
        runs = "//script[not(@type='application/ld+json')]"  # that is data, which says texts and is never run
        assert not page.xpath(f"{runs}[contains(., 'alert(1)')]"), name
        code = {len(site.published[name].xpath("//article//code")) for site in (hostile, gaon)}
        assert len(code) == 1, name
        assert not page.xpath("//img[@src='x' or contains(@src, 'x.png')] | //article//em | //article//hr"), name
        assert not page.xpath("//@onerror | //@onclick | //@onload"), name


def test_no_link_leads_to_a_script(hostile):
    for name, page in hostile.pages.items():
        links = page.xpath("//@href | //@src | //@action | //@formaction")
        assert [link for link in links if link.strip().lower().startswith(("javascript:", "data:"))] == [], name


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_title_is_as_typed_wherever_it_stands(hostile, report, lang):
    one = report.edition("2031").initiatives[0]
    title, site_title = said(one.title, lang), f"{said(report.site.city, lang)} · {said(report.site.title, lang)}"
    page = hostile.page("2031/initiatives/clean-river/", lang)
    assert squeezed(page.xpath("//h1")[0]) == title
    edition = said(report.labels.words["edition_of"], lang).replace("{edition}", {"ko": "2031년", "en": "2031"}[lang])
    assert squeezed(page.xpath("//title")[0]) == f"{title} · {edition} - {site_title}"
    assert title in [squeezed(link) for link in page.xpath("//nav//a")]
    assert title in squeezed(hostile.page("2031/initiatives/", lang).xpath("//article")[0])


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_table_of_contents_names_every_strategy_as_typed(hostile, report, lang):
    [contents] = hostile.page("2031/initiatives/clean-river/", lang).xpath("//nav[@class='contents']")
    for strategy in report.edition("2031").initiatives[0].strategies:
        links = contents.xpath(f".//a[@href='#{strategy.id}']")
        assert [squeezed(link) for link in links] == [said(strategy.label, lang)]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_description_of_a_page_is_as_typed(hostile, report, lang):
    city, edition = (pick(text, lang).text for text in (report.site.city, report.labels.words["edition_of"]))
    edition = edition.replace("{edition}", {"ko": "2031년", "en": "2031"}[lang])
    assert hostile.page("", lang).xpath("//meta[@name='description']/@content") == [
        f"{city} {edition} · {pick(report.site.description, lang).text}"
    ]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_permalink_names_its_record_as_typed(hostile, report, lang):
    strategy = report.edition("2031").initiatives[0].strategies[0]
    labels = hostile.page("2031/initiatives/clean-river/", lang).xpath(f"//a[@href='#{strategy.id}']/@data-name")
    assert labels == [pick(strategy.label, lang).text]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_search_knows_titles_as_typed(hostile, report, lang):
    one = report.edition("2031").initiatives[0]
    titles = [plain(entry["title"]) for entry in hostile.search_entries(lang) if "clean-river" in entry["location"]]
    assert any(said(one.title, lang) in title for title in titles)


def test_printed_and_published_forms_are_as_typed(hostile):
    change = hostile.record("corrections/", "visiting-meals-syllable")
    assert (change.xpath(".//del/text()"), change.xpath(".//ins/text()")) == ([PRINTED], [PUBLISHED])
    assert PUBLISHED in squeezed(hostile.record("2031/initiatives/warm-neighbors/", "meals-and-calls"))
    date = hostile.record("2031/achievements/", "safety-ordinance-passed")
    assert date.xpath(".//q/text()") == ["'30. 9. 3."]


def test_links_of_the_data_are_as_typed(hostile):
    assert hostile.record("corrections/", "care-rooms-count").xpath(".//a[@rel='noopener']/@href") == [LINK]
    assert set(hostile.page("glossary/").xpath("//article//a[@rel='noopener']/@href")) == {LINK}


def test_the_page_for_what_is_not_found_says_its_words_as_typed(hostile, report):
    headings = hostile.pages["404.html"].xpath("//section[@lang]/*[1]")
    assert [squeezed(heading) for heading in headings] == [
        said(report.labels.words["not_found"], lang) for lang in LANGUAGES
    ]


def test_the_sitemap_holds_addresses_only(hostile):
    assert not MARK.search(hostile.files["sitemap.xml"].read_text(encoding="utf-8"))


def test_a_line_of_5000_characters_is_among_the_texts(typed):
    assert min(map(len, LINE_OF_5000.values())) >= 4990
    assert any(LINE_OF_5000["ko"] in text for text in typed.values())


def test_every_hostile_string_begins_a_text_somewhere(typed):
    assert [one for one in HOSTILE if not any(text.startswith(one) for text in typed.values())] == []


def visible(page) -> str:
    """All text of a page but scripts and styles, the title included."""
    return "".join(page.xpath("//text()[not(ancestor::script) and not(ancestor::style)]"))


def plain(fragment: str) -> str:
    """The text of a piece of HTML."""
    return html.fragment_fromstring(fragment, create_parent="div").text_content()


def squeezed(element) -> str:
    """The text of an element on one line."""
    return " ".join("".join(element.xpath(".//text()")).split())


def said(text, lang) -> str:
    """A text of the data on one line."""
    return " ".join(pick(text, lang).text.split())
