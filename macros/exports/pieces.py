"""The HTML of a page in pieces: links, other tags in a row, and the words between them.

Knows the HTML that our templates and Markdown make, and what of it says nothing; not what is made of the rest.
"""

import re
from collections.abc import Iterable

TAGS_IN_A_ROW = re.compile(r'<(?:a (?:[^>]*?href="([^"]*)")?[^>]*+>(?:([^<]*)</a>)?|([^>]*+>(?:\s*+<(?!a )[^>]*+>)*+))')
"""A link by where it leads, with its words where it holds nothing else; or other tags, with nothing but room between
them, in rows that come again and again.
"""
TAG = re.compile(r"([^ >]+)[^>]*>(\s*)<?")
WITHOUT_WORDS = re.compile(
    r'<(?:span[^>]*+(?<=aria-hidden="true")>[^<]*</span>|a class="permalink"[^>]*></a>'
    r"|/?+(?:span|small|section|ul|time|strong|ins|del|b|i|details|ol|dl|thead|tbody|tfoot|article|figure|em)\b[^>]*+>"
    r'|(form|fieldset|button)\b.*?</\1>|a class="to-top".*?</a>'
    r'|(nav|svg) class="(?:band|jump|editions|whole-contents|bar)".*?(?=</\2>))',
    re.DOTALL,
)
"""What is for the eye alone and said beside it; what says nothing that Markdown would write, or holds blocks that tell
themselves where they begin and end; what a reader works with; ways to parts of the page or to other editions, and a
bar, whose amounts stand below it.
"""


def pieces(html: str) -> Iterable[tuple[str | None, str | None, str | None, str]]:
    """Of HTML that begins with a tag, piece by piece: where a link leads and its words, or tags in a row, and the text
    after it.
    """
    split = TAGS_IN_A_ROW.split(WITHOUT_WORDS.sub("", html))
    return zip(split[1::4], split[2::4], split[3::4], split[4::4], strict=True)


def tags(row: str) -> list[tuple[str, str]]:
    """The names of tags in a row, an ending one with its stroke, and the room after each."""
    return TAG.findall(row)
