"""A picture drawn: 1,200 by 630 points, few colours, the same bytes for the same words.

Knows where everything stands and what it looks like; nothing of pages.
"""

from dataclasses import dataclass
from functools import cache, partial
from importlib.metadata import version
from io import BytesIO

from PIL import Image, ImageDraw

from macros.pictures import faces
from macros.pictures.setting import LEADING, Box, Lines, fitted, readable
from macros.views.pictures import Picture

WIDTH, HEIGHT, MARGIN = 1200, 630, 76
PAPER, INK, QUIET, BLUE, SKY = (255, 255, 255), (17, 24, 39), (84, 94, 110), (11, 80, 208), (134, 175, 249)
REGULAR, MEDIUM, BOLD = 400, 500, 700
STEPS = 15

HEAD, BODY, FOOT = 64, (168, 566), 12
MARK = 60
INNER = WIDTH - 2 * MARGIN
CITY = Box(640, 60, range(34, 21, -2), 1)
EDITION = Box(320, 60, range(30, 19, -2), 1)
ABOUT = Box(INNER, 60, range(32, 23, -2), 1)
SAID = Box(INNER, 84, range(30, 25, -2), 2)
TITLE, TITLE_OF_FIGURE, FIGURE = (range(76, 27, -2), 6), (range(48, 27, -2), 2), (range(128, 39, -4), 2)
GAP = 22


@dataclass(frozen=True)
class Block:
    """Lines in one weight and colour."""

    lines: Lines
    weight: int
    fill: tuple[int, int, int]

    @classmethod
    def of(cls, words: str, box: Box, weight: int, fill: tuple[int, int, int]) -> "Block":
        """Words set in a box."""
        return cls(fitted(readable(words), box, partial(faces.width, weight)), weight, fill)

    @property
    def height(self) -> int:
        """How much room it takes, with the gap below it; none without words."""
        return self.lines.height + GAP if self.lines.lines else 0


def made_with() -> str:
    """What a picture depends on but for its words and this folder: the programs and the fonts, in their versions."""
    return f"pillow {version('pillow')}, {faces.made_with()}"


def ready() -> None:
    """Opens the fonts. Raises ImportError or OSError where they are not there."""
    for face in (faces.FONT, *faces.BY_THEMSELVES):
        faces.font(face, EDITION.sizes[0], REGULAR)


def drawn(picture: Picture) -> bytes:
    """The picture as a PNG file."""
    image = Image.new("RGB", (WIDTH, HEIGHT), PAPER)
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, HEIGHT - FOOT, WIDTH, HEIGHT), fill=BLUE)
    image.paste(_mark(), (MARGIN, HEAD))
    _head(draw, Block.of(picture.city, CITY, BOLD, INK), MARGIN + MARK + 20)
    _head(draw, Block.of(picture.edition, EDITION, MEDIUM, BLUE), WIDTH - MARGIN, to_the_left=True)
    _body(draw, picture)
    file = BytesIO()
    image.quantize(palette=_palette(), dither=Image.Dither.NONE).save(file, "PNG", compress_level=6)
    return file.getvalue()


def lacking(words: str) -> frozenset[str]:
    """The signs of a text that no font has: they are left out."""
    return frozenset(sign for sign in readable(words) if faces.face_of(sign) == faces.NONE)


def _body(draw: ImageDraw.ImageDraw, picture: Picture) -> None:
    """The words below the head, one block under the other: the small ones first, then the others in the room left."""
    top, bottom = BODY
    about = Block.of(picture.about, ABOUT, BOLD, BLUE)
    said = Block.of(picture.said, SAID, REGULAR, QUIET)
    room = bottom - top - about.height - said.height
    if picture.figure:
        title = Block.of(picture.title, Box(INNER, room // 3, *TITLE_OF_FIGURE), MEDIUM, INK)
        large = Block.of(picture.figure, Box(INNER, room - title.height - GAP, *FIGURE), BOLD, BLUE)
        blocks = [about, title, large, said]
    else:
        blocks = [about, Block.of(picture.title, Box(INNER, room - GAP, *TITLE), BOLD, INK), said]
    y = top + (bottom - top + GAP - sum(block.height for block in blocks)) // 2
    for block in blocks:
        _lines(draw, block, (MARGIN, y))
        y += block.height


def _head(draw: ImageDraw.ImageDraw, block: Block, left: int, to_the_left: bool = False) -> None:
    """One line of the head, in the middle of its height, from `left` on, or up to it."""
    width = max((faces.width(block.weight, line, block.lines.size) for line in block.lines.lines), default=0)
    top = HEAD + (MARK - block.lines.height) // 2
    _lines(draw, block, (left - round(width) if to_the_left else left, top))


def _lines(draw: ImageDraw.ImageDraw, block: Block, place: tuple[int, int]) -> None:
    (left, top), size = place, block.lines.size
    for at, line in enumerate(block.lines.lines):
        baseline = top + round((at + 0.5) * size * LEADING + 0.36 * size)
        x: float = left
        for face, words in faces.runs(line):
            font = faces.font(face, size, block.weight)
            draw.text((x, baseline), words, font=font, fill=block.fill, anchor="ls")
            x += faces.width_of(face, block.weight, words, size)


@cache
def _mark() -> Image.Image:
    """The site's mark as assets/images/mark.svg draws it, on 32 points."""
    scale = 8 * MARK // 32
    image = Image.new("RGB", (32 * scale, 32 * scale), PAPER)
    draw = ImageDraw.Draw(image)
    draw.rounded_rectangle((0, 0, 32 * scale - 1, 32 * scale - 1), 8 * scale, fill=BLUE)
    for y, right in ((10, 24), (16, 24), (22, 17)):
        box = [round(at * scale) for at in (8 - 1.5, y - 1.5, right + 1.5, y + 1.5)]
        draw.rounded_rectangle(box, round(1.5 * scale), fill=PAPER)
    draw.ellipse([round(at * scale) for at in (20.5, 19.5, 25.5, 24.5)], fill=SKY)
    return image.resize((MARK, MARK), Image.Resampling.LANCZOS)


@cache
def _palette() -> Image.Image:
    """Every colour that is drawn with, in steps to the colour under it."""
    ramps = [(INK, PAPER), (QUIET, PAPER), (BLUE, PAPER), (SKY, BLUE)]
    colours = [
        tuple(round(on + (under - on) * step / STEPS) for on, under in zip(fill, ground, strict=True))
        for fill, ground in ramps
        for step in range(STEPS + 1)
    ]
    image = Image.new("P", (1, 1))
    image.putpalette([part for colour in colours for part in colour])
    return image
