"""The fonts that pictures are set in: one for Korean and English, and those of further scripts for what it lacks.

Knows which font has which sign, and how wide words are; nothing of where they stand.
"""

import math
import re
import unicodedata
from functools import cache
from importlib.metadata import version
from importlib.resources import files
from itertools import groupby
from operator import itemgetter

from PIL import ImageFont, features

FONTS, FONT, KOREAN = "manimgx_fonts_cjk", "NotoSansCJK-VF.otf.ttc", 1  # the second face of the file
FURTHER = "manimgx_fonts"
NONE = ""
BY_THEMSELVES = ("Sans", "Emoji", "SansSymbols", "SansArmenian", "SansGeorgian", "SansEthiopic")
SHAPED = (
    "SansHebrew", "SansArabic", "SansDevanagari", "SansBengali", "SansGujarati", "SansGurmukhi", "SansKannada",
    "SansKhmer", "SansLao", "SansMalayalam", "SansMyanmar", "SansOriya", "SansSinhala", "SansTamil", "SansTelugu",
    "SansThai",
)  # fmt: skip
"""Whose signs change with their neighbours, or run from right to left: garbled, where nothing shapes them."""
KINDS = {"L": "L", "R": "R", "AL": "R", "EN": "N", "AN": "N", "ES": "S", "CS": "S", "NSM": "M"}
STRETCH, UNIT = re.compile(r"RM*(?:[^L]*RM*)?"), re.compile(r"R[RM]*|N(?:[NS]*N)?|.M*")
MIRRORED = {**(pairs := dict(zip("([{<«‹", ")]}>»›", strict=True))), **{right: left for left, right in pairs.items()}}
SHAPES = bool(features.check("raqm"))  # needs FriBiDi, which not every machine has
NOWHERE = "\U0010ffff"  # no font has it


def made_with() -> str:
    """The fonts, in their versions, and whether words are shaped."""
    fonts = (f"{name} {version(name.replace('_', '-'))}" for name in (FONTS, FURTHER))
    return f"{', '.join(fonts)}, shaped: {SHAPES}"


def runs(words: str) -> list[tuple[str, str]]:
    """Words by the font that has them, as they stand from the left. What no font has is left out: a box would be what
    nobody typed.
    """
    turned = _turned(words)
    faces = [face_of(sign) for sign in turned]
    for at, sign in enumerate(turned):
        before = faces[at - 1] if at else NONE
        if before not in (NONE, FONT) and _kind(sign) == "M" and _has(before, sign):
            faces[at] = before
    by_face = groupby(zip(faces, turned, strict=True), itemgetter(0))
    return [(face, "".join(sign for _, sign in pairs)) for face, pairs in by_face if face]


def _turned(words: str) -> str:
    """Words from left to right, but for the signs of a word that runs from the right: that is left to what shapes it.
    Words from the right that follow each other change places, with numbers and signs between them.
    """
    kinds, turned, done = "".join(map(_kind, words)), "", 0
    for stretch in STRETCH.finditer(kinds):
        turned += words[done : stretch.start()]
        units = [words[unit.start() : unit.end()] for unit in UNIT.finditer(kinds, stretch.start(), stretch.end())]
        turned += "".join(MIRRORED.get(unit, unit) for unit in reversed(units))
        done = stretch.end()
    return turned + words[done:]


@cache
def _kind(sign: str) -> str:
    """By Unicode's directions: left, right, a number, what may stand in one, a mark, anything else."""
    return KINDS.get(unicodedata.bidirectional(sign), "-")


@cache
def face_of(sign: str) -> str:
    """The font that has a sign, if one has."""
    known = (*BY_THEMSELVES, *SHAPED) if SHAPES else BY_THEMSELVES
    return next((face for face in (FONT, *known) if _has(face, sign)), NONE)


@cache
def font(face: str, size: int, weight: int, shapes: bool = SHAPES) -> ImageFont.FreeTypeFont:
    """A font in a size and a weight; the first never shapes. Raises ImportError or OSError where it is not there."""
    path = files(FONTS) / FONT if face == FONT else files(FURTHER) / f"Noto{face}[wght].ttf"
    # Basic: the same on every machine, whichever libraries for shaping it has
    layout = ImageFont.Layout.RAQM if shapes and face != FONT else ImageFont.Layout.BASIC
    opened = ImageFont.truetype(str(path), size, index=KOREAN if face == FONT else 0, layout_engine=layout)
    opened.set_variation_by_axes([weight])
    return opened


class Widths(dict[str, float]):
    """How wide each sign of the first font is, asked once: without shaping, words are as wide as their signs together.
    No number for those that it lacks.
    """

    def __init__(self, size: int, weight: int) -> None:
        super().__init__()
        self.font = font(FONT, size, weight)

    def __missing__(self, sign: str) -> float:
        self[sign] = self.font.getlength(sign) if face_of(sign) == FONT else math.nan
        return self[sign]


@cache
def _widths(size: int, weight: int) -> Widths:
    return Widths(size, weight)


def width(weight: int, words: str, size: int) -> float:
    """How wide words stand."""
    signs = sum(map(_widths(size, weight).__getitem__, words))
    if not math.isnan(signs):
        return signs
    blank, apart = _widths(size, weight)[" "], words.split(" ")  # which nothing is shaped across
    return sum(_width_of_word(weight, word, size) for word in apart) + blank * (len(apart) - 1)


@cache
def _width_of_word(weight: int, word: str, size: int) -> float:
    return sum(width_of(face, weight, part, size) for face, part in runs(word))


def width_of(face: str, weight: int, words: str, size: int) -> float:
    """How wide words of one font stand."""
    if face == FONT:
        return sum(map(_widths(size, weight).__getitem__, words))
    return font(face, size, weight).getlength(words)


@cache
def _has(face: str, sign: str) -> bool:
    of = font(face, 30, 400, shapes=False)  # sign by sign, as the file has them
    return bytes(of.getmask(sign)) != bytes(of.getmask(NOWHERE))
