"""What staff say of a record of a topic decides where it stands on the page of the topic."""

import pytest
from built_site import text


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
