"""The data loses nothing of the printed report."""

import pytest
import yaml
from printed_report import printed_lines, source_lines
from projects import FICTIONAL, FIRST_EDITION

from macros.rules.drafts import is_draft

EDITIONS = {
    path.name: path
    for data in (FIRST_EDITION / "data", FICTIONAL / "data")
    for path in data.glob("[0-9]*")
    if not is_draft((path / "report.yml").read_text(encoding="utf-8"))  # whose printed report is still to come
}


@pytest.mark.parametrize("edition", EDITIONS)
def test_every_line_of_the_printed_report_comes_out_of_the_data(edition):
    source, printed = source_lines(EDITIONS[edition]), printed_lines(EDITIONS[edition])
    wrong = [
        f"line {number}: {line!r} in print, {printed.get(number, '')!r} in the data"
        for number, line in enumerate(source, 1)
        if line != printed.get(number, "") and not (line.isspace() and number not in printed)
    ]
    assert wrong == []


@pytest.mark.parametrize("edition", EDITIONS)
def test_no_record_names_a_line_beyond_the_printed_report(edition):
    assert max(printed_lines(EDITIONS[edition])) <= len(source_lines(EDITIONS[edition]))


def test_the_printed_report_has_322_lines_of_content():
    source, printed = source_lines(FIRST_EDITION / "data/2024"), printed_lines(FIRST_EDITION / "data/2024")
    assert len([line for line in source if line.strip()]) == 322
    assert len(printed) == 322


@pytest.mark.parametrize("edition", EDITIONS)
def test_every_list_of_the_data_stands_in_printed_order(edition):
    for path in sorted(EDITIONS[edition].rglob("*.yml")):
        for records in lists(yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)):
            lines = [int(record["line"]) for record in records]
            assert lines == sorted(lines), f"{path.name}: {lines}"


def lists(value):
    """Every list of records that name a line of print."""
    if isinstance(value, list) and value and all(isinstance(item, dict) and "line" in item for item in value):
        yield value
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from lists(inner)
