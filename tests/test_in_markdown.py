"""Every page is there in Markdown, which says what the page says and runs nothing; llms.txt leads to it."""

import copy
import re
from functools import cache
from urllib.parse import unquote, urljoin, urlsplit

import pytest
from built_site import LANGUAGES
from lxml import html
from markdown_it import MarkdownIt

from macros.exports.in_markdown import markdown
from macros.exports.markdown_texts import escaped

CITIES = ("site", "gaon", "hostile")
READ = MarkdownIt("commonmark").enable(["table", "strikethrough"])
AROUND = (
    "p[@class='path']", "p[@class='files-of-page']", "p[@class='version']", "p[@class='page-address']",
    "ul[@class='page-foot']", "div[contains(@class, 'md-sidebar')]",
)  # fmt: skip
"""What every page has around what it says."""
FOR_READERS_WHO_WORK_WITH_IT = (
    "form", "fieldset", "button", "nav[@class='band']", "nav[@class='jump']", "nav[@class='editions']",
    "nav[@class='whole-contents']", "a[@href='#top']", "a[@class='to-top']", "svg[@class='bar']",
    "*[@aria-hidden='true']",
)  # fmt: skip
TAGS = {
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "p",
    "ul",
    "li",
    "a",
    "code",
    "pre",
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
}


@pytest.fixture(params=CITIES)
def city(request):
    """Each city's site in turn."""
    return request.getfixturevalue(request.param)


def in_markdown(city):
    """Every file of Markdown, by its name."""
    return {name: path.read_text(encoding="utf-8") for name, path in city.files.items() if name.endswith(".md")}


def letters(text):
    return "".join(text.split())


def said(page):
    """What a page says, without spaces."""
    article = copy.deepcopy(page.xpath("//article")[0])
    for element in article.xpath("|".join(f".//{path}" for path in (*AROUND, *FOR_READERS_WHO_WORK_WITH_IT))):
        element.drop_tree()
    for quote in article.iter("q"):
        quote.text = f"“{quote.text or ''}"
        quote.tail = f"”{quote.tail or ''}"
    return letters(article.text_content())


@cache
def read(text):
    """What a program that reads Markdown makes of it; nobody changes it."""
    return html.fromstring(f"<div>{READ.render(text)}</div>")


def test_every_page_is_there_in_markdown_and_says_where(city):
    pages = {name.replace(".html", ".md") for name in city.published}
    assert set(in_markdown(city)) == pages
    assert len(pages) > 70
    for name, page in city.published.items():
        [link] = page.xpath("//head/link[@rel='alternate'][@type='text/markdown']/@href")
        assert urljoin(name, link) == name.replace(".html", ".md")


def test_markdown_says_what_its_page_says_letter_by_letter_and_nothing_else(city):
    other = []
    for name, text in in_markdown(city).items():
        *body, foot = (letters(element.text_content()) for element in read(text))
        in_page, found = said(city.pages[name.replace(".md", ".html")]), "".join(body)
        if in_page != found:
            at = next((at for at, pair in enumerate(zip(in_page, found, strict=False)) if len({*pair}) > 1), 0)
            other.append((name, in_page[at - 20 : at + 60], found[at - 20 : at + 60]))
        address = f"{city.url}{name.removesuffix('index.md')}"
        assert foot.endswith(f"·{address}")
    assert other[:3] == []


def test_markdown_has_the_headings_lists_and_tables_of_its_page(gaon):
    page, found = gaon.page("2031/budget/", "en"), read(in_markdown(gaon)["en/2031/budget/index.md"])
    for tag in ("h1", "h2"):
        shown = [letters(each.text_content()) for each in page.xpath(f"//article//{tag}")]
        assert [letters(each.text_content()) for each in found.iter(tag)] == shown
    cells = [letters(cell.text_content()) for cell in page.xpath("(//article//table)[1]//tr/*")]
    assert [letters(cell.text_content()) for cell in found.xpath("//table[1]//tr/*")] == cells
    assert len(cells) > 12


def test_no_text_marks_anything_up_or_runs(city):
    for text in in_markdown(city).values():
        page = read(text)
        assert {element.tag for element in page.iter()} <= TAGS | {"div"}
        assert {name for element in page.iter() for name in element.attrib} <= {"href", "class"}
        assert [way for way in page.xpath("//a/@href") if re.match(r"(?!https?://|mailto:)\w+:", way)] == []


def test_links_lead_to_other_pages_in_markdown(city):
    wrong = []
    for name, text in in_markdown(city).items():
        for way in set(read(text).xpath("//a/@href")):
            path = unquote(urlsplit(way).path)
            if "://" not in way and not way.startswith("mailto:"):
                target = urljoin(f"/{name}", path).removeprefix("/")
                if target not in city.files or target.endswith(".html"):
                    wrong.append((name, way))
    assert wrong[:5] == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_llms_txt_leads_to_files_that_are_there(city, lang):
    text = city.files[f"{city.root(lang)}llms.txt"].read_text(encoding="utf-8")
    assert re.match(r"# [^\n]+\n\n> [^\n]+\n\n[^#\n][^\n]+\n\n## ", text)
    assert re.findall("^## Optional$", text, re.MULTILINE) == ["## Optional"]
    ways = read(text).xpath("//a/@href")
    assert len(ways) == len(set(ways)) > 20
    names = [way.removeprefix(city.url) for way in ways]
    assert [name for name in names if name not in city.files] == []
    achieved = {
        name.replace(".html", ".md")
        for name, page in city.published.items()
        if page.xpath("//article[@class='achievement']")
    }
    in_language = {name for name in in_markdown(city) if name.startswith("en/") == (lang == "en")}
    assert in_language - set(names) == achieved & in_language


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_page_of_the_data_leads_to_llms_txt(gaon, lang):
    links = gaon.page("data/", lang).xpath("//article//a/@href")
    targets = [gaon.target(f"{gaon.root(lang)}data/index.html", link)[0] for link in links]
    assert f"{gaon.root(lang)}llms.txt" in targets


@pytest.mark.parametrize(
    ("in_html", "expected"),
    [
        ("<p>1. 5. 착공</p>", "1\\. 5. 착공\n"),
        ("<p>2031) a</p>", "2031\\) a\n"),
        ("<p># a #</p><h2>C#</h2>", "\\# a #\n\n## C\\#\n"),
        ("<p>- a * b_c_ ~~d~~ `e` [f](g) |</p>", "\\- a \\* b\\_c\\_ \\~\\~d\\~\\~ \\`e\\` \\[f\\](g) \\|\n"),
        ("<p>R&amp;D &amp;lt; &lt;b&gt; &#34;&#39;</p>", "R&D &amp;lt; &lt;b&gt; \"'\n"),
        ('<p>!<a href="../x/#y">a]</a></p>', "\\![a\\]](../x/index.md#y)\n"),
        ('<p><a href="https://x.example/(a)?b=1&amp;c=2">a</a></p>', "[a](https://x.example/%28a%29?b=1&amp;c=2)\n"),
        ('<p><a href="./">a</a><a href="..">b</a><a href="#c">c</a></p>', "[a](./index.md)[b](../index.md)c\n"),
        ("<ul><li>a<ul><li>b</li></ul></li><li><p>c</p><p>d</p></li></ul>", "- a\n  - b\n- c\n\n  d\n"),
        ("<dl><div><dt>a</dt><dd>b</dd></div></dl>", "- a\n\n  b\n"),
        ("<table><tr><th>a|</th><td>b <p>c</p></td></tr></table>", "| a\\| | b c |\n| --- | --- |\n"),
        ("<p><code>a`b &lt;c&gt;</code></p>", "``a`b <c>``\n"),
        ("<pre><code>a\n  ```\n</code></pre>", "````\na\n  ```\n````\n"),
        ('<p>a<span aria-hidden="true">–</span><span class="sr-only">none</span></p>', "anone\n"),
    ],
)  # fmt: skip
def test_what_html_says_is_said_in_markdown(in_html, expected):
    assert markdown(in_html) == expected


def test_a_text_that_is_no_html_comes_out_as_typed():
    text = "<b>*a* &lt; R&D [x](javascript:y)\n# z"
    assert read(f"- {escaped(text)}").text_content().strip() == " ".join(text.split())
