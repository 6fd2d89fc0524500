"""How numbers, quantities and money are said in one language.

Knows no page and no record but Text. Every function takes `lang`; a third language is a third entry in each table.
"""

from decimal import Decimal

from macros.language.picking import pick
from macros.model import Text

TRILLION_IN_EOK = 10_000
BILLION_IN_EOK = 10
WON_IN_EOK = 100_000_000


def number(value: int | Decimal, lang: str) -> str:
    """A number with thousands separated, decimals as given: 1442000 -> '1,442,000', 539.7 -> '539.7'."""
    return f"{value:,}"


def quantity(value: int | Decimal, unit: Text, lang: str) -> str:
    """A number with its unit: (5, 개 자치구) -> '5개 자치구', '5 autonomous districts'."""
    return QUANTITY[lang].format(value=value, unit=pick(unit, lang).text)


def money(eok: int, lang: str) -> str:
    """Eok won (100 million KRW) in words: 74733 -> '7조 4,733억 원', 'KRW 7.4733 trillion'.

    Nothing is rounded. Raises ValueError below zero.
    """
    if eok < 0:
        raise ValueError(f"an amount of money cannot be negative: {eok}")
    return MONEY[lang](eok)


def in_unit(eok: int, unit: str, lang: str) -> str:
    """Eok won as a bare number of another unit, 'jo' (trillion won) or 'won': 529 -> '0.0529', '52,900,000,000'."""
    return f"{Decimal(eok) / TRILLION_IN_EOK:,.4f}" if unit == "jo" else f"{eok * WON_IN_EOK:,}"


def _won(eok: int) -> str:
    trillions, rest = divmod(eok, TRILLION_IN_EOK)
    parts = [f"{count:,}{unit}" for count, unit in ((trillions, "조"), (rest, "억")) if count]
    return " ".join([*parts, "원"]) if parts else "0원"


def _krw(eok: int) -> str:
    for unit, name in ((TRILLION_IN_EOK, "trillion"), (BILLION_IN_EOK, "billion")):
        if eok >= unit:
            return f"KRW {(Decimal(eok) / unit).normalize():,f} {name}"
    return f"KRW {eok * 100} million" if eok else "KRW 0"


MONEY = {"ko": _won, "en": _krw}
QUANTITY = {"ko": "{value:,}{unit}", "en": "{value:,} {unit}"}
