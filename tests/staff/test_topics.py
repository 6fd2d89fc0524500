"""What staff say of a topic and its records decides where they stand."""

import pytest
from built_site import text

from macros.views import which_edition
from macros.views.pages import by_uri


@pytest.mark.parametrize(
    ("lang", "note"),
    [("ko", "여러 사업의 이름만 적은 기록입니다."), ("en", "This record only lists the names of projects.")],
)
def test_a_record_that_only_lists_names_comes_last_and_says_so(desk, lang, note):
    link = "        - id: clean-river\n          evidence: 가온천\n"
    desk.replace("topics.yml", f"2031:\n{link}", f"2031:\n{link}          names_only: true\n")
    page = desk.page("topic", "gaoncheon-stream", lang=lang, at="topics/gaoncheon-stream/")
    planned = page.xpath("//section[h3/@id='planned-2031']//li")
    assert [record[0].get("href").rpartition("/")[2] for record in planned] == [
        "#water-quality", "#gaoncheon-keepers", "",
    ]  # fmt: skip
    assert [text(small) for small in planned[-1].iter("small")][-1] == note
    assert page.xpath("count(//small[.=$note])", note=note) == 1


def test_a_topic_that_is_called_like_an_initiative_stands_among_the_topics(desk):
    desk.replace("topics.yml", "  - id: care\n", "  - id: night-buses\n    former_ids: [care]\n")
    assert desk.run("accept")[0] == 0
    report = desk.report()
    path = which_edition.path(report, by_uri(report)["topics/night-buses.md"])
    assert [step.text.en for step in path] == ["Gaon", "2031 report", "Topics"]
