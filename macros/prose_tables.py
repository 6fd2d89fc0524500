"""Tables of hand-written pages with what Markdown cannot write: a caption and headers that say what they head.

Knows the HTML that Markdown makes of a table; nothing of our own tables, which come from templates.
"""

import re

HEADING_AND_TABLE = re.compile(r'(<h(\d) id="[^"]*">(?P<title>(?:(?!</h).)*)</h\2>(?:(?!<h\d|<table).)*?)<table>\n(?P<rows><thead>.*?</table>)', re.DOTALL)
TABLE = '<table class="prose">\n<caption class="sr-only">{}</caption>\n'
COLUMN = re.compile(r"<th>")
FIRST_CELL = re.compile(r"<tr>\n<td>(.*?)</td>")


def with_headers(html: str) -> str:
    """The tables that stand first below a heading: named by it, columns by their head, rows by their first cell."""
    return HEADING_AND_TABLE.sub(_with_headers, html)


def _with_headers(found):
    rows = COLUMN.sub('<th scope="col">', found["rows"])
    rows = FIRST_CELL.sub(r'<tr>\n<th scope="row">\1</th>', rows)
    return found[1] + TABLE.format(found["title"]) + rows  # the title is HTML already, of a heading on the same page
