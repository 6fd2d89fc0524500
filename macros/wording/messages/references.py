"""The wording of problems with ids and references.

Knows no rule.
"""

REFERENCES = {
    "duplicate-id": {
        "ko": ("id('{id}')가 {file} {line}행에 이미 있습니다", "둘 가운데 새것의 id를 다른 낱말로 바꾸세요", "같은 주소로 두 기록을 가리킬 수 없습니다"),
        "en": ("the id '{id}' is already used in {file}, line {line}", "give the newer of the two another id", "one address cannot lead to two records"),
    },
    "id-of-page": {
        "ko": ("id('{id}')는 누리집이 페이지의 한 부분을 가리킬 때 쓰는 낱말입니다", "다른 낱말로 바꾸세요", "같은 주소로 기록과 페이지의 부분을 함께 가리킬 수 없습니다"),
        "en": ("pages use the id '{id}' for a part of their own", "choose another word", "one address cannot lead to a record and to a part of the page"),
    },
    "id-is-file-name": {
        "ko": ("id('{id}')가 파일 이름('{name}')과 다릅니다", "id를 파일 이름과 같게 쓰거나, 주소를 바꾸려는 것이면 파일 이름을 id와 같게 바꾸세요", "주소에서 파일을, 파일에서 주소를 찾을 수 있어야 합니다"),
        "en": (
            "the id '{id}' differs from the file name '{name}'",
            "write the file name as the id; or, if the address is to change, rename the file to the id",
            "an address must lead to its file, and a file to its address",
        ),
    },
    "unknown-reference": {
        "ko": ("없는 {what}입니다: '{id}'", "있는 id를 쓰세요{hint_ko}", "가리키는 기록이 없으면 잇는 곳이 끊깁니다"),
        "en": ("there is no {what_en} '{id}'", "use an id that exists{hint_en}", "a reference to nothing would be a dead link"),
    },
    "unknown-field-reference": {
        "ko": ("기록 '{id}' 안에 '{field}' 항목이 없습니다", "다음 가운데 하나를 쓰세요: {names}", "정정은 있는 항목만 고칠 수 있습니다"),
        "en": ("the record '{id}' has no '{field}'", "use one of {names}", "a correction changes a field that exists"),
    },
    "number-twice": {
        "ko": ("같은 번호({number})가 {file} 파일에 이미 있습니다", "같은 분야에서 번호가 겹치지 않게 고치세요", "번호가 인쇄본의 차례를 정합니다"),
        "en": (
            "number {number} is already used in {file}",
            "number the initiatives of a sector without repeats",
            "numbers give the order of the printed report",
        ),
    },
    "numbers-in-order": {
        "ko": ("번호가 {number}입니다(차례에 맞는 번호: {expected})", "한 분야의 번호를 1부터 빠짐없이 쓰세요", "번호가 인쇄본의 차례를 정합니다"),
        "en": (
            "the number is {number}, but {expected} comes next",
            "number the initiatives of a sector from 1 without gaps",
            "numbers give the order of the printed report",
        ),
    },
    "evidence": {
        "ko": ("'{id}' 기록의 글에 이 말이 없습니다: '{evidence}'", "그 기록의 한국어 글에 있는 말을 그대로 쓰세요", "주제에 속한다는 것은 그 기록의 글에서 드러나야 합니다"),
        "en": (
            "the words '{evidence}' are not in the text of '{id}'",
            "copy words from the Korean text of that record",
            "that a record belongs to a topic must be evident from its text",
        ),
    },
    "linked-twice": {
        "ko": ("같은 기록('{id}')이 이 주제에 두 번 있습니다", "하나를 지우세요", "한 페이지에 같은 기록이 두 번 보입니다"),
        "en": ("'{id}' is in this topic twice", "delete one of the two", "the page would show the same record twice"),
    },
    "address-gone": {
        "ko": (
            "공개된 주소가 없어집니다: {address}",
            "이름(id)을 바꾼 것이면 그 기록에 'former_ids: [{id}]' 줄을 넣으세요{hint_ko}. 정말 없애려면 이 줄을 지우고 관리자의 확인을 받으세요",
            "이 주소를 적어 두거나 인용한 사람이 있습니다",
        ),
        "en": (
            "a published address would vanish: {address}",
            "if an id was renamed, add the line 'former_ids: [{id}]' to that record{hint_en}; if it must go, delete this line and ask a maintainer to confirm",
            "people have linked to it and quoted it",
        ),
    },
    "addresses-gone": {
        "ko": (
            "공개된 주소가 모두 없어집니다: /{folder}/",
            "폴더의 이름을 바꾸었으면 '{folder}'(으)로 되돌리고, 지웠으면 되살리세요. 정말 없애려면 이 목록에서 '/{folder}/'로 시작하는 줄을 지우고 관리자의 확인을 받으세요",
            "이 주소들을 적어 두거나 인용한 사람이 있습니다",
        ),
        "en": (
            "all published addresses under /{folder}/ would vanish",
            "if the folder was renamed, call it '{folder}' again; if it was deleted, restore it; if all must go, delete the lines of this list that begin with '/{folder}/' and ask a maintainer to confirm",
            "people have linked to them and quoted them",
        ),
    },
    "address-line": {
        "ko": (
            "주소로 읽을 수 없는 줄입니다: '{line}'",
            "'/'로 시작하는 주소를 한 줄에 하나씩 쓰거나 줄을 지우세요",
            "읽을 수 없는 주소는 지킬 수 없습니다",
        ),
        "en": (
            "this line is not an address: '{line}'",
            "write one address a line, beginning with '/', or delete the line",
            "an address nobody can read cannot be kept",
        ),
    },
    "label-missing": {
        "ko": ("화면에 쓰는 낱말('{name}')이 없습니다", "labels.yml에 '{name}' 항목을 한국어와 영어로 넣으세요", "이 낱말을 쓰는 페이지를 만들 수 없습니다"),
        "en": (
            "the interface word '{name}' is missing",
            "add '{name}' to labels.yml in Korean and English",
            "the pages that use it cannot be made",
        ),
    },
}
