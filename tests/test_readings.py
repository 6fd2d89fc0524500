"""The site reads numbers, dates and money in both languages, and knows when they differ."""

from datetime import date
from decimal import Decimal

import pytest

from macros.model.dates import Month
from macros.numbers import differences, read_english, read_korean
from macros.numbers.periods import periods_in, printed_date
from macros.numbers.said import shown


def values(figures):
    """The values said for certain, each as (kind, value ...)."""
    return [value for figure in figures if figure.certain for value in sorted(figure.values)]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("50개", [("number", 50)]),
        ("3곳 동시 착공", [("number", 3)]),
        ("제2매립장(1단계)", [("number", 2), ("number", 1)]),
        ("2호선", [("number", 2)]),
        ("3·4·5호 지정", [("number", 3), ("number", 4), ("number", 5)]),
        ("1,442천 명", [("number", 1_442_000)]),
        ("31만 2천 명", [("number", 312_000)]),
        ("약 21만 9천㎡", [("number", 219_000)]),
        ("530만㎡ / 약 160만 평", [("number", 5_300_000), ("number", 1_600_000)]),
        ("방문객 109만명", [("number", 1_090_000)]),
        ("500만평+α", [("number", 5_000_000)]),
        ("3만석 규모", [("number", 30_000)]),
        ("시 36.9%", [("number", Decimal("36.9"))]),
        ("1조 4천억 원", [("won", 1_400_000_000_000)]),
        ("2조 1,100억 원", [("won", 2_110_000_000_000)]),
        ("11조 6,250억 원", [("won", 11_625_000_000_000)]),
        ("1,250억 원", [("won", 125_000_000_000)]),
        ("1만 억 원", [("won", 1_000_000_000_000)]),
        ("8.11~17", [("day", 8, 11), ("day", 8, 17)]),
        ("5.20~6.2", [("day", 5, 20), ("day", 6, 2)]),
        ("8월 11일~17일", [("day", 8, 11), ("day", 8, 17)]),
        ("운영(5~9월)", [("month", 5), ("month", 9)]),
        ("5월~9월 운영", [("month", 5), ("month", 9)]),
        ("'23.12.31. 기준", [("number", 2023), ("day", 12, 31)]),
        ("'24.7. 개관", [("number", 2024), ("month", 7)]),
        ("2023년 1월 26일", [("number", 2023), ("day", 1, 26)]),
        ("2022년 7월", [("number", 2022), ("month", 7)]),
        ("1. 6.", [("day", 1, 6)]),
        ("3·8민주의거", [("day", 3, 8)]),
        ("0시 축제", [("number", 0)]),
        ("두 가지, 세 곳, 여덟 번째", []),
        ("LIG D2", []),
    ],
)
def test_korean_is_read(text, said):
    assert values(read_korean(text)) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("50 achievements", [("number", 50)]),
        ("Landfill No. 2 (phase 1)", [("number", 2), ("number", 1)]),
        ("the 22nd National Assembly", [("number", 22)]),
        ("1.442 million", [("number", 1_442_000)]),
        ("30,000 seats", [("number", 30_000)]),
        ("5.3 million m²", [("number", 5_300_000)]),
        ("36.9%", [("number", Decimal("36.9"))]),
        ("KRW 1.4 trillion", [("won", 1_400_000_000_000)]),
        ("KRW 125 billion", [("won", 125_000_000_000)]),
        ("10,000 eok won", [("won", 1_000_000_000_000)]),
        ("August 11–17", [("day", 8, 11), ("day", 8, 17)]),
        ("May 20 – June 2", [("day", 5, 20), ("day", 6, 2)]),
        ("December 31, 2023", [("day", 12, 31), ("number", 2023)]),
        ("31 December 2023", [("day", 12, 31), ("number", 2023)]),
        ("11–17 August 2023", [("day", 8, 11), ("day", 8, 17), ("number", 2023)]),
        ("KRW 1.4 Trillion", [("won", 1_400_000_000_000)]),
        ("1.09 Million Visitors", [("number", 1_090_000)]),
        ("July 2022", [("month", 7), ("number", 2022)]),
        ("LIG Nex1", []),
        ("two of the first three", []),
    ],
)
def test_english_is_read(text, said):
    assert values(read_english(text)) == said


@pytest.mark.parametrize(
    ("korean", "english"),
    [
        ("복합문화체육센터 3곳", "three culture and sports centers"),
        ("민선8기", "eighth elected administration"),
        ("제2 문학관, 제3 시립도서관", "the second Literature Museum and the third municipal library"),
        ("24시간 상황관리", "Manage situations around the clock"),
        ("24시간 상황관리", "Manage Situations Around the Clock"),
        ("세 곳에 같은 오류", "The same error appears in three places"),
        ("이원화 모형", "two-tier model"),
        ("'500만평+α'라고 적혀 있습니다", "It says '500만평+α'"),
        ("2040년까지, 2040년 계획", "the 2040 plan"),
    ],
)
def test_the_same_numbers_said_otherwise_agree(korean, english):
    assert differences(korean, english) == ([], [])


@pytest.mark.parametrize(
    ("korean", "english", "only_korean", "only_english"),
    [
        ("1조 4천억 원", "KRW 1.4 billion", "1조 4천억 원(1,400,000,000,000)", "KRW 1.4 billion(1,400,000,000)"),
        ("109만명", "10.9 million visitors", "109만(1,090,000)", "10.9 million(10,900,000)"),
        ("8.11~17", "August 11–18", "8.11~17(8-17)", "August 11–18(8-18)"),
        ("4대 전략산업", "three strategic industries", "4", "three(3)"),
        ("2040년", "2030 plan", "2040년(2040)", "2030"),
        ("3실 8국 2본부, 2합의제", "3 offices, 8 bureaus, 3 headquarters, 2 agencies", "2", "3"),
    ],
)
def test_numbers_that_differ_are_shown_with_their_readings(korean, english, only_korean, only_english):
    assert tuple(shown(found) for found in differences(korean, english)) == (only_korean, only_english)


def parts(printed):
    """What is printed of a date: (year, month, day)."""
    return (printed.year, printed.month, printed.day) if printed else None


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("1.18.", (None, 1, 18), None),
        ("1. 6.", (None, 1, 6), None),
        ("10.30", (None, 10, 30), None),
        ("5.3.(수)", (None, 5, 3), None),
        ("5월 3일", (None, 5, 3), None),
        ("2029.5.3.", (2029, 5, 3), None),
        ("'29. 5. 3.", (2029, 5, 3), None),
        ("29.5.3.", (2029, 5, 3), None),
        ("29년 5월 3일", (2029, 5, 3), None),
        ("2029-05-03", (2029, 5, 3), None),
        ("5월", (None, 5, None), None),
        ("5.", (None, 5, None), None),
        ("5월 중순", (None, 5, None), None),
        ("2029. 5.", (2029, 5, None), None),
        ("'29.5.", (2029, 5, None), None),
        ("8.9.~8.17.", (None, 8, 9), (None, 8, 17)),
        ("8. 9. ~ 17.", (None, 8, 9), (None, 8, 17)),
        ("10.3.~5.", (None, 10, 3), (None, 10, 5)),
        ("10.30.~11.2.", (None, 10, 30), (None, 11, 2)),
        ("8.11-17", (None, 8, 11), (None, 8, 17)),
        ("12. 30.(월) ~ 1. 2.(목)", (None, 12, 30), (None, 1, 2)),
        ("2029.12.30.~2030.1.2.", (2029, 12, 30), (2030, 1, 2)),
        ("5.~6.", (None, 5, None), (None, 6, None)),
        ("5~9월", (None, 5, None), (None, 9, None)),
        ("상반기", (None, 1, None), (None, 6, None)),
        ("2029년 하반기", (2029, 7, None), (2029, 12, None)),
        ("3분기", (None, 7, None), (None, 9, None)),
        ("4/4분기", (None, 10, None), (None, 12, None)),
    ],
)
def test_a_printed_date_is_read(words, first, last):
    period = printed_date(words)
    assert (parts(period.first), parts(period.last)) == (first, last)


@pytest.mark.parametrize("words", ["", "가을", "13.5.", "1231", "18.", "3", "2030", "5.3.4.5.", "1분", "분기"])
def test_what_is_no_printed_date_is_not_read_as_one(words):
    assert printed_date(words) is None


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("별빛 축제 개최(5.20~6.2)", ["5.20~6.2"]),
        ("0시 축제 부활(8.11~17 / 방문객 109만명 추산)", ["8.11~17"]),
        ("5월 20일~6월 2일 개최", ["5월 20일~6월 2일"]),
        ("행사(2030.5.20.~6.2.)", ["2030.5.20.~6.2."]),
        ("운영(5~9월)", ["5~9월"]),
        ("1~3호선 개통", []),
        ("2.5~3.5배 확대", []),
        ("4.5~7.2% 증가", []),
        ("10~20명 파견", []),
    ],
)
def test_the_periods_of_a_text_are_read(text, said):
    assert [period.words for period in periods_in(text)] == said


@pytest.mark.parametrize(
    ("words", "start", "end"),
    [
        ("8.9.~17.", date(2030, 8, 9), date(2030, 8, 17)),
        ("12.31.~1.1.", date(2030, 12, 31), date(2031, 1, 1)),
        ("11.~2.", Month(2030, 11), Month(2031, 2)),
        ("8.9.", date(2030, 8, 9), None),
        ("2.20.~2.30.", date(2030, 2, 20), None),
    ],
)
def test_a_period_over_new_year_ends_in_the_next(words, start, end):
    assert printed_date(words).end(start) == end
