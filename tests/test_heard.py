"""Whoever listens hears a heading once, no record twice, and of what is on a page after what the page is."""

import pytest

CITIES = ["site", "gaon"]


@pytest.fixture(params=CITIES)
def published(request):
    """The pages of a city's site, by the names of their files."""
    return request.getfixturevalue(request.param).published


def test_no_heading_holds_the_link_beside_its_record(published):
    """Nor does the header of a row, which is heard with every figure of it."""
    headings = "self::h1 or self::h2 or self::h3 or self::th"
    held = [name for name, page in published.items() if page.xpath(f"//*[{headings}]//a[@class='permalink']")]
    assert held == []
    assert len([name for name, page in published.items() if page.xpath("//tr/td/a[@class='permalink']")]) >= 2


def test_no_link_beside_a_record_says_the_record_again(published):
    names = {link.get("aria-label") for page in published.values() for link in page.xpath("//a[@data-name]")}
    assert names <= {"주소와 인용", "Link and citation"}
    assert all(not link.text_content() for page in published.values() for link in page.xpath("//a[@data-name]"))


def test_the_contents_of_a_page_come_after_its_heading(published):
    with_contents = [page for page in published.values() if page.xpath("//nav[@class='contents']")]
    assert len(with_contents) > 10
    for page in with_contents:
        [first, *_] = page.xpath("//h1 | //nav[@class='contents']")
        assert first.tag == "h1"
        assert page.xpath("//article//nav[@class='contents']/preceding::h1")
