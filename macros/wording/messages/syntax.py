"""The wording of problems with YAML: what typing, copying and merging leave in a file.

Knows no rule.
"""

SYNTAX = {
    "syntax": {
        "ko": (
            "이 자리에서 파일을 더 읽을 수 없습니다",
            "들여쓰기, 콜론 뒤 빈칸, 따옴표의 짝을 위아래 줄과 견주어 보세요",
            "YAML 형식에 맞지 않아, 여기부터 아래쪽은 검사하지 못했습니다",
        ),
        "en": (
            "this is not readable YAML ({detail})",
            "compare indentation, the space after the colon and the quotes with the lines above and below",
            "the file cannot be read from here on, so what follows was not checked",
        ),
    },
    "indentation": {
        "ko": (
            "들여쓰기가 위 줄과 맞지 않습니다",
            "같은 단계의 줄은 앞 빈칸의 수를 같게 하세요(한 단계에 두 칸)",
            "앞 빈칸의 수가 어느 항목에 속하는지를 정합니다",
        ),
        "en": (
            "the indentation does not fit the lines above",
            "give lines of one level the same number of spaces, two per level",
            "the spaces in front say what a line belongs to",
        ),
    },
    "wrong-depth": {
        "ko": (
            "들여쓰기가 위아래 줄과 맞지 않습니다(지금 앞 빈칸: {found}칸)",
            "앞 빈칸을 {wanted}칸으로 고치세요",
            "앞 빈칸의 수가 어느 항목에 속하는지를 정합니다",
        ),
        "en": (
            "the indentation does not fit the lines around it (spaces in front: {found})",
            "put {wanted} spaces in front",
            "the spaces in front say what a line belongs to",
        ),
    },
    "stray-line": {
        "ko": (
            "'이름: 값'도 아니고 '- '로 시작하는 항목도 아닌 줄입니다: '{text}'",
            "위 글이 이어지는 것이면 위 줄에 붙이고, 메모이면 앞에 '# '을 붙이고, 잘못 들어간 것이면 지우세요",
            "어느 항목의 값인지 알 수 없어 파일을 읽지 못합니다",
        ),
        "en": (
            "this line is neither 'name: value' nor an item that begins with '- ': '{text}'",
            "join it to the line above if the text goes on; put '# ' in front if it is a note; delete it if it got here by mistake",
            "nobody can tell which field it belongs to, so the file cannot be read",
        ),
    },
    "conflict-marker": {
        "ko": (
            "병합 충돌 표시(<<<<<<< ======= >>>>>>>)가 남아 있습니다",
            "두 내용 가운데 하나만 남기고 표시 줄을 모두 지우세요",
            "두 사람이 같은 줄을 고쳐서, 어느 쪽이 맞는지 사람이 골라야 합니다",
        ),
        "en": (
            "merge-conflict markers are left in the file",
            "keep one of the two versions and delete the marker lines",
            "two people changed the same lines, and somebody must choose",
        ),
    },
    "list-dash": {
        "ko": (
            "목록의 줄이 붙임표와 빈칸(- )이 아니라 '{found}' 기호로 시작합니다",
            "'- '로 바꾸세요",
            "다른 기호는 목록의 시작으로 읽히지 않습니다",
        ),
        "en": (
            "a list item begins with '{found}' instead of a hyphen and a space",
            "write '- '",
            "no other sign begins a list item",
        ),
    },
    "colon-space": {
        "ko": ("'{key}:' 뒤에 빈칸이 없습니다", "콜론 뒤를 한 칸 띄우세요", "빈칸이 없으면 이름과 값이 나뉘지 않고 한 낱말이 됩니다"),
        "en": (
            "there is no space after '{key}:'",
            "put a space after the colon",
            "without it the name and the value are read as one word",
        ),
    },
    "missing-colon": {
        "ko": ("'{key}' 뒤에 콜론(:)이 없습니다", "'{key}: 값' 꼴로 쓰세요", "콜론이 없으면 위 줄에 이어진 글로 읽힙니다"),
        "en": ("there is no colon after '{key}'", "write it as '{key}: value'", "without it the line is read as part of the one above"),
    },
    "needs-quotes": {
        "ko": (
            "글에 YAML이 다르게 읽는 기호({sign})가 있습니다",
            "글 전체를 따옴표로 감싸세요",
            "이 기호는 글이 아니라 형식으로 읽힙니다",
        ),
        "en": ("the text contains a sign that YAML reads otherwise ({sign})", "put all of the text in quotes", "it is read as form, not as text"),
    },
    "unclosed-quote": {
        "ko": ("따옴표({sign})가 닫히지 않았습니다", "글 끝에 같은 따옴표를 넣으세요", "닫는 따옴표까지 아래 줄이 모두 이 글로 읽힙니다"),
        "en": (
            "a quote ({sign}) is not closed",
            "put the same quote at the end of the text",
            "all lines down to the next quote are read as part of this text",
        ),
    },
    "unclosed-bracket": {
        "ko": ("여는 대괄호([)와 닫는 대괄호(])의 수가 다릅니다", "목록이면 괄호의 짝을 맞추고, 글이면 전체를 따옴표로 감싸세요", "대괄호로 시작하는 값은 목록으로 읽힙니다"),
        "en": (
            "there are not as many closing brackets (]) as opening ones ([)",
            "close the list, or put all of it in quotes if it is a text",
            "a value that begins with a bracket is read as a list",
        ),
    },
    "backslash": {
        "ko": ("큰따옴표 안에 역슬래시(\\)가 있습니다", "작은따옴표로 감싸세요", "큰따옴표 안의 역슬래시는 글자가 아니라 명령으로 읽힙니다"),
        "en": (
            "there is a backslash (\\) between double quotes",
            "use single quotes",
            "between double quotes a backslash is read as a command",
        ),
    },
    "text-after-quote": {
        "ko": (
            "닫는 따옴표({sign}) 뒤에 글이 더 있습니다",
            "글 전체를 다른 따옴표로 감싸세요",
            "따옴표로 시작한 글은 그 따옴표에서 끝납니다",
        ),
        "en": (
            "there is more text after the closing quote ({sign})",
            "put all of the text in the other kind of quotes",
            "a text that begins with a quote ends at the next one",
        ),
    },
    "two-documents": {
        "ko": ("파일 가운데에 '---' 줄이 있습니다", "그 줄을 지우세요", "'---'는 새 문서를 시작하므로 그 아래를 읽지 않습니다"),
        "en": ("there is a line '---' in the middle of the file", "delete the line", "it begins a new document, and what follows is not read"),
    },
    "anchor": {
        "ko": ("YAML 앵커(&{name})는 쓸 수 없습니다", "&로 시작하는 글이면 전체를 따옴표로 감싸세요", "한 곳을 고치면 보이지 않는 다른 곳이 바뀝니다"),
        "en": (
            "YAML anchors (&{name}) are not allowed",
            "if the text begins with &, put all of it in quotes",
            "changing one place would change another unseen",
        ),
    },
    "alias": {
        "ko": ("YAML 별칭(*{name})은 쓸 수 없습니다", "*로 시작하는 글이면 전체를 따옴표로 감싸세요", "한 곳을 고치면 보이지 않는 다른 곳이 바뀝니다"),
        "en": (
            "YAML aliases (*{name}) are not allowed",
            "if the text begins with *, put all of it in quotes",
            "changing one place would change another unseen",
        ),
    },
    "tag": {
        "ko": ("YAML 태그({name})는 쓸 수 없습니다", "!로 시작하는 글이면 전체를 따옴표로 감싸세요", "태그는 값을 다르게 읽게 하거나 명령을 실행하게 합니다"),
        "en": (
            "YAML tags ({name}) are not allowed",
            "if the text begins with !, put all of it in quotes",
            "a tag changes how a value is read, or runs code",
        ),
    },
    "depth": {
        "ko": ("들여쓰기가 {limit}단계보다 깊습니다", "괄호나 들여쓰기가 잘못 겹치지 않았는지 보세요", "보고서의 기록은 이렇게 깊지 않습니다"),
        "en": (
            "the data is nested deeper than {limit} levels",
            "look for brackets or indentation that went wrong",
            "no record of a report is that deep",
        ),
    },
    "key": {
        "ko": ("항목 이름은 한 낱말이어야 합니다", "'이름: 값' 꼴로 고치세요", "이름으로 값을 찾습니다"),
        "en": ("the name of a field must be one word", "write it as 'name: value'", "values are found by name"),
    },
    "duplicate-key": {
        "ko": ("'{key}' 항목이 {line}행에 이미 있습니다", "둘 가운데 하나를 지우세요", "둘 가운데 어느 것을 실어야 하는지 알 수 없습니다"),
        "en": ("'{key}' is already on line {line}", "delete one of the two", "nobody can tell which of the two to publish"),
    },
}
