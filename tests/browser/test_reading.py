"""Everybody can read every page: narrow, enlarged, spaced out, in forced colors, without a script, on paper."""

import pytest
from playwright.sync_api import expect

KINDS = (
    "", "2031/overview/", "2031/budget/", "2031/achievements/", "2031/initiatives/", "2031/initiatives/clean-river/",
    "2031/whole/", "topics/", "topics/care/", "glossary/", "corrections/", "about/", "404.html",
)  # fmt: skip
OWN_KINDS = (
    "", "2024/overview/", "2024/budget/", "2024/achievements/", "2024/initiatives/",
    "2024/initiatives/strategic-industries/", "2024/whole/", "topics/", "topics/tram-line-2/", "glossary/",
    "corrections/", "about/", "accessibility/", "architecture/",
)  # fmt: skip
WIDTHS = (360, 768, 1440, 1920)
SOME = ("", "2031/budget/", "2031/initiatives/clean-river/")
# WCAG 1.4.12; the doubled selector outweighs the site's own without any !important
SPACED = "".join(f"{':not(#x)' * 3}{part}" for part in (" p", ",:not(#x):not(#x):not(#x) li")) + (
    "{ line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em }"
)
CUT_OFF = """() => [...document.querySelectorAll('body *')].filter(element => {
    const box = element.getBoundingClientRect()
    return box.width && box.right > innerWidth + 1 && element.checkVisibility() &&
        !element.closest('.table-scroll, .band, .sr-only, .md-overlay, .md-skip, .hero')
}).map(element => element.tagName + '.' + element.className).slice(0, 5)"""
LINES = """() => {
  // what begins a line that is the end of the line before: a comma, a dot between two things, or the link beside a
  // record; narrow columns of a table in a text break where they must
  const block = (node) => {
    let around = node.parentElement
    while (getComputedStyle(around).display === "inline") around = around.parentElement
    return around
  }
  const range = document.createRange()
  const texts = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT)
  const found = []
  let before
  for (let node; (node = texts.nextNode()); ) {
    const inside = node.parentElement
    if (!node.data.trim() || !inside.checkVisibility() || inside.closest(".sr-only, table.prose")) continue
    const first = node.data.search(/\\S/)
    const closes = /[,.;:!?)%]/.test(node.data[first]) && !/\\s$/.test(before?.data) && !first
    if (before && (closes || node.data[first] === "·") && block(before) === block(node)) {
      const [end, start] = [[before, before.data.trimEnd().length - 1], [node, first]].map(([of, at]) => {
        range.setStart(of, at)
        range.setEnd(of, at + 1)
        return range.getBoundingClientRect()
      })
      if (start.top > end.bottom) found.push(`${before.data.slice(-20)} | ${node.data.slice(0, 20)}`)
    }
    before = node
  }
  for (const link of document.querySelectorAll("main .permalink")) {
    range.selectNodeContents(link.parentElement)
    range.setEndBefore(link)
    const end = [...range.getClientRects()].filter(({ width }) => width).pop()
    const { top, height } = link.getBoundingClientRect()
    if (height && end && top > end.bottom) found.push(`${range} | its link`)
  }
  return found
}"""
IN_LINES = """all => all.map(one =>
    Math.round(one.getBoundingClientRect().height / parseFloat(getComputedStyle(one).lineHeight)))"""
MOVING = """() => [...document.querySelectorAll('body *')].flatMap(
    element => ['', '::before', '::after'].filter(part => {
        const style = getComputedStyle(element, part || null)
        const times = [...style.transitionDuration.split(', '), style.animationName === 'none' ? '0s' : 'moves']
        return times.some(time => time !== '0s')
    }).map(part => `${element.tagName}.${element.className}${part}`)
)"""
SMALL_TARGETS = """() => [
    ...document.querySelectorAll('button, select, summary, header a, nav a, .chips a, .page-foot a')
].filter(element => {
    const box = element.getBoundingClientRect()
    return box.width && !element.matches('.term') && (box.width < 24 || box.height < 24)
}).map(element => element.outerHTML.slice(0, 90))"""


@pytest.mark.parametrize("root", ["", "en/"])
@pytest.mark.parametrize("kind", KINDS)
def test_the_site_fits_a_screen_of_320_pixels(look, city, root, kind):
    if kind == "404.html" and root:
        pytest.skip("one 404 page serves both languages")
    page = look(f"{city}{root}{kind}", width=320)
    assert page.evaluate("document.documentElement.scrollWidth") == 320
    assert page.evaluate(CUT_OFF) == []


@pytest.mark.parametrize("root", ["", "en/"])
@pytest.mark.parametrize("kind", OWN_KINDS)
def test_the_site_of_this_city_bears_a_small_screen_large_text_and_wide_spacing(look, own, root, kind):
    """One page, changed step by step: longer texts than the fictional city's."""
    page = look(f"{own}{root}{kind}", width=320, bypass_csp=True)
    lines, cut = [], []
    for width in WIDTHS[::2] if root else WIDTHS:
        page.set_viewport_size({"width": width, "height": 800})
        lines += [f"{width}: {line}" for line in page.evaluate(LINES)]
    page.set_viewport_size({"width": 360, "height": 800})
    for size in ("150%", "200%"):
        page.evaluate("size => document.documentElement.style.fontSize = size", size)
        cut += [page.evaluate("document.documentElement.scrollWidth"), *page.evaluate(CUT_OFF)]
    menu = page.locator(".menu > summary").bounding_box()
    assert menu["x"] + menu["width"] <= 360
    assert menu["y"] + menu["height"] <= 160  # a fifth of the screen, which the header takes from what is read
    page.evaluate("document.documentElement.style.fontSize = ''")
    page.set_viewport_size({"width": 320, "height": 800})
    found = {
        "phone": cut,
        "lines": lines,
        "small": page.evaluate(CUT_OFF),
        "width": page.evaluate("document.documentElement.scrollWidth"),
    }
    page.set_viewport_size({"width": 1280, "height": 800})
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    found["large"] = page.evaluate(CUT_OFF)
    page.evaluate("document.documentElement.style.fontSize = ''")
    page.set_viewport_size({"width": 360, "height": 800})
    page.add_style_tag(content=SPACED)
    found["spaced"] = page.evaluate(CUT_OFF)
    assert found == {"phone": [360, 360], "lines": [], "small": [], "width": 320, "large": [], "spaced": []}


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("root", ["", "en/"])
def test_figures_keep_their_units_and_cards_fill_their_rows(look, own, root, width):
    page = look(f"{own}{root}", width=width)
    assert page.locator(".unbroken").evaluate_all(IN_LINES) == [1] * 5
    tops = page.locator(".figures > li").evaluate_all("cards => cards.map(card => card.getBoundingClientRect().top)")
    rows = {360: [1, 2, 2], 768: [1, 4], 1440: [5], 1920: [5]}
    assert [tops.count(top) for top in sorted({*tops})] == rows[width]
    look(f"{own}{root}2024/initiatives/", width=width)
    counts = page.locator(".cards small span")
    assert counts.evaluate_all(IN_LINES) == [1] * 50
    assert [count for count in counts.all_inner_texts() if count.endswith(" 0")] == []
    look(f"{own}{root}2024/budget/", width=width)
    assert page.locator(".unbroken").evaluate_all(IN_LINES) == [1] * 8
    scroll = page.locator(".table-scroll").evaluate("table => table.scrollWidth - table.clientWidth")
    assert scroll == 0


def test_on_a_phone_every_figure_of_the_budget_stands_beside_the_name_of_its_column(look, own):
    page = look(f"{own}en/2024/budget/", width=360)
    figure = page.locator("#city td").nth(3)
    assert figure.inner_text() == "9,403"
    assert figure.evaluate("cell => getComputedStyle(cell, '::before').content") == '"Funds"'
    assert figure.bounding_box()["width"] == page.locator("#city").bounding_box()["width"]
    assert page.get_by_role("columnheader", name="Funds").count() == 1


@pytest.mark.parametrize(("root", "word"), [("", "당면사항"), ("en/", "Immediate priorities")])
def test_a_heading_that_is_a_word_of_the_glossary_is_explained_where_it_stands(look, own, root, word):
    page = look(f"{own}{root}2024/initiatives/safe-city/")
    page.locator("h2 > .term").click()
    assert page.locator("h2 > .term").inner_text() == word
    assert page.locator(".term-note:visible strong").inner_text().casefold() == word.casefold()
    assert page.locator(f".contents a:text-is('{word}')").count() == 1
    look(f"{own}{root}topics/tram-line-2/")
    assert page.locator("h3 > .term").inner_text() == word


def test_icons_keep_their_size_where_no_style_comes(reader, own):
    page = reader("about:blank")
    page.route("**/*.css", lambda route: route.abort())
    page.goto(f"{own}2024/budget/")
    sizes = page.locator("svg:visible").evaluate_all("all => all.map(one => [one.clientWidth, one.clientHeight])")
    assert [size for size in sizes if size[1] > 48] == []
    assert len(sizes) > 4


@pytest.mark.parametrize("root", ["", "en/"])
def test_the_menu_beside_a_page_shows_where_one_is(look, own, root):
    page = look(f"{own}{root}2024/initiatives/urban-development/", height=720)
    expect(page.locator(".side [aria-current=page]")).to_be_in_viewport(ratio=1)


@pytest.mark.parametrize("width", [320, 1440])
@pytest.mark.parametrize("kind", SOME)
def test_the_site_gives_every_control_24_pixels(look, city, kind, width):
    assert look(f"{city}{kind}", width=width).evaluate(SMALL_TARGETS) == []


@pytest.mark.parametrize("kind", SOME)
def test_the_site_bears_text_of_twice_the_size(look, city, kind):
    page = look(f"{city}en/{kind}", width=1280)
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    assert page.evaluate(CUT_OFF) == []


@pytest.mark.parametrize("kind", SOME)
def test_the_site_bears_wider_spacing(look, city, kind):
    page = look(f"{city}en/{kind}", width=360, bypass_csp=True)
    page.add_style_tag(content=SPACED)
    assert page.evaluate(CUT_OFF) == []


def test_the_site_shows_shapes_and_the_current_page_in_forced_colors(look, city):
    page = look(f"{city}2031/achievements/", forced_colors="active")
    shape = page.locator(".kind").first.evaluate("one => getComputedStyle(one, '::before').backgroundColor")
    ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert shape != ground
    line = page.locator(".tabs a[aria-current]").evaluate("one => getComputedStyle(one, '::after').borderBottomColor")
    assert line != ground


@pytest.mark.parametrize("kind", KINDS)
def test_the_site_does_not_move(look, city, kind):
    """Not even for readers who have not asked for less motion: a color that fades is below contrast on its way."""
    page = look(f"{city}{kind}", width=360)
    page.locator(".menu > summary").click()
    assert page.evaluate(MOVING) == []


@pytest.mark.parametrize("kind", [*KINDS[:-1], *(f"en/{kind}" for kind in SOME)])
def test_the_site_says_the_same_without_a_script(look, city, kind):
    """Only what needs a script is missing: no control that does nothing is left over."""
    without_script = look(f"{city}{kind}", java_script_enabled=False)
    controls = without_script.locator("button:visible:not([popovertarget]), form:visible, fieldset:visible")
    assert controls.count() == 0
    with_script = look(f"{city}{kind}")
    texts = [
        one.locator("article :is(h1, h2, h3, li:not(.page-foot li), dd, td):visible").count()
        for one in (without_script, with_script)
    ]
    assert texts[0] == texts[1]


def test_the_site_opens_its_menu_without_a_script(look, city):
    page = look(f"{city}2031/budget/", width=360, java_script_enabled=False)
    page.locator(".menu > summary").click()
    page.get_by_role("link", name="추진과제").first.click()
    expect(page).to_have_url(f"{city}2031/initiatives/")


def test_the_site_follows_the_device_into_the_dark_without_a_script(look, city):
    page = look(city, java_script_enabled=False, color_scheme="dark")
    assert page.locator("body").evaluate("body => getComputedStyle(body).backgroundColor") == "rgb(19, 20, 22)"


def test_the_site_prints_without_its_menus_and_with_its_address(look, city):
    page = look(f"{city}2031/initiatives/clean-river/", color_scheme="dark", media="print")
    around = ".site-header:visible, .tabs:visible, .side:visible, .contents:visible, .site-footer:visible"
    assert page.locator(f"{around}, .page-foot:visible").count() == 0
    assert page.locator(".page-address").inner_text() == "https://gaon.example/plan/2031/initiatives/clean-river/"
    assert page.locator("body").evaluate("body => getComputedStyle(body).backgroundColor") == "rgb(255, 255, 255)"


def test_a_page_is_dark_on_white_on_paper_after_a_reader_chose_the_dark(reader, city):
    page = reader(f"{city}2031/initiatives/clean-river/")
    page.locator("[data-scheme-button]:visible").first.click()
    colors = "body => [getComputedStyle(body).color, getComputedStyle(body).backgroundColor]"
    assert page.locator("body").evaluate(colors) == ["rgb(230, 232, 234)", "rgb(19, 20, 22)"]
    page.emulate_media(media="print")
    assert page.locator("body").evaluate(colors) == ["rgb(30, 33, 36)", "rgb(255, 255, 255)"]


def test_paper_says_what_the_list_of_achievements_was_filtered_by(look, city):
    page = look(f"{city}2031/achievements/?kind=opening", media="print")
    told = page.locator(".filters p:visible")
    assert told.count() == 2
    assert told.first.locator("select").evaluate("select => select.selectedOptions[0].value") == "opening"
    assert told.last.locator("output").is_visible() and not told.last.locator("button").is_visible()
    look(f"{city}2031/achievements/", media="print")
    assert page.locator(".filters:visible").count() == 0


def test_the_404_page_leads_on_without_a_script_and_searches_with_one(reader, city):
    address = f"{city}en/nothing/of/the/kind/"
    plain = reader(address, java_script_enabled=False)
    assert plain.locator("section[lang] form:visible").count() == 0
    plain.locator("section[lang=en]").get_by_role("link", name="Glossary").click()
    expect(plain).to_have_url(f"{city}en/glossary/")
    page = reader(address)
    page.locator("section[lang=en] input").fill("river")
    page.keyboard.press("Enter")
    page.wait_for_url(f"{city}en/?q=river")
    page.locator("dialog[open]").wait_for()
