"""How money, numbers and dates are said, in both languages."""

from datetime import date
from decimal import Decimal

import pytest

from macros.language.amounts import in_unit, money, number, quantity
from macros.language.dates import day, days, month, years
from macros.language.picking import Words, fill, letter, pick
from macros.model import Text
from macros.model.dates import Month


@pytest.mark.parametrize(
    ("won", "korean", "english"),
    [
        (0, "0원", "KRW 0"),
        (1, "1원", "KRW 1"),
        (950, "950원", "KRW 950"),
        (10_000, "1만 원", "KRW 10,000"),
        (523_000, "52만 3,000원", "KRW 523,000"),
        (1_000_000, "100만 원", "KRW 1 million"),
        (100_000_001, "1억 1원", "KRW 100.000001 million"),
        (1_234_000_000, "12억 3,400만 원", "KRW 1.234 billion"),
        (123_456_000_000, "1,234억 5,600만 원", "KRW 123.456 billion"),
        (1_234_567_000_000, "1조 2,345억 6,700만 원", "KRW 1.234567 trillion"),
        (100_000_000, "1억 원", "KRW 100 million"),
        (900_000_000, "9억 원", "KRW 900 million"),
        (1_000_000_000, "10억 원", "KRW 1 billion"),
        (52_900_000_000, "529억 원", "KRW 52.9 billion"),
        (100_000_000_000, "1,000억 원", "KRW 100 billion"),
        (491_400_000_000, "4,914억 원", "KRW 491.4 billion"),
        (999_900_000_000, "9,999억 원", "KRW 999.9 billion"),
        (1_000_000_000_000, "1조 원", "KRW 1 trillion"),
        (1_000_100_000_000, "1조 1억 원", "KRW 1.0001 trillion"),
        (2_000_000_000_000, "2조 원", "KRW 2 trillion"),
        (2_110_000_000_000, "2조 1,100억 원", "KRW 2.11 trillion"),
        (4_151_700_000_000, "4조 1,517억 원", "KRW 4.1517 trillion"),
        (7_473_300_000_000, "7조 4,733억 원", "KRW 7.4733 trillion"),
        (10_000_000_000_000, "10조 원", "KRW 10 trillion"),
        (11_625_000_000_000, "11조 6,250억 원", "KRW 11.625 trillion"),
        (656_700_000_000_000, "656조 7,000억 원", "KRW 656.7 trillion"),
        (1_234_567_800_000_000, "1,234조 5,678억 원", "KRW 1,234.5678 trillion"),
    ],
)
def test_an_amount_is_said_from_one_integer_in_both_languages(won, korean, english):
    assert money(won, "ko") == korean
    assert money(won, "en") == english


@pytest.mark.parametrize("lang", ["ko", "en"])
def test_an_amount_below_zero_is_refused(lang):
    with pytest.raises(ValueError, match="cannot be negative: -1"):
        money(-1, lang)


@pytest.mark.parametrize(
    ("won", "unit", "step", "said"),
    [
        (52_900_000_000, 10**12, 10**8, "0.0529"),
        (52_900_000_000, 10**8, 10**8, "529"),
        (52_900_000_000, 1, 10**8, "52,900,000,000"),
        (123_456_000_000, 10**6, 10**6, "123,456"),
        (123_456_000_000, 10**8, 10**6, "1,234.56"),
        (7_473_300_000_000, 10**12, 10**8, "7.4733"),
        (0, 10**8, 10**3, "0.00000"),
    ],
)
@pytest.mark.parametrize("lang", ["ko", "en"])
def test_an_amount_in_another_unit_keeps_every_digit(won, unit, step, said, lang):
    assert in_unit(won, unit, step, lang) == said


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (0, "0"),
        (999, "999"),
        (1000, "1,000"),
        (1442000, "1,442,000"),
        (Decimal("539.7"), "539.7"),
        (Decimal("16.0"), "16.0"),
    ],
)
@pytest.mark.parametrize("lang", ["ko", "en"])
def test_a_number_has_its_thousands_apart_and_its_decimals_as_given(value, said, lang):
    assert number(value, lang) == said


@pytest.mark.parametrize(
    ("value", "unit", "korean", "english"),
    [
        (5, Text(ko="개 자치구", en="autonomous districts"), "5개 자치구", "5 autonomous districts"),
        (1442000, Text(ko="명", en="people"), "144만 2천 명", "1.442 million people"),
        (312000, Text(ko="명", en="people"), "31만 2천 명", "312,000 people"),
        (30000, Text(ko="석", en="seats"), "3만 석", "30,000 seats"),
        (9000, Text(ko="명", en="people"), "9,000명", "9,000 people"),
        (1442001, Text(ko="명", en="people"), "1,442,001명", "1,442,001 people"),
        (Decimal("539.7"), Text(ko="km²", en="km²"), "539.7km²", "539.7 km²"),
    ],
)
def test_a_quantity_joins_number_and_unit_as_each_language_does(value, unit, korean, english):
    assert quantity(value, unit, "ko") == korean
    assert quantity(value, unit, "en") == english


@pytest.mark.parametrize(
    ("value", "korean", "english"),
    [
        (date(2023, 1, 6), "2023년 1월 6일", "January 6, 2023"),
        (date(2023, 10, 30), "2023년 10월 30일", "October 30, 2023"),
        (date(2024, 2, 29), "2024년 2월 29일", "February 29, 2024"),
        (date(2023, 12, 31), "2023년 12월 31일", "December 31, 2023"),
        (Month(2030, 5), "2030년 5월", "May 2030"),
    ],
)
def test_a_day_or_a_month_is_said_with_its_year(value, korean, english):
    assert (day(value, "ko"), day(value, "en")) == (korean, english)


RANGES = [
    (date(2023, 8, 11), None, "2023년 8월 11일", "August 11, 2023"),
    (date(2023, 8, 11), date(2023, 8, 17), "2023년 8월 11일~17일", "August 11–17, 2023"),
    (date(2023, 8, 30), date(2023, 9, 2), "2023년 8월 30일~9월 2일", "August 30 – September 2, 2023"),
    (date(2023, 12, 31), date(2024, 1, 1), "2023년 12월 31일~2024년 1월 1일", "December 31, 2023 – January 1, 2024"),
    (date(2023, 8, 11), date(2024, 8, 17), "2023년 8월 11일~2024년 8월 17일", "August 11, 2023 – August 17, 2024"),
    (Month(2030, 5), None, "2030년 5월", "May 2030"),
    (Month(2030, 5), Month(2030, 9), "2030년 5월~9월", "May–September 2030"),
    (Month(2029, 11), Month(2030, 2), "2029년 11월~2030년 2월", "November 2029 – February 2030"),
]


@pytest.mark.parametrize(("start", "end", "korean", "english"), RANGES)
def test_a_range_of_days_or_months_repeats_only_what_differs(start, end, korean, english):
    assert (days(start, end, "ko"), days(start, end, "en")) == (korean, english)


def test_a_month_is_said_by_its_name():
    assert (month(date(2023, 8, 1), False, "ko"), month(date(2023, 8, 1), False, "en")) == ("8월", "August")


def test_a_month_is_said_with_its_year_where_there_are_several():
    assert (month(date(2023, 8, 1), True, "ko"), month(date(2023, 8, 1), True, "en")) == ("2023년 8월", "August 2023")


def test_years_are_said_from_the_first_to_the_last():
    assert (years(range(2030, 2031), "ko"), years(range(2029, 2031), "ko")) == ("2030", "2029~2030")
    assert (years(range(2030, 2031), "en"), years(range(2029, 2031), "en")) == ("2030", "2029–2030")


def test_a_text_without_english_is_given_in_korean_and_says_so():
    assert pick(Text(ko="트램"), "en") == Words("트램", "ko")
    assert pick(Text(ko="트램", en="Tram"), "en") == Words("Tram", "en")


@pytest.mark.parametrize(
    ("word", "heading"),
    [
        ("트램", "ㅌ"),
        ("까치", "ㄱ"),
        ("쌍용", "ㅅ"),
        ("힣", "ㅎ"),
        ("BRT", "B"),
        ("utopia", "U"),
        ("3D프린팅", "0–9"),
        ("‘옛길’", "ㅇ"),
        ("(가칭)", "ㄱ"),
    ],
)
def test_a_word_stands_under_its_first_letter(word, heading):
    assert letter(Text(ko=word), "ko")[0] == heading


def test_an_interface_word_keeps_braces_that_are_filled_into_it():
    assert fill(Text(ko="{name} 보기"), "ko", {"name": "{count} {0}"}) == "{count} {0} 보기"
