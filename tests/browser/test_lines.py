"""Lines end where a reader may pause: not between a figure and its unit, not before a dot, not within a word or a
figure that a line has room for, whatever the width and the size of the letters. Hangul breaks between any two of its
syllables where it must; menus beside a page, whose names are Markdown's, are left out.
"""

import pytest

PAGES = (
    "", "2024/overview/", "2024/budget/", "2024/achievements/", "2024/initiatives/",
    "2024/initiatives/wide-area-transport/", "2024/initiatives/administration-and-finance/", "2024/whole/", "topics/",
    "topics/tram-line-2/", "glossary/", "corrections/",
)  # fmt: skip
IN_PROSE = ("about/", "accessibility/", "architecture/", "guide/")
WIDTHS = (360, 768, 1440, 1920)
TEXTS = """
  const shown = (node) => node.parentElement.checkVisibility() && !node.data.includes("://") &&
    !node.parentElement.closest(".sr-only, .to-top, .side, .contents, table.budget thead, script, pre, code, option")
  const range = document.createRange()
  const line = (node, at) => {
    range.setStart(node, at)
    range.setEnd(node, at + 1)
    return [...range.getClientRects()].find(({ width }) => width)
  }
  const texts = []
  for (const all = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT); all.nextNode(); )
    if (shown(all.currentNode)) texts.push(all.currentNode)
"""
FIGURE = (
    r"(?:\d[조억만천]*|월) (?=원|\d*천? ?명|평|㎡|k?m\b|\d+일|\d[\d,.]*[조억만])"
    r"|\d (?=(?:[mbt]r?illion|people|pyeong|seats|won|k?m²?|kg)(?![a-z]))|KRW (?=\d)|illion (?=pyeong|m²|won)"
    r"|(?:uary|arch|pril|May|June|July|ust|ber) (?=\d)|\d, (?=\d{4}\b)"
)
PARTED = f"""() => {{{TEXTS}
  return texts.flatMap((node) => [...node.data.replaceAll("\\xa0", " ").matchAll(/{FIGURE}/g)].flatMap(
    ({{ 0: before, index }}) => {{
      const at = index + before.length
      const [end, start] = [line(node, at - 2), line(node, at)]
      return start?.top > end?.bottom - 2 ? [node.data.slice(Math.max(0, index - 20), at + 15)] : []
    }}))
}}"""
DOTS = f"""() => {{{TEXTS}
  const lineBefore = (index, at) => {{
    for (; index >= 0; at = texts[--index]?.length)
      while (at--) {{
        const own = line(texts[index], at)
        if (own) return own
      }}
  }}
  return texts.flatMap((node, index) => [...node.data.matchAll(/(?<! )·/g)].flatMap(({{ index: at }}) => {{
    if (!at && !node.previousElementSibling) return []
    const own = line(node, at)
    return own?.top > lineBefore(index, at)?.bottom - 2 ? [node.data] : []
  }}))
}}"""
CHOPPED = f"""() => {{{TEXTS}
  const room = (element) => {{
    while (getComputedStyle(element).display.startsWith("inline")) element = element.parentElement
    const {{ paddingLeft, paddingRight, width }} = getComputedStyle(element)
    return element.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight)
  }}
  const widths = (node, from, to) => {{
    range.setStart(node, from)
    range.setEnd(node, to)
    return [...range.getClientRects()].filter(({{ width }}) => width > 0.5)
  }}
  const found = []
  for (const node of texts)
    for (const {{ 0: run, index }} of node.data.matchAll(/[^ \\n]+/g))
      for (const word of run.matchAll(/[\\p{{Script=Latin}}\\d]{{2,}}/gu)) {{
        const at = index + word.index
        const lines = new Set(widths(node, at, at + word[0].length).map(({{ top }}) => Math.round(top))).size
        if (lines < 2) continue
        const whole = widths(node, index, index + run.length).reduce((sum, {{ width }}) => sum + width, 0)
        if (whole < room(node.parentElement)) found.push(word[0])
      }}
  return found
}}"""

TORN = """() => [...document.querySelectorAll(".tie")].map((tie) => tie.parentElement)
  .filter((around) => /flex|grid/.test(getComputedStyle(around).display)).map((around) => around.outerHTML)"""


@pytest.mark.parametrize("root", ["", "en/"])
@pytest.mark.parametrize("address", PAGES)
def test_no_line_ends_between_a_figure_and_its_unit_or_begins_with_a_dot(look, own, root, address):
    """And what keeps a dot with its word tears no text into columns."""
    page = look(f"{own}{root}{address}")
    assert page.evaluate(TORN) == []
    found = []
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 800})
        found += [(width, line) for line in (*page.evaluate(PARTED), *page.evaluate(DOTS))]
    assert found == []


@pytest.mark.parametrize("root", ["", "en/"])
@pytest.mark.parametrize("address", [*PAGES, *IN_PROSE])
def test_large_letters_on_a_phone_break_no_word_that_has_room_on_a_line(look, own, root, address):
    """What is longer than a line breaks where it must, in headings with a hyphen where a browser knows how."""
    page = look(f"{own}{root}{address}", width=360)
    found = []
    for size in ("100%", "150%", "200%"):
        page.evaluate("size => document.documentElement.style.fontSize = size", size)
        found += [(size, word) for word in page.evaluate(CHOPPED)]
        found += [(size, wide) for wide in [page.evaluate("document.documentElement.scrollWidth")] if wide != 360]
    assert found == []
