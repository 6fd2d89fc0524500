"""The wording of what staff are asked to see to: translations, new editions.

Knows no rule: each rule passes the values that its wording names.
"""

STAFF = {
    "not-a-fingerprint": {
        "ko": (
            "번역 확인 지문이 아닌 줄입니다: '{line}'",
            "그 줄을 지우고 `python -m macros accept`를 실행하세요",
            "이 파일에는 명령이 만든 지문만 둡니다",
        ),
        "en": (
            "'{line}' is not the fingerprint of a translation",
            "delete the line and run `python -m macros accept`",
            "this file holds only what the command makes",
        ),
    },
    "translation-stale": {
        "ko": (
            "한국어가 바뀐 뒤로 영어가 그대로입니다. 한국어: '{ko}', 영어: '{en}'",
            "영어를 고치세요. 고칠 것이 없으면 data/translations.txt에 '{pair}' 줄을 더하세요"
            "(명령: python -m macros accept {file}:{line})",
            "그때까지 영어 쪽에는 한국어 글과 짧은 안내가 함께 보입니다",
        ),
        "en": (
            "the Korean '{ko}' has changed since it was translated as '{en}'",
            "mend the English; if it still fits, add the line '{pair}' to data/translations.txt"
            " (or run: python -m macros accept {file}:{line})",
            "until then the English page shows the Korean beside it, with a short note",
        ),
    },
    "translations-missing": {
        "ko": (
            "영어가 없는 글: {count}개({lines}행)",
            "그 글의 ko 줄 아래에 'en: …' 줄을 더하세요",
            "그때까지 영어 쪽에는 한국어 글과 짧은 안내가 보입니다",
        ),
        "en": (
            "texts without English: {count} (lines {lines})",
            "add a line 'en: …' beneath the ko line of each",
            "until then the English page shows the Korean, with a short note",
        ),
    },
    "translations-new": {
        "ko": (
            "새로 쓰고 아직 확인을 남기지 않은 영어: {count}개({lines}행)",
            "한국어와 견주어 본 뒤 data/translations.txt에 더하세요: {pairs}(명령: python -m macros accept)",
            "확인을 남겨 두어야 나중에 한국어만 바뀐 것을 알 수 있습니다",
        ),
        "en": (
            "new English texts not yet accepted: {count} (lines {lines})",
            "compare them with the Korean, then add to data/translations.txt: {pairs} (or run: python -m macros accept)",
            "only then can a later change of the Korean alone be noticed",
        ),
    },
}

TO_SEE_TO = frozenset({"translation-stale", "translations-missing", "translations-new"})
