"""How words and lines are written so that GitHub shows them as they are: never as Markdown, HTML, a link or a mention.

Knows GitHub's Markdown; nothing of what is said.
"""

import re
from urllib.parse import quote

PLAIN_PATH = re.compile(r"(?!.*\.\.)[A-Za-z0-9][A-Za-z0-9._/-]*")
PLAIN_PAGE = re.compile(r"/(?:[A-Za-z0-9_-]+/)*")


def shown(words: str) -> str:
    """Words as a piece of code, in which GitHub reads nothing; its fence is longer than any backticks in them."""
    line = " ".join(words.split())
    fence = "`" * (1 + max((len(run) for run in re.findall("`+", line)), default=0))
    room = " " if line.startswith("`") or line.endswith("`") else ""
    return f"{fence}{room}{line}{room}{fence}" if line else ""


def fenced(lines: list[str], kind: str = "yaml") -> list[str]:
    """Lines as a block of code, with their indentation: what is pasted takes the place of the whole line."""
    inside = [re.sub(r"\s", " ", line).rstrip() for line in lines]
    fence = "`" * max(3, 1 + max((len(run) for line in inside for run in re.findall("`+", line)), default=0))
    return [f"{fence}{kind}", *inside, fence]


def indented(lines: list[str]) -> list[str]:
    """A block inside an item of a list, apart from the words around it."""
    return ["", *(f"    {line}" for line in lines), ""]


def linked(words: str, address: str) -> str:
    """Words that lead to an address made by us or by GitHub."""
    return f"[{words}]({quote(address, safe=':/?=&#%')})"
