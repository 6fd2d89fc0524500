"""Makes up names, so that hardly two texts of a city of any size are the same.

Knows names in both languages; nothing of the records that carry them.
"""

from random import Random

SYLLABLES = {
    "가": "ga", "나": "na", "다": "da", "라": "ra", "마": "ma", "바": "ba", "아": "a", "자": "ja", "차": "cha",
    "거": "geo", "너": "neo", "더": "deo", "러": "reo", "머": "meo", "버": "beo", "서": "seo", "어": "eo",
    "고": "go", "노": "no", "도": "do", "로": "ro", "모": "mo", "보": "bo", "소": "so", "호": "ho",
    "누": "nu", "두": "du", "루": "ru", "무": "mu", "부": "bu", "수": "su", "우": "u", "주": "ju", "후": "hu",
}  # fmt: skip
"""None of them is a Korean numeral."""


def named(text: dict[str, str], names: Random) -> dict[str, str]:
    """A text said of a place that is not there, the same in both languages; one without English stays without.

    The name is short, or the print of thirty times the records would be larger than a file of data may be.
    """
    syllables = names.choices([*SYLLABLES], k=2)
    place = "".join(SYLLABLES[syllable] for syllable in syllables).capitalize()
    before = {"ko": f"{''.join(syllables)} ", "en": f"{place}: "}
    return {lang: before[lang] + said for lang, said in text.items()}
