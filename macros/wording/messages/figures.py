"""The wording of problems with figures: totals, shares, counts and dates.

Knows no rule.
"""

FIGURES = {
    "sum-of-parts": {
        "ko": ("{name} 합계 {total:,} ≠ {parts} = {sum:,}", "인쇄본과 견주어 틀린 칸을 고치세요{hint_ko}", "합계와 칸이 다르면 독자는 어느 쪽이 맞는지 알 수 없습니다"),
        "en": (
            "the total of {name_en}, {total:,} ≠ {parts} = {sum:,}",
            "compare with the printed report and correct the wrong figure{hint_en}",
            "readers could not tell which figure is right",
        ),
    },
    "parts-match-columns": {
        "ko": ("{name}의 칸이 표의 열과 다릅니다: {found}", "표의 열과 같게 쓰세요: {expected}", "열마다 숫자가 하나씩 있어야 표가 됩니다"),
        "en": (
            "the figures of {name_en} do not match the columns: {found}",
            "give one for each of {expected}",
            "a table needs one figure a column",
        ),
    },
    "sum-of-rows": {
        "ko": ("예산 총액 {total:,} ≠ 각 행의 합계를 더한 값 {sum:,}", "총액이나 한 행의 합계를 고치세요{hint_ko}", "총액과 표가 다르면 독자는 어느 쪽이 맞는지 알 수 없습니다"),
        "en": (
            "the whole budget {total:,} ≠ the sum of the rows {sum:,}",
            "correct the whole or the total of a row{hint_en}",
            "readers could not tell which figure is right",
        ),
    },
    "share": {
        "ko": ("{name}의 비율 {share}% ≠ {total:,} ÷ {whole:,} = {expected}%", "비율이나 금액을 고치세요", "비율은 금액에서 나옵니다"),
        "en": ("the share of {name_en}, {share}% ≠ {total:,} ÷ {whole:,} = {expected}%", "correct the share or the amounts", "shares follow from amounts"),
    },
    "sum-of-shares": {
        "ko": ("비율의 합이 {sum}%로 100%가 아닙니다", "반올림을 감안해 비율을 확인하세요", "나눈 몫을 모두 더하면 전체가 되어야 합니다"),
        "en": ("the shares add up to {sum}%, not 100%", "check the shares, rounding considered", "all shares together make the whole"),
    },
    "amount-in-words": {
        "ko": ("글에 '{amount}' 표기가 없는데 표의 숫자는 {figure:,}(억 원)입니다", "글이나 숫자 가운데 틀린 쪽을 고치세요", "같은 금액은 글과 표에서 같아야 합니다"),
        "en": (
            "the text does not say '{amount}', but the figure is {figure:,} (in KRW 100 million)",
            "correct the text or the figure",
            "an amount is the same in words and in the table",
        ),
    },
    "percent-in-words": {
        "ko": ("글에 '{percent}%' 표기가 없는데 값은 {percent}입니다", "글이나 값 가운데 틀린 쪽을 고치세요", "같은 비율은 글과 값에서 같아야 합니다"),
        "en": (
            "the text does not say '{percent}%', but the value is {percent}",
            "correct the text or the value",
            "a percentage is the same in words and in figures",
        ),
    },
    "declared-count": {
        "ko": ("성과는 {found}개인데 {declared}개라고 적혀 있습니다", "빠지거나 더해진 성과가 있는지 확인하고 count와 글을 고치세요", "적힌 개수와 목록이 다르면 빠진 성과가 있을 수 있습니다"),
        "en": (
            "there are {found} achievements, but {declared} are declared",
            "check what is missing or extra, then correct the count and the text",
            "where they differ, an achievement may have been lost",
        ),
    },
    "count-in-words": {
        "ko": ("글('{text}')에 적힌 개수가 count({declared})와 다릅니다", "글과 count를 같게 쓰세요", "같은 개수는 글과 값에서 같아야 합니다"),
        "en": (
            "the text '{text}' does not say {declared}, which is the count",
            "make the text and the count agree",
            "a count is the same in words and in figures",
        ),
    },
    "year-of-edition": {
        "ko": ("year({year})가 폴더 이름('{folder}')과 다릅니다", "year와 폴더 이름을 같은 연도로 쓰세요", "폴더 이름이 주소가 되고, year가 보고서의 차례를 정합니다"),
        "en": (
            "the year {year} differs from the name of the folder, '{folder}'",
            "write the same year in both",
            "the folder is part of every address, and the year puts the reports in order",
        ),
    },
    "year-of-achievements": {
        "ko": ("year가 {year}년인데 성과 {count}건의 날짜는 모두 {found}년입니다", "year를 확인하세요", "이 파일에는 한 해의 성과만 싣습니다"),
        "en": (
            "the year is {year}, but all {count} achievements are dated {found}",
            "check the year",
            "this file holds the achievements of one year",
        ),
    },
    "figure-in-text": {
        "ko": ("글('{text}')에 이 숫자가 없습니다: {value}", "글이나 숫자 가운데 틀린 쪽을 고치세요. 글에 '천'이나 '만'이 있으면 풀어서 씁니다(1,442천 → 1442000)", "같은 수는 글과 값에서 같아야 합니다"),
        "en": (
            "the text '{text}' does not say this number: {value}",
            "correct the text or the number; write out what the text gives in thousands (1,442천 → 1442000)",
            "a number is the same in words and in figures",
        ),
    },
    "day-in-text": {
        "ko": ("글('{text}')에 이 날짜가 없습니다: {date}", "글이나 날짜 가운데 틀린 쪽을 고치세요", "같은 날짜는 글과 값에서 같아야 합니다"),
        "en": ("the text '{text}' does not say this date: {date}", "correct the text or the date", "a date is the same in words and in figures"),
    },
    "year-of-achievement": {
        "ko": ("날짜({date})의 연도가 {year}년이 아닙니다", "연도를 확인하세요", "이 파일에는 {year}년의 성과만 싣습니다"),
        "en": ("the date {date} is not in {year}", "check the year", "this file holds the achievements of {year}"),
    },
    "date-as-printed": {
        "ko": ("날짜({date})가 인쇄된 표기('{printed}')와 다릅니다", "date에는 인쇄된 날짜를 쓰고, 오자라면 corrections.yml에 기록하세요", "인쇄본과 달라진 것은 모두 기록으로 남깁니다"),
        "en": (
            "the date {date} differs from the printed '{printed}'",
            "write the printed date; record a misprint in corrections.yml",
            "whatever differs from print is on record",
        ),
    },
    "corrected-date": {
        "ko": ("고친 날짜가 올바른 날짜가 아닙니다: '{value}'", "연-월-일로 쓰세요. 예: 2030-01-26", "날짜는 날짜로만 고칠 수 있습니다"),
        "en": ("the corrected date '{value}' is not a date", "write year-month-day, e.g. 2030-01-26", "a date is corrected by a date"),
    },
}
