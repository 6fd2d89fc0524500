"""What the Korean text of an achievement ends in says which kind of step it was, where that leaves no doubt."""

import pytest

from macros.rules.of_published.kinds import KIND_OF, ending_of


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("강변 도서관 착공", "groundbreaking"),
        ("노반공사 착공(3만석 규모)", "groundbreaking"),
        ("어린이병원 개원", "opening"),
        ("청년창업사관학교 개소", "opening"),
        ("체육관 개관.", "opening"),
        ("후보지 선정", "designation"),
        ("투자 협약(200억 원 | 2개 사)", "agreement"),
        ("업무협약(MOU) 체결", "agreement"),
        ("건립 계획 발표", "announcement"),
        ("총사업비 사전협의 완료", "decision"),
        ("시민 안전 조례 통과", "decision"),
        ("조성사업 1단계 완료", "completion"),
        ("버스비 무료화 시행", "launch"),
        ("선포식 개최", "event"),
        ("국비 120억 원 확보", "win"),
    ],
)
def test_an_ending_says_the_kind(text, kind):
    assert KIND_OF[ending_of(text)] == kind


@pytest.mark.parametrize(
    "text",
    [
        "쉼터 3개소",
        "쉼터 120여 개소",
        "대중교통과",
        "착공식 개최",
        "국제행사 유치 확정",
        "특구 지정 발표",
        "임대차계약 체결",
        "축제의 화려한 부활(8.11~17)",
        "개통(2단계)을 앞당김",
    ],
)
def test_an_ending_in_doubt_says_no_kind(text):
    assert ending_of(text) is None
