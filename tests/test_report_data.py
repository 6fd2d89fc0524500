"""The first edition: how much there is in it, what differs from print, and that no English is missing."""

import re
from datetime import date
from decimal import Decimal

import pytest
from projects import FIRST_EDITION

from macros.load import load
from macros.model.walking import walk
from macros.site.rendering import render
from macros.views.budget import budget


@pytest.fixture(scope="module")
def edition(report):
    return report.edition("2024")


@pytest.fixture(scope="module")
def as_printed():
    loaded = load(FIRST_EDITION / "data", rules=None)
    assert not loaded.problems
    return loaded.printed.edition("2024")


@pytest.fixture(scope="module")
def strategies(edition):
    return [strategy for initiative in edition.initiatives for strategy in initiative.strategies]


@pytest.fixture(scope="module")
def actions(strategies):
    return [action for strategy in strategies for action in strategy.actions]


def closing_lists(edition, name):
    """The lists of one name; a test counts them and names no initiative, which staff may rename."""
    return [getattr(one, name) for one in edition.initiatives if getattr(one, name)]


def test_the_site_holds_every_fact(edition):
    assert [fact.id for fact in edition.overview.facts] == [
        "population", "area", "administrative-districts", "organization",
    ]  # fmt: skip


def test_the_site_holds_fifty_achievements(edition):
    assert len(edition.achievements.achievements) == 50
    assert edition.achievements.total.count == 50


def test_the_site_holds_three_sectors_and_eighteen_initiatives(edition):
    assert len(edition.frame.sectors) == 3
    assert len(edition.initiatives) == 18


def test_the_site_holds_78_strategies_and_114_actions(strategies, actions):
    assert len(strategies) == 78
    assert len(actions) == 114


def test_ten_strategies_have_no_actions_and_eight_only_a_label(strategies):
    assert len([one for one in strategies if not one.actions]) == 10
    assert len([one for one in strategies if one.text is None]) == 8


def test_seventeen_actions_carry_labels_of_their_own(actions):
    assert len([one for one in actions if one.label]) == 17


def test_fifteen_initiatives_close_with_81_pending_projects(edition):
    pending = closing_lists(edition, "pending")
    assert len(pending) == 15
    assert sum(len(closing.items) for closing in pending) == 81


def test_one_initiative_closes_with_two_reference_items(edition):
    reference = closing_lists(edition, "reference")
    assert [len(closing.items) for closing in reference] == [2]


def test_two_initiatives_close_with_no_list(edition):
    without = [one for one in edition.initiatives if not one.pending and not one.reference]
    assert len(without) == 2


def test_three_lists_are_not_exhaustive(edition):
    assert len([closing for closing in closing_lists(edition, "pending") if closing.open_ended]) == 3


def test_the_site_loses_no_term_topic_or_misprint(report, edition):
    """Staff add to them, and an open question may become a correction: none of those may fail."""
    assert len(report.terms) >= 163
    assert len(report.topics) >= 45
    assert len(edition.corrections.corrections) >= 13
    assert len(edition.corrections.corrections) + len(edition.corrections.open_questions) >= 39


def test_the_budget_holds_the_ten_printed_figures(edition):
    rows = {row.id: (row.total, *row.parts.values(), row.share_percent) for row in edition.budget.table.rows}
    assert rows == {
        "city": (74733, 54677, 10653, 9403, Decimal("64.3")),
        "districts": (41517, 36074, 529, 4914, Decimal("35.7")),
    }
    assert edition.budget.size.total == 116250
    assert edition.budget.table.unit.ko == "억 원"
    assert edition.budget.self_reliance.percent == {"city": Decimal("36.9"), "districts": Decimal("16.0")}


def test_no_english_of_the_printed_report_is_missing(edition):
    parts = (edition.frame, edition.overview, edition.budget, edition.achievements, *edition.initiatives)
    missing = [text.place("ko").line for part in parts for text in texts(part) if text.en is None]
    assert missing == []


def test_the_site_loses_no_english(report):
    """What staff add in Korean alone is published with a note, and the check reminds of it: that fails nothing here."""
    assert len([text for text in texts(report) if text.en is not None]) >= 1087


def test_an_english_text_repeats_the_korean_only_where_that_has_no_hangul(report):
    assert {text.ko for text in texts(report) if text.en == text.ko and re.search("[가-힣]", text.ko)} == set()


def test_published_korean_differs_from_print_in_the_corrected_places_only(edition, as_printed):
    changed = []
    for printed, published in zip(walk(as_printed), walk(edition), strict=True):
        for field in type(printed).model_fields:
            before, after = getattr(printed, field), getattr(published, field)
            if isinstance(before, str | date | int | Decimal) and before != after:
                changed.append((words_only_in(str(before), str(after)), words_only_in(str(after), str(before))))
    corrected = {at for correction in edition.corrections.corrections for at in correction.at}
    assert len(changed) == len(corrected)
    assert set(changed) >= {
        ("2023-01-06", "2023-01-26"),
        ("인과사고", "인파사고"),
        ("38민주의거", "3·8민주의거"),
        ("옛)", "옛"),
        ("소생을", "소생률"),
        ("Chat,", "Chat."),
        ("찾아키는", "찾아가는"),
        ("자율방법대", "자율방범대"),
        ("자율방법대의", "자율방범대의"),
        ("자율방법대", "자율방범대"),
        ("운동 할", "운동할"),
        ("드론로봇3D프린팅산업", "드론·로봇·3D프린팅산업"),
        ("500만평+a 평촌 장대·안산", "500만평+α 평촌·장대·안산"),
        ("도시경관주거를", "도시·경관·주거를"),
    }


def words_only_in(one, other):
    return " ".join(word for word in one.split() if word not in other.split())


def test_the_timeline_follows_true_dates_where_print_does_not(edition):
    achievements = edition.achievements.achievements
    first_printed = [(one.date_printed, one.text.ko) for one in achievements[:2]]
    assert first_printed == [("1.18.", "복합문화체육센터 3곳 동시 착공"), ("1. 6.", "바이오벤처 오픈랩 개소")]
    assert [one.date for one in achievements[:2]] == [date(2023, 1, 18), date(2023, 1, 26)]
    dates = [one.date for one in achievements]
    assert dates == sorted(dates)


def test_a_range_of_days_and_two_achievements_on_a_day_are_kept(edition):
    achievements = {one.id: one for one in edition.achievements.achievements}
    ranges = {one.id: (one.date, one.end) for one in achievements.values() if one.end}
    assert list(ranges.values()) == [(date(2023, 8, 11), date(2023, 8, 17))]
    assert len([one for one in achievements.values() if one.date == date(2023, 8, 7)]) == 2


def texts(part):
    return [record for record in walk(part) if type(record).__name__ == "Text"]


def test_a_share_that_is_rounded_is_said_to_be_about_what_the_amounts_make(report, edition):
    page = " ".join(render("budget.html", budget(report, edition), report, "ko", "2024/budget/index.html").split())
    assert "시: 74,733 ÷ 116,250 ≈ 64.3%" in page
    assert "7조 4,733억 원</span> (≈ 64.3%)" in page
    assert "구: 41,517 ÷ 116,250 ≈ 35.7%" in page
