"""What Markdown cannot write on hand-written pages: captions and headers of tables, the language of quotes in code.

Knows the HTML that Markdown makes; nothing of our own tables and texts, which come from templates.
"""

import re

from macros.language.picking import by_language

HEADING_AND_TABLE = re.compile(
    r'(<h(\d) id="[^"]*">(?P<title>(?:(?!</h).)*)</h\2>(?:(?!<h\d|<table).)*?)<table>\n(?P<rows><thead>.*?</table>)',
    re.DOTALL,
)
TABLE = '<table class="prose">\n<caption class="sr-only">{}</caption>\n'
SCROLLED = '<div class="table-scroll" role="region" tabindex="0" aria-label="{}">\n{}\n</div>'
TO_THE_RIGHT, NUMBER = ' style="text-align: right;"', ' class="number"'
"""How Markdown sets figures, which the policy of our pages stops, and how our styles do."""
COLUMN = re.compile(r"<th(?=[ >])")
FIRST_CELL = re.compile(r"<tr>\n<td>(.*?)</td>")
TAG = re.compile(r"<[^>]+>")
BLOCK, TEXT_IN_IT = re.compile(r"<pre\b.*?</pre>", re.DOTALL), re.compile(r"(?<=>)[^<]+")
OTHER_LANGUAGE = '<span lang="{}">{}</span>'


def with_headers(html: str) -> str:
    """The tables that stand first below a heading: named by it, columns by their head, rows by their first cell."""
    if "<table>\n" not in html:  # a long page takes its room
        return html
    return HEADING_AND_TABLE.sub(_with_headers, html.replace(TO_THE_RIGHT, NUMBER))


def _with_headers(match: re.Match[str]) -> str:
    rows = COLUMN.sub('<th scope="col"', match["rows"])
    rows = FIRST_CELL.sub(r'<tr>\n<th scope="row">\1</th>', rows)
    table = TABLE.format(match["title"]) + rows  # the title is HTML already, of a heading on the same page
    name = TAG.sub("", match["title"]).replace('"', "&quot;")
    return match[1] + SCROLLED.format(name, table)


def with_languages(html: str, lang: str) -> str:
    """The page with every piece of its code blocks that is not in `lang` marked as what it is."""
    return BLOCK.sub(lambda block: TEXT_IN_IT.sub(lambda text: _with_languages(text[0], lang), block[0]), html)


def _with_languages(text: str, lang: str) -> str:  # HTML already, and only cut into pieces
    pieces = by_language(text, lang)
    return "".join(
        piece.text if piece.lang == lang else OTHER_LANGUAGE.format(piece.lang, piece.text) for piece in pieces
    )
