"""What a sentence of the budget says of each row: by the name before a figure, or else by the order of the rows."""

from decimal import Decimal

import pytest

from macros.numbers import differences
from macros.numbers.places import amounts_in, percentages_in
from macros.rules.of_published.rows_in_sentences import unsaid

NAMES = {
    "ko": {"city": "시", "districts": "구", "education": "시 교육청"},
    "en": {"city": "City", "districts": "Districts", "education": "City education office"},
}
WON = {"city": 1_500_000_000_000, "districts": 500_000_000_000, "education": 400_000_000_000}


def wrong(text, lang):
    """The rows whose amounts the text does not say, with what it says instead."""
    found = unsaid(text, amounts_in(text, lang), NAMES[lang], WON, lambda figure, won: figure.says(won))
    return {row: figure and figure.words for row, figure in found.items()}


@pytest.mark.parametrize(
    ("lang", "text", "amounts"),
    [
        ("ko", "총 2조 5,000억 원", [(2_500_000_000_000, 100_000_000)]),
        ("ko", "2조5,000억원", [(2_500_000_000_000, 100_000_000)]),
        ("ko", "총 1조 2천억 원", [(1_200_000_000_000, 100_000_000_000)]),
        ("ko", "2.5조 원(구 5,000억)", [(2_500_000_000_000, 100_000_000_000), (500_000_000_000, 100_000_000)]),
        ("ko", "1,234,567백만 원", [(1_234_567_000_000, 1_000_000)]),
        ("ko", "2031년 9개 동 31만 2천 명", []),
        ("en", "KRW 1.2346 trillion in total", [(1_234_600_000_000, 100_000_000)]),
        ("en", "KRW 500 billion", [(500_000_000_000, 1_000_000_000)]),
        ("en", "KRW 1,234,567 million", [(1_234_567_000_000, 1_000_000)]),
        ("en", "312,000 people in 9 dong", []),
    ],
)  # fmt: skip
def test_an_amount_is_read_with_the_worth_of_its_last_digit(lang, text, amounts):
    assert [(figure.value, figure.step) for figure in amounts_in(text, lang)] == amounts


@pytest.mark.parametrize(
    ("said", "won", "answer"),
    [
        ("1조 2,346억 원", 1_234_600_000_000, True),
        ("1조 2,346억 원", 1_234_567_000_000, True),  # rounded
        ("1조 2,345억 원", 1_234_567_000_000, True),  # cut
        ("1조 2,347억 원", 1_234_567_000_000, False),
        ("1조 2,344억 원", 1_234_567_000_000, False),
        ("1조 2,346억 원", 1_234_500_000_000, False),
        ("1조 2,346억 원", 1_234_549_000_000, False),  # rounds to 2,345
        ("1.2조 원", 1_234_567_000_000, True),
        ("1조 원", 1_234_567_000_000, False),  # one digit tells nothing
        ("1조 원", 1_000_000_000_000, True),
        ("12조 3,460억 원", 1_234_600_000_000, False),
        ("1.000000000000000000000000000001원", 1_234_600_000_000, False),
    ],
)
def test_an_amount_may_be_rounded_or_cut_at_its_own_last_digit(said, won, answer):
    [figure] = amounts_in(said, "ko")
    assert figure.says(won) is answer


def test_percentages_are_read_in_both_languages():
    assert [figure.value for figure in percentages_in("시 36.9%, 구 16퍼센트")] == [Decimal("36.9"), 16]
    assert [figure.value for figure in percentages_in("City 36.9%, districts 16 percent")] == [Decimal("36.9"), 16]


@pytest.mark.parametrize(
    ("lang", "text", "rows"),
    [
        ("ko", "총 2조 4,000억 원(시 1조 5,000억 원, 구 5,000억 원, 시 교육청 4,000억 원)", {}),
        ("ko", "시 교육청은 4,000억 원, 구는 5,000억 원, 시 본청은 1조 5,000억 원", {}),
        ("ko", "시 5,000억 원, 구 1조 원, 시 교육청 4,000억 원", {"city": "5,000억 원", "districts": "1조 원"}),
        ("ko", "시 1조 5,000억 원(전년 5,000억 원), 구 6,000억 원, 시 교육청 4,000억 원", {"districts": "6,000억 원"}),
        ("ko", "시와 구, 교육청은 차례로 1조 5,000억 원, 5,000억 원, 4,000억 원", {}),
        ("ko", "차례로 5,000억 원, 1조 5,000억 원, 4,000억 원", {"districts": None}),
        ("en", "City KRW 1.5 trillion, districts KRW 500 billion, city education office KRW 400 billion", {}),
        ("en", "city KRW 1.5 trillion, districts KRW 5 trillion, KRW 400 billion", {"districts": "KRW 5 trillion"}),
        ("en", "KRW 1.5 trillion for the city, KRW 500 billion for the districts and KRW 400 billion", {}),
        ("en", "KRW 500 billion for the city, KRW 1.5 trillion for districts, KRW 400 billion", {"districts": None}),
    ],
)  # fmt: skip
def test_a_row_is_said_by_the_figure_after_its_name_or_by_its_place_in_the_order(lang, text, rows):
    assert wrong(text, lang) == rows


@pytest.mark.parametrize(
    ("korean", "english"),
    [("조 원", "KRW trillion"), ("억 원", "KRW 100 million"), ("백만 원", "KRW million"), ("백만원", "KRW million"),
     ("천 원", "KRW thousand"), ("천원", "KRW 1,000"), ("원", "KRW")],
)  # fmt: skip
def test_a_unit_of_money_is_the_same_in_both_languages(korean, english):
    assert differences(korean, english) == ([], [])


def test_amounts_are_the_same_in_both_languages_where_korean_says_won_once():
    assert differences("총 2조 원(시 1조 5천억, 구 5천억)", "KRW 2 trillion (city 1.5, districts 0.5 trillion)") != (
        [],
        [],
    )
    assert differences("총 2조 원(시 1조, 구 1조)", "KRW 2 trillion (city KRW 1 trillion, districts 1 trillion)") == (
        [],
        [],
    )
    assert differences("인구 1억 명", "100 million people") == ([], [])


@pytest.mark.parametrize(
    ("korean", "english"), [("억 원", "KRW million"), ("백만 원", "KRW 100 million"), ("천 원", "KRW million")]
)
def test_another_unit_of_money_is_noticed(korean, english):
    assert differences(korean, english) != ([], [])
