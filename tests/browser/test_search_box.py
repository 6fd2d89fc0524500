"""The site's search box in Chromium: everything a reader does with it, in both languages, under a sub-path."""

import json
import re

import pytest
from playwright.sync_api import expect

TRAM = "topics/tram-line-2/"
TERMINAL = "유성복합터미널"
MARKED = "getComputedStyle(document.querySelector('.search__result mark')).backgroundColor"


@pytest.fixture
def search(look):
    """Opens search on a page: `search(address)` gives the page, with the focus in the box."""

    def open_search(address, show=look):
        page = show(address)
        page.locator("header [data-opens-search]").click()
        return page

    return open_search


def box(page):
    return page.get_by_role("dialog").get_by_role("textbox")


def links(page):
    return page.locator(".search__result a")


def results(page):
    return page.locator(".search__result")


def status(page):
    return page.get_by_role("dialog").get_by_role("status")


def typed(page, letters):
    """Types all at once, as an input method commits, and waits: no answer to the first letters is left to be taken
    for the last.
    """
    page.keyboard.insert_text(letters)
    links(page).first.wait_for()


@pytest.mark.parametrize(
    ("root", "letters", "address"),
    [
        ("", "트램", TRAM), ("", "ㅌㄹ", TRAM), ("", "xmfoa", TRAM), ("", "tram", TRAM),
        ("", "유성보", "topics/yuseong-terminal/"),
        ("en/", "tram", f"en/{TRAM}"), ("en/", "트램", f"en/{TRAM}"),
    ],
)  # fmt: skip
def test_the_site_finds_what_is_typed(search, own, root, letters, address):
    page = search(own + root)
    page.keyboard.type(letters)
    expect(links(page).first).to_have_attribute("href", re.compile(rf"^{re.escape(own + address)}(\?|$)"))


def test_the_site_finds_what_is_pasted(search, reader, own):
    page = search(own, reader)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.evaluate("navigator.clipboard.writeText('터미널')")
    page.keyboard.press("ControlOrMeta+V")
    expect(links(page).first).to_contain_text(TERMINAL)


def test_the_site_finds_what_arrives_without_keys(search, own):
    """As voice input and a menu's "paste" do."""
    page = search(own)
    page.evaluate("document.execCommand('insertText', false, '터미널')")
    expect(links(page).first).to_contain_text(TERMINAL)


def test_the_site_finds_what_an_input_method_composes(search, reader, own):
    page = search(own, reader)
    keys = page.context.new_cdp_session(page)
    for so_far in ("ㅌ", "트", "틀", "트래", "트램"):
        keys.send(
            "Input.imeSetComposition", {"text": so_far, "selectionStart": len(so_far), "selectionEnd": len(so_far)}
        )
    expect(links(page).first).to_have_attribute("href", re.compile(TRAM))
    page.keyboard.press("Enter")  # which ends the syllable
    expect(page).to_have_url(re.compile(re.escape(own) + r"\?q="))
    keys.send("Input.insertText", {"text": "트램"})
    expect(box(page)).to_have_value("트램")
    expect(links(page).first).to_have_attribute("href", re.compile(TRAM))


def test_the_site_marks_what_was_found_in_the_results(search, own):
    page = search(own)
    typed(page, "터미널")
    assert results(page).locator("mark").first.text_content() == "터미널"
    assert results(page).locator("mark").first.is_visible()
    assert page.evaluate(MARKED) != "rgba(0, 0, 0, 0)"


def test_the_site_says_of_a_result_what_it_is_and_when(search, own):
    page = search(own)
    typed(page, "넥스원 투자협약")
    result = results(page).filter(has_text="투자협약 체결").first
    expect(result).to_contain_text("주요성과")
    expect(result).to_contain_text("2023년 11월 9일")


def test_the_site_marks_what_was_found_on_the_page_that_opens(search, own):
    page = search(own)
    typed(page, "넥스원 투자협약")
    links(page).filter(has_text="투자협약 체결").first.click()
    page.wait_for_url("**/2024/achievements/lig-nex1-investment-agreement/?h=*")
    marked = page.locator("#lig-nex1-investment-agreement mark")
    expect(marked.first).to_be_in_viewport()
    assert set(marked.all_text_contents()) == {"넥스원", "투자협약"}


def with_content(body):
    """Answers with a page of the site that has another body of text."""

    def answer(route):
        page = route.fetch()
        text = re.sub("<article.*</article>", f"<article>{body}</article>", page.text(), flags=re.DOTALL)
        route.fulfill(response=page, body=text)

    return answer


def test_the_site_marks_latin_words_whole(look, own):
    page = look(f"{own}en/2024/initiatives/wide-area-transport/?h=AI&h=rail&h=Daejeon")
    marked = page.locator("[data-md-component=content] mark")
    expect(marked.first).to_be_attached()
    assert set(marked.all_text_contents()) == {"Daejeon"}


def test_the_site_marks_words_that_a_line_keeps_together(look, own):
    page = look(f"{own}corrections/?h=예·경보시설")
    marked = page.locator("[data-md-component=content] mark")
    expect(marked.first).to_be_attached()
    assert set(marked.all_text_contents()) == {"예·경보시설"}
    page.goto(f"{own}2024/initiatives/administration-and-finance/?h=1,100억 원")
    expect(marked.first).to_have_text("1,100억 원")


def test_the_site_marks_words_in_a_row_only_there_and_around_a_link_word_by_word(reader, own):
    page = reader("about:blank")
    body = "<p>A city of light rail of old</p><p>A city of <a href=''>light</a> rail</p><p>Rail of old</p>"
    page.route("**/en/2024/*/?h=*", with_content(body))
    page.goto(f"{own}en/2024/budget/?h=city+of+light+rail")
    marked = page.locator("[data-md-component=content] mark")
    expect(marked).to_have_text(["city of light rail", "city", "of", "light", "rail"])


def test_the_site_leads_to_the_action_that_was_found(search, own):
    page = search(own)
    typed(page, "UAM 기본계획")
    link = results(page).filter(has_text="UAM 기본계획").locator("a").first
    expect(link).to_have_attribute("href", re.compile("#self-driving-uam-and-maas$"))
    link.click()
    page.wait_for_url("**/2024/initiatives/future-transport/?h=*#self-driving-uam-and-maas")
    expect(page.locator("#self-driving-uam-and-maas")).to_be_in_viewport()


LANDED = {
    "": {
        "2023년 9월 7일": ("30일~9월 7일", "30/8-7/9", "삼십일부터 구월 칠일까지"),
        "2023년 5월 3일": ("사흘",),
        "2023년 6월 1일": ("초하룻날",),
        "2023년 12월 15일": ("12.15~1.10",),
    },
    "en/": {"September 7, 2023": ("from 30 to 7 September", "30/8-7/9", "between 30 August and 7 September")},
}
"""The day that is marked where one lands, and how it may have been typed."""


@pytest.mark.parametrize("root", LANDED)
def test_the_site_marks_the_day_where_one_lands_however_it_was_typed(search, own, root):
    for written, ways in LANDED[root].items():
        for letters in ways:
            page = search(own + root)
            typed(page, letters)
            links(page).first.click()
            page.wait_for_url("**/?h=*")
            marked = page.locator(".moment mark")
            expect(marked).to_have_text(written)
            expect(marked).to_be_in_viewport()


@pytest.mark.parametrize(("root", "written"), [("", "2023년 11월 9일"), ("en/", "November 9, 2023")])
def test_the_site_marks_the_day_that_was_found_as_the_page_writes_it(look, own, root, written):
    page = look(f"{own}{root}2024/achievements/lig-nex1-investment-agreement/?h=2023-11-09")
    expect(page.locator(".moment mark")).to_have_text(written)
    page.locator("header [data-opens-search]").click()
    expect(links(page).first).to_be_visible()
    page.locator(".search__clear").click()
    expect(page.locator(".moment mark")).to_have_count(0)


def test_the_site_marks_a_month_of_which_no_day_is_known(reader, own):
    page = reader("about:blank")
    body = '<time datetime="2023-10">10월</time> <time datetime="2023-11">11월</time>'
    page.route("**/2024/*/?h=*", with_content(body))
    page.goto(f"{own}2024/budget/?h=2023-11-01")
    expect(page.locator("[data-md-component=content] mark")).to_have_text(["11월"])


@pytest.mark.parametrize(
    ("root", "letters", "nearest", "topics", "said"),
    [
        ("", "트램역사관", "트램", "주제", "검색 결과가 없습니다"),
        ("en/", "tramz", "tram", "Topics", "No results"),
    ],
)
def test_the_site_shows_a_way_on_where_nothing_is_found(search, own, root, letters, nearest, topics, said):
    page = search(own + root)
    page.keyboard.insert_text(letters)
    expect(status(page)).to_have_text(said)
    way_on = page.locator(".search__way-on")
    expect(way_on.get_by_role("link", name=topics, exact=True)).to_have_attribute("href", f"{own}{root}topics/")
    way_on.get_by_role("link", name=nearest, exact=True).click()
    expect(box(page)).to_have_value(nearest)
    expect(links(page).first).to_be_visible()


@pytest.mark.parametrize(
    ("root", "query", "said"), [("", "%ED%8A%B8%EB%9E%A8", "검색 결과"), ("en/", "tram", "results")]
)
def test_the_site_opens_an_address_with_its_results(look, own, root, query, said):
    page = look(f"{own}{root}?q={query}")
    expect(links(page).first).to_have_attribute("href", re.compile(f"{root}{TRAM}"))
    expect(status(page)).to_contain_text(said)


def test_the_site_keeps_the_search_in_its_address(search, own):
    page = search(own)
    typed(page, "트램")
    assert page.evaluate("new URLSearchParams(location.search).get('q')") == "트램"
    page.keyboard.press("Escape")
    expect(page).to_have_url(own)


def test_the_site_is_searched_by_keys_alone(look, own):
    page = look(own)
    button = page.locator("header [data-opens-search]")
    button.focus()
    page.keyboard.press("Enter")
    expect(box(page)).to_be_focused()
    typed(page, "이종수")
    page.keyboard.press("ArrowDown")
    expect(links(page).first).to_be_focused()
    page.keyboard.press("ArrowUp")
    expect(box(page)).to_be_focused()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    address = page.evaluate("document.activeElement.href")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(re.escape(address.partition("?")[0])))


def test_the_site_opens_the_best_result_with_enter(search, own):
    page = search(own)
    typed(page, "SK온")
    expect(links(page).locator("mark").first).to_have_text("SK온")
    page.keyboard.press("Enter")
    page.wait_for_url("**/2024/achievements/sk-on-investment-agreement/?h=*")
    expect(page.locator("#sk-on-investment-agreement")).to_be_in_viewport()


@pytest.mark.parametrize(
    ("root", "letters", "said"),
    [
        ("", "베이스볼", "검색 결과 4건"),
        ("", "갑질", "검색 결과 2건"),
        ("en/", "baseball", "4 results"),
        ("en/", "Merck", "2 results"),
    ],
)
def test_the_site_says_how_many_results_there_are(search, own, root, letters, said):
    page = search(own + root)
    typed(page, letters)
    expect(status(page)).to_have_text(said)
    assert links(page).count() == int(re.search(r"\d+", said)[0])


ANSWER = {
    "root": "", "count": 3, "unknown": ["<b>없는말</b>"], "nearest": ["트램 착공"], "waysIn": [],
    "rest": ["2023"],
    "labels": {
        "found": "검색 결과 {count}건", "more": "{count}건 더", "unknown": "보고서에 없는 말: {words}",
        "missing": "빠진 말: {words}", "nearest": "혹시", "rest": "나머지에서도", "ways_in": "목록",
    },
    "items": [[
        {"location": "2024/a/#b", "title": "<mark>트램</mark> 건설", "text": "<p>글</p>", "tags": ["전략"],
         "edition": "2024년", "score": 9, "terms": {"트램": True, "<b>없는말</b>": False, "요금": False}},
        {"location": "2024/a/#c", "title": "둘째", "text": "", "score": 2, "terms": {}},
        {"location": "2024/a/#d", "title": "셋째", "text": "", "score": 1, "terms": {}},
        {"location": "2024/a/", "title": "페이지", "text": "", "score": 0, "terms": {}},
    ]],
}  # fmt: skip
ANSWERS = """onmessage = ({data: {query, scope}}) => {
    const root = new URL("../../../", location.href).href
    const further = scope.more ? {rest: [], count: 3 + scope.more} : {}
    postMessage(query === "x" ? {query, failed: true} : {...%s, query, root, ...further})
}"""


def test_the_list_shows_all_that_an_answer_holds(reader, own):
    page = reader("about:blank")
    page.route("**/workers/search.js", lambda route: route.fulfill(
        body=ANSWERS % json.dumps(ANSWER), content_type="text/javascript"
    ))  # fmt: skip
    page.goto(f"{own}about/?q=트램")
    output = page.locator(".search__output")
    expect(output.locator("> *")).to_have_text([
        "보고서에 없는 말: <b>없는말</b>", "페이지트램 건설글전략2024년빠진 말: 요금2건 더둘째셋째", "혹시 트램 착공", "나머지에서도",
    ])  # fmt: skip
    first = links(page).first
    expect(first).to_have_attribute("href", f"{own}2024/a/?h=%ED%8A%B8%EB%9E%A8#b")
    expect(page.get_by_role("list", name="찾은 결과").get_by_role("link")).to_have_count(1)
    output.get_by_text("2건 더").click()
    expect(page.get_by_role("link", name="셋째")).to_be_visible()
    output.get_by_role("button").click()
    expect(status(page)).to_have_text("검색 결과 4건")
    expect(output.get_by_role("button")).to_have_count(0)
    box(page).fill("x")
    expect(status(page)).to_have_text("검색을 불러오지 못했습니다. 연결을 확인하고 다시 입력하세요.")
    box(page).fill("트램")  # starts another worker
    expect(status(page)).to_have_text("검색 결과 3건")


@pytest.mark.parametrize(("root", "sentence"), [("", "자바스크립트가 꺼져 있어"), ("en/", "Search needs JavaScript")])
def test_the_site_says_that_search_needs_a_script(look, own, root, sentence):
    page = look(own + root, java_script_enabled=False)
    note = page.locator("noscript .search-off")
    expect(note).to_be_visible()
    expect(note).to_contain_text(sentence)
    addresses = [link.get_attribute("href") for link in note.get_by_role("link").all()]
    assert addresses == ["topics/", "glossary/"]
    assert not page.locator("[data-opens-search]").first.is_visible()


def test_the_site_fetches_the_other_language_only_for_its_letters(search, reader, own):
    page = search(own, reader)
    fetched = []
    page.context.on("request", lambda request: fetched.append(request.url.removeprefix(own)))
    typed(page, "트램")
    assert "search/other.json" not in fetched
    page.keyboard.press("ControlOrMeta+A")
    with page.context.expect_event("request", lambda request: request.url.endswith("search/other.json")):
        page.keyboard.type("tram")
