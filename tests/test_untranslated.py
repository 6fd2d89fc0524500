"""A text without English: shown in Korean, marked as such, with a short note."""

import re

import pytest
from built_site import text

NOTE = "(Korean only)"


@pytest.mark.parametrize(
    ("address", "korean"),
    [
        ("2031/overview/", "88.4km² * 산지 61%"),
        ("2031/overview/", "9개 동"),
        ("2031/budget/", "교육청"),
        ("2031/budget/", "공기업회계"),
        ("2031/achievements/", "항공부품 기업과 투자 협약(200억 원 | 2개 사)"),
        ("2031/initiatives/", "이웃·돌봄 분야"),
        ("2031/initiatives/clean-river/", "물놀이터 개장"),
        ("2031/initiatives/clean-river/", "걷고 쉬는 강변"),
        ("2031/initiatives/wind-forest/", "바람길 숲으로 숨 쉬는 도시"),
        ("2031/initiatives/wind-forest/", "학교 숲"),
        ("2031/initiatives/warm-neighbors/", "어르신"),
        ("topics/", "별빛 축제"),
        ("glossary/", "바람길 숲"),
        ("glossary/", "산의 찬 공기를 도심으로 이끄는 숲입니다."),
        ("corrections/", "'확점'이라는 말은 없습니다."),
    ],
)
def test_a_text_without_english_is_shown_in_korean_marked_and_with_a_short_note(gaon, address, korean):
    article = gaon.page(address, "en").xpath("//article")[0]
    found = [span for span in article.xpath(".//span[@lang='ko']") if text(span) == korean]
    assert found
    assert all(NOTE in text(span.getparent()) for span in found)


def test_no_korean_on_an_english_page_goes_unmarked_but_for_words_quoted_in_a_sentence(gaon):
    unmarked = []
    for name, page in gaon.published.items():
        if name.startswith("en/"):
            for element in page.xpath("//article//*[not(ancestor-or-self::*[@lang='ko'])]"):
                words = " ".join([element.text or "", *(child.tail or "" for child in element)])
                words = re.sub("'[^']*'", "", words)
                if re.search("[가-힣]", words):
                    unmarked.append((name, words.strip()))
    assert unmarked == []


def test_korean_pages_carry_no_note_of_a_missing_translation(gaon):
    for name, page in gaon.published.items():
        if not name.startswith("en/"):
            assert not page.xpath("//*[@class='untranslated']"), name


def test_a_menu_says_in_a_short_note_that_a_title_is_not_translated(gaon):
    page = gaon.page("2031/initiatives/clean-river/", "en")
    links = {text(link): link for link in page.xpath("//nav[@class='side']//a[.//span[@lang='ko']]")}
    assert "바람길 숲으로 숨 쉬는 도시 (Korean only)" in links
    assert all(NOTE in label for label in links)
    [title] = gaon.page("2031/initiatives/wind-forest/", "en").xpath("//title/text()")
    assert title.startswith("바람길 숲으로 숨 쉬는 도시 (Korean only) · 2031 report - ")
