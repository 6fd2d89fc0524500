"""The wording of problems with print: what differs from the printed report without a correction.

Knows no rule.
"""

PRINTED = {
    "label-as-printed": {
        "ko": ("label_printed('{printed}')의 글자가 label('{label}')과 다릅니다", "띄어쓰기만 다르게 하고 글자는 같게 쓰세요", "label_printed는 띄어쓰기만 인쇄본대로 적는 곳입니다"),
        "en": (
            "label_printed '{printed}' differs from the label '{label}' in more than spaces",
            "use the same letters in both",
            "label_printed only keeps the spaces of the print",
        ),
    },
    "line-of-source": {
        "ko": ("인쇄본(source.txt)은 {lines}행까지인데 line이 {line}입니다", "인쇄본에서 이 글이 있는 행 번호를 쓰세요", "기록마다 인쇄본의 어디에서 왔는지 밝힙니다"),
        "en": (
            "line {line} is not in the printed report (source.txt has {lines})",
            "write the line of the printed report that holds this text",
            "every record says where in print it comes from",
        ),
    },
    "not-as-printed": {
        "ko": (
            "인쇄본 {line}행에 이 글이 없습니다: '{text}'",
            "인쇄된 대로 되돌리세요{hint_ko}. 오자를 바로잡는 것이라면 corrections.yml에 기록하세요",
            "보고서의 글은 인쇄된 대로 두고, 달라진 것은 모두 기록으로 남깁니다",
        ),
        "en": (
            "'{text}' is not on line {line} of the printed report",
            "restore the printed text{hint_en}; record a misprint in corrections.yml",
            "the report's texts stay as printed, and whatever differs is on record",
        ),
    },
    "items-on-one-line": {
        "ko": ("같은 목록의 다른 항목은 {first}행인데 이 항목은 {line}행입니다", "한 목록의 line은 모두 같게 쓰세요", "이 목록은 인쇄본에서 한 줄에 있습니다"),
        "en": (
            "the list is on line {first}, but this item says {line}",
            "give all items of the list the same line",
            "the list is printed on one line",
        ),
    },
    "line-left-out": {
        "ko": ("인쇄본 {line}행이 데이터에 없습니다: '{text}'", "빠진 기록을 되살리거나 그 줄을 가리키는 line을 고치세요", "인쇄된 것은 하나도 빠지지 않아야 합니다"),
        "en": (
            "line {line} of the printed report, '{text}', is not in the data",
            "restore the record that holds it, or correct the line numbers",
            "nothing that was printed may be left out",
        ),
    },
    "lines-left-out": {
        "ko": (
            "인쇄본 {first}~{last}행의 {count}줄이 데이터에 없습니다: '{text}' …",
            "빠진 기록이나 파일을 되살리거나 그 줄을 가리키는 line을 고치세요",
            "인쇄된 것은 하나도 빠지지 않아야 합니다",
        ),
        "en": (
            "{count} lines of the printed report, {first} to {last}, are not in the data: '{text}' …",
            "restore the records or the file that holds them, or correct the line numbers",
            "nothing that was printed may be left out",
        ),
    },
    "on-another-line": {
        "ko": (
            "이 글은 인쇄본 {line}행이 아니라 {found}행에 있습니다: '{text}'",
            "line을 {found}(으)로 고치세요",
            "기록마다 인쇄본의 어디에서 왔는지 밝힙니다",
        ),
        "en": (
            "'{text}' is on line {found} of the printed report, not on line {line}",
            "write {found} as the line",
            "every record says where in print it comes from",
        ),
    },
    "figures-out-of-order": {
        "ko": (
            "숫자의 차례({figures})가 인쇄본 {line}행과 다릅니다: '{printed}'",
            "열마다 인쇄본의 숫자를 쓰세요",
            "두 칸이 서로 바뀌면 합계는 맞아도 칸마다 틀립니다",
        ),
        "en": (
            "the figures ({figures}) are not in the order of line {line} of the printed report: '{printed}'",
            "give each column its printed figure",
            "when two figures are exchanged, the sum is right and both are wrong",
        ),
    },
    "words-left-out": {
        "ko": ("인쇄본 {line}행의 일부('{rest}')가 데이터에 없습니다", "끊기거나 지워진 글을 인쇄된 대로 되돌리세요: '{text}'", "인쇄된 것은 하나도 빠지지 않아야 합니다"),
        "en": (
            "part of line {line} of the printed report ('{rest}') is not in the data",
            "restore the text that was cut or deleted, as printed: '{text}'",
            "nothing that was printed may be left out",
        ),
    },
    "correction-not-used": {
        "ko": (
            "'{at}' 글에 '{printed}' 표기가 한 번 있어야 하는데 {count}번 있습니다",
            "인쇄된 글을 그대로 쓰거나, 필요 없어진 정정이면 지우세요",
            "쓰이지 않는 정정은 정정 목록에 실제와 다르게 실립니다",
        ),
        "en": (
            "'{printed}' should be in '{at}' once, but is there {count} times",
            "write the text as printed, or delete a correction that is no longer needed",
            "a correction that is not used would be listed falsely",
        ),
    },
    "correction-changes-nothing": {
        "ko": ("고친 글이 인쇄된 글과 같습니다: '{printed}'", "고친 글을 다르게 쓰거나 이 항목을 지우세요", "바뀐 것이 없는 정정이 정정 목록에 실립니다"),
        "en": (
            "the new text is the same as the printed '{printed}'",
            "write what it should be, or delete the entry",
            "a correction that changes nothing would be listed",
        ),
    },
}
