"""Damage of any kind to a file, as strategies: slips of the hand, of the clipboard, of a merge, of a disk.

Knows characters, lines and bytes; nothing of what a file means.
"""

import os

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

# The same few examples in every run; HYPOTHESIS_PROFILE=many looks for new ones, for some hours.
COMMON = dict(deadline=None, suppress_health_check=list(HealthCheck), print_blob=True)
settings.register_profile("few", max_examples=400, derandomize=True, database=None, **COMMON)
settings.register_profile("many", max_examples=20_000, **COMMON)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "few"))
few = settings(max_examples=settings().max_examples // 10)  # for what takes a tenth of a second
fewest = settings(max_examples=settings().max_examples // 100)  # for what takes a second

STRUCTURE = [
    *"{}[]&*!|>%@`'\"#:,?-=~\\ ",
    "- ",
    ": ",
    " #",
    "''",
    '"',
    "---",
    "...",
    "? ",
    "<<: ",
    "!!",
    "&a ",
    "*a",
]
NASTY = [
    "\t",
    "\0",
    "\x07",
    "\x1b",
    "\x7f",
    "\x85",
    "\u00a0",
    "\u00ad",
    "\u1160",
    "\u200b",
    "\u200d",
    "\u202e",
    "\u2028",
]
NASTY += [
    "\u3000",
    "\u3164",
    "\ufeff",
    "\ufffd",
    "\uffff",
    "\ue000",
    "\U0001f600",
    "：",
    "７",
    "，",
    "“",
    "’",
    "－",
    "—",
]
LINES = [
    "",
    "\t",
    "  ",
    "<<<<<<< HEAD",
    "=======",
    ">>>>>>> main",
    "---",
    "...",
    "%YAML 1.2",
    "ko:",
    "- ",
    "{",
    "]",
    "null",
]
ENCODINGS = ["utf-8-sig", "utf-16", "utf-32", "cp949", "utf-7"]
KOREAN = ["\u1112\u1161\u11ab", "e\u0301", "\u0301", "\u0338", "가", "한 글"]

signs = st.sampled_from(STRUCTURE + NASTY + KOREAN) | st.characters(codec="utf-8")
scraps = st.lists(signs | st.sampled_from(["null", "no", "1.10", "0640", "A", "2", "word"]), max_size=6).map("".join)


@st.composite
def damaged(draw, texts: dict[str, str], times: int = 3) -> tuple[str, bytes]:
    """The name of a file, and what stands in it after one mishap or several."""
    name = draw(st.sampled_from(sorted(texts)))
    text = texts[name]
    for mishap in draw(st.lists(st.sampled_from(OF_TEXT), min_size=1, max_size=times)):
        text = mishap(draw, text, texts)
    content = text.encode("utf-8", "surrogatepass")
    if draw(st.integers(0, 9)) == 9:
        content = draw(st.sampled_from(OF_BYTES))(draw, content)
    return name, content


@st.composite
def slipped(draw, texts: dict[str, str]) -> tuple[str, bytes]:
    """The name of a file, and what stands in it after one slip of the hand inside a line."""
    name = draw(st.sampled_from(sorted(texts)))
    mishap = draw(st.sampled_from([_sign_in, _sign_out, _scrap_in, _line_indented, _line_in]))
    return name, mishap(draw, texts[name], texts).encode("utf-8", "surrogatepass")


def _at(draw, whole, more=0):
    return draw(st.integers(0, max(0, len(whole) - 1 + more)))


def _sign_in(draw, text, _):
    at = _at(draw, text, 1)
    return text[:at] + draw(signs) + text[at:]


def _scrap_in(draw, text, _):
    at = _at(draw, text, 1)
    return text[:at] + draw(scraps) + text[at:]


def _sign_out(draw, text, _):
    at = _at(draw, text)
    return text[:at] + text[at + draw(st.integers(1, 3)) :]


def _sign_other(draw, text, _):
    at = _at(draw, text)
    return text[:at] + draw(signs) + text[at + 1 :]


def _line_in(draw, text, _):
    return _lines(draw, text, lambda lines, at: lines.insert(at, draw(st.sampled_from(LINES) | scraps)))


def _line_out(draw, text, _):
    return _lines(draw, text, lambda lines, at: lines.pop(at))


def _line_twice(draw, text, _):
    return _lines(draw, text, lambda lines, at: lines.insert(at, lines[at]))


def _line_elsewhere(draw, text, _):
    return _lines(draw, text, lambda lines, at: lines.insert(_at(draw, lines), lines.pop(at)))


def _line_indented(draw, text, _):
    shift = draw(st.integers(-4, 6))

    def indent(lines, at):
        lines[at] = (
            " " * shift + lines[at] if shift > 0 else lines[at][min(-shift, len(lines[at]) - len(lines[at].lstrip())) :]
        )

    return _lines(draw, text, indent)


def _line_cut(draw, text, _):
    def cut(lines, at):
        where = _at(draw, lines[at], 1)
        lines[at : at + 1] = [lines[at][:where], " " * draw(st.integers(0, 8)) + lines[at][where:]]

    return _lines(draw, text, cut)


def _lines_joined(draw, text, _):
    return _lines(draw, text, lambda lines, at: lines.__setitem__(slice(at, at + 2), [" ".join(lines[at : at + 2])]))


def _lines(draw, text, change):
    lines = text.split("\n")
    change(lines, _at(draw, lines))
    return "\n".join(lines)


def _slice(draw, text, texts):
    other = texts[draw(st.sampled_from(sorted(texts)))]
    start, at = _at(draw, other), _at(draw, text, 1)
    return text[:at] + other[start : start + draw(st.integers(1, 300))] + text[at:]


def _end_off(draw, text, _):
    return text[: _at(draw, text, 1)]


def _line_ends(draw, text, _):
    return text.replace("\n", draw(st.sampled_from(["\r\n", "\r", "\n\n", "\u2028", "\x0b"])))


def _byte_in(draw, content):
    at = _at(draw, content, 1)
    return content[:at] + draw(st.binary(min_size=1, max_size=4)) + content[at:]


def _byte_out(draw, content):
    at = _at(draw, content)
    return content[:at] + content[at + 1 :]


def _byte_flipped(draw, content):
    at = _at(draw, content)
    return content[:at] + bytes([(content[at] if content else 0) ^ (1 << draw(st.integers(0, 7)))]) + content[at + 1 :]


def _lone_surrogate(draw, content):
    at = _at(draw, content, 1)
    return content[:at] + draw(st.sampled_from([b"\xed\xa0\xbd", b"\xed\xb8\x80", b"\xff\xfe"])) + content[at:]


def _in_another_encoding(draw, content):
    return content.decode("utf-8", "replace").encode(draw(st.sampled_from(ENCODINGS)), "replace")


def _anything(draw, _):
    return draw(st.binary(max_size=200))


OF_TEXT = [
    _sign_in,
    _sign_in,
    _scrap_in,
    _sign_out,
    _sign_other,
    _line_in,
    _line_out,
    _line_twice,
    _line_elsewhere,
    _line_indented,
]
OF_TEXT += [_line_cut, _lines_joined, _slice, _end_off, _line_ends]
OF_BYTES = [_byte_in, _byte_out, _byte_flipped, _lone_surrogate, _in_another_encoding, _anything]
