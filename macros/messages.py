"""The wording of every problem: by code and language, (what is wrong, what to do).

Knows no rule: each rule passes the values that its wording names.
"""

from macros.messages_staff import STAFF, TO_SEE_TO

LANGUAGES = ("ko", "en")

FILES = {
    "missing-file": {
        "ko": ("파일이 없습니다", "이 이름으로 파일을 만드세요(모양은 다른 연도 폴더의 같은 파일을 보세요)"),
        "en": ("the file is missing", "create a file with this name (see the same file of another edition)"),
    },
    "not-a-file": {
        "ko": ("보통 파일이 아니라 링크나 폴더입니다", "내용이 든 보통 파일로 바꾸세요"),
        "en": ("this is not a regular file but a link or a folder", "replace it with a regular file"),
    },
    "strange-file": {
        "ko": ("이 폴더에 둘 수 없는 파일입니다: '{name}'", "이름을 고치거나(쓸 수 있는 이름: {names}) 지우세요"),
        "en": ("'{name}' does not belong in this folder", "rename it (allowed here: {names}) or delete it"),
    },
    "no-edition": {
        "ko": ("연도 폴더가 하나도 없습니다", "data/ 아래에 연도를 이름으로 한 폴더를 만드세요"),
        "en": ("there is no edition", "make a folder named after the year under data/"),
    },
    "file-name": {
        "ko": ("파일 이름('{name}')은 주소로 쓸 수 없습니다", "영어 소문자, 숫자, 붙임표(-)만 쓰세요. 예: safe-city.yml"),
        "en": ("the file name '{name}' cannot be an address", "use lower-case letters, digits and hyphens, e.g. safe-city.yml"),
    },
    "encoding-cp949": {
        "ko": ("한글이 CP949(EUC-KR)로 저장되었습니다", "편집기에서 '다른 이름으로 저장 → 인코딩 UTF-8'로 다시 저장하세요"),
        "en": ("the file is saved as CP949 (EUC-KR)", "save it again as UTF-8"),
    },
    "encoding": {
        "ko": ("UTF-8 글자가 아닌 바이트가 있습니다", "편집기에서 인코딩을 UTF-8로 하여 다시 저장하세요"),
        "en": ("these bytes are not UTF-8", "save the file again as UTF-8"),
    },
    "character": {
        "ko": ("눈에 보이지 않는 제어 문자({name})가 있습니다", "그 글자를 지우고 줄을 다시 입력하세요"),
        "en": ("there is an invisible control character {name}", "delete it and type the line again"),
    },
    "empty-file": {
        "ko": ("파일이 비어 있습니다", "지워진 내용을 되살리세요(GitHub의 History에서 이전 내용을 볼 수 있습니다)"),
        "en": ("the file is empty", "restore its content (see History on GitHub)"),
    },
}

SYNTAX = {
    "syntax": {
        "ko": ("YAML 형식에 맞지 않습니다({detail})", "들여쓰기, 콜론 뒤 빈칸, 따옴표의 짝을 위아래 줄과 견주어 보세요"),
        "en": ("this is not readable YAML ({detail})", "compare indentation, the space after the colon and the quotes with the lines above and below"),
    },
    "conflict-marker": {
        "ko": ("병합 충돌 표시(<<<<<<< ======= >>>>>>>)가 남아 있습니다", "두 내용 가운데 하나만 남기고 표시 줄을 모두 지우세요"),
        "en": ("merge-conflict markers are left in the file", "keep one of the two versions and delete the marker lines"),
    },
    "tab": {
        "ko": ("들여쓰기에 탭 문자가 있습니다", "탭을 지우고 빈칸으로 들여 쓰세요(한 단계에 두 칸)"),
        "en": ("a tab is used for indentation", "delete the tab and indent with spaces, two per level"),
    },
    "full-width-colon": {
        "ko": ("전각 콜론(：)이 쓰였습니다", "반각 콜론과 빈칸(: )으로 바꾸세요"),
        "en": ("a full-width colon (：) is used", "write a plain colon and a space (: )"),
    },
    "anchor": {
        "ko": ("YAML 앵커(&{name})는 쓸 수 없습니다", "&로 시작하는 글이면 전체를 따옴표로 감싸세요"),
        "en": ("YAML anchors (&{name}) are not allowed", "if the text begins with &, put all of it in quotes"),
    },
    "alias": {
        "ko": ("YAML 별칭(*{name})은 쓸 수 없습니다", "*로 시작하는 글이면 전체를 따옴표로 감싸세요"),
        "en": ("YAML aliases (*{name}) are not allowed", "if the text begins with *, put all of it in quotes"),
    },
    "tag": {
        "ko": ("YAML 태그({name})는 쓸 수 없습니다", "!로 시작하는 글이면 전체를 따옴표로 감싸세요"),
        "en": ("YAML tags ({name}) are not allowed", "if the text begins with !, put all of it in quotes"),
    },
    "depth": {
        "ko": ("들여쓰기가 {limit}단계보다 깊습니다", "괄호나 들여쓰기가 잘못 겹치지 않았는지 보세요"),
        "en": ("the data is nested deeper than {limit} levels", "look for brackets or indentation that went wrong"),
    },
    "key": {
        "ko": ("항목 이름은 한 낱말이어야 합니다", "'이름: 값' 꼴로 고치세요"),
        "en": ("the name of a field must be one word", "write it as 'name: value'"),
    },
    "duplicate-key": {
        "ko": ("'{key}' 항목이 {line}행에 이미 있습니다", "둘 가운데 하나를 지우세요"),
        "en": ("'{key}' is already on line {line}", "delete one of the two"),
    },
}

FIELDS = {
    "missing-field": {
        "ko": ("'{field}' 항목이 없습니다", "'{field}: …' 줄을 넣으세요"),
        "en": ("'{field}' is missing", "add a line '{field}: …'"),
    },
    "unknown-field": {
        "ko": ("'{field}' 항목은 여기에 쓸 수 없습니다", "여기에는 {names}만 쓸 수 있습니다{hint_ko}"),
        "en": ("'{field}' cannot be used here", "use one of {names}{hint_en}"),
    },
    "blank": {
        "ko": ("내용이 비어 있습니다", "내용을 쓰거나 이 줄을 지우세요"),
        "en": ("the text is empty", "write it, or delete the line"),
    },
    "not-a-text": {
        "ko": ("글을 쓸 자리인데 다른 것이 있습니다: {value}", "한 줄의 글로 쓰세요. 글 안에 ': '나 ' #'이 있으면 전체를 따옴표로 감싸세요"),
        "en": ("text is expected here, not {value_en}", "write one line of text; put all of it in quotes when it contains ': ' or ' #'"),
    },
    "not-a-record": {
        "ko": ("'이름: 값' 줄들을 쓸 자리인데 다른 것이 있습니다: {value}", "아래에 다음 항목을 들여 쓰세요: {names}"),
        "en": ("'name: value' lines are expected here, not {value_en}", "indent these beneath: {names}"),
    },
    "not-a-list": {
        "ko": ("'- '로 시작하는 목록을 쓸 자리인데 다른 것이 있습니다: {value}", "각 항목을 '- '로 시작하는 줄로 쓰세요"),
        "en": ("a list of '- ' lines is expected here, not {value_en}", "begin every item with '- '"),
    },
    "too-few": {
        "ko": ("목록이 비어 있습니다", "항목을 하나 이상 쓰거나 목록 전체를 지우세요"),
        "en": ("the list is empty", "write at least one item, or delete the whole list"),
    },
    "whole-number": {
        "ko": ("정수가 아닙니다: '{value}'", "쉼표와 단위 없이 숫자만 쓰세요. 예: 54677"),
        "en": ("'{value_en}' is not a whole number", "write digits only, without commas or unit, e.g. 54677"),
    },
    "decimal-number": {
        "ko": ("수가 아닙니다: '{value}'", "쉼표와 단위 없이 숫자와 소수점만 쓰세요. 예: 64.3"),
        "en": ("'{value_en}' is not a number", "write digits and a decimal point only, e.g. 64.3"),
    },
    "out-of-range": {
        "ko": ("쓸 수 있는 범위를 벗어난 값입니다: {value}(한계: {limit})", "값을 다시 확인하세요"),
        "en": ("{value_en} is out of range (limit: {limit})", "check the value"),
    },
    "day": {
        "ko": ("올바른 날짜가 아닙니다: '{value}'", "연-월-일 꼴로, 달력에 있는 날을 쓰세요. 예: 2023-01-26"),
        "en": ("'{value_en}' is not a date", "write year-month-day and a day that exists, e.g. 2023-01-26"),
    },
    "flag": {
        "ko": ("true도 false도 아닙니다: '{value}'", "true 또는 false로 쓰세요"),
        "en": ("'{value_en}' is neither true nor false", "write true or false"),
    },
    "id": {
        "ko": ("id로 쓸 수 없습니다: '{value}'", "영어 소문자와 숫자를 붙임표(-)로 이어 60자까지 쓰세요. 예: safe-city"),
        "en": ("'{value_en}' cannot be an id", "join lower-case words and digits with hyphens, 60 characters at most, e.g. safe-city"),
    },
    "link": {
        "ko": ("웹 주소가 아닙니다: '{value}'", "https://로 시작하는 주소를 빈칸 없이 쓰세요"),
        "en": ("'{value_en}' is not a web address", "write an address that begins with https://, without spaces"),
    },
    "choice": {
        "ko": ("고를 수 없는 값입니다: '{value}'", "다음 가운데 하나를 쓰세요: {names}"),
        "en": ("'{value_en}' is not one of the choices", "write one of {names}"),
    },
    "end-before-start": {
        "ko": ("끝나는 날({end})이 시작하는 날({start})보다 뒤가 아닙니다", "두 날짜를 확인하거나, 하루뿐이면 end 줄을 지우세요"),
        "en": ("the end {end} is not after the start {start}", "check both dates; delete the end line if it was one day"),
    },
    "invalid": {
        "ko": ("쓸 수 없는 값입니다: '{value}'({detail})", "같은 파일의 다른 줄과 견주어 고치세요"),
        "en": ("'{value_en}' is not valid ({detail})", "compare it with the other lines of the file"),
    },
}

RULES = {
    "duplicate-id": {
        "ko": ("id('{id}')가 {file} {line}행에 이미 있습니다", "둘 가운데 새것의 id를 다른 낱말로 바꾸세요"),
        "en": ("the id '{id}' is already used in {file}, line {line}", "give the newer of the two another id"),
    },
    "id-is-file-name": {
        "ko": ("id('{id}')가 파일 이름('{name}')과 다릅니다", "id를 파일 이름과 같게 쓰세요(주소가 됩니다)"),
        "en": ("the id '{id}' differs from the file name '{name}'", "make them the same (it is the address)"),
    },
    "unknown-reference": {
        "ko": ("없는 {what}입니다: '{id}'", "있는 id를 쓰세요{hint_ko}"),
        "en": ("there is no {what_en} '{id}'", "use an id that exists{hint_en}"),
    },
    "unknown-field-reference": {
        "ko": ("기록 '{id}' 안에 '{field}' 항목이 없습니다", "다음 가운데 하나를 쓰세요: {names}"),
        "en": ("the record '{id}' has no '{field}'", "use one of {names}"),
    },
    "sum-of-parts": {
        "ko": ("{name} 합계 {total:,} ≠ {parts} = {sum:,}", "인쇄본과 견주어 틀린 칸을 고치세요"),
        "en": ("the total of {name_en}, {total:,} ≠ {parts} = {sum:,}", "compare with the printed report and correct the wrong figure"),
    },
    "parts-match-columns": {
        "ko": ("{name}의 칸이 표의 열과 다릅니다: {found}", "표의 열과 같게 쓰세요: {expected}"),
        "en": ("the figures of {name_en} do not match the columns: {found}", "give one for each of {expected}"),
    },
    "sum-of-rows": {
        "ko": ("예산 총액 {total:,} ≠ 각 행의 합계를 더한 값 {sum:,}", "총액이나 한 행의 합계를 고치세요"),
        "en": ("the whole budget {total:,} ≠ the sum of the rows {sum:,}", "correct the whole or the total of a row"),
    },
    "share": {
        "ko": ("{name}의 비율 {share}% ≠ {total:,} ÷ {whole:,} = {expected}%", "비율이나 금액을 고치세요"),
        "en": ("the share of {name_en}, {share}% ≠ {total:,} ÷ {whole:,} = {expected}%", "correct the share or the amounts"),
    },
    "sum-of-shares": {
        "ko": ("비율의 합이 {sum}%로 100%가 아닙니다", "반올림을 감안해 비율을 확인하세요"),
        "en": ("the shares add up to {sum}%, not 100%", "check the shares, rounding considered"),
    },
    "amount-in-words": {
        "ko": ("글에 '{amount}' 표기가 없는데 표의 숫자는 {figure:,}(억 원)입니다", "글이나 숫자 가운데 틀린 쪽을 고치세요"),
        "en": ("the text does not say '{amount}', but the figure is {figure:,} (in KRW 100 million)", "correct the text or the figure"),
    },
    "percent-in-words": {
        "ko": ("글에 '{percent}%' 표기가 없는데 값은 {percent}입니다", "글이나 값 가운데 틀린 쪽을 고치세요"),
        "en": ("the text does not say '{percent}%', but the value is {percent}", "correct the text or the value"),
    },
    "declared-count": {
        "ko": ("성과는 {found}개인데 {declared}개라고 적혀 있습니다", "빠지거나 더해진 성과가 있는지 확인하고 count와 글을 고치세요"),
        "en": ("there are {found} achievements, but {declared} are declared", "check what is missing or extra, then correct the count and the text"),
    },
    "count-in-words": {
        "ko": ("글('{text}')에 적힌 개수가 count({declared})와 다릅니다", "글과 count를 같게 쓰세요"),
        "en": ("the text '{text}' does not say {declared}, which is the count", "make the text and the count agree"),
    },
    "year-of-achievement": {
        "ko": ("날짜({date})의 연도가 {year}년이 아닙니다", "연도를 확인하세요"),
        "en": ("the date {date} is not in {year}", "check the year"),
    },
    "date-as-printed": {
        "ko": ("날짜({date})가 인쇄된 표기('{printed}')와 다릅니다", "date에는 인쇄된 날짜를 쓰고, 오자라면 corrections.yml에 기록하세요"),
        "en": ("the date {date} differs from the printed '{printed}'", "write the printed date; record a misprint in corrections.yml"),
    },
    "label-as-printed": {
        "ko": ("label_printed('{printed}')의 글자가 label('{label}')과 다릅니다", "띄어쓰기만 다르게 하고 글자는 같게 쓰세요"),
        "en": ("label_printed '{printed}' differs from the label '{label}' in more than spaces", "use the same letters in both"),
    },
    "number-twice": {
        "ko": ("같은 번호({number})가 {file} 파일에 이미 있습니다", "같은 분야에서 번호가 겹치지 않게 고치세요"),
        "en": ("number {number} is already used in {file}", "number the initiatives of a sector without repeats"),
    },
    "numbers-in-order": {
        "ko": ("번호가 {number}입니다(차례에 맞는 번호: {expected})", "한 분야의 번호를 1부터 빠짐없이 쓰세요"),
        "en": ("the number is {number}, but {expected} comes next", "number the initiatives of a sector from 1 without gaps"),
    },
    "line-of-source": {
        "ko": ("인쇄본(source.txt)은 {lines}행까지인데 line이 {line}입니다", "인쇄본에서 이 글이 있는 행 번호를 쓰세요"),
        "en": ("line {line} is not in the printed report (source.txt has {lines})", "write the line of the printed report that holds this text"),
    },
    "not-as-printed": {
        "ko": ("인쇄본 {line}행에 이 글이 없습니다: '{text}'", "인쇄된 대로 되돌리세요. 오자를 바로잡는 것이라면 corrections.yml에 기록하세요"),
        "en": ("'{text}' is not on line {line} of the printed report", "restore the printed text; record a misprint in corrections.yml"),
    },
    "items-on-one-line": {
        "ko": ("같은 목록의 다른 항목은 {first}행인데 이 항목은 {line}행입니다", "한 목록의 line은 모두 같게 쓰세요"),
        "en": ("the list is on line {first}, but this item says {line}", "give all items of the list the same line"),
    },
    "line-left-out": {
        "ko": ("인쇄본 {line}행이 데이터에 없습니다: '{text}'", "빠진 기록을 되살리거나 그 줄을 가리키는 line을 고치세요"),
        "en": ("line {line} of the printed report, '{text}', is not in the data", "restore the record that holds it, or correct the line numbers"),
    },
    "correction-not-used": {
        "ko": ("'{at}' 글에 '{printed}' 표기가 한 번 있어야 하는데 {count}번 있습니다", "인쇄된 글을 그대로 쓰거나, 필요 없어진 정정이면 지우세요"),
        "en": ("'{printed}' should be in '{at}' once, but is there {count} times", "write the text as printed, or delete a correction that is no longer needed"),
    },
    "correction-changes-nothing": {
        "ko": ("고친 글이 인쇄된 글과 같습니다: '{printed}'", "고친 글을 다르게 쓰거나 이 항목을 지우세요"),
        "en": ("the new text is the same as the printed '{printed}'", "write what it should be, or delete the entry"),
    },
    "corrected-date": {
        "ko": ("고친 날짜가 올바른 날짜가 아닙니다: '{value}'", "연-월-일로 쓰세요. 예: 2023-01-26"),
        "en": ("the corrected date '{value}' is not a date", "write year-month-day, e.g. 2023-01-26"),
    },
    "evidence": {
        "ko": ("'{id}' 기록의 글에 이 말이 없습니다: '{evidence}'", "그 기록의 한국어 글에 있는 말을 그대로 쓰세요"),
        "en": ("the words '{evidence}' are not in the text of '{id}'", "copy words from the Korean text of that record"),
    },
    "linked-twice": {
        "ko": ("같은 기록('{id}')이 이 주제에 두 번 있습니다", "하나를 지우세요"),
        "en": ("'{id}' is in this topic twice", "delete one of the two"),
    },
    "address-gone": {
        "ko": (
            "공개된 주소가 없어집니다: {address}",
            "이름(id)을 바꾼 것이면 그 기록에 'former_ids: [{id}]' 줄을 넣으세요{hint_ko}. 정말 없애려면 이 줄을 지우고 관리자의 확인을 받으세요",
        ),
        "en": (
            "a published address would vanish: {address}",
            "if an id was renamed, add the line 'former_ids: [{id}]' to that record{hint_en}; if it must go, delete this line and ask a maintainer to confirm",
        ),
    },
    "address-line": {
        "ko": ("주소로 읽을 수 없는 줄입니다: '{line}'", "'/'로 시작하는 주소를 한 줄에 하나씩 쓰거나 줄을 지우세요"),
        "en": ("this line is not an address: '{line}'", "write one address a line, beginning with '/', or delete the line"),
    },
    "label-missing": {
        "ko": ("화면에 쓰는 낱말('{name}')이 없습니다", "labels.yml에 '{name}' 항목을 한국어와 영어로 넣으세요"),
        "en": ("the interface word '{name}' is missing", "add '{name}' to labels.yml in Korean and English"),
    },
}

MESSAGES = {**FILES, **SYNTAX, **FIELDS, **RULES, **STAFF}
WARNINGS = TO_SEE_TO  # everything else is an error
