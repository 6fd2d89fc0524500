"""The site says of how many plans the report names an amount, a date, a department, and counts nothing else as such."""

import pytest
from built_site import text

from macros.numbers import dates_in_words, money_in_words
from macros.views.unsaid import offices_in_words


@pytest.mark.parametrize(
    ("lang", "total", "amounts"),
    [("ko", ["합계", "20", "2", "0", "0"], "금액 2건"), ("en", ["Total", "20", "2", "0", "0"], "Amount 2")],
)
def test_the_plan_says_how_many_of_its_texts_name_an_amount_a_date_a_department(gaon, lang, total, amounts):
    section = gaon.page("2031/initiatives/", lang).xpath("//section[h2/@id='unsaid']")[0]
    [table] = section.iter("table")
    assert [[*map(text, row)][1:] for row in table.iter("tr")][1:] == [
        ["8", "2", "0", "0"], ["3", "0", "0", "0"], ["4", "0", "0", "0"], ["5", "0", "0", "0"], total[1:],
    ]  # fmt: skip
    assert [*map(text, [*table.iter("tr")][-1])] == total
    assert [text(heading) for heading in section.iter("h3")] == [amounts]
    assert [link.rpartition("#")[2] for link in section.xpath("ul/li/a/@href")] == ["riverside-plan", "state-funds"]


@pytest.mark.parametrize(
    ("said", "amounts", "dates", "offices"),
    [
        ("2조 1,100억 원 세입목표 달성", ["2조 1,100억 원"], [], []),
        ("시범운영을 거쳐 2026년 전면 시행, 개관('24.7.)", [], ["'24.7.", "2026년"], []),
        ("3·8민주의거 기념관, 100대 과제, 24시간", [], [], []),
        ("교통국과 협의, 소방본부, 기획조정실의 역할", [], [], ["교통국", "소방본부", "기획조정실"]),
        ("정비계획 수립(도시계획과), 안전정책과", [], [], ["도시계획과", "안전정책과"]),
        ("시정성과, 운영 내실, 대한민국 전국 착공과 개통", [], [], []),
    ],
)
def test_only_money_dates_and_departments_are_counted_as_such(said, amounts, dates, offices):
    assert [money_in_words(said), dates_in_words(said), offices_in_words(said)] == [amounts, dates, offices]
