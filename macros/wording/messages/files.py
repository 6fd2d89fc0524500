"""The wording of problems with files: missing, strange, unreadable.

Knows no rule.
"""

FILES = {
    "missing-file": {
        "ko": (
            "파일이 없습니다",
            "이 이름으로 파일을 만드세요(모양은 다른 연도 폴더의 같은 파일을 보세요)",
            "이 파일이 있어야 페이지를 만들 수 있습니다",
        ),
        "en": (
            "the file is missing",
            "create a file with this name (see the same file of another edition)",
            "pages are made from it",
        ),
    },
    "not-a-file": {
        "ko": (
            "보통 파일이 아니라 링크나 폴더입니다",
            "내용이 든 보통 파일로 바꾸세요",
            "링크는 데이터 밖의 내용을 누리집에 실을 수 있어 쓰지 않습니다",
        ),
        "en": (
            "this is not a regular file but a link or a folder",
            "replace it with a regular file",
            "a link could publish what lies outside the data",
        ),
    },
    "not-readable": {
        "ko": ("파일을 열 권한이 없습니다", "누구나 읽을 수 있게 파일의 권한을 고치세요", "열 수 없는 파일은 검사할 수도 실을 수도 없습니다"),
        "en": ("the file may not be opened", "let everybody read the file", "what cannot be opened can be neither checked nor published"),
    },
    "copied-file": {
        "ko": (
            "'{file}' 파일의 사본으로 보입니다(id가 똑같이 '{id}'입니다)",
            "잘못 만든 사본이면 이 파일을 지우고, 새 과제이면 id를 '{name}'(으)로 쓰고 안의 id도 모두 새로 쓰세요",
            "같은 주소로 두 기록을 가리킬 수 없습니다",
        ),
        "en": (
            "this looks like a copy of '{file}' (its id is '{id}' as well)",
            "delete this file if the copy is a mistake; for a new initiative write '{name}' as its id and give every record in it a new id",
            "one address cannot lead to two records",
        ),
    },
    "strange-file": {
        "ko": (
            "이 폴더에 둘 수 없는 파일입니다: '{name}'",
            "이름을 고치거나(쓸 수 있는 이름: {names}) 지우세요",
            "이름이 다르면 내용을 읽지 않으므로, 고친 것이 누리집에 실리지 않습니다",
        ),
        "en": (
            "'{name}' does not belong in this folder",
            "rename it (allowed here: {names}) or delete it",
            "a file under another name is not read, so nothing in it would be published",
        ),
    },
    "no-edition": {
        "ko": (
            "연도 폴더가 하나도 없습니다",
            "data/ 아래에 연도를 이름으로 한 폴더를 만드세요",
            "보고서는 연도 폴더에서 읽습니다",
        ),
        "en": ("there is no edition", "make a folder named after the year under data/", "a report is read from its year's folder"),
    },
    "file-name": {
        "ko": (
            "파일 이름('{name}')은 주소로 쓸 수 없습니다",
            "영어 소문자, 숫자, 붙임표(-)만 쓰세요. 예: safe-city.yml",
            "파일 이름이 그대로 누리집 주소가 됩니다",
        ),
        "en": (
            "the file name '{name}' cannot be an address",
            "use lower-case letters, digits and hyphens, e.g. safe-city.yml",
            "the file name becomes the address of the page",
        ),
    },
    "too-large": {
        "ko": (
            "파일이 너무 큽니다({size:,}바이트, 한계 {limit:,}바이트)",
            "잘못 붙여 넣은 내용이 없는지 보고 줄이세요",
            "사람이 고치는 파일은 이보다 훨씬 작습니다",
        ),
        "en": (
            "the file is too large ({size:,} bytes, limit {limit:,})",
            "look for something pasted by mistake and shorten it",
            "files that people edit are far smaller",
        ),
    },
    "encoding-cp949": {
        "ko": (
            "한글이 CP949(EUC-KR)로 저장되었습니다",
            "편집기에서 '다른 이름으로 저장 → 인코딩 UTF-8'로 다시 저장하세요",
            "누리집은 UTF-8만 읽으며, 이대로 실으면 한글이 깨집니다",
        ),
        "en": ("the file is saved as CP949 (EUC-KR)", "save it again as UTF-8", "only UTF-8 is read; Korean letters would be garbled"),
    },
    "encoding-utf16": {
        "ko": (
            "파일이 UTF-16(유니코드)으로 저장되었습니다",
            "편집기에서 '다른 이름으로 저장 → 인코딩 UTF-8'로 다시 저장하세요",
            "누리집은 UTF-8만 읽습니다",
        ),
        "en": ("the file is saved as UTF-16", "save it again as UTF-8", "only UTF-8 is read"),
    },
    "encoding": {
        "ko": (
            "UTF-8 글자가 아닌 바이트가 있습니다",
            "편집기에서 인코딩을 UTF-8로 하여 다시 저장하세요",
            "누리집은 UTF-8만 읽으며, 그 밖의 글자는 깨집니다",
        ),
        "en": ("these bytes are not UTF-8", "save the file again as UTF-8", "only UTF-8 is read; anything else is garbled"),
    },
    "empty-file": {
        "ko": (
            "파일이 비어 있습니다",
            "지워진 내용을 되살리세요(GitHub의 History에서 이전 내용을 볼 수 있습니다)",
            "내용이 없으면 페이지를 만들 수 없습니다",
        ),
        "en": ("the file is empty", "restore its content (see History on GitHub)", "no page can be made from nothing"),
    },
}
