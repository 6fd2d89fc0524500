"""A wide screen is used, whatever has no end in sight has its ways in sight, and what a link names covers nothing."""

import pytest
from playwright.sync_api import expect

MOST = {  # pixels at 1440 x 900, a tenth more than the languages needed when this was written
    "": {"2024/achievements/": 4500, "glossary/": 16000, "corrections/": 5400},
    "en/": {"2024/achievements/": 5200, "glossary/": 18000, "corrections/": 6100},
}
IN_SIGHT = """names => names.filter(name => {
    const one = document.querySelector(name), box = one.getBoundingClientRect()
    const over = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)
    return !one.contains(over) && !over?.contains(one)
})"""
OVER_NEIGHBORS = """() => {
    const one = document.querySelector(':target'), box = one.getBoundingClientRect(), style = getComputedStyle(one)
    const shadows = [...style.boxShadow.replace(/\\([^)]*\\)/g, '').matchAll(/(-?[\\d.]+)px/g)].map(([, px]) => +px)
    let [left, top, right, bottom] = [0, 0, 0, 0]
    for (let at = 0; at < shadows.length; at += 4) {
        const [x, y, blur, spread] = shadows.slice(at, at + 4)
        left = Math.max(left, blur + spread - x), right = Math.max(right, blur + spread + x)
        top = Math.max(top, blur + spread - y), bottom = Math.max(bottom, blur + spread + y)
    }
    return {shown: style.backgroundColor, covered: [...one.parentElement.children].filter(other => {
        const its = other.getBoundingClientRect()
        return other !== one && its.height &&
            Math.min(box.right + right, its.right) - Math.max(box.left - left, its.left) > 0.5 &&
            Math.min(box.bottom + bottom, its.bottom) - Math.max(box.top - top, its.top) > 0.5
    }).map(other => other.id)}
}"""
MARKED = "rgb(255, 224, 163)"


@pytest.mark.parametrize("root", ["", "en/"])
def test_long_lists_use_the_width_of_a_desk(look, own, root):
    height = "document.documentElement.scrollHeight"
    tall = {page: look(f"{own}{root}{page}", height=900).evaluate(height) for page in MOST[root]}
    assert {page: height for page, height in tall.items() if height > MOST[root][page]} == {}


@pytest.mark.parametrize(
    ("address", "width", "names"),
    [
        ("2024/initiatives/strategic-industries/", 1440, [".side", ".contents"]),
        ("2024/achievements/", 1440, [".band", ".to-top", "#september > h2"]),
        ("2024/achievements/", 360, [".to-top", "#september > h2"]),
        ("glossary/", 1440, [".band", ".to-top"]),
        ("corrections/", 360, [".to-top"]),
        ("2024/whole/", 768, [".band", ".to-top"]),
        ("2024/whole/", 360, [".to-top"]),
        ("guide/", 1440, [".contents", ".to-top"]),
        ("guide/", 768, [".band", ".to-top"]),
        ("guide/", 360, [".to-top"]),
    ],
)
def test_the_ways_of_a_long_page_stay_in_sight(look, own, address, width, names):
    page = look(f"{own}en/{address}", width=width)
    page.evaluate(
        "scrollTo(0, document.querySelector('#september li + li')?.getBoundingClientRect().top - 200 || 1500)"
    )
    assert page.evaluate(IN_SIGHT, names) == []


def test_a_key_leads_to_a_month_that_stands_behind_the_way_to_the_top(look, own):
    page = look(f"{own}en/2024/achievements/", width=768)
    page.locator(".band li:last-child a").focus()
    assert page.evaluate(IN_SIGHT, [".band li:last-child a", ".to-top"]) == []


@pytest.mark.parametrize("width", [360, 1440])
def test_a_month_is_led_to_from_below_and_from_above_and_the_top_from_everywhere(look, own, width):
    page = look(f"{own}2024/achievements/", width=width)
    for start in ("0", "document.body.scrollHeight"):
        page.evaluate(f"scrollTo(0, {start})")
        page.evaluate("document.querySelector('.band a[href=\"#march\"]').click()")
        heading = page.locator("#march > h2").bounding_box()
        first = page.locator("#march li").first.bounding_box()
        assert 56 <= heading["y"] < 200 and heading["y"] <= first["y"] < 300, start
    page.locator(".to-top").click()
    assert page.evaluate("scrollY") < 200


@pytest.mark.parametrize(
    "address",
    ["2024/achievements/#yuseong-terminal-early-plan", "glossary/#redevelopment-plan-2030",
     "corrections/#bio-venture-open-lab-date", "2024/initiatives/strategic-industries/#bio-ecosystem",
     "2024/overview/#population", "2024/budget/#city"],
)  # fmt: skip
@pytest.mark.parametrize("width", [360, 1920])
def test_the_mark_of_what_a_link_names_covers_no_neighbor(look, own, address, width):
    assert look(f"{own}{address}", width=width).evaluate(OVER_NEIGHBORS) == {"shown": MARKED, "covered": []}


def test_paper_has_no_ways_and_nothing_that_stays_in_sight(look, city):
    page = look(f"{city}2031/achievements/", media="print")
    assert page.locator(".band:visible, .to-top:visible").count() == 0
    heading = page.locator(".month > h2").first
    assert heading.evaluate("one => getComputedStyle(one).position") == "static"


def test_a_long_list_is_searched_in_place(reader, city):
    page = reader(f"{city}en/glossary/?text=bus")
    count = page.locator("output")
    expect(count).to_have_text("1 of 6 shown")
    assert [one.get_attribute("id") for one in page.locator(".terms > div:visible").all()] == ["brt"]
    assert page.locator(".letter:visible").count() == 1
    page.get_by_role("searchbox", name="Find in this list").fill("nothing of the kind")
    expect(count).to_have_text("Nothing in this list matches")
    expect(page.locator(".letter:visible")).to_have_count(0)
    page.locator(".filters button").click()
    expect(count).to_have_text("6 of 6 shown")
    expect(page.locator(".terms > div:visible")).to_have_count(6)
