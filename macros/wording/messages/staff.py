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
            "그때까지 영어 페이지에는 한국어 글과 짧은 안내가 함께 보입니다",
        ),
        "en": (
            "the Korean '{ko}' has changed since it was translated as '{en}'",
            "correct the English; if it still fits, add the line '{pair}' to data/translations.txt"
            " (or run: python -m macros accept {file}:{line})",
            "until then the English page shows the Korean beside it, with a short note",
        ),
    },
    "not-confirmed": {
        "ko": (
            "지난 보고서에서 옮겨 온 초안입니다: '{id}'",
            "새 보고서와 견주어 고친 뒤 'status: draft' 줄을 지우세요. 없어진 과제이면 파일을 지우세요",
            "지난해의 내용을 올해의 것으로 게시하지 않기 위해서입니다",
        ),
        "en": (
            "the initiative '{id}' is a draft carried over from the report before",
            "compare it with the new report, then delete the line 'status: draft'; delete the file if the initiative is gone",
            "so that nothing of last year is published as this year's",
        ),
    },
    "outcomes-missing": {
        "ko": (
            "{edition}년 당면사항 {count}건이 어떻게 되었는지 적은 것이 없습니다",
            "이 폴더의 outcomes.yml에 한 건마다 결과를 적으세요",
            "약속한 일이 어떻게 되었는지는 독자가 다음 보고서에서 가장 먼저 찾는 내용입니다",
        ),
        "en": (
            "nothing says what became of the pending projects of {edition} ({count} in total)",
            "say it of each in outcomes.yml of this folder",
            "what became of what was promised is what readers look for first in the next report",
        ),
    },
    "outcome-missing": {
        "ko": (
            "지난 당면사항이 어떻게 되었는지 적혀 있지 않습니다: '{id}' ({ko})",
            "outcome에 {choices} 가운데 하나를 쓰세요",
            "지난 보고서의 당면사항은 하나도 말없이 사라지지 않습니다",
        ),
        "en": (
            "nothing says what became of the pending project '{id}' ({en})",
            "write one of {choices} as its outcome",
            "no pending project of the report before disappears without a word",
        ),
    },
    "outcome-twice": {
        "ko": ("지난 당면사항의 결과가 두 번 적혀 있습니다: '{id}'", "하나를 지우세요", "한 건의 결과는 하나입니다"),
        "en": ("the outcome of '{id}' is said twice", "delete one of the two", "a project has one outcome"),
    },
    "outcome-without-record": {
        "ko": (
            "이어지는 일인데 이 보고서의 어느 기록인지 적혀 있지 않습니다: '{id}'",
            "record에 이 보고서의 기록 id를 쓰세요",
            "두 보고서의 두 기록을 서로 이어 보여 줍니다",
        ),
        "en": (
            "'{id}' continues, but nothing says where in this report",
            "write the id of a record of this report as its record",
            "the two records, one in each report, are linked to each other",
        ),
    },
    "outcome-with-record": {
        "ko": (
            "이어지지 않는 결과인데 이 보고서의 기록이 적혀 있습니다: {outcome}, '{record}'",
            "record 줄을 지우거나 outcome을 고치세요",
            "중단되었거나 보고서에 없는 일은 이어지는 기록이 없습니다",
        ),
        "en": (
            "the outcome is {outcome}, and yet the record '{record}' is named",
            "delete the record line, or correct the outcome",
            "what was dropped or is not reported goes on nowhere",
        ),
    },
    "source-empty": {
        "ko": ("인쇄된 보고서의 글이 아직 없습니다", "인쇄된 보고서를 이 파일에 그대로 옮기세요", "인쇄된 보고서가 있어야 글과 숫자가 맞는지 알 수 있습니다"),
        "en": ("the text of the printed report is not here yet", "copy the printed report into this file", "only the printed report shows whether texts and figures are right"),
    },
    "translations-missing": {
        "ko": (
            "영어가 없는 글: {count}개({lines}행)",
            "그 글의 ko 줄 아래에 'en: …' 줄을 더하세요",
            "그때까지 영어 페이지에는 한국어 글과 짧은 안내가 보입니다",
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
