"""A record is taken along: its words as they are read, its address, a citation of it; by key, by touch, and where the
browser forbids to copy.
"""

import pytest
from playwright.sync_api import expect
from test_axe import findings

ALLOWED = {"permissions": ["clipboard-read", "clipboard-write"]}
COPIED = "navigator.clipboard.readText()"
COPIED_HTML = "navigator.clipboard.read().then(([one]) => one.getType('text/html')).then(one => one.text())"
FOCUSED = "document.activeElement.textContent || document.activeElement.getAttribute('href')"
SELECT = """places => {
    const range = document.createRange()
    range.setStartBefore(document.querySelector(places[0]))
    range.setEndAfter(document.querySelector(places[1]))
    getSelection().removeAllRanges()
    getSelection().addRange(range)
}"""
FORBID = "Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error()) } })"
SHARE = "navigator.share = data => { document.title = `${data.title} | ${data.url}`; return Promise.resolve() }"
STATE_FUNDS = ".permalink[href='#state-funds']"


def copied(page, first, last):
    """What a reader has who selects from one element to another and copies that."""
    page.evaluate(SELECT, [first, last])
    page.keyboard.press("Control+c")
    return page.evaluate(COPIED)


def version(page):
    """The version of the data that the foot of a page says."""
    return page.locator("[data-version]").inner_text()


def test_words_and_rows_are_copied_as_they_are_read(reader, city):
    page = reader(f"{city}2031/budget/", **ALLOWED)
    assert copied(page, "#city", "#corporations").splitlines() == [
        "시\t15,000\t12,000\t3,000\t60.0%",
        "구\t5,000\t4,500\t500\t20.0%",
        "교육청\t4,000\t3,800\t200\t16.0%",
        "공사·공단\t1,000\t0\t1,000\t4.0%",
    ]
    assert "permalink" not in page.evaluate(COPIED_HTML)
    # Firefox copies what stands between cells with their figures
    rows = page.locator(".budget tr")
    assert rows.evaluate_all("rows => rows.every(row => row.children.length === row.childNodes.length)")
    page.goto(f"{city}2031/achievements/")
    passage = copied(page, "#promenade-opened .when", "#promenade-opened .what")
    assert passage.splitlines() == ["2030년 3월 2일 개소·개막", "가온천 산책길 개통"]


def test_the_menu_copies_by_key_and_gives_the_focus_back(reader, city):
    page, asked = reader("about:blank", **ALLOWED), []
    page.clock.set_fixed_time("2032-03-04T12:00:00+09:00")
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{city}2031/initiatives/clean-river/?h=river", wait_until="networkidle")
    assert [url for url in asked if "take-along" in url] == []
    link = page.locator(STATE_FUNDS)
    link.press("Enter")
    menu = page.get_by_role("dialog", name="주소와 인용: 1,250억 원 국비 확보", exact=True)
    menu.wait_for()
    assert menu.get_by_role("button").all_inner_texts() == ["주소 복사", "인용 복사", "닫기"]
    assert page.evaluate(FOCUSED) == "주소 복사"
    page.keyboard.press("Enter")
    menu.get_by_role("status").get_by_text("복사했습니다").wait_for()
    assert page.evaluate(COPIED) == f"{city}2031/initiatives/clean-river/#state-funds"
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Space")
    assert findings(page) == []
    page.keyboard.press("Escape")
    assert (menu.count(), page.evaluate(FOCUSED)) == (0, "#state-funds")
    assert page.evaluate(COPIED) == (
        "1,250억 원 국비 확보. 맑은 가온천을 시민의 품으로. 가온 올해의 주요 업무 보고(2031년), 인쇄본 3쪽부터. "
        f"{city}2031/initiatives/clean-river/#state-funds (2032년 3월 4일 확인, 데이터 버전 {version(page)})"
    )
    assert page.url.endswith("#state-funds")  # which is what an error is reported of
    page.keyboard.press("Space")
    menu.wait_for()
    page.keyboard.press("Shift+Tab")
    assert (menu.count(), page.evaluate(FOCUSED)) == (0, "#state-funds")


@pytest.mark.parametrize(
    ("place", "link", "told"),
    [
        ("2031/achievements/?month=march", "a.permalink[href*=promenade-opened]", " Key achievements of 2030."),
        ("2031/achievements/promenade-opened/", "h1 + .permalink", ""),
    ],
)
def test_a_citation_says_the_day_of_what_has_one_and_who_translated(reader, city, place, link, told):
    page = reader("about:blank", **ALLOWED)
    page.clock.set_fixed_time("2032-03-04T12:00:00+09:00")
    page.goto(f"{city}en/{place}")
    page.locator(link).click()
    page.get_by_role("button", name="Copy citation").click()
    page.get_by_role("status").get_by_text("Copied").wait_for()
    assert page.evaluate(COPIED) == (
        f"Opened the Gaoncheon promenade. March 2, 2030.{told} Gaon: Key work report of the year (2031), "
        f"from page 2 in print. Translated by this site. {city}en/2031/achievements/promenade-opened/ "
        f"(accessed March 4, 2032, data version {version(page)})"
    )


def test_a_citation_says_of_what_was_corrected_that_it_was_and_of_nothing_else(reader, city):
    page = reader(f"{city}2031/achievements/", **ALLOWED)

    def cited(link):
        page.locator(link).click()
        page.get_by_role("button", name="인용 복사").click()
        page.get_by_role("status").get_by_text("복사했습니다").wait_for()
        return page.evaluate(COPIED)

    said = ", 인쇄본 2쪽부터. 이 누리집에서 오자를 바로잡음. http"
    assert said in cited("a.permalink[href*=safety-ordinance-passed]")
    assert "바로잡음" not in cited("a.permalink[href*=promenade-opened]")
    page.goto(f"{city}2031/achievements/safety-ordinance-passed/")
    assert said in cited("h1 + .permalink")
    page.goto(f"{city}2031/initiatives/clean-river/")
    assert ", 인쇄본 3쪽부터. 이 누리집에서 오자를 바로잡음. http" in cited("a[href='#riverside-plan']")
    assert "바로잡음" not in cited(STATE_FUNDS)


@pytest.mark.parametrize("forced_colors", ["none", "active"])
def test_the_menu_is_within_a_phone_and_shares_and_selects_what_may_not_be_copied(reader, city, forced_colors):
    page = reader("about:blank", width=360, has_touch=True, forced_colors=forced_colors)
    page.add_init_script(f"{FORBID}; {SHARE}")
    page.goto(f"{city}en/2031/budget/")
    link = page.locator("a[href='#corporations']")
    box = link.bounding_box()
    assert box["width"] == 24 <= box["height"]
    link.tap()
    page.get_by_role("button", name="Copy link").tap()
    field = page.get_by_role("textbox", name="The browser does not allow copying. Copy the selected text.")
    field.wait_for()
    assert page.evaluate("String(getSelection())") == f"{city}en/2031/budget/#corporations"
    menu = page.locator(".take-along")
    box = menu.bounding_box()
    assert 0 <= box["x"] <= box["x"] + box["width"] <= 360
    page.evaluate("scrollTo(0, 0)")  # where the bar at the top stands half over a control, that would be one too small
    assert findings(page) == []
    page.get_by_role("button", name="Share").tap()
    assert page.title() == f"Corporations - Gaon key work report | {city}en/2031/budget/#corporations"
    link.evaluate("one => { one.style.marginLeft = '200px' }")  # to the edge
    link.tap()
    menu.wait_for()
    box = menu.bounding_box()
    assert 0 <= box["x"] <= box["x"] + box["width"] <= 360
    page.locator("h1").tap()
    assert not menu.is_visible()


def test_without_its_script_the_control_is_a_link(reader, city):
    page = reader(f"{city}2031/initiatives/clean-river/")
    page.route("**/take-along-menu.mjs", lambda route: route.abort())
    page.locator(STATE_FUNDS).click()
    page.wait_for_url("**/#state-funds")
    page = reader(f"{city}2031/initiatives/clean-river/", java_script_enabled=False)
    page.locator(STATE_FUNDS).click()
    expect(page).to_have_url(f"{city}2031/initiatives/clean-river/#state-funds")
