"""The wording of problems with one field: a value that its field cannot hold.

Knows no rule; {value} and {value_en} show the value found.
"""

FIELDS = {
    "missing-field": {
        "ko": ("'{field}' 항목이 없습니다", "'{field}: …' 줄을 넣으세요", "이 기록에는 이 항목이 꼭 있어야 합니다"),
        "en": ("'{field}' is missing", "add a line '{field}: …'", "the record is not complete without it"),
    },
    "unknown-field": {
        "ko": ("'{field}' 항목은 여기에 쓸 수 없습니다", "여기에는 {names}만 쓸 수 있습니다{hint_ko}", "모르는 이름의 값은 누리집에 실리지 않습니다"),
        "en": ("'{field}' cannot be used here", "use one of {names}{hint_en}", "a value under an unknown name would not be published"),
    },
    "misplaced-field": {
        "ko": (
            "'{field}' 항목의 들여쓰기가 맞지 않습니다(지금 앞 빈칸: {found}칸)",
            "'{field}' 줄과 여기에 딸린 아래 줄들을 옮겨 '{field}' 앞이 {wanted}칸이 되게 하세요",
            "앞 빈칸의 수가 어느 항목에 속하는지를 정하며, 이 자리에서는 이 이름을 쓰지 않습니다",
        ),
        "en": (
            "'{field}' is not indented as it should be (spaces in front: {found})",
            "move '{field}' and the lines that belong to it so that {wanted} spaces stand in front of '{field}'",
            "the spaces in front say what a line belongs to, and there is no such name at this depth",
        ),
    },
    "blank": {
        "ko": ("내용이 비어 있습니다", "내용을 쓰거나 이 줄을 지우세요", "빈 글은 누리집에 빈자리로 보입니다"),
        "en": ("the text is empty", "write it, or delete the line", "an empty text would show as a gap"),
    },
    "not-a-text": {
        "ko": (
            "글을 쓸 자리인데 다른 것이 있습니다: {value}",
            "한 줄의 글로 쓰세요. 글 안에 ': '나 ' #'이 있으면 전체를 따옴표로 감싸세요",
            "이 항목에는 글이나 숫자 하나만 쓸 수 있습니다",
        ),
        "en": (
            "text is expected here, not {value_en}",
            "write one line of text; put all of it in quotes when it contains ': ' or ' #'",
            "this field holds a single text or number",
        ),
    },
    "not-a-record": {
        "ko": (
            "'이름: 값' 줄들을 쓸 자리인데 다른 것이 있습니다: {value}",
            "아래에 다음 항목을 들여 쓰세요: {names}",
            "이 항목은 값 하나가 아니라 여러 항목으로 이루어집니다",
        ),
        "en": ("'name: value' lines are expected here, not {value_en}", "indent these beneath: {names}", "this field is made of several"),
    },
    "not-a-list": {
        "ko": (
            "'- '로 시작하는 목록을 쓸 자리인데 다른 것이 있습니다: {value}",
            "각 항목을 '- '로 시작하는 줄로 쓰세요",
            "하나뿐이어도 목록으로 써야 합니다",
        ),
        "en": ("a list of '- ' lines is expected here, not {value_en}", "begin every item with '- '", "even a single item is a list"),
    },
    "too-few": {
        "ko": ("목록이 비어 있습니다", "항목을 하나 이상 쓰거나 목록 전체를 지우세요", "빈 목록은 누리집에 제목만 남습니다"),
        "en": ("the list is empty", "write at least one item, or delete the whole list", "an empty list would leave a heading with nothing beneath"),
    },
    "whole-number": {
        "ko": ("정수가 아닙니다: '{value}'", "쉼표와 단위 없이 숫자만 쓰세요. 예: 54677", "합계와 비율을 계산하고, 쉼표와 단위는 누리집이 붙입니다"),
        "en": (
            "'{value_en}' is not a whole number",
            "write digits only, without commas or unit, e.g. 54677",
            "totals and shares are computed from it; the site adds commas and units",
        ),
    },
    "decimal-number": {
        "ko": ("수가 아닙니다: '{value}'", "쉼표와 단위 없이 숫자와 소수점만 쓰세요. 예: 64.3", "합계와 비율을 계산하고, 쉼표와 단위는 누리집이 붙입니다"),
        "en": (
            "'{value_en}' is not a number",
            "write digits and a decimal point only, e.g. 64.3",
            "totals and shares are computed from it; the site adds commas and units",
        ),
    },
    "out-of-range": {
        "ko": ("쓸 수 있는 범위를 벗어난 값입니다: {value}(한계: {limit})", "값을 다시 확인하세요", "이 항목에 있을 수 없는 값입니다"),
        "en": ("{value_en} is out of range (limit: {limit})", "check the value", "this field cannot have such a value"),
    },
    "day": {
        "ko": ("올바른 날짜가 아닙니다: '{value}'", "연-월-일 꼴로, 달력에 있는 날을 쓰세요. 예: 2030-01-26", "차례를 정하고 두 언어로 적으려면 날짜의 꼴이 같아야 합니다"),
        "en": (
            "'{value_en}' is not a date",
            "write year-month-day and a day that exists, e.g. 2030-01-26",
            "dates are sorted, and worded in both languages",
        ),
    },
    "no-such-day": {
        "ko": ("달력에 없는 날입니다: '{value}'({year}년 {month}월은 {last}일까지)", "실제로 있는 날로 고치세요", "없는 날은 실을 수 없습니다"),
        "en": (
            "there is no such day: '{value_en}' ({month}/{year} ends on {last})",
            "write a day that exists",
            "a day that does not exist cannot be published",
        ),
    },
    "no-such-month": {
        "ko": ("없는 달입니다: '{value}'", "연-월-일 차례로 쓰세요. 달은 01부터 12까지입니다", "없는 날은 실을 수 없습니다"),
        "en": (
            "there is no such month: '{value_en}'",
            "write year-month-day; months run from 01 to 12",
            "a day that does not exist cannot be published",
        ),
    },
    "flag": {
        "ko": ("true도 false도 아닙니다: '{value}'", "true 또는 false로 쓰세요", "예와 아니요를 적는 방법은 하나뿐입니다"),
        "en": ("'{value_en}' is neither true nor false", "write true or false", "there is one way to write yes and no"),
    },
    "id": {
        "ko": ("id로 쓸 수 없습니다: '{value}'", "영어 소문자와 숫자를 붙임표(-)로 이어 60자까지 쓰세요. 예: safe-city", "id가 그대로 누리집 주소가 됩니다"),
        "en": (
            "'{value_en}' cannot be an id",
            "join lower-case words and digits with hyphens, 60 characters at most, e.g. safe-city",
            "the id becomes part of an address",
        ),
    },
    "link": {
        "ko": ("웹 주소가 아닙니다: '{value}'", "https://로 시작하는 주소를 빈칸 없이 쓰세요", "독자가 누르면 열리는 주소여야 합니다"),
        "en": ("'{value_en}' is not a web address", "write an address that begins with https://, without spaces", "readers follow it"),
    },
    "choice": {
        "ko": ("고를 수 없는 값입니다: '{value}'", "다음 가운데 하나를 쓰세요: {names}", "정해진 말로만 적을 수 있습니다"),
        "en": ("'{value_en}' is not one of the choices", "write one of {names}", "only these words have a meaning here"),
    },
    "end-before-start": {
        "ko": ("끝나는 날({end})이 시작하는 날({start})보다 뒤가 아닙니다", "두 날짜를 확인하거나, 하루뿐이면 end 줄을 지우세요", "기간은 시작하는 날부터 끝나는 날까지입니다"),
        "en": (
            "the end {end} is not after the start {start}",
            "check both dates; delete the end line if it was one day",
            "a period runs from its start to its end",
        ),
    },
    "invalid": {
        "ko": ("쓸 수 없는 값입니다: '{value}'({detail})", "같은 파일의 다른 줄과 견주어 고치세요", "이 항목이 담을 수 없는 값입니다"),
        "en": ("'{value_en}' is not valid ({detail})", "compare it with the other lines of the file", "the field cannot hold it"),
    },
}
