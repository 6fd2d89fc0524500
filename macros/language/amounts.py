"""How numbers, quantities and money are said in one language.

Knows no page and no record but Text. Every function takes `lang`; a language without an entry of its own in a
table is worded by the one for others.
"""

from decimal import Decimal
from itertools import count

from macros.language.picking import OTHER, own, pick
from macros.model import Text

KOREAN_SCALES = ((10**12, "조"), (10**8, "억"), (10**4, "만"))
ENGLISH_SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))


def number(value: int | Decimal, lang: str) -> str:
    """A number with thousands separated, decimals as given: 1442000 -> '1,442,000', 539.7 -> '539.7'."""
    return f"{value:,}"


def quantity(value: int | Decimal, unit: Text, lang: str) -> str:
    """A number with its unit: (5, 개 자치구) -> '5개 자치구', '5 autonomous districts'.

    One that stands for so many thousands is said as such, for its last digits are not counted ones.
    """
    name = pick(unit, lang).text
    thousands = own(THOUSANDS, lang)(int(value)) if value >= 10**4 and value % 1000 == 0 else ""
    return f"{thousands} {name}" if thousands else own(QUANTITY, lang).format(value=value, unit=name)


def money(won: int, lang: str) -> str:
    """Won in words: 7_473_300_000_000 -> '7조 4,733억 원', 'KRW 7.4733 trillion'; 523_000 -> '52만 3,000원', 'KRW 523,000'.

    Nothing is rounded. Raises ValueError below zero.
    """
    if won < 0:
        raise ValueError(f"an amount of money cannot be negative: {won}")
    return own(MONEY, lang)(won)


def in_unit(won: int, unit_won: int, step_won: int, lang: str) -> str:
    """Won as a bare number of a unit, with the decimals that a step needs: 5_290_000_000 in 조 원 by 억 원 -> '0.0529'."""
    return f"{Decimal(won) / unit_won:,.{_decimals(unit_won, step_won)}f}"


def change_in_unit(won: int, unit_won: int, step_won: int, lang: str) -> str:
    """The same of a change, with its sign: '+529', '−529', '0'."""
    return _signed(in_unit(abs(won), unit_won, step_won, lang), won)


def change(value: Decimal, lang: str) -> str:
    """A change in percent, with its sign: Decimal('-3.50') -> '−3.50%'."""
    return f"{_signed(number(abs(value), lang), value)}%"


def _decimals(unit_won: int, step_won: int) -> int:
    return next(places for places in count() if step_won * 10**places % unit_won == 0)


def _signed(figure: str, value: int | Decimal) -> str:
    return f"{'+' if value > 0 else '−' if value < 0 else ''}{figure}"


def _won(won: int) -> str:
    parts, rest = [], won
    for scale, name in KOREAN_SCALES:
        counted, rest = divmod(rest, scale)
        parts += [f"{counted:,}{name}"] if counted else []
    return " ".join([*parts, f"{rest:,}원" if rest or not parts else "원"])


def _scaled(value: int) -> str:
    scale, name = next(((scale, f" {name}") for scale, name in ENGLISH_SCALES if value >= scale), (1, ""))
    return f"{(Decimal(value) / scale).normalize():,f}{name}"


def _krw(won: int) -> str:
    return f"KRW {_scaled(won)}"


def _man(value: int) -> str:
    """So many thousands: 1_442_000 -> '144만 2천'."""
    parts, rest = [], value
    for scale, name in KOREAN_SCALES:
        counted, rest = divmod(rest, scale)
        parts += [f"{counted:,}{name}"] if counted else []
    return " ".join([*parts, *([f"{rest // 1000}천"] if rest else [])])


def _millions(value: int) -> str:
    """So many thousands, in millions: 1_442_000 -> '1.442 million'; less is said in figures."""
    return _scaled(value) if value >= 10**6 else ""


def _nothing(_: int) -> str:
    return ""


def _in_figures(won: int) -> str:
    return f"KRW {won:,}"


MONEY = {"ko": _won, "en": _krw, OTHER: _in_figures}
THOUSANDS = {"ko": _man, "en": _millions, OTHER: _nothing}
QUANTITY = {"ko": "{value:,}{unit}", OTHER: "{value:,} {unit}"}
