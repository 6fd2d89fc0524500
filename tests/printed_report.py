"""Prints the report again from the YAML of one edition, line by line.

Knows the layout of print only: it reads the YAML as plain text and uses nothing of macros/.
"""

from pathlib import Path

import yaml

CIRCLED_ONE = ord("①")


def source_lines(edition: Path) -> list[str]:
    """The lines of source.txt, the first at 0."""
    return (edition / "source.txt").read_text(encoding="utf-8").split("\n")


def printed_lines(edition: Path) -> dict[int, str]:
    """Every line that the data of an edition prints, by its number in the printed report, from 1."""
    parts = {name: _read(edition / f"{name}.yml") for name in ("report", "overview", "budget", "achievements")}
    initiatives = [_read(path) for path in sorted((edition / "initiatives").glob("*.yml"))]
    found = {}
    for number, line in (
        *_frame(parts["report"]),
        *_overview(parts["overview"]),
        *_budget(parts["budget"]),
        *_achievements(parts["achievements"]),
        *(line for initiative in initiatives for line in _initiative(initiative)),
    ):
        assert int(number) not in found, f"line {number} is printed by two records"
        found[int(number)] = line
    return found


def _read(path):
    return yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)


def _frame(report):
    contents, parts = report["contents"], report["parts"]
    further = parts.pop("further", [])
    names = {**{id: part["heading"]["ko"] for id, part in parts.items()}}
    names |= {part["id"]: part["heading"]["ko"] for part in further}
    names |= {sector["id"]: sector["name"]["ko"] for sector in report["sectors"]}
    yield report["slogan"]["line"], f"- {report['slogan']['text']['ko']} -"
    yield report["title"]["line"], report["title"]["text"]["ko"]
    yield contents["line"], f"|| {contents['heading_printed']} ||"
    for entry in contents["entries"]:
        yield entry["line"], f"{entry['number']} {names[entry['of']]}\t{entry['page']}"
    for part in (*parts.values(), *further):
        yield part["line"], f"{part['number']} {part['heading']['ko']}"
    for item in (item for part in further for item in part["items"]):
        yield item["line"], f"- {_labelled(item)}"
    for sector in report["sectors"]:
        yield sector["line"], f"{sector['number']} {sector['name']['ko']}"


def _overview(overview):
    yield overview["line"], f"{overview['number']} {overview['heading']['ko']}"
    for fact in overview["facts"]:
        label = fact.get("label_printed", fact["label"]["ko"])
        yield fact["line"], f"- ({label}) {fact['text']['ko']}"


def _budget(budget):
    table = budget["table"]
    columns = table["columns"]
    yield budget["line"], f"{budget['number']} {budget['heading']['ko']}"
    for entry in (budget["size"], budget["self_reliance"]):
        yield entry["line"], f"- ({entry['label']['ko']}) {entry['text']['ko']}"
    yield table["unit_line"], f"(단위: {table['unit']['ko']})"
    headers = (columns["entity"], columns["total"], *(part["name"] for part in columns["parts"]), columns["share"])
    yield table["header_line"], "\t".join(header["ko"] for header in headers)
    for row in table["rows"]:
        amounts = (row["total"], *(row["parts"][part["id"]] for part in columns["parts"]))
        cells = (row["name"]["ko"], *(f"{int(amount):,}" for amount in amounts), f"{row['share_percent']}%")
        yield row["line"], "\t".join(cells)


def _achievements(achievements):
    columns, total = achievements["columns"], achievements.get("total")
    names = [name for name in ("date", "achievement", "remarks") if name in columns]
    for line in achievements["header_lines"]:
        yield line, "\t".join(columns[name]["ko"] for name in names)
    if total:
        yield total["line"], "\t".join((total["label"]["ko"], total["text"]["ko"], "")[: len(names)])
    for one in achievements["achievements"]:
        remarks = one.get("remarks", {"ko": ""})["ko"]
        yield one["line"], "\t".join((one["date_printed"], one["text"]["ko"], remarks)[: len(names)])


def _initiative(initiative):
    yield initiative["line"], f"{chr(CIRCLED_ONE + int(initiative['number']) - 1)} {initiative['title']['ko']}"
    for strategy in initiative["strategies"]:
        yield strategy["line"], f"- {_strategy(strategy)}"
        for action in strategy.get("actions", ()):
            yield action["line"], f" - {_labelled(action)}"
    for name in ("pending", "reference"):
        if name in initiative:
            yield from _closing(initiative[name])


def _labelled(record):
    label = f"({record['label']['ko']}) " if "label" in record else ""
    return f"{label}{record['text']['ko']}"


def _strategy(strategy):
    label = f"({strategy['label']['ko']})"
    text = f" {strategy['text']['ko']}" if "text" in strategy else ""
    shapes = {None: f"{label}{text}", "label": f"**{label}**{text}", "all": f"**{label}{text}**"}
    return shapes[strategy.get("bold")]


def _closing(closing):
    yield closing["heading_line"], closing["heading"]["ko"]
    items = ", ".join(item["text"]["ko"] for item in closing["items"])
    yield closing["items"][0]["line"], items + (" 등" if closing.get("open_ended") == "true" else "")
