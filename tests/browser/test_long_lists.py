"""A wide screen is used, whatever has no end in sight has its ways in sight, and what a link names covers nothing."""

import pytest

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


@pytest.mark.parametrize(
    ("address", "width", "names"),
    [
        ("2024/initiatives/strategic-industries/", 1440, [".side", ".contents"]),
        ("2024/initiatives/strategic-industries/", 1000, [".contents"]),
    ],
)
def test_the_ways_of_a_long_page_stay_in_sight(look, own, address, width, names):
    page = look(f"{own}en/{address}", width=width)
    page.evaluate(
        "scrollTo(0, document.querySelector('#september li + li')?.getBoundingClientRect().top - 200 || 1500)"
    )
    assert page.evaluate(IN_SIGHT, names) == []


@pytest.mark.parametrize(
    "address",
    ["2024/achievements/#yuseong-terminal-early-plan", "glossary/#redevelopment-plan-2030",
     "corrections/#bio-venture-open-lab-date", "2024/initiatives/strategic-industries/#bio-ecosystem",
     "2024/overview/#population", "2024/budget/#city"],
)  # fmt: skip
@pytest.mark.parametrize("width", [360, 1920])
def test_the_mark_of_what_a_link_names_covers_no_neighbor(look, own, address, width):
    assert look(f"{own}{address}", width=width).evaluate(OVER_NEIGHBORS) == {"shown": MARKED, "covered": []}
