"""What text becomes when it is read in another encoding than it was written in: '날' -> 'ë‚ ', '가온' -> '°¡¿Â'.

Knows the traces that each pair of encodings leaves, none of which stands in right Korean or English.
"""

import re

AFTER = "\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
"""What the later bytes of a character of UTF-8 become in Windows-1252."""
NEVER_AFTER_A_LETTER = "\x80-\x9f¡-¶¸-º¼-¿€‚ƒ„†‡ˆ‰‹Œ‘“•˜™›œŸ"
GARBLED = re.compile(
    f"[ÂÃ][{AFTER}]"  # · -> Â·, é -> Ã©
    f"|â[{NEVER_AFTER_A_LETTER}]"  # ’ -> â€™
    f"|[ãêëìíï](?:[{NEVER_AFTER_A_LETTER}]|(?!’”)[{AFTER}]{{2}})"  # UTF-8 as Windows-1252: 가 -> ê°€
    "|(?=[¡-þ]{0,3}[À-ÖØ-öø-þ])[¡-þ]{4}"  # CP949 as Latin-1: 가온 -> °¡¿Â
    "|占쏙|쏙옙"  # the sign for a lost character in UTF-8, as CP949
)
SHOWN = 20


def garbled(line: str) -> tuple[int, str] | None:
    """Where the first trace stands, from 0, and what is there to see from it on; None where there is none."""
    trace = GARBLED.search(line)
    if not trace:
        return None
    return trace.start(), "".join(sign for sign in line[trace.start() :] if sign.isprintable())[:SHOWN]
