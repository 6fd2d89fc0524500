"""The bars of a budget with any number of columns: every part has a color of its own role, and its mark can be read."""

import pytest
import yaml
from printed_report import printed_lines, source_lines
from projects import build, fork, sealed
from served import served

COLUMNS = 10
OWN_COLORS = 8  # the parts after these share one
READ = """() => {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true })
  const rgb = color => {
    canvas.fillStyle = color
    canvas.fillRect(0, 0, 1, 1)
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3)
  }
  const styles = (element) => getComputedStyle(element)
  const [bar] = document.querySelectorAll(".bar")
  const swatches = [...bar.nextElementSibling.querySelectorAll(".swatch")]
  return [...bar.querySelectorAll("rect")].map((rect, place) => ({
    part: rgb(styles(rect).fill),
    mark: rgb(styles(bar.querySelector(`.bar-mark.on-${rect.classList[0]}`)).fill),
    swatch: rgb(styles(swatches[place]).backgroundColor),
    number: rgb(styles(swatches[place]).color),
  }))
}"""


CUT = """() => [...document.querySelectorAll(".bar text")].filter(text => {
  let part = text.previousElementSibling
  while (part.localName !== "rect") part = part.previousElementSibling
  const [inside, around] = [text, part].map(one => one.getBoundingClientRect())
  return inside.width && (inside.left < around.left || inside.right > around.right)
}).map(text => text.textContent.trim())"""


@pytest.fixture(scope="module")
def wide(tmp_path_factory):
    """The address of the fictional city's site, its newest budget in ten columns of the same size."""
    project = fork(tmp_path_factory.mktemp("wide") / "project")
    edition = project / "data" / "2031"
    path = edition / "budget.yml"
    budget = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    names = {f"part-{number}": f"회계{number}" for number in range(1, COLUMNS + 1)}
    budget["table"]["columns"]["parts"] = [{"id": id, "name": {"ko": name}} for id, name in names.items()]
    for row in budget["table"]["rows"]:
        row["parts"] = dict.fromkeys(names, int(row["total"]) // COLUMNS)
    path.write_text(yaml.safe_dump(budget, allow_unicode=True, sort_keys=False), encoding="utf-8")
    lines, length = printed_lines(edition), len(source_lines(edition))
    (edition / "source.txt").write_text("\n".join(lines.get(at, "") for at in range(1, length + 1)), encoding="utf-8")
    sealed(edition)
    with served(build(project, project / "site")) as address:
        yield address


def luminance(color):
    """The relative luminance of WCAG 2.2, from 0 to 1."""
    linear = [part / 255 / 12.92 if part <= 10 else ((part / 255 + 0.055) / 1.055) ** 2.4 for part in color]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(color, other):
    """The contrast ratio of WCAG 2.2, from 1 to 21."""
    dark, light = sorted((luminance(color), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_part_of_a_budget_has_its_colors(look, wide, scheme):
    parts = look(f"{wide}2031/budget/", width=1440, color_scheme=scheme).evaluate(READ)
    assert len(parts) == COLUMNS
    assert [part for part in parts if part["part"] in ([0, 0, 0], part["mark"])] == []
    assert [part for part in parts if part["part"] != part["swatch"] or part["mark"] != part["number"]] == []
    assert [part for part in parts if contrast(part["part"], part["mark"]) < 4.5] == []
    assert len({tuple(part["part"]) for part in parts}) == OWN_COLORS + 1
    assert parts[-1]["part"] == parts[-2]["part"]


@pytest.mark.parametrize(
    ("address", "bar"),
    [
        ("2024/budget/", "구 (5개 자치구 전체)"),
        ("en/2024/budget/", "Districts (the five autonomous districts together)"),
    ],
)
def test_no_name_is_wider_than_its_part_of_a_bar_which_says_for_what_it_stands(look, own, address, bar):
    page = look(f"{own}{address}", width=768)
    assert page.locator(".bar-name").count() > 2
    assert page.evaluate(CUT) == []
    assert page.locator(".bar-title > span:first-child").all_inner_texts()[1] == bar
