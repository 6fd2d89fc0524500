"""How the budget table is printed: its unit, its headers and its rows, cell by cell from the left.

Knows the ways in which print writes a figure, nothing and a decrease; no rule and no wording.
"""

from collections.abc import Iterator
from decimal import Decimal

from macros.model import Budget, BudgetRow
from macros.model.budget import BudgetColumns
from macros.wording.problems import Place

NOTHING = ("-", "–", "—", "－", "―", "‐", "ㅡ")
DECREASE = "△▲▽▼-−–－"
PERCENTAGES = ("share", "change_percent")
FIELDS = {"share": "share_percent"}  # of a row, where the column is called otherwise

Cell = tuple[Place, tuple[str, ...], int, Place]
"""What must stand in print: place in the data, the texts of which one stands there, line in print, its place."""


def budget_cells(budget: Budget) -> Iterator[Cell]:
    """All that the budget table prints, in printed order; nothing of what does not fit the columns, which is said."""
    table, columns = budget.table, budget.table.columns
    yield table.unit.place("ko"), (table.unit.ko,), table.unit_line, table.place("unit_line")
    named_otherwise = any(part.id in BudgetColumns.model_fields for part in columns.parts)
    if named_otherwise or (columns.order and columns.order != columns.in_order):
        return
    headers, in_order = columns.headers, columns.in_order
    for name in in_order:
        header = headers[name]
        yield header.place("ko"), (header.ko,), table.header_line, table.place("header_line")
    for row in table.printed_rows:
        cells = dict(_row_cells(row, in_order))
        if len(cells) == len(headers) and row.parts.keys() == {part.id for part in columns.parts}:
            for place, texts in cells.items():
                yield place, texts, row.line, row.place("line")


def _row_cells(row: BudgetRow, in_order: tuple[str, ...]) -> Iterator[tuple[Place, tuple[str, ...]]]:
    """The cells of one row: place in the data, the texts of which one stands in print."""
    for name in in_order:
        figure = row.cell(name)
        if name == "entity":
            yield row.name.place("ko"), (row.name.ko,)
        elif figure is None and name == "change_percent" and not row.before:  # of nothing, nobody has a percentage
            yield row.place("change"), NOTHING
        elif figure is not None:
            place = row.place("parts", name) if name in row.parts else row.place(FIELDS.get(name, name))
            yield place, _texts(figure, "%" if name in PERCENTAGES else "")


def _texts(figure: Decimal, unit: str) -> tuple[str, ...]:
    """The ways in which print writes a figure, the usual first; the head of a column may say the percent sign."""
    digits = (f"{abs(figure):,}", f"{abs(figure)}")
    if not figure:
        return (f"{digits[0]}{unit}", digits[0], *NOTHING)
    signs = [sign + space for space in ("", " ") for sign in DECREASE] if figure < 0 else ["", "+"]
    said = (f"{sign}{number}{end}" for number in digits for end in (unit, "") for sign in signs)
    return tuple(dict.fromkeys([*said, *(f"({number})" for number in digits if figure < 0)]))
