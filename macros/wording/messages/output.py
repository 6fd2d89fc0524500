"""The words around problems: what a list of them is called, in each form it is printed in.

Knows no problem.
"""

OUTPUT = {
    "error": {"ko": "오류", "en": "error"},
    "warning": {"ko": "경고", "en": "warning"},
    "draft": {"ko": "초안", "en": "draft"},
    "why": {"ko": "이유", "en": "why"},
    "paste": {"ko": "이 줄로 바꾸세요", "en": "line to paste"},
    "none": {
        "ko": "문제가 없습니다(연도 {editions}개, 과제 {initiatives}개)",
        "en": "no problems ({editions} edition(s), {initiatives} initiative(s))",
    },
    "count": {
        "ko": "오류 {errors}개, 경고 {warnings}개",
        "en": "{errors} error(s), {warnings} warning(s)",
    },
    "blocked": {
        "ko": "오류를 고쳐야 누리집에 실립니다.",
        "en": "Errors must be corrected before anything is published.",
    },
    "informed": {
        "ko": "경고는 알려 드리는 것이며, 그대로 두어도 누리집에 실립니다.",
        "en": "Warnings are for information; publishing goes on.",
    },
    "more": {
        "ko": "그 밖에 {count}개가 더 있습니다. 전체 목록은 실행 요약(Summary)에 있습니다.",
        "en": "{count} more: see the summary of this run for the whole list.",
    },
    "no-address": {
        "ko": "누리집의 주소가 비어 있습니다. SITE_URL에 https://example.org/plan/ 같은 주소를 적거나 SITE_URL을 없애세요",
        "en": "the site has no address: set SITE_URL to one like https://example.org/plan/, or unset it",
    },
    "heading": {"ko": "데이터 검사", "en": "Data check"},
}
