"""Figures stay with their units and dots with the word before; whoever copies or looks up words has them as printed."""

import json

import pytest
from built_site import content_of, text

from macros.site.unbroken import unbroken_in


@pytest.mark.parametrize(
    ("words", "lang", "kept"),
    [
        ("2조 1,100억 원 세입목표", "ko", "2조~1,100억~원 세입목표"),
        ("1조 4천억 원 규모, 1,442천 명", "ko", "1조~4천억~원 규모, 1,442천~명"),
        ("21만 9천㎡, 160만 평", "ko", "21만~9천㎡, 160만~평"),
        ("2023년 12월 31일까지 3대 하천 원도심 2호선 트램", "ko", "2023년 12월~31일까지 3대 하천 원도심 2호선 트램"),
        ("KRW 1.4 trillion", "en", "KRW~1.4~trillion"),
        ("about 1.6 million pyeong", "en", "about 1.6~million~pyeong"),
        ("1,442,000 people, 82 dong", "en", "1,442,000~people, 82~dong"),
        ("from October 31, 2023 to 2024", "en", "from October~31,~2023 to 2024"),
        (
            "3 in 5, the 2024 report, a pilot in 2024 and more",
            "en",
            "3 in 5, the 2024 report, a pilot in 2024 and more",
        ),
    ],
)
def test_no_figure_is_parted_from_what_it_counts(words, lang, kept):
    assert unbroken_in(words, lang) == kept.replace("~", "\N{NO-BREAK SPACE}")


def test_no_dot_between_words_begins_a_line_and_none_between_spaces_is_touched():
    assert unbroken_in("예·경보시설 <b> · 끝", "ko") == '예<i class="tie"></i>·경보시설 &lt;b&gt; · 끝'


def test_what_keeps_words_together_is_no_word(site):
    page = site.page("2024/initiatives/administration-and-finance/")
    sentence = page.xpath("//main//*[contains(text(), '원활한 시정운영')]")[0]
    assert text(sentence).startswith("원활한 시정운영 지원을 위한 2조 1,100억 원 세입목표 달성")
    assert "1,100억\N{NO-BREAK SPACE}원" in sentence.text_content()
    of_search = [*site.folder.rglob("search/*.json")]
    everywhere = [*site.folder.rglob("*.json"), *site.folder.rglob("*.csv"), *site.folder.rglob("*.xml")]
    said = {path: path.read_text(encoding="utf-8") for path in everywhere if path not in of_search}
    said |= {path: json.dumps(content_of(path.read_bytes()), ensure_ascii=False) for path in of_search}
    assert len(said) > 20 and [path for path in said if "억\N{NO-BREAK SPACE}원" in said[path]] == []
    for page in site.published.values():
        for words in page.xpath("//script[@type='application/ld+json']/text() | //title/text() | //meta/@content"):
            assert "\N{NO-BREAK SPACE}" not in words and "tie" not in words.split('"')
