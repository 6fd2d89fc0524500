"""The words of the summary and of the comment, in both languages.

Knows no results. These scripts stand beside the workflows and not in macros/, since they know GitHub and the site does
not; the standard library is all they need, so that the comment can be written without installing anything.
"""

LANGUAGES = ("ko", "en")

WORDS = {
    "good": {
        "ko": "문제가 없습니다. 병합하면 아래와 같이 실립니다.",
        "en": "All is well. When this is merged, it is published as below.",
    },
    "bad": {
        "ko": "고칠 것이 있습니다. 고치기 전에는 실리지 않습니다.",
        "en": "Something has to be corrected before it can be published.",
    },
    "unreadable": {
        "ko": "검사 결과를 읽을 수 없습니다. 실행 기록을 보세요.",
        "en": "The results cannot be read. See the record of the run.",
    },
    "data": {"ko": "데이터", "en": "Data"},
    "data_counts": {"ko": "오류 {errors}개, 경고 {warnings}개", "en": "{errors} error(s), {warnings} warning(s)"},
    "site": {"ko": "누리집 만들기", "en": "Building the site"},
    "tests": {"ko": "시험", "en": "Tests"},
    "tests_counts": {
        "ko": "통과 {passed}개, 실패 {failed}개, 건너뜀 {skipped}개",
        "en": "{passed} passed, {failed} failed, {skipped} skipped",
    },
    "pages": {"ko": "바뀌는 쪽", "en": "Pages that change"},
    "pages_counts": {
        "ko": "고침 {changed}개, 새로 생김 {added}개, 없어짐 {removed}개",
        "en": "{changed} changed, {added} new, {removed} gone",
    },
    "success": {"ko": "성공", "en": "succeeded"},
    "failure": {"ko": "실패", "en": "failed"},
    "not_run": {"ko": "하지 않음", "en": "not run"},
    "error": {"ko": "오류", "en": "Error"},
    "warning": {"ko": "경고", "en": "Warning"},
    "paste": {"ko": "이 줄로 바꾸세요", "en": "Line to paste"},
    "added": {"ko": "새로 생김", "en": "New"},
    "removed": {"ko": "없어짐", "en": "Gone"},
    "changed": {"ko": "고침", "en": "Changed"},
    "before": {"ko": "전", "en": "Before"},
    "after": {"ko": "후", "en": "After"},
    "nothing": {"ko": "(없음)", "en": "(nothing)"},
    "more": {"ko": "그 밖에 {count}개", "en": "{count} more"},
    "look_only": {
        "ko": "글은 그대로이고 꾸밈만 바뀌는 쪽: {count}개",
        "en": "Pages whose text stays and whose mark-up changes: {count}",
    },
    "whole_list": {
        "ko": "전체 목록은 [실행 기록]({url})에 있습니다. "
        "그곳 맨 아래의 `site` 파일을 내려받아 압축을 풀고 `index.html`을 열면 미리 볼 수 있습니다.",
        "en": "The whole list is with the [record of the run]({url}). "
        "For a preview, download the file `site` at its foot, unpack it, and open `index.html`.",
    },
    "links": {"ko": "연결 검사", "en": "Link check"},
    "links_counts": {
        "ko": "쪽 {pages}개, 연결 {links}개: 끊김 {dead}개, 확인하지 못함 {unsure}개",
        "en": "{pages} pages, {links} links: {dead} dead, {unsure} not certain",
    },
    "dead_link": {"ko": "끊긴 연결", "en": "Dead link"},
    "unsure_link": {"ko": "확인하지 못한 연결", "en": "Not certain"},
}


def say(name: str, lang: str, /, **values) -> str:
    """Words in one language, their {places} filled in."""
    return WORDS[name][lang].format(**values)


def both(name: str, /, **values) -> str:
    """Words in every language on one line."""
    return " · ".join(say(name, lang, **values) for lang in LANGUAGES)
