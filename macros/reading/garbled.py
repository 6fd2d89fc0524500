"""What text becomes when it is read in another encoding than it was written in: '날' -> 'ë‚ ', '가온' -> '°¡¿Â'.

Knows the traces that each pair of encodings leaves, none of which stands in right Korean or English.
"""

import re

AFTER = "\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
"""What the later bytes of a character of UTF-8 become in Windows-1252."""
NEVER_AFTER_A_LETTER = "\x80-\x9f¡-¶¸-º¼-¿€‚ƒ„†‡ˆ‰‹Œ‘“•˜™›œŸ"
GARBLED = (  # compiled when a line needs it, as are those below
    f"[ÂÃ][{AFTER}]"  # · -> Â·, é -> Ã©
    f"|â[{NEVER_AFTER_A_LETTER}]"  # ’ -> â€™
    f"|[ãêëìíï](?:[{NEVER_AFTER_A_LETTER}]|(?!’”)[{AFTER}]{{2}})"  # UTF-8 as Windows-1252: 가 -> ê°€
    "|(?=[¡-þ]{0,3}[À-ÖØ-öø-þ])[¡-þ]{4}"  # CP949 as Latin-1: 가온 -> °¡¿Â
    "|占쏙|쏙옙"  # the sign for a lost character in UTF-8, as CP949
)
SHOWN = 20
HAN = "一-鿿\uf900-\ufaff"
HAN_AND_HANGUL = f"(?=[가-힣]*[{HAN}])[가-힣{HAN}]{{2,}}"
LOST_BEFORE_HANGUL = r"(?<!\S)\?(?=[가-힣])"  # UTF-8 as CP949, where a byte means nothing: 현황 -> ?꾪솴
TRACES = f"À-þ占옙?{HAN}"  # without any of these in it, nothing is garbled
LETTER = re.compile(f"[{TRACES.replace('?', '')}]")


def garbled(line: str) -> tuple[int, str] | None:
    """Where the first trace stands, from 0, and what is there to see from it on; None where there is none."""
    starts = [trace.start() for trace in re.finditer(LOST_BEFORE_HANGUL, line)] if "?" in line else []
    if LETTER.search(line):
        starts += [trace.start() for trace in re.finditer(GARBLED, line)]
        starts += [word.start() for word in re.finditer(HAN_AND_HANGUL, line) if _is_utf8_as_cp949(word[0])]
    if not starts:
        return None
    return min(starts), "".join(sign for sign in line[min(starts) :] if sign.isprintable())[:SHOWN]


def _is_utf8_as_cp949(word: str) -> bool:
    """Whether Chinese signs and syllables are other syllables read in the wrong encoding: 湲곕낯 is 기본."""
    try:
        return any("가" <= sign <= "힣" for sign in word.encode("cp949").decode("utf-8"))
    except UnicodeError:
        return False
