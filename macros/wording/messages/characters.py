"""The wording of problems with single characters: those that only look right, and those nobody sees.

Knows no rule.
"""

CHARACTERS = {
    "tab": {
        "ko": (
            "들여쓰기에 탭 문자가 있습니다",
            "탭을 지우고 빈칸으로 들여 쓰세요(한 단계에 두 칸)",
            "탭은 보는 프로그램마다 너비가 달라 YAML에서 쓸 수 없습니다",
        ),
        "en": (
            "a tab is used for indentation",
            "delete the tab and indent with spaces, two per level",
            "a tab has no fixed width, so YAML does not accept it",
        ),
    },
    "full-width-colon": {
        "ko": ("전각 콜론(：)이 쓰였습니다", "반각 콜론과 빈칸(: )으로 바꾸세요", "전각 콜론은 이름과 값을 나누지 못합니다"),
        "en": (
            "a full-width colon (：) is used",
            "write a plain colon and a space (: )",
            "a full-width colon does not separate a name from its value",
        ),
    },
    "smart-quotes": {
        "ko": (
            "값이 둥근 따옴표(“ ”)로 감싸여 있습니다",
            "곧은 따옴표(\")로 바꾸세요. 둥근 따옴표가 글의 일부라면 그 밖을 곧은 따옴표로 한 번 더 감싸세요",
            "둥근 따옴표는 따옴표로 읽히지 않고 글자로 실립니다",
        ),
        "en": (
            "the value is wrapped in curly quotes (“ ”)",
            "write straight quotes (\"); if the curly ones belong to the text, put straight ones around them",
            "curly quotes are not read as quotes but published as letters",
        ),
    },
    "invisible-character": {
        "ko": ("눈에 보이지 않는 글자({names})가 있습니다", "그 글자를 지우세요", "보이지 않아도 낱말을 둘로 나누어, 찾기와 비교가 되지 않습니다"),
        "en": (
            "there is an invisible character ({names})",
            "delete it",
            "it splits a word unseen, so that searching and comparing fail",
        ),
    },
    "broken-character": {
        "ko": ("깨진 글자({names})가 있습니다", "원래 글자를 다시 입력하세요", "저장하거나 옮기는 사이에 원래 글자가 사라졌습니다"),
        "en": ("there is a broken character ({names})", "type the right one again", "the original was lost in saving or copying"),
    },
    "wide-space": {
        "ko": (
            "보통 빈칸이 아닌 빈칸({names})이 있습니다",
            "스페이스 바로 입력한 빈칸으로 바꾸세요",
            "모양은 같아도 다른 글자여서 들여쓰기와 비교가 어긋납니다",
        ),
        "en": (
            "there is a space of another kind ({names})",
            "replace it with a plain space",
            "it looks the same but is another character, so indentation and comparison fail",
        ),
    },
    "text-cut": {
        "ko": (
            "글이 '{kept}'에서 끊깁니다. ' #' 뒤('{lost}')는 메모로 읽힙니다",
            "글 전체를 따옴표로 감싸세요. 메모라면 그 줄 위에 따로 '# '로 쓰세요",
            "빈칸과 #이 이어지면 그 뒤는 누리집에 실리지 않습니다",
        ),
        "en": (
            "the text ends at '{kept}'; what follows ' #' ('{lost}') is read as a comment",
            "put all of the text in quotes; write a comment on a line of its own above, with '# '",
            "nothing after a space and # is published",
        ),
    },
    "comment-after-text": {
        "ko": (
            "글 뒤에 메모('{lost}')가 있습니다",
            "메모가 맞으면 그대로 두어도 됩니다. 글의 일부라면 글 전체를 따옴표로 감싸세요",
            "# 뒤는 누리집에 실리지 않습니다",
        ),
        "en": (
            "a comment ('{lost}') follows the text",
            "leave it if it is a comment; if it belongs to the text, put all of the text in quotes",
            "nothing after # is published",
        ),
    },
}
