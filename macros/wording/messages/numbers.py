"""The wording of problems with numbers that differ between the languages.

Knows no rule.
"""

NUMBERS = {
    "numbers-differ": {
        "ko": (
            "두 언어의 수가 다릅니다. 한국어에만 있는 수: {korean}, 영어에만 있는 수: {english}",
            "틀린 쪽을 고치세요(한국어: '{ko_text}', 영어: '{en_text}'). 둘 다 맞으면 data/number_exceptions.yml에 까닭과 함께 적으세요",
            "어느 언어로 읽어도 같은 수를 읽어야 합니다",
        ),
        "en": (
            "the numbers differ; only in the Korean: {korean}, only in the English: {english}",
            "correct the wrong one (Korean: '{ko_text}', English: '{en_text}'); if both are right, list the text in data/number_exceptions.yml with the reason",
            "readers of both languages must read the same numbers",
        ),
    },
    "numbers-unjudged": {
        "ko": (
            "두 언어의 수가 달라 보입니다. 한국어에만 있는 수: {korean}, 영어에만 있는 수: {english}",
            "같은 수인지 직접 확인하세요(한국어: '{ko_text}', 영어: '{en_text}'). 맞으면 data/number_exceptions.yml에 까닭과 함께 적으세요",
            "어느 언어로 읽어도 같은 수를 읽어야 합니다",
        ),
        "en": (
            "the numbers seem to differ; only in the Korean: {korean}, only in the English: {english}",
            "see whether they are the same (Korean: '{ko_text}', English: '{en_text}'); if so, list the text in data/number_exceptions.yml with the reason",
            "readers of both languages must read the same numbers",
        ),
    },
    "number-exception-unused": {
        "ko": (
            "수가 다른 글이 아니거나 없는 글입니다: '{text}'",
            "글이 바뀌었으면 ko와 en을 지금 글대로 쓰고, 필요 없어졌으면 이 항목을 지우세요",
            "쓰이지 않는 예외는 나중에 생기는 잘못을 가립니다",
        ),
        "en": (
            "there is no such text, or its numbers agree: '{text}'",
            "copy ko and en as they are now, or delete an entry that is no longer needed",
            "an exception that is not used would hide a later mistake",
        ),
    },
}
